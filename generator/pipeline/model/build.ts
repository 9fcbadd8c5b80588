import { type Diagnostic, diagnostic } from "../../diagnostics/index.js";
import { escapePointer } from "../../json/pointer.js";
import {
  arrayOf,
  defined,
  type JsonObject,
  objectOf,
  ownMember,
  stringOf,
} from "../../json/values.js";
import { findArgumentCollisions } from "./argument-collisions.js";
import { callOf } from "./call.js";
import { distinctNames, type NameClaim } from "./distinct-names.js";
import { docsOf } from "./docs.js";
import { withFilesInForms } from "./files.js";
import { groupsOf } from "./groups.js";
import { type Claim, type Collision, findCollisions, pascalCase, slug, typeName } from "./names.js";
import { operationsOf } from "./operation.js";
import { operationKey } from "./operation-key.js";
import { nameOperations } from "./operation-names.js";
import { reportRenamed } from "./renamed.js";
import { rootExports } from "./reserved.js";
import { securityOf } from "./security.js";
import { urlOf } from "./servers.js";
import { shapeOf } from "./shape.js";
import { sharedHeadersOf } from "./shared-headers.js";
import { createSource, type Source } from "./source.js";
import { withSpelling } from "./spelling.js";
import type {
  Api,
  ClientStyle,
  DefaultHeader,
  Group,
  Info,
  NamedType,
  Operation,
  Server,
} from "./types.js";

/** Names that the configuration gives; each wins over the name that the generator would choose. */
export interface Names {
  /** By key in `components.schemas`. */
  readonly types?: Readonly<Record<string, string>>;
  /** By `operationId`, or `GET /path` where there is none. */
  readonly operations?: Readonly<Record<string, string>>;
  /** By tag. */
  readonly groups?: Readonly<Record<string, string>>;
}

