/** Request validators: Data Connectors */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CreateDataConnectorArgs,
  DeleteDataConnectorArgs,
  ListDataConnectorExecutionResultsArgs,
  ListDataConnectorsArgs,
  RetrieveDataConnectorArgs,
  ShowDataConnectorExecutionResultArgs,
  UpdateDataConnectorArgs,
} from "./index.js";

/** The query of {@link listDataConnectors}. */
export const listDataConnectorsQuery: Validator<
  Exclude<ListDataConnectorsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListDataConnectorsQuery, {
  type: "object",
  properties: {
    per_page: { type: "integer", minimum: 1, maximum: 50 },
    starting_after: { type: "string" },
  },
}, [keywords.type, keywords.minimum, keywords.maximum, keywords.properties]);

/** The body of {@link createDataConnector}. */
export const createDataConnectorBody: Validator<CreateDataConnectorArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateDataConnectorRequest,
    schemas.CreateDataConnectorRequest,
    [
      keywords.type,
      keywords.enumeration,
      keywords.items,
      keywords.properties,
      keywords.required,
      keywords.allOf,
    ],
  );

/** The path of {@link retrieveDataConnector}. */
export const retrieveDataConnectorPath: Validator<RetrieveDataConnectorArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveDataConnectorPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link retrieveDataConnector}. */
export const retrieveDataConnectorQuery: Validator<
  Exclude<RetrieveDataConnectorArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isRetrieveDataConnectorQuery, {
  type: "object",
  properties: { state_version: { enum: ["draft", "live"] } },
}, [keywords.type, keywords.enumeration, keywords.properties]);

/** The path of {@link deleteDataConnector}. */
export const deleteDataConnectorPath: Validator<DeleteDataConnectorArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteDataConnectorPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateDataConnector}. */
export const updateDataConnectorPath: Validator<UpdateDataConnectorArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateDataConnectorPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateDataConnector}. */
export const updateDataConnectorBody: Validator<
  Exclude<UpdateDataConnectorArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isUpdateDataConnectorRequest,
  schemas.UpdateDataConnectorRequest,
  [keywords.type, keywords.enumeration, keywords.items, keywords.properties, keywords.allOf],
);

/** The path of {@link listDataConnectorExecutionResults}. */
export const listDataConnectorExecutionResultsPath: Validator<
  ListDataConnectorExecutionResultsArgs["path"]
> = /* @__PURE__ */ createValidator("path", isListDataConnectorExecutionResultsPath, {
  type: "object",
  properties: { data_connector_id: { type: "string" } },
  required: ["data_connector_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listDataConnectorExecutionResults}. */
export const listDataConnectorExecutionResultsQuery: Validator<
  Exclude<ListDataConnectorExecutionResultsArgs["query"], undefined>
> = /* @__PURE__ */ createValidator("query", isListDataConnectorExecutionResultsQuery, {
  type: "object",
  properties: {
    per_page: { type: "integer", minimum: 1, maximum: 30 },
    starting_after: { type: "string" },
    success: { enum: ["true", "false"] },
    error_type: {
      enum: [
        "request_configuration_error",
        "faraday_error",
        "3rd_party_error",
        "response_mapping_error",
        "token_refresh_error",
        "fin_action_response_formatting_error",
        "fin_action_identity_verification_error",
        "email_verification_error",
        "non_fin_standalone_action_identity_verification_error",
        "request_validation_error",
        "client_side_action_error",
      ],
    },
    start_ts: { type: "integer" },
    end_ts: { type: "integer" },
    include_bodies: { enum: ["true", "false"] },
    include_request_url: { enum: ["true", "false"] },
  },
}, [keywords.type, keywords.enumeration, keywords.minimum, keywords.maximum, keywords.properties]);

/** The path of {@link showDataConnectorExecutionResult}. */
export const showDataConnectorExecutionResultPath: Validator<
  ShowDataConnectorExecutionResultArgs["path"]
> = /* @__PURE__ */ createValidator("path", isShowDataConnectorExecutionResultPath, {
  type: "object",
  properties: { data_connector_id: { type: "string" }, id: { type: "string" } },
  required: ["data_connector_id", "id"],
}, [keywords.type, keywords.properties, keywords.required]);

function isListDataConnectorsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.per_page === undefined
      || (check.isInteger(it.per_page) && it.per_page >= 1 && it.per_page <= 50))
    && (it.starting_after === undefined || typeof it.starting_after === "string");
}

function isRetrieveDataConnectorPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isRetrieveDataConnectorQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.state_version === undefined || it.state_version === "draft"
      || it.state_version === "live");
}

function isDeleteDataConnectorPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateDataConnectorPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListDataConnectorExecutionResultsPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.data_connector_id === "string";
}

function isListDataConnectorExecutionResultsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.per_page === undefined
      || (check.isInteger(it.per_page) && it.per_page >= 1 && it.per_page <= 30))
    && (it.starting_after === undefined || typeof it.starting_after === "string")
    && (it.success === undefined || it.success === "true" || it.success === "false")
    && (it.error_type === undefined || it.error_type === "request_configuration_error"
      || it.error_type === "faraday_error" || it.error_type === "3rd_party_error"
      || it.error_type === "response_mapping_error" || it.error_type === "token_refresh_error"
      || it.error_type === "fin_action_response_formatting_error"
      || it.error_type === "fin_action_identity_verification_error"
      || it.error_type === "email_verification_error"
      || it.error_type === "non_fin_standalone_action_identity_verification_error"
      || it.error_type === "request_validation_error"
      || it.error_type === "client_side_action_error")
    && (it.start_ts === undefined || check.isInteger(it.start_ts))
    && (it.end_ts === undefined || check.isInteger(it.end_ts))
    && (it.include_bodies === undefined || it.include_bodies === "true"
      || it.include_bodies === "false")
    && (it.include_request_url === undefined || it.include_request_url === "true"
      || it.include_request_url === "false");
}

function isShowDataConnectorExecutionResultPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.data_connector_id === "string" && typeof it.id === "string";
}
