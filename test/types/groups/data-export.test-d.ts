import type { CreateDataExportsRequest, DataExport, ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/data-export";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createDataExport>["args"]>().toEqualTypeOf<{
  body: CreateDataExportsRequest;
}>();
expectTypeOf<Actual<typeof group.createDataExport>["data"]>().toEqualTypeOf<DataExport>();
expectTypeOf<Actual<typeof group.createDataExport>["errors"]>().toEqualTypeOf<{ 429: ErrorList }>();

expectTypeOf<Actual<typeof group.downloadDataExport>["args"]>().toEqualTypeOf<{
  path: { job_identifier: string };
}>();
expectTypeOf<Actual<typeof group.downloadDataExport>["data"]>().toEqualTypeOf<
  ReturnType<typeof Uint8Array.of>
>();
expectTypeOf<Actual<typeof group.downloadDataExport>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.cancelDataExport>["args"]>().toEqualTypeOf<{
  path: { job_identifier: string };
}>();
expectTypeOf<Actual<typeof group.cancelDataExport>["data"]>().toEqualTypeOf<DataExport>();
expectTypeOf<Actual<typeof group.cancelDataExport>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();
