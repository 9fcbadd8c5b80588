/** What the check says of a template is what becomes of it when it is rendered. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { checkTemplates } from "../../generator/overrides/inspect/index.js";
import type { ViewModelSchema } from "../../generator/overrides/view-model/schema.js";
import { markdownHelpers } from "../../generator/pipeline/emitters/docs/markdown/helpers.js";
import type { Page } from "../../generator/pipeline/emitters/emitter.js";
import { createRenderer } from "../../generator/pipeline/print/handlebars/index.js";
import { pagesOf } from "../../scripts/view-model/pages.js";
import { ownApi } from "../docs/support/pages.js";
import { root } from "../support/description.js";

const { templates: defaults } = await readAssets();
const file = readFileSync(new URL("templates/view-model.schema.json", root), "utf8");
const schema = JSON.parse(file) as ViewModelSchema;
let pages: readonly Page[];

beforeAll(async () => {
  pages = await pagesOf(await ownApi());
});

/** They have every form of pagination and answer between them. */
const GROUPS: ReadonlySet<string | undefined> = new Set(["companies", "contacts", "data-export"]);

const CLIENT = "client/operation";
const DOCS = "docs/markdown/operation";

describe("what is accepted renders", () => {
  it.each<[template: string, text: string]>([
    [CLIENT, "{{name}}{{this.name}}{{./name}}{{#each args}}{{../name}}{{type}}{{/each}}"],
    [CLIENT, "{{#each args as |arg|}}{{arg.name}}{{../name}}{{/each}}"],
    [
      CLIENT,
      "{{#if pagination}}{{pagination.item}}{{#with pagination}}{{../name}}{{/with}}{{/if}}",
    ],
    [CLIENT, "{{#if download}}{{#each args}}{{#if optional}}{{../doc}}{{/if}}{{/each}}{{/if}}"],
    [CLIENT, "{{#each uses}}{{#if @first}}{{@root.doc}}{{../name}}{{/if}}{{/each}}"],
    [CLIENT, "{{#if @first}}{{doc}}{{/if}}{{#each args}}{{#if @../last}}{{name}}{{/if}}{{/each}}"],
    [CLIENT, "{{#*inline 'own'}}{{title}}{{/inline}}{{> own}}{{> own this}}"],
    [CLIENT, "{{#> nowhere}}{{doc}}{{/nowhere}}"],
    [
      CLIENT,
      "{{#args}}{{name}}{{/args}}{{^args}}{{name}}{{/args}}{{#download}}{{doc}}{{/download}}",
    ],
    [CLIENT, "{{> client/operation-types}}{{> client/operation-types this}}"],
    [CLIENT, "{{#each args}}{{> client/operation-types ..}}{{/each}}"],
    [
      DOCS,
      "{{text summary}}{{text @root.title}}{{count samples}}{{#each (upTo samples 1)}}{{fence code language}}{{/each}}",
    ],
    [DOCS, "{{#each responses}}{{> docs/markdown/response}}{{text ../name}}{{/each}}"],
    [DOCS, "{{#each parameters}}{{> docs/markdown/members fields=fields level=1}}{{/each}}"],
    [
      DOCS,
      "{{#with body}}{{#each contents}}{{text ../../name}}{{/each}}{{/with}}{{text samples.0.title}}",
    ],
  ])("%s: %s", (template, text) => {
    expect(codesOf(template, text)).toEqual([]);
    expect(() => render(template, text)).not.toThrow();
  });
});

describe("what is refused does not render", () => {
  it.each<[template: string, text: string, code: string]>([
    [CLIENT, "{{nme}}", "template-unknown-field"],
    [CLIENT, "{{#each args}}{{argsName}}{{/each}}", "template-unknown-field"],
    [CLIENT, "{{../doc}}", "template-outside"],
    [CLIENT, "{{#if name}}{{../name}}{{/if}}", "template-outside"],
    [CLIENT, "{{#each args}}{{../../doc}}{{/each}}", "template-outside"],
    [CLIENT, "{{@frist}}", "template-unknown-variable"],
    [CLIENT, "{{argsOptional}}", "template-prints-no-code"],
    [CLIENT, "{{uses}}", "template-prints-no-code"],
    [CLIENT, "{{#each args}}{{@index}}{{/each}}", "template-prints-no-code"],
    [CLIENT, "{{#each uses}}{{this}}{{/each}}", "template-prints-no-code"],
    [CLIENT, "{{'text'}}", "template-prints-no-code"],
    [CLIENT, "{{{name}}}", "template-raw-text"],
    [CLIENT, "{{&name}}", "template-raw-text"],
    [CLIENT, "{{text name}}", "template-unknown-helper"],
    [CLIENT, "{{#if (is name title)}}{{/if}}", "template-unknown-helper"],
    [CLIENT, "{{> nowhere}}", "template-unknown-partial"],
    [CLIENT, "{{#each args}}{{> client/operation-types}}{{/each}}", "template-partial-context"],
    [CLIENT, "{{#if name}}", "template-syntax"],
    [CLIENT, "{{#if name}}{{/each}}", "template-syntax"],
    [DOCS, "{{summary}}", "template-prints-no-code"],
    [DOCS, "{{is name summary}}", "template-prints-no-code"],
    [DOCS, "{{fence code language}}", "template-unknown-field"],
    [DOCS, "{{#each (from samples 0)}}{{text nme}}{{code}}{{/each}}", "template-prints-no-code"],
  ])("%s: %s", (template, text, code) => {
    expect(codesOf(template, text)).toContain(code);
    // A helper makes text of what is not there; everything else is found by rendering too.
    const isHelperArgument = text === "{{fence code language}}";
    if (!isHelperArgument) expect(() => render(template, text)).toThrow();
  });
});

function codesOf(template: string, text: string): string[] {
  const input = { defaults, overrides: { [template]: text }, schema, folder: "one" };
  return checkTemplates(input)
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

function render(template: string, text: string): void {
  const entry = template === CLIENT ? "client/group" : "docs/markdown/group";
  const helpers = template === CLIENT ? {} : markdownHelpers();
  const renderWith = createRenderer({ ...defaults, [template]: text }, helpers);
  const own = pages.filter((page) => page.template === entry);
  for (const { group, view } of own) if (GROUPS.has(group)) renderWith(entry, view);
}
