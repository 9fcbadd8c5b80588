import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { defined } from "../json/values.js";
import { ConfigError } from "./config/config-error.js";
import type { TeamSettings } from "./config/team-settings.js";
import { driveOf } from "./emitters/drive.js";
import type { EmitInput, OutputFile } from "./emitters/emitter.js";
import { applyHooks } from "./emitters/hooks.js";
import { ownEmitter } from "./emitters/own-emitter.js";
import { EMITTERS, type EmitterOptions, emitterOptions } from "./emitters/registry.js";
import { byPath } from "./generate.js";
import { deriveModel } from "./model/narrow/derive.js";
import type { Modelled } from "./model/narrow/narrow.js";
import type { TemplateTexts } from "./print/handlebars/index.js";

/** What a team's files are made from, besides the model. */
export interface TeamInput
  extends Pick<
    EmitInput,
    "templates" | "runtime" | "site" | "format" | "services" | "version" | "createRenderer"
  > {
  readonly team: TeamSettings;
  /** The team's own templates and those that stand in for defaults, by name. */
  readonly overrides: TemplateTexts;
}

export interface TeamGenerated {
  /** Sorted by path; none where there is an error among the diagnostics. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly packageName: string;
}

/**
 * From a model that is there to the files of a team. Other teams, and the defaults, see nothing of
 * its templates.
 *
 * @throws {UsageError} for a mistake in the configuration, or in the team's own code
 * @throws {TemplateError} for a mistake in a template
 */
export async function generateTeam(modelled: Modelled, input: TeamInput): Promise<TeamGenerated> {
  const { team, format } = input;
  const { api, diagnostics: found } = deriveModel(modelled, team);
  const diagnostics = [...found];
  const { packageName } = api;
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const report = (each: Diagnostic) => void diagnostics.push(each);
  const templates = { ...input.templates, ...input.overrides };
  const context: EmitInput & EmitterOptions = {
    ...input,
    api,
    templates,
    report,
    holds: team.emit,
    ...emitterOptions(team),
    ...defined({
      helpers: team.helpers,
      sampleArguments: team.hooks?.sampleArguments,
    }),
  };
  const own = Object.entries(team.emitters ?? {}).map(([name, make]) => ownEmitter(name, make));
  const wanted = [...EMITTERS, ...own].filter(({ name }) => team.emit.includes(name));
  const emitted = await Promise.all(wanted.map((each) => driveOf(each)(context)));
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const files = await applyHooks(emitted.flat(), team, format);
  assertOnce(files, team);
  return { files: [...files].sort(byPath), diagnostics, packageName };
}

/** @throws {UsageError} where two emitters write one file */
function assertOnce(files: readonly OutputFile[], { file }: TeamSettings): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) {
      throw new ConfigError(
        file,
        ["emit"],
        `two emitters write ${path}`,
        "Leave one of them out of emit, or let it write another file.",
      );
    }
    seen.add(path);
  }
}
