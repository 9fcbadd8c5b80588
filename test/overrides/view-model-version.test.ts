/** How a change of the view model raises its version (Semantic Versioning 2.0.0, 6 to 8). */
import { describe, expect, it } from "vitest";
import type { Definitions } from "../../generator/overrides/view-model/schema.js";
import { versioned, viewModelChanges } from "../../generator/overrides/view-model/version.js";

const before: Definitions = {
  View: {
    type: "object",
    description: "A view.",
    properties: { name: { $ref: "#/$defs/Code", description: "Its name." } },
    required: ["name"],
    additionalProperties: false,
  },
  Code: { type: "string", "x-code": true },
};

const view = before.View ?? {};
const { name = {} } = view.properties ?? {};

describe.each<[what: string, after: Definitions, version: string, changes: string[]]>([
  ["nothing", before, "1.4.2", []],
  [
    "another wording of a field",
    { ...before, View: { ...view, properties: { name: { ...name, description: "The name." } } } },
    "1.4.3",
    ["reworded View.name"],
  ],
  [
    "another wording of a type",
    { ...before, View: { ...view, description: "One view." } },
    "1.4.3",
    ["reworded View"],
  ],
  [
    "a new field",
    { ...before, View: { ...view, properties: { name, more: { type: "boolean" } } } },
    "1.5.0",
    ["added View.more"],
  ],
  ["a new type", { ...before, Other: { type: "string" } }, "1.5.0", ["added Other"]],
  [
    "a field less",
    { ...before, View: { ...view, properties: {}, required: [] } },
    "2.0.0",
    ["removed View.name"],
  ],
  ["a type less", { View: view }, "2.0.0", ["removed Code"]],
  [
    "a field of another type",
    { ...before, View: { ...view, properties: { name: { type: "string" } } } },
    "2.0.0",
    ["changed View.name"],
  ],
  [
    "a field that may be absent from now on",
    { ...before, View: { ...view, required: [] } },
    "2.0.0",
    ["changed View.name"],
  ],
  [
    "another name of a field",
    { ...before, View: { ...view, properties: { title: name }, required: ["title"] } },
    "2.0.0",
    ["removed View.name", "added View.title"],
  ],
])("%s", (_, after, version, changes) => {
  it(`makes ${version} of 1.4.2`, () => {
    const base = { $schema: "", title: "", $ref: "" };
    const committed = { ...base, version: "1.4.2", $defs: before };
    const found = viewModelChanges(before, after).map(({ kind, place }) => `${kind} ${place}`);
    expect(found).toEqual(changes);
    expect(versioned({ ...base, $defs: after }, committed).version).toBe(version);
  });
});

it("the first version is 1.0.0", () => {
  const after = { $schema: "", title: "", $ref: "", $defs: before };
  expect(versioned(after, undefined).version).toBe("1.0.0");
});
