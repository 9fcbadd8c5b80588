/** What templates see is what the schema says, and the schema is what the types say. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import type { JsonSchema, ViewModelSchema } from "../../generator/overrides/view-model/schema.js";
import { driveOf } from "../../generator/pipeline/emitters/drive.js";
import type { EmitInput, Page } from "../../generator/pipeline/emitters/emitter.js";
import { EMITTERS, ENTRY_TEMPLATES } from "../../generator/pipeline/emitters/registry.js";
import type { Api } from "../../generator/pipeline/model/types.js";
import { Code } from "../../generator/pipeline/print/code.js";
import { REFERENCE_FILE, referenceOf, schemaText } from "../../scripts/view-model/main.js";
import { pagesOf } from "../../scripts/view-model/pages.js";
import { schemaOfTypes } from "../../scripts/view-model/schema.js";
import { ownApi } from "../docs/support/pages.js";
import { root } from "../support/description.js";
import { type Captured, capturing } from "./support/captured.js";

const captured: Captured[] = [];

const file = readFileSync(new URL("templates/view-model.schema.json", root), "utf8");
const schema = JSON.parse(file) as ViewModelSchema;
let api: Api;
let shown: readonly Page[];

beforeAll(async () => {
  api = await ownApi();
  shown = await pagesOf(api);
  const input: EmitInput = {
    api,
    ...(await readAssets()),
    format: (_, text) => text,
    holds: EMITTERS.map(({ name }) => name),
    report: () => {},
    createRenderer: capturing(captured),
  };
  for (const emitter of EMITTERS) await driveOf(emitter)(input);
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ ...schema, $id: "view-model" });

function validatorOf(place: string) {
  return ajv.compile({ $ref: `view-model#/$defs/${place}` });
}

/** As JSON, code as its text. What every page of the docs sees of the others stands in the first. */
function textOf(view: object, index: number): string {
  return JSON.stringify(view, (key, value: unknown) => {
    if (value instanceof Code) return value.toString();
    if (index === 0 || typeof value !== "object") return value;
    if (key === "site") return { ...value, groups: [] };
    if (key !== "previous" && key !== "next") return value;
    const lists = ["operations", "types", "allTypes", "partOf"].filter(
      (name) => name in Object(value),
    );
    return { ...value, ...Object.fromEntries(lists.map((name) => [name, []])) };
  });
}

describe("the schema of the view model", () => {
  it("is what the types say", () => {
    const { version } = schema;
    const { $schema, title, ...rest } = schemaOfTypes(fileURLToPath(root));
    const now = schemaText({ $schema, title, version, ...rest });
    expect(now === file, "run `npm run view-model`").toBe(true);
  });

  it("says of every type and field what it is", () => {
    const silent = Object.entries(schema.$defs).flatMap(([name, each]) => silentIn(each, name));
    expect(silent).toEqual([]);
  });

  it("has nothing in it that is not in a type of its own", () => {
    const inline = Object.entries(schema.$defs).flatMap(([name, each]) =>
      partsOf(each).flatMap((part) => objectsIn(part, name)),
    );
    expect(inline).toEqual([]);
  });
});

describe("the reference page", () => {
  const page = readFileSync(new URL(REFERENCE_FILE, root), "utf8");

  it("is what the types and the description say", async () => {
    const now = await referenceOf(schema, fileURLToPath(root));
    expect(now === page, "run `npm run view-model`").toBe(true);
  });

  it("has a row for every field, with a value wherever the description gives one", () => {
    const rows = page.split("\n").filter((line) => /^\| `\w+\??` \| /.test(line));
    const fields = Object.entries(schema.$defs).flatMap(([name, { properties = {} }]) =>
      ROOTS.includes(name) ? [] : Object.keys(properties),
    );
    expect(rows.map((row) => /`(\w+)/.exec(row)?.[1])).toEqual(fields);
    expect(rows.filter((row) => row.endsWith("|  |"))).toEqual([]);
    // Code that every description gives.
    expect(page).toContain(
      "| `clientName` | [Code](#code) | `IntercomClient`. | `IntercomClient` |",
    );
  });

  it("links to headings that it has", () => {
    const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, name = ""]) => name.toLowerCase());
    const links = [...page.matchAll(/\]\(#(\w+)\)/g)].map(([, name]) => name);
    expect(links.filter((name) => !headings.includes(name ?? ""))).toEqual([]);
  });
});

/** Types that hold the others together. */
const ROOTS = ["ViewModel", "TemplateViews", "HelperViews"];

describe.each([...ENTRY_TEMPLATES.keys()])("%s", (name) => {
  // The licence's notice and the like are absent here; the schema knows them all the same.
  it("is rendered with what the schema says", () => {
    const views = captured.filter((each) => each.name === name);
    expect(views.length).toBeGreaterThan(0);
    const validate = validatorOf(`TemplateViews/properties/${name.replaceAll("/", "~1")}`);
    for (const [index, { view }] of views.entries()) {
      validate(JSON.parse(textOf(view, index)));
      expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
    }
  });

  it("is rendered with what previews and references show", () => {
    const texts = (views: readonly { readonly view: object }[]) =>
      views.map(({ view }, index) => textOf(view, index));
    const rendered = texts(captured.filter((each) => each.name === name));
    const pages = shown.filter(({ template }) => template === name);
    const differing = texts(pages).filter((text, index) => text !== rendered[index]);
    expect(pages.length).toBe(rendered.length);
    expect(differing.map((text) => text.slice(0, 200))).toEqual([]);
  });
});

it("the model is what the schema says", () => {
  const validate = validatorOf("Api");
  validate(api);
  expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
});

function partsOf({ properties = {}, items, anyOf = [] }: JsonSchema): JsonSchema[] {
  return [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
}

function silentIn(each: JsonSchema, place: string): string[] {
  const fields = Object.entries(each.properties ?? {});
  return [
    ...(each.description ? [] : [place]),
    ...fields.filter(([, { description }]) => !description).map(([name]) => `${place}.${name}`),
  ];
}

function objectsIn(part: JsonSchema, place: string): string[] {
  const own = part.properties === undefined ? [] : [place];
  return [...own, ...partsOf(part).flatMap((inner) => objectsIn(inner, place))];
}
