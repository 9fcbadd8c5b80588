/** The API through openapi-fetch: bare, typed by paths. */
import createClient, { type Client, type ClientOptions, mergeHeaders } from "openapi-fetch";
import type * as adminsGroup from "./admins/index.js";
import type * as aiContentGroup from "./ai-content/index.js";
import type * as articlesGroup from "./articles/index.js";
import type * as awayStatusReasonsGroup from "./away-status-reasons/index.js";
import type * as brandsGroup from "./brands/index.js";
import type * as callsGroup from "./calls/index.js";
import type * as companiesGroup from "./companies/index.js";
import type * as contactsGroup from "./contacts/index.js";
import type * as contentSnippetsGroup from "./content-snippets/index.js";
import type * as conversationsGroup from "./conversations/index.js";
import type * as customChannelEventsGroup from "./custom-channel-events/index.js";
import type * as customObjectInstancesGroup from "./custom-object-instances/index.js";
import type * as dataAttributesGroup from "./data-attributes/index.js";
import type * as dataConnectorsGroup from "./data-connectors/index.js";
import type * as dataEventsGroup from "./data-events/index.js";
import type * as dataExportGroup from "./data-export/index.js";
import type * as emailsGroup from "./emails/index.js";
import type * as exportGroup from "./export/index.js";
import type * as foldersGroup from "./folders/index.js";
import type * as helpCenterGroup from "./help-center/index.js";
import type * as internalArticlesGroup from "./internal-articles/index.js";
import type * as jobsGroup from "./jobs/index.js";
import type * as macrosGroup from "./macros/index.js";
import type * as messagesGroup from "./messages/index.js";
import type * as newsGroup from "./news/index.js";
import type * as notesGroup from "./notes/index.js";
import type * as segmentsGroup from "./segments/index.js";
import type * as subscriptionTypesGroup from "./subscription-types/index.js";
import type * as switchGroup from "./switch/index.js";
import type * as tagsGroup from "./tags/index.js";
import type * as teamsGroup from "./teams/index.js";
import type * as ticketStatesGroup from "./ticket-states/index.js";
import type * as ticketTypeAttributesGroup from "./ticket-type-attributes/index.js";
import type * as ticketTypesGroup from "./ticket-types/index.js";
import type * as ticketsGroup from "./tickets/index.js";
import type * as visitorsGroup from "./visitors/index.js";
import type * as workflowsGroup from "./workflows/index.js";

type Operation<Args, Data, Errors> = Body<Args> & {
  parameters: Omit<Args, "body" | "headers"> & Headers<Args>;
  responses: Answers<Data> & Answers<Errors>;
};

type Body<Args> = "body" extends keyof Args
  ? Args extends { body: infer Value } ? { requestBody: Json<Value> }
  : { requestBody?: Json<Args["body"]> }
  : { requestBody?: never };

type Headers<Args> = "headers" extends keyof Args
  ? Args extends { headers: infer Value } ? { header: Value } : { header?: Args["headers"] }
  : unknown;

interface Json<Value> {
  content: { "application/json": Exclude<Value, undefined> };
}

type Answers<Bodies> = { [Status in keyof Bodies]: Json<Bodies[Status]> };

