/**
 * Data Events
 *
 * A data event says that a contact did something in your product at a certain time: placed an
 * order, invited a friend. Teammates filter people and build segments by events. Name an event
 * after what was done, verb first and in the past tense, such as `placed-order`. The API takes
 * events, gives summaries of them and has no call to change or delete one.
 */
import type * as runtime from "../runtime/index.js";
import type {
  CreateDataEventRequest,
  CreateDataEventSummariesRequest,
  DataEventList,
  DataEventSummary,
  ErrorList,
} from "../types.js";

/** Arguments of {@link createDataEvent}. */
export interface CreateDataEventArgs {
  body: CreateDataEventRequest;
}

/** What {@link createDataEvent} resolves to. */
export type CreateDataEventData = undefined;

/** Bodies of the error answers of {@link createDataEvent}, by status. */
export interface CreateDataEventErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createDataEvent} resolves to. */
export type CreateDataEventResult =
  | runtime.Success<202, CreateDataEventData>
  | runtime.Failure<CreateDataEventErrors>;

/**
 * Submit a data event
 *
 * Records that an event happened. The answer is 202 without a body. `id`, `user_id` or `email`
 * says who did it; a lead goes by `id` only. For a contact that does not exist the API
 * answers 404. The access token has to be allowed to write.
 *
 * `POST /events`
 *
 * @returns The event was accepted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * await intercom.dataEvents.createDataEvent({
 *   body: {
 *     event_name: "placed-order",
 *     created_at: 1767258000,
 *     user_id: "user-4821",
 *   },
 * });
 * ```
 */
export function createDataEvent(
  transport: runtime.Transport,
  args: CreateDataEventArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataEventData, CreateDataEventResult> {
  return transport.call({ id: "createDataEvent", method: "POST", path: "/events" }, args, options);
}

/** Arguments of {@link lisDataEvents}. */
export interface LisDataEventsArgs {
  query: {
    /**
     * Whose events are meant: one of `user_id`, `intercom_user_id` and `email`. Goes into the query
     * under that name, without `filter`.
     *
     * @example {"user_id":"user-4821"}
     */
    filter:
      | {
        /** Your own id of the user (its `external_id`). */
        user_id: string;
      }
      | {
        /** Intercom's id of the contact, 24 hexadecimal characters. The one for leads. */
        intercom_user_id: string;
      }
      | {
        /** E-mail address of the user. */
        email: string;
      };
    /**
     * Has to be `user`, for leads too.
     *
     * @example "user"
     */
    type: string;
    /**
     * `true` asks for a summary of the events.
     *
     * @example true
     */
    summary?: boolean;
    /**
     * How many events a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link lisDataEvents} resolves to. */
export type LisDataEventsData = DataEventList | DataEventSummary;

/** Bodies of the error answers of {@link lisDataEvents}, by status. */
export interface LisDataEventsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link lisDataEvents} resolves to. */
export type LisDataEventsResult =
  | runtime.Success<200, LisDataEventsData>
  | runtime.Failure<LisDataEventsErrors>;

/**
 * Summarise the data events of a contact
 *
 * Returns the events of one contact as a summary: for each event name how often it happened, and
 * when first and last. `filter` says who is meant, by one id.
 *
 * `GET /events`
 *
 * @param args.query.filter - Whose events are meant: one of `user_id`, `intercom_user_id`
 * and `email`. Goes into the query under that name, without `filter`.
 * @param args.query.type - Has to be `user`, for leads too.
 * @param args.query.summary - `true` asks for a summary of the events.
 * @param args.query.per_page - How many events a page holds.
 * @returns The contact's ids and a summary of each event.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const result = await intercom.dataEvents.lisDataEvents({
 *   query: {
 *     filter: { user_id: "user-4821" },
 *     type: "user",
 *     summary: true,
 *     per_page: 50,
 *   },
 * });
 * ```
 */
export function lisDataEvents(
  transport: runtime.Transport,
  args: LisDataEventsArgs,
  options?: runtime.CallOptions,
): runtime.Call<LisDataEventsData, LisDataEventsResult> {
  return transport.call({ id: "lisDataEvents", method: "GET", path: "/events" }, args, options);
}

/** Arguments of {@link dataEventSummaries}. */
export interface DataEventSummariesArgs {
  body?: CreateDataEventSummariesRequest;
}

/** What {@link dataEventSummaries} resolves to. */
export type DataEventSummariesData = undefined;

/** Bodies of the error answers of {@link dataEventSummaries}, by status. */
export interface DataEventSummariesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link dataEventSummaries} resolves to. */
export type DataEventSummariesResult =
  | runtime.Success<200, DataEventSummariesData>
  | runtime.Failure<DataEventSummariesErrors>;

/**
 * Create an event summary
 *
 * Records for a user how often an event happened, and when first and last, in one call instead of
 * one for each time. The user goes by `user_id`. The answer has no body.
 *
 * `POST /events/summaries`
 *
 * @returns The summary was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * await intercom.dataEvents.dataEventSummaries({
 *   body: { user_id: "user-4821" },
 * });
 * ```
 */
export function dataEventSummaries(
  transport: runtime.Transport,
  args?: DataEventSummariesArgs,
  options?: runtime.CallOptions,
): runtime.Call<DataEventSummariesData, DataEventSummariesResult> {
  return transport.call(
    { id: "dataEventSummaries", method: "POST", path: "/events/summaries" },
    args,
    options,
  );
}
