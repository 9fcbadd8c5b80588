import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createConsumer } from "./support/consumer.js";
import { createPublisher, publishDependencies } from "./support/publisher.js";
import { startRegistry } from "./support/registry.js";
import { installNodes, installTools, type Nodes } from "./support/tools.js";

declare module "vitest" {
  interface ProvidedContext {
    /** npm's user configuration, with the registry and the right to publish. */
    config: string;
    /** The same of a user who may read only. */
    readerConfig: string;
    registry: string;
    /** The project that the client is released from. */
    publisher: string;
    /** A fresh folder with the client installed. */
    consumer: string;
    nodes: Nodes;
    /** What `release` said. */
    released: string;
  }
}

/** Releases the client once, for all proofs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await installTools();
  const folder = await mkdtemp(join(tmpdir(), "publish-"));
  const registry = await startRegistry(join(folder, "registry"));
  const env = { NPM_CONFIG_USERCONFIG: registry.config };
  const { cli, folder: publisher } = await createPublisher(join(folder, "publisher"), env);
  await publishDependencies(folder, env);
  for (const command of [["generate"], ["api"]]) await succeed(cli(...command));
  project.provide("released", await succeed(cli("release", "--json")));
  project.provide("config", registry.config);
  project.provide("readerConfig", registry.readerConfig);
  project.provide("registry", registry.url);
  project.provide("publisher", publisher);
  const consumer = await createConsumer(registry.config, "0.1.0");
  project.provide("consumer", consumer);
  project.provide("nodes", await installNodes());
  return async () => {
    await registry.stop();
    for (const each of [folder, consumer]) await rm(each, { recursive: true, force: true });
  };
}

async function succeed(run: Promise<{ code: number; stdout: string; stderr: string }>) {
  const { code, stdout, stderr } = await run;
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}