/** Every path of the description, by method, as openapi-fetch reads it. */
export interface paths {
  "/me": {
    get: Operation<
      adminsGroup.IdentifyAdminArgs,
      { 200: adminsGroup.IdentifyAdminData },
      adminsGroup.IdentifyAdminErrors
    >;
  };
  "/admins/{id}/away": {
    put: Operation<
      adminsGroup.SetAwayAdminArgs,
      { 200: adminsGroup.SetAwayAdminData },
      adminsGroup.SetAwayAdminErrors
    >;
  };
  "/admins/activity_logs": {
    get: Operation<
      adminsGroup.ListActivityLogsArgs,
      { 200: adminsGroup.ListActivityLogsData },
      adminsGroup.ListActivityLogsErrors
    >;
  };
  "/admins/activity_logs/search": {
    post: Operation<
      adminsGroup.SearchActivityLogsArgs,
      { 200: adminsGroup.SearchActivityLogsData },
      adminsGroup.SearchActivityLogsErrors
    >;
  };
  "/admins/activity_log_event_types": {
    get: Operation<
      adminsGroup.ListActivityLogEventTypesArgs,
      { 200: adminsGroup.ListActivityLogEventTypesData },
      adminsGroup.ListActivityLogEventTypesErrors
    >;
  };
  "/admins": {
    get: Operation<
      adminsGroup.ListAdminsArgs,
      { 200: adminsGroup.ListAdminsData },
      adminsGroup.ListAdminsErrors
    >;
  };
  "/admins/{id}": {
    get: Operation<
      adminsGroup.RetrieveAdminArgs,
      { 200: adminsGroup.RetrieveAdminData },
      adminsGroup.RetrieveAdminErrors
    >;
  };
  "/ai/content_import_sources": {
    get: Operation<
      aiContentGroup.ListContentImportSourcesArgs,
      { 200: aiContentGroup.ListContentImportSourcesData },
      aiContentGroup.ListContentImportSourcesErrors
    >;
    post: Operation<
      aiContentGroup.CreateContentImportSourceArgs,
      { 200: aiContentGroup.CreateContentImportSourceData },
      aiContentGroup.CreateContentImportSourceErrors
    >;
  };
  "/ai/content_import_sources/{id}": {
    delete: Operation<
      aiContentGroup.DeleteContentImportSourceArgs,
      { 204: aiContentGroup.DeleteContentImportSourceData },
      aiContentGroup.DeleteContentImportSourceErrors
    >;
    get: Operation<
      aiContentGroup.GetContentImportSourceArgs,
      { 200: aiContentGroup.GetContentImportSourceData },
      aiContentGroup.GetContentImportSourceErrors
    >;
    put: Operation<
      aiContentGroup.UpdateContentImportSourceArgs,
      { 200: aiContentGroup.UpdateContentImportSourceData },
      aiContentGroup.UpdateContentImportSourceErrors
    >;
  };
  "/ai/external_pages": {
    get: Operation<
      aiContentGroup.ListExternalPagesArgs,
      { 200: aiContentGroup.ListExternalPagesData },
      aiContentGroup.ListExternalPagesErrors
    >;
    post: Operation<
      aiContentGroup.CreateExternalPageArgs,
      { 200: aiContentGroup.CreateExternalPageData },
      aiContentGroup.CreateExternalPageErrors
    >;
  };
  "/ai/external_pages/{id}": {
    delete: Operation<
      aiContentGroup.DeleteExternalPageArgs,
      { 200: aiContentGroup.DeleteExternalPageData },
      aiContentGroup.DeleteExternalPageErrors
    >;
    get: Operation<
      aiContentGroup.GetExternalPageArgs,
      { 200: aiContentGroup.GetExternalPageData },
      aiContentGroup.GetExternalPageErrors
    >;
    put: Operation<
      aiContentGroup.UpdateExternalPageArgs,
      { 200: aiContentGroup.UpdateExternalPageData },
      aiContentGroup.UpdateExternalPageErrors
    >;
  };
  "/articles": {
    get: Operation<
      articlesGroup.ListArticlesArgs,
      { 200: articlesGroup.ListArticlesData },
      articlesGroup.ListArticlesErrors
    >;
    post: Operation<
      articlesGroup.CreateArticleArgs,
      { 200: articlesGroup.CreateArticleData },
      articlesGroup.CreateArticleErrors
    >;
  };
  "/articles/{id}": {
    get: Operation<
      articlesGroup.RetrieveArticleArgs,
      { 200: articlesGroup.RetrieveArticleData },
      articlesGroup.RetrieveArticleErrors
    >;
    put: Operation<
      articlesGroup.UpdateArticleArgs,
      { 200: articlesGroup.UpdateArticleData },
      articlesGroup.UpdateArticleErrors
    >;
    delete: Operation<
      articlesGroup.DeleteArticleArgs,
      { 200: articlesGroup.DeleteArticleData },
      articlesGroup.DeleteArticleErrors
    >;
  };
  "/articles/search": {
    get: Operation<
      articlesGroup.SearchArticlesArgs,
      { 200: articlesGroup.SearchArticlesData },
      articlesGroup.SearchArticlesErrors
    >;
  };
  "/away_status_reasons": {
    get: Operation<
      awayStatusReasonsGroup.ListAwayStatusReasonsArgs,
      { 200: awayStatusReasonsGroup.ListAwayStatusReasonsData },
      awayStatusReasonsGroup.ListAwayStatusReasonsErrors
    >;
  };
  "/export/reporting_data/enqueue": {
    post: Operation<
      exportGroup.EnqueueReportingDataExportArgs,
      { 200: exportGroup.EnqueueReportingDataExportData },
      exportGroup.EnqueueReportingDataExportErrors
    >;
  };
  "/export/reporting_data/{job_identifier}": {
    get: Operation<
      exportGroup.GetReportingDataExportArgs,
      { 200: exportGroup.GetReportingDataExportData },
      exportGroup.GetReportingDataExportErrors
    >;
  };
  "/export/reporting_data/get_datasets": {
    get: Operation<
      exportGroup.ListReportingDatasetsArgs,
      { 200: exportGroup.ListReportingDatasetsData },
      exportGroup.ListReportingDatasetsErrors
    >;
  };
  "/download/reporting_data/{job_identifier}": {
    get: Operation<
      exportGroup.DownloadReportingDataExportArgs,
      { 200: exportGroup.DownloadReportingDataExportData },
      exportGroup.DownloadReportingDataExportErrors
    >;
  };
  "/help_center/collections": {
    get: Operation<
      helpCenterGroup.ListAllCollectionsArgs,
      { 200: helpCenterGroup.ListAllCollectionsData },
      helpCenterGroup.ListAllCollectionsErrors
    >;
    post: Operation<
      helpCenterGroup.CreateCollectionArgs,
      { 200: helpCenterGroup.CreateCollectionData },
      helpCenterGroup.CreateCollectionErrors
    >;
  };
  "/help_center/collections/{id}": {
    get: Operation<
      helpCenterGroup.RetrieveCollectionArgs,
      { 200: helpCenterGroup.RetrieveCollectionData },
      helpCenterGroup.RetrieveCollectionErrors
    >;
    put: Operation<
      helpCenterGroup.UpdateCollectionArgs,
      { 200: helpCenterGroup.UpdateCollectionData },
      helpCenterGroup.UpdateCollectionErrors
    >;
    delete: Operation<
      helpCenterGroup.DeleteCollectionArgs,
      { 200: helpCenterGroup.DeleteCollectionData },
      helpCenterGroup.DeleteCollectionErrors
    >;
  };
  "/help_center/help_centers/{id}": {
    get: Operation<
      helpCenterGroup.RetrieveHelpCenterArgs,
      { 200: helpCenterGroup.RetrieveHelpCenterData },
      helpCenterGroup.RetrieveHelpCenterErrors
    >;
  };
  "/help_center/help_centers": {
    get: Operation<
      helpCenterGroup.ListHelpCentersArgs,
      { 200: helpCenterGroup.ListHelpCentersData },
      helpCenterGroup.ListHelpCentersErrors
    >;
  };
  "/internal_articles": {
    get: Operation<
      internalArticlesGroup.ListInternalArticlesArgs,
      { 200: internalArticlesGroup.ListInternalArticlesData },
      internalArticlesGroup.ListInternalArticlesErrors
    >;
    post: Operation<
      internalArticlesGroup.CreateInternalArticleArgs,
      { 200: internalArticlesGroup.CreateInternalArticleData },
      internalArticlesGroup.CreateInternalArticleErrors
    >;
  };
  "/internal_articles/{id}": {
    get: Operation<
      internalArticlesGroup.RetrieveInternalArticleArgs,
      { 200: internalArticlesGroup.RetrieveInternalArticleData },
      internalArticlesGroup.RetrieveInternalArticleErrors
    >;
    put: Operation<
      internalArticlesGroup.UpdateInternalArticleArgs,
      { 200: internalArticlesGroup.UpdateInternalArticleData },
      internalArticlesGroup.UpdateInternalArticleErrors
    >;
    delete: Operation<
      internalArticlesGroup.DeleteInternalArticleArgs,
      { 200: internalArticlesGroup.DeleteInternalArticleData },
      internalArticlesGroup.DeleteInternalArticleErrors
    >;
  };
  "/internal_articles/search": {
    get: Operation<
      internalArticlesGroup.SearchInternalArticlesArgs,
      { 200: internalArticlesGroup.SearchInternalArticlesData },
      internalArticlesGroup.SearchInternalArticlesErrors
    >;
  };
  "/folders": {
    get: Operation<
      foldersGroup.ListFoldersArgs,
      { 200: foldersGroup.ListFoldersData },
      foldersGroup.ListFoldersErrors
    >;
    post: Operation<
      foldersGroup.CreateFolderArgs,
      { 200: foldersGroup.CreateFolderData },
      foldersGroup.CreateFolderErrors
    >;
  };
  "/folders/{id}": {
    get: Operation<
      foldersGroup.RetrieveFolderArgs,
      { 200: foldersGroup.RetrieveFolderData },
      foldersGroup.RetrieveFolderErrors
    >;
    put: Operation<
      foldersGroup.UpdateFolderArgs,
      { 200: foldersGroup.UpdateFolderData },
      foldersGroup.UpdateFolderErrors
    >;
    delete: Operation<
      foldersGroup.DeleteFolderArgs,
      { 200: foldersGroup.DeleteFolderData },
      foldersGroup.DeleteFolderErrors
    >;
  };
  "/companies": {
    post: Operation<
      companiesGroup.CreateOrUpdateCompanyArgs,
      { 200: companiesGroup.CreateOrUpdateCompanyData },
      companiesGroup.CreateOrUpdateCompanyErrors
    >;
    get: Operation<
      companiesGroup.RetrieveCompanyArgs,
      { 200: companiesGroup.RetrieveCompanyData },
      companiesGroup.RetrieveCompanyErrors
    >;
  };
  "/companies/{id}": {
    get: Operation<
      companiesGroup.RetrieveACompanyByIdArgs,
      { 200: companiesGroup.RetrieveACompanyByIdData },
      companiesGroup.RetrieveACompanyByIdErrors
    >;
    put: Operation<
      companiesGroup.UpdateCompanyArgs,
      { 200: companiesGroup.UpdateCompanyData },
      companiesGroup.UpdateCompanyErrors
    >;
    delete: Operation<
      companiesGroup.DeleteCompanyArgs,
      { 200: companiesGroup.DeleteCompanyData },
      companiesGroup.DeleteCompanyErrors
    >;
  };
  "/companies/{id}/contacts": {
    get: Operation<
      companiesGroup.ListAttachedContactsArgs,
      { 200: companiesGroup.ListAttachedContactsData },
      companiesGroup.ListAttachedContactsErrors
    >;
  };
  "/companies/{id}/segments": {
    get: Operation<
      companiesGroup.ListAttachedSegmentsForCompaniesArgs,
      { 200: companiesGroup.ListAttachedSegmentsForCompaniesData },
      companiesGroup.ListAttachedSegmentsForCompaniesErrors
    >;
  };
  "/companies/list": {
    post: Operation<
      companiesGroup.ListAllCompaniesArgs,
      { 200: companiesGroup.ListAllCompaniesData },
      companiesGroup.ListAllCompaniesErrors
    >;
  };
  "/companies/scroll": {
    get: Operation<
      companiesGroup.ScrollOverAllCompaniesArgs,
      { 200: companiesGroup.ScrollOverAllCompaniesData },
      companiesGroup.ScrollOverAllCompaniesErrors
    >;
  };
  "/contacts/{id}/companies": {
    post: Operation<
      companiesGroup.AttachContactToACompanyArgs,
      { 200: companiesGroup.AttachContactToACompanyData },
      companiesGroup.AttachContactToACompanyErrors
    >;
    get: Operation<
      contactsGroup.ListCompaniesForAContactArgs,
      { 200: contactsGroup.ListCompaniesForAContactData },
      contactsGroup.ListCompaniesForAContactErrors
    >;
  };
  "/contacts/{contact_id}/companies/{id}": {
    delete: Operation<
      companiesGroup.DetachContactFromACompanyArgs,
      { 200: companiesGroup.DetachContactFromACompanyData },
      companiesGroup.DetachContactFromACompanyErrors
    >;
  };
  "/contacts/{contact_id}/segments": {
    get: Operation<
      contactsGroup.ListSegmentsForAContactArgs,
      { 200: contactsGroup.ListSegmentsForAContactData },
      contactsGroup.ListSegmentsForAContactErrors
    >;
  };
  "/contacts/{contact_id}/subscriptions": {
    get: Operation<
      contactsGroup.ListSubscriptionsForAContactArgs,
      { 200: contactsGroup.ListSubscriptionsForAContactData },
      contactsGroup.ListSubscriptionsForAContactErrors
    >;
    post: Operation<
      subscriptionTypesGroup.AttachSubscriptionTypeToContactArgs,
      { 200: subscriptionTypesGroup.AttachSubscriptionTypeToContactData },
      subscriptionTypesGroup.AttachSubscriptionTypeToContactErrors
    >;
  };
  "/contacts/{contact_id}/tags": {
    get: Operation<
      contactsGroup.ListTagsForAContactArgs,
      { 200: contactsGroup.ListTagsForAContactData },
      contactsGroup.ListTagsForAContactErrors
    >;
    post: Operation<
      tagsGroup.AttachTagToContactArgs,
      { 200: tagsGroup.AttachTagToContactData },
      tagsGroup.AttachTagToContactErrors
    >;
  };
  "/contacts/{id}": {
    put: Operation<
      contactsGroup.UpdateContactArgs,
      { 200: contactsGroup.UpdateContactData },
      contactsGroup.UpdateContactErrors
    >;
    get: Operation<
      contactsGroup.ShowContactArgs,
      { 200: contactsGroup.ShowContactData },
      contactsGroup.ShowContactErrors
    >;
    delete: Operation<
      contactsGroup.DeleteContactArgs,
      { 200: contactsGroup.DeleteContactData },
      contactsGroup.DeleteContactErrors
    >;
  };
  "/contacts/merge": {
    post: Operation<
      contactsGroup.MergeContactArgs,
      { 200: contactsGroup.MergeContactData },
      contactsGroup.MergeContactErrors
    >;
  };
  "/contacts/search": {
    post: Operation<
      contactsGroup.SearchContactsArgs,
      { 200: contactsGroup.SearchContactsData },
      contactsGroup.SearchContactsErrors
    >;
  };
  "/contacts": {
    get: Operation<
      contactsGroup.ListContactsArgs,
      { 200: contactsGroup.ListContactsData },
      contactsGroup.ListContactsErrors
    >;
    post: Operation<
      contactsGroup.CreateContactArgs,
      { 200: contactsGroup.CreateContactData },
      contactsGroup.CreateContactErrors
    >;
  };
  "/contacts/find_by_external_id/{external_id}": {
    get: Operation<
      contactsGroup.ShowContactByExternalIdArgs,
      { 200: contactsGroup.ShowContactByExternalIdData },
      contactsGroup.ShowContactByExternalIdErrors
    >;
  };
  "/contacts/{id}/archive": {
    post: Operation<
      contactsGroup.ArchiveContactArgs,
      { 200: contactsGroup.ArchiveContactData },
      contactsGroup.ArchiveContactErrors
    >;
  };
  "/contacts/{id}/unarchive": {
    post: Operation<
      contactsGroup.UnarchiveContactArgs,
      { 200: contactsGroup.UnarchiveContactData },
      contactsGroup.UnarchiveContactErrors
    >;
  };
  "/contacts/{id}/block": {
    post: Operation<
      contactsGroup.BlockContactArgs,
      { 200: contactsGroup.BlockContactData },
      contactsGroup.BlockContactErrors
    >;
  };
  "/companies/{company_id}/notes": {
    get: Operation<
      notesGroup.ListCompanyNotesArgs,
      { 200: notesGroup.ListCompanyNotesData },
      notesGroup.ListCompanyNotesErrors
    >;
    post: Operation<
      notesGroup.CreateCompanyNoteArgs,
      { 200: notesGroup.CreateCompanyNoteData },
      notesGroup.CreateCompanyNoteErrors
    >;
  };
  "/contacts/{id}/notes": {
    get: Operation<
      notesGroup.ListNotesArgs,
      { 200: notesGroup.ListNotesData },
      notesGroup.ListNotesErrors
    >;
    post: Operation<
      notesGroup.CreateNoteArgs,
      { 200: notesGroup.CreateNoteData },
      notesGroup.CreateNoteErrors
    >;
  };
  "/notes/{id}": {
    get: Operation<
      notesGroup.RetrieveNoteArgs,
      { 200: notesGroup.RetrieveNoteData },
      notesGroup.RetrieveNoteErrors
    >;
  };
  "/segments": {
    get: Operation<
      segmentsGroup.ListSegmentsArgs,
      { 200: segmentsGroup.ListSegmentsData },
      segmentsGroup.ListSegmentsErrors
    >;
  };
  "/segments/{id}": {
    get: Operation<
      segmentsGroup.RetrieveSegmentArgs,
      { 200: segmentsGroup.RetrieveSegmentData },
      segmentsGroup.RetrieveSegmentErrors
    >;
  };
  "/contacts/{contact_id}/subscriptions/{id}": {
    delete: Operation<
      subscriptionTypesGroup.DetachSubscriptionTypeToContactArgs,
      { 200: subscriptionTypesGroup.DetachSubscriptionTypeToContactData },
      subscriptionTypesGroup.DetachSubscriptionTypeToContactErrors
    >;
  };
  "/subscription_types": {
    get: Operation<
      subscriptionTypesGroup.ListSubscriptionTypesArgs,
      { 200: subscriptionTypesGroup.ListSubscriptionTypesData },
      subscriptionTypesGroup.ListSubscriptionTypesErrors
    >;
  };
  "/contacts/{contact_id}/tags/{id}": {
    delete: Operation<
      tagsGroup.DetachTagFromContactArgs,
      { 200: tagsGroup.DetachTagFromContactData },
      tagsGroup.DetachTagFromContactErrors
    >;
  };
  "/conversations/{conversation_id}/tags": {
    post: Operation<
      tagsGroup.AttachTagToConversationArgs,
      { 200: tagsGroup.AttachTagToConversationData },
      tagsGroup.AttachTagToConversationErrors
    >;
  };
  "/conversations/{conversation_id}/tags/{id}": {
    delete: Operation<
      tagsGroup.DetachTagFromConversationArgs,
      { 200: tagsGroup.DetachTagFromConversationData },
      tagsGroup.DetachTagFromConversationErrors
    >;
  };
  "/tags": {
    get: Operation<
      tagsGroup.ListTagsArgs,
      { 200: tagsGroup.ListTagsData },
      tagsGroup.ListTagsErrors
    >;
    post: Operation<
      tagsGroup.CreateTagArgs,
      { 200: tagsGroup.CreateTagData },
      tagsGroup.CreateTagErrors
    >;
  };
  "/tags/{id}": {
    get: Operation<tagsGroup.FindTagArgs, { 200: tagsGroup.FindTagData }, tagsGroup.FindTagErrors>;
    delete: Operation<
      tagsGroup.DeleteTagArgs,
      { 200: tagsGroup.DeleteTagData },
      tagsGroup.DeleteTagErrors
    >;
  };
  "/tickets/{ticket_id}/tags": {
    post: Operation<
      tagsGroup.AttachTagToTicketArgs,
      { 200: tagsGroup.AttachTagToTicketData },
      tagsGroup.AttachTagToTicketErrors
    >;
  };
  "/tickets/{ticket_id}/tags/{id}": {
    delete: Operation<
      tagsGroup.DetachTagFromTicketArgs,
      { 200: tagsGroup.DetachTagFromTicketData },
      tagsGroup.DetachTagFromTicketErrors
    >;
  };
  "/custom_object_instances/{custom_object_type_identifier}": {
    post: Operation<
      customObjectInstancesGroup.CreateCustomObjectInstancesArgs,
      { 200: customObjectInstancesGroup.CreateCustomObjectInstancesData },
      customObjectInstancesGroup.CreateCustomObjectInstancesErrors
    >;
    get: Operation<
      customObjectInstancesGroup.GetCustomObjectInstancesByExternalIdArgs,
      { 200: customObjectInstancesGroup.GetCustomObjectInstancesByExternalIdData },
      customObjectInstancesGroup.GetCustomObjectInstancesByExternalIdErrors
    >;
    delete: Operation<
      customObjectInstancesGroup.DeleteCustomObjectInstancesByIdArgs,
      { 200: customObjectInstancesGroup.DeleteCustomObjectInstancesByIdData },
      customObjectInstancesGroup.DeleteCustomObjectInstancesByIdErrors
    >;
  };
  "/custom_object_instances/{custom_object_type_identifier}/{id}": {
    get: Operation<
      customObjectInstancesGroup.GetCustomObjectInstancesByIdArgs,
      { 200: customObjectInstancesGroup.GetCustomObjectInstancesByIdData },
      customObjectInstancesGroup.GetCustomObjectInstancesByIdErrors
    >;
    delete: Operation<
      customObjectInstancesGroup.DeleteCustomObjectInstancesByExternalIdArgs,
      { 200: customObjectInstancesGroup.DeleteCustomObjectInstancesByExternalIdData },
      customObjectInstancesGroup.DeleteCustomObjectInstancesByExternalIdErrors
    >;
  };
  "/content_snippets": {
    get: Operation<
      contentSnippetsGroup.ListContentSnippetsArgs,
      { 200: contentSnippetsGroup.ListContentSnippetsData },
      contentSnippetsGroup.ListContentSnippetsErrors
    >;
    post: Operation<
      contentSnippetsGroup.CreateContentSnippetArgs,
      { 201: contentSnippetsGroup.CreateContentSnippetData },
      contentSnippetsGroup.CreateContentSnippetErrors
    >;
  };
  "/content_snippets/{id}": {
    get: Operation<
      contentSnippetsGroup.GetContentSnippetArgs,
      { 200: contentSnippetsGroup.GetContentSnippetData },
      contentSnippetsGroup.GetContentSnippetErrors
    >;
    put: Operation<
      contentSnippetsGroup.UpdateContentSnippetArgs,
      { 200: contentSnippetsGroup.UpdateContentSnippetData },
      contentSnippetsGroup.UpdateContentSnippetErrors
    >;
  };
  "/conversations": {
    get: Operation<
      conversationsGroup.ListConversationsArgs,
      { 200: conversationsGroup.ListConversationsData },
      conversationsGroup.ListConversationsErrors
    >;
    post: Operation<
      conversationsGroup.CreateConversationArgs,
      { 200: conversationsGroup.CreateConversationData },
      conversationsGroup.CreateConversationErrors
    >;
  };
  "/conversations/{id}": {
    get: Operation<
      conversationsGroup.RetrieveConversationArgs,
      { 200: conversationsGroup.RetrieveConversationData },
      conversationsGroup.RetrieveConversationErrors
    >;
    put: Operation<
      conversationsGroup.UpdateConversationArgs,
      { 200: conversationsGroup.UpdateConversationData },
      conversationsGroup.UpdateConversationErrors
    >;
    delete: Operation<
      conversationsGroup.DeleteConversationArgs,
      { 200: conversationsGroup.DeleteConversationData },
      conversationsGroup.DeleteConversationErrors
    >;
  };
  "/conversations/search": {
    post: Operation<
      conversationsGroup.SearchConversationsArgs,
      { 200: conversationsGroup.SearchConversationsData },
      conversationsGroup.SearchConversationsErrors
    >;
  };
  "/conversations/{id}/reply": {
    post: Operation<
      conversationsGroup.ReplyConversationArgs,
      { 200: conversationsGroup.ReplyConversationData },
      conversationsGroup.ReplyConversationErrors
    >;
  };
  "/conversations/{id}/parts": {
    post: Operation<
      conversationsGroup.ManageConversationArgs,
      { 200: conversationsGroup.ManageConversationData },
      conversationsGroup.ManageConversationErrors
    >;
  };
  "/conversations/{conversation_id}/conversation_parts/{id}": {
    put: Operation<
      conversationsGroup.UpdateConversationPartArgs,
      { 200: conversationsGroup.UpdateConversationPartData },
      conversationsGroup.UpdateConversationPartErrors
    >;
  };
  "/conversations/{id}/customers": {
    post: Operation<
      conversationsGroup.AttachContactToConversationArgs,
      { 200: conversationsGroup.AttachContactToConversationData },
      conversationsGroup.AttachContactToConversationErrors
    >;
  };
  "/conversations/{conversation_id}/customers/{contact_id}": {
    delete: Operation<
      conversationsGroup.DetachContactFromConversationArgs,
      { 200: conversationsGroup.DetachContactFromConversationData },
      conversationsGroup.DetachContactFromConversationErrors
    >;
  };
  "/conversations/{id}/handling_events": {
    get: Operation<
      conversationsGroup.ListHandlingEventsArgs,
      { 200: conversationsGroup.ListHandlingEventsData },
      conversationsGroup.ListHandlingEventsErrors
    >;
  };
  "/conversations/{id}/side_conversations": {
    get: Operation<
      conversationsGroup.ListSideConversationsArgs,
      { 200: conversationsGroup.ListSideConversationsData },
      conversationsGroup.ListSideConversationsErrors
    >;
  };
  "/conversations/redact": {
    post: Operation<
      conversationsGroup.RedactConversationArgs,
      { 200: conversationsGroup.RedactConversationData },
      conversationsGroup.RedactConversationErrors
    >;
  };
  "/conversations/{id}/convert": {
    post: Operation<
      conversationsGroup.ConvertConversationToTicketArgs,
      { 200: conversationsGroup.ConvertConversationToTicketData },
      conversationsGroup.ConvertConversationToTicketErrors
    >;
  };
  "/conversations/deleted": {
    get: Operation<
      conversationsGroup.ListDeletedConversationIdsArgs,
      { 200: conversationsGroup.ListDeletedConversationIdsData },
      conversationsGroup.ListDeletedConversationIdsErrors
    >;
  };
  "/custom_channel_events/notify_new_conversation": {
    post: Operation<
      customChannelEventsGroup.NotifyNewConversationArgs,
      { 200: customChannelEventsGroup.NotifyNewConversationData },
      customChannelEventsGroup.NotifyNewConversationErrors
    >;
  };
  "/custom_channel_events/notify_new_message": {
    post: Operation<
      customChannelEventsGroup.NotifyNewMessageArgs,
      { 200: customChannelEventsGroup.NotifyNewMessageData },
      customChannelEventsGroup.NotifyNewMessageErrors
    >;
  };
  "/custom_channel_events/notify_quick_reply_selected": {
    post: Operation<
      customChannelEventsGroup.NotifyQuickReplySelectedArgs,
      { 200: customChannelEventsGroup.NotifyQuickReplySelectedData },
      customChannelEventsGroup.NotifyQuickReplySelectedErrors
    >;
  };
  "/custom_channel_events/notify_attribute_collected": {
    post: Operation<
      customChannelEventsGroup.NotifyAttributeCollectedArgs,
      { 200: customChannelEventsGroup.NotifyAttributeCollectedData },
      customChannelEventsGroup.NotifyAttributeCollectedErrors
    >;
  };
  "/data_attributes": {
    get: Operation<
      dataAttributesGroup.LisDataAttributesArgs,
      { 200: dataAttributesGroup.LisDataAttributesData },
      dataAttributesGroup.LisDataAttributesErrors
    >;
    post: Operation<
      dataAttributesGroup.CreateDataAttributeArgs,
      { 200: dataAttributesGroup.CreateDataAttributeData },
      dataAttributesGroup.CreateDataAttributeErrors
    >;
  };
  "/data_attributes/{id}": {
    put: Operation<
      dataAttributesGroup.UpdateDataAttributeArgs,
      { 200: dataAttributesGroup.UpdateDataAttributeData },
      dataAttributesGroup.UpdateDataAttributeErrors
    >;
  };
  "/data_connectors": {
    get: Operation<
      dataConnectorsGroup.ListDataConnectorsArgs,
      { 200: dataConnectorsGroup.ListDataConnectorsData },
      dataConnectorsGroup.ListDataConnectorsErrors
    >;
    post: Operation<
      dataConnectorsGroup.CreateDataConnectorArgs,
      { 201: dataConnectorsGroup.CreateDataConnectorData },
      dataConnectorsGroup.CreateDataConnectorErrors
    >;
  };
  "/data_connectors/{id}": {
    get: Operation<
      dataConnectorsGroup.RetrieveDataConnectorArgs,
      { 200: dataConnectorsGroup.RetrieveDataConnectorData },
      dataConnectorsGroup.RetrieveDataConnectorErrors
    >;
    delete: Operation<
      dataConnectorsGroup.DeleteDataConnectorArgs,
      { 200: dataConnectorsGroup.DeleteDataConnectorData },
      dataConnectorsGroup.DeleteDataConnectorErrors
    >;
    patch: Operation<
      dataConnectorsGroup.UpdateDataConnectorArgs,
      { 200: dataConnectorsGroup.UpdateDataConnectorData },
      dataConnectorsGroup.UpdateDataConnectorErrors
    >;
  };
  "/data_connectors/{data_connector_id}/execution_results": {
    get: Operation<
      dataConnectorsGroup.ListDataConnectorExecutionResultsArgs,
      { 200: dataConnectorsGroup.ListDataConnectorExecutionResultsData },
      dataConnectorsGroup.ListDataConnectorExecutionResultsErrors
    >;
  };
  "/data_connectors/{data_connector_id}/execution_results/{id}": {
    get: Operation<
      dataConnectorsGroup.ShowDataConnectorExecutionResultArgs,
      { 200: dataConnectorsGroup.ShowDataConnectorExecutionResultData },
      dataConnectorsGroup.ShowDataConnectorExecutionResultErrors
    >;
  };
  "/events": {
    post: Operation<
      dataEventsGroup.CreateDataEventArgs,
      { 202: dataEventsGroup.CreateDataEventData },
      dataEventsGroup.CreateDataEventErrors
    >;
    get: Operation<
      dataEventsGroup.LisDataEventsArgs,
      { 200: dataEventsGroup.LisDataEventsData },
      dataEventsGroup.LisDataEventsErrors
    >;
  };
  "/events/summaries": {
    post: Operation<
      dataEventsGroup.DataEventSummariesArgs,
      { 200: dataEventsGroup.DataEventSummariesData },
      dataEventsGroup.DataEventSummariesErrors
    >;
  };
  "/export/content/data": {
    post: Operation<
      dataExportGroup.CreateDataExportArgs,
      { 200: dataExportGroup.CreateDataExportData },
      dataExportGroup.CreateDataExportErrors
    >;
  };
  "/export/content/data/{job_identifier}": {
    get: Operation<
      dataExportGroup.GetDataExportArgs,
      { 200: dataExportGroup.GetDataExportData },
      dataExportGroup.GetDataExportErrors
    >;
  };
  "/export/cancel/{job_identifier}": {
    post: Operation<
      dataExportGroup.CancelDataExportArgs,
      { 200: dataExportGroup.CancelDataExportData },
      dataExportGroup.CancelDataExportErrors
    >;
  };
  "/download/content/data/{job_identifier}": {
    get: Operation<
      dataExportGroup.DownloadDataExportArgs,
      { 200: dataExportGroup.DownloadDataExportData },
      dataExportGroup.DownloadDataExportErrors
    >;
  };
  "/export/workflows/{id}": {
    get: Operation<
      workflowsGroup.ExportWorkflowArgs,
      { 200: workflowsGroup.ExportWorkflowData },
      workflowsGroup.ExportWorkflowErrors
    >;
  };
  "/jobs/status/{id}": {
    get: Operation<
      jobsGroup.JobsStatusArgs,
      { 200: jobsGroup.JobsStatusData },
      jobsGroup.JobsStatusErrors
    >;
  };
  "/macros": {
    get: Operation<
      macrosGroup.ListMacrosArgs,
      { 200: macrosGroup.ListMacrosData },
      macrosGroup.ListMacrosErrors
    >;
  };
  "/macros/{id}": {
    get: Operation<
      macrosGroup.GetMacroArgs,
      { 200: macrosGroup.GetMacroData },
      macrosGroup.GetMacroErrors
    >;
  };
  "/messages": {
    post: Operation<
      messagesGroup.CreateMessageArgs,
      { 200: messagesGroup.CreateMessageData },
      messagesGroup.CreateMessageErrors
    >;
  };
  "/messages/status": {
    get: Operation<
      messagesGroup.GetWhatsAppMessageStatusArgs,
      { 200: messagesGroup.GetWhatsAppMessageStatusData },
      messagesGroup.GetWhatsAppMessageStatusErrors
    >;
  };
  "/messages/whatsapp/status": {
    get: Operation<
      messagesGroup.RetrieveWhatsAppMessageStatusArgs,
      { 200: messagesGroup.RetrieveWhatsAppMessageStatusData },
      messagesGroup.RetrieveWhatsAppMessageStatusErrors
    >;
  };
  "/teams/{team_id}/metrics": {
    get: Operation<
      teamsGroup.GetTeamMetricsArgs,
      { 200: teamsGroup.GetTeamMetricsData },
      teamsGroup.GetTeamMetricsErrors
    >;
  };
  "/teams": {
    get: Operation<
      teamsGroup.ListTeamsArgs,
      { 200: teamsGroup.ListTeamsData },
      teamsGroup.ListTeamsErrors
    >;
  };
  "/teams/{id}": {
    get: Operation<
      teamsGroup.RetrieveTeamArgs,
      { 200: teamsGroup.RetrieveTeamData },
      teamsGroup.RetrieveTeamErrors
    >;
  };
  "/news/news_items": {
    get: Operation<
      newsGroup.ListNewsItemsArgs,
      { 200: newsGroup.ListNewsItemsData },
      newsGroup.ListNewsItemsErrors
    >;
    post: Operation<
      newsGroup.CreateNewsItemArgs,
      { 200: newsGroup.CreateNewsItemData },
      newsGroup.CreateNewsItemErrors
    >;
  };
  "/news/news_items/{id}": {
    get: Operation<
      newsGroup.RetrieveNewsItemArgs,
      { 200: newsGroup.RetrieveNewsItemData },
      newsGroup.RetrieveNewsItemErrors
    >;
    put: Operation<
      newsGroup.UpdateNewsItemArgs,
      { 200: newsGroup.UpdateNewsItemData },
      newsGroup.UpdateNewsItemErrors
    >;
    delete: Operation<
      newsGroup.DeleteNewsItemArgs,
      { 200: newsGroup.DeleteNewsItemData },
      newsGroup.DeleteNewsItemErrors
    >;
  };
  "/news/newsfeeds/{id}/items": {
    get: Operation<
      newsGroup.ListLiveNewsfeedItemsArgs,
      { 200: newsGroup.ListLiveNewsfeedItemsData },
      newsGroup.ListLiveNewsfeedItemsErrors
    >;
  };
  "/news/newsfeeds": {
    get: Operation<
      newsGroup.ListNewsfeedsArgs,
      { 200: newsGroup.ListNewsfeedsData },
      newsGroup.ListNewsfeedsErrors
    >;
  };
  "/news/newsfeeds/{id}": {
    get: Operation<
      newsGroup.RetrieveNewsfeedArgs,
      { 200: newsGroup.RetrieveNewsfeedData },
      newsGroup.RetrieveNewsfeedErrors
    >;
  };
  "/phone_call_redirects": {
    post: Operation<
      switchGroup.CreatePhoneSwitchArgs,
      { 200: switchGroup.CreatePhoneSwitchData },
      switchGroup.CreatePhoneSwitchErrors
    >;
  };
  "/calls": {
    get: Operation<
      callsGroup.ListCallsArgs,
      { 200: callsGroup.ListCallsData },
      callsGroup.ListCallsErrors
    >;
  };
  "/calls/{id}": {
    get: Operation<
      callsGroup.ShowCallArgs,
      { 200: callsGroup.ShowCallData },
      callsGroup.ShowCallErrors
    >;
  };
  "/calls/{id}/recording": {
    get: Operation<
      callsGroup.ShowCallRecordingArgs,
      { 200: callsGroup.ShowCallRecordingData },
      callsGroup.ShowCallRecordingErrors
    >;
  };
  "/calls/{id}/transcript": {
    get: Operation<
      callsGroup.ShowCallTranscriptArgs,
      { 200: callsGroup.ShowCallTranscriptData },
      callsGroup.ShowCallTranscriptErrors
    >;
  };
  "/calls/search": {
    post: Operation<
      callsGroup.ListCallsWithTranscriptsArgs,
      { 200: callsGroup.ListCallsWithTranscriptsData },
      callsGroup.ListCallsWithTranscriptsErrors
    >;
  };
  "/fin_voice/register": {
    post: Operation<
      callsGroup.RegisterFinVoiceCallArgs,
      { 200: callsGroup.RegisterFinVoiceCallData },
      callsGroup.RegisterFinVoiceCallErrors
    >;
  };
  "/fin_voice/collect/{id}": {
    get: Operation<
      callsGroup.CollectFinVoiceCallByIdArgs,
      { 200: callsGroup.CollectFinVoiceCallByIdData },
      callsGroup.CollectFinVoiceCallByIdErrors
    >;
  };
  "/fin_voice/external_id/{external_id}": {
    get: Operation<
      callsGroup.CollectFinVoiceCallByExternalIdArgs,
      { 200: callsGroup.CollectFinVoiceCallByExternalIdData },
      callsGroup.CollectFinVoiceCallByExternalIdErrors
    >;
  };
  "/fin_voice/phone_number/{phone_number}": {
    get: Operation<
      callsGroup.CollectFinVoiceCallByPhoneNumberArgs,
      { 200: callsGroup.CollectFinVoiceCallByPhoneNumberData },
      callsGroup.CollectFinVoiceCallByPhoneNumberErrors
    >;
  };
  "/fin_voice/conversation/{conversation_id}": {
    get: Operation<
      callsGroup.CollectFinVoiceCallsByConversationIdArgs,
      { 200: callsGroup.CollectFinVoiceCallsByConversationIdData },
      callsGroup.CollectFinVoiceCallsByConversationIdErrors
    >;
  };
  "/ticket_states": {
    get: Operation<
      ticketStatesGroup.ListTicketStatesArgs,
      { 200: ticketStatesGroup.ListTicketStatesData },
      ticketStatesGroup.ListTicketStatesErrors
    >;
  };
  "/ticket_types/{ticket_type_id}/attributes": {
    post: Operation<
      ticketTypeAttributesGroup.CreateTicketTypeAttributeArgs,
      { 200: ticketTypeAttributesGroup.CreateTicketTypeAttributeData },
      ticketTypeAttributesGroup.CreateTicketTypeAttributeErrors
    >;
  };
  "/ticket_types/{ticket_type_id}/attributes/{id}": {
    put: Operation<
      ticketTypeAttributesGroup.UpdateTicketTypeAttributeArgs,
      { 200: ticketTypeAttributesGroup.UpdateTicketTypeAttributeData },
      ticketTypeAttributesGroup.UpdateTicketTypeAttributeErrors
    >;
  };
  "/ticket_types": {
    get: Operation<
      ticketTypesGroup.ListTicketTypesArgs,
      { 200: ticketTypesGroup.ListTicketTypesData },
      ticketTypesGroup.ListTicketTypesErrors
    >;
    post: Operation<
      ticketTypesGroup.CreateTicketTypeArgs,
      { 200: ticketTypesGroup.CreateTicketTypeData },
      ticketTypesGroup.CreateTicketTypeErrors
    >;
  };
  "/ticket_types/{id}": {
    get: Operation<
      ticketTypesGroup.GetTicketTypeArgs,
      { 200: ticketTypesGroup.GetTicketTypeData },
      ticketTypesGroup.GetTicketTypeErrors
    >;
    put: Operation<
      ticketTypesGroup.UpdateTicketTypeArgs,
      { 200: ticketTypesGroup.UpdateTicketTypeData },
      ticketTypesGroup.UpdateTicketTypeErrors
    >;
  };
  "/tickets/{id}/reply": {
    post: Operation<
      ticketsGroup.ReplyTicketArgs,
      { 200: ticketsGroup.ReplyTicketData },
      ticketsGroup.ReplyTicketErrors
    >;
  };
  "/tickets": {
    post: Operation<
      ticketsGroup.CreateTicketArgs,
      { 200: ticketsGroup.CreateTicketData },
      ticketsGroup.CreateTicketErrors
    >;
  };
  "/tickets/enqueue": {
    post: Operation<
      ticketsGroup.EnqueueCreateTicketArgs,
      { 200: ticketsGroup.EnqueueCreateTicketData },
      ticketsGroup.EnqueueCreateTicketErrors
    >;
  };
  "/tickets/{id}": {
    put: Operation<
      ticketsGroup.UpdateTicketArgs,
      { 200: ticketsGroup.UpdateTicketData },
      ticketsGroup.UpdateTicketErrors
    >;
    get: Operation<
      ticketsGroup.GetTicketArgs,
      { 200: ticketsGroup.GetTicketData },
      ticketsGroup.GetTicketErrors
    >;
    delete: Operation<
      ticketsGroup.DeleteTicketArgs,
      { 200: ticketsGroup.DeleteTicketData },
      ticketsGroup.DeleteTicketErrors
    >;
  };
  "/tickets/{ticket_id}/change_type": {
    post: Operation<
      ticketsGroup.ChangeTicketTypeArgs,
      { 200: ticketsGroup.ChangeTicketTypeData },
      ticketsGroup.ChangeTicketTypeErrors
    >;
  };
  "/tickets/search": {
    post: Operation<
      ticketsGroup.SearchTicketsArgs,
      { 200: ticketsGroup.SearchTicketsData },
      ticketsGroup.SearchTicketsErrors
    >;
  };
  "/visitors": {
    put: Operation<
      visitorsGroup.UpdateVisitorArgs,
      { 200: visitorsGroup.UpdateVisitorData },
      visitorsGroup.UpdateVisitorErrors
    >;
    get: Operation<
      visitorsGroup.RetrieveVisitorWithUserIdArgs,
      { 200: visitorsGroup.RetrieveVisitorWithUserIdData },
      visitorsGroup.RetrieveVisitorWithUserIdErrors
    >;
  };
  "/visitors/convert": {
    post: Operation<
      visitorsGroup.ConvertVisitorArgs,
      { 200: visitorsGroup.ConvertVisitorData },
      visitorsGroup.ConvertVisitorErrors
    >;
  };
  "/brands": {
    get: Operation<
      brandsGroup.ListBrandsArgs,
      { 200: brandsGroup.ListBrandsData },
      brandsGroup.ListBrandsErrors
    >;
  };
  "/brands/{id}": {
    get: Operation<
      brandsGroup.RetrieveBrandArgs,
      { 200: brandsGroup.RetrieveBrandData },
      brandsGroup.RetrieveBrandErrors
    >;
  };
  "/emails": {
    get: Operation<
      emailsGroup.ListEmailsArgs,
      { 200: emailsGroup.ListEmailsData },
      emailsGroup.ListEmailsErrors
    >;
  };
  "/emails/{id}": {
    get: Operation<
      emailsGroup.RetrieveEmailArgs,
      { 200: emailsGroup.RetrieveEmailData },
      emailsGroup.RetrieveEmailErrors
    >;
  };
}

const HEADERS = { "Intercom-Version": "Unstable" };

/**
 * Makes a client of openapi-fetch. It neither repeats, pages, validates nor throws for a status:
 * each call gives `{ data, error, response }`.
 *
 * @param options those of openapi-fetch; the token goes into `headers`
 */
export function createFetchClient(options: ClientOptions = {}): Client<paths> {
  return createClient<paths>({
    baseUrl: "https://api.intercom.io",
    // What OpenAPI has for objects in a query where nothing is said of them.
    querySerializer: { object: { style: "form", explode: true } },
    ...options,
    headers: mergeHeaders(HEADERS, options.headers),
  });
}
