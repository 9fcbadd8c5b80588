/** Switch */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type { CreatePhoneSwitchRequest, ErrorList, PhoneSwitch } from "../types.js";

/** Arguments of {@link createPhoneSwitch}. */
export interface CreatePhoneSwitchArgs {
  body?: CreatePhoneSwitchRequest;
}

/** What {@link createPhoneSwitch} resolves to. */
export type CreatePhoneSwitchData = PhoneSwitch;

/** Bodies of the error answers of {@link createPhoneSwitch}, by status. */
export interface CreatePhoneSwitchErrors {
  400: operations["createPhoneSwitch"]["responses"][400]["content"]["application/json"];
  401: ErrorList;
  422: operations["createPhoneSwitch"]["responses"][422]["content"]["application/json"];
  429: ErrorList;
}

/** What `.result()` of {@link createPhoneSwitch} resolves to. */
export type CreatePhoneSwitchResult =
  | runtime.Success<200, CreatePhoneSwitchData>
  | runtime.Failure<CreatePhoneSwitchErrors>;

/** `POST /phone_call_redirects` */
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
