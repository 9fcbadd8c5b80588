import { describe, expect, test } from "vitest";
import {
  escapePointer,
  parsePointer,
  pointerOfRef,
  pointerTo,
  valueAt,
} from "../../generator/json/pointer.js";
import type { Json } from "../../generator/json/types.js";

/** The document of RFC 6901, section 5. */
const document: Json = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

describe("RFC 6901, section 5", () => {
  const cases: [string, Json][] = [
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ];
  test.each(cases)("%j", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });
});

describe("RFC 6901, section 6: URI fragments", () => {
  const cases: [string, string][] = [
    ["#", ""],
    ["#/foo/0", "/foo/0"],
    ["#/", "/"],
    ["#/a~1b", "/a~1b"],
    ["#/c%25d", "/c%d"],
    ["#/e%5Ef", "/e^f"],
    ["#/g%7Ch", "/g|h"],
    ["#/i%5Cj", "/i\\j"],
    ["#/k%22l", '/k"l'],
    ["#/%20", "/ "],
    ["#/m~0n", "/m~0n"],
  ];
  test.each(cases)("%s", (ref, pointer) => {
    expect(pointerOfRef(ref)).toBe(pointer);
  });

  test.each(["a.yaml#/b", "https://example.com/a", "#anchor", "#/%zz", "#/a~2"])(
    "%s is none of this document's",
    (ref) => {
      expect(pointerOfRef(ref)).toBeUndefined();
    },
  );
});

describe("tokens", () => {
  test("`~1` is decoded before `~0` (section 4)", () => {
    expect(parsePointer("/~01")).toEqual(["~1"]);
  });

  test.each([["a"], ["/a~"], ["/~2"]])("%s is no pointer (section 3)", (text) => {
    expect(parsePointer(text)).toBeUndefined();
    expect(valueAt({ a: 1 }, text)).toBeUndefined();
  });

  test("writing is the inverse of reading", () => {
    const tokens = ["", "a/b", "~", "~1", "ü", "0"];
    expect(parsePointer(pointerTo(tokens))).toEqual(tokens);
    expect(escapePointer("~1/")).toBe("~01~1");
  });
});

describe("valueAt", () => {
  test.each(["/foo/2", "/foo/-", "/foo/01", "/foo/length", "/none", "/foo/0/x", "/a~1b/c"])(
    "%s leads nowhere",
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );

  test("inherited properties are no values", () => {
    expect(valueAt({}, "/constructor")).toBeUndefined();
    expect(valueAt({}, "/__proto__")).toBeUndefined();
    expect(valueAt(JSON.parse('{"__proto__":{"a":1}}') as Json, "/__proto__/a")).toBe(1);
  });
});
