import { responseValidators } from "intercom-unstable/validators/responses";
import { expect, test } from "vitest";
import { mistakesIn, schemaType } from "./compile.js";

const { lisDataAttributes } = responseValidators;
const attributes = (data_type: unknown) => ({
  type: "list",
  data: [{ type: "data_attribute", name: "a", full_name: "a", label: "a", data_type }],
});
const validate = (data_type: unknown) => lisDataAttributes.validate(200, attributes(data_type));

test("an open enum takes a value that nobody has listed, and no other type", () => {
  expect(validate("datetime")).toEqual([]);
  expect(validate("money")).toEqual([]);
  expect(validate(1)).not.toEqual([]);
  expect(validate(null)).not.toEqual([]);
});

test("a closed enum takes what is listed", () => {
  const [issue] = lisDataAttributes.validate(200, { ...attributes("date"), type: "map" });
  expect(issue).toMatchObject({ path: ["type"] });
});

test("an editor knows the values, and a switch needs a default", () => {
  const type = `${schemaType("data_attribute")}["data_type"]`;
  expect(mistakesIn([`("money") satisfies ${type};`, `("date") satisfies ${type};`])).toEqual([]);
  expect(mistakesIn([`(1) satisfies ${type};`])).toHaveLength(1);
  const closed = `${schemaType("data_attribute")}["model"]`;
  expect(mistakesIn([`("visitor") satisfies ${closed};`])).toHaveLength(1);
});
