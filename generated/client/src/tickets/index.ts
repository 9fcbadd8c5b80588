/**
 * Tickets
 *
 * A ticket is a piece of work with a type, a state and attributes of its own, raised for one
 * contact. Its type decides which attributes and states it has and which of three categories it is
 * in: `Customer` tickets are worked on with the customer, `Back-office` tickets pass work to
 * another team, and `Tracker` tickets gather the many reports of one problem.
 *
 * Every ticket has two ids. The API takes `id`; `ticket_id` is the number that people see in the
 * Inbox and the Messenger, and no operation accepts it. To see what a workspace can raise, start
 * with `listTicketTypes`.
 */
import * as runtime from "../runtime/index.js";
import type {
  AdminReplyTicketRequest,
  ChangeTicketTypeRequest,
  ContactReplyTicketRequest,
  CreateTicketRequest,
  ErrorList,
  Jobs,
  SearchRequest,
  Ticket,
  TicketDeleted,
  TicketList,
  TicketReply,
  UpdateTicketRequest,
} from "../types.js";
export {
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
  attachTagToTicket,
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
  detachTagFromTicket,
} from "../tags/index.js";

/** Part of what {@link replyTicket} takes or gives. */
export type ReplyTicketBody = (ContactReplyTicketRequest | AdminReplyTicketRequest) & {
  /** `true` sends no notification about the reply. */
  skip_notifications?: boolean;
};

