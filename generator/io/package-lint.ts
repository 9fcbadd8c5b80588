import { readFile } from "node:fs/promises";
import type { TypeProblem } from "../publish/type-problems.js";
import { optionalPackage } from "./optional-package.js";

const PURPOSE = "checking a release";

/** What publint says about a tarball at a path, suggestions included, in its own words. */
export async function publintFindings(tarball: string): Promise<string[]> {
  const [{ publint }, { formatMessage }] = await optionalPackage("publint", PURPOSE, () =>
    Promise.all([import("publint"), import("publint/utils")]),
  );
  const bytes = new Uint8Array(await readFile(tarball)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

/** What @arethetypeswrong/core finds in a tarball at a path. */
export async function typeFindings(tarball: string): Promise<readonly TypeProblem[]> {
  const { checkPackage, createPackageFromTarballData } = await optionalPackage(
    "@arethetypeswrong/core",
    PURPOSE,
    () => import("@arethetypeswrong/core"),
  );
  const result = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  return result.types === false ? [{ kind: "Untyped" }] : result.problems;
}
