export type { Middleware } from "openapi-fetch";
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
export { type Bytes, type Download, download } from "./download.js";
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
export { createHttpTransport } from "./http-transport.js";
export type {
  BodyEncoder,
  BodyReader,
  CallOptions,
  HeaderValues,
  OperationArgs,
  OperationDescriptor,
  QuerySerializer,
} from "./operation.js";
export { type PaginatedOperation, paginate } from "./paginate.js";
export { cursor, type PaginationStrategy, pageNumbers, scroll } from "./pagination.js";
export { type QueryStyle, queryStyles } from "./query-styles.js";
export type { RateLimit } from "./rate-limit.js";
export type { RetryPolicy } from "./retry.js";
export type { HttpTransportOptions, Token, Transport } from "./transport.js";
