/** Pages of types: which there are, what they are called, and what they say of their use. */
import { expect, it } from "vitest";
import { docsView, typePages } from "../../generator/pipeline/emitters/docs/view/index.js";
import { modelOf } from "./support/sampled.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object) => ({ type: "object", properties });
const json = (schema: object) => ({ "application/json": { schema } });

/** Pages of an API with one operation, `make`, that takes a `Pet` and answers with an `Owner`. */
function pagesOf(schemas: object) {
  const make = {
    operationId: "make",
    tags: ["Pets"],
    requestBody: { content: json(ref("Pet")) },
    responses: { "200": { description: "Done.", content: json(ref("Owner")) } },
  };
  const document = {
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: { "/pets": { post: make } },
    components: { schemas },
  };
  const api = modelOf({ file: "openapi.json", text: JSON.stringify(document) });
  return new Map(typePages(api, docsView(api)).map((page) => [page.name, page]));
}

const SCHEMAS = {
  Pet: object({ owner: ref("Owner"), friends: { type: "array", items: ref("Pet") } }),
  Owner: object({ home: ref("Home"), age: ref("Age") }),
  Home: object({ city: { type: "string" } }),
  Age: { type: "integer" },
  Unused: object({ pet: ref("Pet") }),
};

it("has a page for each type that a line does not say, and that something uses", () => {
  expect([...pagesOf(SCHEMAS).keys()]).toEqual(["Home", "Owner", "Pet"]);
});

it("names operations that take or return a type as such, and types that it is part of", () => {
  const uses = [...pagesOf(SCHEMAS).values()].map(({ name, operations, partOf }) => [
    name,
    operations.map(({ call }) => call),
    partOf,
  ]);
  expect(uses).toEqual([
    ["Home", [], ["Owner"]],
    ["Owner", ["pets.make"], ["Pet"]],
    ["Pet", ["pets.make"], []],
  ]);
});

it("gives no two types a file of one name, on file systems without upper case either", () => {
  const schemas = {
    Pet: object({ a: ref("PET"), b: ref("Index"), c: ref("Owner") }),
    PET: object({ name: { type: "string" } }),
    Index: object({ name: { type: "string" } }),
    Owner: object({ name: { type: "string" } }),
  };
  const files = [...pagesOf(schemas).values()].map(({ id }) => id.toLowerCase());
  expect(files).not.toContain("index");
  expect(files).toHaveLength(4);
  expect(new Set(files).size).toBe(4);
});
