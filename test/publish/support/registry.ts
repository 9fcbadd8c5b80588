import { type ChildProcess, fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
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
  const settings = join(folder, "verdaccio.json");
  await writeFile(settings, JSON.stringify(settingsOf(folder)));
  const { server, url } = await startServer(settings, freePort);
  const config = await writeConfig(folder, url, "publisher");
  const readerConfig = await writeConfig(folder, url, "reader");
  return { url, config, readerConfig, stop: () => stopped(server) };
}

/**
 * Starts Verdaccio, and waits until it listens.
 *
 * @param nextPort - asked again where somebody else has taken a port before Verdaccio could.
 * @throws {Error} with what it said, where it ends instead
 */
export async function startServer(
  settings: string,
  nextPort: () => Promise<number>,
): Promise<{ server: ChildProcess; url: string }> {
  for (;;) {
    const url = `http://127.0.0.1:${await nextPort()}/`;
    const bin = join(TOOLS, "node_modules/verdaccio/bin/verdaccio");
    const server = fork(bin, ["--config", settings, "--listen", url], {
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const said = await saidUntilStarted(server);
    if (said === undefined) return { server, url };
    if (!said.includes("EADDRINUSE")) throw new Error(`the registry did not start: ${said}`);
  }
}

/** @returns what it said, where it ends without having started; it tells when it listens */
function saidUntilStarted(server: ChildProcess): Promise<string | undefined> {
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((done) => {
    server.once("message", () => done(undefined));
    server.once("close", () => done(said));
  });
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

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

export function stopped(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done();
    server.once("exit", () => done());
    server.kill();
  });
}
