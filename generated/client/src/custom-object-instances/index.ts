/**
 * Custom Object Instances
 *
 * A custom object is a kind of record that you define in Intercom for data that it has no place
 * for, such as `Order`; an instance is one such record. Each instance has two ids:
 * Intercom's `id`, and the `external_id` of the system that it comes from. The app needs
 * additional permissions for these calls, granted in Intercom's Developer Hub. To link an instance
 * to a contact or a conversation, use `updateContact` and `updateConversation`.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CreateOrUpdateCustomObjectInstanceRequest,
  CustomObjectInstance,
  CustomObjectInstanceDeleted,
  ErrorList,
} from "../types.js";
export {
  /**
   * Update a contact
   *
   * Changes the properties that are sent, leaves the others, and returns the contact.
   *
   * `PUT /contacts/{id}`
   *
   * @param args.path.id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The contact as it now is.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
   * requests. Also 404.
   * @example
   * ```ts
   * const contact = await intercom.contacts.updateContact({
   *   path: { id: "6762f0cd1bb69f9f2193bb7c" },
   *   body: {
   *     name: "Jane Ferreira",
   *     phone: "+351912345678",
   *     custom_attributes: { paid_subscriber: true },
   *   },
   * });
   * ```
   */
  updateContact,
} from "../contacts/index.js";
export {
  /**
   * Update a conversation
   *
   * Sets the title, the read mark, the company or custom attributes; what is left out stays as it
   * is. To reply use `replyConversation`; to assign, close, snooze or reopen
   * use `manageConversation`.
   *
   * `PUT /conversations/{id}`
   *
   * @param args.path.id - Intercom's id of the conversation.
   * @param args.query.display_as - Set to `plaintext` to get subjects and bodies as plain text;
   * otherwise they are HTML.
   * @returns The conversation after the update.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The workspace's
   * plan does not include this call. 404: No conversation has this id. 429: Too many requests.
   * @example
   * ```ts
   * const conversation = await intercom.conversations.updateConversation({
   *   path: { id: "218" },
   *   query: { display_as: "plaintext" },
   *   body: {
   *     read: true,
   *     title: "Late delivery of coffee beans",
   *     custom_attributes: { order_number: "order-1001" },
   *   },
   * });
   * ```
   */
  updateConversation,
} from "../conversations/index.js";

/** Arguments of {@link createCustomObjectInstances}. */
export interface CreateCustomObjectInstancesArgs {
  path: {
    /**
     * Identifier of the custom object type, such as `Order`.
     *
     * @example "Order"
     */
    custom_object_type_identifier: string;
  };
  body?: CreateOrUpdateCustomObjectInstanceRequest;
}

/** What {@link createCustomObjectInstances} resolves to. */
export type CreateCustomObjectInstancesData = CustomObjectInstance;

/** Bodies of the error answers of {@link createCustomObjectInstances}, by status. */
export interface CreateCustomObjectInstancesErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createCustomObjectInstances} resolves to. */
export type CreateCustomObjectInstancesResult =
  | runtime.Success<200, CreateCustomObjectInstancesData>
  | runtime.Failure<CreateCustomObjectInstancesErrors, 404>;

/**
 * Create or update a custom object instance
 *
 * Creates an instance of the type in the path, or updates the one that has the
 * given `external_id`, and returns it. The type has to exist: the API answers 404 otherwise.
 *
 * `POST /custom_object_instances/{custom_object_type_identifier}`
 *
 * @param args.path.custom_object_type_identifier - Identifier of the custom object type, such
 * as `Order`.
 * @returns The instance as it now is.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No custom object
 * type has this identifier. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customObjectInstances.createCustomObjectInstances({
 *   path: { custom_object_type_identifier: "Order" },
 *   body: {
 *     external_id: "order-1001",
 *     external_created_at: 1767168000,
 *     external_updated_at: 1767258000,
 *     custom_attributes: { order_number: "order-1001", status: "shipped" },
 *   },
 * });
 * ```
 */
