import Handlebars from "handlebars";

/** A mistake that keeps a template from being read; lines and columns are counted from 1. */
export interface SyntaxMistake {
  readonly detail: string;
  readonly line?: number;
  readonly column?: number;
}

/** The tree of a template, or why it has none. */
export function parseTemplate(
  text: string,
  name: string,
): { readonly tree: hbs.AST.Program } | { readonly mistake: SyntaxMistake } {
  try {
    return { tree: Handlebars.parse(text, { srcName: name }) };
  } catch (error) {
    return { mistake: mistakeOf(error as Handlebars.Exception, text) };
  }
}

/** Handlebars says a place in the error where it knows one, and in its message otherwise. */
function mistakeOf({ message, lineNumber, column }: Handlebars.Exception, text: string) {
  if (lineNumber !== undefined) {
    return { detail: message.replace(/ - \d+:\d+$/, ""), line: lineNumber, column: column + 1 };
  }
  const [head = "", shown = "", pointer = "", expected = ""] = message.split("\n");
  const [, number] = /on line (\d+)/.exec(head) ?? [];
  if (number === undefined) return { detail: head };
  const line = Number(number);
  const at = columnOf(text.split("\n")[line - 1] ?? "", shown.slice(0, pointer.indexOf("^")));
  const detail = shortened(expected) || head;
  return at === undefined ? { detail, line } : { detail, line, column: at };
}

/** Behind the longest end of what was read that stands in the line. */
function columnOf(line: string, read: string): number | undefined {
  for (let start = 0; start < read.length; start++) {
    const index = line.indexOf(read.slice(start));
    if (index >= 0) return index + read.length - start + 1;
  }
  return undefined;
}

/** `Expecting 'CLOSE', 'ID', … , got 'EOF'` lists everything; what was found says enough. */
function shortened(expected: string): string {
  const [, found] = /got '(.*)'$/.exec(expected) ?? [];
  return found === undefined ? expected : (FOUND[found] ?? `${found} does not belong here`);
}

const FOUND: Readonly<Record<string, string>> = {
  EOF: "the template ends inside a block or a mustache",
  INVALID: "a character that no path can have",
  CLOSE: "the mustache ends too early",
  OPEN_ENDBLOCK: "a block ends here that does not begin",
  INVERSE: "an `else` without a block",
};
