/**
 * What the type of a generated operation has to be, worked out of openapi-typescript's `paths`
 * alone, and what it is, in the same form.
 */
import type { UndeclaredStatus } from "intercom-unstable";
import type { paths } from "./paths.js";

/** Sent with every call by the transport, so no operation asks for it. */
type SharedHeader = "Intercom-Version";

/** Header parameters that OpenAPI 3.0.1 (Parameter Object, `name`) says to ignore. */
type IgnoredHeader = "Accept" | "Content-Type" | "Authorization";

/** Arguments, results and errors of an operation. */
export interface OperationTypes {
  /** May the arguments be left out altogether? */
  argsOptional: boolean;
  args: object;
  data: unknown;
  /** Body by status, for each success and each error that is declared. */
  successes: object;
  errors: object;
  /** Body of an error with a status that is not declared. */
  undeclared: unknown;
}

/**
 * The members in which two types disagree: a value of one is not always one of the other. Printed types
 * differ in names and in how parts are put together, and mean the same.
 */
export type Disagreements<One, Other> = {
  [Key in keyof One | keyof Other]: Key extends keyof One & keyof Other
    ? AreMutual<One[Key], Other[Key]> extends true
      ? never
      : Key
    : Key;
}[keyof One | keyof Other];

/** Each can stand in for the other, and what may be left out of one may be left out of the other. */
export type AreMutual<One, Other> = [One, Whole<One>, Other, Whole<Other>] extends [
  Other,
  Whole<Other>,
  One,
  Whole<One>,
]
  ? true
  : false;

/** With nothing left out, in it and one step below: a member that only one of two has, is missing. */
type Whole<Type> = { [Key in keyof Type]-?: Filled<Type[Key]> };

/** A text of an open enum, `string & {}`, has no members that could be left out. */
type Filled<Type> = Type extends string ? Type : Required<Type>;

/** The operation of a path and method as openapi-typescript has it. */
type At<Path extends keyof paths, Method extends keyof paths[Path]> = NonNullable<
  paths[Path][Method]
>;

/** What the operation at this path and method has to look like. */
export interface Expected<Path extends keyof paths, Method extends keyof paths[Path]> {
  argsOptional: IsOptional<ExpectedArgs<At<Path, Method>>>;
  args: ExpectedArgs<At<Path, Method>>;
  data: Data<Answers<At<Path, Method>, `2${string}`>>;
  successes: Answers<At<Path, Method>, Success>;
  errors: Answers<At<Path, Method>, number> extends infer All
    ? Pick<All, Exclude<keyof All, keyof Answers<At<Path, Method>, Success>>>
    : never;
  undeclared: At<Path, Method> extends { responses: { default: infer Default } }
    ? Answer<Default>
    : unknown;
}

export type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** Arguments with the members of their body as they are, whatever they were put together from. */
export type WithFlatBody<Args> = {
  [Key in keyof Args]: Key extends "body" ? Flat<Args[Key]> : Args[Key];
};

type ValueOf<Type> = Type[keyof Type];
type IsOptional<Args> = Record<never, never> extends Args ? true : false;

/** An operation without arguments takes an empty object, and nothing that has a member. */
type Closed<Args> = [keyof Args] extends [never] ? Record<string, never> : Args;

type ExpectedArgs<Operation> = Operation extends { parameters: infer Parameters }
  ? Closed<
      Flat<
        Place<Parameters, "path", "path"> &
          Place<Parameters, "query", "query"> &
          Place<WithoutHeaders<Parameters>, "header", "headers"> &
          BodyPlace<Operation>
      >
    >
  : never;

/** The parameters of one place: required where openapi-typescript requires them. */
type Place<Parameters, From extends string, To extends string> = Parameters extends {
  [Key in From]: infer Given;
}
  ? { [Key in To]: Given }
  : Parameters extends { [Key in From]?: infer Given }
    ? [NonNullable<Given>] extends [never]
      ? unknown
      : { [Key in To]?: NonNullable<Given> }
    : unknown;

/** The header parameters without those that no call takes. */
type WithoutHeaders<Parameters> = Parameters extends { header?: infer Given }
  ? [NonNullable<Given>] extends [never]
    ? unknown
    : HeaderPlace<Omit<NonNullable<Given>, SharedHeader | IgnoredHeader>>
  : unknown;

