import { isJson } from "../../model/query/media.js";
import type { Types } from "../../model/query/named-types.js";
import type { Api, Content, Operation, Response, Shape } from "../../model/types.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  prose,
  usesOf,
  valueKey,
} from "../../print/code.js";
import { keywordFunctions } from "./keyword-list.js";
import type { SchemaConstantView } from "./named.js";
import type { SchemaContext } from "./schema/context.js";
import { namedSchemaOf, schemaOf } from "./schema/schema.js";
import { namedDoc } from "./view.js";

/** What `validators/responses.hbs` sees. */
export interface ResponsesView {
  /** Comment on the module. */
  readonly doc: Code;
  /** The runtime's functions for the keywords that the schemas have, as a list. */
  readonly keywords: Code;
  /** Operations with answers that are JSON. */
  readonly operations: readonly ResponseSchemasView[];
  /** Named types that answers refer to, as their readers get them. */
  readonly schemas: readonly SchemaConstantView[];
  /** They name formats of `runtime/validation/formats.ts`. */
  readonly usesFormats: boolean;
}

/** The answers of an operation. */
export interface ResponseSchemasView {
  /** The operation's id, as the key of an object. */
  readonly key: Code;
  /** Statuses and schemas, as an object literal. */
  readonly schemas: Code;
}

/** The shapes of all answers that are JSON. */
export function responseShapes({ groups }: Api): Shape[] {
  return groups.flatMap(({ operations }) =>
    operations.flatMap((operation) => jsonResponses(operation).map(({ content }) => content.shape)),
  );
}

/** The answers of every operation as schemas that explain what is wrong with a value. */
export function responsesView(api: Api, types: Types): ResponsesView {
  const used = new Set<string>();
  const context: SchemaContext = { types, direction: "response", constantOf, used };
  const schemas = types.reach(responseShapes(api)).map((type) => ({
    doc: namedDoc(type),
    name: constantOf(type),
    value: namedSchemaOf(type, context),
  }));
  const operations = api.groups.flatMap((group) =>
    group.operations.flatMap((operation) => operationView(operation, context)),
  );
  const texts = [...schemas.map(({ value }) => value), ...operations.map((each) => each.schemas)];
  return {
    doc: comment(prose(`Response validators: ${api.info.title} ${api.info.version}`)),
    keywords: keywordFunctions(used),
    operations,
    schemas,
    usesFormats: usesOf(texts).has("formats"),
  };
}

function operationView(operation: Operation, context: SchemaContext): ResponseSchemasView[] {
  const responses = jsonResponses(operation);
  if (responses.length === 0) return [];
  const members = [
    ...responses.map(
      ({ status, content }) => code`${valueKey(status)}: ${schemaOf(content.shape, context)}`,
    ),
    ...otherStatuses(operation, responses).map((status) => code`${valueKey(status)}: true`),
  ];
  return [
    {
      key: valueKey(operation.id ?? operation.name),
      schemas: code`{ ${join(members, ", ")} }`,
    },
  ];
}

interface JsonResponse {
  readonly status: string;
  readonly content: Content;
}

/** The answers that are JSON, or may be. */
function jsonResponses({ responses }: Operation): JsonResponse[] {
  return responses.flatMap(({ status, content }: Response) => {
    const json = content.find(({ mediaType }) => isJson(mediaType));
    return json === undefined ? [] : [{ status, content: json }];
  });
}

/** Statuses that are declared without JSON, where a range or `default` would be taken for them. */
function otherStatuses({ responses }: Operation, json: readonly JsonResponse[]): string[] {
  const isRange = ({ status }: JsonResponse) => !/^\d+$/.test(status);
  if (!json.some(isRange)) return [];
  const known = new Set(json.map(({ status }) => status));
  return responses.flatMap(({ status }) => (known.has(status) ? [] : [status]));
}

function constantOf({ name }: { readonly name: string }): Code {
  return identifier(name);
}
