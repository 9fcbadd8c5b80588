import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What takes too long for `npm test`: whole-history runs, every TypeScript version. */
export default mergeConfig(base, {
  test: { include: ["test/slow/**/*.test.ts"], exclude: ["**/node_modules/**"], testTimeout: 600_000 },
});
