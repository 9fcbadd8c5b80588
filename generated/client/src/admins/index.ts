/** Admins */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
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

/** `GET /me` */
export function identifyAdmin(
  transport: runtime.Transport,
  args?: IdentifyAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<IdentifyAdminData, IdentifyAdminResult> {
  return transport.call({ id: "identifyAdmin", method: "GET", path: "/me" }, args, options);
}

/** Arguments of {@link setAwayAdmin}. */
export interface SetAwayAdminArgs {
  path: NonNullable<operations["setAwayAdmin"]["parameters"]["path"]>;
  body: operations["setAwayAdmin"]["requestBody"]["content"]["application/json"];
}

/** What {@link setAwayAdmin} resolves to. */
export type SetAwayAdminData = Admin;

/** Bodies of the error answers of {@link setAwayAdmin}, by status. */
export interface SetAwayAdminErrors {
  400: operations["setAwayAdmin"]["responses"][400]["content"]["application/json"];
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link setAwayAdmin} resolves to. */
export type SetAwayAdminResult =
  | runtime.Success<200, SetAwayAdminData>
  | runtime.Failure<SetAwayAdminErrors>;

/** `PUT /admins/{id}/away` */
export function setAwayAdmin(
  transport: runtime.Transport,
  args: SetAwayAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<SetAwayAdminData, SetAwayAdminResult> {
  return transport.call(
    { id: "setAwayAdmin", method: "PUT", path: "/admins/{id}/away" },
    args,
    options,
  );
}

/** Arguments of {@link listActivityLogs}. */
export interface ListActivityLogsArgs {
  query?: NonNullable<operations["listActivityLogs"]["parameters"]["query"]>;
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

/** `GET /admins/activity_logs` */
export function listActivityLogs(
  transport: runtime.Transport,
  args?: ListActivityLogsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListActivityLogsData, ListActivityLogsResult> {
  return transport.call(
    { id: "listActivityLogs", method: "GET", path: "/admins/activity_logs" },
    args,
    options,
  );
}

/** Arguments of {@link searchActivityLogs}. */
export interface SearchActivityLogsArgs {
  body: operations["searchActivityLogs"]["requestBody"]["content"]["application/json"];
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

/** `POST /admins/activity_logs/search` */
export const searchActivityLogs: runtime.PaginatedOperation<
  [args: SearchActivityLogsArgs, options?: runtime.CallOptions],
  SearchActivityLogsData,
  SearchActivityLogsResult,
  ActivityLog
> = /* @__PURE__ */ runtime.paginate({
  id: "searchActivityLogs",
  method: "POST",
  path: "/admins/activity_logs/search",
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

/** `GET /admins/activity_log_event_types` */
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

/** `GET /admins` */
export function listAdmins(
  transport: runtime.Transport,
  args?: ListAdminsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListAdminsData, ListAdminsResult> {
  return transport.call({ id: "listAdmins", method: "GET", path: "/admins" }, args, options);
}

/** Arguments of {@link retrieveAdmin}. */
export interface RetrieveAdminArgs {
  path: NonNullable<operations["retrieveAdmin"]["parameters"]["path"]>;
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
  | runtime.Failure<RetrieveAdminErrors>;

/** `GET /admins/{id}` */
export function retrieveAdmin(
  transport: runtime.Transport,
  args: RetrieveAdminArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveAdminData, RetrieveAdminResult> {
  return transport.call(
    { id: "retrieveAdmin", method: "GET", path: "/admins/{id}" },
    args,
    options,
  );
}
