import { describe, expect, test } from "vitest";
import { diagnostic } from "../../generator/diagnostics/index.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";

const text = `openapi: 3.0.1
info: {title: t, version: "1"}
paths:
  /a:
    get:
      parameters:
        - {name: x, in: query}
      responses:
        "200": {description: ok}
`;

function overlay(actions: string): string {
  return `overlay: 1.0.0\ninfo: {title: t, version: "1"}\nactions:\n${actions}`;
}

const fixes = overlay(`  - target: $.paths['/a'].get
    update:
      operationId: getA
      parameters:
        - name: y
          in: query
    x-reason: r
`);

function load(...overlays: string[]) {
  return loadDescription({
    file: "api.yaml",
    text,
    overlays: overlays.map((each, at) => ({ file: `o${at}.yaml`, text: each })),
  });
}

describe("loadDescription", () => {
  test("parses, applies overlays in order and checks", () => {
    const second = overlay("  - target: $.paths['/a'].get\n    update: {operationId: other}\n");
    const { document, diagnostics } = load(fixes, second);
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({
      paths: {
        "/a": { get: { operationId: "other", parameters: [{ name: "x" }, { name: "y" }] } },
      },
    });
  });

  test("gives no document where there are errors", () => {
    const { document, diagnostics } = loadDescription({ file: "f", text: "asyncapi: '3.0'" });
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "not-openapi", location: { file: "f", line: 1 } }]);
  });

  test("reports errors of all overlays at once, each in its file", () => {
    const bad = overlay("  - target: $.none\n    remove: true\n");
    expect(load(bad, "a: [", bad).diagnostics).toMatchObject([
      { code: "truncated-file", location: { file: "o1.yaml", line: 1 } },
      { code: "unmatched-target", location: { file: "o0.yaml", line: 4, column: 5 } },
      { code: "unmatched-target", location: { file: "o2.yaml", line: 4, column: 5 } },
    ]);
  });

  test("demands reasons where it is told to", () => {
    const overlays = [
      { file: "o", text: overlay("  - {target: $, update: {}}\n"), requireReason: true },
    ];
    const { diagnostics } = loadDescription({ file: "f", text, overlays });
    expect(diagnostics).toMatchObject([
      { code: "missing-reason", location: { file: "o", line: 4 } },
    ]);
  });

  test("a warning leaves the document", () => {
    const { document, diagnostics } = load(overlay("  - {target: $.info, update: {title: t}}\n"));
    expect(diagnostics).toMatchObject([{ code: "ineffective-action", severity: "warning" }]);
    expect(document).toBeDefined();
  });

  test("a mistake that an overlay makes is shown in the overlay", () => {
    const breaking = overlay(`  - target: $.paths['/a'].get.responses
    update:
      "404":
        $ref: "#/components/responses/none"
`);
    expect(load(fixes, breaking).diagnostics).toMatchObject([
      { code: "unresolved-reference", location: { file: "o1.yaml", line: 7, column: 9 } },
    ]);
  });
});

describe("locate", () => {
  const cases: [pointer: string, file: string, line: number][] = [
    ["/paths/~1a/get", "api.yaml", 5],
    ["/paths/~1a/get/parameters/0/name", "api.yaml", 7],
    ["/paths/~1a/get/operationId", "o0.yaml", 6],
    ["/paths/~1a/get/parameters/1", "o0.yaml", 8],
    ["/paths/~1a/get/parameters/1/in", "o0.yaml", 9],
    ["/paths/~1a/get/responses/200", "api.yaml", 9],
  ];
  test.each(cases)("%s", (pointer, file, line) => {
    expect(load(fixes).locate(pointer)).toMatchObject({ file, line });
  });

  test("diagnostics of later stages get their places", () => {
    const later = diagnostic("empty-paths", { at: { pointer: "/paths/~1a/get/operationId" } });
    expect(load(fixes).located([later])).toMatchObject([
      { code: "empty-paths", location: { file: "o0.yaml", line: 6, column: 7 } },
    ]);
  });
});
