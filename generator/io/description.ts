import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import type { DescriptionSources, OverlaySource } from "../pipeline/description/load.js";
import { errorCode, isMissing } from "./errors.js";
import { recoverOutput } from "./recover.js";

/**
 * Reads a description and its overlays.
 *
 * @param spec a file; or a folder with `contract.yaml`, and perhaps `fixes.overlay.yaml`,
 * `fixes/*.overlay.yaml` and `prose/*.overlay.yaml`
 * @param overlays more overlays, applied after those of the folder
 * @returns texts, under names relative to `cwd` as diagnostics show them
 * @throws {UsageError} for a file that cannot be read
 */
export async function readDescription(
  spec: string,
  overlays: readonly string[],
  cwd: string,
): Promise<DescriptionSources> {
  const isFolder = (await statOf(spec, cwd)).isDirectory();
  const contract = isFolder ? join(spec, CONTRACT) : spec;
  const own = isFolder ? await readOverlays(spec, cwd) : NO_OVERLAYS;
  const [text, more] = await Promise.all([
    textOf(contract, cwd),
    Promise.all(overlays.map((path) => readOverlay(path, cwd))),
  ]);
  return { file: shown(contract, cwd), text, overlays: [...own.fixes, ...own.prose, ...more] };
}

/** Where a description and what changes it are, as a configuration says. */
export interface DescriptionPlaces {
  readonly spec: string;
  readonly overlays: readonly string[];
  readonly lenient?: boolean;
}

/**
 * Reads what a configuration says.
 *
 * @param given the description, where it is read already; it gets the overlays as well
 * @throws {UsageError} for a file that cannot be read
 */
export async function readSources(
  { spec, overlays, lenient = false }: DescriptionPlaces,
  cwd: string,
  given?: DescriptionSources,
): Promise<DescriptionSources> {
  const overlaysOf = () => Promise.all(overlays.map((path) => readOverlay(path, cwd)));
  const sources = given
    ? { ...given, overlays: await overlaysOf() }
    : await readDescription(spec, overlays, cwd);
  return lenient ? { ...sources, lenient } : sources;
}

/** What the folder of a description holds: its contract, and where that is from. */
export const CONTRACT = "contract.yaml";
export const SOURCE_RECORD = "source.json";

/**
 * Upstream's own texts, below the folder of a description: where they are, they are all the prose
 * that is read.
 */
export const UPSTREAM_PROSE = "prose/upstream.overlay.yaml";

/** Which files of the folder of a description correct its contract, in the order of application. */
export function fixFiles(names: readonly string[]): string[] {
  const more = names.filter((name) => /^fixes\/[^/]+\.overlay\.yaml$/.test(name)).sort();
  return ["fixes.overlay.yaml", ...more].filter((name) => names.includes(name));
}

/** The overlays in the folder of a description, by what they are for. */
export interface FolderOverlays {
  readonly fixes: readonly OverlaySource[];
  readonly prose: readonly OverlaySource[];
}

const NO_OVERLAYS: FolderOverlays = { fixes: [], prose: [] };

/** The overlays of a folder, none where there is no folder. */
export async function readOverlays(folder: string, cwd: string): Promise<FolderOverlays> {
  const first = await existing(join(folder, "fixes.overlay.yaml"));
  const fixes = [...first, ...(await overlayFiles(join(folder, "fixes"), cwd))];
  const upstream = await existing(join(folder, UPSTREAM_PROSE));
  const prose = upstream.length > 0 ? upstream : await overlayFiles(join(folder, "prose"), cwd);
  return {
    fixes: await Promise.all(fixes.map((path) => readOverlay(path, cwd, true))),
    prose: await Promise.all(prose.map((path) => readOverlay(path, cwd))),
  };
}

/** An overlay, under its name relative to `cwd`. */
export async function readOverlay(
  path: string,
  cwd: string,
  requireReason = false,
): Promise<OverlaySource> {
  return { file: shown(path, cwd), text: await textOf(path, cwd), requireReason };
}

/** A path as people write it: relative where that is shorter. */
export function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}

async function statOf(path: string, cwd: string) {
  return stat(path).catch(async (error: unknown) => {
    // A `spec pull` that was killed between its two renames has left it under another name.
    await recoverOutput(path);
    return stat(path).catch(() => unreadable(path, cwd, error));
  });
}

/** Whether a path leads to a file or a folder. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** The text of a file, without a byte order mark; undefined where there is none. */
export async function textIfThere(path: string, cwd: string): Promise<string | undefined> {
  return (await existing(path)).length > 0 ? textOf(path, cwd) : undefined;
}

/** The text of a file, without a byte order mark. */
export async function textOf(path: string, cwd: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error: unknown) => unreadable(path, cwd, error));
  return text.replace(/^\uFEFF/, "");
}

function unreadable(path: string, cwd: string, error: unknown): never {
  const why: Record<string, string> = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "reading it is not allowed",
  };
  const code = errorCode(error) ?? "unknown";
  throw new UsageError(`cannot read ${shown(path, cwd)}: ${why[code] ?? code}`);
}

async function existing(path: string): Promise<string[]> {
  return stat(path).then(
    () => [path],
    () => [],
  );
}

async function overlayFiles(folder: string, cwd: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".overlay.yaml"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    return unreadable(folder, cwd, error);
  }
}
