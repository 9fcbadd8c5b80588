import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Jiti } from "jiti";
import { digest } from "./cache.js";
import { packageRoot } from "./package-root.js";

/** What a configuration imports. */
const PACKAGE = "intercom-codegen";

/**
 * What a module of the user's exports by default, in TypeScript or JavaScript; of a function, what it
 * gives.
 *
 * @param file absolute
 * @param isAgain whether this process may have loaded it, or what it imports, with another text
 * @returns undefined where it exports nothing by default
 * @throws what the module throws, and what is wrong with its syntax
 */
export async function loadModule(file: string, isAgain: boolean): Promise<unknown> {
  const { createJiti } = await import("jiti");
  // So that a configuration can be typed where this package is not installed, e.g. under npx.
  const jiti = createJiti(file, { alias: { [PACKAGE]: ownEntry() }, moduleCache: false });
  const config = defaultOf(isAgain ? await loadAnew(file, jiti) : await jiti.import(file));
  return typeof config === "function" ? config() : config;
}

/**
 * Node keeps modules for good, but for those that are transpiled, as everything is that is required,
 * and those that `require.cache` forgets.
 */
async function loadAnew(file: string, jiti: Jiti): Promise<unknown> {
  const { cache } = createRequire(import.meta.url);
  const own = Object.keys(cache).filter((path) => !path.includes(`${sep}node_modules${sep}`));
  for (const path of own) delete cache[path];
  try {
    return jiti(file);
  } catch (error) {
    // What awaits something at its top cannot be required.
    if (!(error instanceof SyntaxError)) throw error;
    if (/\.[cm]?ts$/.test(file)) return jiti.import(file);
    return import(`${pathToFileURL(file).href}?${digest(await readFile(file))}`);
  }
}

/** CommonJS exports its object itself, where it is required. */
function defaultOf(exported: unknown): unknown {
  if (typeof exported !== "object" || exported === null) return exported;
  if ("default" in exported) return exported.default;
  // Asked for, jiti would say that anything is a module; what it has itself tells.
  const marks = ["__esModule", Symbol.toStringTag];
  return marks.some((mark) => Object.hasOwn(exported, mark)) ? undefined : exported;
}

/** Under Plug'n'Play, the loader of configurations does not find `config.ts` for `./config.js`. */
function ownEntry(): string {
  const place =
    process.versions.pnp === undefined ? ["generator", "index.ts"] : ["dist", "index.js"];
  return join(packageRoot(), ...place);
}
