import type {
  ActivityLog,
  ActivityLogList,
  Admin,
  AdminWithApp,
  ErrorList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/admins";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.setAwayAdmin>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
  body: { away_mode_enabled: boolean; away_mode_reassign: boolean; away_status_reason_id?: number };
}>();
expectTypeOf<Actual<typeof group.setAwayAdmin>["data"]>().toEqualTypeOf<Admin>();
expectTypeOf<Actual<typeof group.setAwayAdmin>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.searchActivityLogs>["data"]>().toEqualTypeOf<ActivityLogList>();
expectTypeOf<Actual<typeof group.searchActivityLogs>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.searchActivityLogs>>().toEqualTypeOf<ActivityLog>();

expectTypeOf<Actual<typeof group.listActivityLogs>["args"]>().toEqualTypeOf<{
  query?: {
    created_at_after?: string | number;
    created_at_before?: string | number;
    page?: number;
    per_page?: number;
  };
}>();
expectTypeOf<Actual<typeof group.listActivityLogs>["data"]>().toEqualTypeOf<ActivityLogList>();
expectTypeOf<Actual<typeof group.listActivityLogs>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.identifyAdmin>["args"]>().toEqualTypeOf<Record<string, never>>();
expectTypeOf<Actual<typeof group.identifyAdmin>["data"]>().toEqualTypeOf<AdminWithApp>();
expectTypeOf<Actual<typeof group.identifyAdmin>["errors"]>().toEqualTypeOf<{ 429: ErrorList }>();
