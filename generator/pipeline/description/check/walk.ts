import { childPointer } from "../../../json/pointer.js";
import type { Json, Pointer } from "../../../json/types.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import { grammar, type NodeKind, type Slot } from "../grammar/index.js";
import { type Context, type Node, wrongForm } from "./context.js";

/**
 * Visits every node of a tree by OpenAPI's grammar, in document order, and reports containers of
 * the wrong form. `null` in the place of a container is taken for nothing, with a warning: that is
 * what a keyword with nothing behind it gives in YAML. An operation without content is an error.
 */
export function walk(
  value: JsonObject,
  kind: NodeKind,
  pointer: Pointer,
  visit: (node: Node) => void,
  context: Context,
): void {
  const node = { kind, value, pointer };
  visit(node);
  const { nodes = {}, others } = grammar[kind];
  for (const [key, child] of Object.entries(value)) {
    const slot = Object.hasOwn(nodes, key) ? nodes[key] : undefined;
    if (slot !== undefined) walkSlot(node, key, child, slot, visit, context);
    else if (others !== undefined && isOther(key)) {
      walkChild(node, key, child, others, visit, context);
    }
  }
}

/** `$ref` and extensions stand beside paths, status codes and expressions. */
function isOther(key: string): boolean {
  return key !== "$ref" && !key.startsWith("x-");
}

function walkSlot(
  node: Node,
  key: string,
  value: Json,
  [form, kind]: Slot,
  visit: (node: Node) => void,
  context: Context,
): void {
  if (value === null && kind !== "operation") {
    context.report(wrongForm("ignored-keyword", node, key, FORMS[form], value));
  } else if (form === "one") {
    walkChild(node, key, value, kind, visit, context);
  } else if (Array.isArray(value) !== (form === "list") || typeof value !== "object") {
    context.report(wrongForm("wrong-kind", node, key, FORMS[form], value));
  } else {
    const inner = { ...node, pointer: childPointer(node.pointer, key) };
    for (const [name, child] of Object.entries(value ?? {})) {
      walkChild(inner, name, child, kind, visit, context);
    }
  }
}

const FORMS = { one: "an object", list: "an array", map: "an object" };

/** Keywords whose schema may also be `true` or `false`, as every schema of 3.1 may. */
function isBooleanSchema(kind: NodeKind, value: Json): boolean {
  return kind === "schema" && typeof value === "boolean";
}

function walkChild(
  parent: Node,
  key: string,
  value: Json,
  kind: NodeKind,
  visit: (node: Node) => void,
  context: Context,
): void {
  if (isObject(value)) walk(value, kind, childPointer(parent.pointer, key), visit, context);
  else if (!isBooleanSchema(kind, value)) {
    context.report(wrongForm("wrong-kind", parent, key, "an object", value));
  }
}
