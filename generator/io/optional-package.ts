import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode } from "./errors.js";
import { rangeOf } from "./version.js";

/**
 * Loads a package that only some commands need, and that is installed where they are used: the
 * optional ones of `peerDependencies`.
 *
 * @param load imports it
 * @throws {UsageError} with what to install, where it is not there
 */
export async function optionalPackage<T>(
  name: string,
  purpose: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const isAbsent = errorCode(error) === "ERR_MODULE_NOT_FOUND" && String(error).includes(name);
    if (!isAbsent) throw error;
    const install = `npm install --save-dev "${name}@${rangeOf(name)}"`;
    throw new UsageError(
      `${purpose} needs the package ${name}, which is not there`,
      `Run ${install}`,
    );
  }
}
