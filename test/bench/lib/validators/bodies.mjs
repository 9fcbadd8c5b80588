import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A validator of a JSON body.
 *
 * @typedef {object} Body
 * @property {string} name `createContactBody`
 * @property {string} module where it comes from: `intercom-unstable/contacts/validators`
 * @property {(value: unknown) => boolean} is
 * @property {object} schema JSON Schema 2020-12: what each peer is made from
 */

/** Every module that has validators of one group: `intercom-unstable/contacts/validators`. */
export function validatorModules(consumer) {
  const names = Object.keys(packageOf(consumer).exports);
  return names
    .filter((name) => name.endsWith("/validators") && name !== "./validators")
    .map((name) => name.replace(".", "intercom-unstable"));
}

/**
 * The bodies of all requests, each once, by name.
 *
 * @param {string} consumer folder of a project that has the client installed
 * @returns {Promise<Map<string, Body>>}
 */
export async function readBodies(consumer) {
  const bodies = new Map();
  for (const module of validatorModules(consumer)) {
    for (const [name, validator] of Object.entries(await load(consumer, module))) {
      if (name.endsWith("Body")) bodies.set(name, bodyOf(name, module, validator));
    }
  }
  return bodies;
}

function bodyOf(name, module, validator) {
  const schema = validator["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  return { name, module, is: validator.is, schema };
}

/** A module of the client, as Node would find it from the project. */
export function load(consumer, module) {
  const { exports } = packageOf(consumer);
  const { default: file } = exports[module.replace("intercom-unstable", ".")];
  return import(pathToFileURL(join(packageFolder(consumer), file)).href);
}

function packageOf(consumer) {
  return JSON.parse(readFileSync(join(packageFolder(consumer), "package.json"), "utf8"));
}

function packageFolder(consumer) {
  return join(consumer, "node_modules", "intercom-unstable");
}
