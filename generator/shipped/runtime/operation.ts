import type { Authenticate } from "./authentication.js";
import type { RequestChecks, ResponseValidation } from "./check.js";
import type { RetryPolicy } from "./retry.js";

/**
 * Everything the transport has to know about one operation. Each client carries one per operation,
 * so a member is left out wherever its default holds.
 */
export interface OperationDescriptor {
  /** Name of the generated function, `createContact`; error messages begin with it. */
  readonly id: string;
  /** Upper case: `POST`. */
  readonly method: string;
  /**
   * The path template as the description writes it: `/contacts/{id}`. A path parameter of another
   * `style` than `simple`, or with `explode: true`, is marked inside the braces: `{.id}` is `label`,
   * `{;id}` is `matrix`, and a star explodes, `{id*}`, `{.id*}`, `{;id*}`. A query behind it, as in
   * `/contacts?beta=true`, goes out with every call.
   */
  readonly path: string;
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

/** How one call differs from what its transport does. The rest is handed to `fetch` as it is. */
export interface CallOptions {
  /**
   * Ends the call, its body or the wait before a retry at once. The call then rejects with the
   * signal's `reason`.
   */
  readonly signal?: AbortSignal;
  /** Milliseconds for each attempt; `0` or `Infinity`: no limit. Default: the transport's. */
  readonly timeout?: number;
  /** Members that differ from the transport's policy; `false`: one attempt. */
  readonly retry?: Partial<RetryPolicy> | false;
  /** Checks the arguments before anything is sent; `false`: not. Default: the transport's. */
  readonly validate?: RequestChecks | false;
  /** Reports an answer that is not what the description says. Default: the transport's. */
  readonly validateResponses?: ResponseValidation | false;
  /** Go over the transport's headers and the operation's; `null` takes one away. */
  readonly headers?: HeaderValues;
  /**
   * The caller knows that sending this POST or PATCH twice does no harm, so that it is repeated
   * wherever a GET would be.
   */
  readonly idempotent?: true;
  /**
   * What becomes of a 3xx answer. `"manual"`: the call resolves with `undefined`, and
   * `withResponse()` has the answer. Default: `"follow"`.
   */
  readonly redirect?: "error" | "follow" | "manual";
  /** These go to `fetch` as they are, which knows what they mean where it has a use for them. */
  readonly cache?:
    | "default"
    | "force-cache"
    | "no-cache"
    | "no-store"
    | "only-if-cached"
    | "reload";
  readonly credentials?: "include" | "omit" | "same-origin";
  readonly integrity?: string;
  readonly keepalive?: boolean;
  readonly mode?: "cors" | "navigate" | "no-cors" | "same-origin";
  readonly referrer?: string;
  readonly referrerPolicy?:
    | ""
    | "no-referrer"
    | "no-referrer-when-downgrade"
    | "origin"
    | "origin-when-cross-origin"
    | "same-origin"
    | "strict-origin"
    | "strict-origin-when-cross-origin"
    | "unsafe-url";
}

/** Header names and values; `null` takes a header away that would be sent otherwise. */
export type HeaderValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Turns the `body` argument into what `fetch` sends, which then also chooses the content type. Not
 * called when there is no body.
 */
export type BodyEncoder = (body: unknown) => FormData | URLSearchParams | Blob;

/** Turns the `query` argument into a query string without its `?`. */
export type QuerySerializer = (query: Readonly<Record<string, unknown>>) => string;

/**
 * Reads the body of a success.
 *
 * @param cutOff - Makes the error for a body that breaks off.
 */
export type BodyReader = (
  response: Response,
  cutOff: (failure: unknown) => Error,
) => Promise<unknown>;
