/** Things */
import type * as runtime from "../runtime/index.js";
import type { Thing } from "../types.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  query?: {
    /**
     * No longer read.
     *
     * @deprecated
     */
    old?: string;
  };
}

/** What {@link listThings} resolves to. */
export type ListThingsData = Thing;

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<200, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * Every thing there is
 *
 * The newest first.
 * \@internal is no tag here, and *\/ ends nothing.
 *
 * `GET /things`
 *
 * @param args.query.old - No longer read.
 * @returns Things.
 * @throws {CaseApiError} The server answers with an error.
 * @deprecated
 * @example
 * ```ts
 * const thing = await case_.things.listThings({ query: { old: "Old" } });
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call({ id: "listThings", method: "GET", path: "/things" }, args, options);
}
