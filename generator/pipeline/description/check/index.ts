import type { Diagnostic } from "../../../diagnostics/index.js";
import { isObject, type JsonObject } from "../../../json/values.js";
import type { Context, Node } from "./context.js";
import { findCycles } from "./cycles.js";
import { resolveReference } from "./references.js";
import { createResolver } from "./resolve.js";
import { rules } from "./rules.js";
import { walk } from "./walk.js";

/**
 * Checks what later stages rely on: containers have their form, references lead somewhere within
 * the document and not in a ring, names that must be distinct are.
 *
 * It is no validator of OpenAPI: what does no harm passes, what can be left aside is a warning.
 * The locations of the diagnostics are pointers.
 */
export function checkDocument(document: JsonObject): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  const resolve = createResolver(document);
  const nodes = visitAll({ document, resolve, report });
  diagnostics.push(...findCycles(nodes, resolve));
  return diagnostics;
}

/**
 * Visits the document, then whatever references lead to that lies outside OpenAPI's grammar (such
 * as `#/definitions/a`).
 */
function visitAll(context: Context): Node[] {
  const nodes: Node[] = [];
  const seen = new Set<JsonObject>();
  const targets: Node[] = [{ kind: "openapi", value: context.document, pointer: "" }];
  const visit = (node: Node): void => {
    seen.add(node.value);
    nodes.push(node);
    for (const rule of rules[node.kind] ?? []) rule(node, context);
    const target = visitReference(node, context);
    if (target !== undefined) targets.push(target);
  };
  for (const { value, kind, pointer } of targets) {
    if (!seen.has(value)) walk(value, kind, pointer, visit, context);
  }
  return nodes;
}

function visitReference(node: Node, context: Context): Node | undefined {
  const reference = resolveReference(node, context);
  if (reference === undefined) return undefined;
  if ("code" in reference) {
    context.report(reference);
    return undefined;
  }
  const { value, target } = reference;
  return isObject(value) ? { kind: node.kind, value, pointer: target } : undefined;
}
