import type { ErrorList, Segment, SegmentList } from "intercom-unstable";
import type * as contacts from "intercom-unstable/contacts";
import type * as group from "intercom-unstable/segments";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.listSegments>["args"]>().toEqualTypeOf<{
  query?: { include_count?: boolean };
}>();
expectTypeOf<Actual<typeof group.listSegments>["data"]>().toEqualTypeOf<SegmentList>();
expectTypeOf<Actual<typeof group.listSegments>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.retrieveSegment>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.retrieveSegment>["data"]>().toEqualTypeOf<Segment>();
expectTypeOf<Actual<typeof group.retrieveSegment>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listSegmentsForAContact>().toEqualTypeOf<
  typeof contacts.listSegmentsForAContact
>();
