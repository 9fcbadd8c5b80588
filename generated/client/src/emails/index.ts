/**
 * Emails
 *
 * E-mail settings are the addresses that the workspace sends from, with the brand of each, whether
 * the address is verified, and whether mail to it is forwarded to Intercom. The API reads them
 * only. Messages themselves are elsewhere: `createMessage` sends one.
 */
import type * as runtime from "../runtime/index.js";
import type { EmailList, EmailSetting, ErrorList } from "../types.js";

/** Arguments of {@link listEmails}. */
export interface ListEmailsArgs {
  [name: string]: never;
}

/** What {@link listEmails} resolves to. */
export type ListEmailsData = EmailList;

/** Bodies of the error answers of {@link listEmails}, by status. */
export interface ListEmailsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listEmails} resolves to. */
export type ListEmailsResult =
  | runtime.Success<200, ListEmailsData>
  | runtime.Failure<ListEmailsErrors>;

/**
 * List all e-mail settings
 *
 * Returns the sender addresses of the workspace in one answer, without pages.
 *
 * `GET /emails`
 *
 * @returns The sender addresses of the workspace.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const emailList = await intercom.emails.listEmails();
 * ```
 */
export function listEmails(
  transport: runtime.Transport,
  args?: ListEmailsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListEmailsData, ListEmailsResult> {
  return transport.call({ id: "listEmails", method: "GET", path: "/emails" }, args, options);
}

/** Arguments of {@link retrieveEmail}. */
export interface RetrieveEmailArgs {
  path: {
    /**
     * Id of the e-mail setting.
     *
     * @example "13"
     */
    id: string;
  };
}

/** What {@link retrieveEmail} resolves to. */
export type RetrieveEmailData = EmailSetting;

/** Bodies of the error answers of {@link retrieveEmail}, by status. */
export interface RetrieveEmailErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveEmail} resolves to. */
export type RetrieveEmailResult =
  | runtime.Success<200, RetrieveEmailData>
  | runtime.Failure<RetrieveEmailErrors, 404>;

/**
 * Get an e-mail setting
 *
 * Returns one sender address by the id of its setting.
 *
 * `GET /emails/{id}`
 *
 * @param args.path.id - Id of the e-mail setting.
 * @returns The sender address.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No e-mail setting
 * has this id. 429: Too many requests.
 * @example
 * ```ts
 * const emailSetting = await intercom.emails.retrieveEmail({
 *   path: { id: "13" },
 * });
 * ```
 */
export function retrieveEmail(
  transport: runtime.Transport,
  args: RetrieveEmailArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveEmailData, RetrieveEmailResult> {
  return transport.call(
    { id: "retrieveEmail", method: "GET", path: "/emails/{id}" },
    args,
    options,
  );
}
