import Handlebars from "handlebars";
import type { TemplateTexts } from "../emit/templates/index.js";
import { ownMember } from "../model/json.js";

/**
 * Names of the partials that a template calls, in the order in which they stand there. One whose
 * name is computed is not among them.
 */
export function partialsOf(text: string): string[] {
  const names = new Set<string>();
  const add = ({ name }: { readonly name: hbs.AST.PathExpression | hbs.AST.SubExpression }) => {
    if (name.type === "PathExpression") names.add((name as hbs.AST.PathExpression).original);
  };
  class Collector extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      add(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      add(partial);
      super.PartialBlockStatement(partial);
    }
  }
  new Collector().accept(Handlebars.parse(text));
  return [...names];
}

/** Every template that is reached from some, these included. A name without a template is left out. */
export function reachedFrom(names: readonly string[], texts: TemplateTexts): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const name of names) reach(name, texts, reached);
  return reached;
}

function reach(name: string, texts: TemplateTexts, reached: Set<string>): void {
  const text = ownMember(texts, name);
  if (text === undefined || reached.has(name)) return;
  reached.add(name);
  for (const partial of partialsOf(text)) reach(partial, texts, reached);
}
