import { ConfigError } from "../../config/config-error.js";
import type { TeamSettings } from "../../config/team-settings.js";
import { groupNames } from "../groups.js";
import { camelCase, functionName, pascalCase, typeName } from "../names.js";
import { typeNamesOf } from "../operation-names.js";
import { rootExports } from "../reserved.js";
import type { Api, Group, NamedType, Operation } from "../types.js";

/**
 * Gives types, methods and groups the names that a team wants.
 *
 * @throws {UsageError} for what is no name
 */
export function rename(api: Api, team: TeamSettings): Api {
  const types = api.types.map((type) => ({ ...type, name: typeNameOf(type, api, team) }));
  const groups = new Map(api.groups.map((group) => [group.id, groupNamesOf(group, team)]));
  const operations = new Map(
    api.groups.flatMap((group) =>
      group.operations.map((operation) => [operation.name, operationNameOf(operation, team)]),
    ),
  );
  return {
    ...api,
    types,
    groups: api.groups.map((group) => ({
      ...group,
      ...groups.get(group.id),
      operations: group.operations.map((operation) =>
        renamedOperation(operation, operations.get(operation.name)),
      ),
      shared: group.shared.map(({ name, group: home }) => ({
        name: operations.get(name) ?? name,
        group: groups.get(home)?.id ?? home,
      })),
    })),
  };
}

/** A type that would hide an export of the team's client gets another name. */
function typeNameOf(type: NamedType, { name: apiName }: Api, team: TeamSettings): string {
  const given = ask("type", type, type.key, team);
  if (given === undefined) return typeName(type.name, rootExports(apiName));
  return assertName("type", given, pascalCase(given), type.key, team);
}

function operationNameOf(operation: Operation, team: TeamSettings): string {
  const given = ask("operation", operation, operation.name, team);
  if (given === undefined) return operation.name;
  const name = functionName(camelCase(given), new Set(["runtime", "style"]));
  return assertName("operation", given, name, operation.name, team);
}

function groupNamesOf(group: Group, team: TeamSettings): Pick<Group, "id" | "name"> {
  const given = ask("group", group, group.title, team);
  return given === undefined ? { id: group.id, name: group.name } : groupNames(given);
}

function renamedOperation(operation: Operation, name = operation.name): Operation {
  return name === operation.name ? operation : { ...operation, name, typeNames: typeNamesOf(name) };
}

type Kind = "type" | "operation" | "group";

function ask(
  kind: Kind,
  node: NamedType | Operation | Group,
  label: string,
  team: TeamSettings,
): string | undefined {
  const nameOf = team.names?.[kind] as ((node: unknown) => unknown) | undefined;
  const given = nameOf?.(node);
  if (given === undefined || (typeof given === "string" && given !== "")) return given;
  throw new ConfigError(
    team.file,
    ["names", kind],
    `names.${kind} gives ${JSON.stringify(given)} for ${label}`,
    "Return a text, or undefined for the generator's own name.",
  );
}

/** A name is taken as it is given, or not at all. */
function assertName(
  kind: Kind,
  given: string,
  valid: string,
  label: string,
  { file }: TeamSettings,
): string {
  if (given === valid) return given;
  throw new ConfigError(
    file,
    ["names", kind],
    `names.${kind} gives ${JSON.stringify(given)} for ${label}, which is no name of that kind`,
    `Return ${JSON.stringify(valid)}, for example.`,
  );
}
