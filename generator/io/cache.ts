import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/index.js";
import { packageRoot } from "./package-root.js";

/** What is remembered of the last run into an output folder. */
export interface Remembered {
  /** Digest of everything that the output depends on. */
  readonly inputs: string;
  /** Path of each file that was written, and the digest of its content. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder that they are in, where the cache is asked before it is known. */
  readonly out?: string;
  /** Absolute paths of overlays that the same holds for. */
  readonly overlays?: readonly string[];
  /** Warnings, so that a run with nothing to do repeats them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** One digest for any number of values; the generator's own code is part of it. */
export async function digestInputs(values: readonly unknown[]): Promise<string> {
  return digest(JSON.stringify([...values, await generatorDigest()]));
}

/** The built generator: it changes when its code does, also while it is being worked on. */
async function generatorDigest(): Promise<string[]> {
  const folder = join(packageRoot(), "dist");
  const names = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  const scripts = names.filter((name) => name.endsWith(".js")).sort();
  return Promise.all(
    scripts.map(async (name) => digest(await readFile(join(folder, name), "utf8"))),
  );
}

/** @returns undefined where nothing is remembered, or what is remembered cannot be read */
export async function recall(out: string, cwd: string): Promise<Remembered | undefined> {
  const path = cachePath(out, cwd);
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8")) as Remembered;
  } catch {
    return undefined;
  }
}

/** Does nothing where there is no place for it: a cache is a help, not a need. */
export async function remember(out: string, cwd: string, state: Remembered): Promise<void> {
  const path = cachePath(out, cwd);
  if (path === undefined) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, JSON.stringify(state));
    await rename(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
}

/** Whether every file of the output folder is as it was written. */
export async function isUntouched(out: string, { files }: Remembered): Promise<boolean> {
  const same = await Promise.all(
    Object.entries(files).map(async ([path, expected]) => {
      const text = await readFile(join(out, path), "utf8").catch(() => undefined);
      return text !== undefined && digest(text) === expected;
    }),
  );
  return same.every(Boolean);
}

/** `node_modules/.cache/intercom-codegen` of the nearest package, as is the custom. */
function cachePath(out: string, cwd: string): string | undefined {
  let folder = cwd;
  while (!existsSync(join(folder, "node_modules"))) {
    if (dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return join(folder, "node_modules", ".cache", "intercom-codegen", `${digest(out)}.json`);
}
