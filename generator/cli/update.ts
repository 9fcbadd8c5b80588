import type { Command } from "commander";
import type { PullOptions } from "../commands/spec-pull.js";
import type { UpdateOptions } from "../commands/update.js";
import { fromHere, placeFromHere } from "./project.js";
import type { Reporting } from "./reporting.js";

/** The options that say which revision is wanted. */
function wanted(command: Command): Command {
  return command
    .option("--ref <name>", "a branch, tag or commit of upstream (default: main)")
    .option("--from <place>", "an address or a file instead", placeFromHere)
    .option("--allow-http", "take plain http for hosts other than this machine")
    .option("--with-prose", "take upstream's own texts too, for this checkout");
}

/** `spec pull` */
export function addPull(spec: Command, { show }: Reporting): void {
  wanted(spec.command("pull"))
    .description("take upstream's newest description in: fetch, check, compare, replace")
    .option(
      "--out <folder>",
      "where to write (default: the folder that the configuration names)",
      fromHere,
    )
    .option("--dry-run", "write nothing; say what would change")
    .action(async (options: PullOptions) => {
      const { runPull } = await import("../commands/spec-pull.js");
      await show((context) => runPull(options, context));
    });
}

/** `update` */
export function addUpdate(root: Command, { show }: Reporting): void {
  wanted(root.command("update"))
    .description("pull, generate, and note the changes: a changelog entry and a version")
    .option("--dry-run", "write nothing; say what would change")
    .option("--pr-body <file>", "write the changes as Markdown, for a pull request", fromHere)
    .action(async (options: UpdateOptions) => {
      const { runUpdate } = await import("../commands/update.js");
      await show((context) => runUpdate(options, context));
    });
}
