/** Workflows */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";
import type { ErrorList, WorkflowExport } from "../types.js";

/** Arguments of {@link exportWorkflow}. */
export interface ExportWorkflowArgs {
  path: NonNullable<operations["exportWorkflow"]["parameters"]["path"]>;
}

/** What {@link exportWorkflow} resolves to. */
export type ExportWorkflowData = WorkflowExport;

/** Bodies of the error answers of {@link exportWorkflow}, by status. */
export interface ExportWorkflowErrors {
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link exportWorkflow} resolves to. */
export type ExportWorkflowResult =
  | runtime.Success<200, ExportWorkflowData>
  | runtime.Failure<ExportWorkflowErrors>;

/** `GET /export/workflows/{id}` */
export function exportWorkflow(
  transport: runtime.Transport,
  args: ExportWorkflowArgs,
  options?: runtime.CallOptions,
): runtime.Call<ExportWorkflowData, ExportWorkflowResult> {
  return transport.call(
    { id: "exportWorkflow", method: "GET", path: "/export/workflows/{id}" },
    args,
    options,
  );
}
