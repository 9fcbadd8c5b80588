import type {
  CreateDataEventRequest,
  DataEventList,
  DataEventSummary,
  ErrorList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/data-events";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createDataEvent>["args"]>().toEqualTypeOf<{
  body: CreateDataEventRequest;
}>();
expectTypeOf<Actual<typeof group.createDataEvent>["data"]>().toEqualTypeOf<undefined>();
expectTypeOf<Actual<typeof group.createDataEvent>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.lisDataEvents>["args"]>().toEqualTypeOf<{
  query: {
    filter: { user_id: string } | { intercom_user_id: string } | { email: string };
    type: string;
    summary?: boolean;
    per_page?: number;
  };
}>();
expectTypeOf<Actual<typeof group.lisDataEvents>["data"]>().toEqualTypeOf<
  DataEventList | DataEventSummary
>();
expectTypeOf<Actual<typeof group.lisDataEvents>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

// An event is taken with 202 and nothing else.
expectTypeOf<Actual<typeof group.createDataEvent>["successes"]>().toEqualTypeOf<{
  202: undefined;
}>();
