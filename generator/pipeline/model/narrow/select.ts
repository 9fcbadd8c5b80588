import { didYouMean } from "../../../diagnostics/suggest.js";
import { defined } from "../../../json/values.js";
import { UnknownName } from "../../config/config-error.js";
import { groupNames } from "../groups.js";
import { plainName } from "../names.js";
import type { Api, Group } from "../types.js";

/** Which part of a description is wanted; everything where nothing is said. */
export interface Selection {
  /** By tag, folder or property name. Default: all. */
  readonly groups?: readonly string[];
  /** Of these groups, only these operations, by method name. Default: all. */
  readonly operations?: readonly string[];
}

/**
 * The groups and operations that are wanted.
 *
 * @param file the configuration that wants them, for messages
 * @throws {UnknownName} for a group or an operation that there is not
 */
export function selectOperations(api: Api, { groups, operations }: Selection, file: string): Api {
  const wanted = groups && chosenGroups(api.groups, groups, file);
  const kept = operations && chosenOperations(api.groups, operations, file);
  const isKept = (name: string) => kept === undefined || kept.has(name);
  const selected = (wanted ?? api.groups).map((group) => ({
    ...group,
    operations: group.operations.filter(({ name }) => isKept(name)),
    shared: group.shared.filter(({ name }) => isKept(name)),
  }));
  const homed = withHomes(selected, api.groups);
  return {
    ...api,
    groups: homed.filter((group) => group.operations.length + group.shared.length > 0),
  };
}

/** A selection without what there is none of: descriptions that are compared differ in that. */
export function knownOf(api: Api, { groups, operations }: Selection): Selection {
  const names = new Set(api.groups.flatMap((group) => group.operations.map(({ name }) => name)));
  return defined({
    groups: groups?.filter((name) => groupOf(api.groups, name) !== undefined),
    operations: operations?.filter((name) => names.has(name)),
  });
}

function groupOf(all: readonly Group[], name: string): Group | undefined {
  return all.find(({ title, id }) => [plainName(title), plainName(id)].includes(plainName(name)));
}

/** By tag, folder or property name. */
function chosenGroups(all: readonly Group[], wanted: readonly string[], file: string): Group[] {
  const names = new Set(
    wanted.map((name, index) => {
      const found = groupOf(all, name);
      if (found !== undefined) return found.id;
      const titles = all.map(({ title }) => title);
      const option = ["groups", index];
      throw new UnknownName(
        file,
        option,
        "group",
        name,
        groupNames(name).id,
        didYouMean(name, titles),
      );
    }),
  );
  return all.filter(({ id }) => names.has(id));
}

function chosenOperations(
  all: readonly Group[],
  wanted: readonly string[],
  file: string,
): ReadonlySet<string> {
  const known = all.flatMap(({ operations }) => operations.map(({ name }) => name));
  for (const [index, name] of wanted.entries()) {
    if (known.includes(name)) continue;
    const option = ["operations", index];
    throw new UnknownName(file, option, "operation", name, name, didYouMean(name, known));
  }
  return new Set(wanted);
}

/** An operation whose own group is left out lives in the first group that it is reached from. */
function withHomes(selected: readonly Group[], all: readonly Group[]): Group[] {
  const isKept = new Set(selected.map(({ id }) => id));
  const homes = new Map<string, string>();
  for (const { id, shared } of selected) {
    for (const { name, group } of shared) {
      if (!isKept.has(group) && !homes.has(name)) homes.set(name, id);
    }
  }
  const known = new Map(
    all.flatMap(({ operations }) => operations.map((operation) => [operation.name, operation])),
  );
  return selected.map((group) => {
    const moved = group.shared.filter(({ name }) => homes.get(name) === group.id);
    return {
      ...group,
      operations: [...group.operations, ...moved.flatMap(({ name }) => known.get(name) ?? [])],
      shared: group.shared
        .filter((each) => !moved.includes(each))
        .map(({ name, group: home }) => ({ name, group: homes.get(name) ?? home })),
    };
  });
}
