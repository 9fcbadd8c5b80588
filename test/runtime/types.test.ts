import { describe, expectTypeOf, it } from "vitest";
import type {
  BoundOperations,
  Call,
  CallOptions,
  Download,
  Failure,
  IntercomApiError,
  IntercomError,
  PagedCall,
  PaginatedOperation,
  Success,
  Transport,
  UndeclaredStatus,
} from "../../generator/shipped/runtime/index.js";

interface Contact {
  id: string;
}
interface NotFound {
  reason: "gone";
}
interface Unauthorized {
  login: string;
}
type Result = Success<200, Contact> | Failure<{ 401: Unauthorized; 404: NotFound }>;

// Only compiled: tsc says whether it holds.
function onResult(result: Result): void {
  switch (result.status) {
    case 200:
      expectTypeOf(result.data).toEqualTypeOf<Contact>();
      break;
    case 401:
      expectTypeOf(result.error).toEqualTypeOf<IntercomApiError<401, Unauthorized>>();
      break;
    case 404:
      expectTypeOf(result.error.body).toEqualTypeOf<NotFound>();
      break;
    case "failed":
      expectTypeOf(result.error).toEqualTypeOf<IntercomError>();
      break;
    case "aborted":
      expectTypeOf(result.error).toEqualTypeOf<Error>();
      break;
    default:
      expectTypeOf(result.status).toEqualTypeOf<UndeclaredStatus>();
      if (!result.ok) {
        expectTypeOf(result.error.status).toEqualTypeOf<number>();
        expectTypeOf(result.error.body).toEqualTypeOf<unknown>();
      }
  }
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Contact>();
}

function onDefault(result: Failure<{ 404: NotFound; "5XX": string; default: Unauthorized }>): void {
  if (result.status === 404) expectTypeOf(result.error.body).toEqualTypeOf<NotFound>();
  if (result.status === 404 || result.status === "failed" || result.status === "aborted") return;
  expectTypeOf(result.error.body).toEqualTypeOf<string | Unauthorized>();
}

function onNothingDeclared(result: Success<204, undefined> | Failure<Record<never, never>>): void {
  if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
  expectTypeOf(result.status).toEqualTypeOf<204 | UndeclaredStatus | "failed" | "aborted">();
}

function onExpected(result: Success<200, Contact> | Failure<{ 401: Unauthorized }, 404>): void {
  if (!result.ok) expectTypeOf(result.error.message).toEqualTypeOf<string>();
  if (result.status === 404) expectTypeOf(result.error.body).toEqualTypeOf<unknown>();
}

declare const operations: {
  getContact(
    transport: Transport,
    args: { path: { id: string } },
    options?: CallOptions,
  ): Call<Contact, Result>;
  getFile(transport: Transport, args?: object, options?: CallOptions): Download<Result>;
  listContacts: PaginatedOperation<
    [args?: { query: { a: 1 } }, options?: CallOptions],
    Contact[],
    Result,
    Contact
  >;
};
declare const bound: BoundOperations<typeof operations>;

describe("types", () => {
  it("narrow by status", () => {
    expectTypeOf(onResult).parameter(0).toEqualTypeOf<Result>();
    expectTypeOf(onDefault).returns.toEqualTypeOf<void>();
    expectTypeOf(onExpected).returns.toEqualTypeOf<void>();
    expectTypeOf<Failure<{ 404: NotFound }, 404>>().toEqualTypeOf<Failure<{ 404: NotFound }>>();
    expectTypeOf(onNothingDeclared).returns.toEqualTypeOf<void>();
    expectTypeOf<UndeclaredStatus>().toExtend<number>();
    expectTypeOf<404>().not.toExtend<UndeclaredStatus>();
  });

  it("of bound operations lack the transport", () => {
    expectTypeOf<typeof bound.getContact>().toEqualTypeOf<
      (args: { path: { id: string } }, options?: CallOptions) => Call<Contact, Result>
    >();
    expectTypeOf<ReturnType<typeof bound.getFile>>().toEqualTypeOf<Download<Result>>();
    expectTypeOf<Parameters<typeof bound.listContacts>>().toEqualTypeOf<
      [args?: { query: { a: 1 } }, options?: CallOptions]
    >();
    expectTypeOf<ReturnType<typeof bound.listContacts>>().toEqualTypeOf<
      PagedCall<Contact[], Result, Contact>
    >();
    expectTypeOf<ReturnType<typeof bound.listContacts.items>>().toEqualTypeOf<
      AsyncGenerator<Contact, void, undefined>
    >();
    expectTypeOf<ReturnType<typeof bound.listContacts.pages>>().toEqualTypeOf<
      AsyncGenerator<Contact[], void, undefined>
    >();
  });
});
