import { dump } from "js-yaml";
import type { JsonObject } from "../../../json/values.js";

const HEADER =
  "# Imported from upstream by `spec import`; source.json says from where. Never edited.\n";

/**
 * A contract as YAML text: the same contract always gives the same text, one key a line, no
 * anchors, quotes only where YAML 1.1 or 1.2 needs them.
 */
export function writeContract(contract: JsonObject): string {
  return HEADER + dump(contract, { lineWidth: -1, noRefs: true, quotingType: '"' });
}

/** Where a contract comes from. */
export interface SourceRecord {
  /** `owner/name` on GitHub; absent for a file from elsewhere. */
  readonly repository?: string;
  /** The full commit hash, where it is known. */
  readonly commit?: string;
  /** Path of the file in the repository; its address or name, where there is no repository. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Date of the commit, `YYYY-MM-DD`, where it is known. */
  readonly date?: string;
  /** SPDX identifier, where it is known. */
  readonly licence?: string;
}

/** The text of `source.json`, keys in one order; what is not known is left out. */
export function writeSourceRecord(record: SourceRecord): string {
  const { repository, commit, path, sha256, date, licence } = record;
  return `${JSON.stringify({ repository, commit, path, sha256, date, licence }, undefined, 2)}\n`;
}
