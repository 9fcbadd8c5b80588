import { type Diagnostic, hasErrors } from "../../generator/diagnostics/index.js";
import { readAssets } from "../../generator/io/assets.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import {
  type DescriptionSources,
  loadDescription,
} from "../../generator/pipeline/description/index.js";
import { generate } from "../../generator/pipeline/generate.js";
import type { ModelOptions } from "../../generator/pipeline/model/build.js";
import { keepingRenderers } from "../support/renderer.js";

const assets = await readAssets();
const format = loadFormatter();
const createRenderer = keepingRenderers();

export interface Outcome {
  /** Text by path in the output folder; none where there is an error. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The pipeline from text to files, with everything emitted. */
export async function generateInMemory(
  sources: DescriptionSources,
  model: ModelOptions = {},
): Promise<Outcome> {
  const { document, diagnostics, located } = loadDescription(sources);
  if (document === undefined || hasErrors(diagnostics)) return { files: new Map(), diagnostics };
  const emit = ["types", "client"] as const;
  const generated = await generate({
    document,
    model,
    emit,
    format,
    createRenderer,
    ...assets,
  });
  return {
    files: new Map(generated.files.map(({ path, content }) => [path, content])),
    diagnostics: [...diagnostics, ...located(generated.diagnostics)],
  };
}

const CLIENT = "client/src/";

/** The client's sources, by path below `client/src`. */
export function sourcesOf({ files }: Outcome): Map<string, string> {
  const own = [...files].filter(([path]) => path.startsWith(CLIENT));
  return new Map(own.map(([path, text]) => [path.slice(CLIENT.length), text]));
}
