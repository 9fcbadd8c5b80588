/** The registry that all proofs publish into starts, whoever else takes ports meanwhile. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { freePort, startServer, stopped } from "./support/registry.js";

async function settings(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "registry-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "verdaccio.json");
  await writeFile(file, text);
  return file;
}

const MINIMAL = JSON.stringify({ storage: "./storage", uplinks: {}, packages: {} });

test("takes another port where one is taken", async () => {
  const taken = Number(new URL(inject("registry")).port);
  const free = await freePort();
  const ports = [taken, free];
  const next = async () => ports.shift() ?? freePort();
  const { server, url } = await startServer(await settings(MINIMAL), next);
  onTestFinished(() => stopped(server));
  expect(Number(new URL(url).port)).not.toBe(taken);
  expect((await fetch(`${url}-/ping`)).ok).toBe(true);
});

test("says what is wrong where the server ends instead", async () => {
  const started = startServer(await settings("{ storage: ["), freePort);
  await expect(started).rejects.toThrow(/the registry did not start: .*verdaccio\.json/);
});
