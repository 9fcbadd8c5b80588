/** Request validators: Intercom API Unstable */
import * as group1 from "../admins/validators.js";
import * as group2 from "../ai-content/validators.js";
import * as group3 from "../articles/validators.js";
import * as group37 from "../brands/validators.js";
import * as group31 from "../calls/validators.js";
import * as group9 from "../companies/validators.js";
import * as group10 from "../contacts/validators.js";
import * as group16 from "../content-snippets/validators.js";
import * as group17 from "../conversations/validators.js";
import * as group18 from "../custom-channel-events/validators.js";
import * as group15 from "../custom-object-instances/validators.js";
import * as group19 from "../data-attributes/validators.js";
import * as group20 from "../data-connectors/validators.js";
import * as group21 from "../data-events/validators.js";
import * as group22 from "../data-export/validators.js";
import * as group38 from "../emails/validators.js";
import * as group5 from "../export/validators.js";
import * as group8 from "../folders/validators.js";
import * as group6 from "../help-center/validators.js";
import * as group7 from "../internal-articles/validators.js";
import * as group24 from "../jobs/validators.js";
import * as group25 from "../macros/validators.js";
import * as group26 from "../messages/validators.js";
import * as group29 from "../news/validators.js";
import * as group11 from "../notes/validators.js";
import { requestValidator } from "../runtime/validation/index.js";
import * as group12 from "../segments/validators.js";
import * as group13 from "../subscription-types/validators.js";
import * as group30 from "../switch/validators.js";
import * as group14 from "../tags/validators.js";
import * as group28 from "../teams/validators.js";
import * as group33 from "../ticket-type-attributes/validators.js";
import * as group34 from "../ticket-types/validators.js";
import * as group35 from "../tickets/validators.js";
import * as group36 from "../visitors/validators.js";
import * as group23 from "../workflows/validators.js";

export * from "../runtime/validation/index.js";

