/** The view model as JSON Schema 2020-12, as far as it is made from TypeScript types. */

/** A schema. An empty one stands for any value. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  /** Text that a mustache may print. */
  readonly "x-code"?: true;
  /** What messages call a type that only a call of a partial makes. */
  readonly "x-name"?: string;
}

export type Definitions = Readonly<Record<string, JsonSchema>>;

/** What `templates/view-model.schema.json` holds. */
export interface ViewModelSchema {
  readonly $schema: string;
  readonly title: string;
  /** Semantic version of the view model. */
  readonly version: string;
  readonly $ref: string;
  readonly $defs: Definitions;
}

/** The file's path in the package. */
export const SCHEMA_FILE = "templates/view-model.schema.json";

const REFERENCE = "#/$defs/";

export function referenceTo(name: string): string {
  return REFERENCE + name;
}

/** The name that a schema refers to; undefined where it refers to none. */
export function referred({ $ref }: JsonSchema): string | undefined {
  return $ref?.startsWith(REFERENCE) ? $ref.slice(REFERENCE.length) : undefined;
}

/** What a schema stands for, behind references. */
export function resolved(schema: JsonSchema, $defs: Definitions): JsonSchema {
  const name = referred(schema);
  return name === undefined ? schema : resolved($defs[name] ?? {}, $defs);
}

/** The schema of each template that an emitter renders, by the template's name. */
export function templateSchemas({ $defs }: ViewModelSchema): Definitions {
  return $defs.TemplateViews?.properties ?? {};
}
