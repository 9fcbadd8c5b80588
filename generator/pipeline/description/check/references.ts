import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { suggest } from "../../../diagnostics/suggest.js";
import { childOf, childPointer, parsePointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";
import { kindOf } from "../parse/index.js";
import type { Context, Node } from "./context.js";

/**
 * Where the `$ref` of a node leads.
 *
 * @returns an error where it leads nowhere; undefined for a node without one.
 */
export function resolveReference(
  { value, pointer, kind }: Node,
  { document, resolve }: Context,
): { target: Pointer; value: Json } | Diagnostic | undefined {
  if (!Object.hasOwn(value, "$ref")) return undefined;
  const at = { pointer: childPointer(pointer, "$ref") };
  const invalid = (detail: string) => diagnostic("invalid-reference", { at, data: { detail } });
  const { $ref: ref } = value;
  if (typeof ref !== "string") return invalid(`it must be a text, not ${kindOf(ref)}`);
  if (!ref.startsWith("#")) return diagnostic("external-reference", { at, data: { ref } });
  const { pointer: target, value: found } = resolve(ref);
  if (target === undefined) return invalid(`\`${ref}\` is not \`#\` and a JSON pointer`);
  if (target === "") return invalid(`\`${ref}\` is the whole document`);
  if (found === undefined) {
    const data = { ref, hint: hintFor(document, target) };
    return diagnostic("unresolved-reference", { at, data });
  }
  const fits = isObject(found) || (kind === "schema" && typeof found === "boolean");
  return fits ? { target, value: found } : invalid(`\`${ref}\` is ${kindOf(found)}, not an object`);
}

/** Names the key that comes closest, where only the last part of the pointer is wrong. */
function hintFor(document: Json, target: Pointer): string | undefined {
  const tokens = parsePointer(target) ?? [];
  const parent = tokens.slice(0, -1).reduce<Json | undefined>(childOf, document);
  const closest = isObject(parent) ? suggest(tokens.at(-1) ?? "", Object.keys(parent)) : undefined;
  return closest && `The closest name there is \`${closest}\`.`;
}
