import { type Diagnostic, diagnostic } from "../../diagnostics/index.js";
import { ENTRY_TEMPLATES } from "../../pipeline/emitters/registry.js";
import type { TemplateTexts } from "../../pipeline/print/handlebars/index.js";
import { markerLines } from "../merge.js";
import { templateSchemas, type ViewModelSchema } from "../view-model/schema.js";
import { distinct, hintOf } from "./findings.js";
import { helpersFor } from "./helpers.js";
import { parseTemplate } from "./parse.js";
import type { Source } from "./reader.js";
import { UNKNOWN } from "./types.js";
import { type Visit, Walk } from "./walk.js";

/** What is checked: default templates, and those with which a team replaces some or adds to them. */
export interface CheckInput {
  readonly defaults: TemplateTexts;
  readonly overrides: TemplateTexts;
  readonly schema: ViewModelSchema;
  /** Names of the team's own helpers. Default: none. */
  readonly helpers?: readonly string[];
  /** The folder of the overrides, as people are shown it: `templates/teams/support`. */
  readonly folder: string;
}

/** Templates below it are a team's own. */
const OWN = "team/";

/**
 * Checks a team's templates without rendering them: that they can be read, that all that they ask for
 * exists, that they print nothing but code, and that each of them still has a use.
 *
 * @returns what is wrong, by file and place; nothing in a default but what the overrides make of it
 */
export function checkTemplates(input: CheckInput): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const reached = new Set<string>();
  walkTemplates(input, report, ({ template }) => void reached.add(template));
  // What cannot be read may have called any of the others.
  for (const [name, text] of Object.entries(input.overrides)) {
    const [line] = markerLines(text);
    if (line === undefined) continue;
    const at = { file: `${input.folder}/${name}.hbs`, line };
    report(diagnostic("upgrade-unresolved", { at, data: { name } }));
  }
  const isReadable = !diagnostics.some(({ code }) => code === "template-syntax");
  for (const name of Object.keys(input.overrides)) {
    checkUse(name, input, isReadable ? reached : undefined, report);
  }
  return distinct(diagnostics);
}

/** Every call of a template that rendering can make, from the entries on. */
export function visitsOf(input: CheckInput): Visit[] {
  const visits: Visit[] = [];
  walkTemplates(
    input,
    () => {},
    (visit) => void visits.push(visit),
  );
  return visits;
}

function walkTemplates(
  input: CheckInput,
  report: (found: Diagnostic) => void,
  onVisit: (visit: Visit) => void,
): void {
  const { schema, helpers = [] } = input;
  const sources = sourcesOf(input, report);
  const known = Object.keys({ ...input.defaults, ...input.overrides });
  const reached = new Set<string>();
  const visit = (each: Visit) => {
    reached.add(each.template);
    onVisit(each);
  };
  const walkFrom = (name: string, context = UNKNOWN, onEach = visit) => {
    const source = sources.get(name);
    if (source === undefined) return;
    const common = { sources, known, $defs: schema.$defs, report };
    return { ...common, helpers: helpersFor(name, helpers), onVisit: onEach, source, context };
  };
  const walks = new Map<string, Walk>();
  for (const name of ENTRY_TEMPLATES.keys()) {
    const start = walkFrom(name, templateSchemas(schema)[name]);
    if (start === undefined) continue;
    const folder = name.slice(0, name.lastIndexOf("/"));
    const walk = walks.get(folder) ?? new Walk(start);
    walks.set(folder, walk);
    walk.start(start.source, start.context);
  }
  for (const walk of walks.values()) walk.finish();
  for (const name of Object.keys(input.overrides)) {
    const start = reached.has(name) ? undefined : walkFrom(name, UNKNOWN, () => {});
    if (start !== undefined) new Walk(start).start(start.source, start.context);
  }
}

function sourcesOf(
  { defaults, overrides, folder }: CheckInput,
  report: (found: Diagnostic) => void,
): Map<string, Source> {
  const all = Object.entries({ ...defaults, ...overrides });
  const read = all.flatMap(([name, text]): [string, Source][] => {
    const isOwn = Object.hasOwn(overrides, name);
    const file = `${isOwn ? folder : "templates"}/${name}.hbs`;
    const parsed = parseTemplate(text, name);
    if ("tree" in parsed) return [[name, { name, file, isOwn, tree: parsed.tree }]];
    const { detail, ...place } = parsed.mistake;
    report(diagnostic("template-syntax", { at: { file, ...place }, data: { detail } }));
    return [];
  });
  return new Map(read);
}

/** Whether a team's template still stands in for something; `reached`: templates that are rendered. */
function checkUse(
  name: string,
  { defaults, folder }: CheckInput,
  reached: ReadonlySet<string> | undefined,
  report: (found: Diagnostic) => void,
): void {
  if (name.startsWith(OWN)) return;
  const at = { file: `${folder}/${name}.hbs` };
  if (!Object.hasOwn(defaults, name)) {
    const data = { name, hint: hintOf(name, Object.keys(defaults)) };
    report(diagnostic("template-replaces-nothing", { at, data }));
  } else if (reached?.has(name) === false && !ENTRY_TEMPLATES.has(name)) {
    report(diagnostic("template-unreached", { at, data: { name } }));
  }
}
