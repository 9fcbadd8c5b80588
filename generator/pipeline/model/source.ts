import { type Diagnostic, diagnostic } from "../../diagnostics/index.js";
import { parsePointer, pointerOfRef, valueAt } from "../../json/pointer.js";
import type { Json, Pointer } from "../../json/types.js";
import { type JsonObject, objectOf } from "../../json/values.js";

/** A node of the description with every reference on the way followed. */
export interface Resolved {
  readonly value: JsonObject;
  /** Where the value stands. */
  readonly pointer: Pointer;
}

/** The description as the model builder reads it. */
export interface Source {
  readonly document: JsonObject;
  readonly version: "3.0" | "3.1";
  /** The key in `components.schemas` that `ref` names, if it names one directly. */
  schemaKey(ref: string): string | undefined;
  /**
   * Builds something from a value that has no name of its own.
   *
   * @returns undefined where `ref` is being built already: it contains itself
   */
  inline<T>(ref: string, build: (value: Json | undefined, pointer: Pointer) => T): T | undefined;
  /** Follows `$ref` until there is none. */
  resolve(value: Json | undefined, pointer: Pointer): Resolved;
  report(diagnostic: Diagnostic): void;
}

/**
 * @param document a description that the check stage has passed: every reference resolves
 * @param report receives what the model builder finds
 */
export function createSource(document: JsonObject, report: Source["report"]): Source {
  const version = String(document.openapi).startsWith("3.0") ? "3.0" : "3.1";
  const resolve: Source["resolve"] = (value, pointer) => {
    const object = objectOf(value);
    if (typeof object.$ref !== "string") return { value: object, pointer };
    return resolve(...lookUp(document, object.$ref));
  };
  return { document, version, report, resolve, schemaKey, inline: inliner(document, report) };
}

function schemaKey(ref: string): string | undefined {
  const [components, schemas, key, ...rest] = parsePointer(pointerOfRef(ref) ?? "") ?? [];
  return components === "components" && schemas === "schemas" && rest.length === 0
    ? key
    : undefined;
}

function inliner(document: JsonObject, report: Source["report"]): Source["inline"] {
  const open = new Set<string>();
  return (ref, build) => {
    const [value, pointer] = lookUp(document, ref);
    if (open.has(pointer)) {
      report(diagnostic("recursive-inline-reference", { at: { pointer }, data: { ref } }));
      return undefined;
    }
    open.add(pointer);
    const built = build(value, pointer);
    open.delete(pointer);
    return built;
  };
}

function lookUp(document: JsonObject, ref: string): [Json | undefined, Pointer] {
  const pointer = pointerOfRef(ref) ?? "";
  return [valueAt(document, pointer), pointer];
}
