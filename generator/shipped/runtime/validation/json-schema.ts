import type { Format } from "./formats.js";
import type { Schema } from "./schema.js";
import { isObject } from "./values.js";

/** The dialects that a schema can be written in. */
const dialects = new Map([
  ["draft-2020-12", "https://json-schema.org/draft/2020-12/schema"],
  ["draft-07", "http://json-schema.org/draft-07/schema#"],
]);

type JsonObject = Record<string, unknown>;

/**
 * A schema as JSON: references become `$ref`, and what they refer to stands under `$defs`.
 *
 * @param target - `draft-2020-12` or `draft-07`; keywords that are newer than draft 7 stay.
 * @throws Error for another target.
 */
export function jsonSchemaOf(schema: Schema, target: string): JsonObject {
  const $schema = dialects.get(target);
  if ($schema === undefined) throw new Error(`there is no JSON Schema for ${target}`);
  const $defs: JsonObject = {};
  return { $schema, ...(write(schema, $defs) as JsonObject), $defs };
}

/** Any part of a schema: a schema, a list of them, or a plain value. */
function write(part: unknown, $defs: JsonObject): unknown {
  if (typeof part === "function") return reference(part(), $defs);
  if (Array.isArray(part)) return part.map((item) => write(item, $defs));
  if (!isObject(part)) return part;
  if (isFormat(part)) return part.name;
  const entries = Object.entries(part).filter(([name, member]) => !isDiscriminator(name, member));
  return Object.fromEntries(entries.map(([name, member]) => [name, write(member, $defs)]));
}

function reference(schema: Schema, $defs: JsonObject): JsonObject {
  const { title = "" } = schema;
  if (!Object.hasOwn($defs, title)) {
    // First the place, so that a schema can contain itself.
    $defs[title] = {};
    $defs[title] = write(schema, $defs);
  }
  return { $ref: `#/$defs/${title}` };
}

function isFormat(part: object): part is Format {
  const { name, test } = part as Partial<Format>;
  return typeof name === "string" && typeof test === "function";
}

/** OpenAPI's keyword, which JSON Schema does not have; not a property of that name. */
function isDiscriminator(name: string, member: JsonObject | null): boolean {
  return name === "discriminator" && typeof member?.propertyName === "string";
}
