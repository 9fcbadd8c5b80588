/**
 * Data Connectors
 *
 * A data connector is an HTTP request to a service of yours that workflows and Fin can make in the middle of a conversation, to look up an order for instance. It has a URL, headers and a body with placeholders, inputs to fill them from, and a description of the answer.
 *
 * A connector is `draft` while it is put together and `live` when it can be used. Each run leaves an execution result, which is the place to look when one goes wrong. Times are ISO 8601 strings here, not seconds.
 */
import * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type {
  CreateDataConnectorRequest,
  DataConnector,
  DataConnectorDetail,
  DataConnectorExecutionResult,
  DataConnectorExecutionResultList,
  DataConnectorList,
  DeletedDataConnectorObject,
  ErrorList,
  UpdateDataConnectorRequest,
} from "../types.js";

/** Arguments of {@link listDataConnectors}. */
export interface ListDataConnectorsArgs {
  query?: NonNullable<operations["listDataConnectors"]["parameters"]["query"]>;
}

/** What {@link listDataConnectors} resolves to. */
export type ListDataConnectorsData = DataConnectorList;

/** Bodies of the error answers of {@link listDataConnectors}, by status. */
export interface ListDataConnectorsErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listDataConnectors} resolves to. */
export type ListDataConnectorsResult =
  | runtime.Success<200, ListDataConnectorsData>
  | runtime.Failure<ListDataConnectorsErrors>;

/**
 * List all data connectors
 *
 * Answers with the workspace's connectors in pages, the one that changed last first. The list has the main properties only; `retrieveDataConnector` has the rest.
 *
 * `GET /data_connectors`
 */
export const listDataConnectors: runtime.PaginatedOperation<
  [args?: ListDataConnectorsArgs, options?: runtime.CallOptions],
  ListDataConnectorsData,
  ListDataConnectorsResult,
  DataConnector
> = /* @__PURE__ */ runtime.paginate({
  id: "listDataConnectors",
  method: "GET",
  path: "/data_connectors",
}, /* @__PURE__ */ runtime.cursor("data", "query"));

/** Arguments of {@link createDataConnector}. */
export interface CreateDataConnectorArgs {
  body: CreateDataConnectorRequest;
}

/** What {@link createDataConnector} resolves to. */
export type CreateDataConnectorData = DataConnectorDetail;

/** Bodies of the error answers of {@link createDataConnector}, by status. */
export interface CreateDataConnectorErrors {
  401: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createDataConnector} resolves to. */
export type CreateDataConnectorResult =
  | runtime.Success<201, CreateDataConnectorData>
  | runtime.Failure<CreateDataConnectorErrors>;

/**
 * Create a data connector
 *
 * Adds a connector in the state `draft`. Only a name is needed; the rest can follow with `updateDataConnector`, which also sets the connector live.
 *
 * `POST /data_connectors`
 */
