import { escapePointer } from "../../json/pointer.js";
import type { Api, Group } from "../../pipeline/model/types.js";
import { finding } from "../graph.js";
import type { Attached } from "./attached.js";
import type { Method, MethodPair, MethodPairing } from "./methods.js";

/** Compares the groups of a client, and where its methods are reached from. */
export function compareGroups(before: Api, after: Api, methods: MethodPairing): Attached[] {
  const [old, current] = [namesOf(before), namesOf(after)];
  const gone = before.groups.filter(({ name }) => !current.has(name));
  const come = after.groups.filter(({ name }) => !old.has(name));
  const renamed = gone.flatMap((group) => renaming(group, come, methods.pairs));
  const removed = gone.filter((group) => isWhole(group, methods.removed));
  const added = come.filter((group) => isWhole(group, methods.added));
  const newNames = new Map(renamed.map((each) => [each.before.name, each.after.name]));
  return [
    ...renamed.map(renamedGroup),
    ...removed.map((group) => wholeGroup("group-removed", group)),
    ...added.map((group) => wholeGroup("group-added", group)),
    ...single("operation-removed", methods.removed, removed),
    ...single("operation-added", methods.added, added),
    ...methods.pairs.flatMap((pair) => movedMethod(pair, newNames)),
  ];
}

function namesOf({ groups }: Api): Set<string> {
  return new Set(groups.map(({ name }) => name));
}

interface GroupPair {
  readonly before: Group;
  readonly after: Group;
}

/** The new group that all methods of an old one, and no others, have gone to. */
function renaming(
  before: Group,
  come: readonly Group[],
  pairs: readonly MethodPair[],
): GroupPair[] {
  const moved = pairs.filter((pair) => pair.before.group === before);
  const after = come.find(({ name }) => moved[0]?.after.group.name === name);
  const isAll =
    moved.length === before.operations.length && moved.every((pair) => pair.after.group === after);
  return isAll && after !== undefined && moved.length > 0 ? [{ before, after }] : [];
}

/** Whether the group holds such methods and nothing else. */
function isWhole(group: Group, methods: readonly Method[]): boolean {
  const names = new Set(methods.map(({ operation }) => operation));
  const { operations, shared } = group;
  return (
    operations.length > 0 && shared.length === 0 && operations.every((each) => names.has(each))
  );
}

function methodNames({ name, operations }: Group): string[] {
  return operations.map((operation) => `${name}.${operation.name}`);
}

function placeOf({ operations: [first] }: Group): string | undefined {
  return first?.source;
}

function renamedGroup({ before, after }: GroupPair): Attached {
  const operations = methodNames(before);
  return {
    operations,
    group: before.title,
    finding: finding(
      "group-renamed",
      { before: placeOf(before), after: placeOf(after), subject: "group" },
      { from: before.name, to: after.name, operations },
    ),
  };
}

function wholeGroup(rule: "group-removed" | "group-added", group: Group): Attached {
  const operations = methodNames(group);
  const side = rule === "group-removed" ? "before" : "after";
  const cause = { [side]: placeOf(group), subject: "group" };
  return {
    operations,
    group: group.title,
    finding: finding(rule, cause, { name: group.name, operations }),
  };
}

/** Methods that came or went while their group stayed. */
function single(
  rule: "operation-removed" | "operation-added",
  methods: readonly Method[],
  groups: readonly Group[],
): Attached[] {
  const side = rule === "operation-removed" ? "before" : "after";
  return methods
    .filter(({ group }) => !groups.includes(group))
    .map(({ name, group, operation }) => ({
      operations: [name],
      group: group.title,
      finding: finding(rule, { [side]: operation.source, subject: "operation" }, { name }),
    }));
}

function movedMethod(pair: MethodPair, newNames: ReadonlyMap<string, string>): Attached[] {
  const { before, after } = pair;
  const kept = before.groups.map((name) => newNames.get(name) ?? name);
  const left = kept.filter((name) => !after.groups.includes(name));
  const joined = after.groups.filter((name) => !kept.includes(name));
  const { name } = before;
  const to = after.group.name;
  const attach = (made: Attached["finding"]): Attached => ({
    operations: [before.name],
    group: before.group.title,
    finding: made,
  });
  return [
    ...left.map((from) =>
      attach(finding("operation-left-group", causeOf(pair, `left ${from}`), { name, from, to })),
    ),
    ...joined
      .filter((place) => left.length === 0 || place !== to)
      .map((place) =>
        attach(
          finding("operation-joined-group", causeOf(pair, `joined ${place}`), { name, place }),
        ),
      ),
  ];
}

function causeOf({ before, after }: MethodPair, subject: string) {
  return { before: before.operation.source, after: after.operation.source, subject };
}

/** Compares the texts on groups that both sides have. */
export function compareGroupTexts(before: Api, after: Api): Attached[] {
  return before.groups.flatMap((group): Attached[] => {
    const other = after.groups.find(({ name }) => name === group.name);
    if (other === undefined || other.description === group.description) return [];
    const pointer = `/tags/${escapePointer(group.title)}`;
    const cause = { before: "/tags", after: "/tags", subject: `text ${pointer}` };
    return [{ group: group.title, finding: finding("text-changed", cause, { place: group.name }) }];
  });
}
