import type { EmitterOf } from "../emitter.js";
import type { ValidatorsTemplates } from "./templates.js";

export const validators: EmitterOf<ValidatorsTemplates> = {
  name: "validators",
  title: "validators of requests and answers, in the client's package",
  isDefault: true,
  templates: {
    "validators/group": ["client/src/<group>/validators.ts"],
    "validators/index": ["client/src/validators/index.ts"],
    "validators/checks": ["client/src/validators/checks.ts"],
    "validators/schemas": ["client/src/validators/schemas.ts"],
    "validators/responses": ["client/src/validators/responses.ts"],
  },
  load: async () => (await import("./index.js")).emitValidators,
};
