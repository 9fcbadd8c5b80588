import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { mustRun } from "./support/run.js";
import { ROOT } from "./support/tools.js";

/** Lets no process connect to anything. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("network"); };',
)}`;

const CONFIG = `import { defineConfig } from "intercom-codegen";
export default defineConfig({
  spec: "node_modules/intercom-codegen/spec/intercom-unstable",
  name: "Intercom",
  packageName: "@acme/intercom",
  names: { types: { error: "ErrorList" } },
});
`;

test("the packed generator generates in an empty folder, offline", async () => {
  const folder = await mkdtemp(join(tmpdir(), "generator-"));
  try {
    await install(folder);
    await writeFile(join(folder, "intercom-codegen.config.ts"), CONFIG);
    await mustRun("npx", ["--no", "intercom-codegen", "generate"], folder, {
      NODE_OPTIONS: `--import ${OFFLINE}`,
    });
    const texts = await textsOf(join(folder, "generated"));
    expect(texts.get("client/package.json")).toContain('"name": "@acme/intercom"');
    expect(texts.get("client/src/contacts/index.ts")).toBe(
      await readFile(join(ROOT, "generated/client/src/contacts/index.ts"), "utf8"),
    );
    const installed = await textsOf(join(folder, "node_modules/intercom-codegen"));
    const withPath = [...texts, ...installed].filter(([, text]) =>
      text.includes(ROOT.slice(0, -1)),
    );
    expect(withPath.map(([path]) => path)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Packed as `npm publish` would pack it, and installed by npm with all that it depends on. */
async function install(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const packed = await mustRun("npm", pack, ROOT);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const options = ["--prefer-offline", "--no-audit", "--no-fund"];
  await mustRun("npm", ["install", `./${filename}`, ...options], folder);
}

async function textsOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const texts = paths.map(
    async (path) => [relative(folder, path), await readFile(path, "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}
