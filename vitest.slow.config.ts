import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What takes too long for `npm test`: whole-history runs, every TypeScript version. */
export default defineConfig({
  ...base,
  // `mergeConfig` would put these lists behind those of `base`, whose `exclude` then wins.
  test: {
    include: ["test/slow/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    testTimeout: 600_000,
  },
});
