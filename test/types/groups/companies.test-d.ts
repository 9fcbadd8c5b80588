import type {
  Company,
  CompanyList,
  CompanyScroll,
  CreateOrUpdateCompanyRequest,
  ErrorList,
} from "intercom-unstable";
import type * as group from "intercom-unstable/companies";
import type * as contacts from "intercom-unstable/contacts";
import type * as notes from "intercom-unstable/notes";
import { expectTypeOf } from "vitest";
import type { Actual, Item } from "../support/operation.js";

expectTypeOf<Actual<typeof group.createOrUpdateCompany>["args"]>().toEqualTypeOf<{
  body?: CreateOrUpdateCompanyRequest;
}>();
expectTypeOf<Actual<typeof group.createOrUpdateCompany>["data"]>().toEqualTypeOf<Company>();
expectTypeOf<Actual<typeof group.createOrUpdateCompany>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.listAllCompanies>["args"]>().toEqualTypeOf<{
  query?: { page?: number; per_page?: number; order?: string };
}>();
expectTypeOf<Actual<typeof group.listAllCompanies>["data"]>().toEqualTypeOf<CompanyList>();
expectTypeOf<Actual<typeof group.listAllCompanies>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.listAllCompanies>>().toEqualTypeOf<Company>();

expectTypeOf<Actual<typeof group.scrollOverAllCompanies>["args"]>().toEqualTypeOf<{
  query?: { scroll_param?: string };
}>();
expectTypeOf<Actual<typeof group.scrollOverAllCompanies>["data"]>().toEqualTypeOf<CompanyScroll>();
expectTypeOf<Actual<typeof group.scrollOverAllCompanies>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  429: ErrorList;
}>();
expectTypeOf<Item<typeof group.scrollOverAllCompanies>>().toEqualTypeOf<Company>();

expectTypeOf<Actual<typeof group.attachContactToACompany>["args"]>().toEqualTypeOf<{
  path: { id: string };
  body: { id: string };
}>();
expectTypeOf<Actual<typeof group.attachContactToACompany>["data"]>().toEqualTypeOf<Company>();
expectTypeOf<Actual<typeof group.attachContactToACompany>["errors"]>().toEqualTypeOf<{
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

expectTypeOf<Actual<typeof group.detachContactFromACompany>["args"]>().toEqualTypeOf<{
  path: { contact_id: string; id: string };
}>();
expectTypeOf<Actual<typeof group.detachContactFromACompany>["data"]>().toEqualTypeOf<Company>();
expectTypeOf<Actual<typeof group.detachContactFromACompany>["errors"]>().toEqualTypeOf<{
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listCompanyNotes>().toEqualTypeOf<typeof notes.listCompanyNotes>();
expectTypeOf<typeof group.createCompanyNote>().toEqualTypeOf<typeof notes.createCompanyNote>();

// Carries this tag second, and is the same operation from here.
expectTypeOf<typeof group.listCompaniesForAContact>().toEqualTypeOf<
  typeof contacts.listCompaniesForAContact
>();
