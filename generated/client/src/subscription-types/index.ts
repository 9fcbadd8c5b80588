/**
 * Subscription Types
 *
 * A subscription type is a kind of message, such as a newsletter, that contacts can choose to get
 * or not to get. Its `consent_type` says what stands without a choice: an `opt_out` type goes to
 * everybody who has not refused, an `opt_in` type only to those who agreed.
 *
 * So attaching a type to a contact means opposite things: no to an `opt_out` type, yes to
 * an `opt_in` type. `listSubscriptionsForAContact` reads the choices of a contact. The types
 * themselves cannot be made or changed here.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, SubscriptionType, SubscriptionTypeList } from "../types.js";
export {
  /**
   * List the subscription choices of a contact
   *
   * Returns the subscription types that a contact has made a choice about. Read each by
   * its `consent_type`: an `opt_out` type in the list means that the contact said no to it,
   * an `opt_in` type means yes. A type that is missing stands at its default.
   *
   * `GET /contacts/{contact_id}/subscriptions`
   *
   * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
   * @returns The subscription types that the contact has chosen on.
   * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No contact has
   * this id. 429: Too many requests.
   * @example
   * ```ts
   * const result = await intercom.contacts.listSubscriptionsForAContact({
   *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
   * });
   * ```
   */
  listSubscriptionsForAContact,
} from "../contacts/index.js";

/** Part of what {@link attachSubscriptionTypeToContact} takes or gives. */
export interface AttachSubscriptionTypeToContactBody {
  /** Id of the subscription type, from `listSubscriptionTypes`. */
  id: string | number;
  /** The type's `consent_type`: `opt_out` or `opt_in`. */
  consent_type: string;
}

/** Arguments of {@link attachSubscriptionTypeToContact}. */
export interface AttachSubscriptionTypeToContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
  };
  body: AttachSubscriptionTypeToContactBody;
}

/** What {@link attachSubscriptionTypeToContact} resolves to. */
export type AttachSubscriptionTypeToContactData = SubscriptionType;

/** Bodies of the error answers of {@link attachSubscriptionTypeToContact}, by status. */
export interface AttachSubscriptionTypeToContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link attachSubscriptionTypeToContact} resolves to. */
export type AttachSubscriptionTypeToContactResult =
  | runtime.Success<200, AttachSubscriptionTypeToContactData>
  | runtime.Failure<AttachSubscriptionTypeToContactErrors, 404>;

/**
 * Attach a subscription type to a contact
 *
 * Stores a contact's choice on a subscription type and returns the type. Mind the meaning: with
 * an `opt_out` type the contact stops getting these messages, with an `opt_in` type the contact
 * starts to.
 *
 * `POST /contacts/{contact_id}/subscriptions`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @returns The subscription type that was attached.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * contact, or no such subscription type. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.subscriptionTypes.attachSubscriptionTypeToContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c" },
 *   body: { id: "37", consent_type: "opt_in" },
 * });
 * ```
 */
export function attachSubscriptionTypeToContact(
  transport: runtime.Transport,
  args: AttachSubscriptionTypeToContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<AttachSubscriptionTypeToContactData, AttachSubscriptionTypeToContactResult> {
  return transport.call(
    {
      id: "attachSubscriptionTypeToContact",
      method: "POST",
      path: "/contacts/{contact_id}/subscriptions",
    },
    args,
    options,
  );
}

/** Arguments of {@link detachSubscriptionTypeToContact}. */
export interface DetachSubscriptionTypeToContactArgs {
  path: {
    /**
     * Intercom's id of the contact, 24 hexadecimal characters.
     *
     * @example "6762f0cd1bb69f9f2193bb7c"
     */
    contact_id: string;
    /**
     * Id of the subscription type.
     *
     * @example "37"
     */
    id: string;
  };
}

/** What {@link detachSubscriptionTypeToContact} resolves to. */
export type DetachSubscriptionTypeToContactData = SubscriptionType;

/** Bodies of the error answers of {@link detachSubscriptionTypeToContact}, by status. */
export interface DetachSubscriptionTypeToContactErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link detachSubscriptionTypeToContact} resolves to. */
export type DetachSubscriptionTypeToContactResult =
  | runtime.Success<200, DetachSubscriptionTypeToContactData>
  | runtime.Failure<DetachSubscriptionTypeToContactErrors, 404>;

/**
 * Detach a subscription type from a contact
 *
 * Takes back a contact's choice on a subscription type and returns the type. The default counts
 * again: messages of an `opt_out` type come, those of an `opt_in` type do not.
 *
 * `DELETE /contacts/{contact_id}/subscriptions/{id}`
 *
 * @param args.path.contact_id - Intercom's id of the contact, 24 hexadecimal characters.
 * @param args.path.id - Id of the subscription type.
 * @returns The subscription type that was detached.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no such
 * contact, or no such subscription type. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.subscriptionTypes.detachSubscriptionTypeToContact({
 *   path: { contact_id: "6762f0cd1bb69f9f2193bb7c", id: "37" },
 * });
 * ```
 */
export function detachSubscriptionTypeToContact(
  transport: runtime.Transport,
  args: DetachSubscriptionTypeToContactArgs,
  options?: runtime.CallOptions,
): runtime.Call<DetachSubscriptionTypeToContactData, DetachSubscriptionTypeToContactResult> {
  return transport.call(
    {
      id: "detachSubscriptionTypeToContact",
      method: "DELETE",
      path: "/contacts/{contact_id}/subscriptions/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link listSubscriptionTypes}. */
export interface ListSubscriptionTypesArgs {
  [name: string]: never;
}

/** What {@link listSubscriptionTypes} resolves to. */
export type ListSubscriptionTypesData = SubscriptionTypeList;

/** Bodies of the error answers of {@link listSubscriptionTypes}, by status. */
export interface ListSubscriptionTypesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listSubscriptionTypes} resolves to. */
export type ListSubscriptionTypesResult =
  | runtime.Success<200, ListSubscriptionTypesData>
  | runtime.Failure<ListSubscriptionTypesErrors>;

/**
 * List all subscription types
 *
 * Returns the subscription types of the workspace in one answer, without pages. Look at `state`
 * before you offer one: only `live` ones are in use.
 *
 * `GET /subscription_types`
 *
 * @returns The subscription types of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const result = await intercom.subscriptionTypes.listSubscriptionTypes();
 * ```
 */
export function listSubscriptionTypes(
  transport: runtime.Transport,
  args?: ListSubscriptionTypesArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListSubscriptionTypesData, ListSubscriptionTypesResult> {
  return transport.call(
    { id: "listSubscriptionTypes", method: "GET", path: "/subscription_types" },
    args,
    options,
  );
}
