import { type Diagnostic, diagnostic, type Location } from "../../diagnostics/index.js";
import type { Definitions, JsonSchema } from "../view-model/schema.js";
import { hintOf, type Miss, pathDiagnostic } from "./findings.js";
import type { HelperResults } from "./helpers.js";
import { lookUp, type Scope } from "./scope.js";
import { BOOLEAN, NUMBER, TEXT, UNKNOWN } from "./types.js";

/** A template that can be walked through. */
export interface Source {
  readonly name: string;
  readonly tree: hbs.AST.Program;
  /** As people are shown it. */
  readonly file: string;
  /** It is one of a team's, not a default. */
  readonly isOwn: boolean;
}

/** Whether a path has to lead somewhere each time, or may be asked for and not be there. */
export type Need = "must" | "may";

/** The template that is walked through, and how it was reached. */
export interface Frame {
  readonly source: Source;
  readonly scope: Scope;
  /** The call of a team's template that led into defaults. */
  readonly call?: { readonly partial: string; readonly at: Location };
  /** How many calls are around. */
  readonly depth: number;
}

/** What a condition asks for: where it was found once, it may be missing elsewhere. */
interface Question {
  isAnswered: boolean;
  readonly miss: Diagnostic;
}

export interface ReaderInput {
  readonly helpers: HelperResults;
  readonly $defs: Definitions;
  readonly report: (found: Diagnostic) => void;
}

/** Reads expressions as rendering does, with types in place of values. */
export class Reader {
  readonly #input: ReaderInput;
  readonly #questions = new Map<string, Question>();

  constructor(input: ReaderInput) {
    this.#input = input;
  }

  /** Conditions that ask for what is never there. To be called at the end. */
  finish(): void {
    for (const { isAnswered, miss } of this.#questions.values()) {
      if (!isAnswered) this.#input.report(miss);
    }
  }

  hash(hash: hbs.AST.Hash | undefined, frame: Frame, need: Need): Record<string, JsonSchema> {
    const pairs = hash?.pairs ?? [];
    const typed = pairs.map(({ key, value }): [string, JsonSchema] => [
      key,
      this.expression(value, frame, need) ?? UNKNOWN,
    ]);
    return Object.fromEntries(typed);
  }

  /** The type of an expression; undefined where it is not there. */
  expression(expression: hbs.AST.Expression, frame: Frame, need: Need): JsonSchema | undefined {
    switch (expression.type) {
      case "PathExpression":
        return this.#path(expression as hbs.AST.PathExpression, frame, need);
      case "SubExpression": {
        const { path, params, hash } = expression as hbs.AST.SubExpression;
        return this.call(path, params, hash, frame, need);
      }
      case "StringLiteral":
        return TEXT;
      case "NumberLiteral":
        return NUMBER;
      case "BooleanLiteral":
        return BOOLEAN;
      default:
        return { type: "null" };
    }
  }

  #path(path: hbs.AST.PathExpression, frame: Frame, need: Need): JsonSchema | undefined {
    const { $defs } = this.#input;
    const found = lookUp(path, frame.scope, $defs);
    if (need === "must") {
      if ("type" in found) return found.type;
      this.report(frame, path.loc, (at) => pathDiagnostic(path.original, found, at, $defs));
      return undefined;
    }
    this.#ask(path, "type" in found ? undefined : found, frame);
    return "type" in found ? found.type : undefined;
  }

  /** Notes what a condition asks for. Defaults know what they ask for. */
  #ask(path: hbs.AST.PathExpression, miss: Miss | undefined, { source, call }: Frame): void {
    if (!source.isOwn && call !== undefined) return;
    const at = placeIn(source, path.loc);
    const key = JSON.stringify(at);
    const known = this.#questions.get(key);
    if (known !== undefined) known.isAnswered ||= miss === undefined;
    else {
      const said = pathDiagnostic(path.original, miss ?? { outside: true }, at, this.#input.$defs);
      this.#questions.set(key, { isAnswered: miss === undefined, miss: said });
    }
  }

  call(
    path: hbs.AST.Expression,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    frame: Frame,
    need: Need,
  ): JsonSchema {
    const name = originalOf(path);
    const args = params.map((each) => this.expression(each, frame, need) ?? UNKNOWN);
    this.hash(hash, frame, need);
    const { helpers } = this.#input;
    const result = Object.hasOwn(helpers, name) ? helpers[name] : undefined;
    if (result !== undefined) return result(args);
    const data = { name, hint: hintOf(name, Object.keys(helpers)) };
    this.report(frame, path.loc, (at) => diagnostic("template-unknown-helper", { at, data }));
    return UNKNOWN;
  }

  hasHelper(name: string): boolean {
    return Object.hasOwn(this.#input.helpers, name);
  }

  /** What is wrong in a default is so because of what it was called with. */
  report(
    { source, call }: Frame,
    loc: hbs.AST.SourceLocation,
    make: (at: Location) => Diagnostic,
  ): void {
    const found = make(placeIn(source, loc));
    const reason = found.message;
    const isCalledWrongly = !source.isOwn && call !== undefined;
    this.#input.report(
      isCalledWrongly
        ? diagnostic("template-partial-context", {
            at: call.at,
            data: { partial: call.partial, reason },
          })
        : found,
    );
  }
}

export function originalOf(expression: hbs.AST.Expression): string {
  return String((expression as hbs.AST.PathExpression).original);
}

/** Handlebars counts columns from 0. */
export function placeIn({ file }: Source, { start }: hbs.AST.SourceLocation): Location {
  return { file, line: start.line, column: start.column + 1 };
}
