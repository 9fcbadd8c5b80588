import { type Code, code, join } from "../../print/code.js";

/** A boolean expression, and what has to stand around it inside another one. */
export interface Expression {
  readonly code: Code;
  readonly kind: "constant" | "atom" | "and" | "or";
}

export const TRUE: Expression = { code: code`true`, kind: "constant" };
export const FALSE: Expression = { code: code`false`, kind: "constant" };

/** Something that needs no parentheses in `&&` and `||`: a call, a comparison, `!x`. */
export function atom(text: Code): Expression {
  return { code: text, kind: "atom" };
}

export function and(parts: readonly Expression[]): Expression {
  return combine(parts, "and", TRUE, FALSE, " && ");
}

export function or(parts: readonly Expression[]): Expression {
  return combine(parts, "or", FALSE, TRUE, " || ");
}

/** Drops what changes nothing, and stops at what decides. */
function combine(
  parts: readonly Expression[],
  kind: "and" | "or",
  neutral: Expression,
  deciding: Expression,
  operator: string,
): Expression {
  if (parts.includes(deciding)) return deciding;
  const told = distinct(parts.filter((part) => part !== neutral));
  const [first, ...more] = told;
  if (first === undefined) return neutral;
  if (more.length === 0) return first;
  const texts = told.map((part) =>
    part.kind === "atom" || part.kind === kind ? part.code : parenthesised(part),
  );
  return { code: join(texts, operator), kind };
}

function distinct(parts: readonly Expression[]): Expression[] {
  return [...new Map(parts.map((part) => [part.code.toString(), part])).values()];
}

export function not(part: Expression): Expression {
  if (part === TRUE) return FALSE;
  if (part === FALSE) return TRUE;
  return atom(code`!${parenthesised(part)}`);
}

/** The expression as an operand of anything. */
export function parenthesised(part: Expression): Code {
  return code`(${part.code})`;
}
