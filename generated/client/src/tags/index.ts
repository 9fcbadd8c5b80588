/**
 * Tags
 *
 * Tags are labels for contacts, companies, conversations and tickets; one tag can sit on any
 * number of them, and `searchContacts` and `retrieveCompany` can filter by it. Define tags
 * with `createTag`, which also tags contacts and companies in bulk; the attach and detach calls
 * here work on one contact, conversation or ticket at a time. Conversations and tickets want the
 * id of the admin who acts. Attaching takes a tag's id, while `createTag` goes by name.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CreateOrUpdateTagRequest,
  ErrorList,
  Tag,
  TagBasic,
  TagCompanyRequest,
  TagList,
  TagMultipleUsersRequest,
  UntagCompanyRequest,
} from "../types.js";
export {
  /**
   * List the tags of a contact
   *
   * Returns the tags on a contact, each with when and by whom it was applied.
   *
   * `GET /contacts/{contact_id}/tags`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The tags on the contact.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
   * this id. 429: Too many requests.
   * @example
   * ```ts
   * const tagList = await intercom.contacts.listTagsForAContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
   * });
   * ```
   */
  listTagsForAContact,
} from "../contacts/index.js";

/** Part of what {@link attachTagToContact} takes or gives. */
export interface AttachTagToContactBody {
  /** Id of the tag to attach. It must exist already. */
  id: string | number;
}

/** Arguments of {@link attachTagToContact}. */
export interface AttachTagToContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
  };
  body: AttachTagToContactBody;
}

/** What {@link attachTagToContact} resolves to. */
export type AttachTagToContactData = Tag;

/** Bodies of the error answers of {@link attachTagToContact}, by status. */
export interface AttachTagToContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachTagToContact} resolves to. */
export type AttachTagToContactResult =
  | runtime.Success<200, AttachTagToContactData>
  | runtime.Failure<AttachTagToContactErrors, 404>;

/**
 * Tag a contact
 *
 * Puts an existing tag on a contact and returns that tag. To tag several contacts, or to make the
 * tag on the way, use `createTag`.
 *
 * `POST /contacts/{contact_id}/tags`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The tag that was attached.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * contact, or no such tag. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.attachTagToContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
 *   body: { id: "107" },
 * });
 * ```
 */
export function attachTagToContact(
  transport: runtime.Transport,
  args: AttachTagToContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachTagToContactData, AttachTagToContactResult> {
  return transport.call(
    { id: "attachTagToContact", method: "POST", path: "/contacts/{contact_id}/tags" },
    args,
    options,
  );
}

/** Arguments of {@link detachTagFromContact}. */
export interface DetachTagFromContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
    /**
     * Id of the tag to take off.
     *
     * @example "107"
     */
    id: string;
  };
}

/** What {@link detachTagFromContact} resolves to. */
export type DetachTagFromContactData = Tag;

/** Bodies of the error answers of {@link detachTagFromContact}, by status. */
export interface DetachTagFromContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachTagFromContact} resolves to. */
export type DetachTagFromContactResult =
  | runtime.Success<200, DetachTagFromContactData>
  | runtime.Failure<DetachTagFromContactErrors, 404>;

/**
 * Untag a contact
 *
 * Takes a tag off a contact and returns that tag. The tag itself stays in the workspace; to remove
 * it everywhere, call `deleteTag`.
 *
 * `DELETE /contacts/{contact_id}/tags/{id}`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @param args.path.id - Id of the tag to take off.
 * @returns The tag that was taken off.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * contact, or no such tag. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.detachTagFromContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c", id: "107" },
 * });
 * ```
 */
