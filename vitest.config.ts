import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests call what `generated/` holds by the name a consumer imports it by. */
const client = fileURLToPath(new URL("./generated/client/src", import.meta.url));

/** What a team's code imports. */
const generator = fileURLToPath(new URL("./generator/index.ts", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^intercom-codegen$/, replacement: generator },
      { find: /^intercom-unstable\/(.+)\/validators$/, replacement: `${client}/$1/validators.ts` },
      { find: /^intercom-unstable\/validators\/(.+)$/, replacement: `${client}/validators/$1.ts` },
      { find: /^intercom-unstable\/(.+)$/, replacement: `${client}/$1/index.ts` },
      { find: /^intercom-unstable$/, replacement: `${client}/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/cli/**", "test/slow/**", "test/browser/**", "**/node_modules/**"],
    // By default one core is left to the machine, which is half of a small one.
    maxWorkers: "100%",
    // They end a run that hangs; a busy machine takes several times as long as an idle one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
