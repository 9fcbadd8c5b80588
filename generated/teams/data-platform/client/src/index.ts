/** Intercom API Unstable */
export { createIntercomClient, type IntercomClient } from "./client.js";
export {
  bind,
  type BoundOperations,
  type Call as ApiCall,
  type CallOptions,
  type Download,
  type Failure,
  IntercomApiError,
  IntercomError,
  IntercomNetworkError,
  IntercomPaginationError,
  IntercomTimeoutError,
  isApiError,
  type Middleware,
  type RateLimit,
  type ResponseValidation,
  type RetryPolicy,
  type Success,
  type Transport,
  type UndeclaredStatus,
  type ValidationIssue,
  type WithResponse,
} from "./runtime/index.js";
export { createTransport, type Region, type TransportOptions } from "./transport.js";
export type * from "./types.js";
