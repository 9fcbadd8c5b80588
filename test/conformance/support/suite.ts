import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Json } from "../../../generator/json/types.js";
import type { Schema } from "./compile.js";

/** A schema and values, in the format of JSON-Schema-Test-Suite. */
export interface SuiteCase {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: Json;
  readonly valid: boolean;
}

/** A file of the suite: `items.json`, `optional/bignum.json`. */
export interface SuiteFile {
  readonly draft: string;
  readonly file: string;
  readonly cases: readonly SuiteCase[];
}

/** A copy of the suite: a folder with one folder a draft. */
export interface Suite {
  readonly name: string;
  readonly files: readonly SuiteFile[];
}

/** The drafts that share keywords with OpenAPI 3.0 (draft 4) and 3.1 (the others). */
export const DRAFTS = ["draft4", "draft6", "draft7", "draft2020-12"];

/**
 * The npm package, which has draft 4; and a newer copy where there is one: the folder that
 * `JSON_SCHEMA_TEST_SUITE` names, or the place where Debian's package `json-schema-test-suite` is.
 */
export function readSuites(): readonly Suite[] {
  const newer = process.env.JSON_SCHEMA_TEST_SUITE ?? "/usr/share/json-schema-test-suite";
  return [
    { name: "npm", folder: npmFolder() },
    { name: "newer", folder: join(newer, "tests") },
  ].flatMap(({ name, folder }) =>
    folder !== undefined && existsSync(folder) ? [{ name, files: readFolder(folder) }] : [],
  );
}

function npmFolder(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("json-schema-test-suite/package.json");
    return join(dirname(manifest), "tests");
  } catch {
    return undefined;
  }
}

function readFolder(folder: string): SuiteFile[] {
  return DRAFTS.filter((draft) => existsSync(join(folder, draft))).flatMap((draft) =>
    listFiles(join(folder, draft)).map((file) => ({
      draft,
      file,
      cases: readCases(join(folder, draft, file)),
    })),
  );
}

function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".json")).sort();
}

/** Cases in a file of the suite's format. */
export function readCases(file: string | URL): readonly SuiteCase[] {
  return JSON.parse(readFileSync(file, "utf8"));
}
