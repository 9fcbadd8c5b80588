import type { Json } from "../../../../json/types.js";
import { escapeHidden, literal, valueKey } from "../../../print/code.js";

export interface Notation {
  string(text: string): string;
  /** A member of an object: `"a": 1`. */
  member(name: string, value: string): string;
  /** What stands around the members of an object with these names. */
  brackets(names: readonly string[]): readonly [open: string, close: string];
  /** Space inside the brackets of an object on one line. */
  readonly space: "" | " ";
  /** Behind the last of several lines. */
  readonly trailing: "" | ",";
  readonly null: string;
  readonly true: string;
  readonly false: string;
}

export const JAVASCRIPT: Notation = {
  string: (text) => literal(text).toString(),
  member: (name, value) => `${valueKey(name)}: ${value}`,
  brackets: () => ["{", "}"],
  space: " ",
  trailing: ",",
  null: "null",
  true: "true",
  false: "false",
};

/** A value up to so many characters stays on one line: samples stand in a narrow column. */
const SHORT = 60;

/** @param indent spaces before the line that the value begins on */
export function printValue(value: Json, notation: Notation, indent: number): string {
  if (typeof value === "string") return notation.string(value);
  if (typeof value === "number") return JSON.stringify(value);
  if (typeof value === "boolean") return value ? notation.true : notation.false;
  if (value === null) return notation.null;
  const inside = (item: Json) => printValue(item, notation, indent + 2);
  if (Array.isArray(value)) return printItems(["[", "]"], value.map(inside), notation, indent);
  const members = Object.entries(value).map(([name, item]) => notation.member(name, inside(item)));
  const brackets = notation.brackets(Object.keys(value));
  return printItems(brackets, members, notation, indent, notation.space);
}

/** Items that are code already, between brackets: on one line if they are short. */
export function printItems(
  [open, close]: readonly [string, string],
  items: readonly string[],
  { trailing }: Pick<Notation, "trailing">,
  indent: number,
  space = "",
): string {
  if (items.length === 0) return open + close;
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (line.length <= SHORT && !line.includes("\n")) return line;
  const pad = " ".repeat(indent);
  const lines = items.map((item) => `${pad}  ${item}`).join(",\n");
  return `${open}\n${lines}${trailing}\n${pad}${close}`;
}

const JSON_TEXT: Notation = {
  ...JAVASCRIPT,
  string: quote,
  member: (name, value) => `${quote(name)}: ${value}`,
  trailing: "",
};

/**
 * JSON text, in which every character that is hidden is an escape of JSON's.
 *
 * @param indent spaces before every line but the first
 */
export function prettyJson(value: Json, indent = 0): string {
  return printValue(value, JSON_TEXT, indent);
}

/** A literal in double quotes, with the escapes that C#, Go, Java, Python and R share with JSON. */
export function quote(text: string): string {
  return escapeHidden(JSON.stringify(text));
}
