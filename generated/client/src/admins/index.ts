/**
 * Admins
 *
 * Admins are the teammates who work in a workspace. Other operations name one as the author of a
 * reply, as an assignee or as an owner; take the id from `listAdmins`. These calls read admins,
 * switch away mode, and read the log of what admins did. They neither invite nor remove
 * anybody. `identifyAdmin` tells which admin and workspace an access token belongs to, which makes
 * it a good first call.
 */
import * as runtime from "../runtime/index.js";
import type {
  ActivityLog,
  ActivityLogEventTypeList,
  ActivityLogList,
  Admin,
  AdminList,
  AdminWithApp,
  ErrorList,
} from "../types.js";

/** Arguments of {@link identifyAdmin}. */
export interface IdentifyAdminArgs {
  [name: string]: never;
}

/** What {@link identifyAdmin} resolves to. */
export type IdentifyAdminData = AdminWithApp;

/** Bodies of the error answers of {@link identifyAdmin}, by status. */
export interface IdentifyAdminErrors {
  429: ErrorList;
}

/** What `.result()` of {@link identifyAdmin} resolves to. */
export type IdentifyAdminResult =
  | runtime.Success<200, IdentifyAdminData>
  | runtime.Failure<IdentifyAdminErrors>;

/**
 * Identify the admin of the access token
 *
 * Returns the admin that the access token acts for, with the workspace under `app`.
 *
 * `GET /me`
 *
 * @returns The admin and the workspace of the token.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const adminWithApp = await intercom.admins.identifyAdmin();
 * ```
 */
export function identifyAdmin(
  transport: runtime.Transport,
  args?: IdentifyAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<IdentifyAdminData, IdentifyAdminResult> {
  return transport.call({ id: "identifyAdmin", method: "GET", path: "/me" }, args, options);
}

/** Part of what {@link setAwayAdmin} takes or gives. */
export interface SetAwayAdminBody {
  /**
   * True sets the admin to away, false brings them back.
   *
   * @default true
   */
  away_mode_enabled: boolean;
  /**
   * Whether new replies go to the default inbox of the workspace meanwhile.
   *
   * @default false
   */
  away_mode_reassign: boolean;
  /** Id of the reason, as a number. It must not be a deleted one. Mandatory in some workspaces. */
  away_status_reason_id?: number;
}

/** Arguments of {@link setAwayAdmin}. */
export interface SetAwayAdminArgs {
  path: {
    /**
     * Id of the admin, as a number.
     *
     * @example 991267443
     */
    id: string | number;
  };
  body: SetAwayAdminBody;
}

/** What {@link setAwayAdmin} resolves to. */
export type SetAwayAdminData = Admin;

/** Bodies of the error answers of {@link setAwayAdmin}, by status. */
export interface SetAwayAdminErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link setAwayAdmin} resolves to. */
export type SetAwayAdminResult =
  | runtime.Success<200, SetAwayAdminData>
  | runtime.Failure<SetAwayAdminErrors, 404>;

/**
 * Set an admin to away or back
 *
 * Switches away mode of an admin in the inbox on or off and returns the admin. Send both flags
 * each time. A reason is optional, unless the workspace has made reasons mandatory; find their ids
 * with `listAwayStatusReasons`.
 *
 * `PUT /admins/{id}/away`
 *
 * @param args.path.id - Id of the admin, as a number.
 * @returns The admin as it now is.
 * @throws {IntercomApiError} 400: The reason is missing where one is mandatory, or it was deleted.
 * 401: The access token is missing or not valid. 404: No admin has this id. 429: Too many
 * requests.
 * @example
 * ```ts
 * const admin = await intercom.admins.setAwayAdmin({
 *   path: { id: 991267443 },
 *   body: {
 *     away_mode_enabled: true,
 *     away_mode_reassign: false,
 *     away_status_reason_id: 4102,
 *   },
 * });
 * ```
 */
