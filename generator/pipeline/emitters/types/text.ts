import { Code, code, join } from "../../print/code.js";

/** A type expression, and whether parentheses belong around it inside another one. */
export interface TypeText {
  readonly code: Code;
  /** `plain` needs none anywhere. */
  readonly kind: "plain" | "intersection" | "union";
  /** Of a union: its alternatives. */
  readonly alternatives?: readonly TypeText[];
}

export const UNKNOWN = plain(code`unknown`);
export const NEVER = plain(code`never`);
export const NULL = plain(code`null`);

export function plain(text: Code): TypeText {
  return { code: text, kind: "plain" };
}

export function isSame(one: TypeText, other: TypeText): boolean {
  return one.code.toString() === other.code.toString();
}

/** How long a line with alternatives may be before each gets a line of its own. */
const WIDTH = 80;

/** One of several types, each once; `unknown` takes all others in, `never` is none. */
export function anyOf(texts: readonly TypeText[]): TypeText {
  const all = texts.flatMap((text) => text.alternatives ?? [text]);
  const given = distinct(all.filter((text) => !isSame(text, NEVER)));
  if (given.some((text) => isSame(text, UNKNOWN))) return UNKNOWN;
  const [only = NEVER, ...more] = given;
  if (more.length === 0) return only;
  const line = join(
    given.map(({ code: text }) => text),
    " | ",
  );
  const isShort = line.toString().length <= WIDTH && !line.toString().includes("\n");
  const lines = join(
    given.map(({ code: text }) => code`\n  | ${indented(text, "    ")}`),
    "",
  );
  return { code: isShort ? line : lines, kind: "union", alternatives: given };
}

/** All of several types at once; `unknown` adds nothing. */
export function allOf(texts: readonly TypeText[]): TypeText {
  const given = distinct(texts.filter((text) => !isSame(text, UNKNOWN)));
  if (given.some((text) => isSame(text, NEVER))) return NEVER;
  const [only = UNKNOWN, ...more] = given;
  if (more.length === 0) return only;
  const parts = given.map((text) => (text.kind === "union" ? parenthesised(text) : text.code));
  return { code: join(parts, " & "), kind: "intersection" };
}

export function listOf(item: TypeText): TypeText {
  const text = item.kind === "plain" ? item.code : parenthesised(item);
  return plain(code`${text}[]`);
}

function parenthesised({ code: text }: TypeText): Code {
  return text.toString().startsWith("\n") ? code`(${indented(text, "  ")}\n)` : code`(${text})`;
}

/** Every line but the first moves to the right. */
export function indented(text: Code, by = "  "): Code {
  return Code.trusted(text.toString().replace(/\n(?=[^\n])/g, `\n${by}`));
}

function distinct(texts: readonly TypeText[]): TypeText[] {
  return [...new Map(texts.map((text) => [text.code.toString(), text])).values()];
}
