import Handlebars from "handlebars";
import { TemplateError } from "./error.js";

/** What the guarded templates call for each `{{…}}`: with the value, its place and its name. */
export const PRINT = "print";

/** What `{{#each}}` is told besides its list, so that an error can say what it was about. */
export const EACH_OF = "eachOf";

/**
 * Rewrites a template so that it prints what `print` lets through, and nothing raw.
 *
 * @throws {TemplateError} for `{{{…}}}`, `{{&…}}` and decorators but `inline`
 */
export function guard(template: string, tree: hbs.AST.Program): hbs.AST.Program {
  new Guard(template).accept(tree);
  return tree;
}

class Guard extends Handlebars.Visitor {
  constructor(readonly template: string) {
    super();
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) this.refuse(mustache, "prints raw text with {{{…}}} or {{&…}}");
    const { path, params, hash, loc } = mustache;
    const isCall = params.length > 0 || hash !== undefined;
    const value = isCall ? { type: "SubExpression", path, params, hash, loc } : path;
    const { line, column } = loc.start;
    mustache.params = [
      value as hbs.AST.Expression,
      text(`${this.template}:${line}:${column}`, loc),
      text((path as hbs.AST.PathExpression).original, loc),
    ];
    mustache.hash = undefined as unknown as hbs.AST.Hash;
    mustache.path = name(PRINT, loc);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if ((block.path as hbs.AST.PathExpression).original === "each") nameList(block);
    super.BlockStatement(block);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.refuse(decorator, "uses a decorator; templates have inline alone");
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    const { original } = block.path as hbs.AST.PathExpression;
    if (original !== "inline") this.refuse(block, "uses a decorator; templates have inline alone");
    super.DecoratorBlock(block);
  }

  private refuse({ loc }: hbs.AST.Node, reason: string): never {
    const { line, column } = loc.start;
    throw new TemplateError({ template: this.template, line, column }, reason);
  }
}

function nameList(block: hbs.AST.BlockStatement): void {
  const [list] = block.params as hbs.AST.PathExpression[];
  const pair = { type: "HashPair", key: EACH_OF, value: text(list?.original ?? "", block.loc) };
  const pairs = [...(block.hash?.pairs ?? []), { ...pair, loc: block.loc }] as hbs.AST.HashPair[];
  block.hash = { type: "Hash", pairs, loc: block.loc };
}

function text(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value, original: value, loc } as hbs.AST.StringLiteral;
}

function name(value: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  const path = { type: "PathExpression", data: false, depth: 0, parts: [value], original: value };
  return { ...path, loc } as hbs.AST.PathExpression;
}
