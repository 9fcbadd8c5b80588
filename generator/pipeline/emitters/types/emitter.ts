import type { EmitterOf } from "../emitter.js";
import type { TypesTemplates } from "./index.js";

export const types: EmitterOf<TypesTemplates> = {
  name: "types",
  title: "the types of all that is sent and received",
  isDefault: true,
  templates: { "types/types": ["client/src/types.ts"] },
  load: async () => (await import("./index.js")).emitTypes,
};
