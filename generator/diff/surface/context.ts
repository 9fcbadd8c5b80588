import type { Operation } from "../../pipeline/model/types.js";
import type { Node } from "../graph.js";
import type { Comparison } from "../shape/context.js";

/** What the comparison of one method goes by. */
export interface OperationContext {
  readonly comparison: Comparison;
  /** The root of what is found in the method. */
  readonly node: Node;
  /** `contacts.createContact`, as callers know it. */
  readonly name: string;
  readonly before: Operation;
  readonly after: Operation;
}
