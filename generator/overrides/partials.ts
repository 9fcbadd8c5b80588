import Handlebars from "handlebars";
import type { TemplateTexts } from "../pipeline/print/handlebars/index.js";

/**
 * Names of the partials that a template calls, in the order of their first call; those that it
 * declares itself or works out are not among them.
 *
 * @throws {Error} when it does not parse
 */
export function partialsOf(text: string): string[] {
  const finder = new PartialFinder();
  finder.accept(Handlebars.parse(text));
  return [...finder.called].filter((name) => !finder.declared.has(name));
}

/** Every template that is reached from some, these included. A name without a template is left out. */
export function reachedFrom(names: readonly string[], texts: TemplateTexts): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const name of names) reach(name, texts, reached);
  return reached;
}

function reach(name: string, texts: TemplateTexts, reached: Set<string>): void {
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (text === undefined || reached.has(name)) return;
  reached.add(name);
  for (const partial of partialsOf(text)) reach(partial, texts, reached);
}

class PartialFinder extends Handlebars.Visitor {
  readonly called = new Set<string>();
  /** What a partial block passes on has no template of its own. */
  readonly declared = new Set(["@partial-block"]);

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#call(partial.name);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#call(partial.name);
    super.PartialBlockStatement(partial);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    const [name] = decorator.params;
    if (name?.type === "StringLiteral") this.declared.add((name as hbs.AST.StringLiteral).value);
    super.DecoratorBlock(decorator);
  }

  #call(name: hbs.AST.PathExpression | hbs.AST.SubExpression): void {
    if (name.type === "PathExpression") this.called.add(String(name.original));
  }
}
