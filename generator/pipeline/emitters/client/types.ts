import { pascalCase } from "../../model/names.js";
import type { Direction } from "../../model/query/direction.js";
import { isJson, isStructured, preferred, readingOf } from "../../model/query/media.js";
import type { Operation, Pagination, Parameter, Response, Shape } from "../../model/types.js";
import { type Code, code, identifier, json } from "../../print/code.js";
import type { TypeContext } from "../types/context.js";
import { declarationOf } from "../types/declare.js";
import { memberDoc } from "../types/docs.js";
import { block, type Member } from "../types/members.js";
import type { Printers } from "../types/printers.js";
import { listOf, plain, type TypeText } from "../types/text.js";

/** A type that an operation declares for its own use. */
export interface DeclaredType {
  readonly name: string;
  /** `interface CreateTagBody { … }`. */
  readonly declaration: Code;
  /** What the name stands for, as an expression. */
  readonly type: Code;
}

/** Prints the types of one operation. */
export interface OperationTypes {
  /** What was declared on the way. */
  readonly declared: readonly DeclaredType[];
  /** Names of the named types that were written. */
  readonly uses: ReadonlySet<string>;
  /** The type of a request body. */
  readonly body: () => Code;
  /** The type of parameters in one place, as an object. */
  readonly parameters: (parameters: readonly Parameter[]) => Code;
  readonly parameter: (parameter: Parameter) => Code;
  /** The comment on a parameter. */
  readonly parameterDoc: (parameter: Parameter) => Code;
  /** What an answer carries; one that is declared is called so. */
  readonly response: (response: Response, name: string) => Code;
  /** The same as a declaration of this name. */
  readonly data: (response: Response) => DeclaredType;
  /** One item of a page. */
  readonly item: (pagination: Pagination) => Code;
}

const UNDEFINED = plain(code`undefined`);
const STRING = plain(code`string`);
const BYTES = plain(code`runtime.Bytes`);
const FILE: TypeText = { code: code`Blob | Uint8Array`, kind: "union" };

export function operationTypes(operation: Operation, printers: Printers): OperationTypes {
  const uses = new Set<string>();
  const declared: DeclaredType[] = [];
  const onUse = (name: string) => void uses.add(name);
  const to: Record<Direction, TypeContext> = {
    request: printers.telling("request", onUse),
    response: printers.telling("response", onUse),
  };
  /** By a name of its own where it is more than a reference or a plain value. */
  const named = (shape: Shape, wanted: string, context: TypeContext): TypeText => {
    if (isPlain(shape)) return context.print(shape);
    if (isList(shape)) return listOf(named(shape.items, `${wanted}Item`, context));
    const name = printers.free(wanted);
    declared.push(declaredType(name, shape, context));
    return plain(identifier(name));
  };
  const { data } = operation.typeNames;
  const prefix = pascalCase(operation.name);
  return {
    declared,
    uses,
    body: () => bodyType(operation, (shape) => named(shape, `${prefix}Body`, to.request)),
    parameters: (all) => block({ members: all.map((each) => memberOf(each, to.request)) }),
    parameter: (each) => parameterType(each, to.request).code,
    parameterDoc: (each) => parameterDoc(each, to.request),
    response: (response, name) =>
      responseType(response, (shape) => named(shape, name, to.response)).code,
    data: (response) => {
      const content = jsonOf(response);
      if (content === undefined || isPlain(content.shape)) {
        const type = responseType(response, to.response.print);
        return {
          name: data,
          declaration: code`type ${identifier(data)} = ${type.code};`,
          type: type.code,
        };
      }
      if (!isList(content.shape)) return declaredType(data, content.shape, to.response);
      const type = named(content.shape, data, to.response).code;
      return { name: data, declaration: code`type ${identifier(data)} = ${type};`, type };
    },
    item: ({ item }) => named(item, `${prefix}Item`, to.response).code,
  };
}

function declaredType(name: string, shape: Shape, context: TypeContext): DeclaredType {
  return {
    name,
    declaration: declarationOf(name, shape, context),
    type: context.print(shape).code,
  };
}

/** A name would say no more than the type itself. */
function isPlain({ kind }: Shape): boolean {
  return ["ref", "scalar", "literal", "unknown", "never", "not", "conditional"].includes(kind);
}

function isList(shape: Shape): shape is Shape & { kind: "array" } {
  return shape.kind === "array" && !shape.prefix && !shape.nullable;
}

function bodyType({ call }: Operation, print: (shape: Shape) => TypeText): Code {
  const content = call.sends;
  if (content === undefined) return UNDEFINED.code;
  if (isStructured(content)) return print(content.shape).code;
  return (readingOf(content) === "text" ? STRING : FILE).code;
}

function jsonOf({ content }: Response) {
  const chosen = preferred(content);
  return chosen && readingOf(chosen) === "json" ? chosen : undefined;
}

function responseType(response: Response, print: (shape: Shape) => TypeText): TypeText {
  const content = preferred(response.content);
  if (content === undefined) return UNDEFINED;
  const reading = readingOf(content);
  if (reading === "json") return print(content.shape);
  return reading === "text" ? STRING : BYTES;
}

/** `200`, or `"default"`. */
export function statusKey(status: string): Code {
  return json(/^[1-5][0-9]{2}$/.test(status) ? Number(status) : status);
}

function memberOf(parameter: Parameter, context: TypeContext): Member {
  const { name, required, shape } = parameter;
  return {
    name,
    required,
    shape,
    doc: parameterDoc(parameter, context),
    type: parameterType(parameter, context),
  };
}

/** The comment on a parameter: what is said of it, or of its schema. */
function parameterDoc({ docs, shape, example }: Parameter, { types }: TypeContext): Code {
  const all = { ...shape, docs: { ...shape.docs, ...docs } };
  return memberDoc(example === undefined ? all : { ...all, example }, types);
}

/** The caller gives the value that a parameter's `content` describes; of another than JSON, its text. */
function parameterType({ shape, mediaType }: Parameter, { print }: TypeContext): TypeText {
  return mediaType === undefined || isJson(mediaType) ? print(shape) : STRING;
}
