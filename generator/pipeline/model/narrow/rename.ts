import type { NameFunctions } from "../../config/config.js";
import { ConfigError } from "../../config/config-error.js";
import type { Names } from "../build.js";
import { groupNames } from "../groups.js";
import { camelCase, functionName, pascalCase, typeName } from "../names.js";
import { typeNamesOf } from "../operation-names.js";
import { rootExports } from "../reserved.js";
import type { Api, Group, NamedType, Operation } from "../types.js";

/** How things are named, one by one and by rule, and the configuration that says so. */
export interface Naming {
  readonly names?: Names & NameFunctions;
  readonly file: string;
}

/**
 * Gives types, methods and groups the names that a configuration wants.
 *
 * @throws {UsageError} for what is no name
 */
export function rename(api: Api, team: Naming): Api {
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
function typeNameOf(type: NamedType, { name: apiName }: Api, team: Naming): string {
  const given = ask("type", type, type.key, team) ?? team.names?.types?.[type.key];
  if (given === undefined) return typeName(type.name, rootExports(apiName));
  return assertName("type", given, pascalCase(given), type.key, team);
}

function operationNameOf(operation: Operation, team: Naming): string {
  const { id, method, path } = operation;
  const given =
    ask("operation", operation, operation.name, team) ??
    team.names?.operations?.[id ?? `${method.toUpperCase()} ${path}`];
  if (given === undefined) return operation.name;
  const name = functionName(camelCase(given), new Set(["runtime", "style"]));
  return assertName("operation", given, name, operation.name, team);
}

function groupNamesOf(group: Group, team: Naming): Pick<Group, "id" | "name"> {
  const given = ask("group", group, group.title, team) ?? team.names?.groups?.[group.title];
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
  team: Naming,
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
  { file }: Naming,
): string {
  if (given === valid) return given;
  throw new ConfigError(
    file,
    ["names", kind],
    `names.${kind} gives ${JSON.stringify(given)} for ${label}, which is no name of that kind`,
    `Return ${JSON.stringify(valid)}, for example.`,
  );
}
