import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { objectOf, stringOf } from "../json/values.js";
import { shown, textOf } from "./description.js";
import { type Expected, parseJson } from "./json-file.js";

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

export const CLIENT_MANIFEST: Expected<ClientManifest> = {
  read: (value) => {
    const { name, version, exports } = objectOf(value);
    const isWhole = typeof name === "string" && typeof version === "string";
    const entries = Object.values(objectOf(exports));
    const areEntries = entries.every(
      (entry) => stringOf(entry) ?? stringOf(objectOf(entry).default),
    );
    // Whatever else it has is npm's to check.
    return isWhole && entries.length > 0 && areEntries
      ? (value as unknown as ClientManifest)
      : undefined;
  },
  what: "the package.json of a client, with name, version and exports",
  fix: "Take it from version control, with its version, and run generate.",
};

/** @throws {UsageError} where there is no client, or its `package.json` is none */
export async function readClientPackage(folder: string, cwd: string): Promise<ClientPackage> {
  const path = join(folder, "package.json");
  const manifestText = await textOf(path, cwd).catch(() => {
    throw new UsageError(`there is no client in ${shown(folder, cwd)}`, "Run generate first.");
  });
  const manifest = await parseJson(manifestText, shown(path, cwd), CLIENT_MANIFEST);
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
