/**
 * Away Status Reasons
 *
 * Reasons that an admin can give for being away, such as a break, as the workspace has set them
 * up. This group only lists them; `setAwayAdmin` takes the id of one, as a number. A workspace can
 * demand a reason each time.
 */
import type * as runtime from "../runtime/index.js";
import type { AwayStatusReasonList, ErrorList } from "../types.js";

/** Arguments of {@link listAwayStatusReasons}. */
export interface ListAwayStatusReasonsArgs {
  [name: string]: never;
}

/** What {@link listAwayStatusReasons} resolves to. */
export type ListAwayStatusReasonsData = AwayStatusReasonList;

/** Bodies of the error answers of {@link listAwayStatusReasons}, by status. */
export interface ListAwayStatusReasonsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAwayStatusReasons} resolves to. */
export type ListAwayStatusReasonsResult =
  | runtime.Success<200, ListAwayStatusReasonsData>
  | runtime.Failure<ListAwayStatusReasonsErrors>;

/**
 * List all away status reasons
 *
 * Returns every reason of the workspace in one answer, without pages. Deleted ones are among them:
 * leave out those whose `deleted` is true before you offer a choice, as `setAwayAdmin` refuses
 * them.
 *
 * `GET /away_status_reasons`
 *
 * @returns The reasons of the workspace, deleted ones included.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const result = await intercom.awayStatusReasons.listAwayStatusReasons();
 * ```
 */
export function listAwayStatusReasons(
  transport: runtime.Transport,
  args?: ListAwayStatusReasonsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAwayStatusReasonsData, ListAwayStatusReasonsResult> {
  return transport.call(
    { id: "listAwayStatusReasons", method: "GET", path: "/away_status_reasons" },
    args,
    options,
  );
}
