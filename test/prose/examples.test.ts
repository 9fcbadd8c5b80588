import { describe, expect, it } from "vitest";
import { checkExamples } from "../../generator/prose/examples.js";
import { addProse } from "../../generator/prose/index.js";
import { createJudge } from "../../scripts/prose/judge.js";
import { atOperation, atPet, CONTRACT, overlay, withUpdate } from "./support.js";

const judge = createJudge(CONTRACT);

function findings(update: object) {
  const { document, additions } = withUpdate(update);
  return checkExamples(document, additions, judge);
}

const media = (value: object) => ({ content: { "application/json": value } });
const request = (example: unknown) => atOperation({ requestBody: media({ example }) });
const response = (example: unknown) => atOperation({ responses: { 200: media({ example }) } });

describe("an example of", () => {
  it.each([
    ["a request", request({ name: "Rex", owner: { age: 4 } })],
    ["an answer", response({ name: "Rex" })],
    ["an answer that says more than the contract", response({ name: "Rex", born_at: 1 })],
    ["a schema", atPet({ example: { name: "Rex" } })],
    ["a property", atPet({ properties: { name: { example: "Rex" } } })],
    [
      "a request, by name",
      atOperation({ requestBody: media({ examples: { Rex: { value: { name: "Rex" } } } }) }),
    ],
  ])("%s may be", (_, update) => {
    expect(findings(update)).toEqual([]);
  });

  it.each([
    ["a request", request({ name: 1 }), "/requestBody/content/application~1json/example/name"],
    ["a request, empty", request({}), "/requestBody/content/application~1json/example"],
    [
      "a request with an unknown name",
      request({ name: "Rex", owner: { aeg: 4 } }),
      "/requestBody/content/application~1json/example/owner",
    ],
    ["an answer", response({}), "/responses/200/content/application~1json/example"],
    [
      "an answer, inside",
      response({ name: "Rex", tags: ["a", 2] }),
      "/responses/200/content/application~1json/example/tags/1",
    ],
    [
      "a request, by name",
      atOperation({ requestBody: media({ examples: { Rex: { value: {} } } }) }),
      "/requestBody/content/application~1json/examples/Rex/value",
    ],
  ])("%s may not be", (_, update, pointer) => {
    const at = `/actions/0/update/paths/~1pets~1{id}/put${pointer}`;
    expect(findings(update)).toMatchObject([
      { code: "prose-example", location: { file: "pets.overlay.yaml", pointer: at } },
    ]);
  });

  it("a parameter is judged by its schema", () => {
    const target = "$.paths['/pets/{id}'].put.parameters[?@.name=='id']";
    const file = overlay([{ target, update: { example: 12 } }], "pets.overlay.yaml");
    const { document, additions } = addProse(CONTRACT, [file]);
    const at = { pointer: "/actions/0/update/example" };
    expect(checkExamples(document, additions, judge)).toMatchObject([{ location: at }]);
  });

  it("what only the other side sends is not demanded", () => {
    const schema = {
      type: "object",
      required: ["id", "secret"],
      properties: { id: { readOnly: true }, secret: { writeOnly: true } },
    };
    expect(judge(schema, { secret: "s" }, "request")).toEqual([]);
    expect(judge(schema, { id: "1" }, "response")).toEqual([]);
    expect(judge(schema, {}, "request")).not.toEqual([]);
    expect(judge(schema, {}, "response")).not.toEqual([]);
  });
});

describe("names that the schema does not know", () => {
  const either = {
    oneOf: [
      { type: "object", required: ["a"], properties: { a: {} } },
      { type: "object", required: ["b"], properties: { b: {} } },
    ],
  };

  it.each([
    ["of the branch that holds", either, { a: 1 }],
    ["of all that hold together", { allOf: [{ properties: { c: {} } }, either] }, { b: 1, c: 2 }],
    ["of an object without names", { type: "object" }, { anything: 1 }],
    ["of an open object", { properties: { a: {} }, additionalProperties: true }, { b: 1 }],
  ])("those %s are known", (_, schema, value) => {
    expect(judge(schema, value, "request")).toEqual([]);
  });

  it.each([
    ["beside a branch", either, { a: 1, c: 2 }, ""],
    ["in an item", { items: { properties: { a: {} } } }, [{ b: 1 }], "/0"],
    ["in a value", { additionalProperties: { properties: { a: {} } } }, { x: { b: 1 } }, "/x"],
  ])("one %s is not", (_, schema, value, at) => {
    expect(judge(schema, value, "request")).toMatchObject([{ at }]);
  });
});
