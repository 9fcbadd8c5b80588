import { Command } from "commander";
import { version } from "../io/version.js";
import { addCompletion } from "./completion.js";
import { addDiff } from "./diff.js";
import { addDocs } from "./docs.js";
import { addGenerate } from "./generate.js";
import { addImport } from "./import.js";
import { addInit } from "./init.js";
import { inProject } from "./project.js";
import { addApi, addRelease } from "./release.js";
import { createReporting, type Reporting } from "./reporting.js";
import { addTemplates } from "./templates.js";
import { addPull, addUpdate } from "./update.js";
import { addVersions } from "./version.js";

/** The command line: what commander parses, and where it is told what became of it. */
export interface Program extends Pick<Reporting, "fail"> {
  readonly root: Command;
}

/**
 * @param isJson whether the result is for machines: known before anything is parsed, so that what is
 * wrong with the rest is said to them too
 */
export function createProgram(isJson: boolean): Program {
  const root = new Command("intercom-codegen");
  let current = root;
  const { output, ...reporting } = createReporting(isJson, () => commandPath(current));
  root
    .description(
      "Generates typed clients, validators and docs from the Intercom Unstable OpenAPI description.",
    )
    .version(version())
    .configureOutput(output)
    .showHelpAfterError("(--help shows what there is)")
    .enablePositionalOptions()
    .hook("preAction", (_, command) => {
      current = command;
    });
  addCommands(root, reporting);
  for (const command of commandsOf(root)) command.option("--json", JSON_MEANING);
  // What these print is for shells.
  addCompletion(root);
  for (const command of commandsOf(root)) {
    command.exitOverride((error) => {
      current = command;
      throw error;
    });
  }
  return { root, fail: reporting.fail };
}

function addCommands(root: Command, reporting: Reporting): void {
  addGenerate(root, reporting);
  addDocs(root, reporting);
  const spec = root.command("spec").description("work with descriptions");
  addImport(spec, reporting);
  addDiff(spec, reporting);
  addPull(spec, reporting);
  addUpdate(root, reporting);
  addApi(root, reporting);
  addRelease(root, reporting);
  addTemplates(root, reporting);
  for (const command of leavesOf(root)) {
    if (command.name() !== "diff") inProject(command);
  }
  addInit(root, reporting);
  addVersions(root);
}

const JSON_MEANING = "print one result for machines on stdout";

/** The commands that do something, in contrast to those that other commands are below. */
function leavesOf(root: Command): Command[] {
  return commandsOf(root).filter(({ commands }) => commands.length === 0);
}

/** A command and all below it. */
export function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

/** `spec diff`; nothing for the program itself. */
export function commandPath(command: Command): string {
  if (command.parent === null) return "";
  return `${commandPath(command.parent)} ${command.name()}`.trim();
}
