import { pointerOfRef, valueAt } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";

/** What a reference text leads to. */
export interface Resolved {
  /** Absent: the text is no reference into this document. */
  readonly pointer?: Pointer;
  /** Absent: nothing is there. */
  readonly value?: Json;
}

export type Resolve = (ref: string) => Resolved;

/** Resolves references into a document, each text once: most are used many times. */
export function createResolver(document: Json): Resolve {
  const known = new Map<string, Resolved>();
  return (ref) => {
    const before = known.get(ref);
    if (before !== undefined) return before;
    const resolved = resolve(document, ref);
    known.set(ref, resolved);
    return resolved;
  };
}

function resolve(document: Json, ref: string): Resolved {
  const pointer = pointerOfRef(ref);
  if (pointer === undefined) return {};
  const value = valueAt(document, pointer);
  return value === undefined ? { pointer } : { pointer, value };
}

/** References to references are followed so far; rings are reported elsewhere. */
const MAX_HOPS = 100;

/** The value behind a chain of references; undefined where it leads nowhere. */
export function follow(resolve: Resolve, value: Json | undefined): Json | undefined {
  let current = value;
  for (let hops = 0; hops < MAX_HOPS; hops += 1) {
    if (!isObject(current) || typeof current.$ref !== "string") return current;
    current = resolve(current.$ref).value;
  }
  return undefined;
}
