/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Request validators: Intercom API Unstable */
import * as group1 from "../contacts/validators.js";
import * as group4 from "../conversations/validators.js";
import * as group2 from "../notes/validators.js";
import { requestValidator } from "../runtime/validation/index.js";
import * as group3 from "../tags/validators.js";
import * as group5 from "../tickets/validators.js";

export * from "../runtime/validation/index.js";

/** The validators of every operation's arguments, by operation id. */
export const requestValidators = {
  listCompaniesForAContact: /* @__PURE__ */ requestValidator("listCompaniesForAContact", {
    path: group1.listCompaniesForAContactPath,
    query: group1.listCompaniesForAContactQuery,
  }, ["path"]),
  listSegmentsForAContact: /* @__PURE__ */ requestValidator("listSegmentsForAContact", {
    path: group1.listSegmentsForAContactPath,
  }, ["path"]),
  listSubscriptionsForAContact: /* @__PURE__ */ requestValidator("listSubscriptionsForAContact", {
    path: group1.listSubscriptionsForAContactPath,
  }, ["path"]),
  listTagsForAContact: /* @__PURE__ */ requestValidator("listTagsForAContact", {
    path: group1.listTagsForAContactPath,
  }, ["path"]),
  UpdateContact: /* @__PURE__ */ requestValidator("UpdateContact", {
    path: group1.updateContactPath,
    body: group1.updateContactBody,
  }, ["path"]),
  ShowContact: /* @__PURE__ */ requestValidator("ShowContact", { path: group1.showContactPath }, [
    "path",
  ]),
  DeleteContact: /* @__PURE__ */ requestValidator("DeleteContact", {
    path: group1.deleteContactPath,
  }, ["path"]),
  MergeContact: /* @__PURE__ */ requestValidator(
    "MergeContact",
    { body: group1.mergeContactBody },
    ["body"],
  ),
  SearchContacts: /* @__PURE__ */ requestValidator("SearchContacts", {
    body: group1.searchContactsBody,
  }, ["body"]),
  ListContacts: /* @__PURE__ */ requestValidator("ListContacts", {
    query: group1.listContactsQuery,
  }),
  CreateContact: /* @__PURE__ */ requestValidator("CreateContact", {
    body: group1.createContactBody,
  }, ["body"]),
  ShowContactByExternalId: /* @__PURE__ */ requestValidator("ShowContactByExternalId", {
    path: group1.showContactByExternalIdPath,
  }, ["path"]),
  ArchiveContact: /* @__PURE__ */ requestValidator("ArchiveContact", {
    path: group1.archiveContactPath,
  }, ["path"]),
  UnarchiveContact: /* @__PURE__ */ requestValidator("UnarchiveContact", {
    path: group1.unarchiveContactPath,
  }, ["path"]),
  BlockContact: /* @__PURE__ */ requestValidator(
    "BlockContact",
    { path: group1.blockContactPath },
    ["path"],
  ),
  ListAttachedContacts: /* @__PURE__ */ requestValidator("ListAttachedContacts", {
    path: group1.listAttachedContactsPath,
    query: group1.listAttachedContactsQuery,
  }, ["path"]),
  attachContactToACompany: /* @__PURE__ */ requestValidator("attachContactToACompany", {
    path: group1.attachContactToACompanyPath,
    body: group1.attachContactToACompanyBody,
  }, ["path", "body"]),
  detachContactFromACompany: /* @__PURE__ */ requestValidator("detachContactFromACompany", {
    path: group1.detachContactFromACompanyPath,
  }, ["path"]),
  attachSubscriptionTypeToContact: /* @__PURE__ */ requestValidator(
    "attachSubscriptionTypeToContact",
    {
      path: group1.attachSubscriptionTypeToContactPath,
      body: group1.attachSubscriptionTypeToContactBody,
    },
    ["path", "body"],
  ),
  detachSubscriptionTypeToContact: /* @__PURE__ */ requestValidator(
    "detachSubscriptionTypeToContact",
    { path: group1.detachSubscriptionTypeToContactPath },
    ["path"],
  ),
  listCompanyNotes: /* @__PURE__ */ requestValidator("listCompanyNotes", {
    path: group2.listCompanyNotesPath,
    query: group2.listCompanyNotesQuery,
  }, ["path"]),
  createCompanyNote: /* @__PURE__ */ requestValidator("createCompanyNote", {
    path: group2.createCompanyNotePath,
    body: group2.createCompanyNoteBody,
  }, ["path", "body"]),
  listNotes: /* @__PURE__ */ requestValidator("listNotes", {
    path: group2.listNotesPath,
    query: group2.listNotesQuery,
  }, ["path"]),
  createNote: /* @__PURE__ */ requestValidator("createNote", {
    path: group2.createNotePath,
    body: group2.createNoteBody,
  }, ["path", "body"]),
  retrieveNote: /* @__PURE__ */ requestValidator(
    "retrieveNote",
    { path: group2.retrieveNotePath },
    ["path"],
  ),
  attachTagToContact: /* @__PURE__ */ requestValidator("attachTagToContact", {
    path: group3.attachTagToContactPath,
    body: group3.attachTagToContactBody,
  }, ["path", "body"]),
  detachTagFromContact: /* @__PURE__ */ requestValidator("detachTagFromContact", {
    path: group3.detachTagFromContactPath,
  }, ["path"]),
  attachTagToConversation: /* @__PURE__ */ requestValidator("attachTagToConversation", {
    path: group3.attachTagToConversationPath,
    body: group3.attachTagToConversationBody,
  }, ["path", "body"]),
  detachTagFromConversation: /* @__PURE__ */ requestValidator("detachTagFromConversation", {
    path: group3.detachTagFromConversationPath,
    body: group3.detachTagFromConversationBody,
  }, ["path", "body"]),
  createTag: /* @__PURE__ */ requestValidator("createTag", { body: group3.createTagBody }, [
    "body",
  ]),
  findTag: /* @__PURE__ */ requestValidator("findTag", { path: group3.findTagPath }, ["path"]),
  deleteTag: /* @__PURE__ */ requestValidator("deleteTag", { path: group3.deleteTagPath }, [
    "path",
  ]),
  attachTagToTicket: /* @__PURE__ */ requestValidator("attachTagToTicket", {
    path: group3.attachTagToTicketPath,
    body: group3.attachTagToTicketBody,
  }, ["path", "body"]),
  detachTagFromTicket: /* @__PURE__ */ requestValidator("detachTagFromTicket", {
    path: group3.detachTagFromTicketPath,
    body: group3.detachTagFromTicketBody,
  }, ["path", "body"]),
  listConversations: /* @__PURE__ */ requestValidator("listConversations", {
    query: group4.listConversationsQuery,
  }),
  createConversation: /* @__PURE__ */ requestValidator("createConversation", {
    body: group4.createConversationBody,
  }, ["body"]),
  retrieveConversation: /* @__PURE__ */ requestValidator("retrieveConversation", {
    path: group4.retrieveConversationPath,
    query: group4.retrieveConversationQuery,
  }, ["path"]),
  updateConversation: /* @__PURE__ */ requestValidator("updateConversation", {
    path: group4.updateConversationPath,
    query: group4.updateConversationQuery,
    body: group4.updateConversationBody,
  }, ["path"]),
  deleteConversation: /* @__PURE__ */ requestValidator("deleteConversation", {
    path: group4.deleteConversationPath,
    query: group4.deleteConversationQuery,
  }, ["path"]),
  searchConversations: /* @__PURE__ */ requestValidator("searchConversations", {
    body: group4.searchConversationsBody,
  }, ["body"]),
  replyConversation: /* @__PURE__ */ requestValidator("replyConversation", {
    path: group4.replyConversationPath,
    body: group4.replyConversationBody,
  }, ["path", "body"]),
  manageConversation: /* @__PURE__ */ requestValidator("manageConversation", {
    path: group4.manageConversationPath,
    body: group4.manageConversationBody,
  }, ["path", "body"]),
  updateConversationPart: /* @__PURE__ */ requestValidator("updateConversationPart", {
    path: group4.updateConversationPartPath,
    body: group4.updateConversationPartBody,
  }, ["path", "body"]),
  attachContactToConversation: /* @__PURE__ */ requestValidator("attachContactToConversation", {
    path: group4.attachContactToConversationPath,
    body: group4.attachContactToConversationBody,
  }, ["path"]),
  detachContactFromConversation: /* @__PURE__ */ requestValidator("detachContactFromConversation", {
    path: group4.detachContactFromConversationPath,
    body: group4.detachContactFromConversationBody,
  }, ["path", "body"]),
  listHandlingEvents: /* @__PURE__ */ requestValidator("listHandlingEvents", {
    path: group4.listHandlingEventsPath,
  }, ["path"]),
  listSideConversations: /* @__PURE__ */ requestValidator("listSideConversations", {
    path: group4.listSideConversationsPath,
    query: group4.listSideConversationsQuery,
  }, ["path"]),
  redactConversation: /* @__PURE__ */ requestValidator("redactConversation", {
    body: group4.redactConversationBody,
  }, ["body"]),
  convertConversationToTicket: /* @__PURE__ */ requestValidator("convertConversationToTicket", {
    path: group4.convertConversationToTicketPath,
    body: group4.convertConversationToTicketBody,
  }, ["path", "body"]),
  listDeletedConversationIds: /* @__PURE__ */ requestValidator("listDeletedConversationIds", {
    query: group4.listDeletedConversationIdsQuery,
  }),
  replyTicket: /* @__PURE__ */ requestValidator("replyTicket", {
    path: group5.replyTicketPath,
    body: group5.replyTicketBody,
  }, ["path", "body"]),
  createTicket: /* @__PURE__ */ requestValidator(
    "createTicket",
    { body: group5.createTicketBody },
    ["body"],
  ),
  enqueueCreateTicket: /* @__PURE__ */ requestValidator("enqueueCreateTicket", {
    body: group5.enqueueCreateTicketBody,
  }, ["body"]),
  updateTicket: /* @__PURE__ */ requestValidator("updateTicket", {
    path: group5.updateTicketPath,
    body: group5.updateTicketBody,
  }, ["path"]),
  getTicket: /* @__PURE__ */ requestValidator("getTicket", { path: group5.getTicketPath }, [
    "path",
  ]),
  deleteTicket: /* @__PURE__ */ requestValidator(
    "deleteTicket",
    { path: group5.deleteTicketPath },
    ["path"],
  ),
  changeTicketType: /* @__PURE__ */ requestValidator("changeTicketType", {
    path: group5.changeTicketTypePath,
    body: group5.changeTicketTypeBody,
  }, ["path", "body"]),
  searchTickets: /* @__PURE__ */ requestValidator("searchTickets", {
    body: group5.searchTicketsBody,
  }, ["body"]),
};
