/** Tickets */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  ChangeTicketTypeRequest,
  ErrorList,
  Jobs,
  SearchRequest,
  Ticket,
  TicketDeleted,
  TicketList,
  TicketReply,
} from "../types.js";
export { attachTagToTicket, detachTagFromTicket } from "../tags/index.js";

/** Arguments of {@link replyTicket}. */
export interface ReplyTicketArgs {
  path: NonNullable<operations["replyTicket"]["parameters"]["path"]>;
  body: operations["replyTicket"]["requestBody"]["content"]["application/json"];
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
  | runtime.Failure<ReplyTicketErrors>;

/** `POST /tickets/{id}/reply` */
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

/** Arguments of {@link createTicket}. */
export interface CreateTicketArgs {
  body: operations["createTicket"]["requestBody"]["content"]["application/json"];
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

/** `POST /tickets` */
export function createTicket(
  transport: runtime.Transport,
  args: CreateTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTicketData, CreateTicketResult> {
  return transport.call({ id: "createTicket", method: "POST", path: "/tickets" }, args, options);
}

/** Arguments of {@link enqueueCreateTicket}. */
export interface EnqueueCreateTicketArgs {
  body: operations["enqueueCreateTicket"]["requestBody"]["content"]["application/json"];
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

/** `POST /tickets/enqueue` */
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

/** Arguments of {@link updateTicket}. */
export interface UpdateTicketArgs {
  path: NonNullable<operations["updateTicket"]["parameters"]["path"]>;
  body?: NonNullable<operations["updateTicket"]["requestBody"]>["content"]["application/json"];
}

/** What {@link updateTicket} resolves to. */
export type UpdateTicketData = Ticket;

/** Bodies of the error answers of {@link updateTicket}, by status. */
export interface UpdateTicketErrors {
  400: operations["updateTicket"]["responses"][400]["content"]["application/json"];
  401: ErrorList;
  404: operations["updateTicket"]["responses"][404]["content"]["application/json"];
  429: ErrorList;
}

/** What `.result()` of {@link updateTicket} resolves to. */
export type UpdateTicketResult =
  | runtime.Success<200, UpdateTicketData>
  | runtime.Failure<UpdateTicketErrors>;

/** `PUT /tickets/{id}` */
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
  path: NonNullable<operations["getTicket"]["parameters"]["path"]>;
}

/** What {@link getTicket} resolves to. */
export type GetTicketData = Ticket;

/** Bodies of the error answers of {@link getTicket}, by status. */
export interface GetTicketErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getTicket} resolves to. */
export type GetTicketResult =
  | runtime.Success<200, GetTicketData>
  | runtime.Failure<GetTicketErrors>;

/** `GET /tickets/{id}` */
export function getTicket(
  transport: runtime.Transport,
  args: GetTicketArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetTicketData, GetTicketResult> {
  return transport.call({ id: "getTicket", method: "GET", path: "/tickets/{id}" }, args, options);
}

/** Arguments of {@link deleteTicket}. */
export interface DeleteTicketArgs {
  path: NonNullable<operations["deleteTicket"]["parameters"]["path"]>;
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
  | runtime.Failure<DeleteTicketErrors>;

/** `DELETE /tickets/{id}` */
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
  path: NonNullable<operations["changeTicketType"]["parameters"]["path"]>;
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
  | runtime.Failure<ChangeTicketTypeErrors>;

/** `POST /tickets/{ticket_id}/change_type` */
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

/** `POST /tickets/search` */
export const searchTickets: runtime.PaginatedOperation<
  [args: SearchTicketsArgs, options?: runtime.CallOptions],
  SearchTicketsData,
  SearchTicketsResult,
  Ticket
> = /* @__PURE__ */ runtime.paginate({
  id: "searchTickets",
  method: "POST",
  path: "/tickets/search",
}, /* @__PURE__ */ runtime.cursor("tickets", "body"));
