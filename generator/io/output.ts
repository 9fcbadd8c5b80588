import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { objectOf, stringsOf } from "../json/values.js";
import type { OutputFile } from "../pipeline/emitters/emitter.js";
import { isInside } from "../pipeline/emitters/output-path.js";
import { shown } from "./description.js";
import { isMissing } from "./errors.js";
import { type Expected, parseJson } from "./json-file.js";

/** The list of files that the generator wrote into an output folder. */
export const MANIFEST = ".intercom-codegen.json";

/** What is known of an output folder from the run that wrote it. */
export interface Manifest {
  /** Name of the package it holds. */
  readonly package: string;
  /** Paths with `/`, sorted. */
  readonly files: readonly string[];
}

/** How one file of the output folder differs from what it should be. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "changed" | "stale";
}

/** What a run wants the output folder to hold. */
export interface Plan {
  /** Every file of the new state that is written by this run, the manifest included. */
  readonly files: readonly OutputFile[];
  readonly differences: readonly Difference[];
  /** What the run before this one wrote; absent where there was none. */
  readonly before?: Manifest;
}

/** How a plan is made. */
export interface PlanOptions {
  /** Name of the package that the folder is made from. */
  readonly packageName: string;
  /** Leave files of earlier runs that this run did not make as they are. */
  readonly isPartial: boolean;
  /** What paths in messages are relative to. */
  readonly cwd: string;
}

/**
 * Compares what was generated with what an output folder holds.
 *
 * @throws {UsageError} where the folder's list of files cannot be read
 */
export async function planOutput(
  out: string,
  generated: readonly OutputFile[],
  { packageName, isPartial, cwd }: PlanOptions,
): Promise<Plan> {
  for (const { path } of generated) assertInside(path);
  const before = await readManifest(out, cwd);
  const made = generated.map(({ path }) => path);
  const kept = isPartial ? (before?.files ?? []).filter((path) => !made.includes(path)) : [];
  const manifest: Manifest = { package: packageName, files: [...made, ...kept].sort() };
  const files = [...generated, manifestFile(manifest)];
  const stale = (before?.files ?? []).filter((path) => !manifest.files.includes(path));
  const compared = await Promise.all(files.map((file) => compare(out, file)));
  const differences = [
    ...compared.filter((difference) => difference !== undefined),
    ...stale.map((path): Difference => ({ path, kind: "stale" })),
  ];
  return { files, differences, ...(before && { before }) };
}

async function compare(
  out: string,
  { path, content }: OutputFile,
): Promise<Difference | undefined> {
  const current = await readIfThere(join(out, path));
  if (current === undefined) return { path, kind: "missing" };
  return current === content ? undefined : { path, kind: "changed" };
}

/**
 * What an output folder says of itself; undefined where the generator has written none.
 *
 * @throws {UsageError} where that is no list of files below the folder
 */
export async function readManifest(out: string, cwd: string): Promise<Manifest | undefined> {
  const path = join(out, MANIFEST);
  const text = await readIfThere(path);
  return text === undefined ? undefined : parseJson(text, shown(path, cwd), MANIFEST_IS);
}

const MANIFEST_IS: Expected<Manifest> = {
  read: (value) => {
    const { package: name, files } = objectOf(value);
    const paths = stringsOf(files);
    const isWhole = Array.isArray(files) && paths.length === files.length && paths.every(isInside);
    return typeof name === "string" && isWhole ? { package: name, files: paths } : undefined;
  },
  what: "the name of a package and a list of files below this folder",
  fix: "Take it from version control, or remove its folder and generate again.",
};

function manifestFile(manifest: Manifest): OutputFile {
  return { path: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** @throws {Error} for a path that would leave the output folder: names are slugged before this */
function assertInside(path: string): void {
  if (isInside(path)) return;
  throw new Error(`an output path leaves the output folder: ${JSON.stringify(path)}`);
}
