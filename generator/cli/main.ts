#!/usr/bin/env node
import { keepForResult } from "./print.js";
import { createProgram } from "./program.js";

const isJson = isForMachines(process.argv);
if (isJson) keepForResult();
const { root, fail } = createProgram(isJson);
// A callback of a library that throws ends the run like any other failure.
process.on("uncaughtException", (error) => {
  fail(error);
  process.exit();
});
await root.parseAsync().catch(fail);

/** Whether `--json` is among the options, wherever it stands and whatever is wrong with the others. */
function isForMachines(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? undefined : end).includes("--json");
}
