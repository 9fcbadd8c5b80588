import Handlebars from "handlebars";
import { Code } from "./code.js";
import { type Fragments, forgetOthers, fragmentOf, recipesOf } from "./fragments.js";

/** A template or partial: name (`client/group`) and text. */
export type TemplateTexts = Readonly<Record<string, string>>;

/** Renders the template `name` with `view`. */
export type Render = (name: string, view: object) => string;

/** A mistake in a template, at its place. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";

  constructor(
    readonly template: string,
    message: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }
}

/**
 * Compiles templates in an environment of their own, in which text cannot be printed by accident:
 * a mustache prints `Code` or fails, `{{{…}}}` does not compile, and an unknown variable, helper
 * or partial is an error.
 *
 * @param texts every template and partial; a partial is called by its name, `{{> client/operation}}`
 * @param helpers each returns `Code`, or a value for a block helper
 * @param fragments of an earlier renderer whose helpers print the same. Default: none
 * @throws {TemplateError} from `Render`
 */
export function createRenderer(
  texts: TemplateTexts,
  helpers: Readonly<Record<string, (...args: never[]) => unknown>>,
  fragments?: Fragments,
): Render {
  const environment = Handlebars.create();
  const noEscape = { noEscape: true, strict: true, preventIndent: true } as const;
  environment.registerHelper(helpers as Record<string, Handlebars.HelperDelegate>);
  environment.registerHelper("print", printCode);
  const trees = new Map(Object.entries(texts).map(([name, text]) => [name, guarded(name, text)]));
  const recipes = recipesOf(fragments === undefined ? new Map() : trees, texts);
  if (fragments !== undefined) forgetOthers(fragments, recipes);
  const keeping = (name: string, template: Handlebars.TemplateDelegate) => {
    const recipe = recipes.get(name);
    if (fragments === undefined || recipe === undefined) return template;
    return (view: unknown, options?: Handlebars.RuntimeOptions) =>
      fragmentOf(fragments, recipe, view, () => template(view, options));
  };
  for (const [name, tree] of trees) {
    environment.registerPartial(name, keeping(name, environment.compile(tree, noEscape)));
  }
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  return (name, view) => {
    const tree = trees.get(name);
    if (tree === undefined) throw new TemplateError(name, `there is no template ${name}`);
    const template = templates.get(name) ?? keeping(name, environment.compile(tree, noEscape));
    templates.set(name, template);
    return rendered(name, () => template(view));
  };
}

function rendered<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const { message, lineNumber, column } = error as Handlebars.Exception;
    throw new TemplateError(name, message, lineNumber, column);
  }
}

/** What every `{{…}}` becomes a call of. */
function printCode(value: unknown, place: string): string {
  if (value instanceof Code) return value.toString();
  const [template = "", line, column] = place.split(":");
  const kind = value === null ? "null" : typeof value;
  throw new TemplateError(
    template,
    `prints ${kind} that is not code; use a helper such as literal, identifier or key`,
    Number(line),
    Number(column),
  );
}

function guarded(name: string, text: string): hbs.AST.Program {
  const tree = rendered(name, () => Handlebars.parse(text, { srcName: name }));
  new Guard(name).accept(tree);
  return tree;
}

/** Turns each mustache into a call of `print`. */
class Guard extends Handlebars.Visitor {
  constructor(readonly template: string) {
    super();
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { line, column } = mustache.loc.start;
    if (!mustache.escaped) {
      throw new TemplateError(
        this.template,
        "prints raw text with {{{…}}} or {{&…}}",
        line,
        column,
      );
    }
    const { path, params, hash, loc } = mustache;
    const isCall = params.length > 0 || hash !== undefined;
    const value = isCall ? { type: "SubExpression", path, params, hash, loc } : path;
    const place = `${this.template}:${line}:${column}`;
    mustache.params = [
      value as hbs.AST.Expression,
      { type: "StringLiteral", value: place, original: place, loc } as hbs.AST.StringLiteral,
    ];
    mustache.hash = undefined as unknown as hbs.AST.Hash;
    mustache.path = {
      type: "PathExpression",
      data: false,
      depth: 0,
      parts: ["print"],
      original: "print",
      loc,
    } as hbs.AST.PathExpression;
  }
}
