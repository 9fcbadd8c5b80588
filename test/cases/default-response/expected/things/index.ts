/** Things */
import type * as runtime from "../runtime/index.js";
import type { Missing, Problem } from "../types.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  [name: string]: never;
}

/** What {@link listThings} resolves to. */
export type ListThingsData = string[];

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
  404: Missing;
  "default": Problem;
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<200, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Things.
 * @throws {CaseApiError} 404: None. default: Anything else.
 * @example
 * ```ts
 * const result = await case_.things.listThings();
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
export type DeleteThingsData = Problem;

/** Bodies of the error answers of {@link deleteThings}, by status. */
export interface DeleteThingsErrors {
  "default": Problem;
}

/** What `.result()` of {@link deleteThings} resolves to. */
export type DeleteThingsResult =
  | runtime.Success<never, DeleteThingsData>
  | runtime.Failure<DeleteThingsErrors>;

/**
 * `DELETE /things`
 *
 * @returns Whatever happens.
 * @throws {CaseApiError} default: Whatever happens.
 * @example
 * ```ts
 * const problem = await case_.things.deleteThings();
 * ```
 */
export function deleteThings(
  transport: runtime.Transport,
  args?: DeleteThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteThingsData, DeleteThingsResult> {
  return transport.call({ id: "deleteThings", method: "DELETE", path: "/things" }, args, options);
}
