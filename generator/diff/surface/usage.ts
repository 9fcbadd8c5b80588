import { closure } from "../../pipeline/model/query/closure.js";
import type { Direction } from "../../pipeline/model/query/direction.js";
import type { Api } from "../../pipeline/model/types.js";
import { refsIn } from "../shape/unchanged.js";

/** Keys of the named types that travel in each direction, by whatever way. */
export function usageOf(api: Api): Readonly<Record<Direction, ReadonlySet<string>>> {
  const operations = api.groups.flatMap((group) => group.operations);
  const below = new Map(api.types.map(({ key, shape }) => [key, refsIn(JSON.stringify(shape))]));
  const next = (key: string) => below.get(key) ?? [];
  // What most methods send as a header is an option of the client, with one type for all.
  const sent = operations.map(({ call, body }) => [call.parameters, body?.content ?? []]);
  const received = operations.map(({ responses }) => responses);
  return {
    request: closure(refsIn(JSON.stringify([api.sharedHeaders, sent])), next),
    response: closure(refsIn(JSON.stringify(received)), next),
  };
}
