import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository, with a separator at the end. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The built generator and its peer, as arguments for `node`. */
export const GENERATOR = `${ROOT}dist/cli.js`;
export const OPENAPI_TYPESCRIPT = `${ROOT}node_modules/openapi-typescript/bin/cli.js`;
export const TSC = `${ROOT}node_modules/typescript/bin/tsc`;

/** @throws {Error} before anything is measured, when there is no built generator */
export function assertBuilt() {
  if (!existsSync(GENERATOR)) throw new Error("there is no dist/cli.js: npm run build comes first");
}
