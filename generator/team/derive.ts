import type { Diagnostic } from "../diagnostics/index.js";
import { findNameCollisions, headersOf } from "../model/build.js";
import type { JsonObject } from "../model/json.js";
import { objectOf } from "../model/json.js";
import type { Api } from "../model/types.js";
import { narrowDocument } from "./document.js";
import { rename } from "./rename.js";
import { selectOperations } from "./select.js";
import type { TeamSettings } from "./settings.js";

/** A model, and the description that it was built from. */
export interface Modelled {
  readonly api: Api;
  readonly document: JsonObject;
}

/**
 * What a team sees of a model: its operations, the types that these need, its names and its style.
 * The model itself is built once for all teams.
 *
 * @throws {UsageError} for what the team's configuration names and is not there
 */
export function deriveModel(
  { api, document }: Modelled,
  team: TeamSettings,
): Modelled & { readonly diagnostics: readonly Diagnostic[] } {
  const selected = selectOperations(api, team);
  const narrowed = narrowDocument(document, selected);
  const schemas = objectOf(objectOf(narrowed.components).schemas);
  const { name = api.name, packageName = api.packageName, style, headers } = team;
  const named: Api = {
    ...selected,
    name,
    packageName,
    types: selected.types.filter(({ key }) => Object.hasOwn(schemas, key)),
    style: { ...api.style, ...style },
    headers: headers ? headersOf(headers) : api.headers,
  };
  const renamed = rename(named, team);
  return { api: renamed, document: narrowed, diagnostics: findNameCollisions(renamed) };
}
