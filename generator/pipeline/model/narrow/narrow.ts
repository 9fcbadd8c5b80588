import type { JsonObject } from "../../../json/values.js";
import { objectOf } from "../../../json/values.js";
import type { Api } from "../types.js";
import { narrowDocument } from "./document.js";
import { type Selection, selectOperations } from "./select.js";

/** A model, and the description that it was built from. */
export interface Modelled {
  readonly api: Api;
  readonly document: JsonObject;
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
  const document = narrowDocument(modelled.document, selected);
  const schemas = objectOf(objectOf(document.components).schemas);
  const types = selected.types.filter(({ key }) => Object.hasOwn(schemas, key));
  return { api: { ...selected, types }, document };
}
