import { type Description, resolve, type Schema } from "./description.js";

/** Makes a value of a schema; undefined where only a recursion that never ends would be one. */
export type Sampler = (schema: Schema, name: string) => unknown;

/** Text that breaks wherever it is pasted, cut or decoded once too often. */
const NASTY_TEXT = "Zoë \"q\" 'a' \\n\n\u2028 </x> {y} %20 & + #?/;=,";

/** Text that ends a segment, a path or an escape wherever it is not encoded. */
const nastyPath = (name: string): string => `../${name}?x=1&y=%2F;z#{v}/.. ü☃`;

/**
 * Samples that follow from the schema and the name alone: every property, the first branch of a
 * choice, the first value of an enumeration; `false`, 0 and `null` where they are allowed.
 */
export function createSampler(description: Description): Sampler {
  const sample = (schema: Schema, name: string, open: readonly Schema[]): unknown => {
    const target = resolve(schema, description);
    if (open.includes(target)) return undefined;
    const inner: Sampler = (part, key) => sample(part, key, [...open, target]);
    if (target.enum !== undefined) return target.enum[0];
    if (target.nullable && name.length % 3 === 0) return null;
    return composed(target, name, inner) ?? plain(target, name, inner);
  };
  return (schema, name) => sample(schema, name, []);
}

/** A schema with `allOf`, `oneOf` or `anyOf`: its branches and its own properties together. */
function composed({ allOf = [], oneOf, anyOf, ...own }: Schema, name: string, inner: Sampler) {
  const choice = (oneOf ?? anyOf ?? []).slice(0, 1);
  const branches = [...allOf, ...choice].map((branch) => inner(branch, name));
  if (branches.length === 0) return undefined;
  const [first] = branches;
  const isObject = typeof first === "object" && first !== null && !Array.isArray(first);
  return isObject ? Object.assign({}, ...branches, objectOf(own, inner)) : first;
}

function plain(schema: Schema, name: string, inner: Sampler): unknown {
  const { type, items = {}, minimum = 0, maximum = minimum } = schema;
  if (type === "array") return [inner(items, name)].filter((item) => item !== undefined);
  if (type === "integer") return Math.min(minimum, maximum);
  if (type === "number") return 0.5;
  if (type === "boolean") return false;
  if (type === "string") return textOf(schema, name);
  return objectOf(schema, inner);
}

function textOf({ maxLength, format }: Schema, name: string): string {
  if (format === "uuid" && maxLength === undefined) return "00000000-0000-4000-8000-000000000000";
  if (maxLength !== undefined) return "abcdef0123456789".repeat(20).slice(0, maxLength);
  return `${name} ${NASTY_TEXT}`;
}

/** Every declared property, and one more where the schema speaks of others. */
function objectOf({ properties = {}, additionalProperties = false }: Schema, inner: Sampler) {
  const members = Object.entries(properties).map(([key, part]) => [key, inner(part, key)]);
  const extra = additionalProperties === true ? { type: "string" } : additionalProperties;
  if (extra) members.push(["☃ extra", inner(extra, "extra")]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** A path variable: a whole number, or a text that must not become more than one segment. */
export function pathSample(schema: Schema, name: string): string | number {
  if (schema.enum !== undefined) return String(schema.enum[0]);
  return schema.type === "integer" ? 4_503_599_627_370_497 : nastyPath(name);
}
