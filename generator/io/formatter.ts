import { readFileSync } from "node:fs";
import { createFromBuffer } from "@dprint/formatter";
import { getPath } from "@dprint/typescript";
import { FORMAT_OPTIONS, type Format, TYPESCRIPT_OPTIONS } from "../emit/format.js";

/** Loads the formatter: WebAssembly, so that every machine gets the same bytes from it. */
export function loadFormatter(): Format {
  const formatter = createFromBuffer(readFileSync(getPath()));
  formatter.setConfig(FORMAT_OPTIONS, TYPESCRIPT_OPTIONS);
  return (filePath, fileText) => formatter.formatText({ filePath, fileText });
}
