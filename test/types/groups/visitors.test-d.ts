import type { Contact, ConvertVisitorRequest, ErrorList, Visitor } from "intercom-unstable";
import type * as group from "intercom-unstable/visitors";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.retrieveVisitorWithUserId>["args"]>().toEqualTypeOf<{
  query: { user_id: string };
}>();
expectTypeOf<Actual<typeof group.retrieveVisitorWithUserId>["data"]>().toEqualTypeOf<Visitor>();
expectTypeOf<Actual<typeof group.retrieveVisitorWithUserId>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.convertVisitor>["args"]>().toEqualTypeOf<{
  body: ConvertVisitorRequest;
}>();
expectTypeOf<Actual<typeof group.convertVisitor>["data"]>().toEqualTypeOf<Contact>();
expectTypeOf<Actual<typeof group.convertVisitor>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
