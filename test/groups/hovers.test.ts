/** What an editor shows of the client, against the prose that it comes from. */
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type Parameter, readDocumentedDescription } from "../support/description.js";
import { type Editor, type Hover, openEditor } from "../support/editor.js";
import { readSettings } from "../support/generated.js";
import { camel, pascal, slug } from "../support/names.js";
import { type ContractOperation, operationsOf } from "../support/operations.js";

interface Text {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
}

interface Documented {
  readonly tags: readonly (Text & { readonly name: string })[];
  readonly components: {
    readonly schemas: Readonly<
      Record<string, Text & { readonly properties?: Readonly<Record<string, Text>> }>
    >;
  };
}

interface DocumentedOperation extends Text {
  readonly summary?: string;
  readonly deprecated?: boolean;
  readonly responses: Readonly<Record<string, Text>>;
}

const document = readDocumentedDescription();
const { tags: groups, components } = document as Documented;
const { names } = await readSettings();
const operations = operationsOf(document as Parameters<typeof operationsOf>[0]);
const byTag = operations.flatMap((operation) =>
  operation.tags.map((tag) => [operation, tag] as const),
);

const CALLS = "test/groups/hovers/calls.ts";
const EXAMPLES = "test/groups/hovers/examples.ts";
const OPENING = `import { createIntercomClient } from "intercom-unstable";
const intercom = createIntercomClient({ token: "" });`;

/** A line for each operation in each group, by a method and by a function; one for each group. */
const calls = [
  OPENING,
  ...groups.map(
    ({ name }) => `import * as ${camel(name)}_ from "intercom-unstable/${slug(name)}";`,
  ),
  ...groups.map(({ name }) => `intercom.${camel(name)}`),
  ...byTag.map(([{ name }, tag]) => `intercom.${camel(tag)}.${name}`),
  ...byTag.map(([{ name }, tag]) => `${camel(tag)}_.${name}`),
  "",
].join("\n");

let editor: Editor;
const hoverOf = ({ name, tags: [tag = ""] }: ContractOperation): Hover =>
  editor.hover(CALLS, `intercom.${camel(tag)}.${name}`);

// What is committed is what is generated: that is for the golden tests.
beforeAll(() => {
  editor = openEditor(new Map([[CALLS, calls]]));
});

function textsOf({ tags }: Hover, name: string): string[] {
  const own = tags.filter((tag) => tag.name === name);
  return own.map(({ text }) => (name === "example" ? text : flat(text)));
}

const objectOf = ({ object }: ContractOperation) => object as unknown as DocumentedOperation;

/** The client sends the one itself; the other means nothing in a description (OpenAPI 3.0.3, 4.7.12.2). */
const OF_THE_CLIENT = ["Intercom-Version", "Accept"];

const paragraph = (text = "") => flat(text.trim().split("\n\n")[0] ?? "");

/** As Markdown shows it: a line break inside a paragraph is a space. */
function flat(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/g, " ");
}

it("there are operations, and all have prose", () => {
  expect(operations).toHaveLength(189);
  const without = operations.map(objectOf).filter((it) => !it.summary || !it.description);
  expect(without).toEqual([]);
});

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  "%s",
  (_, operation) => {
    const { summary, description, responses, deprecated = false } = objectOf(operation);
    const entries = Object.entries(responses);
    const successes = entries.filter(([status]) => status.startsWith("2"));
    const failures = entries.filter(([status]) => !/^[23]/.test(status));

    it("says what it does", () => {
      const call = `\`${operation.method} ${operation.path}\``;
      const wanted = [summary, paragraph(description), call].join("\n\n");
      expect(flat(hoverOf(operation).documentation)).toBe(wanted);
    });

    it("says what it takes, in as many lines as fit", () => {
      const wanted = operation.parameters
        .filter(({ name }) => !OF_THE_CLIENT.includes(name))
        .map(
          (it) => `args.${it.in}.${it.name} - ${paragraph((it as Parameter & Text).description)}`,
        );
      expect(textsOf(hoverOf(operation), "param")).toEqual(wanted.slice(0, 6));
    });

    it("says what it returns", () => {
      const [text = "", ...more] = textsOf(hoverOf(operation), "returns");
      expect(more).toEqual([]);
      expect(text).not.toBe("");
      for (const [, { description: said = "" }] of successes) {
        expect(text).toContain(said.split(". ")[0]);
      }
    });

    it("says when it throws", () => {
      const [text = "", ...more] = textsOf(hoverOf(operation), "throws");
      expect(more).toEqual([]);
      expect(text).toMatch(/^\{?IntercomApiError\}? /);
      for (const [status, { description: said = "" }] of failures) {
        expect(text).toContain(said === "" ? status : `${status}: ${said.split(". ")[0]}`);
      }
    });

    it("is deprecated where the description says so", () => {
      expect(textsOf(hoverOf(operation), "deprecated")).toHaveLength(deprecated ? 1 : 0);
    });

    it("is short", () => {
      const { documentation, tags } = hoverOf(operation);
      const texts = tags.map(({ name, text }) => (name === "example" ? text : flat(text)));
      const lines = [flat(documentation), ...texts].join("\n").split("\n");
      expect(lines.length).toBeLessThanOrEqual(25);
    });
  },
);

