import type {
  CreateOrUpdateTagRequest,
  ErrorList,
  Tag,
  TagBasic,
  TagCompanyRequest,
  TagMultipleUsersRequest,
  UntagCompanyRequest,
} from "intercom-unstable";
import type * as contacts from "intercom-unstable/contacts";
import type * as group from "intercom-unstable/tags";
import { expectTypeOf } from "vitest";
import type { Actual } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createTag>["args"]>().toEqualTypeOf<{
  body:
    | CreateOrUpdateTagRequest
    | TagCompanyRequest
    | UntagCompanyRequest
    | TagMultipleUsersRequest;
}>();
expectTypeOf<Actual<typeof group.createTag>["data"]>().toEqualTypeOf<TagBasic>();
expectTypeOf<Actual<typeof group.createTag>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.attachTagToConversation>["args"]>().toEqualTypeOf<{
  path: { conversation_id: string };
  body: { id: string | number; admin_id: string | number };
}>();
expectTypeOf<Actual<typeof group.attachTagToConversation>["data"]>().toEqualTypeOf<Tag>();
expectTypeOf<Actual<typeof group.attachTagToConversation>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.detachTagFromTicket>["args"]>().toEqualTypeOf<{
  path: { ticket_id: string; id: string };
  body: { admin_id: string | number };
}>();
expectTypeOf<Actual<typeof group.detachTagFromTicket>["data"]>().toEqualTypeOf<Tag>();
expectTypeOf<Actual<typeof group.detachTagFromTicket>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.deleteTag>["args"]>().toEqualTypeOf<{ path: { id: string } }>();
expectTypeOf<Actual<typeof group.deleteTag>["data"]>().toEqualTypeOf<undefined>();
expectTypeOf<Actual<typeof group.deleteTag>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listTagsForAContact>().toEqualTypeOf<
  typeof contacts.listTagsForAContact
>();
