import * as admins from "./admins/index.js";
import * as aiContent from "./ai-content/index.js";
import * as articles from "./articles/index.js";
import * as awayStatusReasons from "./away-status-reasons/index.js";
import * as brands from "./brands/index.js";
import * as calls from "./calls/index.js";
import * as companies from "./companies/index.js";
import * as contacts from "./contacts/index.js";
import * as contentSnippets from "./content-snippets/index.js";
import * as conversations from "./conversations/index.js";
import * as customChannelEvents from "./custom-channel-events/index.js";
import * as customObjectInstances from "./custom-object-instances/index.js";
import * as dataAttributes from "./data-attributes/index.js";
import * as dataConnectors from "./data-connectors/index.js";
import * as dataEvents from "./data-events/index.js";
import * as dataExport from "./data-export/index.js";
import * as emails from "./emails/index.js";
import * as export_ from "./export/index.js";
import * as folders from "./folders/index.js";
import * as helpCenter from "./help-center/index.js";
import * as internalArticles from "./internal-articles/index.js";
import * as jobs from "./jobs/index.js";
import * as macros from "./macros/index.js";
import * as messages from "./messages/index.js";
import * as news from "./news/index.js";
import * as notes from "./notes/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import * as segments from "./segments/index.js";
import * as subscriptionTypes from "./subscription-types/index.js";
import * as switch_ from "./switch/index.js";
import * as tags from "./tags/index.js";
import * as teams from "./teams/index.js";
import * as ticketStates from "./ticket-states/index.js";
import * as ticketTypeAttributes from "./ticket-type-attributes/index.js";
import * as ticketTypes from "./ticket-types/index.js";
import * as tickets from "./tickets/index.js";
import { createTransport, type TransportOptions } from "./transport.js";
import * as visitors from "./visitors/index.js";
import * as whatsApp from "./whatsapp/index.js";
import * as workflows from "./workflows/index.js";

