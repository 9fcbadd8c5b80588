import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { DescriptionSources, OverlaySource } from "../spec/load.js";
import { errorCode, isMissing, UsageError } from "./errors.js";

/**
 * Reads a description and its overlays.
 *
 * @param spec a file; or a folder with `contract.yaml`, and perhaps `fixes.overlay.yaml` and
 * `prose/*.overlay.yaml`
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
  const contract = isFolder ? join(spec, "contract.yaml") : spec;
  const fixes = isFolder ? await existing(join(spec, "fixes.overlay.yaml")) : [];
  const prose = isFolder ? await proseFiles(join(spec, "prose")) : [];
  const read = async (path: string): Promise<OverlaySource> => ({
    file: shown(path, cwd),
    text: await textOf(path, cwd),
    requireReason: fixes.includes(path),
  });
  const [text, ...rest] = await Promise.all([
    textOf(contract, cwd),
    ...[...fixes, ...prose, ...overlays].map(read),
  ]);
  return { file: shown(contract, cwd), text: text ?? "", overlays: rest };
}

/** A path as people write it: relative where that is shorter. */
export function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}

async function statOf(path: string, cwd: string) {
  return stat(path).catch((error: unknown) => unreadable(path, cwd, error));
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

async function proseFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".overlay.yaml"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
