import { readingOf } from "../../model/query/media.js";
import type { Api, Group, Operation, Pagination, Response } from "../../model/types.js";
import { type Code, code, identifier, join, literal } from "../../print/code.js";
import { type ArgumentView, argumentsOf, parameterNames } from "./arguments.js";
import { descriptorOf } from "./descriptor.js";
import { docComment } from "./doc-comment.js";
import { type ExampleSource, exampleCall } from "./example-call.js";
import { itemType, type NameOf, responseType, statusKey, type TypeExpression } from "./types.js";

/** An error answer. */
export interface StatusView {
  /** The status as a key: `404`, `"default"`. */
  readonly status: Code;
  /** Type of the answer's body. */
  readonly type: Code;
}

/** What the templates see of an operation. */
export interface ClientOperationView {
  /** The function: `createContact`. */
  readonly name: Code;
  /** Comment on the function, with an example of a call. */
  readonly doc: Code;
  /** Type of its arguments: `CreateContactArgs`. */
  readonly argsName: Code;
  /** The arguments as the transport takes them. */
  readonly given: Code;
  /** The function takes flat arguments, and there are parameters to put into their places. */
  readonly places: Code | undefined;
  /** The function gives the result instead of a call. */
  readonly givesResult: boolean;
  /** Type of what it resolves to. */
  readonly dataName: Code;
  /** Type of the bodies of its error answers, by status. */
  readonly errorsName: Code;
  /** Type of what `.result()` resolves to. */
  readonly resultName: Code;
  /** The function's name as a string literal. */
  readonly title: Code;
  /** Members of the arguments; none where it takes none. */
  readonly args: readonly ArgumentView[];
  /** No member of the arguments has to be given. */
  readonly argsOptional: boolean;
  /** What `dataName` stands for. */
  readonly data: Code;
  /** Error answers, by status. */
  readonly errors: readonly StatusView[];
  /** What `resultName` stands for. */
  readonly result: Code;
  /** What the runtime has to know of the operation, as an object literal. */
  readonly descriptor: Code;
  /** The answer is bytes, which the caller may read as a stream. */
  readonly download: boolean;
  /** How its pages are walked; absent where it gives none. */
  readonly pagination?: PagesView;
  /** Named types that the operation's types use. */
  readonly uses: readonly string[];
  /** Its types refer to openapi-typescript's `operations`. */
  readonly usesOperations: boolean;
}

/** How an operation's pages are walked. */
export interface PagesView {
  /** The runtime's function for this form of pagination, called with what it needs to know. */
  readonly strategy: Code;
  /** Type of an item. */
  readonly item: Code;
}

export interface OperationViewContext extends ExampleSource {
  readonly nameOf: NameOf;
  /** The group that it lives in. */
  readonly group: Group;
}

export function operationView(
  operation: Operation,
  context: OperationViewContext,
): ClientOperationView {
  const { nameOf, api, group, written } = context;
  const args = argumentsOf(operation, api, nameOf);
  const { call } = operation;
  const responses = operation.responses.map((response) => ({
    response,
    expression: responseType(operation, response, nameOf),
  }));
  const errors = responses.filter(({ response }) => call.failures.includes(response));
  const data = dataOf(responses.filter(({ response }) => call.successes.includes(response)));
  const page = operation.pagination;
  const item = page && itemType(operation, page, nameOf);
  const used = [
    ...args.map(({ expression }) => expression),
    ...responses.map(({ expression }) => expression),
    ...(item ? [item] : []),
  ];
  const { typeNames } = operation;
  return {
    name: identifier(operation.name),
    doc: docComment(operation, { api, example: exampleCall(operation, group, context), written }),
    title: literal(operation.name),
    argsName: identifier(typeNames.args),
    ...styleView(operation, api),
    dataName: identifier(typeNames.data),
    errorsName: identifier(typeNames.errors),
    resultName: identifier(typeNames.result),
    args: args.map(({ expression, ...member }) => ({ ...member, type: expression.type })),
    argsOptional: args.every(({ optional }) => optional),
    data,
    errors: errors.map(({ response, expression }) => ({
      status: statusKey(response.status),
      type: expression.type,
    })),
    result: resultOf(
      operation,
      responses.filter((each) => !errors.includes(each)),
      data,
    ),
    descriptor: descriptorOf(operation),
    download: call.reads !== undefined && readingOf(call.reads) === "bytes",
    ...(page &&
      item && {
        pagination: { strategy: strategyOf(page), item: item.type },
      }),
    uses: used.flatMap(({ uses }) => uses),
    usesOperations: used.some(({ usesOperations }) => usesOperations),
  };
}

/** What a style changes of an operation. */
function styleView(
  operation: Operation,
  api: Api,
): Pick<ClientOperationView, "given" | "places" | "givesResult"> {
  const places = api.style.arguments === "flat" ? parameterNames(operation) : undefined;
  return {
    given: places === undefined ? code`args` : code`style.grouped(args, ${places})`,
    places,
    givesResult: api.style.results === "result",
  };
}

/** What the call resolves to: what any of the successes carries; anything where none is declared. */
function dataOf(successes: readonly Typed[]): Code {
  const types = new Map(successes.map(({ expression: { type } }) => [type.toString(), type]));
  return types.size === 0 ? code`unknown` : join([...types.values()], " | ");
}

interface Typed {
  readonly response: Response;
  readonly expression: TypeExpression;
}

/** What `.result()` resolves to: one member a status that is no failure, and the failures. */
function resultOf(
  { typeNames, parameters }: Operation,
  successes: readonly Typed[],
  data: Code,
): Code {
  // Whatever the description says, what a path names may not be there.
  const expected = parameters.some(({ in: place }) => place === "path") ? code`, 404` : code``;
  const failure = code`runtime.Failure<${identifier(typeNames.errors)}${expected}>`;
  const dataName = identifier(typeNames.data);
  const [only, ...more] = successes;
  if (only === undefined) return code`runtime.Success<never, ${dataName}> | ${failure}`;
  const members = successes.map(({ response: { status }, expression }) => {
    const type =
      more.length === 0 || expression.type.toString() === data.toString()
        ? dataName
        : expression.type;
    return code`runtime.Success<${statusType(status)}, ${type}>`;
  });
  return join([...members, failure], " | ");
}

/** A range (`2XX`) is any number. */
function statusType(status: string): Code {
  return /^[1-5][0-9]{2}$/.test(status) ? statusKey(status) : code`number`;
}

function strategyOf({ kind, items, in: place }: Pagination): Code {
  if (kind === "scroll") return code`runtime.scroll(${literal(items)})`;
  const factory = kind === "cursor" ? code`cursor` : code`pageNumbers`;
  return code`runtime.${factory}(${literal(items)}, ${literal(place)})`;
}
