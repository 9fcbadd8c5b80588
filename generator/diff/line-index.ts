import type { Pointer } from "../model/types.js";
import { childPointer } from "../spec/pointer.js";

/** The lines of a text, counted from 1. */
export interface LineIndex {
  /** The line of a value, or of the nearest value around it. */
  lineOf(pointer: Pointer): number;
  /** Whether the value is in the text, in block style. */
  has(pointer: Pointer): boolean;
}

/** A mapping or sequence that is open: how far it is indented, and the last entry in it. */
interface Level {
  readonly indent: number;
  readonly pointer: Pointer;
  item: number;
}

const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'):(?:\s+(.*))?$/;
const COLON = /:(?=\s|$)/;

/**
 * The lines of a YAML text in block style, read by indentation: a hundredth of what parsing it with
 * positions takes. What is in flow style is where its line is.
 */
export function createLineIndex(text: string): LineIndex {
  const lines = new Map<Pointer, number>([["", 1]]);
  const open: Level[] = [{ indent: -1, pointer: "", item: -1 }];
  let skipTo = -1;
  let quote = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const indent = line.search(/\S/);
    if (quote !== "") {
      if (closes(line, quote)) quote = "";
      continue;
    }
    if (indent === -1 || line[indent] === "#") continue;
    if (skipTo >= 0 && indent > skipTo) continue;
    skipTo = -1;
    const end = readLine(line.slice(indent), indent, index + 1, open, lines);
    if (/^[|>][-+\d]*\s*(#.*)?$/.test(end.value)) skipTo = end.indent;
    quote = opens(end.value);
  }
  return { lineOf: (pointer) => nearest(lines, pointer), has: (pointer) => lines.has(pointer) };
}

/** Notes every item and key that begins in a line; says what is left of it, and how far in it was. */
function readLine(
  text: string,
  indent: number,
  line: number,
  open: Level[],
  lines: Map<Pointer, number>,
): { value: string; indent: number } {
  const dash = /^-(\s+|$)/.exec(text);
  if (dash !== null) {
    const list = enter(open, indent, true);
    list.item += 1;
    const pointer = childPointer(list.pointer, list.item);
    lines.set(pointer, line);
    const rest = text.slice(dash[0].length);
    const inner = indent + dash[0].length;
    open.push({ indent: indent + 0.5, pointer, item: -1 });
    return rest === "" ? { value: "", indent } : readLine(rest, inner, line, open, lines);
  }
  const key = keyOf(text);
  if (key === undefined) return { value: text, indent: indent - 1 };
  const map = enter(open, indent, false);
  const pointer = childPointer(map.pointer, key.name);
  lines.set(pointer, line);
  open.push({ indent, pointer, item: -1 });
  return { value: key.value, indent };
}

/** The key that a line begins with, and what follows it. */
function keyOf(text: string): { name: string; value: string } | undefined {
  if (/^["']/.test(text)) {
    const [whole, double, single, value = ""] = QUOTED.exec(text) ?? [];
    return whole === undefined
      ? undefined
      : { name: double ?? single?.replaceAll("''", "'") ?? "", value };
  }
  const end = /^[[{&*!|>%@`]/.test(text) ? -1 : text.search(COLON);
  return end < 0 ? undefined : { name: text.slice(0, end), value: text.slice(end + 1).trimStart() };
}

/** Closes what is not around an entry at this indentation; items may stand as far out as their key. */
function enter(open: Level[], indent: number, isItem: boolean): Level {
  for (;;) {
    const last = open.at(-1);
    if (last === undefined) throw new Error("the root is never closed");
    const isAround =
      isItem && Number.isInteger(last.indent) ? last.indent <= indent : last.indent < indent;
    if (isAround) return last;
    open.pop();
  }
}

function opens(value: string): string {
  const mark = value[0] ?? "";
  if (mark !== '"' && mark !== "'") return "";
  return closes(value.slice(1), mark) ? "" : mark;
}

function closes(text: string, mark: string): boolean {
  return mark === '"' ? /^(?:[^"\\]|\\.)*"/.test(text) : /'/.test(text.replaceAll("''", ""));
}

function nearest(lines: ReadonlyMap<Pointer, number>, pointer: Pointer): number {
  for (
    let current = pointer;
    current !== "";
    current = current.slice(0, current.lastIndexOf("/"))
  ) {
    const line = lines.get(current);
    if (line !== undefined) return line;
  }
  return 1;
}