export function setAwayAdmin(
  transport: runtime.Transport,
  args: SetAwayAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<SetAwayAdminData, SetAwayAdminResult> {
  return transport.call(
    { id: "setAwayAdmin", method: "PUT", path: "/admins/{id}/away", expand: runtime.pathStyles },
    args,
    options,
  );
}

/** Arguments of {@link listActivityLogs}. */
export interface ListActivityLogsArgs {
  query?: {
    /**
     * Start of the span of time: seconds since 1970, written as a string.
     *
     * @example "1767168000"
     */
    created_at_after?: string | number;
    /**
     * End of the span of time: seconds since 1970, written as a string.
     *
     * @example "1767258000"
     */
    created_at_before?: string | number;
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listActivityLogs} resolves to. */
export type ListActivityLogsData = ActivityLogList;

/** Bodies of the error answers of {@link listActivityLogs}, by status. */
export interface ListActivityLogsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listActivityLogs} resolves to. */
export type ListActivityLogsResult =
  | runtime.Success<200, ListActivityLogsData>
  | runtime.Failure<ListActivityLogsErrors>;

/**
 * List activity logs
 *
 * Returns what the admins of the workspace did in a span of time: sign-ins, changes of settings,
 * exports, deletions. The answer counts pages, but the call declares no parameter to ask for
 * another one; to page, or to filter by kind of activity, use `searchActivityLogs`.
 *
 * `GET /admins/activity_logs`
 *
 * @param args.query.created_at_after - Start of the span of time: seconds since 1970, written as a
 * string.
 * @param args.query.created_at_before - End of the span of time: seconds since 1970, written as a
 * string.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The activities in the span of time. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.admins.listActivityLogs.items({
 *   query: { created_at_after: "1767168000", per_page: 50 },
 * });
 *
 * for await (const activityLog of items) {
 *   console.log(activityLog);
 * }
 * ```
 */
export const listActivityLogs: runtime.PaginatedOperation<
  [args?: ListActivityLogsArgs, options?: runtime.CallOptions],
  ListActivityLogsData,
  ListActivityLogsResult,
  ActivityLog
> = /* @__PURE__ */ runtime.paginate({
  id: "listActivityLogs",
  method: "GET",
  path: "/admins/activity_logs",
}, /* @__PURE__ */ runtime.pageNumbers("activity_logs", "query"));

/** Part of what {@link searchActivityLogs} takes or gives. */
export interface SearchActivityLogsBody {
  /** Start of the span of time: seconds since 1970, written as a string. */
  created_at_after?: string | number;
  /** End of the span of time: seconds since 1970, written as a string. */
  created_at_before?: string | number;
  /** Kinds of activity to return, from `listActivityLogEventTypes`. Leave it out for all. */
  event_types?: string[];
  /**
   * Number of the page to return, from 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many activities a page holds: 1 to 250.
   *
   * @default 20
   */
  per_page?: number;
}

/** Arguments of {@link searchActivityLogs}. */
export interface SearchActivityLogsArgs {
  body: SearchActivityLogsBody;
}

/** What {@link searchActivityLogs} resolves to. */
export type SearchActivityLogsData = ActivityLogList;

/** Bodies of the error answers of {@link searchActivityLogs}, by status. */
export interface SearchActivityLogsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link searchActivityLogs} resolves to. */
export type SearchActivityLogsResult =
  | runtime.Success<200, SearchActivityLogsData>
  | runtime.Failure<SearchActivityLogsErrors>;

/**
 * Search activity logs
 *
 * Returns a page of what the admins of the workspace did, filtered by time and by kind of
 * activity. Every filter is optional. Pages are numbered: ask for the next `page`
 * until `pages.total_pages` is reached.
 *
 * `POST /admins/activity_logs/search`
 *
 * @returns A page of the activities that match. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const page = await intercom.admins.searchActivityLogs({
 *   body: {
 *     created_at_after: "1767168000",
 *     created_at_before: "1767258000",
 *     event_types: ["app_name_change", "role_change"],
 *     page: 1,
 *     per_page: 20,
 *   },
 * });
 * ```
 */
