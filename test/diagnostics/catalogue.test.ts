import { describe, expect, test } from "vitest";
import { catalogue, diagnostic, hasErrors } from "../../generator/diagnostics/index.js";

describe("the catalogue", () => {
  test.each(Object.entries(catalogue))(
    "%s is a kebab-case word with all its texts",
    (code, entry) => {
      expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(["error", "warning"]).toContain(entry.severity);
      for (const text of [entry.title, entry.cause, entry.fix]) {
        if (typeof text === "string") expect(text.trim()).not.toBe("");
        else expect(text).toBeTypeOf("function");
      }
    },
  );
});

describe("diagnostic", () => {
  test("is plain data with the texts written from the case", () => {
    const made = diagnostic("duplicate-key", {
      at: { file: "a.yaml", line: 3, column: 1 },
      data: { key: "paths" },
      related: [{ message: "first used here", location: { file: "a.yaml", line: 1, column: 1 } }],
    });
    expect(JSON.parse(JSON.stringify(made))).toEqual({ ...made });
    expect(made).toMatchObject({
      code: "duplicate-key",
      severity: "error",
      location: { file: "a.yaml", line: 3, column: 1 },
      related: [{ message: "first used here" }],
    });
    expect(made.message).toContain("paths");
    expect(made.message).not.toContain("\n");
  });

  test("leaves out what it does not know", () => {
    const made = diagnostic("empty-paths", {});
    expect(Object.keys(made).sort()).toEqual(["cause", "code", "fix", "message", "severity"]);
  });

  test("the types demand the data that the texts need", () => {
    // @ts-expect-error: the key is missing
    expect(() => diagnostic("duplicate-key", {})).not.toThrow();
    // @ts-expect-error: no such code
    expect(() => diagnostic("no-such-code", {})).toThrow();
  });
});

describe("hasErrors", () => {
  test("warnings are none", () => {
    const warning = diagnostic("empty-paths", {});
    const error = diagnostic("empty-file", {});
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, error])).toBe(true);
  });
});
