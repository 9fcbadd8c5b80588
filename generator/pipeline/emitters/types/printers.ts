import type { Direction } from "../../model/query/direction.js";
import { indexTypes, type Types } from "../../model/query/named-types.js";
import type { Api } from "../../model/types.js";
import type { TypeContext } from "./context.js";
import { type TypeNames, typeNames } from "./names.js";
import { createPrinter } from "./print.js";

/** What prints the types of a description. */
export interface Printers extends TypeNames {
  readonly types: Types;
  /** One for each direction. */
  readonly to: Readonly<Record<Direction, TypeContext>>;
  /** One that tells which named types it writes. */
  readonly telling: (direction: Direction, onUse: (name: string) => void) => TypeContext;
}

export function createPrinters(api: Api): Printers {
  const types = indexTypes(api);
  const names = typeNames(api, types);
  const named = (direction: Direction) => (key: string) => names.nameOf(key, direction);
  const quiet = (direction: Direction) => createPrinter(types, direction, named(direction));
  const to = { request: quiet("request"), response: quiet("response") };
  const telling: Printers["telling"] = (direction, onUse) => {
    const nameOf = (key: string) => {
      const name = named(direction)(key);
      onUse(name);
      return name;
    };
    return createPrinter(types, direction, nameOf, to[direction]);
  };
  return { ...names, types, to, telling };
}
