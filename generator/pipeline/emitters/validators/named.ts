import type { Types } from "../../model/query/named-types.js";
import type { NamedType } from "../../model/types.js";
import { type Code, code, identifier, usesOf } from "../../print/code.js";
import { checkModule } from "./predicates/check.js";
import { declareCheck } from "./predicates/declare.js";
import type { CheckModule } from "./predicates/module.js";
import { namedSchemaOf } from "./schema/schema.js";
import { type FunctionsView, functionsView, namedDoc } from "./view.js";

/** What `validators/schemas.hbs` sees. */
export interface SchemasView {
  /** One for each named type that requests refer to. */
  readonly schemas: readonly SchemaConstantView[];
  /** They name formats of `runtime/validation/formats.ts`. */
  readonly usesFormats: boolean;
}

/** The schema of a named type, as a constant. */
export interface SchemaConstantView {
  /** Comment on the constant. */
  readonly doc: Code;
  /** The constant: `Contact`. */
  readonly name: Code;
  /** The schema as data. */
  readonly value: Code;
}

/** The functions of the named types that requests refer to. Type names are unique, so these are. */
export function checksView(types: Types, named: readonly NamedType[]): FunctionsView {
  const module = checkModule(types, (key) => checkName(types, key));
  for (const { name } of named) module.reserve(`is${name}`);
  for (const type of named) declareNamed(type, module);
  return functionsView(module);
}

export function checkName(types: Types, key: string): Code {
  return identifier(`is${types.get(key)?.name ?? key}`);
}

function declareNamed(type: NamedType, module: CheckModule): void {
  const { key, name, shape } = type;
  const recursive = module.types.isRecursive(key);
  const doc = namedDoc(type);
  const place = { module, name, value: code`value` };
  declareCheck(shape, place, { name: `is${name}`, doc, exported: true, recursive });
}

/** The schemas of named types, as data. */
export function schemasView(types: Types, named: readonly NamedType[]): SchemasView {
  const schemas = named.map((type) => ({
    doc: namedDoc(type),
    name: identifier(type.name),
    value: namedSchemaOf(type, { types, direction: "request", constantOf }),
  }));
  return { schemas, usesFormats: usesOf(schemas.map(({ value }) => value)).has("formats") };
}

function constantOf({ name }: NamedType): Code {
  return identifier(name);
}
