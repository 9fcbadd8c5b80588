import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import type { Json, Pointer } from "../../../json/types.js";
import type { JsonObject } from "../../../json/values.js";
import type { Context, Node } from "../check/context.js";
import { resolveReference } from "../check/references.js";
import { createResolver } from "../check/resolve.js";
import { walk } from "../check/walk.js";

/**
 * References that lead nowhere, for `--lenient`: a schema becomes any value, whatever else refers to
 * nothing is left out.
 *
 * @param onEdit gets what to put in the place of each
 */
export function leaveDangling(
  document: JsonObject,
  onEdit: (pointer: Pointer, instead: Json | undefined) => void,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const context: Context = { document, resolve: createResolver(document), report: () => undefined };
  const visit = (node: Node): void => {
    const reference = resolveReference(node, context);
    if (reference === undefined || !("code" in reference)) return;
    const isSchema = node.kind === "schema";
    onEdit(node.pointer, isSchema ? {} : undefined);
    const data = { ref: String(node.value.$ref), isSchema };
    found.push(diagnostic("dangling-reference", { at: { pointer: node.pointer }, data }));
  };
  walk(document, "openapi", "", visit, context);
  return found;
}
