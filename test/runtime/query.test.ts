import { describe, expect, it } from "vitest";
import { type QueryStyle, queryStyles } from "../../generator/shipped/runtime/index.js";
import { serializeQuery } from "../../generator/shipped/runtime/query.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** OpenAPI 3.0.4, "Style Examples": style, explode, and the columns empty, string, array, object. */
type Cell = string | undefined;
const table: [QueryStyle["style"], boolean, Cell, Cell, Cell, Cell][] = [
  ["form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["form", true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  [
    "spaceDelimited",
    false,
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "pipeDelimited",
    false,
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    "deepObject",
    true,
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
];

describe("the specification's table", () => {
  const cells = table.flatMap(([style, explode, ...expected]) =>
    ["", "blue", array, object].flatMap((color, column) => {
      const text = expected[column];
      return text === undefined ? [] : [{ style, explode, color, text }];
    }),
  );

  it.each(cells)("$style, explode $explode: $text", ({ style, explode, color, text }) => {
    expect(queryStyles({ color: { ...(style && { style }), explode } })({ color })).toBe(text);
  });

  it("has form with explode as the default", () => {
    expect(serializeQuery({ color: "" })).toBe("color=");
    expect(serializeQuery({ color: "blue" })).toBe("color=blue");
    expect(serializeQuery({ color: array })).toBe("color=blue&color=black&color=brown");
    expect(serializeQuery({ color: object })).toBe("R=100&G=200&B=150");
  });

  it.each([
    [{}, "color=blue&color=black&color=brown"],
    [{ style: "spaceDelimited" }, "color=blue%20black%20brown"],
    [{ style: "pipeDelimited" }, "color=blue%7Cblack%7Cbrown"],
  ] as const)("has a default for explode: %o", (style, text) => {
    expect(queryStyles({ color: style })({ color: array })).toBe(text);
  });
});

describe("percent-encoding (RFC 3986)", () => {
  const hostile = "a&b=c#d/?e f%20+ż";
  const encoded = "a%26b%3Dc%23d%2F%3Fe%20f%2520%2B%C5%BC";

  it("of names, members and values", () => {
    expect(serializeQuery({ [hostile]: hostile })).toBe(`${encoded}=${encoded}`);
    expect(serializeQuery({ a: { [hostile]: hostile } })).toBe(`${encoded}=${encoded}`);
    const deep = queryStyles({ [hostile]: { style: "deepObject" } });
    expect(deep({ [hostile]: { [hostile]: hostile } })).toBe(
      `${encoded}%5B${encoded}%5D=${encoded}`,
    );
    const joined = queryStyles({ [hostile]: { explode: false } });
    expect(joined({ [hostile]: ["1,2", hostile] })).toBe(`${encoded}=1%2C2,${encoded}`);
    expect(joined({ [hostile]: { [hostile]: hostile } })).toBe(`${encoded}=${encoded},${encoded}`);
  });

  it("leaves reserved characters and triples where the description allows them", () => {
    const query = queryStyles({ q: { allowReserved: true } });
    // RFC 6570, 3.2.3; "#" would end the query.
    expect(query({ q: ":/?[]@!$&'()*+,;=" })).toBe("q=:/?[]@!$&'()*+,;=");
    expect(query({ q: 'a b%2Fc% d%zz#"<ż' })).toBe("q=a%20b%2Fc%25%20d%25zz%23%22%3C%C5%BC");
    expect(query({ q: ["a/b", "c"] })).toBe("q=a/b&q=c");
  });
});

describe("what is left out", () => {
  it("undefined, null and empty arrays and objects", () => {
    expect(serializeQuery({ a: undefined, b: null, c: [], d: {}, e: 0, f: false })).toBe(
      "e=0&f=false",
    );
    expect(serializeQuery({ a: [undefined, 1, null], b: { c: undefined, d: 2 } })).toBe("a=1&d=2");
    expect(serializeQuery({})).toBe("");
  });

  it.each([
    { explode: false },
    { style: "spaceDelimited" },
    { style: "deepObject" },
    { content: "application/json" },
  ] as const)("also with %o", (style) => {
    const query = queryStyles({ a: style });
    expect(query({ a: undefined, b: 1 })).toBe("b=1");
    if (!("content" in style)) {
      expect(query({ a: null })).toBe("");
      expect(query({ a: [] })).toBe("");
      expect(query({ a: {} })).toBe("");
    }
  });
});

describe("beyond the table", () => {
  it("styles hold for their parameter only", () => {
    const query = queryStyles({ a: { explode: false } });
    expect(query({ a: [1, 2], b: [1, 2], constructor: [3, 4] })).toBe(
      "a=1,2&b=1&b=2&constructor=3&constructor=4",
    );
  });

  it("deep objects nest, and their arrays repeat the name", () => {
    const query = queryStyles({ a: { style: "deepObject" } });
    const text = query({ a: { b: { c: 1 }, d: [2, 3], e: null, f: [] } });
    expect(decodeURIComponent(text)).toBe("a[b][c]=1&a[d]=2&a[d]=3");
  });

  it("a parameter with a content of JSON", () => {
    const query = queryStyles({ a: { content: "application/json" } });
    expect(query({ a: { b: [1] } })).toBe("a=%7B%22b%22%3A%5B1%5D%7D");
  });
});
