import { type Command, Option } from "commander";
import type { GenerateOptions } from "../commands/generate.js";
import { EMITTER_NAMES } from "../pipeline/emitters/registry.js";
import { fromHere, readsDescription } from "./project.js";
import type { Reporting } from "./reporting.js";
import { watchGenerate } from "./watch.js";

type Options = GenerateOptions & { readonly watch?: boolean };

/** `generate` */
export function addGenerate(root: Command, reporting: Reporting): void {
  readsDescription(
    root
      .command("generate")
      .description("write the client; without --spec, as the configuration file says"),
  )
    .option("--out <folder>", "the folder that is written (default: generated)", fromHere)
    .addOption(emitOption())
    .option("--group <names...>", "only these groups")
    .option("--team [names...]", "only for these teams; without a name, for all teams")
    .option("--no-team", "without the teams")
    .option("--check", "write nothing; say which files differ")
    .option("--watch", "generate again when what it is made from changes, until Ctrl-C")
    .action(async (options: Options) => {
      if (options.watch) return watchGenerate(options, reporting);
      const { runGenerate } = await import("../commands/generate.js");
      await reporting.show((context) => runGenerate(options, context));
    });
}

/** Its choices are what completion offers; several of them have commas between. */
function emitOption(): Option {
  const option = new Option("--emit <names>", "what to write, with commas between");
  return option.choices(EMITTER_NAMES).argParser(list);
}

function list(text: string): string[] {
  return text.split(",").map((name) => name.trim());
}
