import type { Json } from "../../../generator/json/types.js";
import type { Description, Parameter } from "../../support/description.js";
import { type ContractOperation, operationsOf } from "../../support/operations.js";
import type { Schema } from "./compile.js";

/** One part of the arguments of one operation. */
export interface RequestSchema {
  /** Of its validator: `createContactBody`. */
  readonly name: string;
  readonly part: "path" | "query" | "headers" | "body";
  /** As the description has it; for parameters an object that holds each under its name. */
  readonly schema: Schema;
}

/** The client sends it itself unless the caller says otherwise. */
const SENT_ANYWAY = "Intercom-Version";

/** OpenAPI 3.0.4, Parameter Object: header parameters of these names are ignored. */
const IGNORED = ["accept", "content-type", "authorization"];

/** Everything in the description that a request has to keep to. */
export function requestSchemasOf(description: Description): RequestSchema[] {
  return operationsOf(description).flatMap((operation) => [
    ...parametersOf(operation, "path", "path"),
    ...parametersOf(operation, "query", "query"),
    ...parametersOf(operation, "headers", "header"),
    ...bodyOf(operation),
  ]);
}

function parametersOf(
  { name, parameters }: ContractOperation,
  part: "path" | "query" | "headers",
  place: Parameter["in"],
): RequestSchema[] {
  const here = parameters.filter((parameter) => parameter.in === place);
  const own = here.filter((it) => !isIgnored(it));
  if (own.every((it) => it.name === SENT_ANYWAY)) return [];
  const properties = own.map((it) => [it.name, it.schema]);
  const required = own.filter((it) => it.required && it.name !== SENT_ANYWAY);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties) as Record<string, Json>,
    ...(required.length > 0 && { required: required.map((it) => it.name) }),
  };
  return [{ name: validatorName(name, part), part, schema }];
}

function isIgnored({ in: place, name }: Parameter): boolean {
  return place === "header" && IGNORED.includes(name.toLowerCase());
}

function bodyOf({ name, object }: ContractOperation): RequestSchema[] {
  const schema = object.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return [];
  return [{ name: validatorName(name, "body"), part: "body", schema: schema as Schema }];
}

function validatorName(operation: string, part: string): string {
  return operation + part.charAt(0).toUpperCase() + part.slice(1);
}
