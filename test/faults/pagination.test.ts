import { describe, expect, it } from "vitest";
import {
  bind,
  cursor,
  IntercomPaginationError,
  pageNumbers,
  paginate,
  scroll,
} from "../../generator/shipped/runtime/index.js";
import { rejection, transportTo } from "./operations.js";
import { type Arrived, json, startServer } from "./server.js";

type Args = [args?: object, options?: { signal?: AbortSignal }];
interface Page {
  readonly data?: readonly number[] | null;
}

const list = { id: "listThings", method: "GET", path: "/things" };
const search = { id: "searchThings", method: "POST", path: "/things/search" };
const byCursor = paginate<Args, Page, unknown, number>(list, cursor("data", "query"));
const bySearch = paginate<Args, Page, unknown, number>(search, cursor("data", "body"));
const byNumber = paginate<Args, Page, unknown, number>(list, pageNumbers("data", "query"));
const byNumberInBody = paginate<Args, Page, unknown, number>(search, pageNumbers("data", "body"));
const byScroll = paginate<Args, Page, unknown, number>(list, scroll("data"));

/** Answers request after request with these pages, then with the last one for ever. */
function answering(...pages: unknown[]) {
  return startServer((response, _request, index) =>
    json(response, 200, pages[Math.min(index, pages.length - 1)]),
  );
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const urls = (requests: readonly Arrived[]) => requests.map(({ url }) => url);
const bodies = (requests: readonly Arrived[]) =>
  requests.map(({ body }) => JSON.parse(body.toString()));

const cursorPage = (data: unknown, starting_after?: string | null) => ({
  data,
  pages: {
    type: "pages",
    next: starting_after === undefined ? null : { per_page: 2, starting_after },
  },
});

describe("a cursor", () => {
  it("in the query is followed to the end, with the caller's other arguments", async () => {
    const server = await answering(
      cursorPage([1, 2], "a b"),
      cursorPage([3], "c"),
      cursorPage([4]),
    );
    const args = Object.freeze({ query: Object.freeze({ per_page: 2 }) });
    expect(await collect(byCursor.items(transportTo(server.url), args))).toEqual([1, 2, 3, 4]);
    expect(urls(server.requests)).toEqual([
      "/things?per_page=2",
      "/things?per_page=2&starting_after=a%20b",
      "/things?per_page=2&starting_after=c",
    ]);
  });

  it("in the body goes into pagination, with the page size of the answer or the caller", async () => {
    const server = await answering(cursorPage([1], "a"), cursorPage([2]));
    const query = Object.freeze({ field: "id" });
    const transport = transportTo(server.url);
    await collect(bySearch.items(transport, { body: Object.freeze({ query }) }));
    expect(bodies(server.requests)).toEqual([
      { query },
      { query, pagination: { per_page: 2, starting_after: "a" } },
    ]);
    const again = await answering(cursorPage([1], "a"), cursorPage([2]));
    const pagination = Object.freeze({ per_page: 9 });
    await collect(bySearch.items(transportTo(again.url), { body: { query, pagination } }));
    expect(bodies(again.requests)[1].pagination).toEqual({ per_page: 9, starting_after: "a" });
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ next: "https://api.example.com/things?page=2" }],
    [{ next: { starting_after: null } }],
  ])("is at its end with pages: %j", async (pages) => {
    const server = await answering({ data: [1], pages });
    expect(await collect(byCursor.items(transportTo(server.url)))).toEqual([1]);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["at once", ["a"], 2],
    ["in a circle", ["a", "b", "a"], 3],
  ])("that repeats %s is refused by name", async (_how, cursors, requests) => {
    const server = await answering(...cursors.map((it) => cursorPage([1], it)));
    const error = await rejection(collect(byCursor.items(transportTo(server.url))));
    expect(error).toBeInstanceOf(IntercomPaginationError);
    expect(error).toMatchObject({ name: "IntercomPaginationError", position: "a" });
    expect((error as Error).message).toContain("position a");
    expect(server.requests).toHaveLength(requests);
  });

  it.each([
    [byCursor, { query: { starting_after: "a" } }],
    [bySearch, { body: { pagination: { starting_after: "a" } } }],
  ])("that repeats the caller's own is refused", async (operation, args) => {
    const server = await answering(cursorPage([1], "a"));
    const error = await rejection(collect(operation.items(transportTo(server.url), args)));
    expect(error).toBeInstanceOf(IntercomPaginationError);
    expect(server.requests).toHaveLength(1);
  });
});

