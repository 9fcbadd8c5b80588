/** Schemas of all requests, and the client's check of them. */
import * as group1Case from "./companies/case.js";
import * as group1 from "./companies/schemas.js";
import * as group2Case from "./data-attributes/case.js";
import * as group2 from "./data-attributes/schemas.js";
import * as group3Case from "./data-events/case.js";
import * as group3 from "./data-events/schemas.js";
import * as group4Case from "./data-export/case.js";
import * as group4 from "./data-export/schemas.js";
import { check } from "./schema-tools.js";
export * from "./named-schemas.js";

/**
 * Checks the arguments of each call before anything is sent: the option `validate` of a client, a
 * transport or a call. What is wrong rejects the call with a `ZodError`.
 */
export const requestSchemas = {
  createOrUpdateCompany: /* @__PURE__ */ check({
    body: group1.createOrUpdateCompanyBody.optional(),
  }, group1Case.createOrUpdateCompany.args),
  retrieveCompany: /* @__PURE__ */ check(
    { query: group1.retrieveCompanyQuery.optional() },
    group1Case.retrieveCompany.args,
  ),
  RetrieveACompanyById: /* @__PURE__ */ check(
    { path: group1.retrieveACompanyByIdPath },
    group1Case.retrieveACompanyById.args,
  ),
  UpdateCompany: /* @__PURE__ */ check(
    { path: group1.updateCompanyPath },
    group1Case.updateCompany.args,
  ),
  deleteCompany: /* @__PURE__ */ check(
    { path: group1.deleteCompanyPath },
    group1Case.deleteCompany.args,
  ),
  ListAttachedContacts: /* @__PURE__ */ check({
    path: group1.listAttachedContactsPath,
    query: group1.listAttachedContactsQuery.optional(),
  }, group1Case.listAttachedContacts.args),
  ListAttachedSegmentsForCompanies: /* @__PURE__ */ check({
    path: group1.listAttachedSegmentsForCompaniesPath,
  }, group1Case.listAttachedSegmentsForCompanies.args),
  listAllCompanies: /* @__PURE__ */ check(
    { query: group1.listAllCompaniesQuery.optional() },
    group1Case.listAllCompanies.args,
  ),
  scrollOverAllCompanies: /* @__PURE__ */ check({
    query: group1.scrollOverAllCompaniesQuery.optional(),
  }, group1Case.scrollOverAllCompanies.args),
  attachContactToACompany: /* @__PURE__ */ check({
    path: group1.attachContactToACompanyPath,
    body: group1.attachContactToACompanyBody,
  }, group1Case.attachContactToACompany.args),
  detachContactFromACompany: /* @__PURE__ */ check(
    { path: group1.detachContactFromACompanyPath },
    group1Case.detachContactFromACompany.args,
  ),
  listCompanyNotes: /* @__PURE__ */ check({
    path: group1.listCompanyNotesPath,
    query: group1.listCompanyNotesQuery.optional(),
  }, group1Case.listCompanyNotes.args),
  createCompanyNote: /* @__PURE__ */ check({
    path: group1.createCompanyNotePath,
    body: group1.createCompanyNoteBody,
  }, group1Case.createCompanyNote.args),
  listCompaniesForAContact: /* @__PURE__ */ check({
    path: group1.listCompaniesForAContactPath,
    query: group1.listCompaniesForAContactQuery.optional(),
  }, group1Case.listCompaniesForAContact.args),
  lisDataAttributes: /* @__PURE__ */ check(
    { query: group2.lisDataAttributesQuery.optional() },
    group2Case.lisDataAttributes.args,
  ),
  createDataAttribute: /* @__PURE__ */ check(
    { body: group2.createDataAttributeBody },
    group2Case.createDataAttribute.args,
  ),
  updateDataAttribute: /* @__PURE__ */ check({
    path: group2.updateDataAttributePath,
    body: group2.updateDataAttributeBody.optional(),
  }, group2Case.updateDataAttribute.args),
  createDataEvent: /* @__PURE__ */ check(
    { body: group3.createDataEventBody },
    group3Case.createDataEvent.args,
  ),
  lisDataEvents: /* @__PURE__ */ check(
    { query: group3.lisDataEventsQuery },
    group3Case.lisDataEvents.args,
  ),
  dataEventSummaries: /* @__PURE__ */ check(
    { body: group3.dataEventSummariesBody.optional() },
    group3Case.dataEventSummaries.args,
  ),
  createDataExport: /* @__PURE__ */ check(
    { body: group4.createDataExportBody },
    group4Case.createDataExport.args,
  ),
  getDataExport: /* @__PURE__ */ check(
    { path: group4.getDataExportPath },
    group4Case.getDataExport.args,
  ),
  cancelDataExport: /* @__PURE__ */ check(
    { path: group4.cancelDataExportPath },
    group4Case.cancelDataExport.args,
  ),
  downloadDataExport: /* @__PURE__ */ check(
    { path: group4.downloadDataExportPath },
    group4Case.downloadDataExport.args,
  ),
};
