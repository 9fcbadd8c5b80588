/**
 * Names in camelCase. Callers write and read them so; the API has them in snake_case. What the API
 * does not declare, such as the keys of custom attributes, is data and stays as it is.
 */
import { createCall } from "./runtime/call.js";
import * as runtime from "./runtime/index.js";

type Letter =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";

/** An underscore goes before a letter, unless nothing or an underscore is before it. */
type Humps<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? Head extends "" ? `_${Humps<Tail>}`
  : Tail extends `${Letter}${string}` ? `${Head}${Capitalize<Humps<Tail>>}`
  : `${Head}_${Humps<Tail>}`
  : Name;

/** `company_id` gives `companyId`; a name with a capital letter stays as it is. */
type Camel<Name> = Name extends string ? string extends Name ? Name
  : Name extends Lowercase<Name> ? Humps<Name>
  : Name
  : Name;

/** The name of a property, unless another one has it already. */
type Key<Name, All> = Camel<Name> extends Exclude<All, Name> ? Name : Camel<Name>;

/** A property that is declared; the others come in by an index signature. */
type Declared<Name> = Name extends string ? (string extends Name ? never : Name) : never;

/** Names that are declared by themselves, beside an index signature too. */
type Names<T> = keyof { [Name in keyof T as Declared<Name>]: never };

/** The same type with names in camelCase, however far inside; those of an index signature are data. */
export type Camelized<T> = T extends readonly unknown[]
  ? { [Index in keyof T]: Camelized<T[Index]> }
  : T extends Blob | Uint8Array ? T
  : T extends object ? { [Name in keyof T as Key<Name, Names<T>>]: Camelized<T[Name]> }
  : T;

/** Which names change in a value, and where. */
export interface Case {
  /** The client's names by the API's. */
  readonly names?: Readonly<Record<string, string>>;
  /** What is in members that are declared, by the API's names. */
  readonly members?: Readonly<Record<string, () => Case>>;
  /** What is in all other members. */
  readonly others?: () => Case;
  /** What is in the items of an array. */
  readonly items?: () => Case;
}

/** Which names change in what an operation is given and gives. */
export interface OperationCase {
  readonly args?: Case;
  readonly data?: Case;
  readonly errors?: Case;
  /** An item of a page. */
  readonly item?: Case;
}

/** A value with the API's names, of one with the client's, which stays as it is. */
export function toApi(value: unknown, names: Case | undefined): unknown {
  return renamed(value, names, "api");
}

/** A value with the client's names, of one with the API's, which stays as it is. */
export function fromApi(value: unknown, names: Case | undefined): unknown {
  return renamed(value, names, "client");
}

function renamed(value: unknown, names: Case | undefined, to: "api" | "client"): unknown {
  if (names === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = names.items?.();
    return items ? value.map((item) => renamed(item, items, to)) : value;
  }
  const { members = {}, others } = names;
  const exchange = exchangeOf(names);
  // `fromEntries` defines members, so that one called `__proto__` is a member too.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const other = exchange.get(key) ?? key;
      const name = to === "api" ? other : key;
      const inside = Object.hasOwn(members, name) ? members[name] : others;
      return [other, renamed(member, inside?.(), to)];
    }),
  );
}

const exchanges = new WeakMap<Case, ReadonlyMap<string, string>>();

/**
 * Both names of each property, by the other one. What is called like the other name of a property
 * without being it changes places with it, so that nothing is lost on the way there and back.
 */
function exchangeOf(names: Case): ReadonlyMap<string, string> {
  const pairs = Object.entries(names.names ?? {});
  const both = () => new Map([...pairs, ...pairs.map(([api, own]) => [own, api] as const)]);
  const exchange = exchanges.get(names) ?? both();
  exchanges.set(names, exchange);
  return exchange;
}

/** A transport whose calls are given the client's names, and give them. */
export function inCamelCase(transport: runtime.Transport, names: OperationCase): runtime.Transport {
  return {
    call<Data, Result>(
      operation: runtime.OperationDescriptor,
      args?: runtime.OperationArgs,
      options?: runtime.CallOptions,
    ) {
      const sent = toApi(args, names.args) as runtime.OperationArgs | undefined;
      const answer = transport.call<Data, Result>(operation, sent, options).withResponse();
      const read = answer.then(
        (it) => ({ ...it, data: fromApi(it.data, names.data) as Data }),
        (error: unknown) => {
          throw errorOf(error, names);
        },
      );
      return createCall<Data, Result>(read, options?.signal);
    },
  };
}

/** The same for an operation whose answers are pages. What asks for the next one keeps its names. */
export function pagesInCamelCase<Params extends readonly unknown[], Data, Result, Item>(
  operation: runtime.PaginatedOperation<readonly unknown[], Data, Result, Item>,
  names: OperationCase,
): runtime.PaginatedOperation<Params, Data, Result, Item> {
  const sent = ([args, ...rest]: Params) => [toApi(args, names.args), ...rest];
  const call = (transport: runtime.Transport, ...params: Params) =>
    operation(inCamelCase(transport, names), ...params);
  return Object.assign(call, {
    pages: (transport: runtime.Transport, ...params: Params) =>
      each(operation.pages(transport, ...sent(params)), names.data, names),
    items: (transport: runtime.Transport, ...params: Params) =>
      each(operation.items(transport, ...sent(params)), names.item, names),
  });
}

async function* each<Value>(
  values: AsyncIterable<Value>,
  names: Case | undefined,
  all: OperationCase,
): AsyncGenerator<Value, void, undefined> {
  try {
    for await (const value of values) yield fromApi(value, names) as Value;
  } catch (error) {
    throw errorOf(error, all);
  }
}

/** The same error, with the client's names in the body of an answer. */
function errorOf(error: unknown, { errors }: OperationCase): unknown {
  if (errors === undefined || !(error instanceof runtime.IntercomApiError)) return error;
  const { message, stack, cause } = error;
  const body = fromApi(error.body, errors);
  const same = new runtime.IntercomApiError(
    message,
    { ...error, body },
    cause === undefined ? undefined : { cause },
  );
  return Object.assign(same, { stack });
}
