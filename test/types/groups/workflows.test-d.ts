import type { ErrorList, WorkflowExport } from "intercom-unstable";
import type * as group from "intercom-unstable/workflows";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.exportWorkflow>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.exportWorkflow>["data"]>().toEqualTypeOf<WorkflowExport>();
expectTypeOf<Actual<typeof group.exportWorkflow>["errors"]>().toEqualTypeOf<{
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
