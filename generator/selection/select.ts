import { UsageError } from "../io/errors.js";
import { plainName } from "../model/names.js";
import type { Api, Group } from "../model/types.js";
import { suggest } from "../suggest.js";
import type { TeamSettings } from "./settings.js";

/**
 * The groups and operations that a team wants.
 *
 * @throws {UsageError} for a group or an operation that there is not
 */
export function selectOperations(api: Api, { groups, operations, file }: TeamSettings): Api {
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

/** By tag, folder or property name. */
function chosenGroups(all: readonly Group[], wanted: readonly string[], file: string): Group[] {
  const names = new Set(
    wanted.map((name) => {
      const found = all.find(({ title, id }) =>
        [plainName(title), plainName(id)].includes(plainName(name)),
      );
      if (found !== undefined) return found.id;
      const meant = suggest(
        name,
        all.map(({ title }) => title),
      );
      throw new UsageError(`${file}: there is no group ${name}`, meant && `Did you mean ${meant}?`);
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
  for (const name of wanted) {
    if (known.includes(name)) continue;
    const meant = suggest(name, known);
    throw new UsageError(
      `${file}: there is no operation ${name}`,
      meant && `Did you mean ${meant}?`,
    );
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
