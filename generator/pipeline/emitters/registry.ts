import type { TemplateTexts } from "../print/handlebars/index.js";
import type { Emitter } from "./emitter.js";

/**
 * Every emitter, by the name that `--emit` takes. Each is loaded when it is asked for.
 */
export const EMITTERS = {
  types: async () => (await import("./types/index.js")).emitTypes,
  client: async () => (await import("./client/index.js")).emitClient,
  validators: async () => (await import("./validators/index.js")).emitValidators,
  docs: async () => (await import("./docs/markdown/index.js")).emitMarkdown,
} as const satisfies Record<string, () => Promise<Emitter>>;

export type EmitterName = keyof typeof EMITTERS;

export const EMITTER_NAMES = Object.keys(EMITTERS) as EmitterName[];

/** Where the templates of each emitter are. */
export const TEMPLATE_FOLDERS: Readonly<Record<EmitterName, string>> = {
  types: "types/",
  client: "client/",
  validators: "validators/",
  docs: "docs/markdown/",
};

/** Folders whose templates are somebody's, the static site's among them. */
const OWNED = [...Object.values(TEMPLATE_FOLDERS), "docs/html/"];

/**
 * The templates that an emitter sees: its own, and those that are nobody's, for all to share. An
 * edit of a template thus concerns the emitters that see it, and no other.
 */
export function templatesOf(name: EmitterName, templates: TemplateTexts): TemplateTexts {
  const foreign = OWNED.filter((folder) => folder !== TEMPLATE_FOLDERS[name]);
  const seen = Object.entries(templates).filter(
    ([template]) => !foreign.some((folder) => template.startsWith(folder)),
  );
  return Object.fromEntries(seen);
}
