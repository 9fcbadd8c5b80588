import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Publishing into a registry of one's own and installing from it: minutes, and its own packages. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*.proof.ts"],
    globalSetup: "setup.ts",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
