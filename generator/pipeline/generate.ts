import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import type { JsonObject } from "../json/values.js";
import { type Drive, driveOf } from "./emitters/drive.js";
import type { EmitInput, Emitter, OutputFile } from "./emitters/emitter.js";
import { EMITTERS, type EmitterOptions } from "./emitters/registry.js";
import { keepingLast } from "./keeping-last.js";
import { modelOf, type WantedModel } from "./model/narrow/model-of.js";
import { assertLinked } from "./model/narrow/names.js";
import type { Modelled } from "./model/narrow/narrow.js";

/** What `generate` works from: values only. Its document is checked, and has its overlays applied. */
export interface GenerateInput extends Omit<EmitInput, "api" | "holds" | "report">, EmitterOptions {
  readonly document: JsonObject;
  readonly model: WantedModel;
  readonly emit: readonly string[];
  /** What the output holds in all, where `emit` is a part of it. Default: `emit`. */
  readonly holds?: readonly string[];
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
    modelOf: keepingLast(modelOf, (document, wanted) => [document, JSON.stringify(wanted)]),
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
 * @throws {UnknownName} for what the configuration names and is not there
 */
export async function generate(input: GenerateInput, stages: Stages = STAGES): Promise<Generated> {
  const { document, model, emit, holds = emit, ...rest } = input;
  const { whole, api, ...built } = stages.modelOf(document, model);
  assertLinked(input.docs?.links ?? {}, api, model.file);
  const { packageName } = api;
  const diagnostics = [...built.diagnostics];
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const context = { ...rest, api, report, holds };
  const wanted = EMITTERS.filter(({ name }) => emit.includes(name));
  const emitted = await Promise.all(wanted.map((each) => stages.driveOf(each)(context)));
  const files = hasErrors(diagnostics) ? [] : emitted.flat().sort(byPath);
  return { files, diagnostics, packageName, whole };
}

/** By code unit, which no locale changes. */
export function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
