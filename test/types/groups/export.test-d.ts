import type { ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/export";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.enqueueReportingDataExport>["args"]>().toEqualTypeOf<{
  body: { dataset_id: string; attribute_ids: string[]; start_time: number; end_time: number };
}>();
expectTypeOf<Actual<typeof group.enqueueReportingDataExport>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.downloadReportingDataExport>["args"]>().toEqualTypeOf<{
  path: { job_identifier: string };
  query: { app_id: string };
}>();
expectTypeOf<Actual<typeof group.downloadReportingDataExport>["data"]>().toEqualTypeOf<
  ReturnType<typeof Uint8Array.of>
>();
expectTypeOf<Actual<typeof group.downloadReportingDataExport>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.getReportingDataExport>["args"]>().toEqualTypeOf<{
  path: { job_identifier: string };
  query: { app_id: string; client_id: string };
}>();
expectTypeOf<Actual<typeof group.getReportingDataExport>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();
