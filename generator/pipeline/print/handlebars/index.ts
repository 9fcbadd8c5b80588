import Handlebars from "handlebars";
import { Code } from "../code.js";
import { createCrumbs } from "./crumbs.js";
import { TemplateError } from "./error.js";
import { type Fragments, keepingFragments } from "./fragments.js";
import { guard, PRINT } from "./guard.js";
import { createMarks, type Marks, type Traced } from "./marks.js";
import { assertKnown, inlinePartials } from "./names.js";

export { TemplateError, type TemplatePlace } from "./error.js";
export type { Traced } from "./marks.js";

/** A template or partial: name (`client/group`) and text. */
export type TemplateTexts = Readonly<Record<string, string>>;

/** Functions that templates call; each returns `Code`, or a value for a block helper. */
export type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Renders templates. */
export interface Render {
  /** @throws {TemplateError} */
  (name: string, view: object): string;
  /** The same, with where each character comes from. It costs more: for messages and previews. */
  readonly trace: (name: string, view: object) => Traced;
}

/**
 * Compiles templates in an environment of their own, in which text cannot be printed by accident:
 * a mustache prints `Code` or fails, `{{{…}}}` does not compile, and an unknown variable, helper
 * or partial is an error.
 *
 * @param texts every template and partial; a partial is called by its name, `{{> client/operation}}`
 * @param fragments of an earlier renderer whose helpers print the same. Default: none
 * @throws {TemplateError} for a template that does not parse, or prints raw text
 */
export function createRenderer(
  texts: TemplateTexts,
  helpers: Helpers,
  fragments?: Fragments,
): Render {
  const render = compileAll(texts, helpers, { fragments });
  const traced = remembered(() => {
    const marks = createMarks();
    return { marks, renderMarked: compileAll(texts, helpers, { marks }) };
  });
  const trace = (name: string, view: object) => {
    const { marks, renderMarked } = traced();
    return marks.read(renderMarked(name, view));
  };
  return Object.assign(render, { trace });
}

function remembered<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What a renderer is made from, in an emitter. */
export interface RendererInput {
  readonly templates: TemplateTexts;
  /** Go behind the emitter's own. Default: none. */
  readonly helpers?: Helpers;
  /** Stands in for `createRenderer`, for whoever wants to see what is rendered. */
  readonly createRenderer?: typeof createRenderer;
}

/** The renderer of an emitter, with helpers of its own. */
export function rendererOf(input: RendererInput, own: Helpers = {}, fragments?: Fragments): Render {
  const { templates, helpers, createRenderer: create = createRenderer } = input;
  return create(templates, { ...helpers, ...own }, fragments);
}

const OPTIONS = { noEscape: true, strict: true, preventIndent: true } as const;

interface Extras {
  readonly marks?: Marks | undefined;
  readonly fragments?: Fragments | undefined;
}

function compileAll(texts: TemplateTexts, helpers: Helpers, { marks, fragments }: Extras) {
  const environment = Handlebars.create();
  const crumbs = createCrumbs(environment);
  environment.registerHelper(helpers as Record<string, Handlebars.HelperDelegate>);
  environment.registerHelper(PRINT, (value, place, name) => printCode(value, place, name, marks));
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  const trees = Object.entries(texts).map(
    ([name, text]) => [name, guardedTree(name, text, marks)] as const,
  );
  const known = {
    // What one template declares, those that it calls may call.
    partials: new Set([
      ...Object.keys(texts),
      ...trees.flatMap(([, tree]) => inlinePartials(tree)),
      "@partial-block",
    ]),
    helpers: new Set(Object.keys(environment.helpers)),
  };
  const keeping = fragments && keepingFragments(fragments, new Map(trees), texts);
  for (const [name, tree] of trees) {
    const compiled = compileOnce(name, () => {
      assertKnown(name, tree, known);
      return environment.compile(tree, OPTIONS);
    });
    const template = keeping?.(name, compiled) ?? compiled;
    templates.set(name, template);
    environment.registerPartial(name, template);
  }
  return (name: string, view: object) => {
    const template = templates.get(name);
    if (template === undefined) {
      throw new TemplateError({ template: name }, "there is no such template");
    }
    crumbs.reset();
    try {
      return template(view);
    } catch (error) {
      throw error instanceof TemplateError ? error.within(crumbs.now()) : error;
    }
  };
}

/** A template is compiled when it is first rendered: most runs need a few of them. */
function compileOnce(
  name: string,
  compile: () => Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  let compiled: Handlebars.TemplateDelegate | undefined;
  return (context, options) =>
    located(name, () => {
      compiled ??= compile();
      return compiled(context, options);
    });
}

function guardedTree(name: string, text: string, marks: Marks | undefined): hbs.AST.Program {
  const tree = located(name, () => Handlebars.parse(text, { srcName: name }));
  return guard(name, marks ? marks.add(name, text, tree) : tree);
}

/** Runs what may fail on a template, and says where. */
function located<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const { message, lineNumber, column } = error as Handlebars.Exception;
    const { line = lineNumber, reason } = plainReason(message);
    throw new TemplateError({ template: name, line, column }, reason);
  }
}

/** What Handlebars says, without what says nothing to its reader. */
function plainReason(message: string): { readonly line?: number; readonly reason: string } {
  const [, missing] = /^"(.*)" not defined in /s.exec(message) ?? [];
  if (missing !== undefined) return { reason: `there is no ${missing} here` };
  const [, line, detail] = /^Parse error on line (\d+):\n([\s\S]*)/.exec(message) ?? [];
  if (line === undefined || detail === undefined) return { reason: message };
  const expected = detail.split("\n").find((each) => each.startsWith("Expecting")) ?? detail;
  return { line: Number(line), reason: `does not parse: ${expected}` };
}

/** What every `{{…}}` becomes a call of. */
function printCode(value: unknown, place: string, name: string, marks: Marks | undefined): string {
  const [template = "", line, column] = place.split(":");
  const at = { template, line: Number(line), column: Number(column) };
  if (Code.is(value)) {
    return marks ? marks.at(at.template, at.line, at.column) + value : value.toString();
  }
  if (value === undefined) throw new TemplateError(at, `there is no ${name} here`);
  const kind = value === null ? "null" : typeof value;
  const fix = "use a helper such as literal, identifier or key";
  throw new TemplateError(at, `${name} is ${kind}, not code; ${fix}`);
}
