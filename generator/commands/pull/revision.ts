import { basename, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/index.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { isAddress } from "../../io/address.js";
import { digest } from "../../io/cache.js";
import { shown, textOf } from "../../io/description.js";
import { download, shownUrl } from "../../io/download.js";
import { fetchUpstream, type Hosts, UPSTREAM } from "../../io/upstream.js";
import type { SourceRecord } from "../../pipeline/description/index.js";

/** Which revision is wanted, as the command line says it. */
export interface Wanted {
  /** A branch, tag or commit of upstream's repository. Default: its main branch. */
  readonly ref?: string;
  /** An address or a file instead. */
  readonly from?: string;
  /** Take plain http for addresses that are not loopback. */
  readonly allowHttp?: boolean;
}

/** A description as it came in, unchecked. */
export interface Revision {
  /** What diagnostics call it. */
  readonly file: string;
  readonly text: string;
  readonly record: SourceRecord;
}

/** Where GitHub is, for whoever has a GitHub of their own. */
export interface Places {
  readonly hosts?: Hosts;
  /** Default: `GITHUB_TOKEN`. */
  readonly token?: string | undefined;
}

/**
 * Fetches or reads a revision.
 *
 * @returns a diagnostic where it does not arrive whole
 * @throws {UsageError} for a file that cannot be read, or both `ref` and `from`
 */
export async function fetchRevision(
  wanted: Wanted,
  cwd: string,
  places: Places = {},
): Promise<Revision | Diagnostic> {
  const { ref, from } = wanted;
  if (ref !== undefined && from !== undefined) {
    const fix = "--ref is for upstream's repository; --from for any other place.";
    throw new UsageError("--ref and --from exclude each other", fix);
  }
  if (from === undefined) return fromUpstream(ref ?? UPSTREAM.branch, wanted, places);
  return isAddress(from) ? fromAddress(from, wanted) : fromFile(from, cwd);
}

async function fromUpstream(
  ref: string,
  { allowHttp = false }: Wanted,
  { hosts, token = process.env.GITHUB_TOKEN }: Places,
): Promise<Revision | Diagnostic> {
  const found = await fetchUpstream(ref, { allowHttp, token, ...(hosts && { hosts }) });
  if ("code" in found) return found;
  const { repository, path, licence } = UPSTREAM;
  const { commit, date, text, bytes } = found;
  const record = { repository, commit, path, sha256: digest(bytes), date, licence };
  return { file: `${basename(path)} at ${commit.slice(0, 7)}`, text, record };
}

async function fromAddress(from: string, { allowHttp = false }: Wanted) {
  const found = await download(from, { allowHttp });
  if ("code" in found) return found;
  const path = shownUrl(from);
  return { file: path, text: found.text, record: { path, sha256: digest(found.bytes) } };
}

async function fromFile(from: string, cwd: string): Promise<Revision> {
  const path = resolve(cwd, from);
  const text = await textOf(path, cwd);
  const record = { path: basename(path), sha256: digest(text) };
  return { file: shown(path, cwd), text, record };
}

/** A revision as people name it: `40df073 (2026-04-10)`. */
export function nameOf({ commit, date, path }: SourceRecord): string {
  if (commit === undefined) return path;
  return date === undefined ? commit.slice(0, 7) : `${commit.slice(0, 7)} (${date})`;
}
