import { createRequire } from "node:module";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { configFiles } from "../io/config-file.js";
import { isThere, shown, UPSTREAM_PROSE } from "../io/description.js";
import { packageRoot } from "../io/package-root.js";
import { readFolder } from "../io/read-folder.js";
import { writeFiles } from "../io/write-files.js";
import type { CommandContext, Report } from "../run/context.js";

/** What `init` has asked. */
export interface InitOptions {
  /** Of the client. */
  readonly packageName: string;
}

export interface InitReport extends Report {
  readonly command: "init";
  /** The files that were written. */
  readonly written: readonly string[];
  /** Commands to run next. */
  readonly next: readonly string[];
}

/** The client's package, where nobody says otherwise. */
export const DEFAULT_NAME = "intercom-unstable";

const CONFIG = "intercom-codegen.config.ts";
const SPEC = "spec/intercom-unstable";

/**
 * Begins a project in the current folder: a configuration file, and the description that comes with
 * this package. Nothing is fetched, and nothing that is there is written over.
 *
 * @throws {UsageError} where one of the two is there already
 */
export async function runInit(
  { packageName }: InitOptions,
  { cwd, onStep }: CommandContext,
): Promise<InitReport> {
  onStep("writing");
  await assertEmpty(cwd);
  const files = Object.entries(await readFolder(join(packageRoot(), SPEC), ""))
    .filter(([path]) => path !== UPSTREAM_PROSE)
    .map(([path, text]) => [join(cwd, SPEC, path), text] as const);
  const config = join(cwd, CONFIG);
  await writeFiles({ ...Object.fromEntries(files), [config]: configText(packageName) });
  const next = nextSteps(cwd);
  return {
    command: "init",
    ok: true,
    summary: `wrote ${CONFIG} and ${SPEC}`,
    details: ["next:", ...next.map((step) => `  ${step}`)],
    diagnostics: [],
    sources: new Map(),
    written: [config, ...files.map(([path]) => path)].map((path) => shown(path, cwd)),
    next,
  };
}

/** @throws {UsageError} where a folder has what `init` would write */
export async function assertEmpty(cwd: string): Promise<void> {
  const [config] = await configFiles(cwd);
  const found = config ?? [join(cwd, SPEC)].find((path) => isThere(path));
  if (found === undefined) return;
  const fix = "init begins in a folder without it. Generate from it, or move it away.";
  throw new UsageError(`${shown(found, cwd)} is there already; nothing written`, fix);
}

/** What to run; installing first, for the types, where this package is not installed. */
function nextSteps(cwd: string): string[] {
  const generate = "npx intercom-codegen generate";
  try {
    createRequire(join(cwd, CONFIG)).resolve("intercom-codegen/package.json");
    return [generate];
  } catch {
    return ["npm install --save-dev intercom-codegen", generate];
  }
}

function configText(packageName: string): string {
  return `import { defineConfig } from "intercom-codegen";

export default defineConfig({
  spec: "${SPEC}",
  name: "Intercom",
  packageName: ${JSON.stringify(packageName)},
  package: {
    notice: \`This package derives from the OpenAPI description in intercom/Intercom-OpenAPI,
Copyright (c) 2022 Intercom, Inc., under the same licence.\`,
  },
  names: { types: { error: "ErrorList" } },
});
`;
}
