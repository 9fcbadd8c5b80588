import type { Authenticate } from "./authentication.js";

/**
 * Everything the transport has to know about one operation. Each client carries one per operation,
 * so a member is left out wherever its default holds.
 */
export interface OperationDescriptor {
  /** The description's `operationId`. */
  readonly id: string;
  /** The generated function, `createContact`; error messages begin with it. Default: the id. */
  readonly name?: string;
  /** Upper case: `POST`. */
  readonly method: string;
  /**
   * The path template as the description writes it: `/contacts/{id}`. A path parameter of another
   * `style` than `simple`, or with `explode: true`, is marked inside the braces: `{.id}` is `label`,
   * `{;id}` is `matrix`, and a star explodes, `{id*}`, `{.id*}`, `{;id*}`. A query behind it, as in
   * `/contacts?beta=true`, goes out with every call.
   */
  readonly path: string;
  /** `pathStyles`, for path parameters that are objects or not `simple`. Default: `simple`. */
  readonly expand?: PathExpansion;
  /** The `Accept` header. Default: `application/json`. */
  readonly accept?: string;
  /**
   * How the body of a success is read. Default: as JSON, an empty one as `undefined`. `"text"` for
   * any other textual media type. Binary operations leave it out and go through `download`.
   */
  readonly as?: "text" | BodyReader;
  /** `multipart`, `formUrlEncoded` or `binary("image/png")`. Default: JSON. */
  readonly encode?: BodyEncoder;
  /** `queryStyles({ … })`. Default: OpenAPI's own, `form` with `explode: true`. */
  readonly query?: QuerySerializer;
  /** A POST or PATCH that may reach the server twice. */
  readonly idempotent?: true;
  /** The server heeds an `Idempotency-Key`, so that a request with one may reach it twice. */
  readonly idempotencyKey?: true;
  /** Where its requests go, where that is not where others go. */
  readonly server?: string;
  /** `false`: no token is sent. Default: what the transport was given, else a bearer token. */
  readonly auth?: false | Authenticate;
}

/** What a caller gives to an operation, each part under the name of the place it goes to. */
export interface OperationArgs {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
}

/** Header names and values; `null` takes a header away that would be sent otherwise. */
export type HeaderValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Turns the `body` argument into what `fetch` sends, which then also chooses the content type. Not
 * called when there is no body.
 */
export type BodyEncoder = (body: unknown) => EncodedBody | Promise<EncodedBody>;

type EncodedBody = FormData | URLSearchParams | Blob;

/** Turns the `query` argument into a query string without its `?`. */
export type QuerySerializer = (query: Readonly<Record<string, unknown>>) => string;

/**
 * Writes a path argument, percent-encoded; empty where there is nothing of it.
 *
 * @param value - As JSON has it.
 * @param place - Where it was given, for messages.
 * @param variable - What stands in the template's braces.
 */
export type PathExpansion = (
  value: unknown,
  place: string,
  variable: { readonly style: string; readonly name: string; readonly explode: boolean },
) => string;

/**
 * Reads the body of a success.
 *
 * @param cutOff - Makes the error for a body that breaks off.
 */
export type BodyReader = (
  response: Response,
  cutOff: (failure: unknown) => Error,
) => Promise<unknown>;
