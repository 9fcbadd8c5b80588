import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { configFiles, configPlaces } from "../io/config-file.js";
import { textOf } from "../io/description.js";
import { isElsewhere } from "../io/given-description.js";
import { importedFiles } from "../io/imported-files.js";
import { packageRoot } from "../io/package-root.js";
import { readFolder } from "../io/read-folder.js";
import { listTeams, teamFolder } from "../io/team-folders.js";
import type { Settings } from "../pipeline/config/settings.js";
import { keepingLast } from "../pipeline/keeping-last.js";
import type { CommandContext } from "../run/context.js";
import type { Produced } from "../run/produce.js";
import { readSettings, SPEC_INSTEAD } from "../run/read-settings.js";
import { teamLines } from "../run/teams/lines.js";
import { warmSteps } from "../run/warm-steps.js";
import {
  type GenerateOptions,
  type GenerateReport,
  generateForTeams,
  generateInto,
  type Inputs,
  type Run,
  readInputs,
  withEmit,
} from "./generate.js";

/** Runs of `generate` in one process, in which each does only what an edit asks for. */
export interface Session {
  /** Reads everything, and says what of it is other than it was the last time. */
  readonly look: () => Promise<Changes>;
  /**
   * One run, from what was seen at the last look. It throws, or reports errors, and leaves the last
   * good output as it is.
   */
  readonly run: (context: CommandContext) => Promise<GenerateReport>;
  /**
   * The teams, from what the last run has read; apart from it, so that its files need not wait.
   * `undefined` where there is nothing to say.
   */
  readonly runTeams: (context: CommandContext) => Promise<GenerateReport | undefined>;
  /** Files and folders to look at, by the last configuration that could be read. */
  readonly paths: () => Promise<readonly string[]>;
}

/** What a run is needed for. */
export interface Changes {
  /** Something that the client itself is made from, and with it the teams. */
  readonly main: boolean;
  /** A team's folder. */
  readonly teams: boolean;
  /** Everything could be read; what is missing may come back without the system's telling. */
  readonly isWhole: boolean;
}

/** What a look has found. */
interface Seen extends Inputs {
  readonly settings: Settings;
}

/**
 * @param cwd the folder that relative paths start from
 * @throws {UsageError} for options that do not go together, or a configuration that is wrong
 */
export async function startSession(options: GenerateOptions, cwd: string): Promise<Session> {
  if (options.check) throw new UsageError("--check and --watch exclude each other");
  if (isElsewhere(options.spec)) throw new UsageError("--watch follows a file; --spec names none");
  const steps = warmSteps();
  let settings = withEmit(
    await readSettings({ ...options, instead: SPEC_INSTEAD }, cwd),
    options.emit,
  );
  const readAgain = keepingLast(
    async (_texts: string) => {
      const read = await readSettings({ ...options, isAgain: true }, cwd);
      return withEmit(read, options.emit);
    },
    (texts) => [texts],
  );
  const read = async (texts: string): Promise<Seen> => {
    settings = await readAgain(texts);
    return { settings, ...(await readInputs(settings, cwd)) };
  };
  let seen: Promise<Seen> | undefined;
  let latest: { readonly run: Run; readonly produced: Produced | undefined } | undefined;
  let last = { main: "", teams: "" };
  let isToldOfTeams = false;
  return {
    look: async () => {
      // A file that is being replaced is gone for a moment; reading the settings then says so.
      const texts = await configTexts(options, cwd).catch(String);
      seen = read(texts);
      const found = await seen.catch(String);
      const now = {
        main: JSON.stringify([texts, found]),
        teams: JSON.stringify(await teamTexts(cwd).catch(String)),
      };
      const changes = {
        main: now.main !== last.main,
        teams: now.teams !== last.teams,
        isWhole: typeof found !== "string",
      };
      isToldOfTeams ||= changes.teams && last.teams !== "";
      last = now;
      return changes;
    },
    run: async (context) => {
      context.onStep("reading");
      const current = await (seen ?? read(await configTexts(options, cwd)));
      const run = { options, context, ...current, expectsChange: true, isAgain: true };
      latest = undefined;
      const { plan: _, produced, ...report } = await generateInto(run, steps);
      // Without the client's model there is none for teams, and its mistake is said already.
      if (report.ok) latest = { run, produced };
      return { ...report, details: listed(report.differences), teams: [] };
    },
    runTeams: async (context) => {
      if (latest === undefined) return undefined;
      const { run, produced } = latest;
      const report = await generateForTeams({ ...run, context }, produced, steps);
      const isSame = report.teams.every(({ differences }) => differences.length === 0);
      const isSilent = report.teams.length === 0 || (!isToldOfTeams && report.ok && isSame);
      isToldOfTeams = !report.ok;
      return isSilent ? undefined : { ...report, details: teamsListed(report) };
    },
    paths: async () => {
      const files = await sourcesOf(options, cwd);
      // One that was deleted may come back.
      const places = files.length > 0 ? files : configPlaces(cwd);
      return [...pathsOf(places, settings), teamFolder(cwd, "")];
    },
  };
}

function pathsOf(configuration: readonly string[], settings: Settings): string[] {
  const root = packageRoot();
  return [
    ...configuration,
    settings.spec,
    ...settings.overlays,
    join(root, "templates"),
    join(root, "generator", "shipped", "runtime"),
  ];
}

/** The configuration is loaded again, which takes a while, when its text has changed, or an import's. */
async function configTexts(options: GenerateOptions, cwd: string): Promise<string> {
  if (options.spec !== undefined) return "";
  const texts = (await sourcesOf(options, cwd)).map((path) => textOf(path, cwd));
  return (await Promise.all(texts)).join("\0");
}

/** The configuration file, and what it imports. */
async function sourcesOf(options: GenerateOptions, cwd: string): Promise<string[]> {
  const files = await configOf(options, cwd);
  return (await Promise.all(files.map(importedFiles))).flat();
}

async function configOf({ config }: GenerateOptions, cwd: string): Promise<string[]> {
  return config === undefined ? configFiles(cwd) : [config];
}

/** Everything in the folders of teams, by team; none of what a run that writes has beside them. */
async function teamTexts(cwd: string) {
  const teams = await listTeams(cwd);
  return Promise.all(
    teams.map(async (team) => [team, await readFolder(teamFolder(cwd, team), "")] as const),
  );
}

/** Of each team, what was written. */
function teamsListed({ teams }: GenerateReport): string[] {
  return teams.flatMap((team) => [
    ...teamLines([team], false),
    ...listed(team.differences).map((line) => `  ${line}`),
  ]);
}

/** Files that are named; what follows is counted. */
const MOST_FILES = 12;

function listed(differences: GenerateReport["differences"]): string[] {
  const lines = differences.map(({ kind, path }) => {
    return `${kind === "stale" ? "removed" : "wrote  "} ${path}`;
  });
  const left = lines.length - MOST_FILES;
  return left > 0 ? [...lines.slice(0, MOST_FILES), `and ${left} more`] : lines;
}
