import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { shown, textOf } from "./description.js";

/** What the generator reads of a client's `package.json`. */
export interface ClientManifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: { readonly url: string };
  readonly publishConfig?: { readonly access?: string };
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** A generated client on disk. */
export interface ClientPackage {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: ClientManifest;
  /** Its `package.json` as it stands. */
  readonly manifestText: string;
}

/** @throws {UsageError} where there is no client */
export async function readClientPackage(folder: string, cwd: string): Promise<ClientPackage> {
  const path = join(folder, "package.json");
  const manifestText = await textOf(path, cwd).catch(() => {
    throw new UsageError(`there is no client in ${shown(folder, cwd)}`, "Run generate first.");
  });
  const manifest = JSON.parse(manifestText) as ClientManifest;
  return { folder, manifest, manifestText };
}

/** Path of the built file behind each entry point: `./contacts` is `contacts/index`. */
export function entriesOf({ exports }: ClientManifest): Record<string, string> {
  const entries = Object.entries(exports).flatMap(([path, entry]) =>
    typeof entry === "string"
      ? []
      : [[path, entry.default.replace(/^\.\/dist\/|\.js$/g, "")] as const],
  );
  return Object.fromEntries(entries);
}

/** Text of each source of a client by its path: `src/contacts/index.ts`. */
export async function readClientSources({ folder }: ClientPackage): Promise<Map<string, string>> {
  const names = await readdir(join(folder, "src"), { recursive: true });
  const paths = names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  return new Map(texts);
}
