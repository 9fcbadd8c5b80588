import type { Diagnostic } from "./diagnostic.js";
import { listing } from "./listing.js";
import { type Palette, plain } from "./palette.js";
import type { Location } from "./place.js";
import { visibleLine } from "./visible.js";

export interface PrintOptions {
  /** The text of an input file, for the listing; undefined where it is not known. */
  readonly source?: (file: string) => string | undefined;
  /** Defaults to `plain`. */
  readonly palette?: Palette;
}

/** So many of one code are printed whole; from the next but one on, a line each has to do. */
const WHOLE = 4;

/**
 * Diagnostics for people, a blank line between two; ends with a line feed unless there are none.
 * Where one mistake shows in many places, the first few say what it is, and the rest where.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions = {},
): string {
  const blocks = diagnostics.flatMap((each, index) => {
    const same = diagnostics.filter(({ code }) => code === each.code);
    const at = diagnostics.slice(0, index).filter(({ code }) => code === each.code).length;
    if (at < WHOLE || same.length <= WHOLE + 1) return [printDiagnostic(each, options)];
    return at === WHOLE ? [alike(same.slice(WHOLE), options.palette ?? plain)] : [];
  });
  return blocks.map((block) => `${block}\n`).join("\n");
}

/** Diagnostics whose cause and fix have been said, a line each. */
function alike(diagnostics: readonly Diagnostic[], palette: Palette): string {
  const [first] = diagnostics;
  if (first === undefined) return "";
  const head = heading(
    { ...first, message: `the same in ${diagnostics.length} more places` },
    palette,
  );
  const lines = diagnostics.map(({ message, location = {} }) => {
    const { pointer: _, ...position } = location;
    const at = visibleLine(address(location.line === undefined ? location : position));
    return `  ${palette.cyan("-->")} ${at} ${visibleLine(message)}`;
  });
  return [head, ...lines].join("\n");
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
