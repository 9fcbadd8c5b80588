import { dirname, join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { readAssets } from "../io/assets.js";
import { readSources, shown } from "../io/description.js";
import { readElsewhere } from "../io/given-description.js";
import { knownTeams } from "../io/known-teams.js";
import { defined } from "../json/values.js";
import type { Settings } from "../pipeline/config/settings.js";
import { SITE } from "../pipeline/emitters/docs/html/templates.js";
import type { CommandContext, Report } from "../run/context.js";
import { COLD, produce, type Steps } from "../run/produce.js";
import { readSettings, SPEC_INSTEAD } from "../run/read-settings.js";
import { produceTeam, type TeamProduced } from "../run/teams/produce-team.js";
import { readTeam, type TeamFiles } from "../run/teams/read-team.js";
import type { TeamsRun } from "../run/teams/types.js";
import { type Output, writeOutput } from "../run/write-output.js";

/** The options of `docs`, as the command line gives them. */
export interface DocsOptions {
  /** An OpenAPI file, its address or `-` for standard input, instead of what the configuration says. */
  readonly spec?: string;
  /** Overlays that are applied after those of the configuration. Default: none. */
  readonly overlay?: readonly string[];
  /** Take references that lead nowhere for any value. Default: they are errors. */
  readonly lenient?: boolean;
  /** Take plain http for addresses that are not loopback. */
  readonly allowHttp?: boolean;
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  /** Default: `site` in the folder that the configuration names. */
  readonly out?: string;
  /** Whose site. Default: the project's own. */
  readonly team?: string;
}

export interface DocsReport extends Report {
  readonly command: "docs";
  /** The site's first page; absent where nothing was written. */
  readonly index?: string;
  readonly files: number;
}

/** Where a site comes from and goes to. */
export interface DocsInputs {
  readonly settings: Settings;
  /** Absent for the project's own. */
  readonly team?: TeamFiles;
  /** The folder of the site. */
  readonly out: string;
}

export async function readDocsInputs(options: DocsOptions, cwd: string): Promise<DocsInputs> {
  const { spec, overlay, lenient, out, config } = options;
  if (options.team !== undefined && spec !== undefined)
    throw new UsageError("--team excludes --spec");
  const given = { ...defined({ spec, overlay, lenient, out, config }), instead: SPEC_INSTEAD };
  const settings = await readSettings(given, cwd);
  const [name] = options.team === undefined ? [] : await knownTeams(cwd, options.team);
  // Whoever serves reads it more than once.
  const team = name && (await readTeam(name, { project: settings, cwd, isAgain: true }));
  const base = team ? team.settings.out : settings.out;
  return { settings, out: out ?? join(base, SITE), ...(team && { team }) };
}

/**
 * Builds the static site.
 *
 * @param steps for callers that build more than once
 * @throws {UsageError} for a wrong option, configuration or path
 */
export async function runDocs(
  options: DocsOptions,
  context: CommandContext,
  steps: Steps = COLD,
): Promise<DocsReport> {
  const { cwd, onStep } = context;
  onStep("reading");
  const { settings, out, team } = await readDocsInputs(options, cwd);
  const given = await readElsewhere(options.spec, options);
  if (given && "code" in given) return notRead(given);
  const sources = await readSources(settings, cwd, given);
  const run = { settings, sources, assets: await readAssets(), version: "", context };
  const made = await (team ? produceTeamSite(team, run, steps) : produceSite(run, steps));
  const { files, diagnostics } = made;
  const place = shown(out, cwd);
  const texts = [{ ...sources }, ...(sources.overlays ?? [])];
  const report = {
    command: "docs" as const,
    details: [],
    diagnostics,
    sources: new Map([...texts.map(({ file, text }) => [file, text] as const), ...made.sources]),
  };
  if (hasErrors(diagnostics)) {
    return { ...report, ok: false, files: 0, summary: `${sources.file}: nothing written` };
  }
  const { emit } = team?.settings ?? settings;
  const isPart = options.out === undefined && emit.includes(SITE);
  const { differences } = await writeOutput(outputOf(made, out, isPart), context);
  const what = differences.length === 0 ? "nothing to do" : `${differences.length} written`;
  const summary = `${place}: ${files.length} files, ${what}; open ${join(place, "index.html")}`;
  return { ...report, ok: true, files: files.length, index: join(out, "index.html"), summary };
}

/** A site that `generate` writes as well is a part of that output; any other one stands for itself. */
function outputOf({ files, packageName }: TeamProduced, out: string, isPart: boolean): Output {
  const isCheck = false;
  if (isPart) return { out: dirname(out), files, packageName, isPartial: true, isCheck };
  const own = files.map((file) => ({ ...file, path: file.path.slice(SITE.length + 1) }));
  return { out, files: own, packageName, isPartial: false, isCheck };
}

type DocsRun = Pick<TeamsRun, "settings" | "sources" | "assets" | "version" | "context">;

async function produceSite(run: DocsRun, steps: Steps, emit = [SITE]): Promise<TeamProduced> {
  const { onStep } = run.context;
  const settings = { ...run.settings, emit };
  return { ...(await produce({ ...run, settings, onStep }, steps)), sources: new Map() };
}

async function produceTeamSite(team: TeamFiles, run: DocsRun, steps: Steps): Promise<TeamProduced> {
  const files = { ...team, settings: { ...team.settings, emit: [SITE] } };
  const model = () => produceSite(run, steps, []);
  return produceTeam(files, run, { model, steps });
}

/** The description has not arrived. */
function notRead(found: Diagnostic): DocsReport {
  const summary = "no description, nothing written";
  const diagnostics = [found];
  return {
    command: "docs",
    ok: false,
    files: 0,
    summary,
    details: [],
    diagnostics,
    sources: new Map(),
  };
}
