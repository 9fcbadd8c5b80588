import type { Api, Group, Operation } from "../../pipeline/model/types.js";

/** An operation where a caller finds it. */
export interface Method {
  readonly operation: Operation;
  /** The group that it lives in. */
  readonly group: Group;
  /** `contacts.createContact`. */
  readonly name: string;
  /** Names of all groups that it is reached from, that one first. */
  readonly groups: readonly string[];
}

/** A method of both sides. */
export interface MethodPair {
  readonly before: Method;
  readonly after: Method;
}

export interface MethodPairing {
  readonly pairs: readonly MethodPair[];
  readonly removed: readonly Method[];
  readonly added: readonly Method[];
}

/** Every method of an API, in document order of their groups. */
export function methodsOf({ groups }: Api): Method[] {
  return groups.flatMap((group) =>
    group.operations.map((operation) => ({
      operation,
      group,
      name: `${group.name}.${operation.name}`,
      groups: [group.name, ...groups.filter(sharing(group, operation)).map(({ name }) => name)],
    })),
  );
}

function sharing(home: Group, { name }: Operation): (group: Group) => boolean {
  return ({ shared }) => shared.some((each) => each.group === home.id && each.name === name);
}

/**
 * Pairs methods by the name that callers know them by; of the rest, those with one path and HTTP
 * method, which have been renamed.
 */
export function pairMethods(before: readonly Method[], after: readonly Method[]): MethodPairing {
  const byName = pairBy(before, after, ({ operation }) => operation.name);
  const byPath = pairBy(byName.removed, byName.added, pathOf);
  return { ...byPath, pairs: [...byName.pairs, ...byPath.pairs] };
}

/** Without the names of path variables, which a server does not see. */
function pathOf({ operation: { method, pathParts } }: Method): string {
  const parts = pathParts.map((part) => (part.kind === "literal" ? part.text : "{}"));
  return `${method} ${parts.join("")}`;
}

function pairBy(
  before: readonly Method[],
  after: readonly Method[],
  keyOf: (method: Method) => string,
): MethodPairing {
  const byKey = new Map(after.map((method) => [keyOf(method), method]));
  const pairs = before.flatMap((method): MethodPair[] => {
    const other = byKey.get(keyOf(method));
    return other === undefined ? [] : [{ before: method, after: other }];
  });
  const [old, current] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  return {
    pairs,
    removed: before.filter((method) => !old.has(method)),
    added: after.filter((method) => !current.has(method)),
  };
}
