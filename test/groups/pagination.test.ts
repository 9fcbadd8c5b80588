import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type UntypedOperation, waysTo } from "../support/client.js";
import { readDescription } from "../support/description.js";
import { type Loopback, startLoopback } from "../support/loopback.js";
import { operationsOf, titleOf } from "../support/operations.js";
import { itemsIn, type Paginated, pagedServer, paginatedOf } from "../support/paging.js";
import { argumentsOf, requestOf } from "../support/requests.js";
import { createSampler } from "../support/samples.js";

const TOKEN = "dG9rOnBhZ2Vz";
const ITEMS = Array.from({ length: 7 }, (_, index) => ({ id: `item_${index}` }));
const PER_PAGE = 3;

const description = readDescription();
const sample = createSampler(description);
const operations = operationsOf(description);
const paginated = operations.flatMap((it) => paginatedOf(it, description) ?? []);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

describe.each(["cursor in query", "cursor in body", "pages", "scroll"] as const)(
  "pagination: %s",
  (form) => {
    const own = paginated.filter((it) => it.form === form);

    it("is the form of an operation of the contract", () => {
      expect(own).not.toEqual([]);
    });

    it.each(own.map((it) => [titleOf(it.operation), it] as const))("%s", async (_, it) => {
      for (const tag of it.operation.tags) {
        const ways = await waysTo(tag, it.operation.name, { url: server.url, token: TOKEN });
        await walksItems(it, ways.method);
        await walksPages(it, ways.method);
      }
    });
  },
);

async function walksItems(paginated: Paginated, operation: UntypedOperation) {
  server.respond(pagedServer(paginated, ITEMS, PER_PAGE));
  const args = ownArguments(paginated);
  const before = structuredClone(args);
  expect(await collect(operation.items?.(args))).toEqual(ITEMS);
  expect(args).toEqual(before);
  expectRequests(paginated);
}

async function walksPages(paginated: Paginated, operation: UntypedOperation) {
  server.respond(pagedServer(paginated, ITEMS, PER_PAGE));
  const pages = await collect(operation.pages?.(ownArguments(paginated)));
  const lists = pages.map((page) => itemsIn(page, paginated));
  expect(lists.map((list) => list.length)).toEqual(
    paginated.form === "scroll" ? [3, 3, 1, 0] : [3, 3, 1],
  );
  expect(lists.flat()).toEqual(ITEMS);
  expectRequests(paginated);
}

/** Everything that the operation takes, but for what asks for a page. */
function ownArguments({ operation, position }: Paginated) {
  const args = argumentsOf(operation, sample, "everything") ?? {};
  const without = (members: unknown) =>
    Object.fromEntries(Object.entries(members ?? {}).filter(([name]) => !position.includes(name)));
  return {
    ...args,
    ...(args.query && { query: without(args.query) }),
    ...(args.body !== undefined && { body: without(args.body) }),
  };
}

/** Every request is the first one, with nothing but the position changed. */
function expectRequests(paginated: Paginated) {
  const { operation, form, position } = paginated;
  const first = requestOf(operation, ownArguments(paginated), description, TOKEN);
  expect(server.seen[0]).toStrictEqual(first);
  expect(server.seen).toHaveLength(form === "scroll" ? 4 : 3);
  for (const seen of server.seen.slice(1)) {
    const query = seen.query.filter((pair) => !position.includes(pair.split("=")[0] ?? ""));
    const { pagination: _, page: __, ...body } = Object(seen.body) as Record<string, unknown>;
    expect({ ...seen, query, body: seen.body && body }).toEqual(first);
  }
}

async function collect(pages: AsyncIterable<unknown> | undefined): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of pages ?? []) found.push(item);
  return found;
}

describe("pagination: what there is", () => {
  it("has items and pages on exactly the operations that can be asked for a page", async () => {
    const found = await Promise.all(
      operations.map(async ({ tags: [tag = ""], name }) => {
        const { method } = await waysTo(tag, name, { url: server.url, token: TOKEN });
        return method.items && method.pages ? [name] : [];
      }),
    );
    expect(found.flat().sort()).toEqual(paginated.map(({ operation }) => operation.name).sort());
  });
});
