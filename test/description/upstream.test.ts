import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../generator/diagnostics/index.js";
import {
  importSpec,
  loadDescription,
  parseDocument,
  writeContract,
} from "../../generator/pipeline/description/index.js";

/** Revisions as Intercom published them; they are no part of this repository. */
const folder = new URL("../../../shared/spec/upstream/", import.meta.url);
const present = existsSync(folder);
const files = present ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** The two that are known to be broken, and how. */
const broken: Record<string, { code: string; line: number; column: number }> = {
  "unstable-2025-03-26-5de6196.yaml": { code: "duplicate-key", line: 11507, column: 5 },
  "unstable-2023-05-11-65ba213.yaml": { code: "unresolved-reference", line: 8754, column: 15 },
};

const title = "revisions in ../shared/spec/upstream";

describe.skipIf(!present)(present ? title : `${title} (skipped: the folder is absent)`, () => {
  test("are there", () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(broken)));
  });

  test.each(files)("%s", (name) => {
    const { document, diagnostics } = loadDescription({ file: name, text: read(name) });
    const known = broken[name];
    if (known === undefined) {
      expect(hasErrors(diagnostics)).toBe(false);
      expect(document).toBeDefined();
    } else {
      const { code, line, column } = known;
      expect(diagnostics).toMatchObject([{ code, location: { file: name, line, column } }]);
      expect(document).toBeUndefined();
    }
  });

  test("the pinned one gives the contract, byte for byte", () => {
    const name = "unstable-2026-04-10-40df073.yaml";
    const { document } = parseDocument(read(name), name);
    const contract = new URL("../../spec/intercom-unstable/contract.yaml", import.meta.url);
    expect(writeContract(importSpec(document ?? {}))).toBe(readFileSync(contract, "utf8"));
  });
});
