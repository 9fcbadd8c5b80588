import { resolve } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { textIfThere } from "../io/description.js";
import { ConfigError } from "../pipeline/config/config-error.js";

/**
 * A mistake in a configuration, with its line; every other error as it is.
 *
 * @param cwd what the names of files are relative to
 */
export async function atItsLine(error: unknown, cwd: string): Promise<unknown> {
  if (!(error instanceof ConfigError)) return error;
  const { file, option, problem, fix } = error;
  const text = await textIfThere(resolve(cwd, file), cwd);
  if (text === undefined) return error;
  // It takes a while to load, which only those wait for who have made a mistake.
  const { positionOf } = await import("../pipeline/config/config-place.js");
  const at = positionOf(file, text, option);
  if (at === undefined) return error;
  return new UsageError(`${file}:${at.line}:${at.column}: ${problem}`, fix);
}
