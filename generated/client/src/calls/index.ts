/**
 * Calls
 *
 * Phone calls that were made or taken in Intercom: who spoke with whom and when, with a recording
 * and a transcript where they exist. Read them one by one, page by page, or by their
 * conversations.
 *
 * The operations with `FinVoice` in their names are for calls in another telephone system (AWS
 * Connect, Five9, Zoom Phone): register such a call with Intercom first, then collect what came of
 * it. A registration has an id of its own, apart from that of the call.
 */
import * as runtime from "../runtime/index.js";
import type {
  AiCallResponse,
  Call,
  CallList,
  ErrorList,
  RegisterFinVoiceCallRequest,
} from "../types.js";

/** Arguments of {@link listCalls}. */
export interface ListCallsArgs {
  query?: {
    /**
     * Number of the page to return, from 1. Default: 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many calls a page holds, 25 at most. Default: 25.
     *
     * @example 25
     */
    per_page?: number;
  };
}

/** What {@link listCalls} resolves to. */
export type ListCallsData = CallList;

/** Bodies of the error answers of {@link listCalls}, by status. */
export interface ListCallsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listCalls} resolves to. */
export type ListCallsResult =
  | runtime.Success<200, ListCallsData>
  | runtime.Failure<ListCallsErrors>;

/**
 * List all calls
 *
 * Returns a page of the calls of the workspace. Pages are numbered: ask for the next `page`
 * until `pages.total_pages` is reached. Transcripts are not included;
 * see `listCallsWithTranscripts`.
 *
 * `GET /calls`
 *
 * @param args.query.page - Number of the page to return, from 1. Default: 1.
 * @param args.query.per_page - How many calls a page holds, 25 at most. Default: 25.
 * @returns A page of calls. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.calls.listCalls.items({ query: { per_page: 25 } });
 *
 * for await (const call of items) {
 *   console.log(call);
 * }
 * ```
 */
export const listCalls: runtime.PaginatedOperation<
  [args?: ListCallsArgs, options?: runtime.CallOptions],
  ListCallsData,
  ListCallsResult,
  Call
> = /* @__PURE__ */ runtime.paginate(
  { id: "listCalls", method: "GET", path: "/calls" },
  /* @__PURE__ */ runtime.pageNumbers("data", "query"),
);

/** Arguments of {@link showCall}. */
export interface ShowCallArgs {
  path: {
    /**
     * Id of the call.
     *
     * @example "1"
     */
    id: string;
  };
}

/** What {@link showCall} resolves to. */
export type ShowCallData = Call;

/** Bodies of the error answers of {@link showCall}, by status. */
export interface ShowCallErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showCall} resolves to. */
export type ShowCallResult =
  | runtime.Success<200, ShowCallData>
  | runtime.Failure<ShowCallErrors, 404>;

/**
 * Get a call
 *
 * Returns one call. It says where the recording and the transcript are; fetch these
 * with `showCallRecording` and `showCallTranscript`.
 *
 * `GET /calls/{id}`
 *
 * @param args.path.id - Id of the call.
 * @returns The call.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No call has this
 * id. 429: Too many requests.
 * @example
 * ```ts
 * const call = await intercom.calls.showCall({ path: { id: "1" } });
 * ```
 */
export function showCall(
  transport: runtime.Transport,
  args: ShowCallArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowCallData, ShowCallResult> {
  return transport.call({ id: "showCall", method: "GET", path: "/calls/{id}" }, args, options);
}

/** Arguments of {@link showCallRecording}. */
export interface ShowCallRecordingArgs {
  path: {
    /**
     * Id of the call.
     *
     * @example "1"
     */
    id: string;
  };
}

/** What {@link showCallRecording} resolves to. */
export type ShowCallRecordingData = runtime.Bytes;

/** Bodies of the error answers of {@link showCallRecording}, by status. */
export interface ShowCallRecordingErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showCallRecording} resolves to. */
export type ShowCallRecordingResult =
  | runtime.Success<200, ShowCallRecordingData>
  | runtime.Success<302, undefined>
  | runtime.Failure<ShowCallRecordingErrors, 404>;

/**
 * Download the recording of a call
 *
 * Answers with a redirect to the recording of a call, at a signed address. `fetch` follows it, so
 * what arrives is the recording itself; its audio format is not fixed by the contract.
 *
 * `GET /calls/{id}/recording`
 *
 * @param args.path.id - Id of the call.
 * @returns The recording, once the redirect is followed.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No recording was
 * found. 429: Too many requests.
 * @example
 * ```ts
 * const bytes = await intercom.calls.showCallRecording({ path: { id: "1" } });
 * ```
 */
