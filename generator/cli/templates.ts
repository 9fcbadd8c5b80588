import type { Command } from "commander";
import type { CheckOptions } from "../commands/templates/check.js";
import type { ListOptions } from "../commands/templates/list.js";
import type { Program } from "./docs.js";
import { addPreview } from "./templates-preview.js";
import { addEject, addUpgrade } from "./templates-upgrade.js";
import type { Show } from "./update.js";

type Shown<Options> = Options & { readonly json?: boolean };

/** `templates` and all below it. */
export function addTemplates(root: Command, { show, fail }: Program): void {
  const templates = root.command("templates").description("work with templates of teams");
  addList(templates, show);
  addEject(templates, show);
  addCheck(templates, show);
  addUpgrade(templates, show);
  addPreview(templates, { show, fail });
}

function addList(templates: Command, show: Show): void {
  templates
    .command("list")
    .description("every template: what it makes, what it sees, and who has one of their own")
    .option("--team <name>", "only this team's beside the defaults")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: Shown<ListOptions>) => {
      const { runList } = await import("../commands/templates/list.js");
      await show(options, (context) => runList(options, context));
    });
}

function addCheck(templates: Command, show: Show): void {
  templates
    .command("check")
    .description("say what is wrong with templates of teams, without generating")
    .option("--team <name>", "only this team's")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: Shown<CheckOptions>) => {
      const { runCheck } = await import("../commands/templates/check.js");
      await show(options, (context) => runCheck(options, context));
    });
}
