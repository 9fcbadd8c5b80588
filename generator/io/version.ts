import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.js";

/** The version of this package. */
export function version(): string {
  const text = readFileSync(join(packageRoot(), "package.json"), "utf8");
  return String((JSON.parse(text) as { version: unknown }).version);
}
