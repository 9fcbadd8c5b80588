export { catalogue, type DiagnosticCode, type DiagnosticInput, diagnostic } from "./catalogue.js";
export { located } from "./located.js";
export { type Palette, plain, printDiagnostic, printDiagnostics } from "./print.js";
export { toJson } from "./to-json.js";
export type { Diagnostic, Location, Related, Severity } from "./types.js";
export { visible } from "./visible.js";

import type { Diagnostic } from "./types.js";

/** Whether any of them is an error, so that the run must stop. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
