/** What an operation is to its callers. */
import { expect, it } from "vitest";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { mediaKindOf } from "../../generator/pipeline/model/query/media.js";
import type { Call } from "../../generator/pipeline/model/types.js";

function callOf(operation: JsonObject, others: Json = {}): Call {
  const { api } = buildModel({
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: { "/things/{id}": { get: operation }, "/others": { get: others } },
  });
  const call = api.groups[0]?.operations[0]?.call;
  if (call === undefined) throw new Error("there is no operation");
  return call;
}

const answers = (...statuses: string[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: "" }])),
});

it.each<[declared: string[], successes: string[], failures: string[]]>([
  [["200", "204", "404"], ["200", "204"], ["404"]],
  [["2XX", "4XX", "default"], ["2XX"], ["4XX", "default"]],
  [["302", "404"], [], ["404"]],
  [["default"], ["default"], ["default"]],
  [[], [], []],
])("of %j, %j are successes and %j failures", (declared, successes, failures) => {
  const call = callOf(answers(...declared));
  expect(call.successes.map(({ status }) => status)).toEqual(successes);
  expect(call.failures.map(({ status }) => status)).toEqual(failures);
});

const parameter = (place: string, name: string, required = false) => ({
  in: place,
  name,
  required,
  schema: { type: "string" },
});
const version = { in: "header", name: "Version", schema: { type: "string", default: "1" } };

it("takes its parameters place by place, without headers that most operations share", () => {
  const own = [
    parameter("header", "X-Own"),
    parameter("query", "page"),
    parameter("path", "id", true),
  ];
  const call = callOf({ ...answers("204"), parameters: [version, ...own] }, answers("204"));
  expect(call.parameters.map(({ name }) => name)).toEqual(["X-Own", "page", "id"]);
  expect(
    call.arguments.map(({ name, required, parameters }) => [
      name,
      required,
      ...parameters.map((each) => each.name),
    ]),
  ).toEqual([
    ["path", true, "id"],
    ["query", false, "page"],
    ["headers", false, "X-Own"],
  ]);
});

it("sends and reads JSON where it can, and else what stands first", () => {
  const content = (...types: string[]) => ({
    content: Object.fromEntries(types.map((type) => [type, { schema: {} }])),
  });
  const call = callOf({
    requestBody: content("text/plain", "application/vnd.api+json"),
    responses: {
      "200": { description: "", ...content("text/csv", "image/png") },
      "201": { description: "", ...content("application/json") },
    },
  });
  expect(call.sends?.mediaType).toBe("application/vnd.api+json");
  expect(call.reads?.mediaType).toBe("text/csv");
  const silent = callOf({ responses: { "204": { description: "" } } });
  expect([silent.sends, silent.reads]).toEqual([undefined, undefined]);
});

it.each([
  ["application/json; charset=utf-8", "json"],
  ["application/vnd.api+json", "json"],
  ["application/jsonl", "binary"],
  ["multipart/form-data", "multipart"],
  ["Application/X-WWW-Form-Urlencoded", "form"],
  ["text/html", "text"],
  ["application/atom+xml", "xml"],
  ["*/*", "binary"],
])("%s is %s", (mediaType, kind) => {
  expect(mediaKindOf(mediaType)).toBe(kind);
});
