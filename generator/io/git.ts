import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UsageError } from "../diagnostics/usage-error.js";
import type { DescriptionSources, OverlaySource } from "../pipeline/description/load.js";
import { CONTRACT, fixFiles, UPSTREAM_PROSE } from "./description.js";
import { errorCode } from "./errors.js";

/** Bytes: Intercom's description has about a million. */
const LARGEST = 64 * 1024 * 1024;

/** A file or folder of a commit: `HEAD~3:spec/intercom-unstable`. */
export interface Revision {
  readonly commit: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** The revision that a text names, as git writes it (gitrevisions, `<rev>:<path>`). */
export function parseRevision(text: string): Revision | undefined {
  const [, commit, path] = /^([^:-][^:]*):(.+)$/.exec(text) ?? [];
  return commit === undefined || path === undefined
    ? undefined
    : { commit, path: path.replace(/\/+$/, "") };
}

/**
 * Reads a description and its overlays out of a commit, by the rules of `readDescription`.
 *
 * @param cwd a folder of the repository
 * @returns texts, under names such as `HEAD:spec/contract.yaml`
 * @throws {UsageError} where there is no git, no repository, no such commit or no such file
 */
export async function readRevision(
  { commit, path }: Revision,
  cwd: string,
): Promise<DescriptionSources> {
  const name = `${commit}:${path}`;
  const kind = (await git(["cat-file", "-t", name], name, cwd)).trim();
  if (kind !== "tree") return { file: name, text: await textOf(name, cwd) };
  const listed = await git(["ls-tree", "-r", "-z", "--name-only", name], name, cwd);
  const paths = new Set(listed.split("\0"));
  const texts = [...paths].filter((each) => /^prose\/[^/]+\.overlay\.yaml$/.test(each)).sort();
  const prose = paths.has(UPSTREAM_PROSE) ? [UPSTREAM_PROSE] : texts;
  const fixes = fixFiles([...paths]);
  const read = async (each: string): Promise<OverlaySource> => ({
    file: `${name}/${each}`,
    text: await textOf(`${name}/${each}`, cwd),
    requireReason: fixes.includes(each),
  });
  const file = `${name}/${CONTRACT}`;
  const [text, ...overlays] = await Promise.all([
    textOf(file, cwd),
    ...[...fixes, ...prose].map(read),
  ]);
  return { file, text: text ?? "", overlays };
}

async function textOf(name: string, cwd: string): Promise<string> {
  const text = await git(["cat-file", "blob", name], name, cwd);
  return text.replace(/^\uFEFF/, "");
}

/** No shell: the arguments are the user's. A name never begins with a hyphen (`parseRevision`). */
async function git(args: readonly string[], name: string, cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", args, { cwd, maxBuffer: LARGEST });
    return stdout;
  } catch (error) {
    if (errorCode(error) === "ENOENT") throw new UsageError(`cannot read ${name}: git is needed`);
    throw new UsageError(
      `cannot read ${name}: git knows no such file or commit here`,
      "Write <commit>:<path>, the path from the root of the repository.",
    );
  }
}

/**
 * Files of a folder whose contents are in no commit, those that git ignores left out.
 *
 * @param except paths below the folder that do not matter
 * @returns paths from the root of the repository; none where there is no git or no repository
 */
export async function uncommitted(folder: string, except: readonly string[]): Promise<string[]> {
  const options = ["--porcelain", "-z", "--no-renames", "--untracked-files=all"];
  const paths = [".", ...except.map((path) => `:(exclude)${path}`)];
  try {
    const args = ["status", ...options, "--", ...paths];
    const { stdout } = await promisify(execFile)("git", args, { cwd: folder, maxBuffer: LARGEST });
    return stdout.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
  } catch {
    return [];
  }
}
