export { type Addition, addProse, type Documented } from "./additions.js";
export { COMMON, checkFileNames, checkProse, type ProseInput, type Upstream } from "./check.js";
export { coverageOf, type GroupCoverage, REQUIRED } from "./coverage.js";
export type { Judge, Mistake } from "./examples.js";
export { schemaOwners } from "./owners.js";
export { isComplete, printCoverage, printMissing } from "./print-coverage.js";
