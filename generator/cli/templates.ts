import type { Command } from "commander";
import type { CheckOptions } from "../commands/templates/check.js";
import type { ListOptions } from "../commands/templates/list.js";
import type { Reporting } from "./reporting.js";
import { addPreview } from "./templates-preview.js";
import { addEject, addUpgrade } from "./templates-upgrade.js";

/** `templates` and all below it. */
export function addTemplates(root: Command, reporting: Reporting): void {
  const templates = root.command("templates").description("work with templates of teams");
  addList(templates, reporting);
  addEject(templates, reporting);
  addCheck(templates, reporting);
  addUpgrade(templates, reporting);
  addPreview(templates, reporting);
}

function addList(templates: Command, { show }: Reporting): void {
  templates
    .command("list")
    .description("every template: what it makes, what it sees, and who has one of their own")
    .option("--team <name>", "only this team's beside the defaults")
    .action(async (options: ListOptions) => {
      const { runList } = await import("../commands/templates/list.js");
      await show((context) => runList(options, context));
    });
}

function addCheck(templates: Command, { show }: Reporting): void {
  templates
    .command("check")
    .description("say what is wrong with templates of teams, without generating")
    .option("--team <name>", "only this team's")
    .action(async (options: CheckOptions) => {
      const { runCheck } = await import("../commands/templates/check.js");
      await show((context) => runCheck(options, context));
    });
}
