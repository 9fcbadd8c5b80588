import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { createFromBuffer } from "@dprint/formatter";
import { getPath } from "@dprint/typescript";
import { FORMAT_OPTIONS, type Format, TYPESCRIPT_OPTIONS } from "../pipeline/print/format.js";

/**
 * Loads the formatter: WebAssembly, so that every machine gets the same bytes from it.
 *
 * @param isForOneRun whether compiling it well would not pay off. Default: true.
 */
export function loadFormatter(isForOneRun = true): Format {
  if (isForOneRun) useBaselineCompiler();
  const formatter = createFromBuffer(readFileSync(getPath()));
  formatter.setConfig(FORMAT_OPTIONS, TYPESCRIPT_OPTIONS);
  return (filePath, fileText) => formatter.formatText({ filePath, fileText });
}

/**
 * Up to Node 22, V8 spends several times longer on optimising this module than the module runs
 * (docs/performance.md).
 */
function useBaselineCompiler(): void {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major <= 22) setFlagsFromString("--liftoff-only");
}
