import type { Diagnostic } from "../../diagnostics/index.js";
import { defined } from "../../json/values.js";
import { keepingLast } from "../keeping-last.js";
import { createFragments, type Fragments } from "../print/handlebars/fragments.js";
import { type Helpers, type Render, rendererOf, TemplateError } from "../print/handlebars/index.js";
import { renderCode } from "../print/render-code.js";
import type { EmitInput, Emitter, Made, OutputFile, Page } from "./emitter.js";
import { templatesOf } from "./registry.js";

/** A file, and whether its text comes from a template. */
export interface Emitted extends OutputFile {
  readonly isRendered: boolean;
}

/** Makes the files of one emitter; called again, it does only what something has changed for. */
export type Drive = (input: EmitInput) => Promise<readonly Emitted[]>;

/** What an emitter has made, before any template is rendered. */
interface Plan {
  readonly made: Made;
  readonly reported: readonly Diagnostic[];
  /** What was printed of its views, by the helpers that it was printed with. */
  readonly fragments: Map<Helpers, Fragments>;
}

/** The one way from an emitter to its files, for runs, previews and references. */
export function driveOf(emitter: Emitter): Drive {
  const plan = keepingLast(
    (input: EmitInput) => planOf(emitter, input),
    (input) => keysOf(emitter, input),
  );
  const print = keepingLast(
    (made: Plan, input: EmitInput) => printed(emitter, made, input),
    (made, { templates, format, createRenderer }) => [
      made,
      format,
      createRenderer,
      JSON.stringify(templatesOf(emitter, templates)),
    ],
  );
  return async (input) => {
    const made = await plan(input);
    for (const found of made.reported) input.report(found);
    return print(made, input);
  };
}

/** The pages and files of an emitter, with nothing rendered. */
export async function planOf(emitter: Emitter, input: EmitInput): Promise<Plan> {
  const emit = await emitter.load();
  const reported: Diagnostic[] = [];
  const made = await emit({
    ...input,
    holds: input.holds.filter((name) => emitter.needs?.includes(name)),
    report: (found) => void reported.push(found),
  });
  return { made, reported, fragments: new Map() };
}

/** What a plan depends on: the model and what is said besides; templates change what is made of it. */
function keysOf(emitter: Emitter, input: EmitInput): readonly unknown[] {
  const { report: _, services: __, createRenderer, templates, ...rest } = input;
  const { api, format, helpers, sampleArguments, ...texts } = rest;
  const own = emitter.rendersItself ? [createRenderer, JSON.stringify(templates)] : [];
  return [api, format, helpers, sampleArguments, JSON.stringify(texts), ...own];
}

function printed(emitter: Emitter, { made, fragments }: Plan, input: EmitInput): Emitted[] {
  const templates = templatesOf(emitter, input.templates);
  const renderers = new Map<Helpers, Render>();
  const rendererFor = (helpers: Helpers): Render => {
    const known = renderers.get(helpers);
    if (known !== undefined) return known;
    const own = fragments.get(helpers) ?? createFragments();
    fragments.set(helpers, own);
    const render = rendererOf({ ...input, templates }, helpers, own);
    renderers.set(helpers, render);
    return render;
  };
  return made.map((each) =>
    "content" in each
      ? { ...each, isRendered: emitter.rendersItself === true }
      : printedPage(each, rendererFor(each.print?.helpers ?? NO_HELPERS), input),
  );
}

const NO_HELPERS: Helpers = {};

function printedPage(page: Page, render: Render, { format }: EmitInput): Emitted {
  const { template, view, path, group, print } = page;
  try {
    const content =
      print === undefined
        ? renderCode({ template, view, path }, render, format)
        : (print.tidy ?? asItIs)(render(template, view));
    return { path, content, isRendered: true, ...defined({ group }) };
  } catch (error) {
    const isMistake = error instanceof TemplateError && group !== undefined;
    throw isMistake ? error.within([`group ${group}`]) : error;
  }
}

function asItIs(text: string): string {
  return text;
}
