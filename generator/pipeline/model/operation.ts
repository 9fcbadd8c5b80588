import { diagnostic } from "../../diagnostics/index.js";
import { escapePointer } from "../../json/pointer.js";
import type { Json, Pointer } from "../../json/types.js";
import { arrayOf, defined, isObject, objectOf, stringOf, stringsOf } from "../../json/values.js";
import { docsOf, exampleOf } from "./docs.js";
import type { UnnamedOperation } from "./operation-names.js";
import { paginationOf } from "./pagination.js";
import { parametersOf, pathPartsOf } from "./parameters.js";
import { canBeCalled, readPathKey } from "./path-template.js";
import { securityOf } from "./security.js";
import { serverOf } from "./servers.js";
import { shapeOf } from "./shape.js";
import type { Resolved, Source } from "./source.js";
import type { Body, Content, Method, NamedType, Operation, Parameter, Response } from "./types.js";

/** An operation and the tags it carries. */
export interface Tagged<Of = Operation> {
  readonly operation: Of;
  readonly tags: readonly string[];
}

/** What the builder of one operation needs to know of the rest. */
export interface OperationContext {
  readonly source: Source;
  readonly types: ReadonlyMap<string, NamedType>;
}

const METHODS: readonly Method[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

/** Every operation of the description, in document order. */
export function operationsOf(context: OperationContext): Tagged<UnnamedOperation>[] {
  const { source } = context;
  const paths = Object.entries(objectOf(source.document.paths));
  return paths.flatMap(([path, item]) => {
    if (!path.startsWith("/")) return [];
    const pointer = `/paths/${escapePointer(path)}`;
    const pathItem = source.resolve(item, pointer);
    if (!canBeCalled(path, pointer, source)) return [];
    return Object.keys(pathItem.value)
      .filter((key): key is Method => METHODS.includes(key as Method))
      .map((method) => taggedOperation(path, method, pathItem, context));
  });
}

function taggedOperation(
  path: string,
  method: Method,
  pathItem: Resolved,
  context: OperationContext,
): Tagged<UnnamedOperation> {
  const { source, types } = context;
  const value = objectOf(pathItem.value[method]);
  const resolved: Resolved = { value, pointer: `${pathItem.pointer}/${method}` };
  const sent = readPathKey(path);
  const pathParts = pathPartsOf(sent.path);
  const parameters = parametersOf(resolved, pathItem, pathParts, source);
  const body = bodyOf(value.requestBody, `${resolved.pointer}/requestBody`, source);
  const responses = responsesOf(value.responses, `${resolved.pointer}/responses`, source);
  const pagination = paginationOf({ path, parameters, responses, ...(body && { body }) }, types);
  const id = stringOf(value.operationId);
  reportImplied(parameters, resolved, path, source);
  return {
    tags: [...new Set(stringsOf(value.tags))],
    operation: {
      ...(id !== undefined && { id }),
      method,
      path,
      pathParts,
      ...(sent.query !== undefined && { query: sent.query }),
      parameters,
      ...(body && { body }),
      responses,
      ...(pagination && { pagination }),
      ...defined({ server: serverOf(value, pathItem.value) }),
      ...("security" in value && { security: securityOf(value.security, source) }),
      ...(value["x-idempotent"] === true && { idempotent: true }),
      ...(value["x-idempotency-key"] === true && { idempotencyKey: true }),
      docs: docsOf(value),
      source: resolved.pointer,
    },
  };
}

function bodyOf(value: Json | undefined, at: Pointer, source: Source): Body | undefined {
  if (!isObject(value)) return undefined;
  const body = source.resolve(value, at);
  return {
    required: body.value.required === true,
    content: contentOf(body, source),
    docs: docsOf(body.value),
    source: body.pointer,
  };
}

function responsesOf(value: Json | undefined, at: Pointer, source: Source): Response[] {
  return Object.entries(objectOf(value))
    .filter(([status]) => status !== "$ref" && !status.startsWith("x-"))
    .map(([status, response]) => {
      const resolved = source.resolve(response, `${at}/${status}`);
      return {
        status,
        content: contentOf(resolved, source),
        headers: Object.entries(objectOf(resolved.value.headers)).map(([name, header]) => {
          const target = source.resolve(
            header,
            `${resolved.pointer}/headers/${escapePointer(name)}`,
          );
          return { name, shape: shapeOf(target.value.schema, `${target.pointer}/schema`, source) };
        }),
        docs: docsOf(resolved.value),
        source: `${at}/${status}`,
        target: resolved.pointer,
      };
    });
}

function contentOf({ value, pointer }: Resolved, source: Source): Content[] {
  return Object.entries(objectOf(value.content)).map(([mediaType, media]) => {
    const at = `${pointer}/content/${escapePointer(mediaType)}`;
    const value = objectOf(media);
    const shape = shapeOf(value.schema, `${at}/schema`, source);
    return { mediaType, shape, ...exampleOf(value), source: at };
  });
}

function reportImplied(
  parameters: readonly Parameter[],
  { value, pointer }: Resolved,
  path: string,
  source: Source,
): void {
  for (const { name } of parameters.filter((parameter) => parameter.implied)) {
    const elsewhere = arrayOf(value.parameters).some((item) => {
      const declared = source.resolve(item, pointer).value;
      return declared.name === name && declared.in === "query";
    });
    const found = elsewhere ? "is declared in the query" : "is not declared";
    source.report(
      diagnostic("undeclared-path-variable", { at: { pointer }, data: { name, path, found } }),
    );
  }
}
