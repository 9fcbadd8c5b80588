import type { Pointer } from "../json/types.js";
import { closure } from "../pipeline/model/query/closure.js";
import { isJson } from "../pipeline/model/query/media.js";
import { partsOf, referencesOf } from "../pipeline/model/query/shapes.js";
import type { Api, Group, NamedType, Operation, Shape } from "../pipeline/model/types.js";

/** What is counted, in the order of the table. */
export const ASPECTS = [
  "group",
  "summaries",
  "descriptions",
  "parameters",
  "request properties",
  "responses",
  "response properties",
  "request examples",
  "response examples",
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Aspects of which nothing may be missing. */
export const REQUIRED: readonly Aspect[] = [
  "group",
  "summaries",
  "descriptions",
  "parameters",
  "request properties",
];

/** One thing that can be documented. */
export interface Item {
  readonly pointer: Pointer;
  readonly documented: boolean;
}

export interface GroupCoverage {
  readonly id: string;
  readonly items: Readonly<Record<Aspect, readonly Item[]>>;
}

/** The group whose prose documents a named schema, by the schema's key; undefined where none does. */
export type OwnerOf = (key: string) => string | undefined;

/**
 * What of an API is documented, group by group.
 *
 * Each named schema counts once: in the group that documents it, or else in the first that uses
 * it; as part of a request where any request has it. Headers that all operations share and the
 * answers 401 and 429 are documented once for all and not counted.
 */
export function coverageOf(api: Api, ownerOf: OwnerOf): GroupCoverage[] {
  const context = contextOf(api, ownerOf);
  return api.groups.map((group) => ({ id: group.id, items: itemsOf(group, context) }));
}

interface Context {
  readonly types: ReadonlyMap<string, NamedType>;
  /** Keys of named types by group: those of requests, and those of answers only. */
  readonly owned: ReadonlyMap<string, { readonly request: string[]; readonly response: string[] }>;
}

function contextOf(api: Api, ownerOf: OwnerOf): Context {
  const types = new Map(api.types.map((type) => [type.key, type]));
  const uses = api.groups.map(({ id, operations }) => ({
    id,
    request: reach(operations.flatMap(requestShapes), types),
    response: reach(operations.flatMap(responseShapes), types),
  }));
  const requested = new Set(uses.flatMap(({ request }) => [...request]));
  const ownerOfKey = (key: string) =>
    ownerOf(key) ?? uses.find(({ request, response }) => request.has(key) || response.has(key))?.id;
  const owned = new Map(api.groups.map(({ id }) => [id, split(id, api, ownerOfKey, requested)]));
  return { types, owned };
}

function split(
  id: string,
  { types }: Api,
  ownerOf: OwnerOf,
  requested: ReadonlySet<string>,
): { request: string[]; response: string[] } {
  const keys = types.map(({ key }) => key).filter((key) => ownerOf(key) === id);
  return {
    request: keys.filter((key) => requested.has(key)),
    response: keys.filter((key) => !requested.has(key)),
  };
}

/** Keys of the named types that shapes lead to, through others too. */
function reach(shapes: readonly Shape[], types: ReadonlyMap<string, NamedType>): Set<string> {
  const below = (key: string) => referencesOf(types.get(key)?.shape);
  return closure(shapes.flatMap(referencesOf), below);
}

function requestShapes({ parameters, body }: Operation): Shape[] {
  return [...parameters, ...(body?.content ?? [])].map(({ shape }) => shape);
}

function responseShapes({ responses }: Operation): Shape[] {
  return responses.flatMap(({ content, headers }) =>
    [...content, ...headers].map(({ shape }) => shape),
  );
}

function itemsOf(group: Group, context: Context): GroupCoverage["items"] {
  const { operations } = group;
  const { request = [], response = [] } = context.owned.get(group.id) ?? {};
  const shapesOf = (keys: readonly string[]) =>
    keys.flatMap((key) => context.types.get(key)?.shape ?? []);
  const properties = (shapes: readonly Shape[]) => propertiesOf(shapes, context.types);
  return {
    group: [{ pointer: `/tags (${group.title})`, documented: group.description !== undefined }],
    summaries: operations.map(({ docs, source }) => item(`${source}/summary`, docs.summary)),
    descriptions: operations.map(({ docs, source }) =>
      item(`${source}/description`, docs.description),
    ),
    parameters: operations.flatMap(parametersOf),
    "request properties": properties([...operations.flatMap(requestShapes), ...shapesOf(request)]),
    responses: operations.flatMap(ownResponses),
    "response properties": properties([
      ...operations.flatMap(responseShapes),
      ...shapesOf(response),
    ]),
    "request examples": operations.flatMap(requestExample),
    "response examples": operations.flatMap(responseExample),
  };
}

function item(pointer: Pointer, text: string | undefined): Item {
  return { pointer, documented: text !== undefined };
}

function parametersOf({ call }: Operation): Item[] {
  return call.parameters.map(({ source, docs, name, implied }) =>
    item(implied ? `${source}/parameters (${name})` : source, docs.description),
  );
}

/** Answers that every operation gives, documented once for all. */
const SHARED_STATUSES = new Set(["401", "429"]);

function ownResponses({ responses }: Operation): Item[] {
  return responses
    .filter(({ status }) => !SHARED_STATUSES.has(status))
    .map(({ source, docs }) => item(source, docs.description));
}

/** The properties that stand in shapes themselves, at any depth; not those of named types. */
function propertiesOf(
  shapes: readonly Shape[],
  types: ReadonlyMap<string, NamedType>,
): readonly Item[] {
  const found = new Map<Pointer, Item>();
  const visit = (shape: Shape): void => {
    const properties = shape.kind === "object" ? shape.properties : [];
    for (const { shape: inner } of properties) {
      const named = inner.kind === "ref" ? types.get(inner.key)?.docs.description : undefined;
      found.set(inner.source, item(inner.source, inner.docs.description ?? named));
    }
    partsOf(shape).forEach(visit);
  };
  shapes.forEach(visit);
  return [...found.values()];
}

function requestExample({ body }: Operation): Item[] {
  if (body === undefined || body.content.length === 0) return [];
  const documented = body.content.some(({ example }) => example !== undefined);
  return [{ pointer: body.source, documented }];
}

/** One for the first success that has JSON. */
function responseExample({ call }: Operation): Item[] {
  const success = call.successes.find(({ content }) =>
    content.some(({ mediaType }) => isJson(mediaType)),
  );
  if (success === undefined) return [];
  const documented = success.content.some(({ example }) => example !== undefined);
  return [{ pointer: success.source, documented }];
}
