/** `release` holds its version against what the last published client exports. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { buildCli } from "./support/cli.js";
import { createProject } from "./support/spec-folder.js";

const cli = await buildCli();

/** A registry that has one package in one version, and takes nothing. */
async function startRegistry(version: string, tarball: Buffer): Promise<string> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url?.endsWith(".tgz")) return response.end(tarball);
    if (request.url !== "/small") return response.writeHead(404).end("{}");
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    const dist = { tarball: `http://127.0.0.1:${port}/small.tgz`, integrity };
    const manifest = { name: "small", version, dist };
    const tags = { latest: version };
    return response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ name: "small", "dist-tags": tags, versions: { [version]: manifest } }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A project whose client is published as 1.2.0, with one export more than the generator makes now. */
async function createPublished(): Promise<{ folder: string; registry: string }> {
  const folder = await createProject(cli);
  expect(await cli(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  const client = join(folder, "generated/client");
  const set = (name: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(client, name), "utf8");
    writeFileSync(join(client, name), text.replace(from, to));
    return () => writeFileSync(join(client, name), text);
  };
  set("package.json", /"version": ".*"/, '"version": "1.2.0"');
  const origin = `\`intercom/Intercom-OpenAPI\` at \`${"a".repeat(40)}\``;
  writeFileSync(join(client, "CHANGELOG.md"), `# Changelog\n\n## 1.2.0\n\nMade from ${origin}.\n`);
  const mend = set("src/things/index.ts", "export ", "export function once(): void {}\nexport ");
  mkdirSync(join(folder, "packed"));
  const args = ["pack", "--ignore-scripts", "--pack-destination", join(folder, "packed")];
  execFileSync("npm", args, { cwd: client, stdio: "ignore" });
  mend();
  const tarball = readFileSync(join(folder, "packed/small-1.2.0.tgz"));
  return { folder, registry: await startRegistry("1.2.0", tarball) };
}

async function problems(folder: string, registry: string, version: string): Promise<string[]> {
  const args = ["release", "--dry-run", "--json", "--registry", registry, "--version", version];
  return JSON.parse((await cli(args, { cwd: folder })).stdout).problems;
}

it("a version too small for what the generator has changed is refused, with what breaks", async () => {
  const { folder, registry } = await createPublished();
  const small =
    /^1\.2\.1 is too small after 1\.2\.0: .* 2\.0\.0 .*\nbreaking: `once` of `\.\/things` is gone, from the generator/;
  expect(await problems(folder, registry, "1.2.1")).toContainEqual(expect.stringMatching(small));
  const large = await problems(folder, registry, "2.0.0");
  expect(large.join("\n")).not.toContain("too small");
});
