import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The docs site in a real browser: built once, then read as people read it. */
export default defineConfig({
  ...base,
  // `mergeConfig` would put these lists behind those of `base`, whose `exclude` then wins.
  test: {
    include: ["test/browser/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["test/browser/support/build-site.ts"],
    // axe on every page takes a minute where nothing else runs.
    testTimeout: 480_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