export function showCallRecording(
  transport: runtime.Transport,
  args: ShowCallRecordingArgs,
  options?: runtime.CallOptions,
): runtime.Download<ShowCallRecordingResult> {
  return runtime.download(
    transport,
    { id: "showCallRecording", method: "GET", path: "/calls/{id}/recording", accept: "*/*" },
    args,
    options,
  );
}

/** Arguments of {@link showCallTranscript}. */
export interface ShowCallTranscriptArgs {
  path: {
    /**
     * Id of the call.
     *
     * @example "1"
     */
    id: string;
  };
}

/** What {@link showCallTranscript} resolves to. */
export type ShowCallTranscriptData = string;

/** Bodies of the error answers of {@link showCallTranscript}, by status. */
export interface ShowCallTranscriptErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showCallTranscript} resolves to. */
export type ShowCallTranscriptResult =
  | runtime.Success<200, ShowCallTranscriptData>
  | runtime.Failure<ShowCallTranscriptErrors, 404>;

/**
 * Download the transcript of a call
 *
 * Returns the transcript of a call as a text file: a line for each utterance, with the time since
 * the start of the call and the speaker. For transcripts as data, or of several calls at once,
 * use `listCallsWithTranscripts`.
 *
 * `GET /calls/{id}/transcript`
 *
 * @param args.path.id - Id of the call.
 * @returns The transcript.
 * @throws {IntercomApiError} 404: No transcript was found. 429: Too many requests.
 * @example
 * ```ts
 * const text = await intercom.calls.showCallTranscript({ path: { id: "1" } });
 * ```
 */
export function showCallTranscript(
  transport: runtime.Transport,
  args: ShowCallTranscriptArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowCallTranscriptData, ShowCallTranscriptResult> {
  return transport.call(
    {
      id: "showCallTranscript",
      method: "GET",
      path: "/calls/{id}/transcript",
      accept: "text/plain",
      as: "text",
    },
    args,
    options,
  );
}

/** Part of what {@link listCallsWithTranscripts} takes or gives. */
export interface ListCallsWithTranscriptsBody {
  /** Ids of the conversations, 1 to 20. */
  conversation_ids: string[];
}

/** Arguments of {@link listCallsWithTranscripts}. */
export interface ListCallsWithTranscriptsArgs {
  body: ListCallsWithTranscriptsBody;
}

/** What {@link listCallsWithTranscripts} resolves to. */
export interface ListCallsWithTranscriptsData {
  /** Always `list`. */
  type?: string;
  /** The calls. */
  data?: (Call & {
    /** Entries of the transcript. Empty when there is none. */
    transcript?: {
      [key: string]: unknown;
    }[];
    /** How the transcript stands, such as `completed`, or null. */
    transcript_status?: string | null;
  })[];
}

/** Bodies of the error answers of {@link listCallsWithTranscripts}, by status. */
export interface ListCallsWithTranscriptsErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listCallsWithTranscripts} resolves to. */
export type ListCallsWithTranscriptsResult =
  | runtime.Success<200, ListCallsWithTranscriptsData>
  | runtime.Failure<ListCallsWithTranscriptsErrors>;

/**
 * List the calls of conversations
 *
 * Returns the calls that belong to the conversations you name, each with its transcript where
 * there is one. Takes 1 to 20 conversations; with none or with more the API answers 400. There is
 * no other filter, and there are no pages.
 *
 * `POST /calls/search`
 *
 * @returns The calls of these conversations, with transcripts.
 * @throws {IntercomApiError} 400: The body names no conversation or more than 20. 401: The access
 * token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.calls.listCallsWithTranscripts({
 *   body: { conversation_ids: ["218"] },
 * });
 * ```
 */
