import type { TypeProblem } from "../publish/type-problems.js";

/** What publint says about a tarball, suggestions included, in its own words. */
export async function publintFindings(tarball: Uint8Array): Promise<string[]> {
  const [{ publint }, { formatMessage }] = await Promise.all([
    import("publint"),
    import("publint/utils"),
  ]);
  const bytes = new Uint8Array(tarball).buffer;
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

/** What @arethetypeswrong/core finds in a tarball. */
export async function typeFindings(tarball: Uint8Array): Promise<readonly TypeProblem[]> {
  const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const result = await checkPackage(createPackageFromTarballData(tarball));
  return result.types === false ? [{ kind: "Untyped" }] : result.problems;
}
