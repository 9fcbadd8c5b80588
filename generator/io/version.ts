import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.js";

/** What the `package.json` of this package says of it. */
interface OwnManifest {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

function ownManifest(): OwnManifest {
  return JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as OwnManifest;
}

/** The version of this package. */
export function version(): string {
  return ownManifest().version;
}

/** The versions of an optional package that this one goes with. */
export function rangeOf(name: string): string {
  return ownManifest().peerDependencies[name] ?? "latest";
}
