import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/json/values.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import {
  addProse,
  coverageOf,
  isComplete,
  printCoverage,
  printMissing,
  schemaOwners,
} from "../../generator/prose/index.js";
import { CONTRACT, OPERATION, overlay } from "./support.js";

function coverage(actions: readonly object[] = [], contract: JsonObject = CONTRACT) {
  const overlays = actions.length > 0 ? [overlay(actions, "pets.overlay.yaml")] : [];
  const { document, additions } = addProse(contract, overlays);
  const owners = schemaOwners(additions, (file) => file.replace(".overlay.yaml", ""));
  return coverageOf(buildModel(document).api, owners);
}

function counts(groups: ReturnType<typeof coverage>) {
  return groups.map(({ id, items }) => [
    id,
    ...Object.values(items).map(
      (each) => `${each.filter(({ documented }) => documented).length}/${each.length}`,
    ),
  ]);
}

const EVERYTHING = [
  { target: "$.tags[0]", update: { description: "Pets." } },
  { target: "$.paths..parameters[0]", update: { description: "Its id." } },
  {
    target: "$",
    update: {
      paths: {
        "/pets/{id}": {
          put: {
            summary: "Update a pet",
            description: "Does.",
            requestBody: { content: { "application/json": { example: { name: "Rex" } } } },
            responses: {
              200: {
                description: "It.",
                content: { "application/json": { example: { name: "Rex" } } },
              },
              404: { description: "None." },
            },
          },
        },
      },
      components: {
        schemas: {
          pet: { properties: { name: { description: "N." }, tags: { description: "T." } } },
          owner: { description: "Who.", properties: { age: { description: "In years." } } },
        },
      },
    },
  },
];

describe("coverage", () => {
  it("counts what there is to document", () => {
    // name, owner, tags and age are sent, so that none is counted as a part of answers only;
    // 401 is documented once for all.
    const expected = ["0/1", "0/1", "0/1", "0/1", "0/4", "0/2", "0/0", "0/1", "0/1"];
    expect(counts(coverage())).toEqual([["pets", ...expected]]);
  });

  it("counts what is documented; a reference also by what it refers to", () => {
    const expected = ["1/1", "1/1", "1/1", "1/1", "4/4", "2/2", "0/0", "1/1", "1/1"];
    const groups = coverage(EVERYTHING);
    expect(counts(groups)).toEqual([["pets", ...expected]]);
    expect(isComplete(groups)).toBe(true);
  });

  it.each([0, 1, 2])("is not complete without action %i", (left) => {
    const groups = coverage(EVERYTHING.filter((_, index) => index !== left));
    expect(isComplete(groups)).toBe(false);
  });

  it("goes into branches, items and inline objects, and counts recursion once", () => {
    const node = {
      allOf: [{ type: "object", properties: { a: { type: "string" } } }],
      oneOf: [
        { type: "object", properties: { b: { type: "object", properties: { c: {} } } } },
        { type: "object", properties: { d: { type: "array", items: { properties: { e: {} } } } } },
      ],
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/pet" } } },
    };
    const contract = { ...CONTRACT, components: { schemas: { pet: node } } };
    const [group] = coverage([], contract);
    const pointers = group?.items["request properties"].map(({ pointer }) => pointer);
    expect(pointers?.map((pointer) => pointer.split("/").at(-1)).sort()).toEqual([
      "a",
      "b",
      "c",
      "children",
      "d",
      "e",
    ]);
  });

  it("leaves out headers that operations share", () => {
    const version = {
      name: "Version",
      in: "header",
      schema: { type: "string", default: "1" },
    };
    const parameters = [...OPERATION.parameters, version];
    const paths = { "/pets/{id}": { put: { ...OPERATION, parameters } } };
    const [group] = coverage([], { ...CONTRACT, paths });
    expect(group?.items.parameters.map(({ pointer }) => pointer)).toEqual([
      "/paths/~1pets~1{id}/put/parameters/0",
    ]);
  });

  it("counts a schema in the group that documents it, or else in the first that uses it", () => {
    const other = { ...OPERATION, operationId: "other", tags: ["Others"] };
    const paths = { "/others/{id}": { put: other }, "/pets/{id}": { put: OPERATION } };
    const contract = { ...CONTRACT, paths };
    const sent = (groups: ReturnType<typeof coverage>) =>
      groups.map(({ id, items }) => [id, items["request properties"].length]);
    expect(sent(coverage([], contract))).toEqual([
      ["others", 4],
      ["pets", 0],
    ]);
    const one = [{ target: "$.components.schemas.owner", update: { description: "Who." } }];
    expect(sent(coverage(one, contract))).toEqual([
      ["others", 3],
      ["pets", 1],
    ]);
  });
});

describe("printed", () => {
  it("the table has a line a group and one for all", () => {
    const lines = printCoverage(coverage()).split("\n");
    expect(lines[1]).toMatch(/^pets +0\/1 .* 0\/4 +0\/2 +- /);
    expect(lines[2]).toMatch(/^all +0\/1 /);
  });

  it("what is missing has its pointer", () => {
    const missing = printMissing(coverage(EVERYTHING.slice(0, 2)), ["summaries", "parameters"]);
    expect(missing).toMatch(/^pets\n {2}summaries +\/paths\/~1pets~1\{id\}\/put\/summary\n$/);
  });
});
