import { type Description, resolve, type Schema } from "../../../support/description.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * A value with the client's names, by what the description says of it: read here from the document
 * itself, without the generator's model or tables.
 */
export function renameBySchema(
  value: unknown,
  schemas: readonly Schema[],
  description: Description,
): unknown {
  const all = schemas.flatMap((schema) => expand(schema, description));
  const inside = (member: unknown, parts: readonly (Schema | undefined)[]) =>
    renameBySchema(
      member,
      parts.filter((part) => part !== undefined),
      description,
    );
  if (Array.isArray(value)) {
    return value.map((item) =>
      inside(
        item,
        all.map(({ items }) => items),
      ),
    );
  }
  if (typeof value !== "object" || value === null) return value;
  const declared = new Set(all.flatMap((schema) => [...namesIn(schema)]));
  const originals = new Map([...declared].map((name) => [humps(name), name]));
  const members = Object.entries(value as Members).map(([key, member]) => {
    const name = declared.has(key) ? humps(key) : (originals.get(key) ?? key);
    const parts = all.flatMap(({ properties = {}, additionalProperties: others }) => {
      if (Object.hasOwn(properties, key)) return [properties[key]];
      return typeof others === "object" ? [others] : [];
    });
    return [name, inside(member, parts)];
  });
  return Object.fromEntries(members);
}

function namesIn({ properties = {}, ...schema }: Schema): readonly string[] {
  const { required = [] } = schema as { readonly required?: readonly string[] };
  return [...Object.keys(properties), ...required];
}

/** The schema, and those that hold of the same value. */
function expand(schema: Schema, description: Description): readonly Schema[] {
  const target = resolve(schema, description);
  const { allOf = [], anyOf = [], oneOf = [] } = target;
  return [target, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => expand(part, description))];
}

/** For names of words and underscores, as all of the description's are here. */
function humps(name: string): string {
  const [first = "", ...words] = name.split("_");
  return first + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
