import type { Diagnostic } from "./diagnostic.js";

/** The diagnostics as JSON text with a trailing line feed, keys in one order. */
export function toJson(diagnostics: readonly Diagnostic[]): string {
  const ordered = diagnostics.map(({ code, severity, message, location, related, cause, fix }) => ({
    code,
    severity,
    message,
    location,
    related,
    cause,
    fix,
  }));
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}
