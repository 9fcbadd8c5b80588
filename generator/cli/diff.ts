import { type Command, Option } from "commander";
import colors from "picocolors";
import type { CommandContext } from "../commands/context.js";
import type { DiffOptions, SpecDiffReport } from "../commands/spec-diff.js";
import { plain } from "../diagnostics/index.js";
import { FORMATS } from "../diff/formats.js";
import { print } from "./print.js";
import { configurable } from "./project.js";

/** Runs the command and shows what it reports. */
export type ShowDiff = (
  options: Record<never, never>,
  run: (context: CommandContext) => Promise<SpecDiffReport>,
) => Promise<SpecDiffReport | undefined>;

/** `spec diff` */
export function addDiff(spec: Command, show: ShowDiff): void {
  configurable(spec.command("diff"))
    .description("what changed between two descriptions, for callers of the generated client")
    .argument("<old>", "a file, a folder with contract.yaml, or <commit>:<path> of either")
    .argument("<new>", "the same")
    .addOption(
      new Option("--format <name>", "how it is printed on stdout").choices(FORMATS).default("text"),
    )
    .addOption(
      new Option("--fail-on <level>", "end with 1 if there are such changes").choices(["breaking"]),
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import("../commands/spec-diff.js");
      const palette = colors.isColorSupported && process.stdout.isTTY ? colors : plain;
      const report = await show({}, (context) =>
        runDiff(before, after, { ...options, palette }, context),
      );
      if (report?.output !== undefined) print(report.output);
    });
}
