import type { Format } from "./formats.js";

/** A value as JSON has it. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** `type` of JSON Schema, and `blob` for a file in a form: a `Blob`, which JSON does not know. */
export type TypeName =
  | "array"
  | "blob"
  | "boolean"
  | "integer"
  | "null"
  | "number"
  | "object"
  | "string";

/** A schema in place, anything (`true`), nothing (`false`), or where to find a schema with a name. */
export type Subschema = Schema | boolean | (() => Schema);

export type Subschemas = Readonly<Record<string, Subschema>>;

/**
 * A schema as data: the keywords of JSON Schema 2020-12 that validators know. References are
 * functions, so that schemas can refer to each other in any order and bundlers drop what is unused.
 */
export interface Schema {
  /** The name of a schema that others refer to. */
  readonly title?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly format?: Format;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Subschema;
  readonly prefixItems?: readonly Subschema[];
  readonly contains?: Subschema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Subschemas;
  readonly patternProperties?: Subschemas;
  readonly additionalProperties?: Subschema;
  readonly propertyNames?: Subschema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Subschemas;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Subschema[];
  readonly anyOf?: readonly Subschema[];
  readonly oneOf?: readonly Subschema[];
  readonly not?: Subschema;
  readonly if?: Subschema;
  readonly then?: Subschema;
  readonly else?: Subschema;
  /** OpenAPI's: which branch of `oneOf` or `anyOf` a value of the property means, by its index. */
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, number>>;
  };
}
