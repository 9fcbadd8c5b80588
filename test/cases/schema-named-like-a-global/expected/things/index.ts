/** Things */
import type * as runtime from "../runtime/index.js";
import type { ErrorSchema, RecordSchema } from "../types.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  [name: string]: never;
}

/** What {@link listThings} resolves to. */
export type ListThingsData = RecordSchema;

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
  404: ErrorSchema;
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<200, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Things.
 * @throws {CaseApiError} 404: None.
 * @example
 * ```ts
 * const recordSchema = await case_.things.listThings();
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call({ id: "listThings", method: "GET", path: "/things" }, args, options);
}
