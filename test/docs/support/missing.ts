import {
  type Answer,
  type Content,
  type Description,
  resolve,
  type Schema,
} from "../../support/description.js";
import { camel, slug } from "../../support/names.js";
import { type ContractOperation, operationsOf, tagsOf } from "../../support/operations.js";
import { type OperationPart, type Page, type Place, together } from "./page.js";

/** What a page is held against. */
export interface Contract {
  readonly description: Description;
  readonly operations: readonly ContractOperation[];
  readonly tags: readonly string[];
  /** By method and path: `POST /contacts`. */
  readonly summaries: ReadonlyMap<string, string>;
}

export function contractOf(
  description: Description,
  summaries: ReadonlyMap<string, string>,
): Contract {
  const operations = operationsOf(description);
  return { description, operations, tags: tagsOf(operations), summaries };
}

/** The name of a tag's page, without its ending. */
export const pageOf: (tag: string) => string = slug;

/** Everything of the contract that should be on a tag's page and is not, each with its place. */
export function missingOn(page: Page, tag: string, contract: Contract): string[] {
  const { description, operations } = contract;
  const tagged = operations.filter(({ tags }) => tags.includes(tag));
  const isAnyHere = tagged.some(({ tags: [home] }) => home === tag);
  const servers = isAnyHere ? description.servers.map(({ url }) => url) : [];
  return [
    ...absent(servers, page.text, tag),
    ...tagged.flatMap((operation) => {
      const call = `${camel(tag)}.${operation.name}`;
      const isHere = operation.tags[0] === tag;
      return isHere
        ? missingOf(operation, call, page, contract)
        : absent([operation.path, summaryOf(operation, contract)], page.text, call);
    }),
  ];
}

function summaryOf({ method, path }: ContractOperation, { summaries }: Contract): string {
  return summaries.get(`${method} ${path}`) ?? `no summary of ${method} ${path}`;
}

function absent(wanted: readonly string[], text: string, place: string): string[] {
  return wanted.filter((each) => !text.includes(each)).map((each) => `${place}: ${each}`);
}

function missingOf(
  operation: ContractOperation,
  call: string,
  page: Page,
  contract: Contract,
): string[] {
  const part = page.operations.get(operation.name);
  if (part === undefined) return [call];
  const { method, path } = operation;
  const texts = [method, path, call, ...validatorsOf(operation)];
  return [
    ...(part.title === summaryOf(operation, contract) ? [] : [`${call}: summary`]),
    ...absent(texts, part.text, call),
    ...missingInRequest(operation, part, page, contract),
    ...missingInAnswers(operation, part, page, contract),
  ];
}

/** A validator for each part of a request; a header that the client sends by itself has none. */
function validatorsOf({ name, parameters, object }: ContractOperation): string[] {
  const places = new Set(parameters.map((parameter) => parameter.in));
  return [
    ...(places.has("path") ? [`${name}Path`] : []),
    ...(places.has("query") ? [`${name}Query`] : []),
    ...(object.requestBody?.content["application/json"] ? [`${name}Body`] : []),
  ];
}

/** By the client, or by what the content and the security say (OpenAPI 3.0.3, 4.7.12.2.1). */
const SENT_WITHOUT_ASKING = ["Intercom-Version", "Accept", "Content-Type", "Authorization"];

function missingInRequest(
  { name, parameters, object }: ContractOperation,
  { request }: OperationPart,
  page: Page,
  { description }: Contract,
): string[] {
  const own = parameters.filter(({ name: header }) => !SENT_WITHOUT_ASKING.includes(header));
  const properties = Object.fromEntries(own.map((each) => [each.name, each.schema]));
  const body = object.requestBody && resolve(object.requestBody, description);
  return [{ properties }, ...schemasOf(body?.content)].flatMap((schema) =>
    missingIn(schema, request, { page, description, at: `${name} request`, open: [] }),
  );
}

function missingInAnswers(
  { name, object }: ContractOperation,
  { answers }: OperationPart,
  page: Page,
  { description }: Contract,
): string[] {
  return Object.entries(object.responses).flatMap(([status, reference]) => {
    const place = answers.get(status);
    if (place === undefined) return [`${name}: ${status}`];
    const { content }: Answer = resolve(reference, description);
    const at = `${name} ${status}`;
    return schemasOf(content).flatMap((schema) =>
      missingIn(schema, place, { page, description, at, open: [] }),
    );
  });
}

function schemasOf(content: Content = {}): Schema[] {
  return Object.values(content).flatMap(({ schema }) => schema ?? []);
}

interface Walk {
  readonly page: Page;
  readonly description: Description;
  readonly at: string;
  /** Schemas around; a recursion ends at them. */
  readonly open: readonly Schema[];
}

function missingIn(reference: Schema, shown: Place, walk: Walk): string[] {
  const schema = resolve(reference, walk.description);
  if (walk.open.includes(schema)) return [];
  const inside = { ...walk, open: [...walk.open, schema] };
  const place = withTypes(shown, walk.page);
  const { type = "object", enum: values = [] } = schema;
  // Of anything but an object they say nothing.
  const properties = type === "object" ? (schema.properties ?? {}) : {};
  return [
    ...values
      .filter((value) => value !== null && !place.codes.includes(JSON.stringify(value)))
      .map((value) => `${walk.at}: value ${JSON.stringify(value)}`),
    ...Object.entries(properties).flatMap(([name, property]) => {
      const at = `${walk.at}.${name}`;
      const fields = place.fields.filter((field) => field.name === name);
      return fields.length === 0 ? [at] : missingIn(property, together(fields), { ...inside, at });
    }),
    ...partsOf(schema).flatMap((part) => missingIn(part, place, inside)),
  ];
}

/** Schemas that are shown at the place of this one. */
function partsOf(schema: Schema): Schema[] {
  const { allOf = [], oneOf = [], anyOf = [], items, additionalProperties: others } = schema;
  const more = [items, typeof others === "object" ? others : undefined];
  return [...allOf, ...oneOf, ...anyOf, ...more.flatMap((part) => part ?? [])];
}

/** A place with what the types say that it links to, and those that they link to as a whole. */
function withTypes(place: Place, { types }: Page): Place {
  const seen = new Set(place.see);
  for (const name of seen) {
    for (const next of types.get(name)?.see ?? []) seen.add(next);
  }
  return together([place, ...[...seen].flatMap((name) => types.get(name) ?? [])]);
}
