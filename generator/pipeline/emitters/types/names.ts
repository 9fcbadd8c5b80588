import { type Direction, twoFaced } from "../../model/query/direction.js";
import type { Types } from "../../model/query/named-types.js";
import { rootExports } from "../../model/reserved.js";
import type { Api } from "../../model/types.js";

/** The names of named types. */
export interface TypeNames {
  /** What a type is called in a direction. */
  readonly nameOf: (key: string, direction: Direction) => string;
  /** The types that have a name of their own for what is sent. */
  readonly twoFaced: ReadonlySet<string>;
  /** What a type that may be `null` is called without that. */
  readonly objectNameOf: (name: string) => string;
  /** The given name, or a free one after it. */
  readonly free: (name: string) => string;
}

/** `User`, and `UserInput` for what is sent where that differs. */
export function typeNames(api: Api, types: Types): TypeNames {
  const faces = twoFaced(api, types);
  const taken = new Set([
    ...rootExports(api.name),
    ...api.types.map(({ name }) => name),
    ...api.groups.flatMap(({ operations }) =>
      operations.flatMap((operation) => Object.values(operation.typeNames)),
    ),
  ]);
  const sent = new Map<string, string>();
  for (const { key, name } of api.types.filter((type) => faces.has(type.key))) {
    const free = freeName(`${name}Input`, taken);
    taken.add(free);
    sent.set(key, free);
  }
  const own = new Map(api.types.map(({ key, name }) => [key, name]));
  return {
    twoFaced: faces,
    objectNameOf: (name) => freeName(`${name}Object`, taken),
    free: (name) => freeName(name, taken),
    nameOf: (key, direction) =>
      (direction === "request" ? sent.get(key) : undefined) ?? own.get(key) ?? key,
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}
