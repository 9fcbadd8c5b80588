import { type BaseUrl, parseBaseUrl } from "./base-url.js";
import type { CallOptions, HttpTransportOptions } from "./options.js";
import { defaultPolicy, type RetryPolicy } from "./retry.js";

/** The options of a call and its transport. */
type Options = HttpTransportOptions & Omit<CallOptions, "baseUrl">;

/** Options that are checked, with what they leave out. */
export interface Settings extends Omit<Options, "retry"> {
  readonly base: BaseUrl;
  readonly timeout: number;
  readonly retry: RetryPolicy;
  /** What is no option goes to `fetch` as it is. */
  readonly init: object;
}

/** Some options. */
export type Layer<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What options have to be, those of `retry` among them. */
const kinds = {
  number: ["timeout", "maxAttempts", "baseDelay", "maxDelay", "maxWait"],
  function: ["auth", "fetch", "limiter", "onUnauthorized"].concat(
    ["Request", "Response", "Error", "Retry"].map((event) => `on${event}`),
  ),
  object: ["headers", "fetchOptions", "middleware", "query", "signal", "statuses"],
  "string or function": ["token"],
  "object or boolean": ["retry", "validate", "validateResponses"],
  "string or boolean": ["idempotencyKey", "idempotent"],
  "string or boolean or function": ["baseUrl"],
};

/** Options over others. `undefined` is absence; of `headers`, `retry` and `fetchOptions`, each member is. */
export function mergeOptions<T extends object>(...layers: readonly (Layer<T> | undefined)[]): T {
  return merge(layers) as T;
}

function merge(layers: readonly unknown[], isHeaders = false): object {
  const merged: Record<string, unknown> = {};
  for (const [key, value] of layers.flatMap(entriesOf)) {
    if (value === undefined) continue;
    // Names of headers are compared without case (RFC 9110, 5.1).
    const name = isHeaders ? key.toLowerCase() : key;
    const isNested =
      /^(headers|retry|fetchOptions)$/.test(name) && typeof value === "object" && value;
    merged[name] = isNested ? merge([merged[name], value], name === "headers") : value;
  }
  return merged;
}

/** `Headers` and lists of pairs are taken too. */
function entriesOf(layer: unknown): [string, unknown][] {
  const given = Object(layer);
  return Symbol.iterator in given ? [...given] : Object.entries(given);
}

/**
 * The options of a call, later layers over earlier ones and over the defaults.
 *
 * @throws TypeError that names the option which is not what it has to be.
 */
export function settingsOf(...layers: readonly (Layer<Options> | undefined)[]): Settings {
  const merged = mergeOptions<Options>({ timeout: 60_000 }, ...layers);
  const { retry, baseUrl, fetchOptions } = merged;
  const policy = { ...defaultPolicy, ...retry, ...(retry === false && { maxAttempts: 1 }) };
  const { ...init }: Record<string, unknown> = { ...merged, ...policy };
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names) {
      const { [name]: value } = init;
      delete init[name];
      // A number that is none, or less than nothing.
      const isRight =
        kind.includes(typeof value) &&
        value !== null &&
        !(kind === "number" && !(Number(value) >= 0));
      if (value !== undefined && !isRight) {
        throw new TypeError(
          `${name}: expected ${kind}, got ${kind === "number" ? value : typeof value}`,
        );
      }
    }
  }
  return {
    ...merged,
    retry: policy as RetryPolicy,
    // A function is asked when it is known for which operation.
    base: parseBaseUrl(typeof baseUrl === "function" ? "/" : baseUrl),
    init: { ...init, ...fetchOptions },
  } as Settings;
}
