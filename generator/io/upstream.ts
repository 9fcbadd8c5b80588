import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Json } from "../json/types.js";
import { arrayOf, objectOf } from "../json/values.js";
import { type Download, type DownloadOptions, download, shownUrl } from "./download.js";

/** Intercom's own description. */
export const UPSTREAM = {
  repository: "intercom/Intercom-OpenAPI",
  path: "descriptions/0/api.intercom.io.yaml",
  /** The branch that is read where no ref is named. */
  branch: "main",
  /** SPDX identifier. */
  licence: "MIT",
} as const;

/** Where GitHub answers questions, and where it gives out files. */
export interface Hosts {
  readonly api: string;
  readonly raw: string;
}

export const GITHUB: Hosts = {
  api: "https://api.github.com",
  raw: "https://raw.githubusercontent.com",
};

/** A state of upstream's file. */
export interface Commit {
  /** The full hash of the commit that last changed the file. */
  readonly commit: string;
  /** Its date in UTC, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface UpstreamOptions extends DownloadOptions {
  readonly hosts?: Hosts;
}

/**
 * Fetches upstream's file as it is at a branch, tag or commit.
 *
 * The commit is the last one that changed the file, so that commits to other files make no
 * difference.
 *
 * @returns a diagnostic instead where that cannot be found out, or the file does not arrive
 */
export async function fetchUpstream(
  ref: string,
  { hosts = GITHUB, ...options }: UpstreamOptions = {},
): Promise<(Download & Commit) | Diagnostic> {
  const { repository, path } = UPSTREAM;
  const found = await findCommit(ref, hosts, options);
  if ("code" in found) return found;
  const file = `${hosts.raw}/${repository}/${found.commit}/${path}`;
  const downloaded = await download(file, { ...options, token: undefined });
  return "code" in downloaded ? downloaded : { ...downloaded, ...found };
}

async function findCommit(
  ref: string,
  hosts: Hosts,
  options: DownloadOptions,
): Promise<Commit | Diagnostic> {
  const { repository, path } = UPSTREAM;
  const query = new URLSearchParams({ sha: ref, path, per_page: "1" });
  const url = `${hosts.api}/repos/${repository}/commits?${query}`;
  const downloaded = await download(url, options);
  const unknown = diagnostic("unknown-ref", { data: { ref, repository, path } });
  if ("code" in downloaded) return isNotFound(downloaded) ? unknown : downloaded;
  const list = parseJson(downloaded.text);
  const unexpected = diagnostic("unexpected-answer", { data: { url: shownUrl(url) } });
  if (!Array.isArray(list)) return unexpected;
  return list.length === 0 ? unknown : (commitOf(list) ?? unexpected);
}

/** GitHub answers 404 for an unknown ref, and 422 for one that cannot be a hash. */
function isNotFound({ code, message }: Diagnostic): boolean {
  return code === "download-refused" && /\b(404|422)$/.test(message);
}

function commitOf(list: Json): Commit | undefined {
  const { sha, commit } = objectOf(arrayOf(list)[0]);
  const { date } = objectOf(objectOf(commit).committer);
  if (typeof sha !== "string" || !/^[0-9a-f]{40}$/.test(sha)) return undefined;
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\dT/.test(date)) return undefined;
  return { commit: sha, date: date.slice(0, 10) };
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
