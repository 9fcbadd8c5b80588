import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { childOf, childPointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../../json/values.js";
import { createResolver, type Resolve } from "../check/resolve.js";

/**
 * Unions of schemas that build on the union itself: `Animal` is one of `Cat` and `Dog`, and each of
 * them is an `Animal` and more. Where they build on it, `Animal` means what it says besides its
 * alternatives; read to the letter, the ring has no end.
 *
 * @param onEdit gets what to put where a schema builds on a union that it is part of
 */
export function openInheritance(
  document: JsonObject,
  onEdit: (pointer: Pointer, instead: Json) => void,
): Diagnostic[] {
  const resolve = createResolver(document);
  const schemas = objectOf(objectOf(document.components).schemas);
  return Object.entries(schemas).flatMap(([key, schema]) => {
    if (!isObject(schema) || branchesOf(schema).length === 0) return [];
    const union = childPointer("/components/schemas", key);
    const places = placesThatBuildOn(union, schema, resolve);
    const [first] = places;
    if (first === undefined) return [];
    for (const place of places) onEdit(place, withoutAlternatives(schema));
    return [diagnostic("inheritance-ring", { at: { pointer: first }, data: { key } })];
  });
}

const UNIONS = ["oneOf", "anyOf"] as const;

function branchesOf(schema: JsonObject): (readonly [string, Json])[] {
  return UNIONS.flatMap((keyword) => listOf(schema, keyword));
}

/** Entries of a list of schemas, by their pointers below the schema. */
function listOf(schema: JsonObject, keyword: string): (readonly [string, Json])[] {
  return arrayOf(childOf(schema, keyword)).map(
    (each, index) => [`/${keyword}/${index}`, each] as const,
  );
}

function withoutAlternatives({ oneOf: _, anyOf: __, discriminator: ___, ...rest }: JsonObject) {
  return rest;
}

/** Each `{ $ref }` to the union in an `allOf` that its alternatives lead to. */
function placesThatBuildOn(union: Pointer, schema: JsonObject, resolve: Resolve): Pointer[] {
  const found: Pointer[] = [];
  const seen = new Set<Json>([schema]);
  const open: { value: Json; pointer: Pointer; isPart: boolean }[] = branchesOf(schema).map(
    ([below, value]) => ({ value, pointer: union + below, isPart: false }),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, isPart } = next;
    if (!isObject(value)) continue;
    const target = typeof value.$ref === "string" ? resolve(value.$ref) : undefined;
    if (target?.pointer === union && isPart) found.push(pointer);
    if (seen.has(value)) continue;
    seen.add(value);
    if (target?.pointer !== undefined && target.value !== undefined && target.pointer !== union) {
      open.push({ value: target.value, pointer: target.pointer, isPart: false });
    }
    for (const [below, part] of listOf(value, "allOf")) {
      open.push({ value: part, pointer: pointer + below, isPart: true });
    }
    for (const [below, branch] of branchesOf(value)) {
      open.push({ value: branch, pointer: pointer + below, isPart: false });
    }
  }
  return found;
}
