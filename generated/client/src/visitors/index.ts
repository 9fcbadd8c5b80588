/** Visitors */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  Contact,
  ConvertVisitorRequest,
  ErrorList,
  UpdateVisitorRequest,
  Visitor,
} from "../types.js";

/** Arguments of {@link updateVisitor}. */
export interface UpdateVisitorArgs {
  body: UpdateVisitorRequest;
}

/** What {@link updateVisitor} resolves to. */
export type UpdateVisitorData = Visitor;

/** Bodies of the error answers of {@link updateVisitor}, by status. */
export interface UpdateVisitorErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateVisitor} resolves to. */
export type UpdateVisitorResult =
  | runtime.Success<200, UpdateVisitorData>
  | runtime.Failure<UpdateVisitorErrors>;

/** `PUT /visitors` */
export function updateVisitor(
  transport: runtime.Transport,
  args: UpdateVisitorArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateVisitorData, UpdateVisitorResult> {
  return transport.call({ id: "updateVisitor", method: "PUT", path: "/visitors" }, args, options);
}

/** Arguments of {@link retrieveVisitorWithUserId}. */
export interface RetrieveVisitorWithUserIdArgs {
  query: NonNullable<operations["retrieveVisitorWithUserId"]["parameters"]["query"]>;
}

/** What {@link retrieveVisitorWithUserId} resolves to. */
export type RetrieveVisitorWithUserIdData = Visitor;

/** Bodies of the error answers of {@link retrieveVisitorWithUserId}, by status. */
export interface RetrieveVisitorWithUserIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveVisitorWithUserId} resolves to. */
export type RetrieveVisitorWithUserIdResult =
  | runtime.Success<200, RetrieveVisitorWithUserIdData>
  | runtime.Failure<RetrieveVisitorWithUserIdErrors>;

/** `GET /visitors` */
export function retrieveVisitorWithUserId(
  transport: runtime.Transport,
  args: RetrieveVisitorWithUserIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveVisitorWithUserIdData, RetrieveVisitorWithUserIdResult> {
  return transport.call(
    { id: "retrieveVisitorWithUserId", method: "GET", path: "/visitors" },
    args,
    options,
  );
}

/** Arguments of {@link convertVisitor}. */
export interface ConvertVisitorArgs {
  body: ConvertVisitorRequest;
}

/** What {@link convertVisitor} resolves to. */
export type ConvertVisitorData = Contact;

/** Bodies of the error answers of {@link convertVisitor}, by status. */
export interface ConvertVisitorErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link convertVisitor} resolves to. */
export type ConvertVisitorResult =
  | runtime.Success<200, ConvertVisitorData>
  | runtime.Failure<ConvertVisitorErrors>;

/** `POST /visitors/convert` */
export function convertVisitor(
  transport: runtime.Transport,
  args: ConvertVisitorArgs,
  options?: runtime.CallOptions,
): runtime.Call<ConvertVisitorData, ConvertVisitorResult> {
  return transport.call(
    { id: "convertVisitor", method: "POST", path: "/visitors/convert" },
    args,
    options,
  );
}
