import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { TOOLS } from "./tools.js";

/** Verdaccio on loopback, with no other registry behind it. */
export interface Registry {
  readonly url: string;
  /** npm's user configuration, with the right to publish. */
  readonly config: string;
  /** The same of a user who may read only. */
  readonly readerConfig: string;
  stop(): Promise<void>;
}

export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}/`;
  const settings = join(folder, "verdaccio.json");
  await writeFile(settings, JSON.stringify(settingsOf(folder)));
  const bin = join(TOOLS, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(process.execPath, [bin, "--config", settings, "--listen", url], {
    stdio: "ignore",
  });
  await answers(url);
  const config = await writeConfig(folder, url, "publisher");
  const readerConfig = await writeConfig(folder, url, "reader");
  return { url, config, readerConfig, stop: () => stopped(server) };
}

async function writeConfig(folder: string, url: string, user: string): Promise<string> {
  const config = join(folder, `${user}.npmrc`);
  const right = `//${new URL(url).host}/:_authToken=${await token(url, user)}`;
  await writeFile(config, `registry=${url}\n${right}\n`);
  return config;
}

function settingsOf(folder: string) {
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 2 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "publisher" } },
    max_body_size: "50mb",
    log: { type: "stdout", format: "pretty", level: "error" },
  };
}

/** A new user of the registry, as `npm login` would make one. */
async function token(url: string, user: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:${user}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: user, password: "only-for-this-test" }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const isThere = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await sleep(100);
  }
  throw new Error("the registry did not start");
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.once("exit", () => done());
    server.kill();
  });
}
