/** Things */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  headers?: {
    "X-Trace"?: string;
  };
}

/** What {@link listThings} resolves to. */
export type ListThingsData = undefined;

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<204, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.listThings({ headers: { "X-Trace": "X trace" } });
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call({ id: "listThings", method: "GET", path: "/things" }, args, options);
}

/** Arguments of {@link deleteThings}. */
export interface DeleteThingsArgs {
  [name: string]: never;
}

/** What {@link deleteThings} resolves to. */
export type DeleteThingsData = undefined;

/** Bodies of the error answers of {@link deleteThings}, by status. */
export interface DeleteThingsErrors {
}

/** What `.result()` of {@link deleteThings} resolves to. */
export type DeleteThingsResult =
  | runtime.Success<204, DeleteThingsData>
  | runtime.Failure<DeleteThingsErrors>;

/**
 * `DELETE /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.deleteThings();
 * ```
 */
export function deleteThings(
  transport: runtime.Transport,
  args?: DeleteThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteThingsData, DeleteThingsResult> {
  return transport.call({ id: "deleteThings", method: "DELETE", path: "/things" }, args, options);
}
