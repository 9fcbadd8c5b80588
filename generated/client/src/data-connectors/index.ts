/**
 * Data Connectors
 *
 * A data connector is an HTTP request to a service of yours that workflows and Fin can make in the
 * middle of a conversation, to look up an order for instance. It has a URL, headers and a body
 * with placeholders, inputs to fill them from, and a description of the answer.
 *
 * A connector is `draft` while it is put together and `live` when it can be used. Each run leaves
 * an execution result, which is the place to look when one goes wrong. Times are ISO 8601 strings
 * here, not seconds.
 */
import * as runtime from "../runtime/index.js";
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
  query?: {
    /**
     * Number of connectors on a page, from 1 to 50; 20 by default.
     *
     * @default 20
     */
    per_page?: number;
    /** Cursor of the page to get, from `pages.next.starting_after` of the page before. */
    starting_after?: string;
  };
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
 * Answers with the workspace's connectors in pages, the one that changed last first. The list has
 * the main properties only; `retrieveDataConnector` has the rest.
 *
 * `GET /data_connectors`
 *
 * @param args.query.per_page - Number of connectors on a page, from 1 to 50; 20 by default.
 * @param args.query.starting_after - Cursor of the page to get, from `pages.next.starting_after`
 * of the page before.
 * @returns A page of data connectors. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 400: The cursor in `starting_after` is not one that a page gave. 401:
 * The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.dataConnectors.listDataConnectors.items({
 *   query: { per_page: 20 },
 * });
 *
 * for await (const dataConnector of items) {
 *   console.log(dataConnector);
 * }
 * ```
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
 * Adds a connector in the state `draft`. Only a name is needed; the rest can follow
 * with `updateDataConnector`, which also sets the connector live.
 *
 * `POST /data_connectors`
 *
 * @returns The connector that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 422: The name is
 * missing, or a value is not one of those allowed. 429: Too many requests.
 * @example
 * ```ts
 * const dataConnectorDetail = await intercom.dataConnectors.createDataConnector({
 *   body: {
 *     name: "Order status",
 *     description: "Looks up where an order is.",
 *     http_method: "get",
 *     url: "https://api.lantern.example.com/orders/{{order_id}}/status",
 *     direct_fin_usage: true,
 *     audiences: ["users", "leads"],
 *   },
 * });
 * ```
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
  path: {
    /** Id of the data connector. */
    id: string;
  };
  query?: {
    /**
     * Version of the connector to give, `live` by default.
     *
     * @default "live"
     */
    state_version?: "draft" | "live";
  };
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
  | runtime.Failure<RetrieveDataConnectorErrors, 404>;

/**
 * Retrieve a data connector
 *
 * Answers with everything about one connector: its request, its inputs, the fields of the answer
 * and where they go. A connector can have a live and a draft version; `state_version` says which
 * one to give.
 *
 * `GET /data_connectors/{id}`
 *
 * @param args.path.id - Id of the data connector.
 * @param args.query.state_version - Version of the connector to give, `live` by default.
 * @returns The data connector.
 * @throws {IntercomApiError} 400: `state_version` is neither `live` nor `draft`. 401: The access
 * token is missing or not valid. 404: There is no data connector with this id. 429: Too many
 * requests.
 * @example
 * ```ts
 * const dataConnectorDetail = await intercom.dataConnectors.retrieveDataConnector({
 *   path: { id: "12045" },
 *   query: { state_version: "live" },
 * });
 * ```
 */
export function retrieveDataConnector(
  transport: runtime.Transport,
  args: RetrieveDataConnectorArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveDataConnectorData, RetrieveDataConnectorResult> {
  return transport.call(
    {
      id: "RetrieveDataConnector",
      name: "retrieveDataConnector",
      method: "GET",
      path: "/data_connectors/{id}",
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteDataConnector}. */
export interface DeleteDataConnectorArgs {
  path: {
    /** Id of the data connector. */
    id: string;
  };
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
  | runtime.Failure<DeleteDataConnectorErrors, 404>;

/**
 * Delete a data connector
 *
 * Removes a connector that is a draft and that no workflow or AI agent uses. Otherwise nothing is
 * deleted and the answer is 409: set the connector to `draft` with `updateDataConnector` first.
 *
 * `DELETE /data_connectors/{id}`
 *
 * @param args.path.id - Id of the data connector.
 * @returns Says that the connector is gone.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no data
 * connector with this id. 409: The connector is live or in use. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.dataConnectors.deleteDataConnector({
 *   path: { id: "12045" },
 * });
 * ```
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
  path: {
    /** Id of the data connector. */
    id: string;
  };
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
  | runtime.Failure<UpdateDataConnectorErrors, 404>;

