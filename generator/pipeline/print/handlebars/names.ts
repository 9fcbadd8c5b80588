import Handlebars from "handlebars";
import { suggest } from "../../../diagnostics/suggest.js";
import { TemplateError } from "./error.js";

/** What a template may call. */
export interface Known {
  readonly partials: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
}

/**
 * Handlebars notices a misspelt helper or partial when it calls it, and does not say where.
 *
 * @throws {TemplateError} for a helper or partial that there is none of
 */
export function assertKnown(template: string, tree: hbs.AST.Program, known: Known): void {
  new Names(template, known).accept(tree);
}

/** Names of the partials that a template declares itself, with `{{#*inline}}`. */
export function inlinePartials(tree: hbs.AST.Program): string[] {
  const names: string[] = [];
  class Inlines extends Handlebars.Visitor {
    override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
      const [name] = block.params as hbs.AST.StringLiteral[];
      if (name) names.push(name.value);
      super.DecoratorBlock(block);
    }
  }
  new Inlines().accept(tree);
  return names;
}

class Names extends Handlebars.Visitor {
  constructor(
    readonly template: string,
    readonly known: Known,
  ) {
    super();
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (block.params.length > 0) this.assertIn("helper", block.path);
    super.BlockStatement(block);
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.assertIn("helper", call.path);
    super.SubExpression(call);
  }

  override PartialStatement(call: hbs.AST.PartialStatement): void {
    this.assertIn("partial", call.name);
    super.PartialStatement(call);
  }

  private assertIn(kind: "helper" | "partial", { loc, ...called }: hbs.AST.Node): void {
    const name = (called as hbs.AST.PathExpression).original;
    const names = this.known[`${kind}s`];
    if (typeof name !== "string" || names.has(name)) return;
    const meant = suggest(name, [...names]);
    const { line, column } = loc.start;
    throw new TemplateError(
      { template: this.template, line, column },
      `there is no ${kind} ${name}${meant ? `; did you mean ${meant}?` : ""}`,
    );
  }
}
