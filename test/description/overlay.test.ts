import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { applyOverlay, readOverlay } from "../../generator/pipeline/description/index.js";

type Action = { readonly [key: string]: Json };

function overlayOf(...actions: Action[]): string {
  return JSON.stringify({ overlay: "1.0.0", info: { title: "t", version: "1" }, actions });
}

/** Applies actions to a frozen document, so that a change of the input would throw. */
function apply(document: { readonly [key: string]: Json }, ...actions: Action[]) {
  const { overlay, diagnostics } = readOverlay(overlayOf(...actions), "o.yaml");
  expect(diagnostics).toEqual([]);
  if (overlay === undefined) throw new Error("no overlay");
  const result = applyOverlay(freeze(document), freeze(overlay));
  return { ...result, codes: result.diagnostics.map(({ code }) => code) };
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) freeze(child);
    Object.freeze(value);
  }
  return value;
}

describe("update (Overlay 1.0, section 4.4.3)", () => {
  test("merges objects recursively: old members stay, new are added, primitives are replaced", () => {
    const { document, codes } = apply(
      { info: { title: "a", contact: { name: "n" } }, paths: {} },
      { target: "$.info", update: { title: "b", contact: { url: "u" }, version: "1" } },
    );
    expect(document).toEqual({
      info: { title: "b", contact: { name: "n", url: "u" }, version: "1" },
      paths: {},
    });
    expect(codes).toEqual([]);
  });

  test("extends arrays inside an object with those of the update", () => {
    const { document } = apply({ a: { list: [1, 2] } }, { target: "$.a", update: { list: [3] } });
    expect(document).toEqual({ a: { list: [1, 2, 3] } });
  });

  test("appends to an array that the target selects, whatever the entry is", () => {
    const { document } = apply(
      { a: [1], b: [[1]] },
      { target: "$.a", update: { x: 1 } },
      { target: "$.b", update: [2, 3] },
    );
    expect(document).toEqual({ a: [1, { x: 1 }], b: [[1], [2, 3]] });
  });

  test("the structured example: one action on the root with a partial tree", () => {
    const { document } = apply(
      { info: { title: "t" }, paths: { "/": { get: { responses: {} } } }, components: { a: 1 } },
      {
        target: "$",
        update: {
          info: { "x-overlay-applied": "structured-overlay" },
          paths: { "/": { summary: "s", get: { summary: "g", "x-rate-limit": 100 } } },
          components: null,
          tags: null,
        },
      },
    );
    expect(document).toEqual({
      info: { title: "t", "x-overlay-applied": "structured-overlay" },
      paths: {
        "/": { summary: "s", get: { responses: {}, summary: "g", "x-rate-limit": 100 } },
      },
      components: { a: 1 },
      tags: null,
    });
  });

  test("the wildcard example: each node that matches", () => {
    const { document } = apply(
      { paths: { "/a": { get: {} }, "/b": { get: { "x-safe": false } }, "/c": { put: {} } } },
      { target: "$.paths.*.get", update: { "x-safe": true } },
    );
    expect(document).toEqual({
      paths: {
        "/a": { get: { "x-safe": true } },
        "/b": { get: { "x-safe": true } },
        "/c": { put: {} },
      },
    });
  });

  test("a filter selects parameters by name and place", () => {
    const parameter = (name: string, place: string) => ({ name, in: place });
    const { document } = apply(
      { parameters: [parameter("filter", "query"), parameter("filter", "header")] },
      { target: "$.parameters[?@.name=='filter' && @.in=='query']", update: { required: true } },
    );
    expect(document).toEqual({
      parameters: [{ name: "filter", in: "query", required: true }, parameter("filter", "header")],
    });
  });

  test("the traits example adds parameters beside those that are there", () => {
    const { document } = apply(
      {
        paths: { "/items": { get: { "x-traits": { paged: true }, parameters: [{ name: "a" }] } } },
      },
      { target: "$.paths.*[?@['x-traits'].paged]", update: { parameters: [{ name: "top" }] } },
    );
    expect(document).toMatchObject({
      paths: { "/items": { get: { parameters: [{ name: "a" }, { name: "top" }] } } },
    });
  });
});

