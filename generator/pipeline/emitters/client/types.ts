import { operationKey } from "../../model/operation-key.js";
import { isStructured, preferred, readingOf } from "../../model/query/media.js";
import type { Operation, Pagination, Response, Shape } from "../../model/types.js";
import { type Code, code, identifier, index, join, json } from "../../print/code.js";

/** Turns the key of a named type into its name. */
export type NameOf = (key: string) => string;

/** A type expression and the named types that it uses. */
export interface TypeExpression {
  readonly type: Code;
  /** Names to import from `types.ts`. */
  readonly uses: readonly string[];
  /** It reads openapi-typescript's `operations`. */
  readonly usesOperations: boolean;
}

export const UNDEFINED: TypeExpression = plain(code`undefined`);
const STRING = plain(code`string`);
const BYTES = plain(code`runtime.Bytes`);

function plain(type: Code): TypeExpression {
  return { type, uses: [], usesOperations: false };
}

/** `operations["createContact"]…`, a place in openapi-typescript's output. */
function place(operation: Operation, path: readonly Code[]): TypeExpression {
  const key = operationKey(operation);
  return { type: code`operations${index(key)}${join(path, "")}`, uses: [], usesOperations: true };
}

/** A named type by its name; anything else by its place. */
function named(shape: Shape, nameOf: NameOf, otherwise: () => TypeExpression): TypeExpression {
  if (shape.kind !== "ref") return otherwise();
  const name = nameOf(shape.key);
  const type = shape.nullable ? code`${identifier(name)} | null` : identifier(name);
  return { type, uses: [name], usesOperations: false };
}

/** The type of a request body. */
export function bodyType(operation: Operation, nameOf: NameOf): TypeExpression {
  const content = operation.call.sends;
  if (content === undefined) return UNDEFINED;
  if (!isStructured(content)) {
    return readingOf(content) === "text" ? STRING : plain(code`Blob | Uint8Array`);
  }
  return named(content.shape, nameOf, () => {
    const body = place(operation, [index("requestBody")]);
    const path = join([index("content"), index(content.mediaType)], "");
    const type = operation.body?.required ? body.type : code`NonNullable<${body.type}>`;
    return { ...body, type: code`${type}${path}` };
  });
}

/** The type of what a response carries. */
export function responseType(
  operation: Operation,
  response: Response,
  nameOf: NameOf,
): TypeExpression {
  const content = preferred(response.content);
  if (content === undefined) return UNDEFINED;
  const reading = readingOf(content);
  if (reading !== "json") return reading === "text" ? STRING : BYTES;
  const path = [statusIndex(response.status), index("content"), index(content.mediaType)];
  return named(content.shape, nameOf, () => place(operation, [index("responses"), ...path]));
}

function statusIndex(status: string): Code {
  return code`[${statusKey(status)}]`;
}

/** `200`, or `"default"`. */
export function statusKey(status: string): Code {
  return json(/^[1-5][0-9]{2}$/.test(status) ? Number(status) : status);
}

/** The type of all parameters in one place, whether or not it may be left out. */
export function parametersType(
  operation: Operation,
  location: "path" | "query" | "header",
): TypeExpression {
  const expression = place(operation, [index("parameters"), index(location)]);
  return { ...expression, type: code`NonNullable<${expression.type}>` };
}

/** The type of one item of a page. */
export function itemType(
  operation: Operation,
  pagination: Pagination,
  nameOf: NameOf,
): TypeExpression {
  return named(pagination.item, nameOf, () => {
    const data = identifier(operation.typeNames.data);
    return plain(code`NonNullable<NonNullable<${data}>${index(pagination.items)}>[number]`);
  });
}
