import { STATUS_CODES } from "node:http";
import type { Json } from "../../../../json/types.js";
import { defined, ownMember } from "../../../../json/values.js";
import type {
  Api,
  Content,
  Group,
  NamedType,
  Operation,
  ParameterLocation,
  Response,
  SecurityScheme,
} from "../../../model/types.js";
import { validatorName } from "../../validators/group.js";
import { requestParts } from "../../validators/requests.js";
import type { ExampleContext } from "../examples/index.js";
import { operationExample, responseExample } from "../examples/index.js";
import type { DocsOptions } from "../options.js";
import { sampleRequest, samplesOf } from "../samples/index.js";
import type { SampleArguments } from "../samples/request.js";
import { fieldView, jsonText, type SchemaContext, schemaView } from "./schema.js";
import type {
  BodyView,
  ContentView,
  DocsOperationView,
  OperationLink,
  ParametersView,
  ResponseView,
} from "./types.js";

/** What every operation's view is made with. */
export interface OperationContext {
  readonly api: Api;
  readonly examples: ExampleContext;
  readonly options: DocsOptions;
  readonly written: SampleArguments | undefined;
  /** Hears of each named type that an operation links to. */
  readonly onLink: (type: NamedType) => void;
}

/** How many named types are shown inside each other before one is linked. */
const REQUEST_DEPTH = 4;
const RESPONSE_DEPTH = 2;

/** @param page the group on whose page the link stands, where the operation is of another one */
export function operationLink(
  { name, method, path, docs }: Operation,
  group: Group,
  page: Group = group,
): OperationLink {
  const summary = docs.summary?.trim() || sentence(name);
  const call = `${page.name}.${name}`;
  return { group: group.id, name, summary, method: method.toUpperCase(), path, call };
}

/** `createContact` gives `Create contact`. */
function sentence(name: string): string {
  const words = name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2").toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function operationView(
  operation: Operation,
  group: Group,
  context: OperationContext,
): DocsOperationView {
  const { api, examples, options, written } = context;
  const { docs, pagination } = operation;
  const example = operationExample(operation, examples);
  const request = example && sampleRequest(operation, group, example, api, written);
  const samples = request ? samplesOf(request) : [];
  const wanted = options.samples?.flatMap((id) => samples.find((sample) => sample.id === id) ?? []);
  const body = operation.body && bodyView(operation, example?.body, context);
  return {
    ...operationLink(operation, group),
    ...defined({
      id: operation.id,
      description: docs.description,
      externalDocs: docs.externalDocs,
      security: operation.security && securityNames(operation.security),
      body,
      pagination: pagination && {
        kind: pagination.kind,
        items: [pagination.within ?? [], pagination.items].flat().join("."),
        in: pagination.in,
      },
    }),
    deprecated: docs.deprecated === true,
    pathParts: operation.pathParts.map((part) =>
      part.kind === "literal"
        ? { text: part.text, isVariable: false }
        : { text: `{${part.name}}`, isVariable: true },
    ),
    parameters: parametersOf(operation, context),
    responses: operation.responses.map((response) => responseView(operation, response, context)),
    repeatable: operation.idempotent ?? !["post", "patch"].includes(operation.method),
    argsType: operation.typeNames.args,
    validators: requestParts(operation).map((part) => validatorName(operation, part)),
    links: [ownMember(options.links ?? {}, operation.name) ?? []].flat(),
    samples: wanted ?? samples,
  };
}

/** `bearer token`. */
export function securityNames(security: readonly SecurityScheme[]): string[] {
  return security.map((scheme) => {
    if (scheme.kind === "bearer") return "bearer token";
    if (scheme.kind === "basic") return "user name and password (Basic)";
    return `key in the ${scheme.in === "header" ? "header" : "query parameter"} ${scheme.name}`;
  });
}

const PLACES: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
];

function parametersOf(
  { call }: Operation,
  { examples, onLink }: OperationContext,
): ParametersView[] {
  const context = schemaContext(examples, onLink, "request");
  return PLACES.flatMap(([place, title]) => {
    const own = call.parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return [];
    const fields = own.map(({ docs, ...parameter }) => ({
      ...fieldView(parameter, context),
      ...defined({ description: docs.description ?? fieldView(parameter, context).description }),
      deprecated: docs.deprecated === true,
    }));
    return [{ place, title, fields }];
  });
}

function schemaContext(
  { types }: ExampleContext,
  onLink: OperationContext["onLink"],
  direction: SchemaContext["direction"],
): SchemaContext {
  const depth = direction === "request" ? REQUEST_DEPTH : RESPONSE_DEPTH;
  return { types, direction, depth, trail: [], onLink };
}

function bodyView(
  { body }: Operation,
  example: Json | undefined,
  { examples, onLink }: OperationContext,
): BodyView {
  const { required = false, content = [], docs } = body ?? {};
  const context = schemaContext(examples, onLink, "request");
  return {
    required,
    ...defined({ description: docs?.description }),
    contents: content.map((each, index) =>
      contentView(each, index === 0 ? example : each.example, context),
    ),
  };
}

function contentView(
  { mediaType, shape }: Content,
  example: Json | undefined,
  context: SchemaContext,
): ContentView {
  const text =
    example === undefined || typeof example === "string" ? example : jsonText(example, 2);
  return { mediaType, schema: schemaView(shape, context), ...defined({ example: text }) };
}

function responseView(
  operation: Operation,
  response: Response,
  { examples, onLink }: OperationContext,
): ResponseView {
  const { content, docs } = response;
  const status = response.status.trim();
  const isError = operation.call.failures.includes(response);
  const context = schemaContext(examples, onLink, "response");
  const { body, mediaType } = responseExample(operation, response, examples);
  return {
    status,
    ...defined({ reason: STATUS_CODES[status], description: docs.description }),
    isError,
    contents: content.map((each) =>
      contentView(each, each.mediaType === mediaType ? body : each.example, {
        ...context,
        depth: isError ? 0 : context.depth,
      }),
    ),
  };
}
