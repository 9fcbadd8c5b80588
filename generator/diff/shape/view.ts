import type { Json, Pointer } from "../../json/types.js";
import type { Shape } from "../../pipeline/model/types.js";

/** Shapes that all hold for one value; mostly one. */
export type Expression = readonly Shape[];

/** Keywords that constrain values without changing their TypeScript type, by name. */
export type Limits = Readonly<Record<string, Json>>;

/** A property as all shapes together have it. */
export interface Member {
  readonly required: boolean;
  readonly shapes: Expression;
}

interface AlternativeBase {
  readonly limits: Limits;
  readonly source: Pointer;
  /** The branch of the union that it comes from. */
  readonly branch?: Shape;
}

/** `binary` is a file, which TypeScript has as a `Blob`. */
export interface ScalarAlternative extends AlternativeBase {
  readonly kind: "scalar";
  readonly type: "string" | "number" | "boolean" | "binary";
}

export interface LiteralAlternative extends AlternativeBase {
  readonly kind: "literal";
  readonly value: Json;
}

export interface ArrayAlternative extends AlternativeBase {
  readonly kind: "array";
  readonly items: Expression;
  readonly prefix: readonly Expression[];
}

export interface ObjectAlternative extends AlternativeBase {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, Member>;
  /** Names that are required and not declared. */
  readonly alsoRequired: ReadonlySet<string>;
  /** What properties of any other name are; absent where the type has no index signature. */
  readonly index?: Expression;
  /** Other properties are refused. */
  readonly closed: boolean;
}

export interface UnknownAlternative extends AlternativeBase {
  readonly kind: "unknown";
}

/** One form that a value can have. */
export type Alternative =
  | ScalarAlternative
  | LiteralAlternative
  | ArrayAlternative
  | ObjectAlternative
  | UnknownAlternative;

/**
 * A shape as TypeScript sees it: references followed, intersections merged, unions flattened. What
 * it is put together from no longer shows.
 */
export interface View {
  readonly nullable: boolean;
  /** None: no value. */
  readonly alternatives: readonly Alternative[];
}
