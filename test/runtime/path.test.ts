import { describe, expect, it } from "vitest";
import { serializePath } from "../../generator/shipped/runtime/path.js";
import { pathStyles } from "../../generator/shipped/runtime/path-styles.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

describe("the specification's table (OpenAPI 3.0.4, Style Examples)", () => {
  it.each([
    ["{color}", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["{color*}", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ["{.color}", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ["{.color*}", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ["{;color}", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ["{;color*}", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ])("%s", (template, ofString, ofArray, ofObject) => {
    expect(serializePath(`/${template}`, { color: "blue" }, pathStyles)).toBe(`/${ofString}`);
    expect(serializePath(`/${template}`, { color: array }, pathStyles)).toBe(`/${ofArray}`);
    expect(serializePath(`/${template}`, { color: object }, pathStyles)).toBe(`/${ofObject}`);
  });
});

describe("an id stays an id", () => {
  const url = (id: unknown) =>
    new URL(serializePath("https://api.example.com/contacts/{id}/notes", { id }));

  it.each([
    ["../admins?x=1", "..%2Fadmins%3Fx%3D1"],
    ["..\\admins", "..%5Cadmins"],
    ["a#b", "a%23b"],
    ["%2e%2e", "%252e%252e"],
    ["{other}", "%7Bother%7D"],
    ["$&$1", "%24%26%241"],
    ["ż 1", "%C5%BC%201"],
    ["...", "..."],
    [0, "0"],
    [false, "false"],
  ])("%j", (id, segment) => {
    expect(url(id).pathname).toBe(`/contacts/${segment}/notes`);
    expect(url(id).search).toBe("");
    expect(decodeURIComponent(segment)).toBe(String(id));
  });

  it.each([".", ".."])("%j is refused, as no URL can hold it", (id) => {
    expect(() => url(id)).toThrow('makes a segment "." or ".."');
    expect(() => serializePath("/a/{id}", { id })).toThrow('"." or ".."');
    expect(() => serializePath("/a/{x}{y}", { x: ".", y: "." })).toThrow('"." or ".."');
  });

  it.each([undefined, null, "", []])("%j is refused", (id) => {
    expect(() => url(id)).toThrow("path.id is missing or empty");
    for (const template of ["/a/{.id}", "/a/{;id*}", "/a/{id}"]) {
      expect(() => serializePath(template, { id }, pathStyles)).toThrow(
        "path.id is missing or empty",
      );
    }
  });

  it("a variable without a value is refused, whatever objects inherit", () => {
    expect(() => serializePath("/a/{id}", {})).toThrow("path.id is missing or empty");
    expect(() => serializePath("/a/{toString}", {})).toThrow("path.toString is missing or empty");
  });
});

describe("a value that has no text", () => {
  it.each([
    [new Map([[1, 2]]), "a Map"],
    [new Set([1]), "a Set"],
    [new URLSearchParams("a=1"), "a URLSearchParams"],
    [Promise.resolve("1"), "a Promise"],
    [new ReadableStream(), "a ReadableStream"],
    [new Uint8Array([1]), "a Uint8Array"],
    [new Date(Number.NaN), "an invalid Date"],
    [() => "1", "a Function"],
    [Symbol("1"), "a Symbol"],
  ])("is refused by name: %o", (id, name) => {
    for (const expand of [undefined, pathStyles]) {
      expect(() => serializePath("/a/{id}", { id }, expand)).toThrow(
        `path.id: cannot send ${name}`,
      );
      expect(() => serializePath("/a/{id}", { id: [id] }, expand)).toThrow(
        `path.id: cannot send ${name}`,
      );
    }
  });

  it("is refused where it is an object, unless the description has objects there", () => {
    expect(() => serializePath("/a/{id}", { id: { b: 1 } })).toThrow(
      "path.id: cannot send an object",
    );
    expect(() => serializePath("/a/{id}", { id: {} }, pathStyles)).toThrow("missing or empty");
    expect(serializePath("/a/{id}", { id: { b: 1 } }, pathStyles)).toBe("/a/b,1");
  });

  it("is text where JSON would have one", () => {
    expect(serializePath("/a/{id}", { id: new Date(0) })).toBe("/a/1970-01-01T00%3A00%3A00.000Z");
    expect(serializePath("/a/{id}", { id: new URL("http://b") })).toBe("/a/http%3A%2F%2Fb%2F");
  });
});

it("variables can stand beside each other and repeat", () => {
  const values = { a: "1/2", b: "3", "c-d.e": 4 };
  expect(serializePath("/{a}:{b}/{a}/{c-d.e}", values)).toBe("/1%2F2:3/1%2F2/4");
});