/** Intercom API Unstable */
export interface IntercomClient {
  /** Admins are the teammates who work in a workspace. */
  readonly admins: BoundOperations<typeof admins>;
  /**
   * Gives Fin pages to answer from, above all those that are not public and that Intercom therefore
   * cannot crawl.
   */
  readonly aiContent: BoundOperations<typeof aiContent>;
  /** Articles are the pages of a help centre. */
  readonly articles: BoundOperations<typeof articles>;
  /**
   * Reasons that an admin can give for being away, such as a break, as the workspace has set them
   * up.
   */
  readonly awayStatusReasons: BoundOperations<typeof awayStatusReasons>;
  /** Exports of reporting data: rows of a dataset, such as conversations, for a span of time. */
  readonly export: BoundOperations<typeof export_>;
  /**
   * A help centre is the site that shows your articles, and collections sort them into groups: they
   * nest through `parent_id`, and articles name the one that they belong to.
   */
  readonly helpCenter: BoundOperations<typeof helpCenter>;
  /** Internal articles are texts for inside the company. */
  readonly internalArticles: BoundOperations<typeof internalArticles>;
  /**
   * Folders organise content: articles and internal articles name the folder that they are in
   * with `folder_id`.
   */
  readonly folders: BoundOperations<typeof folders>;
  /** A company stands for an organisation that uses your product and gathers its contacts. */
  readonly companies: BoundOperations<typeof companies>;
  /** Contacts are the people you talk to. */
  readonly contacts: BoundOperations<typeof contacts>;
  /**
   * Notes are remarks that teammates leave on the profile of a contact or a company: what was
   * agreed, what to watch out for.
   */
  readonly notes: BoundOperations<typeof notes>;
  /**
   * A segment is a saved set of rules, such as "placed an order this month"; whoever matches them is
   * in it, and membership follows the data by itself.
   */
  readonly segments: BoundOperations<typeof segments>;
  /**
   * A subscription type is a kind of message, such as a newsletter, that contacts can choose to get
   * or not to get.
   */
  readonly subscriptionTypes: BoundOperations<typeof subscriptionTypes>;
  /**
   * Tags are labels for contacts, companies, conversations and tickets; one tag can sit on any
   * number of them, and `searchContacts` and `retrieveCompany` can filter by it.
   */
  readonly tags: BoundOperations<typeof tags>;
  /**
   * A custom object is a kind of record that you define in Intercom for data that it has no place
   * for, such as `Order`; an instance is one such record.
   */
  readonly customObjectInstances: BoundOperations<typeof customObjectInstances>;
  /** Content snippets are reusable pieces of text for Fin and Copilot to draw on. */
  readonly contentSnippets: BoundOperations<typeof contentSnippets>;
  /** Threads between contacts and the people, teams and bots that answer them. */
  readonly conversations: BoundOperations<typeof conversations>;
  /** A custom channel carries Intercom and its agent Fin into a chat of your own. */
  readonly customChannelEvents: BoundOperations<typeof customChannelEvents>;
  /**
   * A data attribute defines a field of contacts, companies or conversations: its name, its type and
   * who may write it.
   */
  readonly dataAttributes: BoundOperations<typeof dataAttributes>;
  /**
   * A data connector is an HTTP request to a service of yours that workflows and Fin can make in the
   * middle of a conversation, to look up an order for instance.
   */
  readonly dataConnectors: BoundOperations<typeof dataConnectors>;
  /**
   * A data event says that a contact did something in your product at a certain time: placed an
   * order, invited a friend.
   */
  readonly dataEvents: BoundOperations<typeof dataEvents>;
  /**
   * Exports of what became of your messages: who got which one in a span of time, and whether they
   * opened it, clicked, replied or unsubscribed.
   */
  readonly dataExport: BoundOperations<typeof dataExport>;
  /**
   * Workflows are the automations of a workspace: a trigger, rules for whom it applies to, and
   * steps.
   */
  readonly workflows: BoundOperations<typeof workflows>;
  /** Some calls only queue their work and answer with a job; `enqueueCreateTicket` is the one here. */
  readonly jobs: BoundOperations<typeof jobs>;
  /** Macros are saved replies. */
  readonly macros: BoundOperations<typeof macros>;
  /**
   * A message is how somebody is written to first: an admin writes to contacts, in the Messenger, by
   * e-mail, by SMS or over WhatsApp, or a contact writes to you.
   */
  readonly messages: BoundOperations<typeof messages>;
  /** How far WhatsApp messages got: sent, delivered, read or failed. */
  readonly whatsApp: BoundOperations<typeof whatsApp>;
  /**
   * Teams are groups of admins; conversations and tickets can be assigned to one in place of a
   * single admin.
   */
  readonly teams: BoundOperations<typeof teams>;
  /** A news item is an announcement: a new feature, an offer, an event. */
  readonly news: BoundOperations<typeof news>;
  /**
   * Switch moves somebody from a phone call to the Messenger: Intercom sends a text message with a
   * link, and the talk goes on in writing.
   */
  readonly switch: BoundOperations<typeof switch_>;
  /**
   * Phone calls that were made or taken in Intercom: who spoke with whom and when, with a recording
   * and a transcript where they exist.
   */
  readonly calls: BoundOperations<typeof calls>;
  /** A ticket state is a step that tickets go through. */
  readonly ticketStates: BoundOperations<typeof ticketStates>;
  /**
   * An attribute is a field on the tickets of one type: a text, a number, a choice from a list, a
   * yes or no, a time, or files.
   */
  readonly ticketTypeAttributes: BoundOperations<typeof ticketTypeAttributes>;
  /**
   * A ticket type is the form that tickets of one kind are made from: a name, a category, the
   * attributes to fill in and the states to go through.
   */
  readonly ticketTypes: BoundOperations<typeof ticketTypes>;
  /**
   * A ticket is a piece of work with a type, a state and attributes of its own, raised for one
   * contact.
   */
  readonly tickets: BoundOperations<typeof tickets>;
  /**
   * A visitor is somebody on your site who has not been identified, known only by a `user_id` that
   * is generated for them.
   */
  readonly visitors: BoundOperations<typeof visitors>;
  /**
   * A workspace can speak to its customers as several brands, each with its own name, help center
   * and sender address.
   */
  readonly brands: BoundOperations<typeof brands>;
  /**
   * E-mail settings are the addresses that the workspace sends from, with the brand of each, whether
   * the address is verified, and whether mail to it is forwarded to Intercom.
   */
  readonly emails: BoundOperations<typeof emails>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createIntercomClient(options: TransportOptions): IntercomClient {
  const transport = createTransport(options);
  return {
    admins: bind<typeof admins>(transport, {
      identifyAdmin: admins.identifyAdmin,
      setAwayAdmin: admins.setAwayAdmin,
      listActivityLogs: admins.listActivityLogs,
      searchActivityLogs: admins.searchActivityLogs,
      listActivityLogEventTypes: admins.listActivityLogEventTypes,
      listAdmins: admins.listAdmins,
      retrieveAdmin: admins.retrieveAdmin,
    }),
    aiContent: bind<typeof aiContent>(transport, {
      listContentImportSources: aiContent.listContentImportSources,
      createContentImportSource: aiContent.createContentImportSource,
      deleteContentImportSource: aiContent.deleteContentImportSource,
      getContentImportSource: aiContent.getContentImportSource,
      updateContentImportSource: aiContent.updateContentImportSource,
      listExternalPages: aiContent.listExternalPages,
      createExternalPage: aiContent.createExternalPage,
      deleteExternalPage: aiContent.deleteExternalPage,
      getExternalPage: aiContent.getExternalPage,
      updateExternalPage: aiContent.updateExternalPage,
    }),
    articles: bind<typeof articles>(transport, {
      listArticles: articles.listArticles,
      createArticle: articles.createArticle,
      retrieveArticle: articles.retrieveArticle,
      updateArticle: articles.updateArticle,
      deleteArticle: articles.deleteArticle,
      searchArticles: articles.searchArticles,
    }),
    awayStatusReasons: bind<typeof awayStatusReasons>(transport, {
      listAwayStatusReasons: awayStatusReasons.listAwayStatusReasons,
    }),
    export: bind<typeof export_>(transport, {
      enqueueReportingDataExport: export_.enqueueReportingDataExport,
      getReportingDataExport: export_.getReportingDataExport,
      listReportingDatasets: export_.listReportingDatasets,
      downloadReportingDataExport: export_.downloadReportingDataExport,
    }),
    helpCenter: bind<typeof helpCenter>(transport, {
      listAllCollections: helpCenter.listAllCollections,
      createCollection: helpCenter.createCollection,
      retrieveCollection: helpCenter.retrieveCollection,
      updateCollection: helpCenter.updateCollection,
      deleteCollection: helpCenter.deleteCollection,
      retrieveHelpCenter: helpCenter.retrieveHelpCenter,
      listHelpCenters: helpCenter.listHelpCenters,
    }),
    internalArticles: bind<typeof internalArticles>(transport, {
      listInternalArticles: internalArticles.listInternalArticles,
      createInternalArticle: internalArticles.createInternalArticle,
      retrieveInternalArticle: internalArticles.retrieveInternalArticle,
      updateInternalArticle: internalArticles.updateInternalArticle,
      deleteInternalArticle: internalArticles.deleteInternalArticle,
      searchInternalArticles: internalArticles.searchInternalArticles,
    }),
    folders: bind<typeof folders>(transport, {
      listFolders: folders.listFolders,
      createFolder: folders.createFolder,
      retrieveFolder: folders.retrieveFolder,
      updateFolder: folders.updateFolder,
      deleteFolder: folders.deleteFolder,
    }),
    companies: bind<typeof companies>(transport, {
      createOrUpdateCompany: companies.createOrUpdateCompany,
      retrieveCompany: companies.retrieveCompany,
      retrieveACompanyById: companies.retrieveACompanyById,
      updateCompany: companies.updateCompany,
      deleteCompany: companies.deleteCompany,
      listAttachedContacts: companies.listAttachedContacts,
      listAttachedSegmentsForCompanies: companies.listAttachedSegmentsForCompanies,
      listAllCompanies: companies.listAllCompanies,
      scrollOverAllCompanies: companies.scrollOverAllCompanies,
      attachContactToACompany: companies.attachContactToACompany,
      detachContactFromACompany: companies.detachContactFromACompany,
      listCompanyNotes: notes.listCompanyNotes,
      createCompanyNote: notes.createCompanyNote,
      listCompaniesForAContact: contacts.listCompaniesForAContact,
    }),
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
      listAttachedContacts: companies.listAttachedContacts,
      attachContactToACompany: companies.attachContactToACompany,
      detachContactFromACompany: companies.detachContactFromACompany,
      listNotes: notes.listNotes,
      createNote: notes.createNote,
      attachSubscriptionTypeToContact: subscriptionTypes.attachSubscriptionTypeToContact,
      detachSubscriptionTypeToContact: subscriptionTypes.detachSubscriptionTypeToContact,
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
    segments: bind<typeof segments>(transport, {
      listSegments: segments.listSegments,
      retrieveSegment: segments.retrieveSegment,
      listSegmentsForAContact: contacts.listSegmentsForAContact,
    }),
    subscriptionTypes: bind<typeof subscriptionTypes>(transport, {
      attachSubscriptionTypeToContact: subscriptionTypes.attachSubscriptionTypeToContact,
      detachSubscriptionTypeToContact: subscriptionTypes.detachSubscriptionTypeToContact,
      listSubscriptionTypes: subscriptionTypes.listSubscriptionTypes,
      listSubscriptionsForAContact: contacts.listSubscriptionsForAContact,
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
    customObjectInstances: bind<typeof customObjectInstances>(transport, {
      createCustomObjectInstances: customObjectInstances.createCustomObjectInstances,
      getCustomObjectInstancesByExternalId:
        customObjectInstances.getCustomObjectInstancesByExternalId,
      deleteCustomObjectInstancesById: customObjectInstances.deleteCustomObjectInstancesById,
      getCustomObjectInstancesById: customObjectInstances.getCustomObjectInstancesById,
      deleteCustomObjectInstancesByExternalId:
        customObjectInstances.deleteCustomObjectInstancesByExternalId,
      updateContact: contacts.updateContact,
      updateConversation: conversations.updateConversation,
    }),
    contentSnippets: bind<typeof contentSnippets>(transport, {
      listContentSnippets: contentSnippets.listContentSnippets,
      createContentSnippet: contentSnippets.createContentSnippet,
      getContentSnippet: contentSnippets.getContentSnippet,
      updateContentSnippet: contentSnippets.updateContentSnippet,
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
    customChannelEvents: bind<typeof customChannelEvents>(transport, {
      notifyNewConversation: customChannelEvents.notifyNewConversation,
      notifyNewMessage: customChannelEvents.notifyNewMessage,
      notifyQuickReplySelected: customChannelEvents.notifyQuickReplySelected,
      notifyAttributeCollected: customChannelEvents.notifyAttributeCollected,
    }),
    dataAttributes: bind<typeof dataAttributes>(transport, {
      lisDataAttributes: dataAttributes.lisDataAttributes,
      createDataAttribute: dataAttributes.createDataAttribute,
      updateDataAttribute: dataAttributes.updateDataAttribute,
    }),
    dataConnectors: bind<typeof dataConnectors>(transport, {
      listDataConnectors: dataConnectors.listDataConnectors,
      createDataConnector: dataConnectors.createDataConnector,
      retrieveDataConnector: dataConnectors.retrieveDataConnector,
      deleteDataConnector: dataConnectors.deleteDataConnector,
      updateDataConnector: dataConnectors.updateDataConnector,
      listDataConnectorExecutionResults: dataConnectors.listDataConnectorExecutionResults,
      showDataConnectorExecutionResult: dataConnectors.showDataConnectorExecutionResult,
    }),
    dataEvents: bind<typeof dataEvents>(transport, {
      createDataEvent: dataEvents.createDataEvent,
      lisDataEvents: dataEvents.lisDataEvents,
      dataEventSummaries: dataEvents.dataEventSummaries,
    }),
    dataExport: bind<typeof dataExport>(transport, {
      createDataExport: dataExport.createDataExport,
      getDataExport: dataExport.getDataExport,
      cancelDataExport: dataExport.cancelDataExport,
      downloadDataExport: dataExport.downloadDataExport,
    }),
    workflows: bind<typeof workflows>(transport, { exportWorkflow: workflows.exportWorkflow }),
    jobs: bind<typeof jobs>(transport, { jobsStatus: jobs.jobsStatus }),
    macros: bind<typeof macros>(transport, {
      listMacros: macros.listMacros,
      getMacro: macros.getMacro,
    }),
    messages: bind<typeof messages>(transport, {
      createMessage: messages.createMessage,
      getWhatsAppMessageStatus: messages.getWhatsAppMessageStatus,
      retrieveWhatsAppMessageStatus: messages.retrieveWhatsAppMessageStatus,
    }),
    whatsApp: bind<typeof whatsApp>(transport, {
      getWhatsAppMessageStatus: messages.getWhatsAppMessageStatus,
      retrieveWhatsAppMessageStatus: messages.retrieveWhatsAppMessageStatus,
    }),
    teams: bind<typeof teams>(transport, {
      getTeamMetrics: teams.getTeamMetrics,
      listTeams: teams.listTeams,
      retrieveTeam: teams.retrieveTeam,
    }),
    news: bind<typeof news>(transport, {
      listNewsItems: news.listNewsItems,
      createNewsItem: news.createNewsItem,
      retrieveNewsItem: news.retrieveNewsItem,
      updateNewsItem: news.updateNewsItem,
      deleteNewsItem: news.deleteNewsItem,
      listLiveNewsfeedItems: news.listLiveNewsfeedItems,
      listNewsfeeds: news.listNewsfeeds,
      retrieveNewsfeed: news.retrieveNewsfeed,
    }),
    switch: bind<typeof switch_>(transport, { createPhoneSwitch: switch_.createPhoneSwitch }),
    calls: bind<typeof calls>(transport, {
      listCalls: calls.listCalls,
      showCall: calls.showCall,
      showCallRecording: calls.showCallRecording,
      showCallTranscript: calls.showCallTranscript,
      listCallsWithTranscripts: calls.listCallsWithTranscripts,
      registerFinVoiceCall: calls.registerFinVoiceCall,
      collectFinVoiceCallById: calls.collectFinVoiceCallById,
      collectFinVoiceCallByExternalId: calls.collectFinVoiceCallByExternalId,
      collectFinVoiceCallByPhoneNumber: calls.collectFinVoiceCallByPhoneNumber,
      collectFinVoiceCallsByConversationId: calls.collectFinVoiceCallsByConversationId,
    }),
    ticketStates: bind<typeof ticketStates>(transport, {
      listTicketStates: ticketStates.listTicketStates,
    }),
    ticketTypeAttributes: bind<typeof ticketTypeAttributes>(transport, {
      createTicketTypeAttribute: ticketTypeAttributes.createTicketTypeAttribute,
      updateTicketTypeAttribute: ticketTypeAttributes.updateTicketTypeAttribute,
    }),
    ticketTypes: bind<typeof ticketTypes>(transport, {
      listTicketTypes: ticketTypes.listTicketTypes,
      createTicketType: ticketTypes.createTicketType,
      getTicketType: ticketTypes.getTicketType,
      updateTicketType: ticketTypes.updateTicketType,
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
    visitors: bind<typeof visitors>(transport, {
      updateVisitor: visitors.updateVisitor,
      retrieveVisitorWithUserId: visitors.retrieveVisitorWithUserId,
      convertVisitor: visitors.convertVisitor,
    }),
    brands: bind<typeof brands>(transport, {
      listBrands: brands.listBrands,
      retrieveBrand: brands.retrieveBrand,
    }),
    emails: bind<typeof emails>(transport, {
      listEmails: emails.listEmails,
      retrieveEmail: emails.retrieveEmail,
    }),
  };
}
