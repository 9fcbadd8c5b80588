/**
 * What the root of a generated client exports besides the types of the schemas, without the
 * API's name in front. A schema whose type would hide one of these gets another name.
 */
export const ROOT_EXPORTS: ReadonlySet<string> = new Set([
  "BoundOperations",
  "CallOptions",
  "Middleware",
  "RateLimit",
  "Region",
  "RetryPolicy",
  "Transport",
  "TransportOptions",
]);
