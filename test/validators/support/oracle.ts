import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Description, resolve } from "../../support/description.js";
import type { ContractOperation } from "../../support/operations.js";

type Members = Readonly<Record<string, unknown>>;

/** Tells, by ajv, what the contract says of a value. */
export type Oracle = (value: unknown) => boolean;

/**
 * Makes oracles for schemas of the contract, read as OpenAPI 3.0 has it: `nullable` beside `$ref`
 * counts, other siblings do not; `date-time` speaks of texts.
 */
export function createOracles(description: Description): (schema: object) => Oracle {
  const ajv = new Ajv2020({ strict: false, discriminator: false });
  addFormats.default(ajv);
  ajv.addFormat("timestamp", true);
  const $defs = Object.fromEntries(
    Object.entries(description.components.schemas).map(([key, schema]) => [key, translate(schema)]),
  );
  ajv.addSchema({ $id: "contract", $defs });
  return (schema) => {
    const validate: ValidateFunction = ajv.compile(translate(schema) as object);
    return (value) => validate(value);
  };
}

/** A schema of OpenAPI 3.0 in JSON Schema 2020-12. */
function translate(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(translate);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...rest } = schema as Members;
  const own = typeof rest.$ref === "string" ? { $ref: reference(rest.$ref) } : members(rest);
  return nullable === true ? { anyOf: [own, { type: "null" }] } : own;
}

function reference(ref: string): string {
  return ref.replace("#/components/schemas/", "contract#/$defs/");
}

function members(schema: Members): object {
  const entries = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    keyword === "properties"
      ? mapped(value as Members)
      : keyword === "enum"
        ? value
        : translate(value),
  ]);
  return Object.fromEntries(entries);
}

function mapped(schemas: Members): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, translate(each)]));
}

/** The schema of one part of an operation's request, as far as it has that part. */
export function partSchema(
  { parameters, object }: ContractOperation,
  part: "path" | "query" | "body",
  description: Description,
): object | undefined {
  if (part === "body") {
    return (
      object.requestBody &&
      resolve(object.requestBody, description).content["application/json"]?.schema
    );
  }
  const own = parameters.filter((parameter) => parameter.in === part);
  if (own.length === 0) return undefined;
  const required = own.filter((each) => each.required || part === "path").map(({ name }) => name);
  const properties = Object.fromEntries(own.map(({ name, schema }) => [name, schema]));
  return { type: "object", properties, required };
}
