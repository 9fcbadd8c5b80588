import type { ErrorList, TeamList, TeamMetricList } from "intercom-unstable";
import type * as group from "intercom-unstable/teams";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.getTeamMetrics>["args"]>().toEqualTypeOf<{
  path: { team_id: string };
  query?: { idle_threshold?: number };
}>();
expectTypeOf<Actual<typeof group.getTeamMetrics>["data"]>().toEqualTypeOf<TeamMetricList>();
expectTypeOf<Actual<typeof group.getTeamMetrics>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listTeams>["args"]>().toEqualTypeOf<Record<string, never>>();
expectTypeOf<Actual<typeof group.listTeams>["data"]>().toEqualTypeOf<TeamList>();
expectTypeOf<Actual<typeof group.listTeams>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
