import Handlebars from "handlebars";

/** What templates have printed of a view, as long as the view and the templates stay the same. */
export type Fragments = Map<string, WeakMap<object, string>>;

export function createFragments(): Fragments {
  return new Map();
}

/** What a fragment depends on besides its view. */
export interface Recipe {
  /** The template's text and that of every partial below it. */
  readonly text: string;
  /** Whether it sees nothing of the template that calls it. */
  readonly isClosed: boolean;
}

/** Prints, or gives out what was printed of the same view by the same templates. */
export function fragmentOf(
  fragments: Fragments,
  { text, isClosed }: Recipe,
  view: unknown,
  print: () => string,
): string {
  if (!isClosed || typeof view !== "object" || view === null) return print();
  const known = fragments.get(text) ?? new WeakMap<object, string>();
  fragments.set(text, known);
  const printed = known.get(view) ?? print();
  known.set(view, printed);
  return printed;
}

/** Drops what older templates have printed: nobody asks for it again. */
export function forgetOthers(fragments: Fragments, recipes: ReadonlyMap<string, Recipe>): void {
  const current = new Set([...recipes.values()].map(({ text }) => text));
  for (const text of fragments.keys()) if (!current.has(text)) fragments.delete(text);
}

/** What each template depends on; one that names a partial which is not there is left to fail. */
export function recipesOf(
  trees: ReadonlyMap<string, hbs.AST.Program>,
  texts: Readonly<Record<string, string>>,
): Map<string, Recipe> {
  const scans = new Map([...trees].map(([name, tree]) => [name, scan(tree)]));
  const below = (name: string, all = new Set<string>()): Set<string> => {
    if (all.has(name)) return all;
    all.add(name);
    for (const partial of scans.get(name)?.partials ?? []) below(partial, all);
    return all;
  };
  return new Map(
    [...trees.keys()].map((name) => {
      const parts = [...below(name)].sort();
      const text = JSON.stringify([name, parts.map((part) => [part, texts[part]])]);
      return [name, { text, isClosed: parts.every((part) => scans.get(part)?.isClosed ?? false) }];
    }),
  );
}

function scan(tree: hbs.AST.Program): { isClosed: boolean; partials: ReadonlySet<string> } {
  const scanner = new Scanner();
  scanner.accept(tree);
  return scanner;
}

/**
 * Finds what a template sees of the one that calls it: `@index` and the like of a loop around it, and
 * `@root`. `../` ends at its own edge.
 */
class Scanner extends Handlebars.Visitor {
  isClosed = true;
  readonly partials = new Set<string>();
  #loops = 0;

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const { name } = partial;
    if (name.type === "PathExpression") {
      this.partials.add(String((name as hbs.AST.PathExpression).original));
    } else this.isClosed = false;
    super.PartialStatement?.(partial);
  }

  override BlockStatement({ path, params, program, inverse }: hbs.AST.BlockStatement): void {
    const loops = Number(path.original === "each");
    for (const each of [path, ...params]) this.accept(each);
    this.#loops += loops;
    if (program) this.accept(program);
    this.#loops -= loops;
    if (inverse) this.accept(inverse);
  }

  override PathExpression({ data, depth, parts }: hbs.AST.PathExpression): void {
    const isOwn = this.#loops > 0 && depth === 0 && parts[0] !== "root";
    if (data && !isOwn) this.isClosed = false;
  }
}

/** Wraps templates so that each gives out what it has printed of a view before. */
export function keepingFragments(
  fragments: Fragments,
  trees: ReadonlyMap<string, hbs.AST.Program>,
  texts: Readonly<Record<string, string>>,
): (name: string, template: Handlebars.TemplateDelegate) => Handlebars.TemplateDelegate {
  const recipes = recipesOf(trees, texts);
  forgetOthers(fragments, recipes);
  return (name, template) => {
    const recipe = recipes.get(name);
    if (recipe === undefined) return template;
    return (view, options) => fragmentOf(fragments, recipe, view, () => template(view, options));
  };
}
