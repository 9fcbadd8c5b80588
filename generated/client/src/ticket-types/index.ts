/**
 * Ticket Types
 *
 * A ticket type is the form that tickets of one kind are made from: a name, a category, the
 * attributes to fill in and the states to go through. Every type has the
 * attributes `_default_title_` and `_default_description_`; add others
 * with `createTicketTypeAttribute`. A type is not deleted but archived, with `updateTicketType`.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CreateTicketTypeRequest,
  ErrorList,
  TicketType,
  TicketTypeList,
  UpdateTicketTypeRequest,
} from "../types.js";

/** Arguments of {@link listTicketTypes}. */
export interface ListTicketTypesArgs {
  [name: string]: never;
}

/** What {@link listTicketTypes} resolves to. */
export type ListTicketTypesData = TicketTypeList;

/** Bodies of the error answers of {@link listTicketTypes}, by status. */
export interface ListTicketTypesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listTicketTypes} resolves to. */
export type ListTicketTypesResult =
  | runtime.Success<200, ListTicketTypesData>
  | runtime.Failure<ListTicketTypesErrors>;

/**
 * List all ticket types
 *
 * Answers with every ticket type of the workspace, its attributes and its states. The list is not
 * divided into pages.
 *
 * `GET /ticket_types`
 *
 * @returns The ticket types of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const ticketTypeList = await intercom.ticketTypes.listTicketTypes();
 * ```
 */
export function listTicketTypes(
  transport: runtime.Transport,
  args?: ListTicketTypesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListTicketTypesData, ListTicketTypesResult> {
  return transport.call(
    { id: "listTicketTypes", method: "GET", path: "/ticket_types" },
    args,
    options,
  );
}

/** Arguments of {@link createTicketType}. */
export interface CreateTicketTypeArgs {
  body?: CreateTicketTypeRequest;
}

/** What {@link createTicketType} resolves to. */
export type CreateTicketTypeData = TicketType;

/** Bodies of the error answers of {@link createTicketType}, by status. */
export interface CreateTicketTypeErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createTicketType} resolves to. */
export type CreateTicketTypeResult =
  | runtime.Success<200, CreateTicketTypeData>
  | runtime.Failure<CreateTicketTypeErrors>;

/**
 * Create a ticket type
 *
 * Adds a ticket type to the workspace. It starts with the attributes `_default_title_`
 * and `_default_description_`.
 *
 * `POST /ticket_types`
 *
 * @returns The ticket type that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const ticketType = await intercom.ticketTypes.createTicketType({
 *   body: {
 *     name: "Late delivery",
 *     description: "An order that is later than promised.",
 *     category: "Customer",
 *     icon: "📦",
 *   },
 * });
 * ```
 */
export function createTicketType(
  transport: runtime.Transport,
  args?: CreateTicketTypeArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateTicketTypeData, CreateTicketTypeResult> {
  return transport.call(
    { id: "createTicketType", method: "POST", path: "/ticket_types" },
    args,
    options,
  );
}

/** Arguments of {@link getTicketType}. */
export interface GetTicketTypeArgs {
  path: {
    /** Id of the ticket type. */
    id: string;
  };
}

/** What {@link getTicketType} resolves to. */
export type GetTicketTypeData = TicketType;

/** Bodies of the error answers of {@link getTicketType}, by status. */
export interface GetTicketTypeErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getTicketType} resolves to. */
export type GetTicketTypeResult =
  | runtime.Success<200, GetTicketTypeData>
  | runtime.Failure<GetTicketTypeErrors, 404>;

/**
 * Retrieve a ticket type
 *
 * Answers with one ticket type, its attributes and its states.
 *
 * `GET /ticket_types/{id}`
 *
 * @param args.path.id - Id of the ticket type.
 * @returns The ticket type.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const ticketType = await intercom.ticketTypes.getTicketType({
 *   path: { id: "53" },
 * });
 * ```
 */
export function getTicketType(
  transport: runtime.Transport,
  args: GetTicketTypeArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetTicketTypeData, GetTicketTypeResult> {
  return transport.call(
    { id: "getTicketType", method: "GET", path: "/ticket_types/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateTicketType}. */
export interface UpdateTicketTypeArgs {
  path: {
    /** Id of the ticket type. */
    id: string;
  };
  body?: UpdateTicketTypeRequest;
}

/** What {@link updateTicketType} resolves to. */
export type UpdateTicketTypeData = TicketType;

/** Bodies of the error answers of {@link updateTicketType}, by status. */
export interface UpdateTicketTypeErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateTicketType} resolves to. */
export type UpdateTicketTypeResult =
  | runtime.Success<200, UpdateTicketTypeData>
  | runtime.Failure<UpdateTicketTypeErrors, 404>;

/**
 * Update a ticket type
 *
 * Changes the properties that the body gives; every one of them may be left out. Set `archived` to
 * take the type out of use.
 *
 * `PUT /ticket_types/{id}`
 *
 * @param args.path.id - Id of the ticket type.
 * @returns The ticket type after the change.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const ticketType = await intercom.ticketTypes.updateTicketType({
 *   path: { id: "53" },
 *   body: { name: "Late or missing delivery", icon: "🚚" },
 * });
 * ```
 */
export function updateTicketType(
  transport: runtime.Transport,
  args: UpdateTicketTypeArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateTicketTypeData, UpdateTicketTypeResult> {
  return transport.call(
    { id: "updateTicketType", method: "PUT", path: "/ticket_types/{id}" },
    args,
    options,
  );
}
