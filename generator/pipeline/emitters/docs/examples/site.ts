import type { Json } from "../../../../json/types.js";
import type { Direction } from "../../../model/query/direction.js";
import { indexTypes, type Types } from "../../../model/query/named-types.js";
import type { Api, Shape } from "../../../model/types.js";

/** What a name stands for: `{ email: "jane@example.com" }`. */
export type Words = Readonly<Record<string, Json>>;

/** Whether a value will do where it is to stand. */
export type Accepts = (value: Json) => boolean;

/** Makes an example of a shape; `undefined` where none was found. */
export type ExampleOf = (shape: Shape, site: Site) => Json | undefined;

/** What all examples of one description are made from. */
export interface ExampleContext {
  readonly types: Types;
}

/** Where an example is to stand. */
export interface Site {
  readonly types: Types;
  readonly direction: Direction;
  /** The property or parameter that it is the value of. */
  readonly name?: string;
  /** What it is about: a key of the cast, such as `contact`. */
  readonly subject?: string;
  /** The key of the named type that it is of. */
  readonly key?: string;
  /** What its name stands for here in particular, the best first. */
  readonly own: readonly Json[];
  /** What the names of its members stand for, whatever they stand for elsewhere. */
  readonly said: Words;
  /** What names stand for in the whole answer: `code` in one of status 404. */
  readonly answer: Words;
  /** How many objects it stands in. */
  readonly depth: number;
  /** Keys of the named types that it stands in. */
  readonly keys: readonly string[];
}

export function exampleContext(api: Api): ExampleContext {
  return { types: indexTypes(api) };
}

/** The outermost place of a request or of a response. */
export function outermost({ types }: ExampleContext, direction: Direction): Site {
  return { types, direction, own: [], said: {}, answer: {}, depth: 0, keys: [] };
}
