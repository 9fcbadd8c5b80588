import type { Api } from "../../model/types.js";
import type { Direction } from "../level.js";
import { refsIn } from "../shape/unchanged.js";

/** Keys of the named types that travel in each direction, by whatever way. */
export function usageOf(api: Api): Readonly<Record<Direction, ReadonlySet<string>>> {
  const operations = api.groups.flatMap((group) => group.operations);
  const below = new Map(api.types.map(({ key, shape }) => [key, refsIn(JSON.stringify(shape))]));
  // What most methods send as a header is an option of the client, with one type for all.
  const shared = new Set(api.sharedHeaders.map(({ name }) => name));
  const sent = operations.map(({ parameters, body }) => [
    parameters.filter(({ in: place, name }) => place !== "header" || !shared.has(name)),
    body?.content ?? [],
  ]);
  const received = operations.map(({ responses }) => responses);
  return {
    request: closure(refsIn(JSON.stringify([api.sharedHeaders, sent])), below),
    response: closure(refsIn(JSON.stringify(received)), below),
  };
}

function closure(
  start: readonly string[],
  below: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const seen = new Set<string>();
  const open = [...start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(below.get(key) ?? []));
  }
  return seen;
}
