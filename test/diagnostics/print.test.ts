import { describe, expect, test } from "vitest";
import {
  type Diagnostic,
  located,
  type Palette,
  printDiagnostic,
  printDiagnostics,
  toJson,
  visible,
} from "../../generator/diagnostics/index.js";

const ESC = "\u001b";

const error: Diagnostic = {
  code: "duplicate-key",
  severity: "error",
  message: "the key `b` is there twice",
  location: { file: "api.yaml", pointer: "/b", line: 10, column: 3 },
  cause: "A mapping holds a key once.",
  fix: "Delete one.",
};

function source(lines: number, special: Record<number, string> = {}): string {
  return Array.from({ length: lines }, (_, at) => special[at + 1] ?? `line ${at + 1}`).join("\n");
}

describe("printDiagnostic", () => {
  test("shows what, where with a numbered listing and a caret, why, and what to do", () => {
    const text = source(12, { 10: "  b: again" });
    expect(printDiagnostic(error, { source: () => text })).toBe(
      [
        "error[duplicate-key]: the key `b` is there twice",
        "  --> api.yaml:10:3 (/b)",
        "   8 | line 8",
        "   9 | line 9",
        "  10 |   b: again",
        "     |   ^",
        "  11 | line 11",
        "  12 | line 12",
        "  cause: A mapping holds a key once.",
        "  fix: Delete one.",
      ].join("\n"),
    );
  });

  test("does without what is not known", () => {
    const { location: _, ...nowhere } = error;
    expect(printDiagnostic(nowhere)).not.toContain("-->");
    expect(printDiagnostic({ ...error, location: { pointer: "/a" } })).toContain("--> /a\n");
    expect(printDiagnostic(error)).toContain("--> api.yaml:10:3 (/b)\n  cause:");
  });

  test("shows related places with listings of their own", () => {
    const related = [{ message: "first used here", location: { file: "api.yaml", line: 1 } }];
    const printed = printDiagnostic({ ...error, related }, { source: () => source(12) });
    expect(printed).toContain(
      "  note: first used here\n  --> api.yaml:1\n  1 | line 1\n  2 | line 2",
    );
  });

  test("keeps the caret under the column where characters are shown as escapes", () => {
    const text = `x${ESC}Z`;
    const at = { file: "f", line: 1, column: 3 };
    const rows = printDiagnostic({ ...error, location: at }, { source: () => text }).split("\n");
    const row = rows.findIndex((each) => each.includes("1 | "));
    const shown = rows[row] ?? "";
    expect(shown.indexOf("Z")).toBe((rows[row + 1] ?? "").indexOf("^"));
  });

  test("shows the part of a long line that holds the column", () => {
    const text = `${"x".repeat(5_000)}HERE${"y".repeat(5_000)}`;
    const at = { file: "f", line: 1, column: 5_001 };
    const rows = printDiagnostic({ ...error, location: at }, { source: () => text }).split("\n");
    const shown = rows.find((each) => each.includes("HERE")) ?? "";
    expect(shown.length).toBeLessThan(120);
    expect(rows[rows.indexOf(shown) + 1]?.indexOf("^")).toBe(shown.indexOf("HERE"));
  });

  test("lets no control character of the input through", () => {
    const hostile = `${ESC}[31m\u0007\u009b\u202e\r\u2028`;
    const printed = printDiagnostic(
      {
        ...error,
        message: hostile,
        cause: hostile,
        fix: hostile,
        location: { file: hostile, pointer: hostile, line: 1, column: 1 },
        related: [{ message: hostile, location: { file: hostile } }],
      },
      { source: () => hostile },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect(printed).toContain("\\u{1b}[31m");
  });

  test("colours through the palette, errors red and warnings yellow", () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const palette: Palette = {
      red: tag("red"),
      yellow: tag("yellow"),
      cyan: tag("cyan"),
      bold: tag("bold"),
      dim: tag("dim"),
    };
    expect(printDiagnostic(error, { palette })).toContain("<red>error[duplicate-key]</red>");
    const warning: Diagnostic = { ...error, severity: "warning" };
    expect(printDiagnostic(warning, { palette })).toContain(
      "<yellow>warning[duplicate-key]</yellow>",
    );
  });

  test("several are divided by a blank line", () => {
    expect(printDiagnostics([])).toBe("");
    const one = printDiagnostic(error);
    expect(printDiagnostics([error, error])).toBe(`${one}\n\n${one}\n`);
  });
});

describe("visible", () => {
  test("leaves text as it is, of whatever script", () => {
    const text = "Grüße, 世界 🎉\nnext line";
    expect(visible(text)).toBe(text);
  });

  test("shows a lone surrogate", () => {
    expect(visible("a\ud800b")).toBe("a\\u{d800}b");
  });
});

describe("toJson", () => {
  test("is JSON with the diagnostics' data", () => {
    expect(JSON.parse(toJson([error]))).toEqual([error]);
    expect(JSON.parse(toJson([]))).toEqual([]);
  });
});

describe("located", () => {
  test("completes pointers, and leaves known lines alone", () => {
    const related = [{ message: "there", location: { pointer: "/c" } }];
    const found = located([error, { ...error, location: { pointer: "/b" }, related }], (at) => ({
      ...at,
      file: "found.yaml",
      line: 7,
      column: 1,
    }));
    expect(found[0]?.location).toEqual(error.location);
    expect(found[1]?.location).toEqual({ pointer: "/b", file: "found.yaml", line: 7, column: 1 });
    expect(found[1]?.related?.[0]?.location).toMatchObject({ pointer: "/c", line: 7 });
  });
});

describe("many of one code", () => {
  const many = (count: number, code: Diagnostic["code"] = error.code): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({
      ...error,
      code,
      message: `the key \`${index}\` is there twice`,
      location: { file: "api.yaml", pointer: `/${index}`, line: index + 1, column: 3 },
    }));

  test("five are printed whole", () => {
    expect(printDiagnostics(many(5)).match(/ {2}fix:/g)).toHaveLength(5);
  });

  test("of more, those after the fourth have a line each, and each its place", () => {
    const text = printDiagnostics([...many(6), ...many(1, "unresolved-reference")]);
    const blocks = text.trimEnd().split("\n\n");
    expect(blocks).toHaveLength(6);
    expect(blocks[4]).toBe(
      [
        "error[duplicate-key]: the same in 2 more places",
        "  --> api.yaml:5:3 the key `4` is there twice",
        "  --> api.yaml:6:3 the key `5` is there twice",
      ].join("\n"),
    );
    expect(blocks[5]).toContain("error[unresolved-reference]");
  });
});
