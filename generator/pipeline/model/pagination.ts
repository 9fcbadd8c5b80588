import { successesOf } from "./call.js";
import { preferred } from "./query/media.js";
import type { Body, NamedType, Pagination, Parameter, Property, Response, Shape } from "./types.js";

/** What pagination is recognised from. */
export interface Paginated {
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
}

/**
 * Recognises the three forms that Intercom uses, by what the request takes and the answer holds.
 *
 * An operation whose answer has pages but whose request takes nothing to ask for the next one is
 * not paginated.
 */
export function paginationOf(
  operation: Paginated,
  types: ReadonlyMap<string, NamedType>,
): Pagination | undefined {
  const [success] = successesOf(operation.responses);
  const answer = propertiesOf(preferred(success?.content ?? [])?.shape, types);
  const page = itemsOf(answer, types) ?? nestedItemsOf(answer, operation.path, types);
  if (page === undefined) return undefined;
  const query = new Set(
    operation.parameters.filter((p) => p.in === "query").map((parameter) => parameter.name),
  );
  const body = propertiesOf(operation.body?.content[0]?.shape, types);
  if (query.has("scroll_param") && answer.has("scroll_param")) {
    return { kind: "scroll", in: "query", ...page };
  }
  if (!answer.has("pages") && !answer.has("total_pages")) return undefined;
  if (query.has("starting_after")) return { kind: "cursor", in: "query", ...page };
  if (propertiesOf(body.get("pagination")?.shape, types).has("starting_after")) {
    return { kind: "cursor", in: "body", ...page };
  }
  if (query.has("page")) return { kind: "page", in: "query", ...page };
  if (body.has("page")) return { kind: "page", in: "body", ...page };
  return undefined;
}

interface Items {
  readonly items: string;
  readonly item: Shape;
}

/** `data` where it is a list, or the only list there is. */
function itemsOf(
  answer: ReadonlyMap<string, Property>,
  types: ReadonlyMap<string, NamedType>,
): Items | undefined {
  const lists = listsOf(answer, types);
  return lists.find(({ items }) => items === "data") ?? (lists.length === 1 ? lists[0] : undefined);
}

/**
 * The list in `data` that the path names, as searches have it: `data.articles` of `/articles/search`,
 * where `data.highlights` stands beside it.
 */
function nestedItemsOf(
  answer: ReadonlyMap<string, Property>,
  path: string,
  types: ReadonlyMap<string, NamedType>,
): (Items & { readonly within: string }) | undefined {
  const within = "data";
  const segments = path.split("/");
  const lists = listsOf(propertiesOf(answer.get(within)?.shape, types), types);
  const named = lists.find(({ items }) => segments.includes(items));
  return named && { ...named, within };
}

function listsOf(
  properties: ReadonlyMap<string, Property>,
  types: ReadonlyMap<string, NamedType>,
): readonly Items[] {
  return [...properties.values()].flatMap(({ name, shape }) => {
    const list = follow(shape, types);
    return list?.kind === "array" ? [{ items: name, item: list.items }] : [];
  });
}

function follow(
  shape: Shape | undefined,
  types: ReadonlyMap<string, NamedType>,
): Shape | undefined {
  return shape?.kind === "ref" ? follow(types.get(shape.key)?.shape, types) : shape;
}

/** Every property that a value of this shape can have, through references and composition. */
export function propertiesOf(
  shape: Shape | undefined,
  types: ReadonlyMap<string, NamedType>,
  seen: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Property> {
  switch (shape?.kind) {
    case "ref":
      return seen.has(shape.key)
        ? new Map()
        : propertiesOf(types.get(shape.key)?.shape, types, new Set(seen).add(shape.key));
    case "object":
      return new Map(shape.properties.map((property) => [property.name, property]));
    case "intersection":
      return merged(shape.parts, types, seen);
    case "union":
      return merged(shape.branches, types, seen);
    default:
      return new Map();
  }
}

function merged(
  shapes: readonly Shape[],
  types: ReadonlyMap<string, NamedType>,
  seen: ReadonlySet<string>,
): ReadonlyMap<string, Property> {
  return new Map(shapes.flatMap((shape) => [...propertiesOf(shape, types, seen)]));
}
