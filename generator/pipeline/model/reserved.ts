/** What the root of a generated client exports, without what is named after the API. */
const ROOT_EXPORTS: ReadonlySet<string> = new Set([
  "ApiCall",
  "BoundOperations",
  "CallOptions",
  "Download",
  "Failure",
  "Middleware",
  "RateLimit",
  "Region",
  "ResponseValidation",
  "RetryPolicy",
  "Success",
  "Transport",
  "TransportOptions",
  "UndeclaredStatus",
  "ValidationIssue",
  "WithResponse",
]);

/** What follows the API's name: `IntercomClient`. */
const NAMED_EXPORTS = [
  "ApiError",
  "Client",
  "Error",
  "NetworkError",
  "PaginationError",
  "TimeoutError",
] as const;

/**
 * What the root of a generated client exports besides the types of the schemas. A schema whose type
 * would hide one of these gets another name.
 *
 * @param apiName e.g. `Intercom`
 */
export function rootExports(apiName: string): ReadonlySet<string> {
  return new Set([...ROOT_EXPORTS, ...NAMED_EXPORTS.map((ending) => `${apiName}${ending}`)]);
}

/** What a client takes as options besides shared headers, and what stands beside them in its code. */
export const CLIENT_OPTIONS: ReadonlySet<string> = new Set([
  "auth",
  "baseUrl",
  "fetch",
  "headers",
  "middleware",
  "options",
  "region",
  "retry",
  "runtime",
  "servers",
  "timeout",
  "token",
  "validate",
  "validateResponses",
]);
