export { catalogue, type DiagnosticCode } from "./catalogue.js";
export { type Diagnostic, type DiagnosticInput, diagnostic } from "./diagnostic.js";
export { located } from "./located.js";
export { type Palette, plain } from "./palette.js";
export type { Location, Related, Severity } from "./place.js";
export { printDiagnostic, printDiagnostics } from "./print.js";
export { toJson } from "./to-json.js";
export { visible } from "./visible.js";

import type { Diagnostic } from "./diagnostic.js";

/** Whether any of them is an error, so that the run must stop. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
