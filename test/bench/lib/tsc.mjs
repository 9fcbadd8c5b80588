import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./processes.mjs";
import { TSC } from "./root.mjs";

const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A project with one file, `code.mts`, in a new folder. */
export function createProject(project, code, options = {}) {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "code.mts"), code);
  const compilerOptions = { ...COMPILER_OPTIONS, ...options };
  const config = JSON.stringify({ compilerOptions, files: ["code.mts"] });
  writeFileSync(join(project, "tsconfig.json"), config);
}

/**
 * Code that resolves to nothing in particular would be cheap: a wrong use of it has to be an error.
 *
 * @param {string} wrong a line that must not compile
 */
export function assertTyped(project, code, wrong) {
  const expected = `${code}\n// @ts-expect-error: it is a wrong use\n${wrong}\n`;
  writeFileSync(join(project, "code.mts"), expected);
  runNode([TSC, "-p", project]);
  writeFileSync(join(project, "code.mts"), code);
}

/**
 * What the compiler says of its own work: no start of Node in it.
 *
 * @returns {{ seconds: number, types: number, instantiations: number }}
 */
export function diagnostics(project) {
  const { stdout } = runNode([TSC, "-p", project, "--extendedDiagnostics"]);
  const figure = (label) => Number(new RegExp(`^${label}:\\s+([0-9.]+)`, "m").exec(stdout)?.[1]);
  return {
    seconds: figure("Total time"),
    types: figure("Types"),
    instantiations: figure("Instantiations"),
  };
}
