import type { TemplateTexts } from "../print/handlebars/index.js";
import { client } from "./client/emitter.js";
import type { ClientTemplates } from "./client/templates.js";
import { site } from "./docs/html/emitter.js";
import type { SiteTemplates } from "./docs/html/templates.js";
import { docs } from "./docs/markdown/emitter.js";
import type { MarkdownTemplates } from "./docs/markdown/templates.js";
import type { Emitter, EmitterOf, OptionRule } from "./emitter.js";
import { fetch } from "./fetch/emitter.js";
import { jsonSchema } from "./json-schema/emitter.js";
import { types } from "./types/emitter.js";
import type { TypesTemplates } from "./types/index.js";
import { validators } from "./validators/emitter.js";
import type { ValidatorsTemplates } from "./validators/templates.js";

/** Every emitter of the generator. Nothing else names them one by one. */
const LIST = [types, client, validators, docs, site, jsonSchema, fetch] as const;

/**
 * What each template sees that an emitter renders. Partials see what they are called with, which
 * follows from the templates themselves.
 */
export interface TemplateViews
  extends SiteTemplates,
    MarkdownTemplates,
    ValidatorsTemplates,
    ClientTemplates,
    TypesTemplates {}

export const EMITTERS: readonly Emitter[] = LIST;

export const EMITTER_NAMES: readonly string[] = EMITTERS.map(({ name }) => name);

/** What a configuration can say to emitters. */
export type EmitterOptions = Together<OptionsOf<(typeof LIST)[number]>>;

type OptionsOf<Each> = Each extends EmitterOf<infer _, infer Options> ? Options : never;

/** Of a union of types, what is all of them at once. */
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The same with what each has to be; several emitters may read one option. */
export const OPTION_RULES = Object.assign(
  {},
  ...EMITTERS.map(({ options }) => options),
) as Readonly<Record<keyof EmitterOptions, OptionRule>>;

/** Every template that an emitter renders, and the files that are made of it, in the output folder. */
export const ENTRY_TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map(
  EMITTERS.flatMap(({ templates }) => Object.keys(templates)).map((name) => [
    name,
    EMITTERS.flatMap(({ templates }) => templates[name] ?? []),
  ]),
);

/** The folders that the templates of an emitter are in: `client/`. */
export function foldersOf({ templates }: Pick<Emitter, "templates">): readonly string[] {
  const folders = Object.keys(templates).map((name) => name.slice(0, name.lastIndexOf("/") + 1));
  return [...new Set(folders)];
}

/** Whose a template is: the first emitter that renders what is in its folder. */
export function ownerOf(template: string): Emitter | undefined {
  return EMITTERS.find((emitter) =>
    foldersOf(emitter).some((folder) => template.startsWith(folder)),
  );
}

/** Whether an emitter writes something below a folder of the output: `client/`. */
export function writesBelow(folder: string, { templates }: Pick<Emitter, "templates">): boolean {
  return Object.values(templates).some((paths) => paths.some((path) => path.startsWith(folder)));
}

/**
 * The templates that an emitter sees: its own, and those that are nobody's, for all to share. An
 * edit of a template thus concerns the emitters that see it, and no other.
 */
export function templatesOf(emitter: Emitter, templates: TemplateTexts): TemplateTexts {
  if (emitter.rendersItself) return templates;
  const own = foldersOf(emitter);
  const foreign = EMITTERS.flatMap(foldersOf).filter((folder) => !own.includes(folder));
  const seen = Object.entries(templates).filter(
    ([template]) => !foreign.some((folder) => template.startsWith(folder)),
  );
  return Object.fromEntries(seen);
}

/** Of a configuration, what it says to emitters. */
export function emitterOptions(config: EmitterOptions): EmitterOptions {
  const names = Object.keys(OPTION_RULES) as (keyof EmitterOptions)[];
  const said = names.filter((name) => config[name] !== undefined);
  return Object.fromEntries(said.map((name) => [name, config[name]]));
}
