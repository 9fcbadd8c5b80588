import { visibleLine } from "../../diagnostics/visible.js";
import { isPublicOnGitHub } from "../../io/build-source.js";
import type { ClientManifest, ClientPackage } from "../../io/client-package.js";
import { uncommitted } from "../../io/git.js";
import { type Answer, isLoggedOut, isNpmsOwn, type Registry } from "../../io/registry.js";
import { whyUnproven } from "../../publish/provenance.js";
import { BUDGET, CHANGELOG } from "./files.js";

/**
 * Why the registry takes nothing from here, whatever it is: nothing is built where there is a reason.
 *
 * @param answer what it said when it was asked about the package
 */
export async function registryProblems(
  registry: Registry,
  answer: Answer<unknown>,
  cwd: string,
): Promise<string[]> {
  if (answer.ok) return loginProblems(registry, cwd);
  return [`${registry.address ?? "the registry"} gave no answer: ${answer.message}`];
}

/** A build that npm trusts gets its credentials when it publishes (npm's trusted publishing). */
async function loginProblems(registry: Registry, cwd: string): Promise<string[]> {
  const { NPM_ID_TOKEN, ACTIONS_ID_TOKEN_REQUEST_URL } = process.env;
  if (NPM_ID_TOKEN || ACTIONS_ID_TOKEN_REQUEST_URL || !(await isLoggedOut(registry, cwd)))
    return [];
  const login = ["npm login", ...registry.args.filter((arg) => !arg.startsWith("--@"))].join(" ");
  return [`npm is not logged in at ${registry.address ?? "the registry"}: run ${login}`];
}

/** What a release writes may wait for its commit; what it is built from may not. */
export async function commitProblems({ folder }: ClientPackage): Promise<string[]> {
  const files = await uncommitted(folder, ["package.json", CHANGELOG, BUDGET]);
  if (files.length === 0) return [];
  const [first = "", ...others] = files;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return [`not committed: ${visibleLine(first)}${more}. Commit what is to be released`];
}

/** Whether npm can state where the package is built; `why` not, where it cannot. */
export async function provenance(
  { name, repository, publishConfig }: ClientManifest,
  registry: Registry,
): Promise<{ readonly why: string | undefined }> {
  const { env: environment } = process;
  const why = whyUnproven({
    environment,
    isPublicOnGitHub: await isPublicOnGitHub(environment),
    name,
    repository: repository?.url,
    access: publishConfig?.access,
    isNpmsOwnRegistry: await isNpmsOwn(registry),
  });
  return { why };
}
