/** What the templates of the docs see of small descriptions, worked out by hand. */
import { describe, expect, it } from "vitest";
import {
  type DocsGroupView,
  docsView,
  type FieldView,
  type SchemaView,
} from "../../generator/pipeline/emitters/docs/view/index.js";
import { apiOf } from "./support/pages.js";

type Schemas = Readonly<Record<string, object>>;

/** The group of one operation that sends and answers `Subject`. */
function groupOf(subject: object, schemas: Schemas = {}): DocsGroupView {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Subject" } } };
  const operation = {
    operationId: "send",
    tags: ["Things"],
    requestBody: { content },
    responses: { 200: { description: "", content } },
  };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Case", version: "1" },
    paths: { "/things": { post: operation } },
    components: { schemas: { Subject: subject, ...schemas } },
  });
  const api = apiOf({ file: "openapi.json", text });
  const [group] = api === undefined ? [] : docsView(api).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

function requestOf(subject: object, schemas: Schemas = {}): SchemaView {
  const schema = groupOf(subject, schemas).operations[0]?.body?.contents[0]?.schema;
  if (schema === undefined) throw new Error("no body");
  return schema;
}

/** The view of a property `it` of a request. */
function fieldOf(schema: object, schemas: Schemas = {}): FieldView {
  const [field] = requestOf({ type: "object", properties: { it: schema } }, schemas).fields;
  if (field === undefined) throw new Error("no field");
  return field;
}

