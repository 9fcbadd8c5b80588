import type { EmailList, EmailSetting, ErrorList } from "intercom-unstable";
import type * as group from "intercom-unstable/emails";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.retrieveEmail>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.retrieveEmail>["data"]>().toEqualTypeOf<EmailSetting>();
expectTypeOf<Actual<typeof group.retrieveEmail>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listEmails>["args"]>().toEqualTypeOf<Record<string, never>>();
expectTypeOf<Actual<typeof group.listEmails>["data"]>().toEqualTypeOf<EmailList>();
expectTypeOf<Actual<typeof group.listEmails>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
