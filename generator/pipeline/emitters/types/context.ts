import type { Direction } from "../../model/query/direction.js";
import type { Types } from "../../model/query/named-types.js";
import type { Shape } from "../../model/types.js";
import type { TypeText } from "./text.js";

/** What types are printed with. */
export interface TypeContext {
  readonly types: Types;
  /** Whether what is typed is sent or comes back. */
  readonly direction: Direction;
  /** The name of a named type in the direction at hand. */
  readonly nameOf: (key: string) => string;
  /** The same, for looking at what is not written. Default: this one. */
  readonly quiet?: TypeContext;
  /** Prints a shape that stands in another. */
  readonly print: (shape: Shape) => TypeText;
}