/** The validators of every operation's arguments, by operation id. */
export const requestValidators = {
  setAwayAdmin: /* @__PURE__ */ requestValidator("setAwayAdmin", {
    path: group1.setAwayAdminPath,
    body: group1.setAwayAdminBody,
  }, ["path", "body"]),
  listActivityLogs: /* @__PURE__ */ requestValidator("listActivityLogs", {
    query: group1.listActivityLogsQuery,
  }),
  searchActivityLogs: /* @__PURE__ */ requestValidator("searchActivityLogs", {
    body: group1.searchActivityLogsBody,
  }, ["body"]),
  retrieveAdmin: /* @__PURE__ */ requestValidator("retrieveAdmin", {
    path: group1.retrieveAdminPath,
  }, ["path"]),
  listContentImportSources: /* @__PURE__ */ requestValidator("listContentImportSources", {
    query: group2.listContentImportSourcesQuery,
  }),
  createContentImportSource: /* @__PURE__ */ requestValidator("createContentImportSource", {
    body: group2.createContentImportSourceBody,
  }, ["body"]),
  deleteContentImportSource: /* @__PURE__ */ requestValidator("deleteContentImportSource", {
    path: group2.deleteContentImportSourcePath,
  }, ["path"]),
  getContentImportSource: /* @__PURE__ */ requestValidator("getContentImportSource", {
    path: group2.getContentImportSourcePath,
  }, ["path"]),
  updateContentImportSource: /* @__PURE__ */ requestValidator("updateContentImportSource", {
    path: group2.updateContentImportSourcePath,
    body: group2.updateContentImportSourceBody,
  }, ["path", "body"]),
  listExternalPages: /* @__PURE__ */ requestValidator("listExternalPages", {
    query: group2.listExternalPagesQuery,
  }),
  createExternalPage: /* @__PURE__ */ requestValidator("createExternalPage", {
    body: group2.createExternalPageBody,
  }, ["body"]),
  deleteExternalPage: /* @__PURE__ */ requestValidator("deleteExternalPage", {
    path: group2.deleteExternalPagePath,
  }, ["path"]),
  getExternalPage: /* @__PURE__ */ requestValidator("getExternalPage", {
    path: group2.getExternalPagePath,
  }, ["path"]),
  updateExternalPage: /* @__PURE__ */ requestValidator("updateExternalPage", {
    path: group2.updateExternalPagePath,
    body: group2.updateExternalPageBody,
  }, ["path", "body"]),
  listArticles: /* @__PURE__ */ requestValidator("listArticles", {
    query: group3.listArticlesQuery,
  }),
  createArticle: /* @__PURE__ */ requestValidator("createArticle", {
    body: group3.createArticleBody,
  }),
  retrieveArticle: /* @__PURE__ */ requestValidator("retrieveArticle", {
    path: group3.retrieveArticlePath,
  }, ["path"]),
  updateArticle: /* @__PURE__ */ requestValidator("updateArticle", {
    path: group3.updateArticlePath,
    body: group3.updateArticleBody,
  }, ["path"]),
  deleteArticle: /* @__PURE__ */ requestValidator("deleteArticle", {
    path: group3.deleteArticlePath,
  }, ["path"]),
  searchArticles: /* @__PURE__ */ requestValidator("searchArticles", {
    query: group3.searchArticlesQuery,
  }),
  enqueueReportingDataExport: /* @__PURE__ */ requestValidator("enqueueReportingDataExport", {
    body: group5.enqueueReportingDataExportBody,
  }, ["body"]),
  getReportingDataExport: /* @__PURE__ */ requestValidator("getReportingDataExport", {
    path: group5.getReportingDataExportPath,
    query: group5.getReportingDataExportQuery,
  }, ["path", "query"]),
  downloadReportingDataExport: /* @__PURE__ */ requestValidator("downloadReportingDataExport", {
    path: group5.downloadReportingDataExportPath,
    query: group5.downloadReportingDataExportQuery,
  }, ["path", "query"]),
  listAllCollections: /* @__PURE__ */ requestValidator("listAllCollections", {
    query: group6.listAllCollectionsQuery,
  }),
  createCollection: /* @__PURE__ */ requestValidator("createCollection", {
    body: group6.createCollectionBody,
  }, ["body"]),
  retrieveCollection: /* @__PURE__ */ requestValidator("retrieveCollection", {
    path: group6.retrieveCollectionPath,
  }, ["path"]),
  updateCollection: /* @__PURE__ */ requestValidator("updateCollection", {
    path: group6.updateCollectionPath,
    body: group6.updateCollectionBody,
  }, ["path"]),
  deleteCollection: /* @__PURE__ */ requestValidator("deleteCollection", {
    path: group6.deleteCollectionPath,
  }, ["path"]),
  retrieveHelpCenter: /* @__PURE__ */ requestValidator("retrieveHelpCenter", {
    path: group6.retrieveHelpCenterPath,
  }, ["path"]),
  listHelpCenters: /* @__PURE__ */ requestValidator("listHelpCenters", {
    query: group6.listHelpCentersQuery,
  }),
  listInternalArticles: /* @__PURE__ */ requestValidator("listInternalArticles", {
    query: group7.listInternalArticlesQuery,
  }),
  createInternalArticle: /* @__PURE__ */ requestValidator("createInternalArticle", {
    body: group7.createInternalArticleBody,
  }),
  retrieveInternalArticle: /* @__PURE__ */ requestValidator("retrieveInternalArticle", {
    path: group7.retrieveInternalArticlePath,
  }, ["path"]),
  updateInternalArticle: /* @__PURE__ */ requestValidator("updateInternalArticle", {
    path: group7.updateInternalArticlePath,
    body: group7.updateInternalArticleBody,
  }, ["path"]),
  deleteInternalArticle: /* @__PURE__ */ requestValidator("deleteInternalArticle", {
    path: group7.deleteInternalArticlePath,
  }, ["path"]),
  searchInternalArticles: /* @__PURE__ */ requestValidator("searchInternalArticles", {
    query: group7.searchInternalArticlesQuery,
  }),
  listFolders: /* @__PURE__ */ requestValidator("listFolders", { query: group8.listFoldersQuery }),
  createFolder: /* @__PURE__ */ requestValidator(
    "createFolder",
    { body: group8.createFolderBody },
    ["body"],
  ),
  retrieveFolder: /* @__PURE__ */ requestValidator("retrieveFolder", {
    path: group8.retrieveFolderPath,
  }, ["path"]),
  updateFolder: /* @__PURE__ */ requestValidator("updateFolder", {
    path: group8.updateFolderPath,
    body: group8.updateFolderBody,
  }, ["path", "body"]),
  deleteFolder: /* @__PURE__ */ requestValidator(
    "deleteFolder",
    { path: group8.deleteFolderPath },
    ["path"],
  ),
  createOrUpdateCompany: /* @__PURE__ */ requestValidator("createOrUpdateCompany", {
    body: group9.createOrUpdateCompanyBody,
  }),
  retrieveCompany: /* @__PURE__ */ requestValidator("retrieveCompany", {
    query: group9.retrieveCompanyQuery,
  }),
  RetrieveACompanyById: /* @__PURE__ */ requestValidator("RetrieveACompanyById", {
    path: group9.retrieveACompanyByIdPath,
  }, ["path"]),
  UpdateCompany: /* @__PURE__ */ requestValidator("UpdateCompany", {
    path: group9.updateCompanyPath,
  }, ["path"]),
  deleteCompany: /* @__PURE__ */ requestValidator("deleteCompany", {
    path: group9.deleteCompanyPath,
  }, ["path"]),
  ListAttachedContacts: /* @__PURE__ */ requestValidator("ListAttachedContacts", {
    path: group9.listAttachedContactsPath,
    query: group9.listAttachedContactsQuery,
  }, ["path"]),
  ListAttachedSegmentsForCompanies: /* @__PURE__ */ requestValidator(
    "ListAttachedSegmentsForCompanies",
    { path: group9.listAttachedSegmentsForCompaniesPath },
    ["path"],
  ),
  listAllCompanies: /* @__PURE__ */ requestValidator("listAllCompanies", {
    query: group9.listAllCompaniesQuery,
  }),
  scrollOverAllCompanies: /* @__PURE__ */ requestValidator("scrollOverAllCompanies", {
    query: group9.scrollOverAllCompaniesQuery,
  }),
  attachContactToACompany: /* @__PURE__ */ requestValidator("attachContactToACompany", {
    path: group9.attachContactToACompanyPath,
    body: group9.attachContactToACompanyBody,
  }, ["path", "body"]),
  detachContactFromACompany: /* @__PURE__ */ requestValidator("detachContactFromACompany", {
    path: group9.detachContactFromACompanyPath,
  }, ["path"]),
  listCompaniesForAContact: /* @__PURE__ */ requestValidator("listCompaniesForAContact", {
    path: group10.listCompaniesForAContactPath,
    query: group10.listCompaniesForAContactQuery,
  }, ["path"]),
  listSegmentsForAContact: /* @__PURE__ */ requestValidator("listSegmentsForAContact", {
    path: group10.listSegmentsForAContactPath,
  }, ["path"]),
  listSubscriptionsForAContact: /* @__PURE__ */ requestValidator("listSubscriptionsForAContact", {
    path: group10.listSubscriptionsForAContactPath,
  }, ["path"]),
  listTagsForAContact: /* @__PURE__ */ requestValidator("listTagsForAContact", {
    path: group10.listTagsForAContactPath,
  }, ["path"]),
  UpdateContact: /* @__PURE__ */ requestValidator("UpdateContact", {
    path: group10.updateContactPath,
    body: group10.updateContactBody,
  }, ["path"]),
  ShowContact: /* @__PURE__ */ requestValidator("ShowContact", { path: group10.showContactPath }, [
    "path",
  ]),
  DeleteContact: /* @__PURE__ */ requestValidator("DeleteContact", {
    path: group10.deleteContactPath,
  }, ["path"]),
  MergeContact: /* @__PURE__ */ requestValidator(
    "MergeContact",
    { body: group10.mergeContactBody },
    ["body"],
  ),
  SearchContacts: /* @__PURE__ */ requestValidator("SearchContacts", {
    body: group10.searchContactsBody,
  }, ["body"]),
  ListContacts: /* @__PURE__ */ requestValidator("ListContacts", {
    query: group10.listContactsQuery,
  }),
  CreateContact: /* @__PURE__ */ requestValidator("CreateContact", {
    body: group10.createContactBody,
  }, ["body"]),
  ShowContactByExternalId: /* @__PURE__ */ requestValidator("ShowContactByExternalId", {
    path: group10.showContactByExternalIdPath,
  }, ["path"]),
  ArchiveContact: /* @__PURE__ */ requestValidator("ArchiveContact", {
    path: group10.archiveContactPath,
  }, ["path"]),
  UnarchiveContact: /* @__PURE__ */ requestValidator("UnarchiveContact", {
    path: group10.unarchiveContactPath,
  }, ["path"]),
  BlockContact: /* @__PURE__ */ requestValidator(
    "BlockContact",
    { path: group10.blockContactPath },
    ["path"],
  ),
  listCompanyNotes: /* @__PURE__ */ requestValidator("listCompanyNotes", {
    path: group11.listCompanyNotesPath,
    query: group11.listCompanyNotesQuery,
  }, ["path"]),
  createCompanyNote: /* @__PURE__ */ requestValidator("createCompanyNote", {
    path: group11.createCompanyNotePath,
    body: group11.createCompanyNoteBody,
  }, ["path", "body"]),
  listNotes: /* @__PURE__ */ requestValidator("listNotes", {
    path: group11.listNotesPath,
    query: group11.listNotesQuery,
  }, ["path"]),
  createNote: /* @__PURE__ */ requestValidator("createNote", {
    path: group11.createNotePath,
    body: group11.createNoteBody,
  }, ["path", "body"]),
  retrieveNote: /* @__PURE__ */ requestValidator(
    "retrieveNote",
    { path: group11.retrieveNotePath },
    ["path"],
  ),
  listSegments: /* @__PURE__ */ requestValidator("listSegments", {
    query: group12.listSegmentsQuery,
  }),
  retrieveSegment: /* @__PURE__ */ requestValidator("retrieveSegment", {
    path: group12.retrieveSegmentPath,
  }, ["path"]),
  attachSubscriptionTypeToContact: /* @__PURE__ */ requestValidator(
    "attachSubscriptionTypeToContact",
    {
      path: group13.attachSubscriptionTypeToContactPath,
      body: group13.attachSubscriptionTypeToContactBody,
    },
    ["path", "body"],
  ),
  detachSubscriptionTypeToContact: /* @__PURE__ */ requestValidator(
    "detachSubscriptionTypeToContact",
    { path: group13.detachSubscriptionTypeToContactPath },
    ["path"],
  ),
  attachTagToContact: /* @__PURE__ */ requestValidator("attachTagToContact", {
    path: group14.attachTagToContactPath,
    body: group14.attachTagToContactBody,
  }, ["path", "body"]),
  detachTagFromContact: /* @__PURE__ */ requestValidator("detachTagFromContact", {
    path: group14.detachTagFromContactPath,
  }, ["path"]),
  attachTagToConversation: /* @__PURE__ */ requestValidator("attachTagToConversation", {
    path: group14.attachTagToConversationPath,
    body: group14.attachTagToConversationBody,
  }, ["path", "body"]),
  detachTagFromConversation: /* @__PURE__ */ requestValidator("detachTagFromConversation", {
    path: group14.detachTagFromConversationPath,
    body: group14.detachTagFromConversationBody,
  }, ["path", "body"]),
  createTag: /* @__PURE__ */ requestValidator("createTag", { body: group14.createTagBody }, [
    "body",
  ]),
  findTag: /* @__PURE__ */ requestValidator("findTag", { path: group14.findTagPath }, ["path"]),
  deleteTag: /* @__PURE__ */ requestValidator("deleteTag", { path: group14.deleteTagPath }, [
    "path",
  ]),
  attachTagToTicket: /* @__PURE__ */ requestValidator("attachTagToTicket", {
    path: group14.attachTagToTicketPath,
    body: group14.attachTagToTicketBody,
  }, ["path", "body"]),
  detachTagFromTicket: /* @__PURE__ */ requestValidator("detachTagFromTicket", {
    path: group14.detachTagFromTicketPath,
    body: group14.detachTagFromTicketBody,
  }, ["path", "body"]),
  createCustomObjectInstances: /* @__PURE__ */ requestValidator("createCustomObjectInstances", {
    path: group15.createCustomObjectInstancesPath,
    body: group15.createCustomObjectInstancesBody,
  }, ["path"]),
  getCustomObjectInstancesByExternalId: /* @__PURE__ */ requestValidator(
    "getCustomObjectInstancesByExternalId",
    {
      path: group15.getCustomObjectInstancesByExternalIdPath,
      query: group15.getCustomObjectInstancesByExternalIdQuery,
    },
    ["path", "query"],
  ),
  deleteCustomObjectInstancesById: /* @__PURE__ */ requestValidator(
    "deleteCustomObjectInstancesById",
    {
      path: group15.deleteCustomObjectInstancesByIdPath,
      query: group15.deleteCustomObjectInstancesByIdQuery,
    },
    ["path", "query"],
  ),
  getCustomObjectInstancesById: /* @__PURE__ */ requestValidator("getCustomObjectInstancesById", {
    path: group15.getCustomObjectInstancesByIdPath,
  }, ["path"]),
  deleteCustomObjectInstancesByExternalId: /* @__PURE__ */ requestValidator(
    "deleteCustomObjectInstancesByExternalId",
    { path: group15.deleteCustomObjectInstancesByExternalIdPath },
    ["path"],
  ),
  listContentSnippets: /* @__PURE__ */ requestValidator("listContentSnippets", {
    query: group16.listContentSnippetsQuery,
  }),
  createContentSnippet: /* @__PURE__ */ requestValidator("createContentSnippet", {
    body: group16.createContentSnippetBody,
  }, ["body"]),
  getContentSnippet: /* @__PURE__ */ requestValidator("getContentSnippet", {
    path: group16.getContentSnippetPath,
  }, ["path"]),
  updateContentSnippet: /* @__PURE__ */ requestValidator("updateContentSnippet", {
    path: group16.updateContentSnippetPath,
    body: group16.updateContentSnippetBody,
  }, ["path", "body"]),
  listConversations: /* @__PURE__ */ requestValidator("listConversations", {
    query: group17.listConversationsQuery,
  }),
  createConversation: /* @__PURE__ */ requestValidator("createConversation", {
    body: group17.createConversationBody,
  }, ["body"]),
  retrieveConversation: /* @__PURE__ */ requestValidator("retrieveConversation", {
    path: group17.retrieveConversationPath,
    query: group17.retrieveConversationQuery,
  }, ["path"]),
  updateConversation: /* @__PURE__ */ requestValidator("updateConversation", {
    path: group17.updateConversationPath,
    query: group17.updateConversationQuery,
    body: group17.updateConversationBody,
  }, ["path"]),
  deleteConversation: /* @__PURE__ */ requestValidator("deleteConversation", {
    path: group17.deleteConversationPath,
    query: group17.deleteConversationQuery,
  }, ["path"]),
  searchConversations: /* @__PURE__ */ requestValidator("searchConversations", {
    body: group17.searchConversationsBody,
  }, ["body"]),
  replyConversation: /* @__PURE__ */ requestValidator("replyConversation", {
    path: group17.replyConversationPath,
    body: group17.replyConversationBody,
  }, ["path", "body"]),
  manageConversation: /* @__PURE__ */ requestValidator("manageConversation", {
    path: group17.manageConversationPath,
    body: group17.manageConversationBody,
  }, ["path", "body"]),
  updateConversationPart: /* @__PURE__ */ requestValidator("updateConversationPart", {
    path: group17.updateConversationPartPath,
    body: group17.updateConversationPartBody,
  }, ["path", "body"]),
  attachContactToConversation: /* @__PURE__ */ requestValidator("attachContactToConversation", {
    path: group17.attachContactToConversationPath,
    body: group17.attachContactToConversationBody,
  }, ["path"]),
  detachContactFromConversation: /* @__PURE__ */ requestValidator("detachContactFromConversation", {
    path: group17.detachContactFromConversationPath,
    body: group17.detachContactFromConversationBody,
  }, ["path", "body"]),
  listHandlingEvents: /* @__PURE__ */ requestValidator("listHandlingEvents", {
    path: group17.listHandlingEventsPath,
  }, ["path"]),
  listSideConversations: /* @__PURE__ */ requestValidator("listSideConversations", {
    path: group17.listSideConversationsPath,
    query: group17.listSideConversationsQuery,
  }, ["path"]),
  redactConversation: /* @__PURE__ */ requestValidator("redactConversation", {
    body: group17.redactConversationBody,
  }, ["body"]),
  convertConversationToTicket: /* @__PURE__ */ requestValidator("convertConversationToTicket", {
    path: group17.convertConversationToTicketPath,
    body: group17.convertConversationToTicketBody,
  }, ["path", "body"]),
  listDeletedConversationIds: /* @__PURE__ */ requestValidator("listDeletedConversationIds", {
    query: group17.listDeletedConversationIdsQuery,
  }),
  notifyNewConversation: /* @__PURE__ */ requestValidator("notifyNewConversation", {
    body: group18.notifyNewConversationBody,
  }, ["body"]),
  notifyNewMessage: /* @__PURE__ */ requestValidator("notifyNewMessage", {
    body: group18.notifyNewMessageBody,
  }, ["body"]),
  notifyQuickReplySelected: /* @__PURE__ */ requestValidator("notifyQuickReplySelected", {
    body: group18.notifyQuickReplySelectedBody,
  }, ["body"]),
  notifyAttributeCollected: /* @__PURE__ */ requestValidator("notifyAttributeCollected", {
    body: group18.notifyAttributeCollectedBody,
  }, ["body"]),
  lisDataAttributes: /* @__PURE__ */ requestValidator("lisDataAttributes", {
    query: group19.lisDataAttributesQuery,
  }),
  createDataAttribute: /* @__PURE__ */ requestValidator("createDataAttribute", {
    body: group19.createDataAttributeBody,
  }, ["body"]),
  updateDataAttribute: /* @__PURE__ */ requestValidator("updateDataAttribute", {
    path: group19.updateDataAttributePath,
    body: group19.updateDataAttributeBody,
  }, ["path"]),
  listDataConnectors: /* @__PURE__ */ requestValidator("listDataConnectors", {
    query: group20.listDataConnectorsQuery,
  }),
  createDataConnector: /* @__PURE__ */ requestValidator("createDataConnector", {
    body: group20.createDataConnectorBody,
  }, ["body"]),
  RetrieveDataConnector: /* @__PURE__ */ requestValidator("RetrieveDataConnector", {
    path: group20.retrieveDataConnectorPath,
    query: group20.retrieveDataConnectorQuery,
  }, ["path"]),
  deleteDataConnector: /* @__PURE__ */ requestValidator("deleteDataConnector", {
    path: group20.deleteDataConnectorPath,
  }, ["path"]),
  updateDataConnector: /* @__PURE__ */ requestValidator("updateDataConnector", {
    path: group20.updateDataConnectorPath,
    body: group20.updateDataConnectorBody,
  }, ["path"]),
  listDataConnectorExecutionResults: /* @__PURE__ */ requestValidator(
    "listDataConnectorExecutionResults",
    {
      path: group20.listDataConnectorExecutionResultsPath,
      query: group20.listDataConnectorExecutionResultsQuery,
    },
    ["path"],
  ),
  showDataConnectorExecutionResult: /* @__PURE__ */ requestValidator(
    "showDataConnectorExecutionResult",
    { path: group20.showDataConnectorExecutionResultPath },
    ["path"],
  ),
  createDataEvent: /* @__PURE__ */ requestValidator("createDataEvent", {
    body: group21.createDataEventBody,
  }, ["body"]),
  lisDataEvents: /* @__PURE__ */ requestValidator("lisDataEvents", {
    query: group21.lisDataEventsQuery,
  }, ["query"]),
  dataEventSummaries: /* @__PURE__ */ requestValidator("dataEventSummaries", {
    body: group21.dataEventSummariesBody,
  }),
  createDataExport: /* @__PURE__ */ requestValidator("createDataExport", {
    body: group22.createDataExportBody,
  }, ["body"]),
  getDataExport: /* @__PURE__ */ requestValidator("getDataExport", {
    path: group22.getDataExportPath,
  }, ["path"]),
  cancelDataExport: /* @__PURE__ */ requestValidator("cancelDataExport", {
    path: group22.cancelDataExportPath,
  }, ["path"]),
  downloadDataExport: /* @__PURE__ */ requestValidator("downloadDataExport", {
    path: group22.downloadDataExportPath,
  }, ["path"]),
  exportWorkflow: /* @__PURE__ */ requestValidator("exportWorkflow", {
    path: group23.exportWorkflowPath,
  }, ["path"]),
  jobsStatus: /* @__PURE__ */ requestValidator("jobsStatus", { path: group24.jobsStatusPath }, [
    "path",
  ]),
  listMacros: /* @__PURE__ */ requestValidator("listMacros", { query: group25.listMacrosQuery }),
  getMacro: /* @__PURE__ */ requestValidator("getMacro", { path: group25.getMacroPath }, ["path"]),
  createMessage: /* @__PURE__ */ requestValidator("createMessage", {
    body: group26.createMessageBody,
  }),
  getWhatsAppMessageStatus: /* @__PURE__ */ requestValidator("getWhatsAppMessageStatus", {
    query: group26.getWhatsAppMessageStatusQuery,
  }, ["query"]),
  RetrieveWhatsAppMessageStatus: /* @__PURE__ */ requestValidator("RetrieveWhatsAppMessageStatus", {
    query: group26.retrieveWhatsAppMessageStatusQuery,
  }, ["query"]),
  getTeamMetrics: /* @__PURE__ */ requestValidator("getTeamMetrics", {
    path: group28.getTeamMetricsPath,
    query: group28.getTeamMetricsQuery,
  }, ["path"]),
  retrieveTeam: /* @__PURE__ */ requestValidator(
    "retrieveTeam",
    { path: group28.retrieveTeamPath },
    ["path"],
  ),
  listNewsItems: /* @__PURE__ */ requestValidator("listNewsItems", {
    query: group29.listNewsItemsQuery,
  }),
  createNewsItem: /* @__PURE__ */ requestValidator("createNewsItem", {
    body: group29.createNewsItemBody,
  }, ["body"]),
  retrieveNewsItem: /* @__PURE__ */ requestValidator("retrieveNewsItem", {
    path: group29.retrieveNewsItemPath,
  }, ["path"]),
  updateNewsItem: /* @__PURE__ */ requestValidator("updateNewsItem", {
    path: group29.updateNewsItemPath,
    body: group29.updateNewsItemBody,
  }, ["path", "body"]),
  deleteNewsItem: /* @__PURE__ */ requestValidator("deleteNewsItem", {
    path: group29.deleteNewsItemPath,
  }, ["path"]),
  listLiveNewsfeedItems: /* @__PURE__ */ requestValidator("listLiveNewsfeedItems", {
    path: group29.listLiveNewsfeedItemsPath,
    query: group29.listLiveNewsfeedItemsQuery,
  }, ["path"]),
  listNewsfeeds: /* @__PURE__ */ requestValidator("listNewsfeeds", {
    query: group29.listNewsfeedsQuery,
  }),
  retrieveNewsfeed: /* @__PURE__ */ requestValidator("retrieveNewsfeed", {
    path: group29.retrieveNewsfeedPath,
  }, ["path"]),
  createPhoneSwitch: /* @__PURE__ */ requestValidator("createPhoneSwitch", {
    body: group30.createPhoneSwitchBody,
  }),
  listCalls: /* @__PURE__ */ requestValidator("listCalls", { query: group31.listCallsQuery }),
  showCall: /* @__PURE__ */ requestValidator("showCall", { path: group31.showCallPath }, ["path"]),
  showCallRecording: /* @__PURE__ */ requestValidator("showCallRecording", {
    path: group31.showCallRecordingPath,
  }, ["path"]),
  showCallTranscript: /* @__PURE__ */ requestValidator("showCallTranscript", {
    path: group31.showCallTranscriptPath,
  }, ["path"]),
  listCallsWithTranscripts: /* @__PURE__ */ requestValidator("listCallsWithTranscripts", {
    body: group31.listCallsWithTranscriptsBody,
  }, ["body"]),
  registerFinVoiceCall: /* @__PURE__ */ requestValidator("registerFinVoiceCall", {
    body: group31.registerFinVoiceCallBody,
  }),
  collectFinVoiceCallById: /* @__PURE__ */ requestValidator("collectFinVoiceCallById", {
    path: group31.collectFinVoiceCallByIdPath,
  }, ["path"]),
  collectFinVoiceCallByExternalId: /* @__PURE__ */ requestValidator(
    "collectFinVoiceCallByExternalId",
    { path: group31.collectFinVoiceCallByExternalIdPath },
    ["path"],
  ),
  collectFinVoiceCallByPhoneNumber: /* @__PURE__ */ requestValidator(
    "collectFinVoiceCallByPhoneNumber",
    { path: group31.collectFinVoiceCallByPhoneNumberPath },
    ["path"],
  ),
  collectFinVoiceCallsByConversationId: /* @__PURE__ */ requestValidator(
    "collectFinVoiceCallsByConversationId",
    { path: group31.collectFinVoiceCallsByConversationIdPath },
    ["path"],
  ),
  createTicketTypeAttribute: /* @__PURE__ */ requestValidator("createTicketTypeAttribute", {
    path: group33.createTicketTypeAttributePath,
    body: group33.createTicketTypeAttributeBody,
  }, ["path", "body"]),
  updateTicketTypeAttribute: /* @__PURE__ */ requestValidator("updateTicketTypeAttribute", {
    path: group33.updateTicketTypeAttributePath,
    body: group33.updateTicketTypeAttributeBody,
  }, ["path"]),
  createTicketType: /* @__PURE__ */ requestValidator("createTicketType", {
    body: group34.createTicketTypeBody,
  }),
  getTicketType: /* @__PURE__ */ requestValidator("getTicketType", {
    path: group34.getTicketTypePath,
  }, ["path"]),
  updateTicketType: /* @__PURE__ */ requestValidator("updateTicketType", {
    path: group34.updateTicketTypePath,
    body: group34.updateTicketTypeBody,
  }, ["path"]),
  replyTicket: /* @__PURE__ */ requestValidator("replyTicket", {
    path: group35.replyTicketPath,
    body: group35.replyTicketBody,
  }, ["path", "body"]),
  createTicket: /* @__PURE__ */ requestValidator(
    "createTicket",
    { body: group35.createTicketBody },
    ["body"],
  ),
  enqueueCreateTicket: /* @__PURE__ */ requestValidator("enqueueCreateTicket", {
    body: group35.enqueueCreateTicketBody,
  }, ["body"]),
  updateTicket: /* @__PURE__ */ requestValidator("updateTicket", {
    path: group35.updateTicketPath,
    body: group35.updateTicketBody,
  }, ["path"]),
  getTicket: /* @__PURE__ */ requestValidator("getTicket", { path: group35.getTicketPath }, [
    "path",
  ]),
  deleteTicket: /* @__PURE__ */ requestValidator(
    "deleteTicket",
    { path: group35.deleteTicketPath },
    ["path"],
  ),
  changeTicketType: /* @__PURE__ */ requestValidator("changeTicketType", {
    path: group35.changeTicketTypePath,
    body: group35.changeTicketTypeBody,
  }, ["path", "body"]),
  searchTickets: /* @__PURE__ */ requestValidator("searchTickets", {
    body: group35.searchTicketsBody,
  }, ["body"]),
  updateVisitor: /* @__PURE__ */ requestValidator("updateVisitor", {
    body: group36.updateVisitorBody,
  }, ["body"]),
  retrieveVisitorWithUserId: /* @__PURE__ */ requestValidator("retrieveVisitorWithUserId", {
    query: group36.retrieveVisitorWithUserIdQuery,
  }, ["query"]),
  convertVisitor: /* @__PURE__ */ requestValidator("convertVisitor", {
    body: group36.convertVisitorBody,
  }, ["body"]),
  retrieveBrand: /* @__PURE__ */ requestValidator("retrieveBrand", {
    path: group37.retrieveBrandPath,
  }, ["path"]),
  retrieveEmail: /* @__PURE__ */ requestValidator("retrieveEmail", {
    path: group38.retrieveEmailPath,
  }, ["path"]),
};
