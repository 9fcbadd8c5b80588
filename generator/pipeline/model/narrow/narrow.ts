import { indexTypes } from "../query/named-types.js";
import { shapesOf } from "../query/operation-shapes.js";
import type { Api } from "../types.js";
import { type Selection, selectOperations } from "./select.js";

/** A model that others select from. */
export interface Modelled {
  readonly api: Api;
}

/**
 * What a project or a team wants of a description: its operations, and no types but those that these
 * need. Nothing is left out where nothing is said.
 *
 * @param file the configuration that wants it, for messages
 * @throws {UnknownName} for a group or an operation that there is not
 */
export function narrow(modelled: Modelled, selection: Selection, file: string): Modelled {
  const { groups, operations } = selection;
  if (groups === undefined && operations === undefined) return modelled;
  const selected = selectOperations(modelled.api, selection, file);
  const used = [
    ...selected.groups.flatMap((group) => group.operations.flatMap(shapesOf)),
    ...selected.sharedHeaders.map(({ shape }) => shape),
  ];
  return { api: { ...selected, types: indexTypes(selected).reach(used) } };
}
