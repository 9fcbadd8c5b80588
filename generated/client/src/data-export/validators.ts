/** Request validators: Data Export */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CancelDataExportArgs,
  CreateDataExportArgs,
  DownloadDataExportArgs,
  GetDataExportArgs,
} from "./index.js";

/** The body of {@link createDataExport}. */
export const createDataExportBody: Validator<CreateDataExportArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateDataExportsRequest,
    schemas.CreateDataExportsRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link getDataExport}. */
export const getDataExportPath: Validator<GetDataExportArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetDataExportPath, {
    type: "object",
    properties: { job_identifier: { type: "string" } },
    required: ["job_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link cancelDataExport}. */
export const cancelDataExportPath: Validator<CancelDataExportArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isCancelDataExportPath, {
    type: "object",
    properties: { job_identifier: { type: "string" } },
    required: ["job_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link downloadDataExport}. */
export const downloadDataExportPath: Validator<DownloadDataExportArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDownloadDataExportPath, {
    type: "object",
    properties: { job_identifier: { type: "string" } },
    required: ["job_identifier"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isGetDataExportPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.job_identifier === "string";
}

function isCancelDataExportPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.job_identifier === "string";
}

function isDownloadDataExportPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.job_identifier === "string";
}
