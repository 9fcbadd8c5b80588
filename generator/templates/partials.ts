import Handlebars from "handlebars";

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
