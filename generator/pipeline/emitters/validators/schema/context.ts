import type { Direction } from "../../../model/query/direction.js";
import type { Types } from "../../../model/query/named-types.js";
import type { NamedType, Shape } from "../../../model/types.js";
import type { Code } from "../../../print/code.js";

/** How schemas are written as data. */
export interface SchemaContext {
  readonly types: Types;
  readonly direction: Direction;
  /** The constant that holds a named type's schema. */
  readonly constantOf: (type: NamedType) => Code;
  /** Receives the keywords that are written. */
  readonly used?: Set<string>;
}

/** Keywords and their values, in the order in which issues are listed. */
export type Keywords = ReadonlyMap<string, Code>;

/** Writes a schema that stands in another. */
export type WriteSchema = (shape: Shape) => Code;
