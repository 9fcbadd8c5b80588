import { pascalCase } from "../../model/names.js";
import { readingOf } from "../../model/query/media.js";
import type { Api, Group, Operation, Pagination, Response } from "../../model/types.js";
import { type Code, code, comment, identifier, join, json, literal } from "../../print/code.js";
import type { Printers } from "../types/printers.js";
import { type ArgumentView, argumentsOf, parameterNames } from "./arguments.js";
import { descriptorOf } from "./descriptor.js";
import { docComment } from "./doc-comment.js";
import { type ExampleSource, exampleCall } from "./example-call.js";
import { type DeclaredType, type OperationTypes, operationTypes, statusKey } from "./types.js";

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
  /** Types that have no name in the description: bodies, answers and items of pages. */
  readonly declarations: readonly DeclarationView[];
  /** `interface CreateContactData { … }`, or `type CreateContactData = …;`. */
  readonly dataDeclaration: Code;
  /** What `dataName` stands for, as an expression. */
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
}

/** A type that an operation declares. */
export interface DeclarationView {
  /** Comment on the type. */
  readonly doc: Code;
  /** `CreateTagBody`. */
  readonly name: Code;
  /** `interface CreateTagBody { … }`, or `type CreateTagBody = …;`. */
  readonly declaration: Code;
  /** What the name stands for, as an expression. */
  readonly type: Code;
}

/** How an operation's pages are walked. */
export interface PagesView {
  /** The runtime's function for this form of pagination, called with what it needs to know. */
  readonly strategy: Code;
  /** Type of an item. */
  readonly item: Code;
}

export interface OperationViewContext extends ExampleSource {
  readonly printers: Printers;
  /** The group that it lives in. */
  readonly group: Group;
}

export function operationView(
  operation: Operation,
  context: OperationViewContext,
): ClientOperationView {
  const { printers, api, group, written } = context;
  const types = operationTypes(operation, printers);
  const args = argumentsOf(operation, api, types);
  const { call, typeNames } = operation;
  const errors = call.failures.map((response) => errorView(response, operation, types));
  const outcome = outcomeOf(operation, types);
  const { pagination } = operation;
  const pages = pagination && { strategy: strategyOf(pagination), item: types.item(pagination) };
  return {
    name: identifier(operation.name),
    doc: docComment(operation, { api, example: exampleCall(operation, group, context), written }),
    title: literal(operation.name),
    argsName: identifier(typeNames.args),
    ...styleView(operation, api),
    dataName: identifier(typeNames.data),
    errorsName: identifier(typeNames.errors),
    resultName: identifier(typeNames.result),
    args,
    argsOptional: args.every(({ optional }) => optional),
    declarations: types.declared.map((each) => declarationView(each, operation)),
    ...outcome,
    errors,
    descriptor: descriptorOf(operation),
    download: call.reads !== undefined && readingOf(call.reads) === "bytes",
    ...(pages && { pagination: pages }),
    uses: [...types.uses],
  };
}

function errorView(response: Response, { name }: Operation, types: OperationTypes): StatusView {
  const { status } = response;
  const type = types.response(response, pascalCase(`${name} error ${status}`));
  return { status: statusKey(status), type };
}

function declarationView({ name, ...declared }: DeclaredType, operation: Operation) {
  const doc = comment(`Part of what {@link ${operation.name}} takes or gives.`);
  return { ...declared, name: identifier(name), doc };
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

type Outcome = Pick<ClientOperationView, "data" | "dataDeclaration" | "result">;

/** What a call resolves to: what any of the successes carries; anything where none is declared. */
function outcomeOf(operation: Operation, types: OperationTypes): Outcome {
  const { call, responses, typeNames } = operation;
  const name = identifier(typeNames.data);
  const [only, ...more] = call.successes;
  const single = only !== undefined && more.length === 0 ? types.data(only) : undefined;
  const typed = responses
    .filter((each) => !call.failures.includes(each))
    .map((response) => {
      const isData = single !== undefined && response === only;
      const own = () =>
        types.response(response, pascalCase(`${typeNames.data} ${response.status}`));
      return { response, type: isData ? name : own() };
    });
  if (single !== undefined) {
    const { type: data, declaration } = single;
    return { data, dataDeclaration: declaration, result: resultOf(operation, typed) };
  }
  const successes = typed.filter(({ response }) => call.successes.includes(response));
  const distinct = new Map(successes.map(({ type }) => [type.toString(), type]));
  const data = distinct.size === 0 ? code`unknown` : join([...distinct.values()], " | ");
  const isOne = distinct.size === 1;
  const named = typed.map(({ response, type }) => {
    return { response, type: isOne && type.toString() === data.toString() ? name : type };
  });
  const dataDeclaration = code`type ${name} = ${data};`;
  return { data, dataDeclaration, result: resultOf(operation, named) };
}

/** What `.result()` resolves to: one member a status that is no failure, and the failures. */
function resultOf({ typeNames, parameters }: Operation, responses: readonly Typed[]): Code {
  // Whatever the description says, what a path names may not be there.
  const expected = parameters.some(({ in: place }) => place === "path") ? code`, 404` : code``;
  const failure = code`runtime.Failure<${identifier(typeNames.errors)}${expected}>`;
  const data = identifier(typeNames.data);
  if (responses.length === 0) return code`runtime.Success<never, ${data}> | ${failure}`;
  const members = responses.map(({ response: { status }, type }) => {
    return code`runtime.Success<${statusType(status)}, ${type}>`;
  });
  return join([...members, failure], " | ");
}

interface Typed {
  readonly response: Response;
  readonly type: Code;
}

/** A range (`2XX`) is any number. */
function statusType(status: string): Code {
  return /^[1-5][0-9]{2}$/.test(status) ? statusKey(status) : code`number`;
}

function strategyOf({ kind, items, within, in: place }: Pagination): Code {
  const list = within === undefined ? literal(items) : json([within, items]);
  if (kind === "scroll") return code`runtime.scroll(${list})`;
  const factory = kind === "cursor" ? code`cursor` : code`pageNumbers`;
  return code`runtime.${factory}(${list}, ${literal(place)})`;
}
