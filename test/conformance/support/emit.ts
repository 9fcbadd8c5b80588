import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { readAssets } from "../../../generator/io/assets.js";
import type { JsonObject } from "../../../generator/json/values.js";
import { generate } from "../../../generator/pipeline/generate.js";
import type { Validator } from "../../../generator/shipped/runtime/validation/validator.js";
import { type Exports, loadModule } from "./load-modules.js";

const assets = await readAssets();
const CLIENT = "client/src/";

/** What is generated for a document, and ready to be called. */
export interface Emitted {
  /** By name: `createContactBody`. */
  readonly validators: ReadonlyMap<string, Validator<unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every validator of a document that the check stage has passed.
 *
 * Types are erased by the bundler, so they are not printed; the text is not formatted.
 *
 * @throws Error where an error among the diagnostics stops the run
 */
export async function emitValidatorsOf(document: JsonObject): Promise<Emitted> {
  const format = (_: string, text: string) => text;
  const emit = ["client", "validators"] as const;
  const { files, diagnostics } = await generate({ document, model: {}, emit, format, ...assets });
  if (files.length === 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  const sources = new Map(files.map((file) => [file.path.replace(CLIENT, ""), file.content]));
  const groups = [...sources.keys()].filter((path) => /^[^/]+\/validators\.ts$/.test(path));
  const lines = groups.map((path) => `export * from ${JSON.stringify(`./${path}`)};`);
  const exports = await loadModule(
    new Map([...sources, ["entry.ts", lines.join("\n")]]),
    "entry.ts",
  );
  return { validators: new Map(Object.entries(exports).filter(isValidator)), diagnostics };
}

function isValidator(entry: [string, Exports[string]]): entry is [string, Validator<unknown>] {
  return typeof entry[1] === "object" && entry[1] !== null && "~standard" in entry[1];
}
