import { hasErrors, type Location } from "../../../generator/diagnostics/index.js";
import type { Pointer } from "../../../generator/json/types.js";
import { loadDescription } from "../../../generator/pipeline/description/index.js";
import { buildModel, type ModelOptions } from "../../../generator/pipeline/model/build.js";
import type { Api } from "../../../generator/pipeline/model/types.js";

export interface Loaded {
  readonly api: Api;
  readonly locate: (pointer: Pointer) => Location;
}

/** @throws {Error} for a description with errors */
export function load(file: string, text: string, options: ModelOptions = {}): Loaded {
  const { document, diagnostics, locate } = loadDescription({ file, text });
  if (document === undefined) throw new Error(`${file}: ${diagnostics[0]?.message}`);
  const { api, diagnostics: found } = buildModel(document, options);
  if (hasErrors(found)) throw new Error(`${file}: ${found[0]?.message}`);
  return { api, locate };
}
