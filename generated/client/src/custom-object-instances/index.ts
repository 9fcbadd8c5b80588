/**
 * Custom Object Instances
 *
 * A custom object is a kind of record that you define in Intercom for data that it has no place for, such as `Order`; an instance is one such record. Each instance has two ids: Intercom's `id`, and the `external_id` of the system that it comes from. The app needs additional permissions for these calls, granted in Intercom's Developer Hub. To link an instance to a contact or a conversation, use `updateContact` and `updateConversation`.
 */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  CreateOrUpdateCustomObjectInstanceRequest,
  CustomObjectInstance,
  CustomObjectInstanceDeleted,
  ErrorList,
} from "../types.js";
export { updateContact } from "../contacts/index.js";
export { updateConversation } from "../conversations/index.js";

/** Arguments of {@link createCustomObjectInstances}. */
export interface CreateCustomObjectInstancesArgs {
  path: NonNullable<operations["createCustomObjectInstances"]["parameters"]["path"]>;
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
  | runtime.Failure<CreateCustomObjectInstancesErrors>;

/**
 * Create or update a custom object instance
 *
 * Creates an instance of the type in the path, or updates the one that has the given `external_id`, and returns it. The type has to exist: the API answers 404 otherwise.
 *
 * `POST /custom_object_instances/{custom_object_type_identifier}`
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
  path: NonNullable<operations["getCustomObjectInstancesByExternalId"]["parameters"]["path"]>;
  query: NonNullable<operations["getCustomObjectInstancesByExternalId"]["parameters"]["query"]>;
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
  | runtime.Failure<GetCustomObjectInstancesByExternalIdErrors>;

/**
 * Get a custom object instance by your own id
 *
 * Returns the instance of the type in the path that has this `external_id`, the id that the system it comes from gave it.
 *
 * `GET /custom_object_instances/{custom_object_type_identifier}`
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
  path: NonNullable<operations["deleteCustomObjectInstancesById"]["parameters"]["path"]>;
  query: NonNullable<operations["deleteCustomObjectInstancesById"]["parameters"]["query"]>;
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
  | runtime.Failure<DeleteCustomObjectInstancesByIdErrors>;

/**
 * Delete a custom object instance by your own id
 *
 * Deletes the instance that has this `external_id`. There is no call to restore one.
 *
 * Do not go by the name of the operation: this one takes the `external_id`, and `deleteCustomObjectInstancesByExternalId` takes Intercom's `id`.
 *
 * `DELETE /custom_object_instances/{custom_object_type_identifier}`
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
  path: NonNullable<operations["getCustomObjectInstancesById"]["parameters"]["path"]>;
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
  | runtime.Failure<GetCustomObjectInstancesByIdErrors>;

/**
 * Get a custom object instance
 *
 * Returns the instance of the type in the path that has this id.
 *
 * `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
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
  path: NonNullable<operations["deleteCustomObjectInstancesByExternalId"]["parameters"]["path"]>;
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
  | runtime.Failure<DeleteCustomObjectInstancesByExternalIdErrors>;

/**
 * Delete a custom object instance
 *
 * Deletes the instance that has this id of Intercom's. There is no call to restore one.
 *
 * Do not go by the name of the operation: this one takes Intercom's `id`, and `deleteCustomObjectInstancesById` takes the `external_id`.
 *
 * `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
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
