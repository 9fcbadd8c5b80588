/**
 * Ticket Type Attributes
 *
 * An attribute is a field on the tickets of one type: a text, a number, a choice from a list, a
 * yes or no, a time, or files. It says who has to fill it in and who sees it, separately for
 * teammates in the Inbox and for contacts in the Messenger. `getTicketType` lists the attributes
 * of a type; values are set with `createTicket` and `updateTicket`.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CreateTicketTypeAttributeRequest,
  ErrorList,
  TicketTypeAttribute,
  UpdateTicketTypeAttributeRequest,
} from "../types.js";

/** Arguments of {@link createTicketTypeAttribute}. */
export interface CreateTicketTypeAttributeArgs {
  path: {
    /** Id of the ticket type. */
    ticket_type_id: string;
  };
  body: CreateTicketTypeAttributeRequest;
}

/** What {@link createTicketTypeAttribute} resolves to. */
export type CreateTicketTypeAttributeData = TicketTypeAttribute;

/** Bodies of the error answers of {@link createTicketTypeAttribute}, by status. */
export interface CreateTicketTypeAttributeErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createTicketTypeAttribute} resolves to. */
export type CreateTicketTypeAttributeResult =
  | runtime.Success<200, CreateTicketTypeAttributeData>
  | runtime.Failure<CreateTicketTypeAttributeErrors, 404>;

/**
 * Add an attribute to a ticket type
 *
 * Gives tickets of the type one more field. The data type is settled
 * here: `updateTicketTypeAttribute` does not take it.
 *
 * `POST /ticket_types/{ticket_type_id}/attributes`
 *
 * @param args.path.ticket_type_id - Id of the ticket type.
 * @returns The attribute that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const result = await intercom.ticketTypeAttributes.createTicketTypeAttribute({
 *   path: { ticket_type_id: "53" },
 *   body: {
 *     name: "Order number",
 *     description: "As printed on the invoice.",
 *     data_type: "string",
 *     required_to_create: true,
 *     multiline: false,
 *   },
 * });
 * ```
 */
export function createTicketTypeAttribute(
  transport: runtime.Transport,
  args: CreateTicketTypeAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTicketTypeAttributeData, CreateTicketTypeAttributeResult> {
  return transport.call(
    {
      id: "createTicketTypeAttribute",
      method: "POST",
      path: "/ticket_types/{ticket_type_id}/attributes",
    },
    args,
    options,
  );
}

/** Arguments of {@link updateTicketTypeAttribute}. */
export interface UpdateTicketTypeAttributeArgs {
  path: {
    /** Id of the ticket type. */
    ticket_type_id: string;
    /** Id of the attribute. */
    id: string;
  };
  body?: UpdateTicketTypeAttributeRequest;
}

/** What {@link updateTicketTypeAttribute} resolves to. */
export type UpdateTicketTypeAttributeData = TicketTypeAttribute;

/** Bodies of the error answers of {@link updateTicketTypeAttribute}, by status. */
export interface UpdateTicketTypeAttributeErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateTicketTypeAttribute} resolves to. */
export type UpdateTicketTypeAttributeResult =
  | runtime.Success<200, UpdateTicketTypeAttributeData>
  | runtime.Failure<UpdateTicketTypeAttributeErrors, 404>;

/**
 * Update an attribute of a ticket type
 *
 * Changes the properties that the body gives. The data type cannot be changed. Attributes are not
 * deleted: an archived one is left out of new tickets and stays on the tickets that have it.
 *
 * `PUT /ticket_types/{ticket_type_id}/attributes/{id}`
 *
 * @param args.path.ticket_type_id - Id of the ticket type.
 * @param args.path.id - Id of the attribute.
 * @returns The attribute after the change.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const result = await intercom.ticketTypeAttributes.updateTicketTypeAttribute({
 *   path: { ticket_type_id: "53", id: "216" },
 *   body: {
 *     description: "The number at the top of the invoice.",
 *     required_to_create_for_contacts: true,
 *   },
 * });
 * ```
 */
export function updateTicketTypeAttribute(
  transport: runtime.Transport,
  args: UpdateTicketTypeAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateTicketTypeAttributeData, UpdateTicketTypeAttributeResult> {
  return transport.call(
    {
      id: "updateTicketTypeAttribute",
      method: "PUT",
      path: "/ticket_types/{ticket_type_id}/attributes/{id}",
    },
    args,
    options,
  );
}
