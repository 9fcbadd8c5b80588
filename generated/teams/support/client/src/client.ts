/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
import * as contacts from "./contacts/index.js";
import * as conversations from "./conversations/index.js";
import * as notes from "./notes/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import * as tags from "./tags/index.js";
import * as tickets from "./tickets/index.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** Intercom API Unstable */
export interface IntercomClient {
  /** Contacts are the people you talk to. */
  readonly contacts: BoundOperations<typeof contacts>;
  /**
   * Notes are remarks that teammates leave on the profile of a contact or a company: what was
   * agreed, what to watch out for.
   */
  readonly notes: BoundOperations<typeof notes>;
  /**
   * Tags are labels for contacts, companies, conversations and tickets; one tag can sit on any
   * number of them, and `searchContacts` and `retrieveCompany` can filter by it.
   */
  readonly tags: BoundOperations<typeof tags>;
  /** Threads between contacts and the people, teams and bots that answer them. */
  readonly conversations: BoundOperations<typeof conversations>;
  /**
   * A ticket is a piece of work with a type, a state and attributes of its own, raised for one
   * contact.
   */
  readonly tickets: BoundOperations<typeof tickets>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createIntercomClient(options: TransportOptions): IntercomClient {
  const transport = createTransport(options);
  return {
    contacts: bind<typeof contacts>(transport, {
      listCompaniesForAContact: contacts.listCompaniesForAContact,
      listSegmentsForAContact: contacts.listSegmentsForAContact,
      listSubscriptionsForAContact: contacts.listSubscriptionsForAContact,
      listTagsForAContact: contacts.listTagsForAContact,
      updateContact: contacts.updateContact,
      showContact: contacts.showContact,
      deleteContact: contacts.deleteContact,
      mergeContact: contacts.mergeContact,
      searchContacts: contacts.searchContacts,
      listContacts: contacts.listContacts,
      createContact: contacts.createContact,
      showContactByExternalId: contacts.showContactByExternalId,
      archiveContact: contacts.archiveContact,
      unarchiveContact: contacts.unarchiveContact,
      blockContact: contacts.blockContact,
      listAttachedContacts: contacts.listAttachedContacts,
      attachContactToACompany: contacts.attachContactToACompany,
      detachContactFromACompany: contacts.detachContactFromACompany,
      attachSubscriptionTypeToContact: contacts.attachSubscriptionTypeToContact,
      detachSubscriptionTypeToContact: contacts.detachSubscriptionTypeToContact,
      listNotes: notes.listNotes,
      createNote: notes.createNote,
      attachTagToContact: tags.attachTagToContact,
      detachTagFromContact: tags.detachTagFromContact,
    }),
    notes: bind<typeof notes>(transport, {
      listCompanyNotes: notes.listCompanyNotes,
      createCompanyNote: notes.createCompanyNote,
      listNotes: notes.listNotes,
      createNote: notes.createNote,
      retrieveNote: notes.retrieveNote,
    }),
    tags: bind<typeof tags>(transport, {
      attachTagToContact: tags.attachTagToContact,
      detachTagFromContact: tags.detachTagFromContact,
      attachTagToConversation: tags.attachTagToConversation,
      detachTagFromConversation: tags.detachTagFromConversation,
      listTags: tags.listTags,
      createTag: tags.createTag,
      findTag: tags.findTag,
      deleteTag: tags.deleteTag,
      attachTagToTicket: tags.attachTagToTicket,
      detachTagFromTicket: tags.detachTagFromTicket,
      listTagsForAContact: contacts.listTagsForAContact,
    }),
    conversations: bind<typeof conversations>(transport, {
      listConversations: conversations.listConversations,
      createConversation: conversations.createConversation,
      retrieveConversation: conversations.retrieveConversation,
      updateConversation: conversations.updateConversation,
      deleteConversation: conversations.deleteConversation,
      searchConversations: conversations.searchConversations,
      replyConversation: conversations.replyConversation,
      manageConversation: conversations.manageConversation,
      updateConversationPart: conversations.updateConversationPart,
      attachContactToConversation: conversations.attachContactToConversation,
      detachContactFromConversation: conversations.detachContactFromConversation,
      listHandlingEvents: conversations.listHandlingEvents,
      listSideConversations: conversations.listSideConversations,
      redactConversation: conversations.redactConversation,
      convertConversationToTicket: conversations.convertConversationToTicket,
      listDeletedConversationIds: conversations.listDeletedConversationIds,
      attachTagToConversation: tags.attachTagToConversation,
      detachTagFromConversation: tags.detachTagFromConversation,
    }),
    tickets: bind<typeof tickets>(transport, {
      replyTicket: tickets.replyTicket,
      createTicket: tickets.createTicket,
      enqueueCreateTicket: tickets.enqueueCreateTicket,
      updateTicket: tickets.updateTicket,
      getTicket: tickets.getTicket,
      deleteTicket: tickets.deleteTicket,
      changeTicketType: tickets.changeTicketType,
      searchTickets: tickets.searchTickets,
      attachTagToTicket: tags.attachTagToTicket,
      detachTagFromTicket: tags.detachTagFromTicket,
    }),
  };
}
