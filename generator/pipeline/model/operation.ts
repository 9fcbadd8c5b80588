import { diagnostic } from "../../diagnostics/index.js";
import { escapePointer } from "../../json/pointer.js";
import type { Json, Pointer } from "../../json/types.js";
import { arrayOf, isObject, objectOf, ownMember, stringOf, stringsOf } from "../../json/values.js";
import type { UncalledOperation } from "./call.js";
import { docsOf, exampleOf } from "./docs.js";
import { camelCase, functionName, pascalCase } from "./names.js";
import { paginationOf } from "./pagination.js";
import { parametersOf, pathPartsOf } from "./parameters.js";
import { checkPath } from "./path-template.js";
import { securityOf } from "./security.js";
import { shapeOf } from "./shape.js";
import type { Resolved, Source } from "./source.js";
import type {
  Body,
  Content,
  Method,
  NamedType,
  Operation,
  OperationTypeNames,
  Parameter,
  Response,
} from "./types.js";

/** An operation and the tags it carries. */
export interface Tagged<Of = Operation> {
  readonly operation: Of;
  readonly tags: readonly string[];
}

/** What the builder of one operation needs to know of the rest. */
export interface OperationContext {
  readonly source: Source;
  readonly types: ReadonlyMap<string, NamedType>;
  /** Names from the configuration, by `operationId` or `METHOD /path`. */
  readonly names: Readonly<Record<string, string>>;
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
export function operationsOf(context: OperationContext): Tagged<UncalledOperation>[] {
  const { source } = context;
  const paths = Object.entries(objectOf(source.document.paths));
  return paths.flatMap(([path, item]) => {
    if (!path.startsWith("/")) return [];
    const pointer = `/paths/${escapePointer(path)}`;
    const pathItem = source.resolve(item, pointer);
    checkPath(path, pointer, source);
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
): Tagged<UncalledOperation> {
  const { source, types } = context;
  const value = objectOf(pathItem.value[method]);
  const resolved: Resolved = { value, pointer: `${pathItem.pointer}/${method}` };
  const pathParts = pathPartsOf(path);
  const parameters = parametersOf(resolved, pathItem, pathParts, source);
  const body = bodyOf(value.requestBody, `${resolved.pointer}/requestBody`, source);
  const responses = responsesOf(value.responses, `${resolved.pointer}/responses`, source);
  const pagination = paginationOf({ parameters, responses, ...(body && { body }) }, types);
  const id = stringOf(value.operationId);
  const given = givenName(path, method, id, context);
  const name = functionName(camelCase(given ?? id ?? `${method} ${path}`), new Set(["runtime"]));
  reportImplied(parameters, resolved, path, source);
  if (id === undefined && given === undefined)
    reportMissingId(resolved, method, path, name, source);
  return {
    tags: [...new Set(stringsOf(value.tags))],
    operation: {
      ...(id !== undefined && { id }),
      name,
      typeNames: typeNamesOf(name),
      method,
      path,
      pathParts,
      parameters,
      ...(body && { body }),
      responses,
      ...(pagination && { pagination }),
      ...("security" in value && { security: securityOf(value.security, source) }),
      docs: docsOf(value),
      source: resolved.pointer,
    },
  };
}

/** The configuration's name for an operation. Without one, `GET /a/{b}/c` gives `getABC`. */
function givenName(
  path: string,
  method: Method,
  id: string | undefined,
  context: OperationContext,
) {
  return (
    ownMember(context.names, id ?? "") ??
    ownMember(context.names, `${method.toUpperCase()} ${path}`)
  );
}

export function typeNamesOf(name: string): OperationTypeNames {
  const prefix = pascalCase(name);
  return {
    args: `${prefix}Args`,
    data: `${prefix}Data`,
    errors: `${prefix}Errors`,
    result: `${prefix}Result`,
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

function reportMissingId(
  { pointer }: Resolved,
  method: Method,
  path: string,
  name: string,
  source: Source,
): void {
  const operation = `${method.toUpperCase()} ${path}`;
  source.report(diagnostic("missing-operation-id", { at: { pointer }, data: { operation, name } }));
}
