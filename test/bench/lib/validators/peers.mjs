import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Compile } from "typebox/compile";
import { bundle } from "../bundle.mjs";
import { ROOT } from "../root.mjs";
import { ajvCode } from "./ajv.mjs";
import { schemaCode } from "./schema-code.mjs";
import { valibot } from "./valibot.mjs";
import { zod } from "./zod.mjs";

/**
 * What an application would ship to validate some bodies, by peer: the code of an ES module. Its
 * schemas of zod parse by themselves; those of valibot need a function for it.
 */
export const PEER_CODE = {
  "ajv standalone": ajvCode,
  valibot: (bodies) => schemaCode(bodies, valibot),
  zod: (bodies) => schemaCode(bodies, zod),
};

/** @typedef {(value: unknown) => boolean} Is */

/**
 * What says yes or no of a body, by peer; valibot and ajv stop at the first thing that is wrong.
 *
 * @param {string} folder a temporary one
 * @param {readonly import("./bodies.mjs").Body[]} bodies
 * @returns {Promise<(body: import("./bodies.mjs").Body) => Record<string, Is>>}
 */
export async function loadPeers(folder, bodies) {
  const modules = {};
  for (const [name, code] of Object.entries(PEER_CODE)) {
    modules[name] = await loadCode(folder, name.replace(" ", "-"), code(bodies));
  }
  const library = await loadCode(folder, "valibot-is", 'export { is } from "valibot";');
  return ({ name, schema }) => checksOf(name, schema, modules, library.is);
}

function checksOf(name, schema, modules, valibotIs) {
  const [fromValibot, fromZod] = [modules.valibot[name], modules.zod[name]];
  const compiled = Compile(schema);
  return {
    "ajv standalone": modules["ajv standalone"][name],
    typebox: (value) => compiled.Check(value),
    valibot: (value) => valibotIs(fromValibot, value),
    zod: (value) => fromZod.safeParse(value).success,
  };
}

/** Bundles a module, so that it finds the libraries from any folder, and loads it. */
async function loadCode(folder, name, contents) {
  const file = join(folder, `${name}.mjs`);
  const { code } = await bundle(ROOT, contents);
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}
