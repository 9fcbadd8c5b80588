import { hasErrors } from "../../../generator/diagnostics/index.js";
import { loadDescription } from "../../../generator/pipeline/description/index.js";
import { descriptionOf, type SchemaSet } from "./compile.js";
import { emitValidatorsOf } from "./emit.js";

/** Codes of what the whole pipeline, from text to files, says of the schemas. */
export async function codesFor(set: SchemaSet): Promise<string[]> {
  const text = JSON.stringify(descriptionOf(set));
  const { document, diagnostics } = loadDescription({ file: "openapi.json", text });
  if (document === undefined || hasErrors(diagnostics)) return diagnostics.map(({ code }) => code);
  const emitted = await emitValidatorsOf(document);
  return [...diagnostics, ...emitted.diagnostics].map(({ code }) => code);
}
