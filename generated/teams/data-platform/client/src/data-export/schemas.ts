/** Schemas of what the operations of the group are given, with names in camelCase. */
import { z } from "zod";
import * as named from "../named-schemas.js";
import * as tools from "../schema-tools.js";
import type {
  CancelDataExportArgs,
  CreateDataExportArgs,
  DownloadDataExportArgs,
  GetDataExportArgs,
} from "./index.js";

/** `body` of {@link CreateDataExportArgs}. */
export const createDataExportBody: z.ZodType<Exclude<CreateDataExportArgs["body"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => named.CreateDataExportsRequest);

/** `path` of {@link GetDataExportArgs}. */
export const getDataExportPath: z.ZodType<Exclude<GetDataExportArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ jobIdentifier: z.string() }));

/** `path` of {@link CancelDataExportArgs}. */
export const cancelDataExportPath: z.ZodType<Exclude<CancelDataExportArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ jobIdentifier: z.string() }));

/** `path` of {@link DownloadDataExportArgs}. */
export const downloadDataExportPath: z.ZodType<Exclude<DownloadDataExportArgs["path"], undefined>> =
  /* @__PURE__ */ tools.schemaOf(() => z.looseObject({ jobIdentifier: z.string() }));