export function createDataConnector(
  transport: runtime.Transport,
  args: CreateDataConnectorArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateDataConnectorData, CreateDataConnectorResult> {
  return transport.call(
    { id: "createDataConnector", method: "POST", path: "/data_connectors" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveDataConnector}. */
export interface RetrieveDataConnectorArgs {
  path: NonNullable<operations["RetrieveDataConnector"]["parameters"]["path"]>;
  query?: NonNullable<operations["RetrieveDataConnector"]["parameters"]["query"]>;
}

/** What {@link retrieveDataConnector} resolves to. */
export type RetrieveDataConnectorData = DataConnectorDetail;

/** Bodies of the error answers of {@link retrieveDataConnector}, by status. */
export interface RetrieveDataConnectorErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveDataConnector} resolves to. */
export type RetrieveDataConnectorResult =
  | runtime.Success<200, RetrieveDataConnectorData>
  | runtime.Failure<RetrieveDataConnectorErrors>;

/**
 * Retrieve a data connector
 *
 * Answers with everything about one connector: its request, its inputs, the fields of the answer and where they go. A connector can have a live and a draft version; `state_version` says which one to give.
 *
 * `GET /data_connectors/{id}`
 */
export function retrieveDataConnector(
  transport: runtime.Transport,
  args: RetrieveDataConnectorArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveDataConnectorData, RetrieveDataConnectorResult> {
  return transport.call(
    { id: "RetrieveDataConnector", method: "GET", path: "/data_connectors/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteDataConnector}. */
export interface DeleteDataConnectorArgs {
  path: NonNullable<operations["deleteDataConnector"]["parameters"]["path"]>;
}

/** What {@link deleteDataConnector} resolves to. */
export type DeleteDataConnectorData = DeletedDataConnectorObject;

/** Bodies of the error answers of {@link deleteDataConnector}, by status. */
export interface DeleteDataConnectorErrors {
  401: ErrorList;
  404: ErrorList;
  409: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteDataConnector} resolves to. */
export type DeleteDataConnectorResult =
  | runtime.Success<200, DeleteDataConnectorData>
  | runtime.Failure<DeleteDataConnectorErrors>;

/**
 * Delete a data connector
 *
 * Removes a connector that is a draft and that no workflow or AI agent uses. Otherwise nothing is deleted and the answer is 409: set the connector to `draft` with `updateDataConnector` first.
 *
 * `DELETE /data_connectors/{id}`
 */
export function deleteDataConnector(
  transport: runtime.Transport,
  args: DeleteDataConnectorArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteDataConnectorData, DeleteDataConnectorResult> {
  return transport.call(
    { id: "deleteDataConnector", method: "DELETE", path: "/data_connectors/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateDataConnector}. */
export interface UpdateDataConnectorArgs {
  path: NonNullable<operations["updateDataConnector"]["parameters"]["path"]>;
  body?: UpdateDataConnectorRequest;
}

/** What {@link updateDataConnector} resolves to. */
export type UpdateDataConnectorData = DataConnectorDetail;

/** Bodies of the error answers of {@link updateDataConnector}, by status. */
export interface UpdateDataConnectorErrors {
  401: ErrorList;
  404: ErrorList;
  409: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateDataConnector} resolves to. */
export type UpdateDataConnectorResult =
  | runtime.Success<200, UpdateDataConnectorData>
  | runtime.Failure<UpdateDataConnectorErrors>;

/**
 * Update a data connector
 *
 * Changes the properties that the body gives and leaves the others. Setting `state` takes the connector live or back to draft; the way back is refused with 409 while something uses the connector. `data_inputs` replaces the whole list of inputs.
 *
 * `PATCH /data_connectors/{id}`
 */
export function updateDataConnector(
  transport: runtime.Transport,
  args: UpdateDataConnectorArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateDataConnectorData, UpdateDataConnectorResult> {
  return transport.call(
    { id: "updateDataConnector", method: "PATCH", path: "/data_connectors/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link listDataConnectorExecutionResults}. */
export interface ListDataConnectorExecutionResultsArgs {
  path: NonNullable<operations["listDataConnectorExecutionResults"]["parameters"]["path"]>;
  query?: NonNullable<operations["listDataConnectorExecutionResults"]["parameters"]["query"]>;
}

/** What {@link listDataConnectorExecutionResults} resolves to. */
export type ListDataConnectorExecutionResultsData = DataConnectorExecutionResultList;

/** Bodies of the error answers of {@link listDataConnectorExecutionResults}, by status. */
export interface ListDataConnectorExecutionResultsErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listDataConnectorExecutionResults} resolves to. */
export type ListDataConnectorExecutionResultsResult =
  | runtime.Success<200, ListDataConnectorExecutionResultsData>
  | runtime.Failure<ListDataConnectorExecutionResultsErrors>;

/**
 * List the runs of a data connector
 *
 * Answers with the execution results of one connector in pages. Without `start_ts` and `end_ts` these are the runs of the last hour.
 *
 * The address that was called and the bodies are left out unless `include_request_url` and `include_bodies` ask for them; `showDataConnectorExecutionResult` always has them.
 *
 * `GET /data_connectors/{data_connector_id}/execution_results`
 */
export const listDataConnectorExecutionResults: runtime.PaginatedOperation<
  [args: ListDataConnectorExecutionResultsArgs, options?: runtime.CallOptions],
  ListDataConnectorExecutionResultsData,
  ListDataConnectorExecutionResultsResult,
  DataConnectorExecutionResult
> = /* @__PURE__ */ runtime.paginate({
  id: "listDataConnectorExecutionResults",
  method: "GET",
  path: "/data_connectors/{data_connector_id}/execution_results",
}, /* @__PURE__ */ runtime.cursor("data", "query"));

/** Arguments of {@link showDataConnectorExecutionResult}. */
export interface ShowDataConnectorExecutionResultArgs {
  path: NonNullable<operations["showDataConnectorExecutionResult"]["parameters"]["path"]>;
}

/** What {@link showDataConnectorExecutionResult} resolves to. */
export type ShowDataConnectorExecutionResultData = DataConnectorExecutionResult;

/** Bodies of the error answers of {@link showDataConnectorExecutionResult}, by status. */
export interface ShowDataConnectorExecutionResultErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link showDataConnectorExecutionResult} resolves to. */
export type ShowDataConnectorExecutionResultResult =
  | runtime.Success<200, ShowDataConnectorExecutionResultData>
  | runtime.Failure<ShowDataConnectorExecutionResultErrors>;

/**
 * Retrieve a run of a data connector
 *
 * Answers with one execution result in full, with the address that was called and the bodies of the request and of the answer.
 *
 * `GET /data_connectors/{data_connector_id}/execution_results/{id}`
 */
export function showDataConnectorExecutionResult(
  transport: runtime.Transport,
  args: ShowDataConnectorExecutionResultArgs,
  options?: runtime.CallOptions,
): runtime.Call<ShowDataConnectorExecutionResultData, ShowDataConnectorExecutionResultResult> {
  return transport.call(
    {
      id: "showDataConnectorExecutionResult",
      method: "GET",
      path: "/data_connectors/{data_connector_id}/execution_results/{id}",
    },
    args,
    options,
  );
}
