import type { Format } from "./format.js";
import { type Render, TemplateError } from "./handlebars/index.js";

/** A file of TypeScript that a template renders. */
export interface CodeFile {
  readonly template: string;
  readonly view: object;
  /** Tells the language by its ending. */
  readonly path: string;
  /** The group that the file is about, for messages. */
  readonly group?: { readonly id: string };
}

/**
 * Renders TypeScript and lays it out.
 *
 * @throws {TemplateError} for a mistake in the template, at its place; that includes what makes the
 *   result no TypeScript
 */
export function renderCode(file: CodeFile, render: Render, format: Format): string {
  const { template, view, path, group } = file;
  try {
    const text = render(template, view);
    try {
      return format(path, text);
    } catch (error) {
      throw inTemplate(error, text, file, render);
    }
  } catch (error) {
    const isMistake = error instanceof TemplateError && group !== undefined;
    throw isMistake ? error.within([`group ${group.id}`]) : error;
  }
}

/** What the formatter says of a syntax error, as `@dprint/typescript` writes it. */
const SYNTAX_ERROR = /^(?<reason>[\s\S]*?) at \S+?:(?<line>\d+):(?<column>\d+)\n/;

/** What a parser passes over: white space and comments. */
const SPACE_AT_END = /(?:\s+|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*\n)+$/;

function inTemplate(
  error: unknown,
  text: string,
  { template, view, path }: CodeFile,
  render: Render,
): unknown {
  const found = SYNTAX_ERROR.exec(error instanceof Error ? error.message : String(error))?.groups;
  if (found === undefined) return error;
  const { reason = "", line, column } = found;
  const traced = render.trace(template, view);
  const offset = offsetOf(traced.text, Number(line), Number(column));
  const shown = text.split("\n")[Number(line) - 1]?.trim() ?? "";
  const at = traced.placeOf(offset) ?? { template };
  const code = traced.text.slice(0, offset).replace(SPACE_AT_END, "");
  const before = traced.placeOf(code.length - 1);
  return new TemplateError(
    at,
    `what it renders is no TypeScript: ${reason}, at ${path}:${line}:${column}: ${shortened(shown)}`,
    [],
    before?.template === at.template ? undefined : before,
  );
}

/** @param column from 1, in code points */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const [...characters] = lines[line - 1] ?? "";
  return before + characters.slice(0, column - 1).join("").length;
}

/** A line of a message. */
const LONGEST = 100;

function shortened(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