describe("remove (Overlay 1.0, section 4.4.3)", () => {
  test("takes objects out of maps and items out of arrays", () => {
    const { document } = apply(
      { paths: { "/a": {}, "/b": {} }, list: [{ n: 1 }, { n: 2 }, { n: 1 }, { n: 3 }, { n: 1 }] },
      { target: "$.paths['/a']", remove: true },
      { target: "$.list[?@.n==1]", remove: true },
    );
    expect(document).toEqual({ paths: { "/b": {} }, list: [{ n: 2 }, { n: 3 }] });
  });

  test("more than ten items, so that indexes are compared as numbers", () => {
    const list = Array.from({ length: 25 }, (_, at) => ({ at, even: at % 2 === 0 }));
    const { document } = apply({ list }, { target: "$.list[?@.even==true]", remove: true });
    expect(document).toEqual({ list: list.filter(({ even }) => !even) });
  });

  test("nested matches, inner and outer", () => {
    const { document } = apply(
      { a: [{ x: { x: [1] } }, { y: 1 }] },
      { target: "$..x", remove: true },
    );
    expect(document).toEqual({ a: [{}, { y: 1 }] });
  });

  test("`update` has no impact beside it, and `false` is the default", () => {
    const { document } = apply(
      { a: { x: 1 }, b: { x: 1 } },
      { target: "$.a", remove: true, update: { y: 1 } },
      { target: "$.b", remove: false, update: { y: 1 } },
    );
    expect(document).toEqual({ b: { x: 1, y: 1 } });
  });
});

describe("actions", () => {
  test("are applied in order, each to the result of the one before", () => {
    const { document, codes } = apply(
      { servers: [{ url: "a" }, { url: "b" }] },
      { target: "$.servers", remove: true },
      { target: "$", update: { servers: [{ url: "c" }] } },
      { target: "$.servers[0]", update: { description: "new" } },
    );
    expect(document).toEqual({ servers: [{ url: "c", description: "new" }] });
    expect(codes).toEqual([]);
  });

  test("share what they do not touch", () => {
    const input = { a: { deep: { x: 1 } }, b: { y: [1, 2] } };
    const { document } = apply(input, { target: "$.a", update: { z: 1 } });
    expect(document.b).toBe(input.b);
    expect((document.a as typeof input.a).deep).toBe(input.a.deep);
  });

  test("cannot reach a prototype", () => {
    const { document, codes } = apply(
      JSON.parse('{"a": {}, "__proto__": {"own": 1}}'),
      JSON.parse('{"target": "$", "update": {"a": {"__proto__": {"polluted": 1}}}}'),
      { target: "$.a.constructor", update: { polluted: 1 } },
      { target: "$['__proto__']", update: { polluted: 2 } },
    );
    expect(JSON.stringify(document)).toBe(
      '{"a":{"__proto__":{"polluted":1}},"__proto__":{"own":1,"polluted":2}}',
    );
    expect(codes).toEqual(["unmatched-target"]);
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });
});

describe("targets of RFC 9535 select what its section 1.5 shows", () => {
  const store = {
    store: {
      book: [
        { category: "reference", price: 8.95 },
        { category: "fiction", price: 12.99 },
        { category: "fiction", isbn: "0-553-21311-3", price: 8.99 },
        { category: "fiction", isbn: "0-395-19395-8", price: 22.99 },
      ],
      bicycle: { color: "red", price: 399 },
    },
  };
  const cases: [target: string, books: number[]][] = [
    ["$.store.book[*]", [0, 1, 2, 3]],
    ["$..book[2]", [2]],
    ["$..book[-1]", [3]],
    ["$..book[0,1]", [0, 1]],
    ["$..book[:2]", [0, 1]],
    ["$..book[?@.isbn]", [2, 3]],
    ["$..book[?@.price<10]", [0, 2]],
    ["$['store']['book'][1]", [1]],
    ["$.store.book[0,0]", [0]],
  ];
  test.each(cases)("%s", (target, books) => {
    const { document } = apply(store, { target, update: { hits: ["x"] } });
    const found = (document as unknown as typeof store).store.book.flatMap((book, at) =>
      "hits" in book ? [at] : [],
    );
    expect(found).toEqual(books);
    // Each once, also where an expression selects a node twice.
    expect(JSON.stringify(document).split('"hits":["x"]')).toHaveLength(books.length + 1);
  });
});

