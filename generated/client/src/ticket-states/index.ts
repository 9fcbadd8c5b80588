/**
 * Ticket States
 *
 * A ticket state is a step that tickets go through. Each state belongs to one of four fixed
 * categories (`submitted`, `in_progress`, `waiting_on_customer`, `resolved`) and has two names,
 * one for teammates and one for customers. A state serves one or more ticket types, and a ticket
 * takes only states of its own type. The API lists states; it cannot create or change them.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, TicketStateList } from "../types.js";

/** Arguments of {@link listTicketStates}. */
export interface ListTicketStatesArgs {
  [name: string]: never;
}

/** What {@link listTicketStates} resolves to. */
export type ListTicketStatesData = TicketStateList;

/** Bodies of the error answers of {@link listTicketStates}, by status. */
export interface ListTicketStatesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listTicketStates} resolves to. */
export type ListTicketStatesResult =
  | runtime.Success<200, ListTicketStatesData>
  | runtime.Failure<ListTicketStatesErrors>;

/**
 * List all ticket states
 *
 * Answers with every ticket state of the workspace, each with the ticket types that use it. Look
 * here for the ids that `updateTicket` and `changeTicketType` take.
 *
 * `GET /ticket_states`
 *
 * @returns The states of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const ticketStateList = await intercom.ticketStates.listTicketStates();
 * ```
 */
export function listTicketStates(
  transport: runtime.Transport,
  args?: ListTicketStatesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTicketStatesData, ListTicketStatesResult> {
  return transport.call(
    { id: "listTicketStates", method: "GET", path: "/ticket_states" },
    args,
    options,
  );
}
