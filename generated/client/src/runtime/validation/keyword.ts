import type { Finding } from "./issue.js";
import type { Schema } from "./schema.js";
import type { Visit } from "./visit.js";

/** One run through a value and its schema. */
export interface Walk extends Visit {
  /** What the schemas may say; keywords that are not here say nothing. */
  readonly keywords: readonly Keyword[];
  /** Where the walk is; it changes as the walk goes on. */
  readonly path: (string | number)[];
  /** What has been found, at most `limit`; another list while a branch is tried. */
  findings: Finding[];
  /** Unknown properties; `undefined` where they are not asked for. */
  unknown: Finding[] | undefined;
  readonly limit: number;
}

/**
 * Reports what does not hold of one keyword, or of a few that belong together. A schema without it,
 * and a value of a type that it does not speak of, pass.
 *
 * @returns `true` where the rest of the schema would only say the same in other words.
 */
export type Keyword = (schema: Schema, value: unknown, walk: Walk) => unknown;
