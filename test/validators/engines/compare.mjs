/**
 * Compares the two engines of docs/decisions/validator-engine.md on the bodies of all requests, in
 * one run: `node test/validators/engines/compare.mjs`. Both read the same schemas, those of
 * `~standard.jsonSchema`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { Compile } from "typebox/compile";
import * as zod from "zod";
import { values } from "./values.mjs";

const client = fileURLToPath(new URL("../../../generated/client/src", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "engines-"));

const bodies = readdirSync(client)
  .flatMap((group) => exportsOf(group).map((name) => ({ group, name })))
  .filter(({ name }) => name.endsWith("Body"));

function exportsOf(group) {
  try {
    const text = readFileSync(join(client, group, "validators.ts"), "utf8");
    return [...text.matchAll(/^export const (\w+):/gm)].map(([, name]) => name);
  } catch {
    return [];
  }
}

async function bundle(contents, resolveDir) {
  const options = {
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
    logLevel: "error",
  };
  const stdin = { contents, resolveDir, loader: "ts" };
  const mainFields = ["module", "main"];
  const plain = await build({ ...options, stdin, mainFields });
  const small = await build({ ...options, stdin, mainFields, minify: true });
  const [{ text }] = plain.outputFiles;
  const [{ contents: minified }] = small.outputFiles;
  return { text, source: text.length, gzip: gzipSync(minified, { level: 9 }).length };
}

const reExport = (list) =>
  list.map(({ group, name }) => `export { ${name} } from "./${group}/validators.ts";`).join("\n");

async function load(code, name) {
  const file = join(folder, name);
  writeFileSync(file, code);
  return import(file);
}

const own = await bundle(reExport(bodies), client);
const validators = await load(own.text, "own.mjs");
const schemaOf = (name) =>
  validators[name]["~standard"].jsonSchema.input({ target: "draft-2020-12" });

function compileWithAjv(names) {
  const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { source: true, esm: true } });
  addFormats.default(ajv);
  // Named schemas once for all, so that ajv can share their functions.
  const shared = {};
  for (const name of names) {
    const { $defs, ...schema } = JSON.parse(
      JSON.stringify(schemaOf(name)).replaceAll("#/$defs/", "shared#/$defs/"),
    );
    Object.assign(shared, $defs);
    ajv.addSchema({ ...schema, $id: name });
  }
  ajv.addSchema({ $id: "shared", $defs: shared });
  return standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
// Standalone code takes its helpers with `require`, which a bundle has to resolve.
const esm = (code) =>
  code.replace(/const (\w+) = require\("([^"]+)"\)(\.[\w.]+)?/g, (_, name, path, member = "") => {
    return `import * as ${name}$ from "${createRequire(root).resolve(path)}"; const ${name} = ${name}$${member}`;
  });

const names = bodies.map(({ name }) => name);
const ajv = await bundle(esm(compileWithAjv(names)), root);
const ajvModule = await load(ajv.text, "ajv.mjs");

console.log(`${names.length} bodies   source (bundled)  min+gzip   [bytes]`);
console.log(`own        ${own.source} ${own.gzip}`);
console.log(`ajv        ${ajv.source} ${ajv.gzip}`);
for (const name of Object.keys(values)) {
  const body = bodies.find((each) => each.name === name);
  const one = await bundle(reExport([body]), client);
  const other = await bundle(esm(compileWithAjv([name])), root);
  console.log(`${name}: own ${one.gzip}, ajv ${other.gzip}`);
}

/** Nanoseconds a call: the median of `ROUNDS`, taken in turn with the others. */
const ROUNDS = 7;
const CALLS = 100_000;

function measure(check, value) {
  let held = 0;
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call++) if (check(value)) held++;
  return { time: Number(process.hrtime.bigint() - start) / CALLS, holds: held > 0 };
}

console.log("\nnanoseconds a call       own      ajv  typebox    zod 4");
for (const [name, { accepted, rejected }] of Object.entries(values)) {
  const schema = schemaOf(name);
  const typebox = Compile(schema);
  const fromZod = zod.fromJSONSchema?.(schema);
  const checks = {
    own: validators[name].is,
    ajv: ajvModule[name],
    typebox: (value) => typebox.Check(value),
    ...(fromZod && { zod: (value) => fromZod.safeParse(value).success }),
  };
  for (const [kind, value] of Object.entries({ accepted, rejected })) {
    const times = Object.fromEntries(Object.keys(checks).map((each) => [each, []]));
    const answers = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const [each, check] of Object.entries(checks)) {
        const { time, holds } = measure(check, value);
        times[each].push(time);
        answers[each] = holds;
      }
    }
    const medians = Object.values(times).map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]);
    const wrong = Object.keys(answers).filter((each) => answers[each] !== (kind === "accepted"));
    console.log(
      `${name.padEnd(24)}${kind.padEnd(9)}${medians.map((time) => time.toFixed(0).padStart(8)).join(" ")}`,
      wrong.length > 0 ? `answers otherwise: ${wrong.join(", ")}` : "",
    );
  }
}
rmSync(folder, { recursive: true });
