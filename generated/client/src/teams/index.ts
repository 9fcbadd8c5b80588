/**
 * Teams
 *
 * Teams are groups of admins; conversations and tickets can be assigned to one in place of a
 * single admin. These calls read teams, who is in them, and how much each of their admins has to
 * do at the moment. They do not create or change teams. Members are told by id only: look them up
 * with `listAdmins`.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, Team, TeamList, TeamMetricList } from "../types.js";

/** Arguments of {@link getTeamMetrics}. */
export interface GetTeamMetricsArgs {
  path: {
    /**
     * Id of the team, from `listTeams`.
     *
     * @example "991267452"
     */
    team_id: string;
  };
  query?: {
    /**
     * How many seconds a conversation waits for a reply until it counts as idle. Values outside 1 to
     * 86400 are brought into that range.
     *
     * @default 1800
     * @example 1800
     */
    idle_threshold?: number;
  };
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
  | runtime.Failure<GetTeamMetricsErrors, 404>;

/**
 * Get the workload of a team
 *
 * Returns how many conversations each admin of a team has open, idle and snoozed at this moment.
 * Idle is what has been open and waiting for an admin's reply longer than `idle_threshold`.
 *
 * `GET /teams/{team_id}/metrics`
 *
 * @param args.path.team_id - Id of the team, from `listTeams`.
 * @param args.query.idle_threshold - How many seconds a conversation waits for a reply until it
 * counts as idle. Values outside 1 to 86400 are brought into that range.
 * @returns The counts, one entry for each admin.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace
 * lacks the feature `realtime_monitoring`. 404: No team has this id. 429: Too many requests.
 * @example
 * ```ts
 * const teamMetricList = await intercom.teams.getTeamMetrics({
 *   path: { team_id: "991267452" },
 *   query: { idle_threshold: 1800 },
 * });
 * ```
 */
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

/**
 * List all teams
 *
 * Returns the teams of the workspace in one answer, without pages.
 *
 * `GET /teams`
 *
 * @returns The teams of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const teamList = await intercom.teams.listTeams();
 * ```
 */
export function listTeams(
  transport: runtime.Transport,
  args?: ListTeamsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTeamsData, ListTeamsResult> {
  return transport.call({ id: "listTeams", method: "GET", path: "/teams" }, args, options);
}

/** Arguments of {@link retrieveTeam}. */
export interface RetrieveTeamArgs {
  path: {
    /**
     * Id of the team.
     *
     * @example "991267452"
     */
    id: string;
  };
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
  | runtime.Failure<RetrieveTeamErrors, 404>;

/**
 * Get a team
 *
 * Returns one team with the ids of its admins.
 *
 * `GET /teams/{id}`
 *
 * @param args.path.id - Id of the team.
 * @returns The team.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No team has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const team = await intercom.teams.retrieveTeam({ path: { id: "991267452" } });
 * ```
 */
export function retrieveTeam(
  transport: runtime.Transport,
  args: RetrieveTeamArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveTeamData, RetrieveTeamResult> {
  return transport.call({ id: "retrieveTeam", method: "GET", path: "/teams/{id}" }, args, options);
}
