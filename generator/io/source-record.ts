import { objectOf, stringOf } from "../json/values.js";
import type { SourceRecord } from "../pipeline/description/index.js";
import { type Expected, parseJson } from "./json-file.js";

/**
 * Reads the text of a `source.json`.
 *
 * @param file its name, for messages
 * @throws {UsageError} where it does not say where a description is from
 */
export function readSourceRecord(text: string, file: string): Promise<SourceRecord> {
  return parseJson(text, file, RECORD_IS);
}

const OPTIONAL = ["repository", "commit", "date", "licence"] as const;

const RECORD_IS: Expected<SourceRecord> = {
  read: (value) => {
    const record = objectOf(value);
    const path = stringOf(record.path);
    const sha256 = stringOf(record.sha256);
    if (path === undefined || sha256 === undefined) return undefined;
    const known = OPTIONAL.filter((name) => typeof record[name] === "string");
    return { ...Object.fromEntries(known.map((name) => [name, record[name]])), path, sha256 };
  },
  what: "the record of where a description is from, with path and sha256",
  fix: "Take it from version control, or remove it: spec pull writes it again.",
};
