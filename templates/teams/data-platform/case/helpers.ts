import { Code } from "intercom-codegen";
import { camelKey } from "./names.js";

/** A place in openapi-typescript's types: `operations["createContact"]["requestBody"]…`. */
const PLACE = /\boperations(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])+/g;

/** The items of a page that have no name: `…Data>["activity_logs"]>[number]`. */
const ITEMS = /(?<=Data>\[)"(?:[^"\\]|\\.)*"(?=\]>\[number\])/;

/** A type of the client's with names in camelCase; named types have them already. */
export function camelized(type: Code): Code {
  const own = `${type}`.replace(PLACE, (place) => `$case.Camelized<${place}>`);
  return Code.trusted(
    own.replace(ITEMS, (name) => JSON.stringify(camelKey(JSON.parse(name) as string))),
  );
}

/** The type of an argument. Headers have HTTP's own names. */
export function argument(name: Code, type: Code): Code {
  return `${name}` === "headers" ? type : camelized(type);
}
