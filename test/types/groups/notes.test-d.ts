import type { ErrorList, Note } from "intercom-unstable";
import type * as group from "intercom-unstable/notes";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createNote>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: { body: string; contact_id?: string | number; admin_id?: string | number };
}>();
expectTypeOf<Actual<typeof group.createNote>["data"]>().toEqualTypeOf<Note>();
expectTypeOf<Actual<typeof group.createNote>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.createCompanyNote>["args"]>().toEqualTypeOf<{
  path: { company_id: string };
  body: { body: string; admin_id?: string };
}>();
expectTypeOf<Actual<typeof group.createCompanyNote>["data"]>().toEqualTypeOf<Note>();
expectTypeOf<Actual<typeof group.createCompanyNote>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.retrieveNote>["args"]>().toEqualTypeOf<{
  path: { id: string | number };
}>();
expectTypeOf<Actual<typeof group.retrieveNote>["data"]>().toEqualTypeOf<Note>();
expectTypeOf<Actual<typeof group.retrieveNote>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();
