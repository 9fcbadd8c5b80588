/** Default */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link get}. */
export interface GetArgs {
  [name: string]: never;
}

/** What {@link get} resolves to. */
export type GetData = undefined;

/** Bodies of the error answers of {@link get}, by status. */
export interface GetErrors {
}

/** What `.result()` of {@link get} resolves to. */
export type GetResult = runtime.Success<204, GetData> | runtime.Failure<GetErrors>;

/**
 * `GET /a`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.default.get();
 * ```
 */
export function get(
  transport: runtime.Transport,
  args?: GetArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetData, GetResult> {
  return transport.call({ id: "get", method: "GET", path: "/a" }, args, options);
}

/** Arguments of {@link delete_}. */
export interface DeleteArgs {
  [name: string]: never;
}

/** What {@link delete_} resolves to. */
export type DeleteData = undefined;

/** Bodies of the error answers of {@link delete_}, by status. */
export interface DeleteErrors {
}

/** What `.result()` of {@link delete_} resolves to. */
export type DeleteResult = runtime.Success<204, DeleteData> | runtime.Failure<DeleteErrors>;

/**
 * `DELETE /a`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.default.delete_();
 * ```
 */
export function delete_(
  transport: runtime.Transport,
  args?: DeleteArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteData, DeleteResult> {
  return transport.call(
    { id: "delete", name: "delete_", method: "DELETE", path: "/a" },
    args,
    options,
  );
}
