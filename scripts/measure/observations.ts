import type { Json } from "../../generator/json/types.js";
import { type JsonObject, objectOf } from "../../generator/json/values.js";

/** An answer with 2xx, and the operation and status that it belongs to. */
export interface Observation {
  readonly method: string;
  /** The template of the path. */
  readonly path: string;
  readonly status: string;
  readonly value: Json;
}

const JSON_MEDIA = "application/json";

/**
 * Every example of a successful JSON answer in a revision.
 *
 * @param abridged names of examples that show a part of an answer only
 */
export function examplesOf(revision: JsonObject, abridged: readonly string[]): Observation[] {
  return Object.entries(objectOf(revision.paths)).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).flatMap(([method, operation]) =>
      Object.entries(objectOf(objectOf(operation).responses)).flatMap(([status, response]) => {
        if (!/^2/.test(status)) return [];
        const media = objectOf(objectOf(objectOf(response).content)[JSON_MEDIA]);
        const named = Object.entries(objectOf(media.examples));
        const many = named.map(([name, it]) =>
          abridged.includes(name) ? undefined : objectOf(it).value,
        );
        return [...many, media.example].flatMap((value): Observation[] =>
          value === undefined ? [] : [{ method, path, status, value }],
        );
      }),
    ),
  );
}

/** The shapes of recorded answers: one a line of a `.jsonl` file. */
export function recordedIn(text: string, document: JsonObject): Observation[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line): Observation[] => {
      const { method, url, status, body = null } = objectOf(JSON.parse(line) as Json);
      const path = templateOf(new URL(String(url)).pathname, document);
      const found = { path, method: String(method).toLowerCase(), status: String(status) };
      return path === undefined ? [] : [{ ...found, path, value: body }];
    });
}

/** The template that an address fits, the one with the fewest variables first. */
function templateOf(address: string, document: JsonObject): string | undefined {
  const wanted = address.split("/");
  const variables = (path: string) => path.split("{").length;
  return Object.keys(objectOf(document.paths))
    .sort((one, other) => variables(one) - variables(other))
    .find((path) => {
      const parts = path.split("/");
      const isSame = (part: string, at: number) => part.startsWith("{") || part === wanted[at];
      return parts.length === wanted.length && parts.every(isSame);
    });
}

/** The schema of an answer; undefined where the document has no such operation or answer. */
export function schemaOf(document: JsonObject, at: Observation): Json | undefined {
  const operation = objectOf(objectOf(objectOf(document.paths)[at.path])[at.method]);
  const response = objectOf(objectOf(operation.responses)[at.status]);
  return objectOf(objectOf(response.content)[JSON_MEDIA]).schema;
}