export const searchActivityLogs: runtime.PaginatedOperation<
  [args: SearchActivityLogsArgs, options?: runtime.CallOptions],
  SearchActivityLogsData,
  SearchActivityLogsResult,
  ActivityLog
> = /* @__PURE__ */ runtime.paginate({
  id: "searchActivityLogs",
  method: "POST",
  path: "/admins/activity_logs/search",
  idempotent: true,
}, /* @__PURE__ */ runtime.pageNumbers("activity_logs", "body"));

/** Arguments of {@link listActivityLogEventTypes}. */
export interface ListActivityLogEventTypesArgs {
  [name: string]: never;
}

/** What {@link listActivityLogEventTypes} resolves to. */
export type ListActivityLogEventTypesData = ActivityLogEventTypeList;

/** Bodies of the error answers of {@link listActivityLogEventTypes}, by status. */
export interface ListActivityLogEventTypesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listActivityLogEventTypes} resolves to. */
export type ListActivityLogEventTypesResult =
  | runtime.Success<200, ListActivityLogEventTypesData>
  | runtime.Failure<ListActivityLogEventTypesErrors>;

/**
 * List the types of activity
 *
 * Returns the names of all kinds of activity that the log knows, in one answer. They are the
 * values that `event_types` of `searchActivityLogs` takes.
 *
 * `GET /admins/activity_log_event_types`
 *
 * @returns The names of the types.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const activityLogEventTypeList = await intercom.admins.listActivityLogEventTypes();
 * ```
 */
export function listActivityLogEventTypes(
  transport: runtime.Transport,
  args?: ListActivityLogEventTypesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListActivityLogEventTypesData, ListActivityLogEventTypesResult> {
  return transport.call(
    { id: "listActivityLogEventTypes", method: "GET", path: "/admins/activity_log_event_types" },
    args,
    options,
  );
}

/** Arguments of {@link listAdmins}. */
export interface ListAdminsArgs {
  [name: string]: never;
}

/** What {@link listAdmins} resolves to. */
export type ListAdminsData = AdminList;

/** Bodies of the error answers of {@link listAdmins}, by status. */
export interface ListAdminsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAdmins} resolves to. */
export type ListAdminsResult =
  | runtime.Success<200, ListAdminsData>
  | runtime.Failure<ListAdminsErrors>;

/**
 * List all admins
 *
 * Returns the admins of the workspace in one answer, without pages.
 *
 * `GET /admins`
 *
 * @returns The admins of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const adminList = await intercom.admins.listAdmins();
 * ```
 */
export function listAdmins(
  transport: runtime.Transport,
  args?: ListAdminsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAdminsData, ListAdminsResult> {
  return transport.call({ id: "listAdmins", method: "GET", path: "/admins" }, args, options);
}

/** Arguments of {@link retrieveAdmin}. */
export interface RetrieveAdminArgs {
  path: {
    /**
     * Id of the admin, as a number.
     *
     * @example 991267442
     */
    id: string | number;
  };
}

/** What {@link retrieveAdmin} resolves to. */
export type RetrieveAdminData = Admin;

/** Bodies of the error answers of {@link retrieveAdmin}, by status. */
export interface RetrieveAdminErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveAdmin} resolves to. */
export type RetrieveAdminResult =
  | runtime.Success<200, RetrieveAdminData>
  | runtime.Failure<RetrieveAdminErrors, 404>;

/**
 * Get an admin
 *
 * Returns one admin by id. For the admin of the access token, call `identifyAdmin`.
 *
 * `GET /admins/{id}`
 *
 * @param args.path.id - Id of the admin, as a number.
 * @returns The admin.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No admin has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const admin = await intercom.admins.retrieveAdmin({ path: { id: 991267442 } });
 * ```
 */
export function retrieveAdmin(
  transport: runtime.Transport,
  args: RetrieveAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveAdminData, RetrieveAdminResult> {
  return transport.call(
    { id: "retrieveAdmin", method: "GET", path: "/admins/{id}", expand: runtime.pathStyles },
    args,
    options,
  );
}
