import { CORE_SCHEMA, type LoadOptions, loadAll, Type, YAMLException } from "js-yaml";
import type { Json } from "../../../json/types.js";
import { type Position, positionAt } from "./position.js";

/** Deeper nesting is refused. No description in use comes near it. */
export const MAX_DEPTH = 100;

/** `<<`, as YAML 1.1 has it and descriptions use it. The core schema leaves timestamps as text. */
const merge = new Type("tag:yaml.org,2002:merge", {
  kind: "scalar",
  resolve: (text: unknown) => text === "<<",
});

const options: LoadOptions & { readonly maxDepth: number } = {
  schema: CORE_SCHEMA.extend({ implicit: [merge] }),
  maxDepth: MAX_DEPTH,
};

export interface YamlError {
  /** The parser's words. */
  readonly reason: string;
  /** Absent where the parser gives none. */
  readonly position?: Position;
}

/** The documents of a YAML stream, or the first error. Aliases give the same object again. */
export function readYaml(text: string): { documents: Json[] } | { error: YamlError } {
  try {
    return { documents: loadAll(text, null, options) as Json[] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { error: describe(error, text) };
  }
}

/** The parser counts lines of its own, not always rightly; its offset is right. */
function describe({ reason, mark }: YAMLException, text: string): YamlError {
  if ((mark as typeof mark | undefined) === undefined) return { reason };
  return { reason, position: positionAt(text, mark.position) };
}
