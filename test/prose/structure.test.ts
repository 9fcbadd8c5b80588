import { describe, expect, it } from "vitest";
import { addProse, checkFileNames } from "../../generator/prose/index.js";
import { checkStructure } from "../../generator/prose/structure.js";
import { atOperation, atPet, CONTRACT, overlay, withUpdate } from "./support.js";

function findings(update: object) {
  return checkStructure(CONTRACT, withUpdate(update).additions);
}

describe("prose is", () => {
  it.each([
    ["a group's description", { tags: null, info: { description: "Pets." } }],
    ["an operation's texts", atOperation({ summary: "Update a pet", description: "Does." })],
    ["a response's description", atOperation({ responses: { 200: { description: "It." } } })],
    [
      "an example of a body",
      atOperation({ requestBody: { content: { "application/json": { example: { name: "a" } } } } }),
    ],
    ["a property's description", atPet({ properties: { name: { description: "Its name." } } })],
    ["a description beside a reference", atPet({ properties: { owner: { description: "Who." } } })],
    ["a title and external documentation", atPet({ title: "Pet", externalDocs: { url: "x" } })],
  ])("%s", (_, update) => {
    expect(findings(update)).toEqual([]);
  });
});

describe("what the contract does not have", () => {
  it.each([
    ["a path", { paths: { "/pet/{id}": { put: { summary: "x" } } } }, "/pet/{id}", "/pets/{id}"],
    ["a method", { paths: { "/pets/{id}": { get: { summary: "x" } } } }, "get", "put"],
    ["a status", atOperation({ responses: { 201: { description: "x" } } }), "201", "200"],
    ["a keyword", atOperation({ sumary: "x" }), "sumary", "summary"],
    ["a property", atPet({ properties: { nmae: { description: "x" } } }), "nmae", "name"],
    ["a schema", { components: { schemas: { pets: { description: "x" } } } }, "pets", "pet"],
    ["an extension", atOperation({ "x-summary": "x" }), "x-summary", "summary"],
  ])("%s is found, with the closest key", (_, update, name, closest) => {
    const [found, ...rest] = findings(update);
    expect(rest).toEqual([]);
    expect(found?.code).toBe("prose-outside-contract");
    expect(found?.message).toContain(`\`${name}\``);
    expect(found?.cause).toContain(`\`${closest}\``);
  });

  it("a place behind a reference is found, with where it leads", () => {
    const update = atPet({ properties: { owner: { properties: { age: { description: "x" } } } } });
    const [found] = findings(update);
    expect(found).toMatchObject({
      code: "prose-outside-contract",
      location: {
        file: "pets.overlay.yaml",
        pointer: "/actions/0/update/components/schemas/pet/properties/owner/properties",
      },
    });
    expect(found?.cause).toContain("#/components/schemas/owner");
  });

  it("an item of a list is found", () => {
    const added = { target: "$.tags", update: { name: "New", description: "x" } };
    const { additions } = addProse(CONTRACT, [overlay([added], "pets.overlay.yaml")]);
    expect(checkStructure(CONTRACT, additions)).toMatchObject([{ code: "prose-outside-contract" }]);
  });

  it("a rest of a text behind a comma is found, with the reason", () => {
    const update = atPet({ properties: { name: { description: "One", "the other": null } } });
    expect(findings(update)[0]?.cause).toContain("quotes");
  });
});

describe("what the contract says", () => {
  it.each([
    ["another value", atPet({ properties: { name: { type: "integer" } } }), "type"],
    ["the same value", atPet({ properties: { name: { type: "string" } } }), "type"],
    ["a new value", atOperation({ deprecated: true }), "deprecated"],
    ["a longer list", atPet({ required: ["owner"] }), "required"],
  ])("%s is found", (_, update, name) => {
    const found = findings(update);
    expect(found).toMatchObject([{ code: "prose-changes-contract" }]);
    expect(found[0]?.message).toContain(`\`${name}\``);
  });
});

describe("a text that is said twice", () => {
  const action = { target: "$", update: atPet({ description: "One." }) };
  const again = { target: "$", update: atPet({ description: "Two." }) };

  it("by two files is found, with both places", () => {
    const files = [overlay([action], "a.overlay.yaml"), overlay([again], "b.overlay.yaml")];
    const { additions } = addProse(CONTRACT, files);
    expect(checkStructure(CONTRACT, additions)).toMatchObject([
      {
        code: "prose-said-twice",
        location: { file: "b.overlay.yaml" },
        related: [{ location: { file: "a.overlay.yaml" } }],
      },
    ]);
  });

  it("by one file is a text for many places and one for a special place", () => {
    const { additions } = addProse(CONTRACT, [overlay([action, again], "a.overlay.yaml")]);
    expect(checkStructure(CONTRACT, additions)).toEqual([]);
  });
});

describe("names of files", () => {
  it("are ids of groups, or `common`", () => {
    const files = ["pets", "common", "pet"].map((id) => ({ id, file: `${id}.overlay.yaml` }));
    const found = checkFileNames(files, ["pets"]);
    expect(found).toMatchObject([
      { code: "prose-file-name", location: { file: "pet.overlay.yaml" } },
    ]);
    expect(found[0]?.cause).toContain("`pets`");
  });
});
