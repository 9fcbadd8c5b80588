import type { EmitterOf } from "../emitter.js";
import type { ClientOptions } from "./options.js";
import { packageRule } from "./options.js";
import type { ClientTemplates } from "./templates.js";

export const client: EmitterOf<ClientTemplates, ClientOptions> = {
  name: "client",
  title: "the typed client, as an npm package",
  isDefault: true,
  options: { package: packageRule },
  templates: {
    "client/client": ["client/src/client.ts"],
    "client/index": ["client/src/index.ts"],
    "client/group": ["client/src/<group>/index.ts"],
    "client/transport": ["client/src/transport.ts"],
    "client/build": ["client/build.mjs"],
    "client/readme": ["client/README.md"],
    "client/license": ["client/LICENSE"],
  },
  needs: ["validators", "fetch"],
  load: async () => (await import("./index.js")).emitClient,
};