export function listCallsWithTranscripts(
  transport: runtime.Transport,
  args: ListCallsWithTranscriptsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListCallsWithTranscriptsData, ListCallsWithTranscriptsResult> {
  return transport.call(
    { id: "listCallsWithTranscripts", method: "POST", path: "/calls/search", idempotent: true },
    args,
    options,
  );
}

/** Arguments of {@link registerFinVoiceCall}. */
export interface RegisterFinVoiceCallArgs {
  body?: RegisterFinVoiceCallRequest;
}

/** What {@link registerFinVoiceCall} resolves to. */
export type RegisterFinVoiceCallData = AiCallResponse;

/** Bodies of the error answers of {@link registerFinVoiceCall}, by status. */
export interface RegisterFinVoiceCallErrors {
  400: ErrorList;
  409: ErrorList;
  429: ErrorList;
  "default": ErrorList;
}

/** What `.result()` of {@link registerFinVoiceCall} resolves to. */
export type RegisterFinVoiceCallResult =
  | runtime.Success<200, RegisterFinVoiceCallData>
  | runtime.Failure<RegisterFinVoiceCallErrors>;

/**
 * Register a Fin Voice call
 *
 * Links a call in another telephone system to a call and a conversation in Intercom, and returns
 * that link. Keep its `id`, or the `call_id` you gave: both find the call later
 * (`collectFinVoiceCallById`, `collectFinVoiceCallByExternalId`). Registering the same call twice
 * is refused with 409.
 *
 * `POST /fin_voice/register`
 *
 * @returns The call that was registered.
 * @throws {IntercomApiError} 400: The phone number or the id of the call is missing. 409: This
 * call is registered already. 429: Too many requests. default: Any other failure.
 * @example
 * ```ts
 * const aiCallResponse = await intercom.calls.registerFinVoiceCall({
 *   body: {
 *     phone_number: "+351912345678",
 *     call_id: "f9-20260101-0042",
 *     source: "five9",
 *     data: { queue: "deliveries" },
 *   },
 * });
 * ```
 */
export function registerFinVoiceCall(
  transport: runtime.Transport,
  args?: RegisterFinVoiceCallArgs,
  options?: runtime.CallOptions,
): runtime.Call<RegisterFinVoiceCallData, RegisterFinVoiceCallResult> {
  return transport.call(
    { id: "registerFinVoiceCall", method: "POST", path: "/fin_voice/register" },
    args,
    options,
  );
}

/** Arguments of {@link collectFinVoiceCallById}. */
export interface CollectFinVoiceCallByIdArgs {
  path: {
    /**
     * The `id` that `registerFinVoiceCall` returned.
     *
     * @example 12
     */
    id: number;
  };
}

/** What {@link collectFinVoiceCallById} resolves to. */
export type CollectFinVoiceCallByIdData = AiCallResponse;

/** Bodies of the error answers of {@link collectFinVoiceCallById}, by status. */
export interface CollectFinVoiceCallByIdErrors {
  404: ErrorList;
  429: ErrorList;
  "default": ErrorList;
}

/** What `.result()` of {@link collectFinVoiceCallById} resolves to. */
export type CollectFinVoiceCallByIdResult =
  | runtime.Success<200, CollectFinVoiceCallByIdData>
  | runtime.Failure<CollectFinVoiceCallByIdErrors, 404>;

/**
 * Get a Fin Voice call
 *
 * Returns a registered call with what is known of it by now: status, summary, transcript, intents,
 * and the ids of its call and conversation in Intercom. The API answers 404 as long as Intercom
 * has not matched the call to one of its own.
 *
 * `GET /fin_voice/collect/{id}`
 *
 * @param args.path.id - The `id` that `registerFinVoiceCall` returned.
 * @returns The registered call.
 * @throws {IntercomApiError} 404: No registered call has this id, or it is not matched. 429: Too
 * many requests. default: Any other failure.
 * @example
 * ```ts
 * const aiCallResponse = await intercom.calls.collectFinVoiceCallById({
 *   path: { id: 12 },
 * });
 * ```
 */
export function collectFinVoiceCallById(
  transport: runtime.Transport,
  args: CollectFinVoiceCallByIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<CollectFinVoiceCallByIdData, CollectFinVoiceCallByIdResult> {
  return transport.call(
    { id: "collectFinVoiceCallById", method: "GET", path: "/fin_voice/collect/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link collectFinVoiceCallByExternalId}. */
export interface CollectFinVoiceCallByExternalIdArgs {
  path: {
    /**
     * Id of the call in the other telephone system.
     *
     * @example "f9-20260101-0042"
     */
    external_id: string;
  };
}

/** What {@link collectFinVoiceCallByExternalId} resolves to. */
export type CollectFinVoiceCallByExternalIdData = AiCallResponse;

/** Bodies of the error answers of {@link collectFinVoiceCallByExternalId}, by status. */
export interface CollectFinVoiceCallByExternalIdErrors {
  404: ErrorList;
  429: ErrorList;
  "default": ErrorList;
}

/** What `.result()` of {@link collectFinVoiceCallByExternalId} resolves to. */
export type CollectFinVoiceCallByExternalIdResult =
  | runtime.Success<200, CollectFinVoiceCallByExternalIdData>
  | runtime.Failure<CollectFinVoiceCallByExternalIdErrors, 404>;

/**
 * Get a Fin Voice call by its external id
 *
 * Returns a registered call by the id that it has in the other telephone system, the `call_id`
 * of `registerFinVoiceCall`. Otherwise it works as `collectFinVoiceCallById` does.
 *
 * `GET /fin_voice/external_id/{external_id}`
 *
 * @param args.path.external_id - Id of the call in the other telephone system.
 * @returns The registered call.
 * @throws {IntercomApiError} 404: No registered call has this id, or it is not matched. 429: Too
 * many requests. default: Any other failure.
 * @example
 * ```ts
 * const aiCallResponse = await intercom.calls.collectFinVoiceCallByExternalId({
 *   path: { external_id: "f9-20260101-0042" },
 * });
 * ```
 */
export function collectFinVoiceCallByExternalId(
  transport: runtime.Transport,
  args: CollectFinVoiceCallByExternalIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<CollectFinVoiceCallByExternalIdData, CollectFinVoiceCallByExternalIdResult> {
  return transport.call(
    {
      id: "collectFinVoiceCallByExternalId",
      method: "GET",
      path: "/fin_voice/external_id/{external_id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link collectFinVoiceCallByPhoneNumber}. */
export interface CollectFinVoiceCallByPhoneNumberArgs {
  path: {
    /**
     * Phone number of the call, in E.164 form.
     *
     * @example "+351912345678"
     */
    phone_number: string;
  };
}

/** What {@link collectFinVoiceCallByPhoneNumber} resolves to. */
export type CollectFinVoiceCallByPhoneNumberData = AiCallResponse;

/** Bodies of the error answers of {@link collectFinVoiceCallByPhoneNumber}, by status. */
export interface CollectFinVoiceCallByPhoneNumberErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
  "default": ErrorList;
}

/** What `.result()` of {@link collectFinVoiceCallByPhoneNumber} resolves to. */
export type CollectFinVoiceCallByPhoneNumberResult =
  | runtime.Success<200, CollectFinVoiceCallByPhoneNumberData>
  | runtime.Failure<CollectFinVoiceCallByPhoneNumberErrors, 404>;

/**
 * Get the latest Fin Voice call of a phone number
 *
 * Returns the newest call with a phone number that Intercom has matched to one of its own.
 * Otherwise it works as `collectFinVoiceCallById` does.
 *
 * `GET /fin_voice/phone_number/{phone_number}`
 *
 * @param args.path.phone_number - Phone number of the call, in E.164 form.
 * @returns The registered call.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No call is known
 * for this number, or it is not matched. 429: Too many requests. default: Any other failure.
 * @example
 * ```ts
 * const aiCallResponse = await intercom.calls.collectFinVoiceCallByPhoneNumber({
 *   path: { phone_number: "+351912345678" },
 * });
 * ```
 */
export function collectFinVoiceCallByPhoneNumber(
  transport: runtime.Transport,
  args: CollectFinVoiceCallByPhoneNumberArgs,
  options?: runtime.CallOptions,
): runtime.Call<CollectFinVoiceCallByPhoneNumberData, CollectFinVoiceCallByPhoneNumberResult> {
  return transport.call(
    {
      id: "collectFinVoiceCallByPhoneNumber",
      method: "GET",
      path: "/fin_voice/phone_number/{phone_number}",
    },
    args,
    options,
  );
}

/** Arguments of {@link collectFinVoiceCallsByConversationId}. */
export interface CollectFinVoiceCallsByConversationIdArgs {
  path: {
    /**
     * Intercom's id of the conversation.
     *
     * @example "218"
     */
    conversation_id: string;
  };
}

/** What {@link collectFinVoiceCallsByConversationId} resolves to. */
export type CollectFinVoiceCallsByConversationIdData = AiCallResponse[];

/** Bodies of the error answers of {@link collectFinVoiceCallsByConversationId}, by status. */
export interface CollectFinVoiceCallsByConversationIdErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
  "default": ErrorList;
}

/** What `.result()` of {@link collectFinVoiceCallsByConversationId} resolves to. */
export type CollectFinVoiceCallsByConversationIdResult =
  | runtime.Success<200, CollectFinVoiceCallsByConversationIdData>
  | runtime.Failure<CollectFinVoiceCallsByConversationIdErrors, 404>;

/**
 * List the Fin Voice calls of a conversation
 *
 * Returns the registered calls that Intercom has matched to a conversation, as a bare array; there
 * can be several.
 *
 * `GET /fin_voice/conversation/{conversation_id}`
 *
 * @param args.path.conversation_id - Intercom's id of the conversation.
 * @returns The matched calls of the conversation.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. default: Any other failure. Also 404.
 * @example
 * ```ts
 * const result = await intercom.calls.collectFinVoiceCallsByConversationId({
 *   path: { conversation_id: "218" },
 * });
 * ```
 */
export function collectFinVoiceCallsByConversationId(
  transport: runtime.Transport,
  args: CollectFinVoiceCallsByConversationIdArgs,
  options?: runtime.CallOptions,
): runtime.Call<
  CollectFinVoiceCallsByConversationIdData,
  CollectFinVoiceCallsByConversationIdResult
> {
  return transport.call(
    {
      id: "collectFinVoiceCallsByConversationId",
      method: "GET",
      path: "/fin_voice/conversation/{conversation_id}",
    },
    args,
    options,
  );
}
