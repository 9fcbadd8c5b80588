import { exec, type JsonValue } from "jsonpath-rfc9535";
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import { selectPlain } from "../../generator/pipeline/description/overlay/plain-target.js";

const DOCUMENT: Json = {
  paths: {
    "/a/{id}": { get: { parameters: [{ name: "id" }, { name: "x" }, { name: "id" }, "id", null] } },
    "": { _1: 1 },
  },
  tags: { one: { name: "id" }, two: { name: 2 }, name: "id" },
  list: [[1, [2]], { "0": "zero" }],
  "it's": 1,
  constructor: { name: "own" },
};

const PLAIN = [
  "$",
  "$.paths",
  "$.paths['/a/{id}'].get.parameters[?@.name=='id']",
  "$['paths']['/a/{id}']['get'].parameters[0].name",
  "$.paths['']._1",
  "$.tags[?@.name=='id']",
  "$.tags[?@.name=='2']",
  "$.list[0][1][0]",
  "$.list[1][0]",
  "$.list[1]['0']",
  "$.list['0']",
  "$.list[9]",
  "$.constructor.name",
  "$.paths.constructor",
  "$.nothing.there",
];

const OTHERS = [
  "$..parameters",
  "$.paths.*",
  "$.paths['/a/{id}','']",
  "$.list[-1]",
  "$.list[0:1]",
  "$['it\\'s']",
  '$["paths"]',
  "$ .paths",
  "$.tags[?@.name==2]",
  "$.tags[?(@.name=='id')]",
  "$.list[01]",
  "$.",
  "paths",
];

/** The library knows all of RFC 9535. */
function selectByLibrary(target: string) {
  const found: unknown[] = [];
  exec(DOCUMENT as JsonValue, target, (value, path) => {
    found.push({ path: [...path], value });
  });
  return found;
}

describe("a plain target", () => {
  test.each(PLAIN)("%s selects what the library selects", (target) => {
    expect(selectPlain(DOCUMENT, target)).toEqual(selectByLibrary(target));
  });

  test.each(OTHERS)("%s is none", (target) => {
    expect(selectPlain(DOCUMENT, target)).toBeUndefined();
  });
});
