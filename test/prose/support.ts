import type { JsonObject } from "../../generator/json/values.js";
import { type Overlay, readOverlay } from "../../generator/pipeline/description/index.js";
import { addProse, type Documented } from "../../generator/prose/index.js";

const content = (schema: JsonObject) => ({ "application/json": { schema } });

/** `PUT /pets/{id}`. */
export const OPERATION = {
  tags: ["Pets"],
  operationId: "updatePet",
  parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
  requestBody: { content: content({ $ref: "#/components/schemas/pet" }) },
  responses: {
    200: { description: "", content: content({ $ref: "#/components/schemas/pet" }) },
    401: { description: "" },
    404: { description: "" },
  },
};

/** A contract with one group, a request, an answer, a reference and a list. */
export const CONTRACT: JsonObject = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  tags: [{ name: "Pets" }],
  paths: { "/pets/{id}": { put: OPERATION } },
  components: {
    schemas: {
      pet: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          owner: { $ref: "#/components/schemas/owner" },
          tags: { type: "array", items: { type: "string" } },
        },
      },
      owner: { type: "object", properties: { age: { type: "integer" } } },
    },
  },
};

/** Where the operation and the schema stand, as keys of an update. */
export const atOperation = (update: object) => ({ paths: { "/pets/{id}": { put: update } } });
export const atPet = (update: object) => ({ components: { schemas: { pet: update } } });

/** The contract with one action on `$` from a file; `file` is its name. */
export function withUpdate(update: object, file = "pets.overlay.yaml"): Documented {
  return addProse(CONTRACT, [overlay([{ target: "$", update }], file)]);
}

/** @throws {Error} for an overlay that is none */
export function overlay(actions: readonly object[], file: string): Overlay {
  const text = JSON.stringify({ overlay: "1.0.0", info: { title: "t", version: "1" }, actions });
  const { overlay: read } = readOverlay(text, file);
  if (read === undefined) throw new Error("no overlay");
  return read;
}
