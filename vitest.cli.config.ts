import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The program as its users run it, process by process: what `npm test` has no time for. */
export default defineConfig({
  ...base,
  // `mergeConfig` would put these lists behind those of `base`, whose `exclude` then wins.
  test: {
    ...base.test,
    include: ["test/cli/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // What is killed at a moment, and what is watched, should not wait for a neighbour.
    maxWorkers: 1,
  },
});
