/**
 * Measures the generator and what it generates, each against its peer in the same run:
 *
 *     npm run bench [-- <part>…] [--rounds <n>] [--json | --markdown]
 *
 * Parts: generate, unchanged, teams, watch, growth, size, import, tsc, docs, validators-speed, validators-size,
 * validators-types, validators-load; without a name, all. Never part of the tests: figures say
 * something about the machine too.
 */
import { mkdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createConsumer } from "./lib/consumer.mjs";
import { readDocument, writeYaml } from "./lib/description.mjs";
import { assertBuilt } from "./lib/root.mjs";
import { temporaryFolder } from "./lib/temp.mjs";
import { PARTS } from "./parts/index.mjs";
import { asMarkdown, asText, meets } from "./print.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
  },
});

function partNames() {
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    throw new Error(`there is no part ${unknown}: ${Object.keys(PARTS).join(", ")}`);
  }
  return positionals.length > 0 ? positionals : Object.keys(PARTS);
}

function roundCount() {
  const rounds = Number(options.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a number from 1 on");
  return rounds;
}

async function prepare() {
  const folder = temporaryFolder();
  const value = await readDocument(folder);
  const document = { value, ...writeYaml(folder, "openapi.yaml", value) };
  return { folder, rounds: roundCount(), document, consumer: once(() => consumerIn(folder)) };
}

function consumerIn(folder) {
  const project = join(folder, "consumer");
  mkdirSync(project);
  createConsumer(project);
  return project;
}

function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

function machine(rounds) {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 1e9);
  const platform = `${process.platform}-${process.arch}`;
  return { node: process.version, platform, cores: cpus().length, cpu: model, memory, rounds };
}

const names = partNames();
assertBuilt();
const bench = await prepare();
const rows = [];
for (const part of names) {
  process.stderr.write(`${part} …\n`);
  const measured = await PARTS[part](bench);
  rows.push(...measured.map((row) => ({ part, ...row, aimMet: meets(row) })));
}
const result = {
  machine: machine(bench.rounds),
  document: { bytes: bench.document.bytes },
  rows,
};
const print = options.markdown ? asMarkdown : asText;
process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : print(result));
