/**
 * Names at the boundary: what the generated tables do to values of the description, compared with
 * what the document itself says of each key.
 */
import { describe, expect, test } from "vitest";
import {
  fromApi,
  type OperationCase,
  toApi,
} from "../../../generated/teams/data-platform/client/src/case.js";
import type { Json } from "../../../generator/json/types.js";
import { createValueGenerator } from "../../conformance/support/generate-value.js";
import { mutate } from "../../conformance/support/mutate.js";
import { createRandom, seedFor } from "../../conformance/support/random.js";
import { membersOf } from "../../conformance/support/schema-walk.js";
import type { Schema } from "../../support/description.js";
import { slug } from "../../support/names.js";
import { answerSchema, bodySchema, description, operations, TAGS } from "./support/places.js";
import { renameBySchema } from "./support/rename-by-schema.js";

const schemas = membersOf(description.components.schemas as unknown as Json);
const generate = createValueGenerator((ref) => schemas[ref.split("/").at(-1) ?? ""]);
const RUNS = 200;

const modules = await Promise.all(
  TAGS.map(
    (tag) =>
      import(`../../../generated/teams/data-platform/client/src/${slug(tag)}/case.ts`) as Promise<
        Readonly<Record<string, OperationCase>>
      >,
  ),
);
const cases: Readonly<Record<string, OperationCase>> = Object.assign({}, ...modules);

const places = operations.flatMap((operation) => {
  const { name, object } = operation;
  const own = cases[name];
  const [success = ""] = Object.keys(object.responses).filter((status) => status.startsWith("2"));
  const failures = Object.keys(object.responses).filter((status) => /^[45]/.test(status));
  const parameters = (place: string): Schema => ({
    type: "object",
    properties: Object.fromEntries(
      operation.parameters
        .filter((each) => each.in === place)
        .map((each) => [each.name, each.schema]),
    ),
  });
  const body = bodySchema(operation);
  const args: Schema = {
    type: "object",
    properties: {
      path: parameters("path"),
      query: parameters("query"),
      ...(body && { body }),
    },
  };
  const answer = answerSchema(operation, success);
  return [
    { title: `${name}, arguments`, schema: args, names: own?.args },
    ...(answer ? [{ title: `${name}, data`, schema: answer, names: own?.data }] : []),
    ...failures.flatMap((status) => {
      const schema = answerSchema(operation, status);
      return schema ? [{ title: `${name}, ${status}`, schema, names: own?.errors }] : [];
    }),
  ];
});

test("every operation has its names", () => {
  expect(Object.keys(cases).sort()).toEqual(operations.map(({ name }) => name).sort());
});

describe("names change as the description says", () => {
  test.each(places)("$title", ({ title, schema, names }) => {
    const random = createRandom(seedFor(title, 1));
    for (let run = 0; run < RUNS; run++) {
      const made = generate(schema as unknown as Json, random);
      const value = frozen(random.chance(0.5) ? mutate(made, random) : made);
      const own = fromApi(value, names);
      expect(own).toEqual(renameBySchema(value, [schema], description));
      expect(toApi(frozen(own), names)).toEqual(value);
    }
  });
});

describe("what is not declared", () => {
  const { createOrUpdateCompany, createDataEvent, lisDataEvents } = cases;

  test("stays: keys of custom attributes and of metadata", () => {
    const company = { company_id: "1", custom_attributes: { paid_seats: 3, company_id: "mine" } };
    expect(fromApi(company, createOrUpdateCompany?.data)).toEqual({
      companyId: "1",
      customAttributes: { paid_seats: 3, company_id: "mine" },
    });
    const body = { eventName: "a", metadata: { order_number: { url: "u", value: "v" } } };
    expect(toApi({ body }, createDataEvent?.args)).toEqual({
      body: { event_name: "a", metadata: { order_number: { url: "u", value: "v" } } },
    });
  });

  test("stays beside what is declared", () => {
    const query = { filter: { userId: "1", other_key: "2" } };
    expect(toApi({ query }, lisDataEvents?.args)).toEqual({
      query: { filter: { user_id: "1", other_key: "2" } },
    });
  });

  test("is not lost where it is called as a declared property is in the client", () => {
    const answer = { company_id: "declared", companyId: "data" };
    const own = fromApi(answer, createOrUpdateCompany?.data);
    expect(own).toEqual({ companyId: "declared", company_id: "data" });
    expect(toApi(own, createOrUpdateCompany?.data)).toEqual(answer);
  });

  test("is a member, whatever it is called", () => {
    const text = '{"company_id":"1","__proto__":{"polluted":true},"constructor":1}';
    const own = fromApi(JSON.parse(text), createOrUpdateCompany?.data) as object;
    expect(Object.keys(own)).toEqual(["companyId", "__proto__", "constructor"]);
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
    expect(JSON.stringify(toApi(own, createOrUpdateCompany?.data))).toBe(text);
    expect("polluted" in {}).toBe(false);
  });
});

test("what is no object or array stays", () => {
  const names = cases.createOrUpdateCompany?.data;
  for (const value of [undefined, null, "a_b", 1, true]) expect(fromApi(value, names)).toBe(value);
});

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
