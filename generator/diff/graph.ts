import type { Pointer } from "../json/types.js";
import { closure } from "../pipeline/model/query/closure.js";
import type { Level } from "./level.js";
import { type DataOf, levelOf, type RuleId, sentenceOf } from "./rules/index.js";
import type { Sentence } from "./sentence.js";

/** A rule that applies at one pair of places. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly sentence: Sentence;
  readonly before?: Pointer;
  readonly after?: Pointer;
  /**
   * What it is about there: `enum`, `property age`. Findings with the same places and subject have
   * one cause, and become one change.
   */
  readonly subject: string;
  /** The side that alone says where it is: what came or went stands in one file only. */
  readonly anchor?: "before" | "after";
}

/**
 * Two places that correspond, what was found right there, and the places below. Recursive
 * descriptions make cycles.
 */
export interface Node {
  readonly findings: Finding[];
  readonly below: Set<Node>;
}

export function createNode(): Node {
  return { findings: [], below: new Set() };
}

/** Where a finding stands and what it is about. */
export interface Cause {
  readonly before?: Pointer | undefined;
  readonly after?: Pointer | undefined;
  readonly subject: string;
  readonly anchor?: "before" | "after";
}

export function finding<Id extends RuleId>(rule: Id, cause: Cause, data: DataOf<Id>): Finding {
  const { before, after, subject, anchor } = cause;
  return {
    rule,
    level: levelOf(rule),
    sentence: sentenceOf(rule, data),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    subject,
    ...(anchor !== undefined && { anchor }),
  };
}

/** The node and all that are below it, each once. */
export function reachable(
  start: Iterable<Node>,
  isWanted: (node: Node) => boolean = () => true,
): Set<Node> {
  return closure([...start].filter(isWanted), ({ below }) => [...below].filter(isWanted));
}

/** The nodes from which some finding can be reached: the others need not be looked at again. */
export function nodesWithFindings(all: Iterable<Node>): Set<Node> {
  const above = new Map<Node, Node[]>();
  const found: Node[] = [];
  for (const node of all) {
    if (node.findings.length > 0) found.push(node);
    for (const next of node.below) above.set(next, [...(above.get(next) ?? []), node]);
  }
  return closure(found, (node) => above.get(node) ?? []);
}
