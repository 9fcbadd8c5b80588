/** Request validators: Export */
import * as check from "../runtime/validation/check.js";
import * as formats from "../runtime/validation/formats.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type {
  DownloadReportingDataExportArgs,
  EnqueueReportingDataExportArgs,
  GetReportingDataExportArgs,
} from "./index.js";

/** The body of {@link enqueueReportingDataExport}. */
export const enqueueReportingDataExportBody: Validator<EnqueueReportingDataExportArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isEnqueueReportingDataExportBody, {
    type: "object",
    properties: {
      dataset_id: { type: "string" },
      attribute_ids: { type: "array", items: { type: "string" } },
      start_time: { type: "integer", format: formats.int64 },
      end_time: { type: "integer", format: formats.int64 },
    },
    required: ["dataset_id", "attribute_ids", "start_time", "end_time"],
  }, [keywords.type, keywords.format, keywords.items, keywords.properties, keywords.required]);

/** The path of {@link getReportingDataExport}. */
export const getReportingDataExportPath: Validator<GetReportingDataExportArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetReportingDataExportPath, {
    type: "object",
    properties: { job_identifier: { type: "string" } },
    required: ["job_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link getReportingDataExport}. */
export const getReportingDataExportQuery: Validator<GetReportingDataExportArgs["query"]> =
  /* @__PURE__ */ createValidator("query", isGetReportingDataExportQuery, {
    type: "object",
    properties: { app_id: { type: "string" }, client_id: { type: "string" } },
    required: ["app_id", "client_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link downloadReportingDataExport}. */
export const downloadReportingDataExportPath: Validator<DownloadReportingDataExportArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDownloadReportingDataExportPath, {
    type: "object",
    properties: { job_identifier: { type: "string" } },
    required: ["job_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link downloadReportingDataExport}. */
export const downloadReportingDataExportQuery: Validator<DownloadReportingDataExportArgs["query"]> =
  /* @__PURE__ */ createValidator("query", isDownloadReportingDataExportQuery, {
    type: "object",
    properties: { app_id: { type: "string" } },
    required: ["app_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isEnqueueReportingDataExportBodyAttributeIdsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

function isEnqueueReportingDataExportBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.dataset_id === "string" && Array.isArray(it.attribute_ids)
    && isEnqueueReportingDataExportBodyAttributeIdsItems(it.attribute_ids)
    && check.isInteger(it.start_time) && formats.int64.test(it.start_time)
    && check.isInteger(it.end_time) && formats.int64.test(it.end_time);
}

function isGetReportingDataExportPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.job_identifier === "string";
}

function isGetReportingDataExportQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.app_id === "string" && typeof it.client_id === "string";
}

function isDownloadReportingDataExportPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.job_identifier === "string";
}

function isDownloadReportingDataExportQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.app_id === "string";
}
