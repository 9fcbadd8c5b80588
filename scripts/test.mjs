/**
 * Runs Vitest: projects `unit` and `faults`, or, where paths are given, the test files that match
 * them in whatever project they are. Options are Vitest's own; `--watch` runs what an edit touches
 * again.
 */
import { parseCLI, startVitest } from "vitest/node";

const { filter, options } = parseCLI(["vitest", ...process.argv.slice(2)]);
const project = options.project ?? (filter.length === 0 ? ["unit", "faults"] : undefined);
const vitest = await startVitest("test", filter, { watch: false, ...options, project });
if (!vitest.shouldKeepServer()) await vitest.exit();
