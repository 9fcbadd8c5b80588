import { createTransport } from "client";
import { getExport } from "client/export";

getExport(createTransport({}), { path: { job_identifier: "a" }, query: { app_id: "b" } });
// @ts-expect-error: it stands in the path
getExport(createTransport({}), { query: { job_identifier: 1, app_id: "b" } });
