import { type Description, resolve, type Schema } from "./description.js";
import type { Handler } from "./loopback.js";
import type { ContractOperation } from "./operations.js";
import { type SeenRequest, successOf } from "./requests.js";

/** An operation that can be asked for a page, and how. */
export interface Paginated {
  readonly operation: ContractOperation;
  readonly form: "cursor in query" | "cursor in body" | "pages" | "scroll";
  /** Names that the request takes to ask for a page. */
  readonly position: readonly string[];
  /** Property of the answer that holds the items. */
  readonly items: string;
  /** The property of the answer in which that one stands, where the answer has no list itself. */
  readonly within?: string;
  /** Whether the answer counts its pages in `pages`, or in itself. */
  readonly nested: boolean;
}

const POSITIONS = ["scroll_param", "starting_after", "pagination", "page"];

/**
 * How an operation is asked for a page, by what the contract lets its request say: a scroll, a
 * cursor in the query, a cursor in the body, or a number.
 */
export function paginatedOf(
  operation: ContractOperation,
  description: Description,
): Paginated | undefined {
  const { requestBody } = operation.object;
  const schema = requestBody?.content["application/json"]?.schema;
  const inQuery = operation.parameters.filter((it) => it.in === "query").map(({ name }) => name);
  const inBody = schema ? Object.keys(propertiesOf(schema, description)) : [];
  const position = POSITIONS.filter((name) => inQuery.includes(name) || inBody.includes(name));
  const [first] = position;
  if (first === undefined) return undefined;
  const form = {
    scroll_param: "scroll",
    starting_after: "cursor in query",
    pagination: "cursor in body",
  }[first];
  return {
    operation,
    form: (form ?? "pages") as Paginated["form"],
    position,
    ...answerOf(operation, description),
  };
}

function answerOf({ object }: ContractOperation, description: Description) {
  const schema = successOf(object, description).content?.["application/json"]?.schema ?? {};
  const properties = propertiesOf(schema, description);
  const lists = Object.keys(properties).filter(
    (name) => resolve(properties[name] ?? {}, description).type === "array",
  );
  const nested = "pages" in properties;
  if (lists.length > 0)
    return { items: lists.includes("data") ? "data" : (lists[0] ?? ""), nested };
  // The first of them holds what is searched, another what was found in it.
  const inner = propertiesOf(properties.data ?? {}, description);
  const items = Object.keys(inner).find((name) => inner[name]?.type === "array") ?? "";
  return { items, within: "data", nested };
}

/** The items of a page, in their place. */
export function itemsIn(page: unknown, { items, within }: Paginated): readonly object[] {
  const answer = page as Record<string, unknown>;
  const holder = within === undefined ? answer : (answer[within] as typeof answer);
  return holder[items] as readonly object[];
}

/** Properties of a schema and of all that it is composed of. */
function propertiesOf(schema: Schema, description: Description): Record<string, Schema> {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(schema, description);
  const parts = [...allOf, ...oneOf, ...anyOf].map((part) => propertiesOf(part, description));
  return Object.assign({}, ...parts, properties);
}

/**
 * A server that really pages: it finds out from the request alone what is asked for. A scroll is
 * different: one handle all along, and the server knows how far it has come.
 */
export function pagedServer(paginated: Paginated, all: readonly object[], size: number): Handler {
  let scrolled = 0;
  return (request) => {
    const asked = startOf(paginated, request, size);
    const start = asked === SCROLL_ON ? scrolled : asked;
    const next = start + size;
    scrolled = next;
    const body = {
      type: "list",
      total_count: all.length,
      ...holding(all.slice(start, next), paginated),
      ...linksTo(paginated, { next, size, count: all.length }),
    };
    return { status: 200, body };
  };
}

function holding(list: readonly object[], { items, within }: Paginated): object {
  return within === undefined ? { [items]: list } : { [within]: { [items]: list } };
}

/** Where a scroll is to go on; cursors and this hold what a URL has to encode. */
const HANDLE = "25b649f7-4d33/+==";
const SCROLL_ON = -1;

/** Index of the first item that a request asks for. */
function startOf({ form }: Paginated, request: SeenRequest, size: number): number {
  const query = new URLSearchParams(request.query.join("&"));
  const body = Object(request.body) as {
    readonly page?: number;
    readonly pagination?: { readonly starting_after?: string };
  };
  if (form === "pages") return (Number(query.get("page") ?? body.page ?? 1) - 1) * size;
  if (form === "scroll") return query.get("scroll_param") === HANDLE ? SCROLL_ON : 0;
  const isInQuery = form === "cursor in query";
  const cursor = isInQuery ? query.get("starting_after") : body.pagination?.starting_after;
  return Number(atob(cursor ?? "") || 0);
}

interface Place {
  readonly next: number;
  readonly size: number;
  readonly count: number;
}

/** What an answer says about the next page. */
function linksTo({ form, nested }: Paginated, { next, size, count }: Place): object {
  if (form === "scroll") return { pages: null, scroll_param: HANDLE };
  const isLast = next >= count;
  const counted = { page: next / size, per_page: size, total_pages: Math.ceil(count / size) };
  if (form !== "pages") {
    const link = isLast ? null : { per_page: size, starting_after: btoa(String(next)) };
    return { pages: { type: "pages", ...counted, next: link } };
  }
  return nested ? { pages: { type: "pages", ...counted, next: null } } : counted;
}
