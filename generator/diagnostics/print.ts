import { listing } from "./listing.js";
import type { Diagnostic, Location } from "./types.js";
import { visibleLine } from "./visible.js";

/** Colours; picocolors has this form. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours. */
export const plain: Palette = { red: same, yellow: same, cyan: same, bold: same, dim: same };

export interface PrintOptions {
  /** The text of an input file, for the listing; undefined where it is not known. */
  readonly source?: (file: string) => string | undefined;
  /** Defaults to `plain`. */
  readonly palette?: Palette;
}

/** Diagnostics for people, a blank line between two; ends with a line feed unless there are none. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions = {},
): string {
  return diagnostics.map((each) => `${printDiagnostic(each, options)}\n`).join("\n");
}

/** One diagnostic: what, where with a listing of the source, why, and what to do. */
export function printDiagnostic(diagnostic: Diagnostic, options: PrintOptions = {}): string {
  const palette = options.palette ?? plain;
  const lines = [heading(diagnostic, palette)];
  if (diagnostic.location !== undefined) lines.push(...place(diagnostic.location, options));
  for (const { message, location } of diagnostic.related ?? []) {
    lines.push(`  ${palette.bold("note:")} ${visibleLine(message)}`, ...place(location, options));
  }
  lines.push(`  ${palette.bold("cause:")} ${visibleLine(diagnostic.cause)}`);
  lines.push(`  ${palette.bold("fix:")} ${visibleLine(diagnostic.fix)}`);
  return lines.join("\n");
}

function heading({ severity, code, message }: Diagnostic, palette: Palette): string {
  const colour = severity === "error" ? palette.red : palette.yellow;
  return `${palette.bold(colour(`${severity}[${code}]`))}: ${palette.bold(visibleLine(message))}`;
}

function place(location: Location, { source, palette = plain }: PrintOptions): string[] {
  const head = `  ${palette.cyan("-->")} ${visibleLine(address(location))}`;
  const { file, line, column } = location;
  const text = file === undefined ? undefined : source?.(file);
  if (text === undefined || line === undefined) return [head];
  return [head, ...listing(text, line, column, palette)];
}

/** `file:line:column (pointer)`, as far as they are known. */
function address({ file, line, column, pointer }: Location): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  if (pointer === undefined) return position;
  return position === "" ? pointer || "/" : pointer === "" ? position : `${position} (${pointer})`;
}
