import type { ErrorObject } from "ajv";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import type { Judge, Mistake } from "../../generator/prose/index.js";
import { createOracle } from "../../test/support/ajv-oracle.js";
import { closeObjects, closeSchema } from "./close-objects.js";

/**
 * ajv over the document's schemas: it shares no code with the validators that we emit. A request
 * that the schema accepts must not have names that the schema does not know, either; answers have
 * more in them than the contract says.
 */
export function createJudge(document: JsonObject): Judge {
  const request = createOracle(document, "request");
  const response = createOracle(document, "response");
  const closed = createOracle(closeObjects(document), "request");
  return (schema: Json, value: Json, direction) => {
    if (direction === "response") return mistakesOf(response(schema)(value));
    const mistakes = mistakesOf(request(schema)(value));
    return mistakes.length > 0
      ? mistakes
      : unknownNames(closed(closeSchema(schema, document))(value));
  };
}

/** Keywords that only say that others have failed. */
const COMBINED = new Set(["anyOf", "oneOf", "allOf", "if", "not"]);
/** Mistakes that are told of one example: of many, most are of branches that were never meant. */
const MOST = 3;

function mistakesOf(errors: readonly ErrorObject[]): Mistake[] {
  const own = errors.filter(({ keyword, params }) => {
    // Beside `nullable`, null is the branch that was not meant.
    return !COMBINED.has(keyword) && !(keyword === "type" && params.type === "null");
  });
  const told = (own.length > 0 ? own : [...errors]).sort((a, b) => depth(b) - depth(a));
  return told.slice(0, MOST).map((error) => ({ at: error.instancePath, detail: detailOf(error) }));
}

/** Around a name that is not known, ajv knows no name either: the innermost ones are meant. */
function unknownNames(errors: readonly ErrorObject[]): Mistake[] {
  const unknown = errors.filter(({ keyword }) => keyword === "unevaluatedProperties");
  const deepest = Math.max(...unknown.map(depth));
  const told = unknown.length > 0 ? unknown.filter((error) => depth(error) === deepest) : errors;
  return told.map((error) => ({ at: error.instancePath, detail: detailOf(error) }));
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split("/").length;
}

function detailOf({ message = "is not valid", params, keyword }: ErrorObject): string {
  const about = JSON.stringify(Object.values(params)[0]);
  if (keyword === "unevaluatedProperties") return `the schema has no property ${about}`;
  return keyword === "enum" || keyword === "const" ? `${message} ${about}` : message;
}
