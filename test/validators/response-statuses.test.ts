/** Which schema an answer is held against, by its status and by what its media types are. */
import { expect, it } from "vitest";
import type { JsonObject } from "../../generator/json/values.js";
import { responsesView } from "../../generator/pipeline/emitters/validators/responses.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import { indexTypes } from "../../generator/pipeline/model/query/named-types.js";

const json = { "application/json": { schema: { type: "array" } } };
const csv = { "text/csv": { schema: { type: "string" } } };

function schemasOf(responses: JsonObject): string {
  const { api } = buildModel({
    openapi: "3.0.3",
    info: { title: "Case", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
  });
  const [view] = responsesView(api, indexTypes(api)).operations;
  return view === undefined ? "" : String(view.schemas);
}

const described = (content: JsonObject) => ({ description: "", content });

it("takes JSON for an answer that may be something else too", () => {
  expect(schemasOf({ "200": described({ ...csv, ...json }) })).toContain('"200": { type: "array"');
});

it("takes neither a range nor the default for a status that is declared", () => {
  const declared = { "202": described(csv), "204": { description: "" }, default: described(json) };
  expect(schemasOf(declared)).toMatch(/"202": true, "204": true/);
  expect(schemasOf({ "202": described(csv), "2XX": described(json) })).toContain('"202": true');
  expect(schemasOf({ "202": described(csv), "200": described(json) })).not.toContain("true");
});