/** Arguments of {@link replyTicket}. */
export interface ReplyTicketArgs {
  path: {
    /** Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
    id: string;
  };
  body: ReplyTicketBody;
}

/** What {@link replyTicket} resolves to. */
export type ReplyTicketData = TicketReply;

/** Bodies of the error answers of {@link replyTicket}, by status. */
export interface ReplyTicketErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link replyTicket} resolves to. */
export type ReplyTicketResult =
  | runtime.Success<200, ReplyTicketData>
  | runtime.Failure<ReplyTicketErrors, 404>;

/**
 * Reply to a ticket
 *
 * Adds a part to the ticket: a comment of an admin or of the contact, a note that only teammates
 * see, or quick replies that the contact can choose from. An admin is named by `admin_id`, a
 * contact by exactly one of `intercom_user_id`, `user_id` and `email`.
 *
 * `POST /tickets/{id}/reply`
 *
 * @param args.path.id - Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows.
 * @returns The part that the reply became.
 * @throws {IntercomApiError} 400: The reply does not suit the ticket. 401: The access token is
 * missing or not valid. 404: There is no such ticket or author. 429: Too many requests.
 * @example
 * ```ts
 * const ticketReply = await intercom.tickets.replyTicket({
 *   path: { id: "494" },
 *   body: {
 *     message_type: "comment",
 *     type: "admin",
 *     admin_id: "991267442",
 *     body: "Your beans left our warehouse this morning and arrive on Friday.",
 *   },
 * });
 * ```
 */
export function replyTicket(
  transport: runtime.Transport,
  args: ReplyTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<ReplyTicketData, ReplyTicketResult> {
  return transport.call(
    { id: "replyTicket", method: "POST", path: "/tickets/{id}/reply" },
    args,
    options,
  );
}

/** Part of what {@link createTicket} takes or gives. */
export interface CreateTicketBody extends CreateTicketRequest {
  /** `true` sends no notification about the new ticket. */
  skip_notifications?: boolean;
}

/** Arguments of {@link createTicket}. */
export interface CreateTicketArgs {
  body: CreateTicketBody;
}

/** What {@link createTicket} resolves to. */
export type CreateTicketData = Ticket;

/** Bodies of the error answers of {@link createTicket}, by status. */
export interface CreateTicketErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createTicket} resolves to. */
export type CreateTicketResult =
  | runtime.Success<200, CreateTicketData>
  | runtime.Failure<CreateTicketErrors>;

/**
 * Create a ticket
 *
 * Raises a ticket of the given type for one contact. Attributes that the type requires have to be
 * in `ticket_attributes`. The answer comes when the ticket exists; `enqueueCreateTicket` takes the
 * same body and works in the background.
 *
 * `POST /tickets`
 *
 * @returns The ticket that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const ticket = await intercom.tickets.createTicket({
 *   body: {
 *     ticket_type_id: "1245",
 *     contacts: [{ id: "6762f0cd1bb69f9f2193bb7c" }],
 *     company_id: "6762f09a1bb69f9f2193bb34",
 *   },
 * });
 * ```
 */
export function createTicket(
  transport: runtime.Transport,
  args: CreateTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTicketData, CreateTicketResult> {
  return transport.call({ id: "createTicket", method: "POST", path: "/tickets" }, args, options);
}

/** Part of what {@link enqueueCreateTicket} takes or gives. */
export interface EnqueueCreateTicketBody extends CreateTicketRequest {
  /** `true` sends no notification about the new ticket. */
  skip_notifications?: boolean;
}

/** Arguments of {@link enqueueCreateTicket}. */
export interface EnqueueCreateTicketArgs {
  body: EnqueueCreateTicketBody;
}

/** What {@link enqueueCreateTicket} resolves to. */
export type EnqueueCreateTicketData = Jobs;

/** Bodies of the error answers of {@link enqueueCreateTicket}, by status. */
export interface EnqueueCreateTicketErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link enqueueCreateTicket} resolves to. */
export type EnqueueCreateTicketResult =
  | runtime.Success<200, EnqueueCreateTicketData>
  | runtime.Failure<EnqueueCreateTicketErrors>;

/**
 * Create a ticket in the background
 *
 * Takes what `createTicket` takes and answers at once with a job; the ticket is made afterwards.
 * Ask `jobsStatus` with the id of the job for the outcome and for the id of the ticket.
 *
 * `POST /tickets/enqueue`
 *
 * @returns The job that creates the ticket.
 * @throws {IntercomApiError} 400: The ticket cannot be created from this body; nothing was queued.
 * 401: The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const jobs = await intercom.tickets.enqueueCreateTicket({
 *   body: {
 *     ticket_type_id: "1245",
 *     contacts: [{ external_id: "user-4821" }],
 *     ticket_attributes: {
 *       _default_title_: "Coffee beans not delivered",
 *       _default_description_: "Order 1001 was due on Monday.",
 *     },
 *   },
 * });
 * ```
 */
export function enqueueCreateTicket(
  transport: runtime.Transport,
  args: EnqueueCreateTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<EnqueueCreateTicketData, EnqueueCreateTicketResult> {
  return transport.call(
    { id: "enqueueCreateTicket", method: "POST", path: "/tickets/enqueue" },
    args,
    options,
  );
}

/** Part of what {@link updateTicket} takes or gives. */
export interface UpdateTicketBody extends UpdateTicketRequest {
  /** `true` sends no notification about the change. */
  skip_notifications?: boolean;
}

/** Arguments of {@link updateTicket}. */
export interface UpdateTicketArgs {
  path: {
    /** Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
    id: string;
  };
  body?: UpdateTicketBody;
}

/** What {@link updateTicket} resolves to. */
export type UpdateTicketData = Ticket;

/** Bodies of the error answers of {@link updateTicket}, by status. */
export interface UpdateTicketErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateTicket} resolves to. */
export type UpdateTicketResult =
  | runtime.Success<200, UpdateTicketData>
  | runtime.Failure<UpdateTicketErrors, 404>;

/**
 * Update a ticket
 *
 * Changes what the body names and leaves the rest as it is: attributes, state, company,
 * assignment, snooze, and whether the ticket is open or shared with the customer. The new state
 * has to be one of the ticket's type. Name the acting teammate in `admin_id`, or workflows do not
 * run for the change.
 *
 * `PUT /tickets/{id}`
 *
 * @param args.path.id - Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows.
 * @returns The ticket after the change.
 * @throws {IntercomApiError} 400: The state does not exist or belongs to another ticket type. 401:
 * The access token is missing or not valid. 404: The ticket, the acting admin or the assignee does
 * not exist. 429: Too many requests.
 * @example
 * ```ts
 * const ticket = await intercom.tickets.updateTicket({
 *   path: { id: "494" },
 *   body: {
 *     ticket_state_id: "8302",
 *     admin_id: 991267442,
 *     assignee_id: "991267443",
 *     ticket_attributes: { "Order number": "1001" },
 *   },
 * });
 * ```
 */
export function updateTicket(
  transport: runtime.Transport,
  args: UpdateTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateTicketData, UpdateTicketResult> {
  return transport.call(
    { id: "updateTicket", method: "PUT", path: "/tickets/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link getTicket}. */
export interface GetTicketArgs {
  path: {
    /** Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
    id: string;
  };
}

/** What {@link getTicket} resolves to. */
export type GetTicketData = Ticket;

/** Bodies of the error answers of {@link getTicket}, by status. */
export interface GetTicketErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getTicket} resolves to. */
export type GetTicketResult =
  | runtime.Success<200, GetTicketData>
  | runtime.Failure<GetTicketErrors, 404>;

/**
 * Retrieve a ticket
 *
 * Answers with the ticket, its attributes, its type and its parts. No more than 500 parts are
 * given.
 *
 * `GET /tickets/{id}`
 *
 * @param args.path.id - Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows.
 * @returns The ticket.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const ticket = await intercom.tickets.getTicket({ path: { id: "494" } });
 * ```
 */
export function getTicket(
  transport: runtime.Transport,
  args: GetTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetTicketData, GetTicketResult> {
  return transport.call({ id: "getTicket", method: "GET", path: "/tickets/{id}" }, args, options);
}

/** Arguments of {@link deleteTicket}. */
export interface DeleteTicketArgs {
  path: {
    /** Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
    id: string;
  };
}

/** What {@link deleteTicket} resolves to. */
export type DeleteTicketData = TicketDeleted;

/** Bodies of the error answers of {@link deleteTicket}, by status. */
export interface DeleteTicketErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteTicket} resolves to. */
export type DeleteTicketResult =
  | runtime.Success<200, DeleteTicketData>
  | runtime.Failure<DeleteTicketErrors, 404>;

/**
 * Delete a ticket
 *
 * Removes the ticket for good, together with its replies, attributes and uploaded files; there is
 * no way back. Reports go on counting it, with gaps where the deleted data was.
 *
 * `DELETE /tickets/{id}`
 *
 * @param args.path.id - Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows.
 * @returns Says that the ticket is gone.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
 * plan does not include this operation. 404: There is no ticket with this id. 429: Too many
 * requests.
 * @example
 * ```ts
 * const ticketDeleted = await intercom.tickets.deleteTicket({
 *   path: { id: "494" },
 * });
 * ```
 */
export function deleteTicket(
  transport: runtime.Transport,
  args: DeleteTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteTicketData, DeleteTicketResult> {
  return transport.call(
    { id: "deleteTicket", method: "DELETE", path: "/tickets/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link changeTicketType}. */
export interface ChangeTicketTypeArgs {
  path: {
    /** The `id` of the ticket; not its own `ticket_id`, in spite of the parameter's name. */
    ticket_id: string;
  };
  body: ChangeTicketTypeRequest;
}

/** What {@link changeTicketType} resolves to. */
export type ChangeTicketTypeData = Ticket;

/** Bodies of the error answers of {@link changeTicketType}, by status. */
export interface ChangeTicketTypeErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link changeTicketType} resolves to. */
export type ChangeTicketTypeResult =
  | runtime.Success<200, ChangeTicketTypeData>
  | runtime.Failure<ChangeTicketTypeErrors, 404>;

/**
 * Change the type of a ticket
 *
 * Moves the ticket to another type of the same category and puts it in one of that type's states.
 * An attribute whose name and data type both types have keeps its value; what `ticket_attributes`
 * gives replaces it. Naming the type that the ticket already has, a state of another type, or an
 * attribute that the new type does not have is answered with 400.
 *
 * `POST /tickets/{ticket_id}/change_type`
 *
 * @param args.path.ticket_id - The `id` of the ticket; not its own `ticket_id`, in spite of the
 * parameter's name.
 * @returns The ticket with its new type.
 * @throws {IntercomApiError} 400: The type, the state or an attribute does not fit the ticket.
 * 401: The access token is missing or not valid. 404: There is no ticket with this id. 429: Too
 * many requests.
 * @example
 * ```ts
 * const ticket = await intercom.tickets.changeTicketType({
 *   path: { ticket_id: "494" },
 *   body: {
 *     ticket_type_id: "1246",
 *     ticket_state_id: "8305",
 *     ticket_attributes: { "Parcel number": "PT-20418" },
 *   },
 * });
 * ```
 */
export function changeTicketType(
  transport: runtime.Transport,
  args: ChangeTicketTypeArgs,
  options?: runtime.CallOptions,
): runtime.Call<ChangeTicketTypeData, ChangeTicketTypeResult> {
  return transport.call(
    { id: "changeTicketType", method: "POST", path: "/tickets/{ticket_id}/change_type" },
    args,
    options,
  );
}

/** Arguments of {@link searchTickets}. */
export interface SearchTicketsArgs {
  body: SearchRequest;
}

/** What {@link searchTickets} resolves to. */
export type SearchTicketsData = TicketList;

/** Bodies of the error answers of {@link searchTickets}, by status. */
export interface SearchTicketsErrors {
  429: ErrorList;
}

/** What `.result()` of {@link searchTickets} resolves to. */
export type SearchTicketsResult =
  | runtime.Success<200, SearchTicketsData>
  | runtime.Failure<SearchTicketsErrors>;

/**
 * Search tickets
 *
 * Finds tickets by the values of their fields. Filters are joined with `AND` and `OR`, in groups
 * of at most 15, and groups nest two levels deep. A page has 20 tickets
 * unless `pagination.per_page` says otherwise; the cursor of the next page is
 * in `pages.next.starting_after`.
 *
 * `POST /tickets/search`
 *
 * @returns A page of the tickets that match. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const page = await intercom.tickets.searchTickets({
 *   body: {
 *     query: {
 *       operator: "AND",
 *       value: [{ field: "category", operator: "=", value: "request" }],
 *     },
 *   },
 * });
 * ```
 */
export const searchTickets: runtime.PaginatedOperation<
  [args: SearchTicketsArgs, options?: runtime.CallOptions],
  SearchTicketsData,
  SearchTicketsResult,
  Ticket
> = /* @__PURE__ */ runtime.paginate({
  id: "searchTickets",
  method: "POST",
  path: "/tickets/search",
  idempotent: true,
}, /* @__PURE__ */ runtime.cursor("tickets", "body"));
