/**
 * Switch
 *
 * Switch moves somebody from a phone call to the Messenger: Intercom sends a text message with a
 * link, and the talk goes on in writing. Call it from your phone system, say while a caller waits
 * on hold. Every successful call sends a text message to a real phone, so do not try it out on
 * other people's numbers.
 */
import type * as runtime from "../runtime/index.js";
import type { CreatePhoneSwitchRequest, ErrorList, PhoneSwitch } from "../types.js";

/** Part of what {@link createPhoneSwitch} takes or gives. */
export interface CreatePhoneSwitchError400 {
  /** Kind of error, such as `invalid_phone_number`. */
  error_key?: string;
  /** What went wrong. Not always there. */
  message?: string;
}

/** Part of what {@link createPhoneSwitch} takes or gives. */
export interface CreatePhoneSwitchError422 {
  /** Kind of error. */
  error_key?: string;
  /** What went wrong. Not always there. */
  message?: string;
}

/** Arguments of {@link createPhoneSwitch}. */
export interface CreatePhoneSwitchArgs {
  body?: CreatePhoneSwitchRequest;
}

/** What {@link createPhoneSwitch} resolves to. */
export type CreatePhoneSwitchData = PhoneSwitch;

/** Bodies of the error answers of {@link createPhoneSwitch}, by status. */
export interface CreatePhoneSwitchErrors {
  400: CreatePhoneSwitchError400;
  401: ErrorList;
  422: CreatePhoneSwitchError422;
  429: ErrorList;
}

/** What `.result()` of {@link createPhoneSwitch} resolves to. */
export type CreatePhoneSwitchResult =
  | runtime.Success<200, CreatePhoneSwitchData>
  | runtime.Failure<CreatePhoneSwitchErrors>;

/**
 * Send a caller a link to the Messenger
 *
 * Sends a text message with a link to the Messenger to a phone number. Custom attributes that come
 * with it are stored on the user or lead. The answer carries the link too, as `url`.
 *
 * `POST /phone_call_redirects`
 *
 * @returns The text message was sent.
 * @throws {IntercomApiError} 400: The number is not valid, or the text message could not be sent.
 * 401: The access token is missing or not valid. 422: The request cannot be carried out. 429: Too
 * many requests.
 * @example
 * ```ts
 * const phoneSwitch = await intercom.switch.createPhoneSwitch({
 *   body: {
 *     phone: "+351912345678",
 *     custom_attributes: { issue_type: "Delivery", priority: "High" },
 *   },
 * });
 * ```
 */
export function createPhoneSwitch(
  transport: runtime.Transport,
  args?: CreatePhoneSwitchArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreatePhoneSwitchData, CreatePhoneSwitchResult> {
  return transport.call(
    { id: "createPhoneSwitch", method: "POST", path: "/phone_call_redirects" },
    args,
    options,
  );
}