export function detachTagFromContact(
  transport: runtime.Transport,
  args: DetachTagFromContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachTagFromContactData, DetachTagFromContactResult> {
  return transport.call(
    { id: "detachTagFromContact", method: "DELETE", path: "/contacts/{contact_id}/tags/{id}" },
    args,
    options,
  );
}

/** Part of what {@link attachTagToConversation} takes or gives. */
export interface AttachTagToConversationBody {
  /** Id of the tag to attach. It must exist already. */
  id: string | number;
  /** Id of the admin who applies the tag. */
  admin_id: string | number;
}

/** Arguments of {@link attachTagToConversation}. */
export interface AttachTagToConversationArgs {
  path: {
    /**
     * Id of the conversation.
     *
     * @example "218"
     */
    conversation_id: string;
  };
  body: AttachTagToConversationBody;
}

/** What {@link attachTagToConversation} resolves to. */
export type AttachTagToConversationData = Tag;

/** Bodies of the error answers of {@link attachTagToConversation}, by status. */
export interface AttachTagToConversationErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachTagToConversation} resolves to. */
export type AttachTagToConversationResult =
  | runtime.Success<200, AttachTagToConversationData>
  | runtime.Failure<AttachTagToConversationErrors, 404>;

/**
 * Tag a conversation
 *
 * Puts an existing tag on a conversation, in the name of an admin, and returns that tag.
 *
 * `POST /conversations/{conversation_id}/tags`
 *
 * @param args.path.conversation_id - Id of the conversation.
 * @returns The tag that was attached.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * conversation. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.attachTagToConversation({
 *   path: { conversation_id: "218" },
 *   body: { id: "107", admin_id: "991267442" },
 * });
 * ```
 */
export function attachTagToConversation(
  transport: runtime.Transport,
  args: AttachTagToConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachTagToConversationData, AttachTagToConversationResult> {
  return transport.call(
    {
      id: "attachTagToConversation",
      method: "POST",
      path: "/conversations/{conversation_id}/tags",
    },
    args,
    options,
  );
}

/** Part of what {@link detachTagFromConversation} takes or gives. */
export interface DetachTagFromConversationBody {
  /** Id of the admin who takes the tag off. */
  admin_id: string | number;
}

/** Arguments of {@link detachTagFromConversation}. */
export interface DetachTagFromConversationArgs {
  path: {
    /**
     * Id of the conversation.
     *
     * @example "218"
     */
    conversation_id: string;
    /**
     * Id of the tag to take off.
     *
     * @example "107"
     */
    id: string;
  };
  body: DetachTagFromConversationBody;
}

/** What {@link detachTagFromConversation} resolves to. */
export type DetachTagFromConversationData = Tag;

/** Bodies of the error answers of {@link detachTagFromConversation}, by status. */
export interface DetachTagFromConversationErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachTagFromConversation} resolves to. */
export type DetachTagFromConversationResult =
  | runtime.Success<200, DetachTagFromConversationData>
  | runtime.Failure<DetachTagFromConversationErrors, 404>;

/**
 * Untag a conversation
 *
 * Takes a tag off a conversation, in the name of an admin, and returns that tag. This DELETE
 * carries a JSON body, with the admin's id.
 *
 * `DELETE /conversations/{conversation_id}/tags/{id}`
 *
 * @param args.path.conversation_id - Id of the conversation.
 * @param args.path.id - Id of the tag to take off.
 * @returns The tag that was taken off.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * conversation, or the tag is not known. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.detachTagFromConversation({
 *   path: { conversation_id: "218", id: "107" },
 *   body: { admin_id: "991267442" },
 * });
 * ```
 */
