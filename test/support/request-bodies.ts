import { readFileSync } from "node:fs";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { createOracle, type Oracle } from "./ajv-oracle.js";
import { fixNames, root } from "./description.js";
import { members } from "./json-schema.js";

/** The contract with its corrections, as the generator loads them. */
export function loadCorrected() {
  const read = (file: string) => {
    const text = readFileSync(new URL(`spec/intercom-unstable/${file}`, root), "utf8");
    return { file, text };
  };
  const overlays = fixNames.map((name) => ({ ...read(name), requireReason: true }));
  return loadDescription({ ...read("contract.yaml"), overlays });
}

/** What is wrong with a JSON body of an operation, named as in `POST /tags`. */
export type BodyOracle = (operation: string) => Oracle;

/**
 * The oracle of every JSON request body of the corrected contract.
 *
 * @throws Error for an operation without such a body
 */
export function createBodyOracle(): BodyOracle {
  const { document = {} } = loadCorrected();
  const oracleOf = createOracle(document);
  const compiled = new Map<string, Oracle>();
  return (operation) => {
    const oracle = compiled.get(operation) ?? oracleOf(bodySchema(document, operation));
    compiled.set(operation, oracle);
    return oracle;
  };
}

function bodySchema(document: object, operation: string): unknown {
  const [method = "", path = ""] = operation.split(" ");
  const keys = ["paths", path, method.toLowerCase(), "requestBody", "content", "application/json"];
  const media = keys.reduce<unknown>((at, key) => members(at)[key], document);
  const { schema } = members(media);
  if (schema === undefined) throw new Error(`${operation} has no JSON body`);
  return schema;
}