export function createCustomObjectInstances(
  transport: runtime.Transport,
  args: CreateCustomObjectInstancesArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateCustomObjectInstancesData, CreateCustomObjectInstancesResult> {
  return transport.call(
    {
      id: "createCustomObjectInstances",
      method: "POST",
      path: "/custom_object_instances/{custom_object_type_identifier}",
    },
    args,
    options,
  );
}

/** Arguments of {@link getCustomObjectInstancesByExternalId}. */
export interface GetCustomObjectInstancesByExternalIdArgs {
  path: {
    /**
     * Identifier of the custom object type, such as `Order`.
     *
     * @example "Order"
     */
    custom_object_type_identifier: string;
  };
  query: {
    /**
     * Id in the system that the instance comes from.
     *
     * @example "order-1001"
     */
    external_id: string;
  };
}

/** What {@link getCustomObjectInstancesByExternalId} resolves to. */
export type GetCustomObjectInstancesByExternalIdData = CustomObjectInstance;

/** Bodies of the error answers of {@link getCustomObjectInstancesByExternalId}, by status. */
export interface GetCustomObjectInstancesByExternalIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getCustomObjectInstancesByExternalId} resolves to. */
export type GetCustomObjectInstancesByExternalIdResult =
  | runtime.Success<200, GetCustomObjectInstancesByExternalIdData>
  | runtime.Failure<GetCustomObjectInstancesByExternalIdErrors, 404>;

/**
 * Get a custom object instance by your own id
 *
 * Returns the instance of the type in the path that has this `external_id`, the id that the system
 * it comes from gave it.
 *
 * `GET /custom_object_instances/{custom_object_type_identifier}`
 *
 * @param args.path.custom_object_type_identifier - Identifier of the custom object type, such
 * as `Order`.
 * @param args.query.external_id - Id in the system that the instance comes from.
 * @returns The instance.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: Something that
 * the request names does not exist. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customObjectInstances.getCustomObjectInstancesByExternalId({
 *   path: { custom_object_type_identifier: "Order" },
 *   query: { external_id: "order-1001" },
 * });
 * ```
 */
