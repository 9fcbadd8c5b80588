/**
 * Data Attributes
 *
 * A data attribute defines a field of contacts, companies or conversations: its name, its type and
 * who may write it. Some are Intercom's own; custom ones are yours, and their values stand
 * in `custom_attributes` of the objects. Those of contacts and companies can be created and
 * changed here. There is no call to delete one: archive it instead.
 */
import * as $case from "../case.js";
import type * as runtime from "../runtime/index.js";
import type {
  CreateDataAttributeRequest,
  DataAttribute,
  DataAttributeList,
  ErrorList,
  UpdateDataAttributeRequest,
} from "../types.js";
import * as $names from "./case.js";

/** Arguments of {@link lisDataAttributes}. */
export interface LisDataAttributesArgs {
  query?: $case.Camelized<{
    /**
     * Kind of object whose attributes to return.
     *
     * @example "contact"
     */
    model?: "contact" | "company" | "conversation";
    /**
     * Whether to return archived attributes too. Default: false.
     *
     * @example false
     */
    include_archived?: boolean;
  }>;
}

/** What {@link lisDataAttributes} resolves to. */
export type LisDataAttributesData = DataAttributeList;

/** Bodies of the error answers of {@link lisDataAttributes}, by status. */
export interface LisDataAttributesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link lisDataAttributes} resolves to. */
export type LisDataAttributesResult =
  | runtime.Success<200, LisDataAttributesData>
  | runtime.Failure<LisDataAttributesErrors>;

/**
 * List all data attributes
 *
 * Returns the attributes of the workspace in one answer, Intercom's own and custom ones alike.
 * Narrow them down to one kind of object with `model`. Archived attributes are left out
 * unless `include_archived` is true.
 *
 * `GET /data_attributes`
 *
 * @param args.query.model - Kind of object whose attributes to return.
 * @param args.query.includeArchived - Whether to return archived attributes too. Default: false.
 * @returns The data attributes of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const dataAttributeList = await intercom.dataAttributes.lisDataAttributes({
 *   query: { model: "contact", includeArchived: false },
 * });
 * ```
 */
export function lisDataAttributes(
  transport: runtime.Transport,
  args?: LisDataAttributesArgs,
  options?: runtime.CallOptions,
): runtime.Call<LisDataAttributesData, LisDataAttributesResult> {
  return $case.inCamelCase(transport, $names.lisDataAttributes).call(
    { id: "lisDataAttributes", method: "GET", path: "/data_attributes" },
    args,
    options,
  );
}

/** Arguments of {@link createDataAttribute}. */
export interface CreateDataAttributeArgs {
  body: CreateDataAttributeRequest;
}

/** What {@link createDataAttribute} resolves to. */
export type CreateDataAttributeData = DataAttribute;

/** Bodies of the error answers of {@link createDataAttribute}, by status. */
export interface CreateDataAttributeErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createDataAttribute} resolves to. */
export type CreateDataAttributeResult =
  | runtime.Success<200, CreateDataAttributeData>
  | runtime.Failure<CreateDataAttributeErrors>;

/**
 * Create a data attribute
 *
 * Creates a custom attribute for contacts or for companies, not for conversations, and returns it.
 * A `data_type` of `options` makes a list to choose from and needs two options at least.
 *
 * `POST /data_attributes`
 *
 * @returns The data attribute that was created.
 * @throws {IntercomApiError} 400: The name is taken or not allowed, or the model, type or options
 * are wrong. 401: The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const dataAttribute = await intercom.dataAttributes.createDataAttribute({
 *   body: {
 *     name: "paid_subscriber",
 *     model: "contact",
 *     dataType: "boolean",
 *     description: "Has a paid coffee subscription",
 *     messengerWritable: false,
 *   },
 * });
 * ```
 */
export function createDataAttribute(
  transport: runtime.Transport,
  args: CreateDataAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataAttributeData, CreateDataAttributeResult> {
  return $case.inCamelCase(transport, $names.createDataAttribute).call(
    { id: "createDataAttribute", method: "POST", path: "/data_attributes" },
    args,
    options,
  );
}

/** Arguments of {@link updateDataAttribute}. */
export interface UpdateDataAttributeArgs {
  path: $case.Camelized<{
    /**
     * Intercom's id of the custom attribute, as a number.
     *
     * @example 37
     */
    id: number;
  }>;
  body?: UpdateDataAttributeRequest;
}

/** What {@link updateDataAttribute} resolves to. */
export type UpdateDataAttributeData = DataAttribute;

/** Bodies of the error answers of {@link updateDataAttribute}, by status. */
export interface UpdateDataAttributeErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateDataAttribute} resolves to. */
export type UpdateDataAttributeResult =
  | runtime.Success<200, UpdateDataAttributeData>
  | runtime.Failure<UpdateDataAttributeErrors, 404>;

/**
 * Update a data attribute
 *
 * Changes the description, the options or the Messenger's access of a custom attribute, or
 * archives it, and returns it. Intercom's own attributes have no id and cannot be changed so.
 *
 * `PUT /data_attributes/{id}`
 *
 * @param args.path.id - Intercom's id of the custom attribute, as a number.
 * @returns The data attribute as it now is.
 * @throws {IntercomApiError} 400: The body is not acceptable, such as options that are not a list.
 * 401: The access token is missing or not valid. 404: No data attribute has this id. 422: The
 * attribute cannot be archived, for something depends on it. 429: Too many requests.
 * @example
 * ```ts
 * const dataAttribute = await intercom.dataAttributes.updateDataAttribute({
 *   path: { id: 37 },
 *   body: {
 *     description: "Which roast the customer prefers",
 *     options: [{ value: "Light" }, { value: "Dark" }],
 *     archived: false,
 *   },
 * });
 * ```
 */
export function updateDataAttribute(
  transport: runtime.Transport,
  args: UpdateDataAttributeArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateDataAttributeData, UpdateDataAttributeResult> {
  return $case.inCamelCase(transport, $names.updateDataAttribute).call(
    { id: "updateDataAttribute", method: "PUT", path: "/data_attributes/{id}" },
    args,
    options,
  );
}
