import { diagnostic } from "../../diagnostics/index.js";
import type { JsonSchema } from "../view-model/schema.js";
import { hintOf } from "./findings.js";
import {
  type Frame,
  originalOf,
  placeIn,
  Reader,
  type ReaderInput,
  type Source,
} from "./reader.js";
import { inside, openScope, type Scope, scopeOf } from "./scope.js";
import {
  alternatives,
  extended,
  isPrintable,
  isUnknown,
  itemOf,
  keyOfType,
  NUMBER,
  nameOfType,
  UNKNOWN,
} from "./types.js";

/** A call of a template. */
export interface Visit {
  readonly template: string;
  /** The template that calls it; absent for an entry. */
  readonly caller?: string;
  readonly context: JsonSchema;
}

export interface WalkInput extends ReaderInput {
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of all templates, also of those that cannot be read. */
  readonly known: readonly string[];
  readonly onVisit: (visit: Visit) => void;
}

/** So deep no template nests partials; those whose context grows with each call would never end. */
const DEEPEST = 40;

/**
 * Goes through templates as rendering does, with types in place of values: every branch that can be
 * taken, every partial with each type of context that it is called with.
 */
export class Walk {
  readonly #input: WalkInput;
  readonly #reader: Reader;
  readonly #seen = new Set<string>();

  constructor(input: WalkInput) {
    this.#input = input;
    this.#reader = new Reader(input);
  }

  /** From a template that is rendered by itself. */
  start(source: Source, context: JsonSchema): void {
    this.#input.onVisit({ template: source.name, context });
    const scope = scopeOf(context);
    this.#template({ source, scope: isUnknown(context) ? openScope(scope) : scope, depth: 0 });
  }

  /** Reports conditions that ask for what is never there; to be called at the end. */
  finish(): void {
    this.#reader.finish();
  }

  #template(frame: Frame): void {
    const key = keyOf(frame);
    if (this.#seen.has(key) || frame.depth > DEEPEST) return;
    this.#seen.add(key);
    this.#program(frame.source.tree, frame);
  }

