import type { Command } from "commander";
import type { ImportOptions } from "../commands/spec-import.js";
import { fromHere } from "./project.js";
import type { Reporting } from "./reporting.js";

/** `spec import` */
export function addImport(spec: Command, { show }: Reporting): void {
  spec
    .command("import")
    .description("take an upstream description apart: contract.yaml and source.json")
    .argument("<upstream>", "the upstream file", fromHere)
    .option(
      "--out <folder>",
      "where to write (default: the folder that the configuration names)",
      fromHere,
    )
    .option("--repository <name>", "where the file comes from, e.g. intercom/Intercom-OpenAPI")
    .option("--commit <sha>", "the commit it was read at")
    .option("--path <path>", "its path there (default: the name of the file)")
    .option("--date <date>", "the commit's date, YYYY-MM-DD")
    .option("--licence <id>", "its licence, an SPDX identifier such as MIT")
    .action(async (upstream: string, options: ImportOptions) => {
      const { runImport } = await import("../commands/spec-import.js");
      await show((context) => runImport(upstream, options, context));
    });
}
