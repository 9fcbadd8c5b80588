/** Case 1 */
export { type CaseClient, createCaseClient } from "./client.js";
export type * from "./runtime/fetch-options.js";
export {
  bind,
  type BoundOperations,
  type ByteStream,
  type Call as ApiCall,
  type CallOptions,
  CaseApiError,
  CaseError,
  CaseNetworkError,
  CasePaginationError,
  CaseTimeoutError,
  type Download,
  type Failure,
  type HttpTransport,
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
export { createTransport, type TransportOptions } from "./transport.js";
export type * from "./types.js";
