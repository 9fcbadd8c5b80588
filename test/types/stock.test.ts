import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { fixNames } from "../support/description.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const textOf = (path: string) => readFile(root + path, "utf8");

/**
 * Lines that openapi-typescript by itself and `schema.ts` do not have in common, and why. Each pair
 * is what it writes and what stands there instead.
 */
const REASONS: readonly (readonly [why: string, stock: RegExp, ours: RegExp])[] = [
  [
    "it drops `nullable` beside `$ref`",
    /^\w+\??: components\["schemas"\]\["\w+"\](?:\[\])?;$/,
    /^\w+\??: \(?components\["schemas"\]\["\w+"\] \| null\)?(?:\[\])?;$/,
  ],
  [
    "it takes branches of `anyOf` that only hold `required` for anything at all",
    /^\}( \| unknown)+;$/,
    /^\};$/,
  ],
  [
    "parameters of a path item are listed with its operations, and no call reads them there",
    /^(path: \{|\w+: string;|\};)$/,
    /^path\?: never;$/,
  ],
  [
    "`Accept` is no parameter (OpenAPI 3.0.1, Parameter Object), so no header is required",
    /^(header: \{|Accept: "application\/octet-stream";)$/,
    /^header\?: \{$/,
  ],
  ["a file is no string", /^"[^"]+": string;$/, /^"[^"]+": Blob;$/],
];

/** The lines of TypeScript without comments and indentation. */
function linesOf(text: string): string[] {
  return text
    .replace(/\/\*\*[\s\S]*?\*\/|^\/\/.*$/gm, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Lines that `some` has more often than `others`. */
function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return some.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

test("schema.ts is what openapi-typescript writes, but for what it gets wrong", async () => {
  const [text = "", schema = "", ...fixes] = await Promise.all([
    textOf("spec/intercom-unstable/contract.yaml"),
    textOf("generated/client/src/schema.ts"),
    ...fixNames.map((name) => textOf(`spec/intercom-unstable/${name}`)),
  ]);
  const overlays = fixes.map((fix, index) => ({ file: fixNames[index] ?? "", text: fix }));
  const { document } = loadDescription({ file: "contract.yaml", text, overlays });
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };
  const nodes = await openapiTS(document as unknown as OpenAPI3, options);

  const [stock, ours] = [linesOf(astToString(nodes)), linesOf(schema)];
  const unexplained = {
    stock: onlyIn(stock, ours).filter((line) => !REASONS.some(([, it]) => it.test(line))),
    ours: onlyIn(ours, stock).filter((line) => !REASONS.some(([, , it]) => it.test(line))),
  };
  expect(unexplained).toEqual({ stock: [], ours: [] });

  // A reason that explains nothing any more has had its day.
  const idle = REASONS.filter(([, , it]) => !onlyIn(ours, stock).some((line) => it.test(line)));
  expect(idle.map(([why]) => why)).toEqual([]);
});
