import type { Json } from "../../../../json/types.js";
import { defined, type JsonObject } from "../../../../json/values.js";
import { isStructured, mediaKindOf, preferred } from "../../../model/query/media.js";
import type {
  Content,
  Operation,
  Parameter,
  ParameterLocation,
  Response,
  Shape,
} from "../../../model/types.js";
import { choose, PARAMETERS } from "./choose.js";
import { subjectOf, wordsOf, wordsOfStatus } from "./lookup.js";
import { type ExampleContext, outermost, type Site, type Words } from "./site.js";
import { exampleOf } from "./synthesise.js";
import { wordsIn } from "./words.js";

/** The arguments of a call, as the client takes them. */
export interface OperationExample {
  readonly path: JsonObject;
  readonly query: JsonObject;
  /** Without those that the client sends by itself. */
  readonly headers: JsonObject;
  /** Absent for an operation without a body, and for a file. */
  readonly body?: Json;
  /** Of the body; absent where the operation has none. */
  readonly mediaType?: string;
}

/** What a response carries: `body` is absent for one without content, and for a file. */
export interface ResponseExample {
  readonly status: string;
  readonly mediaType?: string;
  readonly body?: Json;
}

/**
 * An example of a call of an operation: what is required, and the little more that tells most.
 *
 * @returns `undefined` where a required part has no value that can be told to be valid
 */
export function operationExample(
  operation: Operation,
  context: ExampleContext,
): OperationExample | undefined {
  const site = operationSite(operation, outermost(context, "request"));
  const [path, query, headers] = (["path", "query", "header"] as const).map((place) =>
    parametersExample(operation, place, site),
  );
  const content = operation.call.sends;
  const body = content && contentExample(content, site);
  const isMissing =
    content && isStructured(content) && operation.body?.required && body === undefined;
  if (path === undefined || query === undefined || headers === undefined || isMissing) return;
  return { path, query, headers, ...defined({ body, mediaType: content?.mediaType }) };
}

/** An example of one answer to an operation. Texts of errors are those of its status. */
export function responseExample(
  operation: Operation,
  response: Response,
  context: ExampleContext,
): ResponseExample {
  const outer = operationSite(operation, outermost(context, "response"));
  const { status, content } = response;
  const isSuccess = operation.call.successes.includes(response);
  const done = isSuccess ? wordsOfDeed(operation) : wordsOfStatus(status);
  const site = { ...outer, answer: done };
  const chosen = preferred(content);
  const body = chosen && contentExample(chosen, site);
  return { status, ...defined({ mediaType: chosen?.mediaType, body }) };
}

/** The value of a body; `undefined` for a file, and where nothing is said of it. */
function contentExample(content: Content, site: Site): Json | undefined {
  const { shape, example, mediaType } = content;
  if (shape.kind === "unknown" && example === undefined) return undefined;
  if (isStructured(content)) return exampleOf(withExample(shape, example), site);
  if (mediaKindOf(mediaType) !== "text") return undefined;
  const text = exampleOf(withExample(shape, example), { ...site, name: "text" });
  return typeof text === "string" ? text : undefined;
}

/** What an answer says of what was done. */
function wordsOfDeed({ method, path }: Operation): Words {
  if (method === "delete") return { deleted: true };
  const deed = /\/(un)?(archive|block)$/.exec(path);
  return deed === null
    ? {}
    : { [`${deed[2]}${deed[2] === "block" ? "ed" : "d"}`]: deed[1] === undefined };
}

function withExample(shape: Shape, example: Json | undefined): Shape {
  return example === undefined ? shape : { ...shape, example };
}

function parametersExample(
  operation: Operation,
  place: ParameterLocation,
  site: Site,
): JsonObject | undefined {
  const properties = operation.call.parameters
    .filter((each) => each.in === place)
    .map((each) => ({ ...each, shape: withExample(each.shape, each.example) }));
  const { required, optional } = choose(properties, new Set(), site, PARAMETERS);
  const shown = properties.filter((each) => required.includes(each) || optional.includes(each));
  const members = shown.map(
    (each) => [each, exampleOf(each.shape, parameterSite(each, operation, site))] as const,
  );
  if (members.some(([{ required }, value]) => required && value === undefined)) return undefined;
  const known = members.filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known.map(([{ name }, value]) => [name, value as Json]));
}

/** `{id}` and `{contact_id}` in `/contacts/{id}/notes` are those of a contact. */
function parameterSite(parameter: Parameter, { pathParts }: Operation, site: Site): Site {
  const { name } = parameter;
  const at = pathParts.findIndex((part) => part.kind === "variable" && part.name === name);
  const before = pathParts[at - 1];
  const isInPath = parameter.in === "path" && before?.kind === "literal";
  const subject = isInPath ? lastSubject(before.text) : site.subject;
  const isId = isInPath && subject !== undefined && subjectOf(name.replace(/_id$/, "")) === subject;
  const own = wordsIn(wordsOf(subject), isId ? "id" : name);
  return { ...site, name, depth: 1, own };
}

function operationSite({ path }: Operation, site: Site): Site {
  const subject = lastSubject(path);
  return subject === undefined ? site : { ...site, subject };
}

/** What the last part of a path that names anything known is about. */
function lastSubject(path: string): string | undefined {
  const parts = path.split("/").filter((part) => !part.startsWith("{"));
  return parts
    .reverse()
    .map(subjectOf)
    .find((subject) => subject !== undefined);
}
