import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

/** The tests call what `generated/` holds by the name a consumer imports it by. */
const client = fileURLToPath(new URL("./generated/client/src", import.meta.url));

/** What a team's code imports. */
const generator = fileURLToPath(new URL("./generator/index.ts", import.meta.url));

/**
 * Milliseconds after which a test hangs. This is the only limit, and far from what any test takes: no
 * verdict depends on how fast a machine is, or how busy.
 */
const HANGS = 600_000;

/** The same for tests that take minutes where nothing else runs. */
const HANGS_SLOWLY = 6 * HANGS;

/**
 * Packages as those who run the generator get them: their builds for development, which Vitest would
 * take, check themselves at every step.
 */
const packagesAsPublished: Plugin = {
  name: "packages-as-published",
  enforce: "post",
  configEnvironment(_, { resolve }) {
    if (resolve?.conditions === undefined) return;
    resolve.conditions = resolve.conditions.filter((each) => each !== "development|production");
  },
};

/** Projects that have a folder of their own; `unit` has all others, `publish` what ends in `.proof.ts`. */
const FOLDERS = ["faults", "cli", "slow", "browser"] as const;

/** `npm test` runs `unit`, and any file of any project that it is given (`scripts/test.mjs`). */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^intercom-codegen$/, replacement: generator },
      { find: /^intercom-unstable\/fetch$/, replacement: `${client}/fetch.ts` },
      { find: /^intercom-unstable\/(.+)\/validators$/, replacement: `${client}/$1/validators.ts` },
      { find: /^intercom-unstable\/validators\/(.+)$/, replacement: `${client}/validators/$1.ts` },
      { find: /^intercom-unstable\/(.+)$/, replacement: `${client}/$1/index.ts` },
      { find: /^intercom-unstable$/, replacement: `${client}/index.ts` },
    ],
  },
  plugins: [packagesAsPublished],
  test: {
    // By default one core is left to the machine, which is half of a small one.
    maxWorkers: "100%",
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // A condition that is waited for is shown when it does not come, just before the test is ended.
    expect: { poll: { timeout: HANGS - 5_000, interval: 20 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: FOLDERS.map((name) => `test/${name}/**`),
          // Files share a worker, and with it what they import.
          isolate: false,
        },
      },
      {
        // The client under a clock that stands still, which nothing else may share.
        extends: true,
        test: { name: "faults", include: ["test/faults/**/*.test.ts"] },
      },
      {
        // The program as its users run it, process by process.
        extends: true,
        test: {
          name: "cli",
          include: ["test/cli/**/*.test.ts"],
        },
      },
      {
        // Whole-history runs, every TypeScript version, many values.
        extends: true,
        test: {
          name: "slow",
          include: ["test/slow/**/*.test.ts"],
          env: {
            CONFORMANCE_RUNS: process.env.CONFORMANCE_RUNS ?? "110000",
            CONFORMANCE_SCHEMAS: process.env.CONFORMANCE_SCHEMAS ?? "400",
            DOCS_ARRANGEMENTS: process.env.DOCS_ARRANGEMENTS ?? "6",
          },
          testTimeout: HANGS_SLOWLY,
          hookTimeout: HANGS_SLOWLY,
        },
      },
      {
        // The docs site in a real browser: built once, then read as people read it.
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/build.ts", "test/browser/support/build-site.ts"],
          testTimeout: HANGS_SLOWLY,
          hookTimeout: HANGS_SLOWLY,
          maxWorkers: 2,
          // Projects with different numbers of workers cannot run side by side.
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Publishing into a registry of one's own and installing from it.
        extends: true,
        test: {
          name: "publish",
          include: ["test/publish/*.proof.ts"],
          globalSetup: ["test/support/build.ts", "test/publish/setup.ts"],
          maxWorkers: 1,
          testTimeout: HANGS_SLOWLY,
          hookTimeout: HANGS_SLOWLY,
        },
      },
    ],
  },
});
