import { members, oneOf, webAddress } from "../../config/option-checks.js";
import type { EmitterOf } from "../emitter.js";
import type { JsonSchemaSettings } from "./index.js";

export const jsonSchema: EmitterOf<object, JsonSchemaSettings> = {
  name: "json-schema",
  title: "the components as JSON Schema, a file each",
  options: {
    jsonSchema: { check: members({ direction: oneOf("request", "response"), base: webAddress }) },
  },
  templates: {},
  load: async () => (await import("./index.js")).emitJsonSchema,
};
