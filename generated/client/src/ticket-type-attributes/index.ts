/** Ticket Type Attributes */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  CreateTicketTypeAttributeRequest,
  ErrorList,
  TicketTypeAttribute,
  UpdateTicketTypeAttributeRequest,
} from "../types.js";

/** Arguments of {@link createTicketTypeAttribute}. */
export interface CreateTicketTypeAttributeArgs {
  path: NonNullable<operations["createTicketTypeAttribute"]["parameters"]["path"]>;
  body: CreateTicketTypeAttributeRequest;
}

/** What {@link createTicketTypeAttribute} resolves to. */
export type CreateTicketTypeAttributeData = TicketTypeAttribute;

/** Bodies of the error answers of {@link createTicketTypeAttribute}, by status. */
export interface CreateTicketTypeAttributeErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createTicketTypeAttribute} resolves to. */
export type CreateTicketTypeAttributeResult =
  | runtime.Success<200, CreateTicketTypeAttributeData>
  | runtime.Failure<CreateTicketTypeAttributeErrors>;

/** `POST /ticket_types/{ticket_type_id}/attributes` */
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
  path: NonNullable<operations["updateTicketTypeAttribute"]["parameters"]["path"]>;
  body?: UpdateTicketTypeAttributeRequest;
}

/** What {@link updateTicketTypeAttribute} resolves to. */
export type UpdateTicketTypeAttributeData = TicketTypeAttribute;

/** Bodies of the error answers of {@link updateTicketTypeAttribute}, by status. */
export interface UpdateTicketTypeAttributeErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateTicketTypeAttribute} resolves to. */
export type UpdateTicketTypeAttributeResult =
  | runtime.Success<200, UpdateTicketTypeAttributeData>
  | runtime.Failure<UpdateTicketTypeAttributeErrors>;

/** `PUT /ticket_types/{ticket_type_id}/attributes/{id}` */
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