describe("numbered pages", () => {
  it.each([
    ["in pages", (page: number) => ({ data: [page], pages: { page, total_pages: 3, next: "…" } })],
    ["in the answer itself", (page: number) => ({ data: [page], page, total_pages: 3 })],
    [
      "without a total",
      (page: number) => ({ data: [page], pages: { next: page < 3 ? {} : null } }),
    ],
  ])("%s are counted up", async (_where, page) => {
    const server = await answering(page(1), page(2), page(3));
    expect(
      await collect(byNumber.items(transportTo(server.url), { query: { per_page: 1 } })),
    ).toEqual([1, 2, 3]);
    expect(urls(server.requests)).toEqual([
      "/things?per_page=1",
      "/things?per_page=1&page=2",
      "/things?per_page=1&page=3",
    ]);
  });

  it("begin where the caller says, and are sent in the body where they belong there", async () => {
    const server = await answering({ data: [5], total_pages: 6 }, { data: [6], total_pages: 6 });
    await collect(byNumberInBody.items(transportTo(server.url), { body: { page: 5 } }));
    expect(bodies(server.requests)).toEqual([{ page: 5 }, { page: 6 }]);
  });

  it.each([
    { data: [], pages: { page: 1, total_pages: 9 } },
    { data: [1], pages: { page: 1, total_pages: 1, next: "…" } },
    { data: [1], pages: { page: 0, total_pages: 0 } },
    { data: [1] },
    {},
    null,
  ])("end with %j", async (page) => {
    const server = await answering(page);
    await collect(byNumber.pages(transportTo(server.url)));
    expect(server.requests).toHaveLength(1);
  });

  it("that stay the same are refused", async () => {
    const server = await answering({ data: [1], pages: { page: 1, total_pages: 3 } });
    const error = await rejection(collect(byNumber.items(transportTo(server.url))));
    expect(error).toMatchObject({ name: "IntercomPaginationError", position: 2 });
  });
});

describe("a scroll", () => {
  it("goes on with the same parameter until there are no items", async () => {
    const scroll_param = "s1";
    const server = await answering(
      { data: [1], scroll_param },
      { data: [2], scroll_param },
      { data: [], scroll_param },
    );
    expect(await collect(byScroll.items(transportTo(server.url)))).toEqual([1, 2]);
    expect(urls(server.requests)).toEqual([
      "/things",
      "/things?scroll_param=s1",
      "/things?scroll_param=s1",
    ]);
  });

  it("that gives the same items again is refused", async () => {
    const server = await answering({ data: [{ id: 1 }], scroll_param: "s1" });
    const error = await rejection(collect(byScroll.items(transportTo(server.url))));
    expect(error).toMatchObject({ name: "IntercomPaginationError", position: "s1" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("pages and items", () => {
  it("give whole answers, and nothing for a page without items", async () => {
    const pages = [cursorPage([1], "a"), cursorPage(null, "b"), cursorPage([2])];
    const server = await answering(...pages);
    const { things } = bind(transportTo(server.url), { things: byCursor });
    expect(await collect(things.pages())).toEqual(pages);
    const again = await answering(...pages);
    const bound = bind(transportTo(again.url), { things: byCursor });
    expect(await collect(bound.things.items())).toEqual([1, 2]);
    expect(await bound.things()).toEqual(pages[2]);
  });

  it("the call itself gives the items of its own page and all that follow", async () => {
    const server = await answering(cursorPage([1, 2], "a"), cursorPage([3]));
    const call = byCursor(transportTo(server.url));
    expect(await call).toEqual(cursorPage([1, 2], "a"));
    expect(await collect(call)).toEqual([1, 2, 3]);
    expect(server.requests).toHaveLength(2);
  });

  it("go on whatever the caller does to a page", async () => {
    const server = await answering(cursorPage([1, 2], "a"), cursorPage([3]));
    const seen: unknown[] = [];
    for await (const page of byCursor.pages(transportTo(server.url))) {
      seen.push(...(page.data ?? []));
      for (const name of Object.keys(page)) Reflect.deleteProperty(page, name);
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it("send nothing before they are asked, and no more when the loop is left", async () => {
    const server = await answering(cursorPage([1, 2], "a"), cursorPage([3]));
    const items = byCursor.items(transportTo(server.url));
    expect(server.requests).toHaveLength(0);
    for await (const item of items) if (item === 2) break;
    expect(server.requests).toHaveLength(1);
  });

  it("stop at a signal within a page and between two", async () => {
    const reason = new Error("enough");
    for (const [stopAt, requests] of [
      [1, 1],
      [2, 1],
    ]) {
      const server = await answering(cursorPage([1, 2], "a"), cursorPage([3]));
      const controller = new AbortController();
      const seen: number[] = [];
      const run = async () => {
        for await (const item of byCursor.items(transportTo(server.url), {}, controller)) {
          seen.push(item);
          if (item === stopAt) controller.abort(reason);
        }
      };
      expect(await rejection(run())).toBe(reason);
      expect(seen.at(-1)).toBe(stopAt);
      expect(server.requests).toHaveLength(requests ?? 0);
    }
  });

  it("throw what a page's call throws", async () => {
    const server = await startServer((response, _request, index) =>
      index === 0 ? json(response, 200, cursorPage([1], "a")) : json(response, 401, {}),
    );
    expect(await rejection(collect(byCursor.items(transportTo(server.url))))).toMatchObject({
      status: 401,
    });
  });
});
