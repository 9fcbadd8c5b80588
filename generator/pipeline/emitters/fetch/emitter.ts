import type { EmitterOf } from "../emitter.js";

export const fetch: EmitterOf<object> = {
  name: "fetch",
  title: "the entry /fetch of the client, for openapi-fetch",
  templates: {},
  needs: ["client"],
  load: async () => (await import("./index.js")).emitFetch,
};
