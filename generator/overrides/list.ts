import { ENTRY_TEMPLATES } from "../pipeline/emitters/registry.js";
import type { TemplateTexts } from "../pipeline/print/handlebars/index.js";
import { type CheckInput, visitsOf } from "./inspect/index.js";
import { nameOfType } from "./inspect/types.js";
import type { ViewModelSchema } from "./view-model/schema.js";

/** A template, and its part in what is generated. */
export interface ListedTemplate {
  readonly name: string;
  /** `team`: a team's own, which stands in for no default. */
  readonly kind: "entry" | "partial" | "team";
  /** Files that it makes: paths in the output folder. None but of an entry. */
  readonly renders: readonly string[];
  /** Templates that call it. */
  readonly calledBy: readonly string[];
  /** Types of what it sees, as docs/view-model.md describes them. */
  readonly sees: readonly string[];
  /** Teams that have a template of this name. */
  readonly teams: readonly string[];
}

/** Every default template, and those of teams. */
export function listTemplates(
  defaults: TemplateTexts,
  teams: Readonly<Record<string, TemplateTexts>>,
  schema: ViewModelSchema,
): ListedTemplate[] {
  const inputs = [{}, ...Object.values(teams)].map(
    (overrides): CheckInput => ({ defaults, overrides, schema, folder: "" }),
  );
  const visits = inputs.flatMap(visitsOf);
  const names = new Set([defaults, ...Object.values(teams)].flatMap((each) => Object.keys(each)));
  return [...names].sort().map((name): ListedTemplate => {
    const own = visits.filter(({ template }) => template === name);
    return {
      name,
      kind: ENTRY_TEMPLATES.has(name)
        ? "entry"
        : Object.hasOwn(defaults, name)
          ? "partial"
          : "team",
      renders: ENTRY_TEMPLATES.get(name) ?? [],
      calledBy: distinct(own.flatMap(({ caller }) => caller ?? [])),
      sees: distinct(own.map(({ context }) => typeName(nameOfType(context, schema.$defs)))),
      teams: Object.keys(teams).filter((team) => Object.hasOwn(teams[team] ?? {}, name)),
    };
  });
}

function typeName(shown: string): string {
  return shown.replaceAll("`", "");
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
