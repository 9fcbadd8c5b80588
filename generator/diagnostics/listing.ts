import type { Palette } from "./palette.js";
import { visibleLine } from "./visible.js";

/** Lines shown before and after the one in question. */
const CONTEXT = 2;
/** Code units shown of a line; of a longer one, the part around the column. */
const WIDTH = 100;

/** A few numbered lines of `text` around `line`, a caret under `column` (both counted from 1). */
export function listing(
  text: string,
  line: number,
  column: number | undefined,
  palette: Palette,
): string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length, line + CONTEXT);
  const gutter = String(last).length;
  const start = Math.max(0, (column ?? 1) - WIDTH / 2);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const shown = cut(lines[number - 1] ?? "", start);
    rows.push(`${palette.dim(`${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd());
    if (number === line && column !== undefined) {
      const before = cut((lines[number - 1] ?? "").slice(0, column - 1), start);
      rows.push(`${" ".repeat(gutter)} ${palette.dim("|")} ${caret(before, palette)}`);
    }
  }
  return rows.map((row) => `  ${row}`);
}

function cut(line: string, start: number): string {
  return visibleLine(line.slice(start, start + WIDTH));
}

function caret(before: string, palette: Palette): string {
  return `${" ".repeat(before.length)}${palette.red("^")}`;
}
