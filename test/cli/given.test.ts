/** `--spec` with what is no file: standard input, and an address. */

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { SMALL } from "./support/small.js";

const cli = await buildCli();
const TYPES = ["generate", "--emit", "types", "--spec"];

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/small.yaml?key=secret") return response.end(SMALL);
    if (request.url === "/broken") return response.end("openapi: [");
    if (request.url === "/away")
      return response.writeHead(302, { Location: "ftp://a.example/" }).end();
    return response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const types = (folder: string) =>
  readFileSync(join(folder, "generated/client/src/types.ts"), "utf8");

it("generates from standard input what it generates from a file", async () => {
  const folder = temporaryFolder();
  const run = await cli([...TYPES, "-"], { cwd: folder, input: SMALL });
  expect(run).toMatchObject({ code: 0 });
  expect(types(folder)).toContain("Thing");
  const fetched = temporaryFolder();
  const args = [...TYPES, `${address}/small.yaml?key=secret`];
  expect(await cli(args, { cwd: fetched })).toMatchObject({ code: 0 });
  expect(snapshot(fetched)).toEqual(snapshot(folder));
});

describe.each<[name: string, spec: () => string, input: string, says: RegExp]>([
  ["a mistake on standard input", () => "-", "openapi: [", /<stdin>:1:\d+/],
  ["nothing on standard input", () => "-", "", /<stdin>/],
  ["a mistake at an address", () => `${address}/broken`, "", /\/broken:1:\d+/],
  [
    "nothing at an address",
    () => `${address}/none`,
    "",
    /download-refused.*the server answers 404/,
  ],
  ["plain http", () => "http://a.example/x.yaml", "", /unsafe-address.*plain http/],
  ["a redirect elsewhere", () => `${address}/away`, "", /unsafe-address/],
  ["another scheme", () => "ftp://a.example/x.yaml", "", /unsafe-address.*ftp/],
  ["a password", () => "https://u:secret@a.example/x", "", /unsafe-address.*password/],
])("%s", (_, spec, input, says) => {
  it.each(["generate", "docs"])("%s writes nothing, and ends with 1", async (command) => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await cli([command, "--spec", spec()], { cwd: folder, input });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/secret|internal|\n\s+at /);
    expect(snapshot(folder)).toEqual({});
  });
});

it("is what --json reports", async () => {
  const folder = temporaryFolder();
  const { code, stdout } = await cli([...TYPES, `${address}/none`, "--json"], { cwd: folder });
  expect(code).toBe(1);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ command: "generate", ok: false, files: 0 });
  expect(report.diagnostics).toMatchObject([{ code: "download-refused" }]);
});

it("is not followed", async () => {
  const { code, stderr } = await cli([...TYPES, "-", "--watch"], {
    cwd: temporaryFolder(),
    input: "",
  });
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("--watch") });
});