describe("what cannot be done is reported, and left out", () => {
  const document = { paths: { "/contacts": { get: { tags: ["a"] } } }, text: "t" };
  const cases: [name: string, action: Action, code: string][] = [
    ["no JSONPath", { target: "$.paths[", update: {} }, "invalid-target"],
    ["a shorthand with a hyphen", { target: "$.x-a", update: {} }, "invalid-target"],
    ["no match", { target: "$.paths['/contact'].get", update: {} }, "unmatched-target"],
    ["a filter without match", { target: "$.paths[?@.x]", remove: true }, "unmatched-target"],
    ["a text selected", { target: "$.text", update: { a: 1 } }, "incompatible-update"],
    ["an object that gets a text", { target: "$.paths", update: "x" }, "incompatible-update"],
    ["an object that gets an array", { target: "$", update: { paths: [] } }, "incompatible-update"],
    [
      "an array that gets an object",
      { target: "$.paths['/contacts'].get", update: { tags: {} } },
      "incompatible-update",
    ],
    ["removal of everything", { target: "$", remove: true }, "incompatible-update"],
  ];
  test.each(cases)("%s", (_name, action, code) => {
    const result = apply(document, action, { target: "$", update: { done: true } });
    expect(result.diagnostics).toMatchObject([
      { code, severity: "error", location: { file: "o.yaml", pointer: "/actions/0/target" } },
    ]);
    expect(result.document).toEqual({ ...document, done: true });
  });

  test("a target without match says how far it is right, and the closest key there", () => {
    const [found] = apply(document, {
      target: "$.paths['/contact'].get",
      remove: true,
    }).diagnostics;
    expect(found?.cause).toContain("`/paths`");
    expect(found?.cause).toContain("`/contacts`");
    const [far] = apply(document, { target: "$.paths.zzzzzzzzzz", remove: true }).diagnostics;
    expect(far?.cause).not.toContain("/contacts");
  });
});

describe("a target without match says what was probably meant", () => {
  const tagged = {
    paths: { "/contacts": { get: {} } },
    tags: [{ name: "Contacts" }, { name: "Tags" }],
    "a b": { c: 1 },
  };
  test.each([
    ["$.paths['/contact'].get", "Did you mean `$.paths['/contacts'].get`?"],
    ["$.path", "Did you mean `$.paths`?"],
    ["$.tags[?@.name=='Contact']", "Did you mean `$.tags[?@.name=='Contacts']`?"],
    ["$.tags[?@.name == 'Tag'].x", "The closest one is `Tags`."],
    // The corrected target would be no JSONPath, so only the key is named.
    ["$.a_b", "The closest key is `a b`."],
  ])("%s", (target, says) => {
    const [found] = apply(tagged, { target, update: { x: 1 } }).diagnostics;
    expect(found).toMatchObject({ code: "unmatched-target" });
    expect(found?.cause).toContain(says);
  });

  test.each(["$.tags[?@.name=='Zzzzzzzz']", "$.tags[?@.nam=='Tags']", "$.a_b"])(
    "%s: nothing that would not help",
    (target) => {
      const [found] = apply(tagged, { target, update: { x: 1 } }).diagnostics;
      expect(found?.cause).not.toContain("Did you mean");
    },
  );
});

// RFC 9535, section 2.7: these are written with escapes in a normalized path.
describe("names that a normalized path escapes", () => {
  test.each(["it's", 'a"b', "c\\d", "e\nf", "g\u0001h"])("%j is found and changed", (name) => {
    const before = { paths: { [name]: { x: 1 } } };
    const action = { target: `$.paths[${JSON.stringify(name)}]`, update: { y: 2 } };
    const { document: after, diagnostics } = apply(before, action);
    expect(diagnostics).toEqual([]);
    expect(after).toEqual({ paths: { [name]: { x: 1, y: 2 } } });
  });
});

