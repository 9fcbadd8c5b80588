/** "Use it in your app" of the README, followed to the letter: each way gives a client that works. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mustRun } from "./support/run.js";
import { ROOT } from "./support/tools.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "use-"));
  await mkdir(join(folder, "clone/generated"), { recursive: true });
  await cp(join(ROOT, "generated/client"), join(folder, "clone/generated/client"), {
    recursive: true,
    filter: (path) => !/generated.client.(?:dist|node_modules)/.test(path),
  });
  await symlink(join(ROOT, "node_modules"), join(folder, "clone/node_modules"), "junction");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The commands for each way, as the README has them. */
async function readWays(): Promise<string[]> {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const section = readme.split("\n## ").find((each) => each.startsWith("Use it in your app")) ?? "";
  return [...section.matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = ""]) => text);
}

test.each([
  ["a link", 0, "intercom-unstable"],
  ["a tarball", 1, "intercom-unstable"],
  ["the sources", 2, "./intercom/index.js"],
])("%s gives a client whose calls compile and run", async (name, index, specifier) => {
  const ways = await readWays();
  expect(ways).toHaveLength(4);
  const app = join(folder, name.replace(" ", "-"));
  await mkdir(join(app, "src"), { recursive: true });
  await writeFile(join(app, "package.json"), '{ "private": true, "type": "module" }');
  for (const line of (ways[index] ?? "").trim().split("\n")) {
    await mustRun("sh", ["-c", line.replace("npm install", "npm install --prefer-offline")], app);
  }
  await writeFile(join(app, "src/app.ts"), programOf(specifier));
  const compilerOptions = { ...STRICT, rootDir: "src", outDir: "built", types: [] };
  const config = { compilerOptions, files: ["src/app.ts"] };
  await writeFile(join(app, "tsconfig.json"), JSON.stringify(config));
  await mustRun(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], app);
  expect(await mustRun(process.execPath, ["built/app.js"], app)).toBe(
    "42 https://a.example/tags/42\n",
  );
});

const STRICT = {
  strict: true,
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
};

/** Answers itself what it asks; fails to compile where the client's types are not found. */
function programOf(specifier: string): string {
  return `import { createIntercomClient } from ${JSON.stringify(specifier)};
let asked = "";
const intercom = createIntercomClient({
  token: "t",
  baseUrl: "https://a.example",
  fetch: async (request: Request) => {
    asked = request.url;
    return Response.json({ type: "tag", id: "42", name: "a" });
  },
});
const tag = await intercom.tags.findTag({ path: { id: "42" } });
// @ts-expect-error: what is typed has no such property
tag.nothing;
console.log(tag.id, asked);
`;
}
