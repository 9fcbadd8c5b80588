/**
 * Workflows
 *
 * Workflows are the automations of a workspace: a trigger, rules for whom it applies to, and
 * steps. The API exports one as it is, so that its owner can take it along, as the EU Data Act
 * wants; it neither lists, changes nor imports workflows. It may change more than other groups do,
 * and workspaces can be without it.
 */
import type * as runtime from "../runtime/index.js";
import type { ErrorList, WorkflowExport } from "../types.js";

/** Arguments of {@link exportWorkflow}. */
export interface ExportWorkflowArgs {
  path: {
    /**
     * Id of the workflow.
     *
     * @example "5120"
     */
    id: string;
  };
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
  | runtime.Failure<ExportWorkflowErrors, 404>;

/**
 * Export a workflow
 *
 * Returns the whole definition of a workflow at once: its steps, rules and attributes. Times here
 * are ISO 8601 texts, not seconds. Where the export is not available for the workspace, the answer
 * is 403 with code `api_plan_restricted`.
 *
 * `GET /export/workflows/{id}`
 *
 * @param args.path.id - Id of the workflow.
 * @returns The workflow.
 * @throws {IntercomApiError} 403: The export of workflows is not available for the workspace. 404:
 * No workflow has this id. 429: Too many requests.
 * @example
 * ```ts
 * const workflowExport = await intercom.workflows.exportWorkflow({
 *   path: { id: "5120" },
 * });
 * ```
 */
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
