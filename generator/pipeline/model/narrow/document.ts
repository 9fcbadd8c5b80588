import { escapePointer, pointerOfRef, valueAt } from "../../../json/pointer.js";
import type { Json } from "../../../json/types.js";
import { isObject, type JsonObject, objectOf } from "../../../json/values.js";
import { closure } from "../query/closure.js";
import type { Api } from "../types.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * As much of a description as some operations need: their paths, and the components that these
 * refer to, directly or through others.
 *
 * @param api says which operations
 */
export function narrowDocument(document: JsonObject, { groups, sharedHeaders }: Api): JsonObject {
  const kept = new Set(
    groups.flatMap(({ operations }) => operations.map(({ path, method }) => `${method} ${path}`)),
  );
  const paths = Object.entries(objectOf(document.paths)).flatMap(([path, item]) => {
    const members = Object.entries(objectOf(item)).filter(
      ([key]) => !METHODS.includes(key) || kept.has(`${key} ${path}`),
    );
    const isUsed = members.some(([key]) => METHODS.includes(key) || key === "$ref");
    return isUsed ? [[path, Object.fromEntries(members)] as const] : [];
  });
  const shared = sharedHeaders.flatMap(({ shape }) =>
    shape.kind === "ref" ? [{ $ref: `#/components/schemas/${shape.key}` }] : [],
  );
  const { webhooks: _, ...rest } = document;
  const narrowed = { ...rest, paths: Object.fromEntries(paths) };
  return { ...narrowed, components: reachable(document, [narrowed.paths, shared]) };
}

/** The components that values refer to; security schemes are referred to by name, so all stay. */
function reachable(document: JsonObject, from: readonly Json[]): JsonObject {
  const found = closure(from.flatMap(pointersIn), (pointer) =>
    pointersIn(valueAt(document, pointer) ?? null),
  );
  const sections = Object.entries(objectOf(document.components)).map(([section, entries]) => {
    if (section === "securitySchemes") return [section, entries] as const;
    const kept = Object.entries(objectOf(entries)).filter(([key]) =>
      [...found].some((pointer) =>
        isBelow(pointer, `/components/${section}/${escapePointer(key)}`),
      ),
    );
    return [section, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(sections);
}

function isBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** Where references lead, and what discriminators map to. */
function pointersIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(pointersIn);
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" ? (pointerOfRef(value.$ref) ?? []) : [];
  const mapping = Object.values(objectOf(objectOf(value.discriminator).mapping));
  const mapped = mapping.flatMap((target) =>
    typeof target === "string" ? (pointerOfRef(target) ?? []) : [],
  );
  return [own, mapped, Object.values(value).flatMap(pointersIn)].flat();
}
