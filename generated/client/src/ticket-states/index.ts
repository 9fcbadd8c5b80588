/** Ticket States */
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

/** `GET /ticket_states` */
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
