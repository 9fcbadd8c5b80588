import type { ListedTemplate } from "../../generator/overrides/list.js";
import {
  type JsonSchema,
  referenceTo,
  referred,
  templateSchemas,
  type ViewModelSchema,
} from "../../generator/overrides/view-model/schema.js";
import { markdownCell } from "../../generator/pipeline/emitters/docs/text/escape.js";
import type { SitePageView } from "../../generator/pipeline/emitters/docs/view/types.js";
import type { Page } from "../../generator/pipeline/emitters/emitter.js";
import type { Api } from "../../generator/pipeline/model/types.js";
import { Code } from "../../generator/pipeline/print/code.js";
import { collectSamples, type Samples, type Typed } from "./samples.js";

/** What the page is made from. */
export interface ReferenceInput {
  readonly schema: ViewModelSchema;
  readonly templates: readonly ListedTemplate[];
  /** What emitters make of the API that values are taken from. */
  readonly pages: readonly Page[];
  readonly api: Api;
  /** The `id` of the group whose values come first. */
  readonly group: string;
}

/** The page on what templates see: each template, each type, and a value beside each field. */
export function referenceText(input: ReferenceInput): string {
  const { schema, templates } = input;
  const samples = collectSamples(valuesOf(input), schema.$defs);
  const types = Object.entries(schema.$defs).filter(([name]) => !HIDDEN.has(name));
  const parts = [
    INTRODUCTION.replace("VERSION", schema.version),
    "## Templates",
    table(["template", "makes, or is called by", "sees"], templates.map(templateRow)),
    "## Types",
    ...types.flatMap(([name, each]) => typeSection(name, each, samples)),
  ];
  return `${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `<!-- Written by \`npm run view-model\`. -->

# What templates see

Version VERSION of the view model. \`templates/view-model.schema.json\` is the same for programs;
[decisions/view-model.md](decisions/view-model.md) says what a change of the version means, and
[templates.md](templates.md) how to use all this. Values are what Intercom's own description gives, of the
group Contacts where it has any; long ones are cut, and *none here* is said of what it never has.

A mustache prints *code*: \`{{name}}\`. Everything else is for conditions and loops, or is printed by a helper
of the docs: \`{{text summary}}\`. A field with a \`?\` may be absent; ask for it with \`{{#if}}\` first.`;

/** Types that hold the others together. */
const HIDDEN = new Set(["ViewModel", "TemplateViews", "HelperViews"]);

function valuesOf({ schema, pages, api, group }: ReferenceInput): Typed[] {
  const all = Object.entries(templateSchemas(schema)).flatMap(([template, each]) =>
    pages
      .filter((page) => page.template === template)
      .map((page) => ({ ...page, schema: each, value: page.view })),
  );
  const own = all.filter((each) => each.group === group);
  // Pages see all groups through their site.
  const alone = own.map((each) => ({ ...each, value: { ...each.view, site: undefined } }));
  const groups = api.groups.toSorted((a, b) => Number(b.id === group) - Number(a.id === group));
  return [
    ...alone,
    ...all,
    { schema: { $ref: referenceTo("Api") }, value: { ...api, groups } },
    { schema: { $ref: referenceTo("HelperViews") }, value: { examples: examplesOf(pages, group) } },
  ];
}

/** As the site's helper \`examples\` gives them. */
function examplesOf(pages: readonly Page[], group: string): object[] {
  const page = pages.find((each) => each.template === "docs/html/page" && each.group === group);
  const { group: shown } = (page?.view ?? {}) as Partial<SitePageView>;
  const responses = shown?.operations.flatMap((operation) => operation.responses) ?? [];
  return responses.flatMap(({ contents: [content], ...response }) =>
    content?.example === undefined ? [] : [{ ...response, example: content.example }],
  );
}

function templateRow({ name, renders, calledBy, sees }: ListedTemplate): string[] {
  const uses = renders.length > 0 ? renders : calledBy;
  return [cell(name), uses.map(cell).join(", "), sees.map(typeLink).join(", ")];
}

/** `FieldView with level`: a type, and what a call adds to it. */
function typeLink(shown: string): string {
  const [name = "", added] = shown.split(" with ");
  return (
    linked(name) + (added === undefined ? "" : ` with ${added.split(", ").map(cell).join(", ")}`)
  );
}

function typeSection(name: string, type: JsonSchema, samples: Samples): string[] {
  const { description = "", properties } = type;
  const head = [`### ${name}`, description.replace(/\s+/g, " ")];
  if (properties === undefined) return [...head, `${capitalised(typeText(type))}.`];
  const rows = Object.entries(properties).map(([field, schema]) => {
    const isThere = type.required?.includes(field) === true;
    const said = (schema.description ?? "").replace(/\s+/g, " ").replaceAll("|", "\\|");
    const value = valueText(samples.get(`${name}.${field}`));
    return [cell(isThere ? field : `${field}?`), typeText(schema), said, value];
  });
  return [...head, table(["field", "type", "", "for example"], rows)];
}

function typeText(schema: JsonSchema): string {
  const { type, items, anyOf, additionalProperties } = schema;
  const name = referred(schema);
  if (name === "Code" || schema["x-code"])
    return name === "Code" ? linked(name) : "text that is code";
  if (name !== undefined) return linked(name);
  if (anyOf !== undefined) return anyOf.map(typeText).join(" or ");
  if (schema.enum !== undefined)
    return schema.enum.map((each) => cell(JSON.stringify(each))).join(" or ");
  if ("const" in schema) return cell(JSON.stringify(schema.const));
  if (type === "array") return `list of ${typeText(items ?? {})}`;
  if (typeof additionalProperties === "object") {
    return additionalProperties.not ? "nothing" : `names with ${typeText(additionalProperties)}`;
  }
  return type === "string" ? "text" : String(type ?? "any value");
}

/** So much of a value is shown. */
const WIDTH = 60;

function valueText(value: unknown): string {
  if (value === undefined) return "*none here*";
  if (Array.isArray(value) && typeof value[0] === "object" && !(value[0] instanceof Code)) {
    return `${value.length} of them`;
  }
  const text = value instanceof Code ? value.toString() : JSON.stringify(value, asText);
  return cell(shortened(text.replace(/\s+/g, " ").trim())) || "*empty*";
}

function asText(_key: string, value: unknown): unknown {
  return value instanceof Code ? value.toString() : value;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= WIDTH ? text : `${characters.slice(0, WIDTH - 1).join("")}…`;
}

function linked(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function cell(text: string): string {
  return markdownCell(text);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