export function detachTagFromConversation(
  transport: runtime.Transport,
  args: DetachTagFromConversationArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachTagFromConversationData, DetachTagFromConversationResult> {
  return transport.call(
    {
      id: "detachTagFromConversation",
      method: "DELETE",
      path: "/conversations/{conversation_id}/tags/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link listTags}. */
export interface ListTagsArgs {
  [name: string]: never;
}

/** What {@link listTags} resolves to. */
export type ListTagsData = TagList;

/** Bodies of the error answers of {@link listTags}, by status. */
export interface ListTagsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listTags} resolves to. */
export type ListTagsResult = runtime.Success<200, ListTagsData> | runtime.Failure<ListTagsErrors>;

/**
 * List all tags
 *
 * Returns every tag of the workspace in one answer, without pages. When and by whom a tag was
 * applied is told only where it is read from a contact, conversation or ticket.
 *
 * `GET /tags`
 *
 * @returns The tags of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const tagList = await intercom.tags.listTags();
 * ```
 */
export function listTags(
  transport: runtime.Transport,
  args?: ListTagsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTagsData, ListTagsResult> {
  return transport.call({ id: "listTags", method: "GET", path: "/tags" }, args, options);
}

/** Part of what {@link createTag} takes or gives. */
export type CreateTagBody =
  | CreateOrUpdateTagRequest
  | TagCompanyRequest
  | UntagCompanyRequest
  | TagMultipleUsersRequest;

/** Arguments of {@link createTag}. */
export interface CreateTagArgs {
  body: CreateTagBody;
}

/** What {@link createTag} resolves to. */
export type CreateTagData = TagBasic;

/** Bodies of the error answers of {@link createTag}, by status. */
export interface CreateTagErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createTag} resolves to. */
export type CreateTagResult =
  | runtime.Success<200, CreateTagData>
  | runtime.Failure<CreateTagErrors>;

/**
 * Create, rename or apply a tag
 *
 * One call, four uses, told apart by the body: `name` alone makes a tag, or returns the one with
 * that name; `name` with `id` renames; `name` with `companies` tags those companies, or untags
 * them where each has `untag: true`; `name` with `users` tags those contacts.
 *
 * `POST /tags`
 *
 * @returns The tag that was created, renamed or applied.
 * @throws {IntercomApiError} 400: The body fits none of the four uses. 401: The access token is
 * missing or not valid. 404: A company or a contact in the body does not exist. 429: Too many
 * requests.
 * @example
 * ```ts
 * const tagBasic = await intercom.tags.createTag({
 *   body: {
 *     name: "VIP",
 *     companies: [{ company_id: "lantern-coffee" }],
 *   },
 * });
 * ```
 */
export function createTag(
  transport: runtime.Transport,
  args: CreateTagArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTagData, CreateTagResult> {
  return transport.call({ id: "createTag", method: "POST", path: "/tags" }, args, options);
}

/** Arguments of {@link findTag}. */
export interface FindTagArgs {
  path: {
    /**
     * Id of the tag.
     *
     * @example "107"
     */
    id: string;
  };
}

/** What {@link findTag} resolves to. */
export type FindTagData = TagBasic;

/** Bodies of the error answers of {@link findTag}, by status. */
export interface FindTagErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link findTag} resolves to. */
export type FindTagResult = runtime.Success<200, FindTagData> | runtime.Failure<FindTagErrors, 404>;

/**
 * Get a tag
 *
 * Returns the name of a tag by its id. It does not tell what carries the tag.
 *
 * `GET /tags/{id}`
 *
 * @param args.path.id - Id of the tag.
 * @returns The tag.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No tag has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const tagBasic = await intercom.tags.findTag({ path: { id: "107" } });
 * ```
 */
export function findTag(
  transport: runtime.Transport,
  args: FindTagArgs,
  options?: runtime.CallOptions,
): runtime.Call<FindTagData, FindTagResult> {
  return transport.call({ id: "findTag", method: "GET", path: "/tags/{id}" }, args, options);
}

/** Arguments of {@link deleteTag}. */
export interface DeleteTagArgs {
  path: {
    /**
     * Id of the tag.
     *
     * @example "107"
     */
    id: string;
  };
}

/** What {@link deleteTag} resolves to. */
export type DeleteTagData = undefined;

/** Bodies of the error answers of {@link deleteTag}, by status. */
export interface DeleteTagErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteTag} resolves to. */
export type DeleteTagResult =
  | runtime.Success<200, DeleteTagData>
  | runtime.Failure<DeleteTagErrors, 404>;

/**
 * Delete a tag
 *
 * Deletes a tag from the workspace. Refused with status 400 and code `tag_has_dependent_objects`
 * while something is built on the tag, such as a segment; the message names what.
 *
 * `DELETE /tags/{id}`
 *
 * @param args.path.id - Id of the tag.
 * @returns The tag is deleted.
 * @throws {IntercomApiError} 400: Something, a segment for instance, still depends on the tag.
 * 401: The access token is missing or not valid. 404: No tag has this id. 429: Too many requests.
 * @example
 * ```ts
 * await intercom.tags.deleteTag({ path: { id: "107" } });
 * ```
 */
export function deleteTag(
  transport: runtime.Transport,
  args: DeleteTagArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteTagData, DeleteTagResult> {
  return transport.call({ id: "deleteTag", method: "DELETE", path: "/tags/{id}" }, args, options);
}

/** Part of what {@link attachTagToTicket} takes or gives. */
export interface AttachTagToTicketBody {
  /** Id of the tag to attach. It must exist already. */
  id: string | number;
  /** Id of the admin who applies the tag. */
  admin_id: string | number;
}

/** Arguments of {@link attachTagToTicket}. */
export interface AttachTagToTicketArgs {
  path: {
    /**
     * Intercom's `id` of the ticket.
     *
     * @example "494"
     */
    ticket_id: string;
  };
  body: AttachTagToTicketBody;
}

/** What {@link attachTagToTicket} resolves to. */
export type AttachTagToTicketData = Tag;

/** Bodies of the error answers of {@link attachTagToTicket}, by status. */
export interface AttachTagToTicketErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachTagToTicket} resolves to. */
export type AttachTagToTicketResult =
  | runtime.Success<200, AttachTagToTicketData>
  | runtime.Failure<AttachTagToTicketErrors, 404>;

/**
 * Tag a ticket
 *
 * Puts an existing tag on a ticket, in the name of an admin, and returns that tag.
 *
 * `POST /tickets/{ticket_id}/tags`
 *
 * @param args.path.ticket_id - Intercom's `id` of the ticket.
 * @returns The tag that was attached.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * ticket. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.attachTagToTicket({
 *   path: { ticket_id: "494" },
 *   body: { id: "107", admin_id: "991267442" },
 * });
 * ```
 */
export function attachTagToTicket(
  transport: runtime.Transport,
  args: AttachTagToTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachTagToTicketData, AttachTagToTicketResult> {
  return transport.call(
    { id: "attachTagToTicket", method: "POST", path: "/tickets/{ticket_id}/tags" },
    args,
    options,
  );
}

/** Part of what {@link detachTagFromTicket} takes or gives. */
export interface DetachTagFromTicketBody {
  /** Id of the admin who takes the tag off. */
  admin_id: string | number;
}

/** Arguments of {@link detachTagFromTicket}. */
export interface DetachTagFromTicketArgs {
  path: {
    /**
     * Intercom's `id` of the ticket.
     *
     * @example "494"
     */
    ticket_id: string;
    /**
     * Id of the tag to take off.
     *
     * @example "107"
     */
    id: string;
  };
  body: DetachTagFromTicketBody;
}

/** What {@link detachTagFromTicket} resolves to. */
export type DetachTagFromTicketData = Tag;

/** Bodies of the error answers of {@link detachTagFromTicket}, by status. */
export interface DetachTagFromTicketErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachTagFromTicket} resolves to. */
export type DetachTagFromTicketResult =
  | runtime.Success<200, DetachTagFromTicketData>
  | runtime.Failure<DetachTagFromTicketErrors, 404>;

/**
 * Untag a ticket
 *
 * Takes a tag off a ticket, in the name of an admin, and returns that tag. This DELETE carries a
 * JSON body, with the admin's id.
 *
 * `DELETE /tickets/{ticket_id}/tags/{id}`
 *
 * @param args.path.ticket_id - Intercom's `id` of the ticket.
 * @param args.path.id - Id of the tag to take off.
 * @returns The tag that was taken off.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * ticket, or the tag is not known. 429: Too many requests.
 * @example
 * ```ts
 * const tag = await intercom.tags.detachTagFromTicket({
 *   path: { ticket_id: "494", id: "107" },
 *   body: { admin_id: "991267442" },
 * });
 * ```
 */
export function detachTagFromTicket(
  transport: runtime.Transport,
  args: DetachTagFromTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachTagFromTicketData, DetachTagFromTicketResult> {
  return transport.call(
    { id: "detachTagFromTicket", method: "DELETE", path: "/tickets/{ticket_id}/tags/{id}" },
    args,
    options,
  );
}
