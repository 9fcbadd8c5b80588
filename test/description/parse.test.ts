import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Json } from "../../generator/json/types.js";
import { parseDocument, parseObject } from "../../generator/pipeline/description/index.js";
import { MAX_NODES, measure } from "../../generator/pipeline/description/parse/measure.js";

const HEAD = "openapi: 3.0.1\n";

/** Code and place of each diagnostic: `duplicate-key 3:1`. */
function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
}

describe("what is wrong with a text, and where", () => {
  const cases: [name: string, text: string, found: string][] = [
    ["nothing", "", "empty-file 1:1"],
    ["white space and comments", "\n  \n# comment\n", "empty-file 1:1"],
    ["an empty document", "---\n", "empty-file 1:1"],
    ["a web page", "<!DOCTYPE html>\n<html></html>", "html-file 1:1"],
    ["a web page in XML", '\n<?xml version="1.0"?>', "html-file 1:1"],
    ["a duplicated key", `${HEAD}a: 1\nb:\n  c: 1\na: 2\n`, "duplicate-key 5:1"],
    ["a duplicated key in an inner mapping", `${HEAD}a:\n  b: 1\n  b: 2\n`, "duplicate-key 4:3"],
    ["a duplicated key in braces", `${HEAD}a: {b: 1, b: 2}\n`, "duplicate-key 2:11"],
    ["a key in two spellings", `${HEAD}a: 1\n"a": 2\n`, "duplicate-key 3:1"],
    ["a duplicated key in JSON", '{"openapi":"3.0.1",\n"a":1,\n "a":2}', "duplicate-key 3:2"],
    ["bad indentation", `${HEAD}a:\n  b: 1\n c: 2\n`, "bad-indentation 4:2"],
    ["a tab", `${HEAD}a:\n\tb: 1\n`, "tab-indentation 3:1"],
    ["an open quote", `${HEAD}a: 'text\n`, "truncated-file 2:9"],
    ["an open bracket", `${HEAD}a: [1, 2`, "truncated-file 2:9"],
    ["JSON cut off", '{"openapi": "3.0.1", "paths": {', "truncated-file 1:32"],
    ["an alias without anchor", `${HEAD}a: *b\n`, "unknown-alias 2:6"],
    ["an alias inside its node", `${HEAD}a: &a\n  b: *a\n`, "cyclic-alias 1:1"],
    ["two documents", `${HEAD}---\n${HEAD}`, "several-documents 2:1"],
    ["two documents, both with a mark", `---\n${HEAD}---\n${HEAD}`, "several-documents 3:1"],
    [
      "a directive before two documents",
      `%YAML 1.2\n---\na: 1\n---\nb: 1\n`,
      "several-documents 4:1",
    ],
    ["a NUL", `${HEAD}a: \0\n`, "yaml-syntax 2:4"],
    ["an array", "- openapi: 3.0.1\n", "not-an-object 1:1"],
    ["a text", "openapi\n", "not-an-object 1:1"],
    ["no `openapi`", "info: {}\npaths: {}\n", "not-openapi 1:1"],
    ["version 2", 'info: {}\nopenapi: "2.0.0"\n', "unsupported-version 2:1"],
    ["version 3.3", "openapi: 3.3.0\n", "unsupported-version 1:1"],
    ["a version that is a number, in JSON", '{"info":{},\n"openapi":4}', "unsupported-version 2:1"],
  ];
  test.each(cases)("%s", (_name, text, found) => {
    const { document, diagnostics } = parseDocument(text, "f.yaml");
    expect(brief(diagnostics)).toEqual([found]);
    expect(diagnostics[0]?.location?.file).toBe("f.yaml");
    expect(document).toBeUndefined();
  });

  test("both places of a duplicated key are shown, and every such key", () => {
    const text = `${HEAD}a: 1\nb: {c: 1, c: 1}\na: 1\n`;
    const { diagnostics } = parseDocument(text, "f.yaml");
    expect(brief(diagnostics).sort()).toEqual(["duplicate-key 3:11", "duplicate-key 4:1"]);
    const ofA = diagnostics.find(({ location }) => location?.line === 4);
    expect(ofA?.related?.[0]?.location).toMatchObject({ line: 2, column: 1 });
  });

  test("code in a tag is refused, not run", () => {
    const { diagnostics } = parseDocument(`${HEAD}a: !!js/function "() => 1"\n`, "f.yaml");
    expect(diagnostics).toMatchObject([{ code: "yaml-syntax", location: { line: 2 } }]);
  });

  test("lines end with CR LF, LF or CR", () => {
    expect(brief(parseDocument("openapi: 3.0.1\r\na: 1\r\na: 2\r\n", "f").diagnostics)).toEqual([
      "duplicate-key 3:1",
    ]);
  });
});