type HeaderPlace<Header> = [keyof Header] extends [never]
  ? unknown
  : Record<never, never> extends Header
    ? { header?: Header }
    : { header: Header };

type BodyPlace<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: ValueOf<Content> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? unknown
      : NonNullable<Body> extends { content: infer Content }
        ? { body?: ValueOf<Content> }
        : unknown
    : unknown;

/** Statuses that are no errors: with 3xx, since a caller may ask to see redirects. */
type Success = `2${string}` | `3${string}`;

/** Where no success is declared, an answer can be anything. */
type Data<Successes> = [keyof Successes] extends [never] ? unknown : Successes[keyof Successes];

/** Bodies by status, for the statuses that match `Which`; `number` stands for every one. */
type Answers<Operation, Which extends string | number> = Operation extends {
  responses: infer Responses;
}
  ? {
      [Status in keyof Responses as Status extends number
        ? Which extends string
          ? `${Status}` extends Which
            ? Status
            : never
          : Status
        : never]: Answer<Responses[Status]>;
    }
  : never;

type Answer<Response> = Response extends { content: infer Content } ? Read<Content> : undefined;

/** How a body reaches the caller: JSON parsed, text as a string, anything else as bytes. */
type Read<Content> = "application/json" extends keyof Content
  ? Content["application/json"]
  : "text/plain" extends keyof Content
    ? string
    : ReturnType<typeof Uint8Array.of>;

/** What a generated operation looks like. */
export type Actual<Operation extends (...params: never[]) => PromiseLike<unknown>> = Flat<{
  argsOptional: IsTupleOptional<Arguments<Parameters<Operation>>>;
  args: Flat<NonNullable<Parameters<Operation>[1]>>;
  data: Awaited<ReturnType<Operation>>;
  successes: ActualSuccesses<Result<ReturnType<Operation>>>;
  errors: ActualErrors<Result<ReturnType<Operation>>>;
  undeclared: Undeclared<Result<ReturnType<Operation>>>;
}>;

type Arguments<Params extends unknown[]> = Params extends [unknown, ...infer Rest] ? Rest : never;
type IsTupleOptional<Params> = [] extends Params ? true : false;
type Result<Call> = Call extends { result(): Promise<infer Type> } ? Type : never;

type ActualSuccesses<Results> = {
  [Each in Results as Each extends { ok: true; status: infer Status }
    ? Declared<Status>
    : never]: Each extends { data: infer Data } ? Data : never;
};

/** Without the 404 of a path with an id, whose body is unknown where it is not declared. */
type ActualErrors<Results> = {
  [Each in Results as Each extends { ok: false; status: infer Status; error: { body: infer Body } }
    ? unknown extends Body
      ? Exclude<Declared<Status>, 404>
      : Declared<Status>
    : never]: Each extends { error: { body: infer Body } } ? Body : never;
};

type Undeclared<Results> = Results extends {
  ok: false;
  status: UndeclaredStatus;
  error: { body: infer Body };
}
  ? Body
  : never;

/** Statuses that are plain number literals, not the mark of undeclared ones. */
type Declared<Status> = Status extends UndeclaredStatus ? never : Extract<Status, number>;

/** How the operation hangs on the client: the same without its transport. */
export type Bound<Operation extends (...params: never[]) => unknown> = Flat<
  {
    call: { params: Arguments<Parameters<Operation>>; returns: ReturnType<Operation> };
  } & {
    [View in keyof Operation]: Operation[View] extends (...params: infer Params) => infer Returns
      ? { params: Arguments<Params>; returns: Returns }
      : never;
  }
>;

/** What hangs on the client, in the same form. */
export type OnClient<Operation extends (...params: never[]) => unknown> = Flat<
  { call: { params: Parameters<Operation>; returns: ReturnType<Operation> } } & {
    [View in keyof Operation]: Operation[View] extends (...params: infer Params) => infer Returns
      ? { params: Params; returns: Returns }
      : never;
  }
>;

/** One item of a paginated operation, as `items()` yields it. */
export type Item<Operation> = Operation extends {
  items(...params: never[]): AsyncGenerator<infer Type, void, undefined>;
}
  ? Type
  : never;