it("says the same in every group, by a function as by a method", () => {
  for (const [operation, tag] of byTag) {
    const wanted = hoverOf(operation);
    expect(editor.hover(CALLS, `intercom.${camel(tag)}.${operation.name}`)).toEqual(wanted);
    expect(editor.hover(CALLS, `${camel(tag)}_.${operation.name}`)).toEqual(wanted);
  }
});

it("has one example of every operation, and each compiles", () => {
  const functions = operations.map((operation) => {
    const [text = "", ...more] = textsOf(hoverOf(operation), "example");
    expect(more, operation.name).toEqual([]);
    const [start, ...lines] = text.split("\n");
    expect([start, lines.pop()], operation.name).toEqual(["```ts", "```"]);
    const isCall = lines.some((line) =>
      line.includes(`intercom.${camel(operation.tags[0] ?? "")}.${operation.name}`),
    );
    expect(isCall, operation.name).toBe(true);
    expect(lines.length, operation.name).toBeLessThanOrEqual(12);
    return `export async function ${operation.name}_() {\n${lines.join("\n")}\n}`;
  });
  const wrong = "export async function wrong_() { await intercom.contacts.showContact(); }";
  const text = [OPENING, ...functions, wrong].join("\n");
  const found = editor.mistakesIn(EXAMPLES, text);
  const last = text.split("\n").length;
  expect(found).toEqual([expect.stringMatching(new RegExp(`^${last}: Expected 1-2 arguments`))]);
});

it.each(groups.map(({ name, description }) => [name, description ?? ""]))(
  "the client's %s say what the group is for",
  (name, description) => {
    const { documentation, tags } = editor.hover(CALLS, `intercom.${camel(name)}`);
    expect(flat(description).startsWith(flat(documentation))).toBe(true);
    expect(flat(documentation)).toMatch(/^[^.]+(\.\S[^.]*)*\.$/);
    expect(tags).toEqual([]);
  },
);

it("every type says what it is", () => {
  for (const [key, { description }] of Object.entries(components.schemas)) {
    const said = typeOf(key)?.getDocumentationComment(editor.program.getTypeChecker());
    expect(flat(ts.displayPartsToString(said))).toBe(flat(description ?? `The schema \`${key}\`.`));
  }
});

it("every property of a named schema says what it is, in its comment", () => {
  const checker = editor.program.getTypeChecker();
  let count = 0;
  for (const [key, { properties = {} }] of Object.entries(components.schemas)) {
    for (const [name, property] of Object.entries(properties)) {
      if (property.description === undefined) continue;
      const said = propertyOf(key, name)?.getDocumentationComment(checker);
      const wanted = flat([property.description, ...formatOf(property)].join("\n\n"));
      // Alternatives of a schema may say more of it, each in its own words.
      expect(flat(ts.displayPartsToString(said)), `${key}.${name}`).toContain(wanted);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(500);
});

/** What a property says of its format: a number is no text of the calendar. */
function formatOf({ type, format }: Text): string[] {
  if (format === undefined) return [];
  if (type === "string") return [`Format: ${format}.`];
  return ["date-time", "timestamp"].includes(format) ? ["Unix seconds."] : [];
}

/** The exported type of a schema. */
function typeOf(key: string): ts.Symbol | undefined {
  const { program } = editor;
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(pathOf("schema.ts"));
  const module = file && checker.getSymbolAtLocation(file);
  const wanted = names?.types?.[key] ?? pascal(key);
  return module && checker.getExportsOfModule(module).find((it) => it.name === wanted);
}

function propertyOf(key: string, name: string): ts.Symbol | undefined {
  const checker = editor.program.getTypeChecker();
  const symbol = typeOf(key);
  return (
    symbol && checker.getNonNullableType(checker.getDeclaredTypeOfSymbol(symbol)).getProperty(name)
  );
}

function pathOf(name: string): string {
  const found = editor.program.getSourceFiles().find(({ fileName }) => {
    return fileName.endsWith(`generated/client/src/${name}`);
  });
  return found?.fileName ?? "";
}
