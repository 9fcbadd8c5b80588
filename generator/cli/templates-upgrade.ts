import type { Command } from "commander";
import type { EjectOptions } from "../commands/templates/eject.js";
import type { UpgradeOptions } from "../commands/templates/upgrade.js";
import type { Show } from "./update.js";

type Shown<Options> = Options & { readonly json?: boolean };

/** `templates eject` */
export function addEject(templates: Command, show: Show): void {
  templates
    .command("eject")
    .description("copy a default template into a team's folder, to change it there")
    .argument("<name>", "a template or partial, such as client/operation")
    .requiredOption("--team <name>", "whose folder")
    .option("--force", "begin again from the default; what the team has written is lost")
    .option("--json", "print one result for machines on stdout")
    .action(async (name: string, options: Shown<EjectOptions>) => {
      const { runEject } = await import("../commands/templates/eject.js");
      await show(options, (context) => runEject(name, options, context));
    });
}

/** `templates upgrade` */
export function addUpgrade(templates: Command, show: Show): void {
  templates
    .command("upgrade")
    .description("merge what the defaults have become into the templates that were ejected")
    .option("--team <name>", "only this team's")
    .option("--dry-run", "write nothing; say what would change")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: Shown<UpgradeOptions>) => {
      const { runUpgrade } = await import("../commands/templates/upgrade.js");
      await show(options, (context) => runUpgrade(options, context));
    });
}