export function getCustomObjectInstancesByExternalId(
  transport: runtime.Transport,
  args: GetCustomObjectInstancesByExternalIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<
  GetCustomObjectInstancesByExternalIdData,
  GetCustomObjectInstancesByExternalIdResult
> {
  return transport.call(
    {
      id: "getCustomObjectInstancesByExternalId",
      method: "GET",
      path: "/custom_object_instances/{custom_object_type_identifier}",
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteCustomObjectInstancesById}. */
export interface DeleteCustomObjectInstancesByIdArgs {
  path: {
    /**
     * Identifier of the custom object type, such as `Order`.
     *
     * @example "Order"
     */
    custom_object_type_identifier: string;
  };
  query: {
    /**
     * Id in the system that the instance comes from.
     *
     * @example "order-1001"
     */
    external_id: string;
  };
}

/** What {@link deleteCustomObjectInstancesById} resolves to. */
export type DeleteCustomObjectInstancesByIdData = CustomObjectInstanceDeleted;

/** Bodies of the error answers of {@link deleteCustomObjectInstancesById}, by status. */
export interface DeleteCustomObjectInstancesByIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteCustomObjectInstancesById} resolves to. */
export type DeleteCustomObjectInstancesByIdResult =
  | runtime.Success<200, DeleteCustomObjectInstancesByIdData>
  | runtime.Failure<DeleteCustomObjectInstancesByIdErrors, 404>;

/**
 * Delete a custom object instance by your own id
 *
 * Deletes the instance that has this `external_id`. There is no call to restore one.
 *
 * `DELETE /custom_object_instances/{custom_object_type_identifier}`
 *
 * @param args.path.custom_object_type_identifier - Identifier of the custom object type, such
 * as `Order`.
 * @param args.query.external_id - Id in the system that the instance comes from.
 * @returns Confirms what was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: Something that
 * the request names does not exist. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customObjectInstances.deleteCustomObjectInstancesById({
 *   path: { custom_object_type_identifier: "Order" },
 *   query: { external_id: "order-1001" },
 * });
 * ```
 */
export function deleteCustomObjectInstancesById(
  transport: runtime.Transport,
  args: DeleteCustomObjectInstancesByIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteCustomObjectInstancesByIdData, DeleteCustomObjectInstancesByIdResult> {
  return transport.call(
    {
      id: "deleteCustomObjectInstancesById",
      method: "DELETE",
      path: "/custom_object_instances/{custom_object_type_identifier}",
    },
    args,
    options,
  );
}

/** Arguments of {@link getCustomObjectInstancesById}. */
export interface GetCustomObjectInstancesByIdArgs {
  path: {
    /**
     * Identifier of the custom object type, such as `Order`.
     *
     * @example "Order"
     */
    custom_object_type_identifier: string;
    /**
     * Intercom's id of the instance, or its `external_id`.
     *
     * @example "21"
     */
    id: string;
  };
}

/** What {@link getCustomObjectInstancesById} resolves to. */
export type GetCustomObjectInstancesByIdData = CustomObjectInstance;

/** Bodies of the error answers of {@link getCustomObjectInstancesById}, by status. */
export interface GetCustomObjectInstancesByIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getCustomObjectInstancesById} resolves to. */
export type GetCustomObjectInstancesByIdResult =
  | runtime.Success<200, GetCustomObjectInstancesByIdData>
  | runtime.Failure<GetCustomObjectInstancesByIdErrors, 404>;

/**
 * Get a custom object instance
 *
 * Returns the instance of the type in the path that has this id.
 *
 * `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
 *
 * @param args.path.custom_object_type_identifier - Identifier of the custom object type, such
 * as `Order`.
 * @param args.path.id - Intercom's id of the instance, or its `external_id`.
 * @returns The instance.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: Something that
 * the request names does not exist. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customObjectInstances.getCustomObjectInstancesById({
 *   path: { custom_object_type_identifier: "Order", id: "21" },
 * });
 * ```
 */
export function getCustomObjectInstancesById(
  transport: runtime.Transport,
  args: GetCustomObjectInstancesByIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetCustomObjectInstancesByIdData, GetCustomObjectInstancesByIdResult> {
  return transport.call(
    {
      id: "getCustomObjectInstancesById",
      method: "GET",
      path: "/custom_object_instances/{custom_object_type_identifier}/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteCustomObjectInstancesByExternalId}. */
export interface DeleteCustomObjectInstancesByExternalIdArgs {
  path: {
    /**
     * Identifier of the custom object type, such as `Order`.
     *
     * @example "Order"
     */
    custom_object_type_identifier: string;
    /**
     * Intercom's id of the instance, not its `external_id`.
     *
     * @example "21"
     */
    id: string;
  };
}

/** What {@link deleteCustomObjectInstancesByExternalId} resolves to. */
export type DeleteCustomObjectInstancesByExternalIdData = CustomObjectInstanceDeleted;

/** Bodies of the error answers of {@link deleteCustomObjectInstancesByExternalId}, by status. */
export interface DeleteCustomObjectInstancesByExternalIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteCustomObjectInstancesByExternalId} resolves to. */
export type DeleteCustomObjectInstancesByExternalIdResult =
  | runtime.Success<200, DeleteCustomObjectInstancesByExternalIdData>
  | runtime.Failure<DeleteCustomObjectInstancesByExternalIdErrors, 404>;

/**
 * Delete a custom object instance
 *
 * Deletes the instance that has this id of Intercom's. There is no call to restore one.
 *
 * `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
 *
 * @param args.path.custom_object_type_identifier - Identifier of the custom object type, such
 * as `Order`.
 * @param args.path.id - Intercom's id of the instance, not its `external_id`.
 * @returns Confirms what was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: Something that
 * the request names does not exist. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.customObjectInstances.deleteCustomObjectInstancesByExternalId({
 *   path: { custom_object_type_identifier: "Order", id: "21" },
 * });
 * ```
 */
export function deleteCustomObjectInstancesByExternalId(
  transport: runtime.Transport,
  args: DeleteCustomObjectInstancesByExternalIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<
  DeleteCustomObjectInstancesByExternalIdData,
  DeleteCustomObjectInstancesByExternalIdResult
> {
  return transport.call(
    {
      id: "deleteCustomObjectInstancesByExternalId",
      method: "DELETE",
      path: "/custom_object_instances/{custom_object_type_identifier}/{id}",
    },
    args,
    options,
  );
}
