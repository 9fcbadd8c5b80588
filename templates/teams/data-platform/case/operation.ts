import type { Content, Operation, Property, Shape } from "intercom-codegen";
import type { Table, Tables } from "./tables.js";

/** The tables of what an operation is given and gives. */
export interface OperationTables {
  readonly args: Table;
  readonly data: Table;
  readonly errors: Table;
  /** One item of a page. */
  readonly item: Table | undefined;
}

export function operationTables(operation: Operation, tables: Tables): OperationTables {
  const { name, responses, pagination } = operation;
  const isError = ({ status }: { readonly status: string }) => !/^[23]/.test(status);
  const isSuccess = (each: { readonly status: string }) =>
    !isError(each) || (each.status === "default" && responses.length === 1);
  const contentOf = (list: typeof responses) => list.flatMap(({ content }) => shapesOf(content));
  return {
    args: tables.of(argumentsShape(operation), [name, "args"]),
    data: tables.of(anyOf(contentOf(responses.filter(isSuccess))), [name, "data"]),
    errors: tables.of(anyOf(contentOf(responses.filter(isError))), [name, "errors"]),
    item: pagination && tables.of(pagination.item, [name, "item"]),
  };
}

/** The arguments as one object: `path`, `query` and `body`. Headers have HTTP's own names. */
function argumentsShape({ parameters, body }: Operation): Shape {
  const [bodyShape] = shapesOf(body?.content ?? []);
  const inPlace = (place: string) => objectShape(parameters.filter((each) => each.in === place));
  return objectShape([
    { name: "path", required: false, shape: inPlace("path") },
    { name: "query", required: false, shape: inPlace("query") },
    ...(bodyShape ? [{ name: "body", required: false, shape: bodyShape }] : []),
  ]);
}

const NOTHING = { nullable: false, docs: {}, source: "" } as const;

function anyOf(branches: readonly Shape[]): Shape {
  return { ...NOTHING, kind: "union", mode: "anyOf", branches };
}

/** An object with these properties, parameters for example, and perhaps others. */
export function objectShape(properties: readonly Property[]): Shape {
  const own = properties.map(({ name, required, shape }) => ({ name, required, shape }));
  const rest = { typed: true, alsoRequired: [], additional: true } as const;
  return { ...NOTHING, kind: "object", properties: own, ...rest };
}

/** What is read or written: JSON where there is any, else what comes first. */
function shapesOf(content: readonly Content[]): readonly Shape[] {
  const chosen = content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
  return chosen === undefined ? [] : [chosen.shape];
}

function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\b/i.test(mediaType);
}