/**
 * Update a data connector
 *
 * Changes the properties that the body gives and leaves the others. Setting `state` takes the
 * connector live or back to draft; the way back is refused with 409 while something uses the
 * connector. `data_inputs` replaces the whole list of inputs.
 *
 * `PATCH /data_connectors/{id}`
 *
 * @param args.path.id - Id of the data connector.
 * @returns The connector after the change.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: There is no data
 * connector with this id. 409: The connector is in use and cannot go back to draft. 422: A value
 * is not one of those allowed. 429: Too many requests.
 * @example
 * ```ts
 * const dataConnectorDetail = await intercom.dataConnectors.updateDataConnector({
 *   path: { id: "12045" },
 *   body: {
 *     state: "live",
 *     description: "Looks up where an order is and when it arrives.",
 *   },
 * });
 * ```
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
  path: {
    /** Id of the data connector. */
    data_connector_id: string;
  };
  query?: {
    /**
     * Number of results on a page, from 1 to 30; 10 by default.
     *
     * @default 10
     */
    per_page?: number;
    /** Cursor of the page to get, from `pages.next.starting_after` of the page before. */
    starting_after?: string;
    /** `true` for runs that succeeded, `false` for runs that failed; both by default. */
    success?: "true" | "false";
    /** The one type of error to list runs of. */
    error_type?:
      | "request_configuration_error"
      | "faraday_error"
      | "3rd_party_error"
      | "response_mapping_error"
      | "token_refresh_error"
      | "fin_action_response_formatting_error"
      | "fin_action_identity_verification_error"
      | "email_verification_error"
      | "non_fin_standalone_action_identity_verification_error"
      | "request_validation_error"
      | "client_side_action_error";
    /** Start of the period, in seconds since 1970. An hour ago by default. */
    start_ts?: number;
    /** End of the period, in seconds since 1970. Now by default. */
    end_ts?: number;
    /** `true` adds the bodies of the request and of the answer to each result. */
    include_bodies?: "true" | "false";
    /** `true` adds the address that was called to each result. */
    include_request_url?: "true" | "false";
  };
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
  | runtime.Failure<ListDataConnectorExecutionResultsErrors, 404>;

/**
 * List the runs of a data connector
 *
 * Answers with the execution results of one connector in pages. Without `start_ts` and `end_ts`
 * these are the runs of the last hour.
 *
 * `GET /data_connectors/{data_connector_id}/execution_results`
 *
 * @param args.path.data_connector_id - Id of the data connector.
 * @param args.query.per_page - Number of results on a page, from 1 to 30; 10 by default.
 * @param args.query.starting_after - Cursor of the page to get, from `pages.next.starting_after`
 * of the page before.
 * @param args.query.success - `true` for runs that succeeded, `false` for runs that failed; both
 * by default.
 * @param args.query.error_type - The one type of error to list runs of.
 * @param args.query.start_ts - Start of the period, in seconds since 1970. An hour ago by default.
 * @returns A page of execution results. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 400: A filter is not valid: an unknown `error_type`, a time that is
 * not a number. 401: The access token is missing or not valid. 404: There is no data connector
 * with this id. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.dataConnectors.listDataConnectorExecutionResults.items({
 *   path: { data_connector_id: "12045" },
 *   query: { per_page: 10, success: "true" },
 * });
 *
 * for await (const dataConnectorExecutionResult of items) {
 *   console.log(dataConnectorExecutionResult);
 * }
 * ```
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
  path: {
    /** Id of the data connector. */
    data_connector_id: string;
    /** Id of the execution result. */
    id: string;
  };
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
  | runtime.Failure<ShowDataConnectorExecutionResultErrors, 404>;

/**
 * Retrieve a run of a data connector
 *
 * Answers with one execution result in full, with the address that was called and the bodies of
 * the request and of the answer.
 *
 * `GET /data_connectors/{data_connector_id}/execution_results/{id}`
 *
 * @param args.path.data_connector_id - Id of the data connector.
 * @param args.path.id - Id of the execution result.
 * @returns The execution result.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: The data
 * connector or the execution result does not exist. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.dataConnectors.showDataConnectorExecutionResult({
 *   path: { data_connector_id: "12045", id: "4821" },
 * });
 * ```
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
