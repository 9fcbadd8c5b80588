export { type Authenticate, apiKeyHeader, apiKeyQuery, basic, bearer } from "./authentication.js";
export { type BoundOperation, type BoundOperations, type BoundPaginated, bind } from "./bind.js";
export type {
  Call,
  CallAborted,
  CallFailure,
  Failure,
  HttpFailure,
  Success,
  UndeclaredFailure,
  UndeclaredStatus,
  WithResponse,
} from "./call.js";
export type {
  RequestChecks,
  ResponseChecks,
  ResponseValidation,
  ValidationIssue,
} from "./check.js";
export { type ByteStream, type Bytes, type Download, download } from "./download.js";
export { binary, formUrlEncoded, json, multipart } from "./encoders.js";
export {
  type ApiErrorDetails,
  type ApiErrorItem,
  IntercomApiError,
  IntercomError,
  IntercomNetworkError,
  IntercomPaginationError,
  IntercomTimeoutError,
  isApiError,
} from "./errors.js";
export type { FetchOptions } from "./fetch-options.js";
export { createHttpTransport } from "./http-transport.js";
export type {
  Attempt,
  ErrorEvent,
  Middleware,
  OperationName,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./middleware.js";
export type {
  BodyEncoder,
  BodyReader,
  HeaderValues,
  OperationArgs,
  OperationDescriptor,
  QuerySerializer,
} from "./operation.js";
export type {
  CallOptions,
  HttpTransportOptions,
  Limited,
  Limiter,
  RetryOptions,
  Token,
} from "./options.js";
export { type PagedCall, type PaginatedOperation, paginate } from "./paginate.js";
export { cursor, type PaginationStrategy, pageNumbers, scroll } from "./pagination.js";
export { pathStyles } from "./path-styles.js";
export { type QueryStyle, queryStyles } from "./query-styles.js";
export type { RateLimit } from "./rate-limit.js";
export type { RetryPolicy } from "./retry.js";
export { mergeOptions } from "./settings.js";
export type { HttpTransport, Transport } from "./transport.js";
