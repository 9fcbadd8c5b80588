/** Teams */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type { ErrorList, Team, TeamList, TeamMetricList } from "../types.js";

/** Arguments of {@link getTeamMetrics}. */
export interface GetTeamMetricsArgs {
  path: NonNullable<operations["getTeamMetrics"]["parameters"]["path"]>;
  query?: NonNullable<operations["getTeamMetrics"]["parameters"]["query"]>;
}

/** What {@link getTeamMetrics} resolves to. */
export type GetTeamMetricsData = TeamMetricList;

/** Bodies of the error answers of {@link getTeamMetrics}, by status. */
export interface GetTeamMetricsErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getTeamMetrics} resolves to. */
export type GetTeamMetricsResult =
  | runtime.Success<200, GetTeamMetricsData>
  | runtime.Failure<GetTeamMetricsErrors>;

/** `GET /teams/{team_id}/metrics` */
export function getTeamMetrics(
  transport: runtime.Transport,
  args: GetTeamMetricsArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetTeamMetricsData, GetTeamMetricsResult> {
  return transport.call(
    { id: "getTeamMetrics", method: "GET", path: "/teams/{team_id}/metrics" },
    args,
    options,
  );
}

/** Arguments of {@link listTeams}. */
export interface ListTeamsArgs {
  [name: string]: never;
}

/** What {@link listTeams} resolves to. */
export type ListTeamsData = TeamList;

/** Bodies of the error answers of {@link listTeams}, by status. */
export interface ListTeamsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listTeams} resolves to. */
export type ListTeamsResult =
  | runtime.Success<200, ListTeamsData>
  | runtime.Failure<ListTeamsErrors>;

/** `GET /teams` */
export function listTeams(
  transport: runtime.Transport,
  args?: ListTeamsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTeamsData, ListTeamsResult> {
  return transport.call({ id: "listTeams", method: "GET", path: "/teams" }, args, options);
}

/** Arguments of {@link retrieveTeam}. */
export interface RetrieveTeamArgs {
  path: NonNullable<operations["retrieveTeam"]["parameters"]["path"]>;
}

/** What {@link retrieveTeam} resolves to. */
export type RetrieveTeamData = Team;

/** Bodies of the error answers of {@link retrieveTeam}, by status. */
export interface RetrieveTeamErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveTeam} resolves to. */
export type RetrieveTeamResult =
  | runtime.Success<200, RetrieveTeamData>
  | runtime.Failure<RetrieveTeamErrors>;

/** `GET /teams/{id}` */
export function retrieveTeam(
  transport: runtime.Transport,
  args: RetrieveTeamArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveTeamData, RetrieveTeamResult> {
  return transport.call({ id: "retrieveTeam", method: "GET", path: "/teams/{id}" }, args, options);
}
