import Handlebars from "handlebars";
import type { TemplatePlace } from "./error.js";

/** Characters of no meaning (Unicode's private use) that marks are written with. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];
const MARK = /\ue000(\d+)\ue001/g;

/** What a mark stands for: text of a template begins here, or a template begins or ends. */
type Marked =
  | { readonly kind: "text"; readonly template: string; readonly before: string }
  | { readonly kind: "begin" | "end"; readonly template: string };

/** A text, and which template wrote what of it. */
export interface Traced {
  readonly text: string;
  /** Where in which template the character at an offset of the text comes from. */
  readonly placeOf: (offset: number) => TemplatePlace | undefined;
  /** What a template has written, each time that it was rendered. */
  readonly partsOf: (template: string) => readonly string[];
}

/** Marks in templates, and what they stand for. */
export interface Marks {
  /** Puts marks into a template. */
  readonly add: (template: string, text: string, tree: hbs.AST.Program) => hbs.AST.Program;
  /** The mark of a place, for what a mustache prints. */
  readonly at: (template: string, line: number, column: number) => string;
  /** Takes the marks out of what was rendered. */
  readonly read: (marked: string) => Traced;
}

export function createMarks(): Marks {
  const known: Marked[] = [];
  const mark = (marked: Marked) => `${OPEN}${known.push(marked) - 1}${CLOSE}`;
  return {
    add: (template, text, tree) => {
      new Marker(template, text, mark).accept(tree);
      const edge = (kind: "begin" | "end") => content(mark({ kind, template }), tree.loc);
      return { ...tree, body: [edge("begin"), ...tree.body, edge("end")] };
    },
    at: (template, line, column) => {
      const before = "\n".repeat(line - 1) + " ".repeat(column);
      return mark({ kind: "text", template, before });
    },
    read: (marked) => traced(marked, known),
  };
}

class Marker extends Handlebars.Visitor {
  constructor(
    readonly template: string,
    readonly text: string,
    readonly mark: (marked: Marked) => string,
  ) {
    super();
  }

  override ContentStatement(statement: hbs.AST.ContentStatement): void {
    const { value, loc } = statement;
    if (value === "") return;
    const start = this.offsetOf(loc.start) + strippedFrom(statement);
    const before = this.text.slice(0, start);
    statement.value = this.mark({ kind: "text", template: this.template, before }) + value;
  }

  private offsetOf({ line, column }: hbs.AST.Position): number {
    const lines = this.text.split("\n").slice(0, line - 1);
    return lines.reduce((sum, each) => sum + each.length + 1, 0) + column;
  }
}

/** How much Handlebars has taken away at the start, where a line holds nothing but a block. */
function strippedFrom({ value, original }: hbs.AST.ContentStatement): number {
  const whole = String(original);
  return whole.endsWith(value) ? whole.length - value.length : Math.max(0, whole.indexOf(value));
}

function content(value: string, loc: hbs.AST.SourceLocation): hbs.AST.ContentStatement {
  return { type: "ContentStatement", value, loc } as hbs.AST.ContentStatement;
}

interface Piece {
  readonly offset: number;
  readonly marked: Marked;
}

function traced(rendered: string, known: readonly Marked[]): Traced {
  const pieces: Piece[] = [];
  let text = "";
  let last = 0;
  for (const found of rendered.matchAll(MARK)) {
    text += rendered.slice(last, found.index);
    last = found.index + found[0].length;
    const marked = known[Number(found[1])];
    if (marked) pieces.push({ offset: text.length, marked });
  }
  text += rendered.slice(last);
  return {
    text,
    placeOf: (offset) => placeOf(offset, text, pieces),
    partsOf: (template) => partsOf(template, text, pieces),
  };
}

function placeOf(
  offset: number,
  text: string,
  pieces: readonly Piece[],
): TemplatePlace | undefined {
  const piece = pieces.findLast(({ offset: at, marked }) => at <= offset && marked.kind === "text");
  if (piece?.marked.kind !== "text") return undefined;
  const { template, before } = piece.marked;
  const lines = (before + text.slice(piece.offset, offset)).split("\n");
  return { template, line: lines.length, column: lines.at(-1)?.length ?? 0 };
}

function partsOf(template: string, text: string, pieces: readonly Piece[]): string[] {
  const parts: string[] = [];
  const open: number[] = [];
  for (const { offset, marked } of pieces) {
    if (marked.template !== template || marked.kind === "text") continue;
    if (marked.kind === "begin") open.push(offset);
    else parts.push(text.slice(open.pop() ?? offset, offset));
  }
  return parts;
}