describe("an action that changes nothing is a warning", () => {
  const document = { a: { x: 1, list: [{ n: 1 }, { n: 2 }] }, tags: [{ name: "t" }] };
  const idle: [string, Action][] = [
    ["an equal value", { target: "$.a", update: { x: 1 } }],
    ["an item that is there", { target: "$.a", update: { list: [{ n: 2 }] } }],
    ["an entry that is there", { target: "$.tags", update: { name: "t" } }],
    ["an empty update", { target: "$.a", update: {} }],
  ];
  test.each(idle)("%s", (_name, action) => {
    expect(apply(document, action).diagnostics).toMatchObject([
      {
        code: "ineffective-action",
        severity: "warning",
        location: { pointer: "/actions/0/target" },
      },
    ]);
  });

  const useful: [string, Action][] = [
    ["another value", { target: "$.a", update: { x: 2 } }],
    ["another item", { target: "$.a", update: { list: [{ n: 2, m: 1 }] } }],
    ["one of several matches", { target: "$.a.list[*]", update: { n: 1 } }],
    ["`false` in the place of nothing", { target: "$.a", update: { y: false } }],
  ];
  test.each(useful)("%s is no such", (_name, action) => {
    expect(apply(document, action).codes).toEqual([]);
  });
});

describe("invalid overlays", () => {
  const info = { title: "t", version: "1" };
  const cases: [name: string, overlay: Json, pointer: string][] = [
    ["no version", { info, actions: [{ target: "$", update: {} }] }, "/overlay"],
    ["version 2", { overlay: "2.0.0", info, actions: [{ target: "$", update: {} }] }, "/overlay"],
    ["no info", { overlay: "1.0.0", actions: [{ target: "$", update: {} }] }, "/info/title"],
    ["no actions", { overlay: "1.0.0", info }, "/actions"],
    ["empty actions", { overlay: "1.0.0", info, actions: [] }, "/actions"],
    ["an action that is a text", { overlay: "1.0.0", info, actions: ["$"] }, "/actions/0"],
    ["no target", { overlay: "1.0.0", info, actions: [{ update: {} }] }, "/actions/0/target"],
    [
      "`remove` that is a text",
      { overlay: "1.0.0", info, actions: [{ target: "$", remove: "true" }] },
      "/actions/0/remove",
    ],
    ["neither of the two", { overlay: "1.0.0", info, actions: [{ target: "$" }] }, "/actions/0"],
  ];
  test.each(cases)("%s", (_name, value, pointer) => {
    const { overlay, diagnostics } = readOverlay(JSON.stringify(value), "o.json");
    expect(overlay).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: "invalid-overlay",
      location: { file: "o.json", pointer },
    });
  });

  test("a patch version makes no difference (section 4.1)", () => {
    const text = overlayOf({ target: "$", update: {} }).replace("1.0.0", "1.0.9");
    expect(readOverlay(text, "o").diagnostics).toEqual([]);
  });

  test("a text that is no YAML is diagnosed as any other", () => {
    expect(readOverlay("a: 1\na: 2\n", "o").diagnostics).toMatchObject([{ code: "duplicate-key" }]);
  });
});

describe("reasons", () => {
  const options = { requireReason: true };

  test.each([[undefined], [""], ["  "], [7]])("%j is none", (reason) => {
    const action = {
      target: "$",
      update: {},
      ...(reason === undefined ? {} : { "x-reason": reason }),
    };
    const text = overlayOf({ target: "$", update: {}, "x-reason": "because" }, action);
    expect(readOverlay(text, "o", options).diagnostics).toMatchObject([
      { code: "missing-reason", location: { pointer: "/actions/1" } },
    ]);
    expect(readOverlay(text, "o").diagnostics).toEqual([]);
  });
});
