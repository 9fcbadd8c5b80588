import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { STRICT, VERSIONS, type Version } from "../consumer/client-package.js";
import { run } from "./support/run.js";
import { ROOT } from "./support/tools.js";

const consumer = inject("consumer");

const RESOLUTIONS = {
  node16: { module: "Node16", moduleResolution: "Node16" },
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
} as const;

const CASES = Object.keys(VERSIONS).flatMap((version) =>
  Object.entries(RESOLUTIONS).map(
    ([name, resolution]) => [version as Version, name, resolution] as const,
  ),
);

test.each(CASES)("type-checks under TypeScript %s, %s", async (version, name, resolution) => {
  expect(await problemsOf(version, name, resolution, "typed")).toBe("");
});

test("a wrong use of the installed types is a mistake", async () => {
  await writeFile(
    join(consumer, "wrong.ts"),
    `import { createIntercomClient } from "intercom-unstable";
createIntercomClient({ token: "", region: "mars" });
`,
  );
  const problems = await problemsOf("5.9", "nodenext", RESOLUTIONS.nodenext, "wrong.ts");
  expect(problems).toContain("wrong.ts(2,35)");
  expect(problems).toContain("TS2322");
});

/** @returns what the compiler says; empty where nothing is wrong */
async function problemsOf(version: Version, name: string, resolution: object, include: string) {
  const config = join(consumer, `tsconfig.${version}.${name}.json`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    noEmit: true,
    ...STRICT,
    ...resolution,
  };
  await writeFile(config, JSON.stringify({ compilerOptions, include: [include] }));
  const tsc = join(ROOT, "node_modules", VERSIONS[version], "bin/tsc");
  const { stdout, stderr } = await run(process.execPath, [tsc, "-p", config], consumer);
  return `${stdout}${stderr}`;
}