const typeText = ({ type }: SchemaView) => type.map(({ text }) => text).join("");
const names = ({ fields }: SchemaView) => fields.map(({ name }) => name);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("types and limits in words", () => {
  it.each<[object, string, string[]]>([
    [{ type: "string", format: "email" }, "string (email)", []],
    [{ type: "string", minLength: 1 }, "string", ["at least 1 character"]],
    [{ type: "string", minLength: 2, maxLength: 9 }, "string", ["2 to 9 characters"]],
    [{ type: "string", minLength: 4, maxLength: 4 }, "string", ["exactly 4 characters"]],
    [{ type: "string", maxLength: 1 }, "string", ["at most 1 character"]],
    [{ type: "string", minLength: 0 }, "string", []],
    [{ type: "string", pattern: "^a$" }, "string", ["matches ^a$"]],
    [{ type: "integer", minimum: 0, maximum: 5 }, "integer", ["0 to 5"]],
    [{ type: "number", minimum: 0 }, "number", ["at least 0"]],
    [{ type: "number", maximum: 5, multipleOf: 2 }, "number", ["at most 5", "a multiple of 2"]],
    [
      { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
      "number",
      ["more than 0", "less than 1"],
    ],
    [{ type: ["string", "null"] }, "string", []],
    [{}, "any value", []],
    [
      { type: "array", items: { type: "string", maxLength: 3 }, minItems: 1, uniqueItems: true },
      "array of string",
      ["at least 1 item", "no item twice", "each at most 3 characters"],
    ],
    [{ type: "array", items: { type: ["string", "null"] } }, "array of string or null", []],
    [
      { type: "object", additionalProperties: { type: "integer" }, maxProperties: 2 },
      "object of integer",
      ["at most 2 properties"],
    ],
    [{ anyOf: [{ type: "string" }, { type: "integer" }] }, "string or integer", []],
    [
      { anyOf: [{ type: "string", maxLength: 3 }, { type: "integer" }] },
      "string or integer",
      ["as string at most 3 characters"],
    ],
  ])("%j", (schema, type, limits) => {
    const view = fieldOf(schema);
    expect([typeText(view), view.limits]).toEqual([type, limits]);
  });

  it("says null once, wherever it is allowed", () => {
    const said = (view: SchemaView) => `${typeText(view)}${view.nullable ? " or null" : ""}`;
    expect(said(fieldOf({ type: ["string", "null"] }))).toBe("string or null");
    expect(said(fieldOf({ anyOf: [{ type: "string" }, { type: "null" }] }))).toBe("string or null");
    const items = { type: ["string", "null"] };
    expect(said(fieldOf({ type: "array", items }))).toBe("array of string or null");
    expect(said(fieldOf({ type: ["array", "null"], items: {} }))).toBe(
      "array of any value or null",
    );
  });

  it("has values as JSON, each once", () => {
    const part = { enum: ["a", 1] };
    expect(fieldOf(part).values).toEqual(['"a"', "1"]);
    expect(fieldOf({ anyOf: [part, { const: "a" }] }).values).toEqual(['"a"', "1"]);
    expect(fieldOf({ type: "array", items: part }).values).toEqual(['"a"', "1"]);
  });

  it("has a default of its own, not that of its items", () => {
    expect(fieldOf({ type: "string", default: "a" }).default).toBe('"a"');
    const items = { type: "string", default: "a" };
    expect(fieldOf({ type: "array", items }).default).toBeUndefined();
    expect(fieldOf({ type: "array", items, default: ["b"] }).default).toBe('["b"]');
  });
});

describe("objects", () => {
  it("have fields under fields", () => {
    const inner = { type: "object", required: ["b"], properties: { b: { type: "integer" } } };
    const view = requestOf({ type: "object", properties: { a: inner } });
    expect(view.fields[0]).toMatchObject({ name: "a", required: false });
    expect(view.fields[0]?.fields[0]).toMatchObject({ name: "b", required: true, fields: [] });
  });

  it("have a field for what is demanded and never declared", () => {
    const view = requestOf({ type: "object", properties: { a: {} }, required: ["b"] });
    expect(view.fields.map(({ name, required }) => [name, required])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });

  it("say that there is nothing else", () => {
    const view = requestOf({ type: "object", properties: { a: {} }, additionalProperties: false });
    expect(view.rules).toEqual([{ kind: "closed", sets: [] }]);
  });

  it("demand one property of several", () => {
    const properties = { a: {}, b: {}, c: {} };
    const sets = [{ required: ["a"] }, { required: ["b", "c"] }];
    const any = requestOf({ type: "object", properties, anyOf: sets });
    expect([names(any), any.rules, any.variants]).toEqual([
      ["a", "b", "c"],
      [{ kind: "any", sets: [["a"], ["b", "c"]] }],
      [],
    ]);
    const one = requestOf({ type: "object", properties, oneOf: sets });
    expect(one.rules).toEqual([{ kind: "one", sets: [["a"], ["b", "c"]] }]);
  });

  it("require by direction what is read-only or write-only", () => {
    const properties = {
      r: { type: "string", readOnly: true },
      w: { type: "string", writeOnly: true },
    };
    const group = groupOf({ type: "object", required: ["r", "w"], properties });
    const [operation] = group.operations;
    const flags = (view: SchemaView | undefined) =>
      view?.fields.map(({ name, required, readOnly, writeOnly }) => ({
        [name]: [required, readOnly, writeOnly],
      }));
    expect(flags(operation?.body?.contents[0]?.schema)).toEqual([
      { r: [false, true, false] },
      { w: [true, false, true] },
    ]);
    expect(flags(operation?.responses[0]?.contents[0]?.schema)).toEqual([
      { r: [true, true, false] },
      { w: [false, false, true] },
    ]);
  });

  it("take the description of the place over that of the type", () => {
    const schemas = { Other: { type: "object", description: "type", properties: { a: {} } } };
    expect(fieldOf(ref("Other"), schemas).description).toBe("type");
    expect(fieldOf({ ...ref("Other"), description: "place" }, schemas).description).toBe("place");
  });
});

describe("alternatives", () => {
  const cat = { type: "object", required: ["kind"], properties: { kind: { const: "cat" } } };
  const dog = { type: "object", required: ["name"], properties: { name: { type: "string" } } };

  it("are variants, named by type, constant or demand", () => {
    const schemas = { Fish: { type: "object", description: "Swims.", properties: { fins: {} } } };
    const { variants } = fieldOf({ oneOf: [cat, dog, ref("Fish")] }, schemas);
    expect(variants.map(({ title, description }) => [title, description])).toEqual([
      ['kind: "cat"', undefined],
      ["With name", undefined],
      ["Fish", "Swims."],
    ]);
    expect(variants.map(({ schema }) => names(schema))).toEqual([["kind"], ["name"], ["fins"]]);
  });

  it("in alternatives are kept", () => {
    const { variants } = fieldOf({ oneOf: [{ oneOf: [cat, dog] }, { type: "string" }] });
    expect(variants.map(({ schema }) => schema.variants.length)).toEqual([2, 0]);
  });
});

describe("parts that all hold", () => {
  it("are one object; what any part requires is required", () => {
    const first = { type: "object", properties: { a: { type: "string" }, b: { enum: ["x"] } } };
    const view = requestOf({ allOf: [first, { type: "object", required: ["b"] }] });
    expect(view.fields.map(({ name, required }) => [name, required])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(view.fields[1]?.values).toEqual(['"x"']);
  });

  it("go by the name of the part that has one", () => {
    const schemas = { Base: { type: "object", properties: { a: {} } } };
    const more = { type: "object", properties: { b: {} } };
    expect(typeText(fieldOf({ allOf: [more, ref("Base")] }, schemas))).toBe("Base");
  });
});

describe("named types", () => {
  const tree = {
    type: "object",
    properties: { name: { type: "string" }, inside: { type: "array", items: ref("Subject") } },
  };

  it("that hold themselves are shown once and linked, and stand among the page's types", () => {
    const group = groupOf(tree);
    const schema = group.operations[0]?.body?.contents[0]?.schema;
    expect(schema?.type).toEqual([{ text: "Subject", type: "Subject" }]);
    expect(schema?.fields[1]?.type).toEqual([
      { text: "array of " },
      { text: "Subject", type: "Subject", isLink: true },
    ]);
    expect(schema?.fields[1]?.fields).toEqual([]);
    expect(group.types.map(({ name }) => name)).toEqual(["Subject"]);
  });

  it("that a line describes are not named", () => {
    const schemas = { Id: { type: "string", maxLength: 3 } };
    const view = fieldOf(ref("Id"), schemas);
    expect([typeText(view), view.limits]).toEqual(["string", ["at most 3 characters"]]);
    expect(groupOf(ref("Id"), schemas).types).toEqual([]);
  });

  it("are linked below the depth that a page shows, each with what it links to", () => {
    const step = (next: object) => ({ type: "object", properties: { next } });
    const schemas = {
      One: step(ref("Two")),
      Two: step(ref("Three")),
      Three: step({ type: "array", items: ref("Four") }),
      Four: { type: "object", properties: { end: {} } },
    };
    const group = groupOf(step(ref("One")), schemas);
    const answer = group.operations[0]?.responses[0]?.contents[0]?.schema;
    const linked = answer?.fields[0]?.fields[0];
    expect(linked?.type).toEqual([{ text: "Two", type: "Two", isLink: true }]);
    expect(group.types.map(({ name }) => name)).toEqual(["Four", "Three", "Two"]);
  });

  it("of many things say so", () => {
    const schemas = {
      List: { type: "array", items: { type: "object", properties: { a: {} } } },
      Bag: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, ref("Thing")] } },
      Thing: { type: "object", properties: { a: {} } },
    };
    expect(typeText(fieldOf(ref("List"), schemas))).toBe("array of object");
    const bag = fieldOf(ref("Bag"), schemas);
    expect(typeText(bag)).toBe("object of string or Thing");
  });
});

describe("operations", () => {
  it("without a summary go by their name", () => {
    expect(groupOf({}).operations[0]?.summary).toBe("Send");
  });

  it("are repeated unless they may have an effect each time", () => {
    expect(groupOf({}).operations[0]?.repeatable).toBe(false);
  });
});
