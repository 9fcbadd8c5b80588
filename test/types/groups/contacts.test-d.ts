import type {
  Contact,
  ContactArchived,
  ContactList,
  CreateContactRequest,
  ErrorList,
  MergeContactsRequest,
  SearchRequest,
  TagList,
} from "intercom-unstable";
import type * as companies from "intercom-unstable/companies";
import type * as group from "intercom-unstable/contacts";
import type * as notes from "intercom-unstable/notes";
import type * as subscription_types from "intercom-unstable/subscription-types";
import type * as tags from "intercom-unstable/tags";
import { expectTypeOf } from "vitest";
import type { Actual, Flat, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createContact>["args"]>().toEqualTypeOf<{
  body: CreateContactRequest;
}>();
expectTypeOf<Flat<Actual<typeof group.createContact>["data"]>>().toEqualTypeOf<
  Flat<{ enabled_push_messaging?: boolean | null } & Contact>
>();
expectTypeOf<Actual<typeof group.createContact>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.searchContacts>["args"]>().toEqualTypeOf<{
  body: SearchRequest;
}>();
expectTypeOf<Actual<typeof group.searchContacts>["data"]>().toEqualTypeOf<ContactList>();
expectTypeOf<Actual<typeof group.searchContacts>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.searchContacts>>().toEqualTypeOf<Contact>();

expectTypeOf<Actual<typeof group.listContacts>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number; starting_after?: string };
}>();
expectTypeOf<Actual<typeof group.listContacts>["data"]>().toEqualTypeOf<ContactList>();
expectTypeOf<Actual<typeof group.listContacts>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listContacts>>().toEqualTypeOf<Contact>();

expectTypeOf<Actual<typeof group.mergeContact>["args"]>().toEqualTypeOf<{
  body: MergeContactsRequest;
}>();
expectTypeOf<Actual<typeof group.mergeContact>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.archiveContact>["args"]>().toEqualTypeOf<{
  path: { id: string };
}>();
expectTypeOf<Actual<typeof group.archiveContact>["data"]>().toEqualTypeOf<ContactArchived>();
expectTypeOf<Actual<typeof group.archiveContact>["errors"]>().toEqualTypeOf<{
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listTagsForAContact>["args"]>().toEqualTypeOf<{
  path: { contact_id: string };
}>();
expectTypeOf<Actual<typeof group.listTagsForAContact>["data"]>().toEqualTypeOf<TagList>();
expectTypeOf<Actual<typeof group.listTagsForAContact>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listAttachedContacts>().toEqualTypeOf<
  typeof companies.listAttachedContacts
>();
expectTypeOf<typeof group.attachContactToACompany>().toEqualTypeOf<
  typeof companies.attachContactToACompany
>();
expectTypeOf<typeof group.detachContactFromACompany>().toEqualTypeOf<
  typeof companies.detachContactFromACompany
>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listNotes>().toEqualTypeOf<typeof notes.listNotes>();
expectTypeOf<typeof group.createNote>().toEqualTypeOf<typeof notes.createNote>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.attachTagToContact>().toEqualTypeOf<typeof tags.attachTagToContact>();
expectTypeOf<typeof group.detachTagFromContact>().toEqualTypeOf<typeof tags.detachTagFromContact>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.attachSubscriptionTypeToContact>().toEqualTypeOf<
  typeof subscription_types.attachSubscriptionTypeToContact
>();