describe("what a document without `openapi` looks like", () => {
  const cases: [string, string][] = [
    ['swagger: "2.0"\npaths: {}\n', "Swagger 2.0"],
    ["asyncapi: 3.0.0\n", "AsyncAPI"],
    ["overlay: 1.0.0\nactions: []\n", "Overlay"],
    ["arazzo: 1.0.0\n", "Arazzo"],
    ['{"name": "x", "dependencies": {}}', "package.json"],
    ['{"info": {"name": "x"}, "item": []}', "Postman"],
    ["apiVersion: v1\nkind: Service\n", "Kubernetes"],
    ["type: object\nproperties: {}\n", "JSON Schema"],
  ];
  test.each(cases)("%j", (text, name) => {
    expect(parseDocument(text, "f").diagnostics[0]?.message).toContain(name);
  });
});

describe("what is read", () => {
  function read(text: string): unknown {
    const { document, diagnostics } = parseObject(text, "f");
    expect(diagnostics).toEqual([]);
    return document;
  }

  test.each(["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.0.0-rc2"])("version %s", (version) => {
    expect(parseDocument(`openapi: ${version}\n`, "f").diagnostics).toEqual([]);
  });

  test.each([
    ["3.2.0", "3.1.0"],
    ['"3.0"', "3.0.0"],
    ["3.0", "3.0.0"],
    ["3.1", "3.1.0"],
  ])("%s is read as %s, with a warning", (written, as) => {
    const { document, diagnostics } = parseDocument(`openapi: ${written}\n`, "f");
    expect(document?.openapi).toBe(as);
    expect(diagnostics).toMatchObject([{ code: "inexact-version", severity: "warning" }]);
  });

  test("JSON and YAML give the same", () => {
    const value = { openapi: "3.0.1", a: [1, -2.5, true, null, "ü\n"], b: { "200": {} } };
    expect(read(JSON.stringify(value))).toEqual(value);
    expect(read(JSON.stringify(value, undefined, "\t"))).toEqual(value);
  });

  test("a byte order mark is none of the document's", () => {
    expect(read("\ufeffa: 1\n")).toEqual({ a: 1 });
    expect(read('\ufeff{"a": 1}')).toEqual({ a: 1 });
  });

  test("text stays text: dates, words for truth of YAML 1.1, sexagesimal numbers", () => {
    expect(read("a: 2020-01-01\nb: yes\nc: off\nd: 12:30:45\n")).toEqual({
      a: "2020-01-01",
      b: "yes",
      c: "off",
      d: "12:30:45",
    });
  });

  test("keys are text", () => {
    expect(read("200: a\ntrue: b\nnull: c\n")).toEqual({ "200": "a", true: "b", null: "c" });
  });

  test("`<<` merges, with the mapping's own keys first", () => {
    expect(read("a: &a {x: 1, y: 1}\nb:\n  <<: *a\n  y: 2\n")).toEqual({
      a: { x: 1, y: 1 },
      b: { x: 1, y: 2 },
    });
  });

  test.each(["__proto__: {polluted: 1}\na: 1\n", '{"__proto__": {"polluted": 1}, "a": 1}'])(
    "`__proto__` is a key like any other: %j",
    (text) => {
      const value = read(text) as Record<string, unknown>;
      expect(Object.keys(value)).toEqual(["__proto__", "a"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect("polluted" in {}).toBe(false);
    },
  );
});

describe("bounds", () => {
  test("aliases of aliases are refused before anything writes them out", () => {
    const levels = Array.from({ length: 10 }, (_, at) => {
      const items =
        at === 0
          ? "1"
          : Array(10)
              .fill(`*a${at - 1}`)
              .join(", ");
      return `a${at}: &a${at} [${items}]`;
    });
    const { diagnostics } = parseObject(levels.join("\n"), "f");
    expect(brief(diagnostics)).toEqual(["too-many-aliases 1:1"]);
  });

  test("what aliases share is looked at once, however often it is there", () => {
    let looks = 0;
    const shared = new Proxy([1], {
      get: (target, key, receiver) => {
        if (key === "0") looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    const document = Array.from({ length: 5 }).reduce<Json>(
      (below) => Array(10).fill(below),
      shared,
    );
    expect(measure(document, MAX_NODES)).toMatchObject({ nodes: 211_111 });
    expect(looks).toBe(1);
  });

  test("a few aliases are fine", () => {
    expect(parseObject("a: &a {x: 1}\nb: *a\nc: [*a, *a]\n", "f").diagnostics).toEqual([]);
  });

  test.each([
    ["JSON", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`],
    ["YAML", `a: ${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ])("deep nesting is refused: %s", (_name, text) => {
    expect(parseObject(text, "f").diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
  });
});
