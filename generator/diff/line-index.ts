import { childPointer } from "../json/pointer.js";
import type { Pointer } from "../json/types.js";

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
/** What may stand between a key and a value in lines of its own. */
const EMPTY = /^(?:[&!]\S+\s*)*(?:#.*)?$/;
const COLON = /:(?=\s|$)/;

/**
 * Where values stand in a YAML text in block style, read by indentation: a hundredth of what parsing
 * it with positions takes. What is in flow style is where its line is.
 *
 * @param pointers of the values in question; what is not on the way to one of them is passed over
 */
export function createLineIndex(text: string, pointers: Iterable<Pointer>): LineIndex {
  const state: State = {
    open: [{ indent: -1, pointer: "", item: -1 }],
    lines: new Map([["", 1]]),
    wanted: ancestorsOf(pointers),
  };
  let skip: Skip | undefined;
  let quote = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const indent = indentOf(line);
    if (quote !== "") {
      if (closes(line, quote)) quote = "";
      continue;
    }
    if (indent === line.length || line[indent] === "#") continue;
    if (skip !== undefined && isWithin(line, indent, skip)) continue;
    skip = undefined;
    const end = readLine(line.slice(indent), indent, index + 1, state);
    if (!end.isWanted) skip = { indent: end.indent, hasItems: EMPTY.test(end.value) };
    else if (/^[|>][-+\d]*\s*(#.*)?$/.test(end.value))
      skip = { indent: end.indent, hasItems: false };
    else quote = opens(end.value);
  }
  const { lines } = state;
  return { lineOf: (pointer) => nearest(lines, pointer), has: (pointer) => lines.has(pointer) };
}

/** What is passed over: whatever is indented further. */
interface Skip {
  readonly indent: number;
  /** Items of a list may stand as far out as the key that it belongs to. */
  readonly hasItems: boolean;
}

function isWithin(line: string, indent: number, skip: Skip): boolean {
  const isItem = skip.hasItems && indent === skip.indent && /^-(?:\s|$)/.test(line.slice(indent));
  return indent > skip.indent || isItem;
}

interface State {
  readonly open: Level[];
  readonly lines: Map<Pointer, number>;
  /** The values in question, and all around them. */
  readonly wanted: ReadonlySet<Pointer>;
}

function ancestorsOf(pointers: Iterable<Pointer>): Set<Pointer> {
  const all = new Set<Pointer>();
  for (const pointer of pointers) {
    for (let at = pointer; at !== "" && !all.has(at); at = at.slice(0, at.lastIndexOf("/"))) {
      all.add(at);
    }
  }
  return all;
}

function indentOf(line: string): number {
  const at = line.search(/\S/);
  return at === -1 ? line.length : at;
}

/** What is left of a line, how far in it was, and whether what it begins is asked for. */
interface Rest {
  readonly value: string;
  readonly indent: number;
  readonly isWanted: boolean;
}

/** Notes every item and key that begins in a line. */
function readLine(text: string, indent: number, line: number, state: State): Rest {
  const { open } = state;
  const dash = /^-(\s+|$)/.exec(text);
  if (dash !== null) {
    const list = enter(open, indent, true);
    list.item += 1;
    const pointer = childPointer(list.pointer, list.item);
    if (!note(pointer, line, state)) return { value: "-", indent, isWanted: false };
    const rest = text.slice(dash[0].length);
    const inner = indent + dash[0].length;
    open.push({ indent: indent + 0.5, pointer, item: -1 });
    return rest === "" ? { value: "", indent, isWanted: true } : readLine(rest, inner, line, state);
  }
  const key = keyOf(text);
  if (key === undefined) return { value: text, indent: indent - 1, isWanted: true };
  const map = enter(open, indent, false);
  const pointer = childPointer(map.pointer, key.name);
  if (!note(pointer, line, state)) return { value: key.value, indent, isWanted: false };
  open.push({ indent, pointer, item: -1 });
  return { value: key.value, indent, isWanted: true };
}

function note(pointer: Pointer, line: number, { lines, wanted }: State): boolean {
  if (!wanted.has(pointer)) return false;
  lines.set(pointer, line);
  return true;
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
