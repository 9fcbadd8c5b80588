/** Thing Management */
import type * as runtime from "../runtime/index.js";
import type { UserList, UserNames } from "../types.js";

/** Arguments of {@link listAllThings}. */
export interface ListAllThingsArgs {
  [name: string]: never;
}

/** What {@link listAllThings} resolves to. */
export type ListAllThingsData = UserNames;

/** Bodies of the error answers of {@link listAllThings}, by status. */
export interface ListAllThingsErrors {
}

/** What `.result()` of {@link listAllThings} resolves to. */
export type ListAllThingsResult =
  | runtime.Success<200, ListAllThingsData>
  | runtime.Failure<ListAllThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Things.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const userNames = await case_.things.listAllThings();
 * ```
 */
export function listAllThings(
  transport: runtime.Transport,
  args?: ListAllThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAllThingsData, ListAllThingsResult> {
  return transport.call(
    { id: "list_things", name: "listAllThings", method: "GET", path: "/things" },
    args,
    options,
  );
}

/** Arguments of {@link forgetThings}. */
export interface ForgetThingsArgs {
  [name: string]: never;
}

/** What {@link forgetThings} resolves to. */
export type ForgetThingsData = undefined;

/** Bodies of the error answers of {@link forgetThings}, by status. */
export interface ForgetThingsErrors {
}

/** What `.result()` of {@link forgetThings} resolves to. */
export type ForgetThingsResult =
  | runtime.Success<204, ForgetThingsData>
  | runtime.Failure<ForgetThingsErrors>;

/**
 * `DELETE /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.forgetThings();
 * ```
 */
export function forgetThings(
  transport: runtime.Transport,
  args?: ForgetThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ForgetThingsData, ForgetThingsResult> {
  return transport.call({ id: "forgetThings", method: "DELETE", path: "/things" }, args, options);
}

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  [name: string]: never;
}

/** What {@link listThings} resolves to. */
export type ListThingsData = UserList;

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<200, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /other-things`
 *
 * @returns Things.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const userList = await case_.things.listThings();
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call({ id: "listThings", method: "GET", path: "/other-things" }, args, options);
}
