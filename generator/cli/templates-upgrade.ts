import type { Command } from "commander";
import type { EjectOptions } from "../commands/templates/eject.js";
import type { UpgradeOptions } from "../commands/templates/upgrade.js";
import type { Reporting } from "./reporting.js";

/** `templates eject` */
export function addEject(templates: Command, { show }: Reporting): void {
  templates
    .command("eject")
    .description("copy a default template into a team's folder, to change it there")
    .argument("<name>", "a template or partial, such as client/operation")
    .requiredOption("--team <name>", "whose folder")
    .option("--force", "begin again from the default; what the team has written is lost")
    .action(async (name: string, options: EjectOptions) => {
      const { runEject } = await import("../commands/templates/eject.js");
      await show((context) => runEject(name, options, context));
    });
}

/** `templates upgrade` */
export function addUpgrade(templates: Command, { show }: Reporting): void {
  templates
    .command("upgrade")
    .description("merge what the defaults have become into the templates that were ejected")
    .option("--team <name>", "only this team's")
    .option("--dry-run", "write nothing; say what would change")
    .action(async (options: UpgradeOptions) => {
      const { runUpgrade } = await import("../commands/templates/upgrade.js");
      await show((context) => runUpgrade(options, context));
    });
}
