import { join, resolve } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import {
  type ClientManifest,
  type ClientPackage,
  entriesOf,
  readClientPackage,
  readClientSources,
} from "../io/client-package.js";
import { shown, textIfThere } from "../io/description.js";
import { writeFiles } from "../io/write-files.js";
import { defined } from "../json/values.js";
import { CLIENT } from "../pipeline/emitters/client/index.js";
import { type EntrySurface, printSurface, readSurface } from "../publish/api-report/index.js";
import type { CommandContext, Report } from "../run/context.js";
import { readSettings } from "../run/read-settings.js";
import { outputOf } from "../run/teams/output-of.js";

/** The options of `api`, as the command line gives them. */
export interface ApiOptions {
  /** Whose client. Default: the project's own. */
  readonly team?: string;
  readonly out?: string;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  /** Compare instead of writing. */
  readonly check?: boolean;
}

export interface ApiReport extends Report {
  readonly command: "api";
  /** The report's file. */
  readonly file: string;
  readonly changed: boolean;
}

/** The report's name in the folder of the client. */
export const SURFACE_FILE = "api.md";

/**
 * Writes what the generated client exports, for people who review a change.
 *
 * @throws {UsageError} where there is no client
 */
export async function runApi(options: ApiOptions, context: CommandContext): Promise<ApiReport> {
  const { cwd, onStep } = context;
  if (options.team !== undefined && options.out !== undefined)
    throw new UsageError("--team excludes --out");
  const out = await clientFolder(options, cwd);
  const client = await readClientPackage(join(out, CLIENT), cwd);
  onStep("reading the client");
  const text = await surfaceText(client);
  const path = join(client.folder, SURFACE_FILE);
  const changed = (await textIfThere(path, cwd)) !== text;
  if (changed && !options.check) await writeFiles({ [path]: text });
  const file = shown(path, cwd);
  const what = changed ? (options.check ? "differs" : "written") : "nothing to do";
  return {
    command: "api",
    ok: !(changed && options.check === true),
    summary: `${file}: ${what}`,
    details: [],
    diagnostics: [],
    sources: new Map(),
    file,
    changed,
  };
}

/** A folder that is named says all; without one, the configuration does. */
async function clientFolder({ out, team, config }: ApiOptions, cwd: string): Promise<string> {
  if (out !== undefined) return resolve(cwd, out);
  const settings = await readSettings({ ...defined({ config }), instead: CLIENT_INSTEAD }, cwd);
  return outputOf(team, settings, cwd);
}

const CLIENT_INSTEAD = "Name the folder that was generated with --out <folder>.";

/** The report on a client as its sources are now. */
export async function surfaceText(client: ClientPackage): Promise<string> {
  const sources = await readClientSources(client);
  return printSurface(client.manifest.name, surfaceOf(client.manifest, sources));
}

/** What each entry point of a client exports. */
export function surfaceOf(
  manifest: ClientManifest,
  sources: ReadonlyMap<string, string>,
): EntrySurface[] {
  const modules = Object.entries(entriesOf(manifest)).map(
    ([path, entry]) => [path, `src/${entry}.ts`] as const,
  );
  return readSurface(sources, Object.fromEntries(modules));
}
