import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { defined } from "../json/values.js";
import { ConfigError } from "./config/config-error.js";
import type { TeamSettings } from "./config/team-settings.js";
import type { EmitInput, OutputFile } from "./emitters/emitter.js";
import { applyHooks } from "./emitters/hooks.js";
import { EMITTER_NAMES, EMITTERS, type EmitterName, templatesOf } from "./emitters/registry.js";
import type { TeamEmitInput, TeamEmitter } from "./emitters/team-emitter.js";
import { byPath } from "./generate.js";
import { deriveModel } from "./model/narrow/derive.js";
import type { Modelled } from "./model/narrow/narrow.js";
import { rendererOf, type TemplateTexts } from "./print/handlebars/index.js";
import { renderCode } from "./print/render-code.js";
import { CODE_HELPERS } from "./print/team-helpers.js";

/** What a team's files are made from, besides the model. */
export interface TeamInput
  extends Pick<
    EmitInput,
    "templates" | "runtime" | "format" | "printSchema" | "version" | "createRenderer"
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
  const { api, document, diagnostics: found } = deriveModel(modelled, team);
  const diagnostics = [...found];
  const { packageName } = api;
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const report = (each: Diagnostic) => void diagnostics.push(each);
  const templates = { ...input.templates, ...input.overrides };
  const context: EmitInput = {
    ...input,
    api,
    document,
    templates,
    report,
    holds: team.emit,
    ...defined({
      package: team.package,
      docs: team.docs,
      helpers: team.helpers,
      sampleArguments: team.hooks?.sampleArguments,
    }),
  };
  const emitted = await Promise.all(team.emit.map((name) => emitWith(name, team, context)));
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const files = await applyHooks(emitted.flat(), team, format);
  assertOnce(files, team);
  return { files: [...files].sort(byPath), diagnostics, packageName };
}

/**
 * Runs one emitter.
 *
 * @param name of an emitter of the generator, or of the team's own
 * @throws {UsageError} for one of the team's own that fails
 */
export async function emitWith(
  name: string,
  team: TeamSettings | undefined,
  context: EmitInput,
): Promise<readonly OutputFile[]> {
  if (isBuiltIn(name)) {
    const emitter = await EMITTERS[name]();
    return emitter({ ...context, templates: templatesOf(name, context.templates) });
  }
  const own = team?.emitters?.[name] as TeamEmitter;
  return own(teamEmitInput(context));
}

function isBuiltIn(name: string): name is EmitterName {
  return (EMITTER_NAMES as readonly string[]).includes(name);
}

function teamEmitInput(input: EmitInput): TeamEmitInput {
  const { api, format, report } = input;
  const render = rendererOf(input, CODE_HELPERS);
  return {
    api,
    render,
    renderCode: (file) => renderCode(file, render, format),
    format,
    report,
  };
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
