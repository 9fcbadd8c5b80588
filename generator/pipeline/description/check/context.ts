import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import { childPointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import type { JsonObject } from "../../../json/values.js";
import type { NodeKind } from "../grammar/index.js";
import { kindOf } from "../parse/index.js";
import type { Resolve } from "./resolve.js";

/** An object of a known kind, and where it stands. */
export interface Node {
  readonly kind: NodeKind;
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** What rules know besides the node at hand. */
export interface Context {
  readonly document: JsonObject;
  readonly resolve: Resolve;
  readonly report: (found: Diagnostic) => void;
}

/** Looks at one node and reports what is wrong with it. */
export type Rule = (node: Node, context: Context) => void;

/** A keyword whose form is wrong: an error where its meaning would be lost, a warning otherwise. */
export function wrongForm(
  code: "wrong-kind" | "ignored-keyword",
  { pointer }: Pick<Node, "pointer">,
  name: string,
  expected: string,
  found: Json | undefined,
): Diagnostic {
  return diagnostic(code, {
    at: { pointer: childPointer(pointer, name) },
    // Of a number where another one is due, its kind says nothing.
    data: { name, expected, found: /number/.test(expected) ? shown(found) : kindOf(found) },
  });
}

function shown(value: Json | undefined): string {
  return typeof value === "number" ? String(value) : kindOf(value);
}
