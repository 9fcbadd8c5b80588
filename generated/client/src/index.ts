/** Intercom API Unstable */
export { createIntercomClient, type IntercomClient } from "./client.js";
export type * from "./runtime/fetch-options.js";
export {
  bind,
  type BoundOperations,
  type ByteStream,
  type Call as ApiCall,
  type CallOptions,
  type Download,
  type Failure,
  type HttpTransport,
  IntercomApiError,
  IntercomError,
  IntercomNetworkError,
  IntercomPaginationError,
  IntercomTimeoutError,
  isApiError,
  type Middleware,
  type PagedCall,
  type RateLimit,
  type ResponseValidation,
  type RetryOptions,
  type RetryPolicy,
  type Success,
  type Transport,
  type UndeclaredStatus,
  type ValidationIssue,
  type WithResponse,
} from "./runtime/index.js";
export { createTransport, type Region, type TransportOptions } from "./transport.js";
export type * from "./types.js";
