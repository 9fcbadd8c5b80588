import type { Api, Content, Operation, Response, Shape } from "../../model/types.js";
import { isJson } from "../client/types.js";
import { type Code, code, comment, identifier, join, prose, valueKey } from "../code.js";
import { keywordFunctions } from "./keyword-list.js";
import { usesFormats } from "./named.js";
import { namedSchemaOf, type SchemaContext, schemaOf } from "./schema/schema.js";
import type { Types } from "./types.js";
import { namedDoc } from "./view.js";

/** What `validators/responses.hbs` sees. */
export interface ResponsesView {
  readonly doc: Code;
  readonly keywords: Code;
  readonly operations: readonly { readonly key: Code; readonly schemas: Code }[];
  /** Named types that answers refer to, as their readers get them. */
  readonly schemas: readonly { readonly doc: Code; readonly name: Code; readonly value: Code }[];
  readonly usesFormats: boolean;
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
    usesFormats: usesFormats(texts),
  };
}

function operationView(operation: Operation, context: SchemaContext): ResponsesView["operations"] {
  const responses = jsonResponses(operation);
  if (responses.length === 0) return [];
  const members = responses.map(
    ({ status, content }) => code`${valueKey(status)}: ${schemaOf(content.shape, context)}`,
  );
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

/** Where an answer may be something else than JSON too, nobody knows what came. */
function jsonResponses({ responses }: Operation): JsonResponse[] {
  return responses.flatMap(({ status, content }: Response) => {
    const [first] = content;
    const isAlwaysJson = content.every(({ mediaType }) => isJson(mediaType));
    return first !== undefined && isAlwaysJson ? [{ status, content: first }] : [];
  });
}

function constantOf({ name }: { readonly name: string }): Code {
  return identifier(name);
}
