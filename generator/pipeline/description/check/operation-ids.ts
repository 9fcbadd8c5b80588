import { type Diagnostic, diagnostic } from "../../../diagnostics/index.js";
import type { Pointer } from "../../../json/types.js";
import type { Node } from "./context.js";

/** An operationId is unique among all operations of a description (Operation Object). */
export function findDuplicateOperationIds(nodes: readonly Node[]): Diagnostic[] {
  const seen = new Map<string, Pointer>();
  const found: Diagnostic[] = [];
  for (const { kind, value, pointer } of nodes) {
    const { operationId: id } = value;
    if (kind !== "operation" || typeof id !== "string") continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, `${pointer}/operationId`);
    else found.push(duplicate(id, `${pointer}/operationId`, first));
  }
  return found;
}

function duplicate(id: string, pointer: Pointer, first: Pointer): Diagnostic {
  return diagnostic("duplicate-operation-id", {
    at: { pointer },
    data: { id },
    related: [{ message: "first used here", location: { pointer: first } }],
  });
}
