/** Things */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  [name: string]: never;
}

/** What {@link listThings} resolves to. */
export interface ListThingsData {
  data?: string[];
  pages?: {
    next?: string;
  };
}

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<200, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Has pages and nothing that asks for one.
 * @throws {CaseApiError} The server answers with an error.
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

/** Arguments of {@link listOther}. */
export interface ListOtherArgs {
  query?: {
    page?: number;
  };
}

/** What {@link listOther} resolves to. */
export interface ListOtherData {
  a?: string[];
  b?: string[];
  total_pages?: number;
}

/** Bodies of the error answers of {@link listOther}, by status. */
export interface ListOtherErrors {
}

/** What `.result()` of {@link listOther} resolves to. */
export type ListOtherResult =
  | runtime.Success<200, ListOtherData>
  | runtime.Failure<ListOtherErrors>;

/**
 * `GET /other`
 *
 * @returns Two lists and neither is data.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const result = await case_.things.listOther();
 * ```
 */
export function listOther(
  transport: runtime.Transport,
  args?: ListOtherArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListOtherData, ListOtherResult> {
  return transport.call({ id: "listOther", method: "GET", path: "/other" }, args, options);
}