  #program({ body }: hbs.AST.Program, frame: Frame): void {
    const own = body.flatMap((each) => declaredIn(each));
    const inline = { ...frame.scope.inline, ...Object.fromEntries(own) };
    const within = own.length > 0 ? withScope(frame, { ...frame.scope, inline }) : frame;
    for (const statement of body) this.#statement(statement, within);
  }

  #statement(statement: hbs.AST.Statement, frame: Frame): void {
    switch (statement.type) {
      case "MustacheStatement":
        this.#mustache(statement as hbs.AST.MustacheStatement, frame);
        break;
      case "BlockStatement":
        this.#block(statement as hbs.AST.BlockStatement, frame);
        break;
      case "PartialStatement":
        this.#partial(statement as hbs.AST.PartialStatement, frame);
        break;
      case "PartialBlockStatement":
        this.#partialBlock(statement as hbs.AST.PartialBlockStatement, frame);
        break;
    }
  }

  #mustache(mustache: hbs.AST.MustacheStatement, frame: Frame): void {
    const { path, params, hash, loc } = mustache;
    if (!mustache.escaped) {
      const written = originalOf(path);
      this.#reader.report(frame, loc, (at) =>
        diagnostic("template-raw-text", { at, data: { written: `{{{${written}}}}` } }),
      );
      return;
    }
    const isCall = params.length > 0 || hash !== undefined;
    const type = isCall
      ? this.#reader.call(path, params, hash, frame, "must")
      : this.#reader.expression(path, frame, "must");
    if (type === undefined || isPrintable(type, this.#input.$defs)) return;
    const shown = isCall ? `${originalOf(path)} …` : originalOf(path);
    const data = { path: shown, found: nameOfType(type, this.#input.$defs) };
    this.#reader.report(frame, loc, (at) => diagnostic("template-prints-no-code", { at, data }));
  }

  #block(block: hbs.AST.BlockStatement, frame: Frame): void {
    const { path, params, hash } = block;
    const name = originalOf(path);
    if (name === "if" || name === "unless") this.#condition(name, block, frame);
    else if (name === "each" || name === "with") this.#change(name, block, frame);
    else if (params.length === 0 && hash === undefined && !this.#reader.hasHelper(name)) {
      this.#section(block, frame);
    } else {
      this.#reader.call(path, params, hash, frame, "may");
      const open = withScope(frame, openScope(frame.scope));
      this.#inside(block.program, open);
      this.#inside(block.inverse, open);
    }
  }

  #condition(
    name: "if" | "unless",
    { params: [param], program, inverse }: hbs.AST.BlockStatement,
    frame: Frame,
  ): void {
    const isThere = param === undefined || this.#reader.expression(param, frame, "may");
    // What depends on something that is never there is never rendered.
    if (isThere || name === "unless") this.#inside(program, frame);
    if (isThere || name === "if") this.#inside(inverse, frame);
  }

  /** `{{#each}}` and `{{#with}}`. */
  #change(name: "each" | "with", block: hbs.AST.BlockStatement, frame: Frame): void {
    const [param] = block.params;
    const type = param && this.#reader.expression(param, frame, "may");
    if (type !== undefined) this.#within(name, type, block, frame);
    this.#inside(block.inverse, frame);
  }

  /** Inside a block that has a context of its own. */
  #within(
    name: "each" | "with",
    type: JsonSchema,
    { program }: hbs.AST.BlockStatement,
    frame: Frame,
  ): void {
    // `{{^name}}` has nothing but its inverse.
    if ((program as hbs.AST.Program | undefined) === undefined) return;
    const isLoop = name === "each";
    const context = isLoop ? itemOf(type, this.#input.$defs) : type;
    const [first, second] = program.blockParams ?? [];
    const names = {
      ...(first !== undefined && { [first]: context }),
      ...(second !== undefined && { [second]: NUMBER }),
    };
    const scope = inside(frame.scope, context, names);
    this.#program(program, withScope(frame, { ...scope, loops: scope.loops + (isLoop ? 1 : 0) }));
  }

  /** `{{#name}}`: a loop over a list, inside of an object, or a condition. */
  #section(block: hbs.AST.BlockStatement, frame: Frame): void {
    const type = this.#reader.expression(block.path, frame, "must");
    if (type !== undefined) {
      const [one] = alternatives(type, this.#input.$defs);
      if (one?.type === "array") this.#within("each", type, block, frame);
      else if (one?.type === "object") this.#within("with", type, block, frame);
      else this.#inside(block.program, frame);
    }
    this.#inside(block.inverse, frame);
  }

  #inside(program: hbs.AST.Program | undefined, frame: Frame): void {
    if (program !== undefined) this.#program(program, frame);
  }

  #partialBlock(block: hbs.AST.PartialBlockStatement, frame: Frame): void {
    this.#partial(block, frame, true);
    // Rendered by the partial, with whatever that gives it.
    this.#program(block.program, withScope(frame, openScope(frame.scope)));
  }

  #partial(
    partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
    frame: Frame,
    hasFallback = false,
  ): void {
    const context = this.#contextOf(partial, frame);
    if (partial.name.type !== "PathExpression") {
      this.#reader.expression(partial.name, frame, "must");
      return;
    }
    const name = String(partial.name.original);
    const depth = frame.depth + 1;
    const around = scopeOf(context, frame.scope);
    const scope = isUnknown(context) ? openScope(around) : around;
    const { inline } = frame.scope;
    const declared = Object.hasOwn(inline, name) ? inline[name] : undefined;
    const source = this.#input.sources.get(name);
    if (declared !== undefined) {
      if (depth <= DEEPEST) this.#program(declared, { ...frame, depth, scope });
    } else if (source !== undefined) {
      this.#input.onVisit({ template: name, caller: frame.source.name, context });
      const at = placeIn(frame.source, partial.loc);
      const call = frame.source.isOwn ? { partial: name, at } : frame.call;
      this.#template({ source, scope, depth, ...(call !== undefined && { call }) });
    } else if (!hasFallback) {
      this.#unknownPartial(name, partial, frame);
    }
  }

  #unknownPartial(name: string, { loc }: hbs.AST.Node, frame: Frame): void {
    const { known } = this.#input;
    if (known.includes(name) || name === "@partial-block") return;
    const data = { name, hint: hintOf(name, known) };
    this.#reader.report(frame, loc, (at) => diagnostic("template-unknown-partial", { at, data }));
  }

  /** What a partial sees. */
  #contextOf(
    { params: [param], hash }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
    frame: Frame,
  ): JsonSchema {
    const { contexts, isOpen } = frame.scope;
    const own = isOpen ? UNKNOWN : (contexts[0] ?? UNKNOWN);
    const given = param === undefined ? own : this.#reader.expression(param, frame, "must");
    const members = this.#reader.hash(hash, frame, "must");
    const base = given ?? UNKNOWN;
    return hash === undefined ? base : extended(base, members, this.#input.$defs);
  }
}

function withScope(frame: Frame, scope: Scope): Frame {
  return { ...frame, scope };
}

/** `{{#*inline "name"}}`. */
function declaredIn(statement: hbs.AST.Statement): [string, hbs.AST.Program][] {
  if (statement.type !== "DecoratorBlock") return [];
  const { params, program } = statement as hbs.AST.DecoratorBlock;
  return params.flatMap((each) =>
    each.type === "StringLiteral" ? [[(each as hbs.AST.StringLiteral).value, program]] : [],
  );
}

function keyOf({ source, scope, call }: Frame): string {
  const { contexts, root, loops, inline, isOpen } = scope;
  const context = keyOfType(contexts[0] ?? UNKNOWN);
  const around = [keyOfType(root), Math.min(loops, 3), Object.keys(inline), isOpen];
  return JSON.stringify([source.name, context, around, source.isOwn ? undefined : call]);
}
