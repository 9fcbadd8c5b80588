/** The API through openapi-fetch: bare, typed by paths. */
import createClient, { type Client, type ClientOptions, mergeHeaders } from "openapi-fetch";
import type * as contactsGroup from "./contacts/index.js";
import type * as conversationsGroup from "./conversations/index.js";
import type * as notesGroup from "./notes/index.js";
import type * as tagsGroup from "./tags/index.js";
import type * as ticketsGroup from "./tickets/index.js";

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
  "/contacts/{id}/companies": {
    get: Operation<
      contactsGroup.ListCompaniesForAContactArgs,
      { 200: contactsGroup.ListCompaniesForAContactData },
      contactsGroup.ListCompaniesForAContactErrors
    >;
    post: Operation<
      contactsGroup.AttachContactToACompanyArgs,
      { 200: contactsGroup.AttachContactToACompanyData },
      contactsGroup.AttachContactToACompanyErrors
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
      contactsGroup.AttachSubscriptionTypeToContactArgs,
      { 200: contactsGroup.AttachSubscriptionTypeToContactData },
      contactsGroup.AttachSubscriptionTypeToContactErrors
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
  "/companies/{id}/contacts": {
    get: Operation<
      contactsGroup.ListAttachedContactsArgs,
      { 200: contactsGroup.ListAttachedContactsData },
      contactsGroup.ListAttachedContactsErrors
    >;
  };
  "/contacts/{contact_id}/companies/{id}": {
    delete: Operation<
      contactsGroup.DetachContactFromACompanyArgs,
      { 200: contactsGroup.DetachContactFromACompanyData },
      contactsGroup.DetachContactFromACompanyErrors
    >;
  };
  "/contacts/{contact_id}/subscriptions/{id}": {
    delete: Operation<
      contactsGroup.DetachSubscriptionTypeToContactArgs,
      { 200: contactsGroup.DetachSubscriptionTypeToContactData },
      contactsGroup.DetachSubscriptionTypeToContactErrors
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
