/** Data Events */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  CreateDataEventRequest,
  CreateDataEventSummariesRequest,
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

/** `POST /events` */
export function createDataEvent(
  transport: runtime.Transport,
  args: CreateDataEventArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataEventData, CreateDataEventResult> {
  return transport.call({ id: "createDataEvent", method: "POST", path: "/events" }, args, options);
}

/** Arguments of {@link lisDataEvents}. */
export interface LisDataEventsArgs {
  query: NonNullable<operations["lisDataEvents"]["parameters"]["query"]>;
}

/** What {@link lisDataEvents} resolves to. */
export type LisDataEventsData = DataEventSummary;

/** Bodies of the error answers of {@link lisDataEvents}, by status. */
export interface LisDataEventsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link lisDataEvents} resolves to. */
export type LisDataEventsResult =
  | runtime.Success<200, LisDataEventsData>
  | runtime.Failure<LisDataEventsErrors>;

/** `GET /events` */
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

/** `POST /events/summaries` */
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
