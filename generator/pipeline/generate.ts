import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import type { JsonObject } from "../json/values.js";
import { defined } from "../json/values.js";
import { ConfigError } from "./config/config-error.js";
import type { TeamSettings } from "./config/settings.js";
import { type Drive, driveOf } from "./emitters/drive.js";
import type { EmitInput, Emitter, OutputFile } from "./emitters/emitter.js";
import { applyHooks, type Hooked } from "./emitters/hooks.js";
import { EMITTERS, type EmitterOptions, emitterOptions } from "./emitters/registry.js";
import { keepingLast } from "./keeping-last.js";
import { deriveModel } from "./model/narrow/derive.js";
import { modelOf, type WantedModel } from "./model/narrow/model-of.js";
import { assertLinked } from "./model/narrow/names.js";
import type { Modelled } from "./model/narrow/narrow.js";

/** What files are made with, whoever they are for. */
type Means = Omit<EmitInput, "api" | "holds" | "report" | "helpers" | "sampleArguments">;

/** What a configuration wants to be made of a model. */
interface Wanted extends EmitterOptions, Hooked, Pick<EmitInput, "helpers"> {
  readonly emit: readonly string[];
  /** What the output holds in all, where `emit` is a part of it. Default: `emit`. */
  readonly holds?: readonly string[];
  /** Emitters of one's own. Default: none. */
  readonly emitters?: readonly Emitter[];
}

/** What `generate` works from: values only. Its document is checked, and has its overlays applied. */
export interface GenerateInput extends Means, Omit<Wanted, "team" | "file" | "helpers"> {
  readonly document: JsonObject;
  readonly model: WantedModel;
}

/** What a team's files are made from, besides the model. */
export interface TeamInput extends Means {
  readonly team: TeamSettings;
}

export interface Generated {
  /** Sorted by path; none when there is an error among the diagnostics. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Name of the package that the client becomes. */
  readonly packageName: string;
  /** What they were made from, before anything was left out; absent where the model has errors. */
  readonly whole?: Modelled;
}

/** The parts of `generate`; whoever runs it again and again may keep their results. */
export interface Stages {
  readonly modelOf: typeof modelOf;
  readonly driveOf: (emitter: Emitter) => Drive;
}

const STAGES: Stages = { modelOf, driveOf };

/** Stages that do again only what something has changed for: of the emitters, those that see it. */
export function warmStages(create = driveOf): Stages {
  const drives = new Map<Emitter, Drive>();
  return {
    modelOf: keepingLast(modelOf, (document, wanted) => {
      const { type, operation, group } = wanted.names ?? {};
      return [document, JSON.stringify(wanted), type, operation, group];
    }),
    driveOf: (emitter) => {
      const drive = drives.get(emitter) ?? create(emitter);
      drives.set(emitter, drive);
      return drive;
    },
  };
}

/**
 * From a description to files: pure, so that the same input gives the same bytes everywhere.
 *
 * @throws {UsageError} for what the configuration names and is not there, or code of its own that fails
 * @throws {TemplateError} for a mistake in a template
 */
export async function generate(input: GenerateInput, stages: Stages = STAGES): Promise<Generated> {
  const { document, model, ...wanted } = input;
  const { whole, ...own } = stages.modelOf(document, model);
  assertLinked(input.docs?.links ?? {}, own.api, model.file);
  const made = await filesOf(own, { ...wanted, ...defined({ file: model.file }) }, input, stages);
  return hasErrors(own.diagnostics) ? made : { ...made, whole };
}

/**
 * From a model that is there to the files of a team. Other teams, and the defaults, see nothing of
 * its templates.
 *
 * @param input its templates are those of the team, in the place of defaults and beside them
 * @throws {UsageError} for a mistake in the configuration, or in the team's own code
 * @throws {TemplateError} for a mistake in a template
 */
export async function generateTeam(
  modelled: Modelled,
  { team, ...means }: TeamInput,
  stages: Pick<Stages, "driveOf"> = STAGES,
): Promise<Generated> {
  return filesOf(deriveModel(modelled, team), team, means, stages);
}

/** The one way from what is wanted of a model to files. */
async function filesOf(
  { api, diagnostics: found }: Modelled & Pick<Generated, "diagnostics">,
  wanted: Wanted,
  means: Means,
  stages: Pick<Stages, "driveOf">,
): Promise<Generated> {
  const diagnostics = [...found];
  const { packageName } = api;
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const { templates, runtime, site, format, services, version, createRenderer } = means;
  const { emit, holds = emit, emitters = [], helpers, hooks } = wanted;
  const input: EmitInput & EmitterOptions = {
    ...{ api, templates, runtime, site, format, holds },
    report: (each) => void diagnostics.push(each),
    ...emitterOptions(wanted),
    ...defined({ services, version, createRenderer, helpers }),
    ...defined({ sampleArguments: hooks?.sampleArguments }),
  };
  const chosen = [...EMITTERS, ...emitters].filter(({ name }) => emit.includes(name));
  const emitted = await Promise.all(chosen.map((each) => stages.driveOf(each)(input)));
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const files = await applyHooks(emitted.flat(), wanted, format);
  assertOnce(files, wanted);
  return { files: [...files].sort(byPath), diagnostics, packageName };
}

/** @throws {UsageError} where two emitters write one file */
function assertOnce(files: readonly OutputFile[], { file = "" }: Wanted): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) {
      const fix = "Leave one of them out of emit, or let it write another file.";
      throw new ConfigError(file, ["emit"], `two emitters write ${path}`, fix);
    }
    seen.add(path);
  }
}

/** By code unit, which no locale changes. */
function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
