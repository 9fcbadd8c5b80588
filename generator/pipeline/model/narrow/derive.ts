import type { Diagnostic } from "../../../diagnostics/index.js";
import type { TeamSettings } from "../../config/settings.js";
import { findNameCollisions, headersOf } from "../build.js";
import type { Api } from "../types.js";
import { assertLinked, assertNamesExist } from "./names.js";
import { type Modelled, narrow } from "./narrow.js";
import { rename } from "./rename.js";

/**
 * What a team sees of a model: its operations, the types that these need, its names and its style.
 * The model itself is built once for all teams.
 *
 * @throws {UsageError} for what the team's configuration names and is not there
 */
export function deriveModel(
  modelled: Modelled,
  team: TeamSettings,
): Modelled & { readonly diagnostics: readonly Diagnostic[] } {
  assertNamesExist(team.names ?? {}, modelled.api, team.file);
  const { api } = narrow(modelled, team, team.file);
  const { name = api.name, packageName = api.packageName, style, headers } = team;
  const named: Api = {
    ...api,
    name,
    packageName,
    style: { ...api.style, ...style },
    headers: headers ? headersOf(headers) : api.headers,
  };
  const renamed = rename(named, team);
  assertLinked(team.ownLinks, renamed, team.file);
  return { api: renamed, diagnostics: findNameCollisions(renamed) };
}
