import { type Diagnostic, diagnostic, type Location } from "../../../diagnostics/index.js";
import { findDuplicateKeys } from "./duplicate-keys.js";
import { type Position, positionAt } from "./position.js";
import { MAX_DEPTH, type YamlError } from "./yaml.js";

type Explain = (match: RegExpMatchArray, at: Location) => Diagnostic;

/** The parser's words, and the code that explains them; the first that fits is taken. */
const explanations: readonly (readonly [RegExp, Explain])[] = [
  [/^bad indentation/, (_, at) => diagnostic("bad-indentation", { at })],
  [/tab characters/, (_, at) => diagnostic("tab-indentation", { at })],
  [
    /^unexpected end of the stream within an? (.*)/,
    ([, inside = ""], at) => diagnostic("truncated-file", { at, data: { inside: nameOf(inside) } }),
  ],
  [
    /^unidentified alias "(.*)"/s,
    ([, alias = ""], at) => diagnostic("unknown-alias", { at, data: { alias } }),
  ],
  [/^nesting exceeded/, (_, at) => diagnostic("too-deep", { at, data: { limit: MAX_DEPTH } })],
  [/^/, ({ input = "" }, at) => diagnostic("yaml-syntax", { at, data: { reason: input } })],
];

function nameOf(inside: string): string {
  return inside === "flow collection"
    ? "a list or an object"
    : `a ${inside.replace("scalar", "text")}`;
}

/** Explains why a text could not be read: what, where, and what to do. */
export function explainSyntaxError(
  { reason, position }: YamlError,
  text: string,
  file: string,
): Diagnostic[] {
  if (reason.startsWith("duplicated mapping key")) {
    const duplicates = findDuplicateKeys(text, file);
    if (duplicates.length > 0) return duplicates;
  }
  const at = { file, ...within(text, position) };
  for (const [words, explain] of explanations) {
    const match = reason.match(words);
    if (match !== null) return [explain(match, at)];
  }
  return [];
}

/** The parser may stop on the line after the last; there is nothing to show there. */
function within(text: string, position: Position | undefined): Position | undefined {
  const end = positionAt(text, text.trimEnd().length);
  return position !== undefined && position.line > end.line ? end : position;
}