export interface ModelOptions {
  /** Default: `info.title` without a closing "API", in PascalCase. */
  readonly name?: string;
  /** Default: the title as a slug. */
  readonly packageName?: string;
  readonly names?: Names;
  /** Default: `DEFAULT_STYLE`. */
  readonly style?: Partial<ClientStyle>;
  /** Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const DEFAULT_STYLE: ClientStyle = { arguments: "grouped", results: "throw" };

/**
 * Builds the model of a description.
 *
 * @param document the description after overlays; the check stage has found no error in it
 * @returns the model, and what is doubtful or wrong in the description, in document order; names that
 * collide are found in what is wanted of it (`findNameCollisions`)
 */
export function buildModel(
  document: JsonObject,
  options: ModelOptions = {},
): { api: Api; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const source = createSource(document, (found) => diagnostics.push(found));
  const info = infoOf(document);
  const name = options.name ?? pascalCase(info.title.replace(/\s+API$/i, ""));
  const built = typesOf(source, options.names?.types ?? {}, name);
  const unnamed = operationsOf({
    source,
    types: new Map(built.map((type) => [type.key, type])),
  });
  const { types, operations } = withFilesInForms({
    types: built,
    operations: nameOperations(
      unnamed.map(({ operation }) => operation),
      { source, types: built, names: options.names?.operations ?? {} },
    ),
  });
  const sharedHeaders = sharedHeadersOf(operations, new Map(types.map((type) => [type.key, type])));
  const tagged = operations.map((operation, index) => ({
    tags: unnamed[index]?.tags ?? [],
    operation: { ...operation, call: callOf(operation, sharedHeaders) },
  }));
  const groups = groupsOf(tagged, source, options.names?.groups ?? {});
  const api: Api = {
    name,
    packageName: options.packageName ?? slug(info.title),
    info,
    style: { ...DEFAULT_STYLE, ...options.style },
    headers: headersOf(options.headers),
    servers: serversOf(source),
    security: securityOf(document.security ?? [], source),
    sharedHeaders,
    groups,
    types,
  };
  return { api, diagnostics };
}

export function headersOf(headers: Readonly<Record<string, string>> = {}): DefaultHeader[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function infoOf(document: JsonObject): Info {
  const info = objectOf(document.info);
  return {
    title: stringOf(info.title) ?? "API",
    version: String(info.version ?? ""),
    ...defined({ description: docsOf(info).description }),
  };
}

function serversOf({ document, report }: Source): Server[] {
  const servers = withDistinctRegions(arrayOf(document.servers).map(objectOf), report);
  return (servers.length > 0 ? servers : [{ url: "/" }]).map((server) => ({
    url: urlOf(server),
    ...defined({ name: stringOf(server["x-name"]), description: docsOf(server).description }),
  }));
}

/** A name that several servers have is no name of any. */
function withDistinctRegions(
  servers: readonly JsonObject[],
  report: Source["report"],
): readonly JsonObject[] {
  const names = servers.flatMap((server) => stringOf(server["x-name"]) ?? []);
  const taken = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return servers.map((server, index) => {
    const { "x-name": name, ...unnamed } = server;
    if (typeof name !== "string" || !taken.has(name)) return server;
    const at = { pointer: `/servers/${index}/x-name` };
    if (names.lastIndexOf(name) === index)
      report(diagnostic("region-name-taken", { at, data: { name } }));
    return unnamed;
  });
}

function typesOf(
  source: Source,
  names: Readonly<Record<string, string>>,
  apiName: string,
): NamedType[] {
  const taken = rootExports(apiName);
  const schemas = Object.entries(objectOf(objectOf(source.document.components).schemas));
  const claims = schemas.map(([key]): NameClaim => {
    const given = ownMember(names, key);
    const name = given ?? typeName(pascalCase(key), taken);
    return { key, name, alternatives: [withSpelling(name, key)], isGiven: given !== undefined };
  });
  const distinct = distinctNames(claims);
  return schemas.map(([key, schema], index) => {
    const pointer = `/components/schemas/${escapePointer(key)}`;
    const [name = key, wanted = key] = [distinct[index], claims[index]?.name];
    if (name !== wanted) reportRenamed({ kind: "type", key, wanted, name, pointer }, source);
    const shape = shapeOf(schema, pointer, source);
    return { key, name, shape, docs: shape.docs, source: pointer };
  });
}

/**
 * An error for each pair of things that the configuration calls the same, and for arguments that meet.
 * Whatever the configuration says nothing of has a name of its own.
 */
export function findNameCollisions(api: Api): Diagnostic[] {
  return [...collisions(api).map(collisionDiagnostic), ...findArgumentCollisions(api)];
}

interface NamedCollision extends Collision {
  readonly kind: string;
}

/** Every pair of things with one name, kind by kind; a pair that collides twice is told once. */
function collisions(api: Api): NamedCollision[] {
  const found = [
    ...kind("operation", findCollisions(operationClaims(api, ({ name }) => name))),
    ...kind("operation", findCollisions(operationClaims(api, operationKey))),
    ...kind("type", findCollisions(typeClaims(api))),
    ...kind("group", findCollisions(groupClaims(api, "id"), ignoringCase)),
    ...kind("group", findCollisions(groupClaims(api, "name"))),
  ];
  const pairs = new Map<string, NamedCollision>();
  for (const collision of found) {
    const pair = `${collision.first.pointer} ${collision.second.pointer}`;
    if (!pairs.has(pair)) pairs.set(pair, collision);
  }
  return [...pairs.values()];
}

function operationsIn(api: Api): Operation[] {
  return api.groups.flatMap((group) => group.operations);
}

function operationClaims(api: Api, nameOf: (operation: Operation) => string): Claim[] {
  return operationsIn(api).map((each) => ({ name: nameOf(each), pointer: each.source }));
}

function typeClaims(api: Api): Claim[] {
  const ofOperations = operationsIn(api).flatMap(({ typeNames, source }) =>
    Object.values(typeNames).map((name: string) => ({ name, pointer: source })),
  );
  return [...api.types.map(({ name, source }) => ({ name, pointer: source })), ...ofOperations];
}

/** A group is known by its folder and by its property of the client. */
function groupClaims(api: Api, by: "id" | "name"): Claim[] {
  return api.groups.map((group) => ({ name: group[by], pointer: placeOf(group) }));
}

/** Some file systems do. */
function ignoringCase(name: string): string {
  return name.toLowerCase();
}

function kind(name: string, found: readonly Collision[]): NamedCollision[] {
  return found.map((collision) => ({ ...collision, kind: name }));
}

function placeOf({ operations: [first] }: Group): string {
  return first === undefined ? "/tags" : `${first.source}/tags`;
}

function collisionDiagnostic({ kind, name, first, second }: NamedCollision): Diagnostic {
  return diagnostic("name-collision", {
    at: { pointer: second.pointer },
    data: { kind, name },
    related: [{ message: "the other one", location: { pointer: first.pointer } }],
  });
}
