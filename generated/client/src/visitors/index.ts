/**
 * Visitors
 *
 * A visitor is somebody on your site who has not been identified, known only by a `user_id` that
 * is generated for them. Intercom does not show visitors to teammates. Once you know who it
 * is, `convertVisitor` makes a contact of the visitor, or merges them into the contact that exists
 * already. There is no call to list visitors, so keep the `user_id` of those that matter to you.
 */
import type * as runtime from "../runtime/index.js";
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

/**
 * Update a visitor
 *
 * Changes the name or the custom attributes of a visitor and returns the visitor. The path names
 * nobody: the body says who is meant, by `id` or by `user_id`.
 *
 * `PUT /visitors`
 *
 * @returns The visitor as they now are.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No visitor has
 * this `id` or `user_id`. 429: Too many requests.
 * @example
 * ```ts
 * const visitor = await intercom.visitors.updateVisitor({
 *   body: {
 *     user_id: "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41",
 *     name: "Jane Ferreira",
 *     custom_attributes: { preferred_roast: "dark" },
 *   },
 * });
 * ```
 */
export function updateVisitor(
  transport: runtime.Transport,
  args: UpdateVisitorArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateVisitorData, UpdateVisitorResult> {
  return transport.call({ id: "updateVisitor", method: "PUT", path: "/visitors" }, args, options);
}

/** Arguments of {@link retrieveVisitorWithUserId}. */
export interface RetrieveVisitorWithUserIdArgs {
  query: {
    /**
     * Generated `user_id` of the visitor, not Intercom's `id`.
     *
     * @example "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41"
     */
    user_id: string;
  };
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

/**
 * Get a visitor
 *
 * Returns the visitor with the given `user_id`. It takes no other id: Intercom's own `id` of a
 * visitor is accepted by `updateVisitor` and `convertVisitor` only.
 *
 * `GET /visitors`
 *
 * @param args.query.user_id - Generated `user_id` of the visitor, not Intercom's `id`.
 * @returns The visitor.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No visitor has
 * this `user_id`. 429: Too many requests.
 * @example
 * ```ts
 * const visitor = await intercom.visitors.retrieveVisitorWithUserId({
 *   query: { user_id: "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41" },
 * });
 * ```
 */
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

/**
 * Convert a visitor into a contact
 *
 * Turns a visitor into a user or a lead and returns the contact. When the user named in the body
 * exists, the visitor is merged into it and then deleted; otherwise the visitor becomes a user,
 * and the ids given under `user` take the place of the visitor's.
 *
 * `POST /visitors/convert`
 *
 * @returns The contact that the visitor became or was merged into.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const contact = await intercom.visitors.convertVisitor({
 *   body: {
 *     type: "user",
 *     visitor: { user_id: "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41" },
 *     user: { email: "jane@example.com" },
 *   },
 * });
 * ```
 */
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
