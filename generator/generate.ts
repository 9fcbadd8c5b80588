import { type Diagnostic, hasErrors } from "./diagnostics/index.js";
import type { EmitInput, OutputFile } from "./emit/emitter.js";
import { EMITTERS, type EmitterName } from "./emit/registry.js";
import { buildModel, type ModelOptions } from "./model/build.js";
import type { JsonObject } from "./model/json.js";

/** What `generate` works from: values only. */
export interface GenerateInput extends Pick<EmitInput, "templates" | "runtime" | "format"> {
  /** The description after overlays, checked. */
  readonly document: JsonObject;
  readonly model: ModelOptions;
  readonly emit: readonly EmitterName[];
}

export interface Generated {
  /** Sorted by path; none when there is an error among the diagnostics. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Name of the package that the client becomes. */
  readonly packageName: string;
}

/**
 * From a description to files: pure, so that the same input gives the same bytes everywhere.
 */
export async function generate(input: GenerateInput): Promise<Generated> {
  const { api, diagnostics } = buildModel(input.document, input.model);
  const { packageName } = api;
  if (hasErrors(diagnostics)) return { files: [], diagnostics, packageName };
  const files: OutputFile[] = [];
  for (const name of input.emit) {
    const emit = await EMITTERS[name]();
    files.push(...(await emit({ ...input, api })));
  }
  return { files: files.sort(byPath), diagnostics, packageName };
}

/** By code unit, which no locale changes. */
function byPath(a: OutputFile, b: OutputFile): number {
  return a.path < b.path ? -1 : 1;
}
