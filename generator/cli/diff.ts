import { type Command, Option } from "commander";
import type { DiffOptions } from "../commands/spec-diff.js";
import { FORMATS } from "../diff/formats.js";
import { configurable } from "./project.js";
import type { Reporting } from "./reporting.js";
import { coloursFor } from "./terminal.js";

/** `spec diff` */
export function addDiff(spec: Command, { show, isJson }: Reporting): void {
  configurable(spec.command("diff"))
    .description("what changed between two descriptions, for callers of the generated client")
    .argument("<old>", "a file, a folder with contract.yaml, or <commit>:<path> of either")
    .argument("<new>", "the same")
    .addOption(
      new Option("--format <name>", "how it is printed on stdout")
        .choices(FORMATS)
        .default("text")
        .conflicts("json"),
    )
    .addOption(
      new Option("--fail-on <level>", "end with 1 if there are such changes").choices(["breaking"]),
    )
    .action(async (before: string, after: string, given: DiffOptions) => {
      const { runDiff } = await import("../commands/spec-diff.js");
      const palette = coloursFor(process.stdout);
      const options = { ...given, palette, ...(isJson && { format: "json" as const }) };
      await show((context) => runDiff(before, after, options, context));
    });
}
