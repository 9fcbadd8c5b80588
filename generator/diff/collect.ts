import type { Pointer } from "../json/types.js";
import { type Finding, type Node, nodesWithFindings, reachable } from "./graph.js";
import type { Level } from "./level.js";
import type { RuleId } from "./rules/index.js";
import { plainSentence } from "./sentence.js";
import { byImportance } from "./sort.js";
import type { Attached } from "./surface/attached.js";
import type { Change } from "./types.js";

/** A method and the node of all that is found in it. */
export interface MethodRoot {
  readonly name: string;
  readonly group: string;
  readonly node: Node;
}

/** An exported type, the place of its schema, and the nodes of its comparisons. */
export interface TypeRoot {
  readonly name: string;
  readonly source: Pointer;
  readonly nodes: readonly Node[];
}

export interface Findings {
  readonly methods: readonly MethodRoot[];
  readonly types: readonly TypeRoot[];
  /** Roots that are of no method. */
  readonly others: readonly Node[];
  readonly nodes: readonly Node[];
  readonly attached: readonly Attached[];
}

/** What a finding reaches. */
interface Reach {
  readonly operations: Set<string>;
  readonly types: Set<string>;
  readonly groups: Set<string>;
}

type Reached = readonly [Finding, Reach];

/** Makes one change of each cause, with all that it reaches; the most important first. */
export function collectChanges(findings: Findings): Change[] {
  const owners = new Map(findings.types.map(({ name, source }) => [name, source]));
  const causes = new Map<string, Reached[]>();
  for (const reached of [...walk(findings), ...findings.attached.map(attachedReach)]) {
    const key = causeOf(reached[0]);
    causes.set(key, [...(causes.get(key) ?? []), reached]);
  }
  const changes = [...causes.values()].map((cause) => changeOf(cause, owners));
  return withoutRepetition(changes.sort(byImportance));
}

/**
 * Branches of a union that have no names of their own are told apart by their places alone: what is
 * said of one in the same words, of the same operations, is not said of the next again.
 */
function withoutRepetition(changes: readonly Change[]): Change[] {
  const said = new Map<string, Change>();
  for (const change of changes) {
    const { level, rule, message, operations } = change;
    const key = [level, rule, message, ...operations].join("\n");
    if (!said.has(key)) said.set(key, change);
  }
  return [...said.values()];
}

/** Findings of one key have one cause. */
function causeOf({ before = "", after = "", subject, anchor }: Finding): string {
  const place = anchor === "before" ? before : anchor === "after" ? after : `${before} ${after}`;
  return `${anchor} ${place} ${subject}`;
}

function attachedReach({ finding, operations, types, group }: Attached): Reached {
  const groups = new Set(group === undefined ? [] : [group]);
  return [finding, { operations: new Set(operations), types: new Set(types), groups }];
}

/** Every finding in the graph, with what its node is reached from. */
function walk({ methods, types, others, nodes }: Findings): Reached[] {
  const roots = [...methods.map(({ node }) => node), ...others];
  const wanted = nodesWithFindings(new Set([...roots, ...nodes]));
  const reach = new Map<Node, Reach>();
  const visit = (starts: readonly Node[], note: (reach: Reach) => void) => {
    for (const node of reachable(starts, (each) => wanted.has(each))) {
      const own = reach.get(node) ?? noReach();
      reach.set(node, own);
      note(own);
    }
  };
  for (const { name, group, node } of methods) {
    visit([node], ({ operations, groups }) => {
      operations.add(name);
      groups.add(group);
    });
  }
  visit(others, () => undefined);
  for (const { name, nodes } of types) visit(nodes, (own) => own.types.add(name));
  return [...reach].flatMap(([{ findings }, own]) =>
    findings.map((finding): Reached => [finding, own]),
  );
}

function noReach(): Reach {
  return { operations: new Set(), types: new Set(), groups: new Set() };
}

function changeOf(cause: readonly Reached[], owners: ReadonlyMap<string, Pointer>): Change {
  const level = worstLevel(cause);
  const same = cause.filter(([finding]) => finding.level === level);
  const worth = ([finding, { operations }]: Reached) =>
    Number(operations.size > 0) * 2 + Number(isOwn(finding, owners));
  const [first, ...more] = same.toSorted((a, b) => worth(b) - worth(a));
  if (first === undefined) throw new Error("a cause without findings");
  const [{ rule, sentence, before, after }] = first;
  const groups = union(same, ({ groups }) => groups);
  const [group] = groups.length === 1 ? groups : [];
  const also = new Set<RuleId>(more.map(([finding]) => finding.rule));
  also.delete(rule);
  return {
    rule,
    also: [...also].sort(),
    level,
    ...(group !== undefined && { group }),
    operations: union(same, ({ operations }) => operations),
    types: union(same, ({ types }) => types),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    message: plainSentence(sentence),
    sentence,
  };
}

function worstLevel(cause: readonly Reached[]): Level {
  const levels = new Set(cause.map(([{ level }]) => level));
  return levels.has("breaking") ? "breaking" : levels.has("compatible") ? "compatible" : "docs";
}

/** Whether a finding is told from the type that the place is in, not from one that is made of it. */
function isOwn(
  { sentence, before, after }: Finding,
  owners: ReadonlyMap<string, Pointer>,
): boolean {
  const place = sentence.find((part) => typeof part !== "string")?.code ?? "";
  const source = owners.get(/^[^.[]+/.exec(place)?.[0] ?? "");
  return source !== undefined && `${before ?? after}/`.startsWith(`${source}/`);
}

function union(cause: readonly Reached[], part: (reach: Reach) => Set<string>): string[] {
  return [...new Set(cause.flatMap(([, reach]) => [...part(reach)]))].sort();
}
