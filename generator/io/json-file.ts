import { UsageError } from "../diagnostics/usage-error.js";
import type { Json } from "../json/types.js";
import { positionAt } from "../pipeline/description/parse/position.js";

/** What a JSON file has to hold, and what to do where it does not. */
export interface Expected<T> {
  /** @returns undefined for something else */
  readonly read: (value: Json) => T | undefined;
  /** "an object with name and version" */
  readonly what: string;
  readonly fix: string;
}

/**
 * Reads the text of a JSON file that may have been edited since it was written.
 *
 * @param file its name, for messages
 * @throws {UsageError} with line and column where it is no JSON, and where it holds something else
 */
export async function parseJson<T>(text: string, file: string, expected: Expected<T>): Promise<T> {
  const { read, what, fix } = expected;
  const value = read(await jsonOf(text, file, fix));
  if (value !== undefined) return value;
  throw new UsageError(`${file} is not ${what}`, fix);
}

async function jsonOf(text: string, file: string, fix: string): Promise<Json> {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const { line, column } = await placeOf(text, String(error));
    throw new UsageError(`${file}:${line}:${column}: this is no JSON`, fix);
  }
}

/** `JSON.parse` of Node 20 says the place of some mistakes only. */
async function placeOf(text: string, message: string) {
  const [, offset] = /at position (\d+)/.exec(message) ?? [];
  if (offset !== undefined) return positionAt(text, Number(offset));
  const { parse } = await import("@humanwhocodes/momoa");
  try {
    parse(text);
    return { line: 1, column: 1 };
  } catch (error) {
    return error as { readonly line: number; readonly column: number };
  }
}
