import { hasErrors } from "../../diagnostics/index.js";
import {
  digest,
  digestInputs,
  isUntouched,
  type Remembered,
  recall,
  remember,
} from "../../io/cache.js";
import { shown, textIfThere } from "../../io/description.js";
import type { Plan } from "../../io/output.js";
import { readClientVersion } from "../../io/package-version.js";
import { readFolder } from "../../io/read-folder.js";
import { teamFolder } from "../../io/team-folders.js";
import { hasCode } from "../../pipeline/config/settings.js";
import { atItsLine } from "../config-place.js";
import type { Produced, Steps } from "../produce.js";
import { writeOutput } from "../write-output.js";
import { removeGone } from "./gone.js";
import { produceTeam } from "./produce-team.js";
import { readTeam } from "./read-team.js";
import { nothingOf, problemOf } from "./report.js";
import type { Shared, Sources, TeamReport, TeamsRun } from "./types.js";

export type { TeamReport } from "./types.js";

/** How a run ended for each team, and the texts that its diagnostics point into. */
export interface TeamsReport {
  readonly reports: readonly TeamReport[];
  readonly sources: Sources;
}

/**
 * Generates for each team from a model that is made once for all, and removes what teams have left
 * that are gone.
 *
 * @param modelOf the model without the overlays of teams
 */
export async function generateTeams(
  run: TeamsRun,
  modelOf: () => Promise<Produced>,
  steps: Steps,
): Promise<TeamsReport> {
  const shared: Shared = { model: once(modelOf), steps };
  const reports: TeamReport[] = [];
  const sources = new Map<string, string>();
  for (const team of run.teams) {
    run.context.onStep(`generating for ${team}`);
    const [report, texts] = await attempt(team, run, shared);
    reports.push(report);
    for (const [file, text] of texts) sources.set(file, text);
  }
  if (run.isEveryTeam) reports.push(...(await removeGone(run, reports)));
  return { reports, sources };
}

type Attempt = readonly [report: TeamReport, sources: Sources];

const NO_SOURCES: Sources = new Map();

/** What fails for one team does not for the others. */
async function attempt(team: string, run: TeamsRun, shared: Shared): Promise<Attempt> {
  try {
    return (await remembered(team, run)) ?? (await generateOne(team, run, shared));
  } catch (caught) {
    const problem = problemOf(await atItsLine(caught, run.context.cwd));
    return [{ ...nothingOf(team), ok: false, problem }, NO_SOURCES];
  }
}

/** A team whose inputs and outputs are both as the last run left them. */
async function remembered(team: string, run: TeamsRun): Promise<Attempt | undefined> {
  const { cwd } = run.context;
  // The names of the project are where those of a team begin.
  if (hasCode(run.settings)) return undefined;
  const last = await recall(teamFolder(cwd, team), cwd);
  if (last?.out === undefined || last.inputs !== (await inputsOf(team, run, last))) {
    return undefined;
  }
  if (!(await isUntouched(last.out, last))) return undefined;
  const { files, diagnostics, out } = last;
  const count = Object.keys(files).length;
  const report = { ...nothingOf(team), out: shown(out, cwd), files: count, diagnostics };
  return [report, NO_SOURCES];
}

async function generateOne(team: string, run: TeamsRun, shared: Shared): Promise<Attempt> {
  const { context, settings: project, isCheck, isAgain } = run;
  const { cwd } = context;
  const files = await readTeam(team, { project, cwd, isAgain });
  const { out, overlays } = files.settings;
  const made = await produceTeam(files, run, shared);
  const { diagnostics, packageName, sources } = made;
  const report = { ...nothingOf(team), out: shown(out, cwd), diagnostics };
  if (hasErrors(diagnostics)) return [{ ...report, ok: false }, sources];
  const output = { out, files: made.files, packageName, isPartial: false, isCheck };
  const plan = await writeOutput(output, context);
  const ok = plan.differences.length === 0 || !isCheck;
  if (ok) await rememberTeam(team, run, { out, overlays }, plan, diagnostics);
  const { differences } = plan;
  return [{ ...report, ok, files: plan.files.length, differences }, sources];
}

async function rememberTeam(
  team: string,
  run: TeamsRun,
  place: Place,
  { files }: Plan,
  diagnostics: TeamReport["diagnostics"],
): Promise<void> {
  const { cwd } = run.context;
  const known = Object.fromEntries(files.map(({ path, content }) => [path, digest(content)]));
  const inputs = await inputsOf(team, run, place);
  await remember(teamFolder(cwd, team), cwd, { ...place, inputs, files: known, diagnostics });
}

/** What a team's configuration said when it was last read. */
type Place = Pick<Remembered, "out" | "overlays">;

/** Everything that a team's output depends on, as one digest. */
async function inputsOf(
  team: string,
  { settings, sources, assets, context: { cwd } }: TeamsRun,
  { out, overlays = [] }: Place,
): Promise<string> {
  const version = out === undefined ? "" : await readClientVersion(out, cwd);
  // Overlays may stand elsewhere than in the team's folder.
  const texts = await Promise.all(overlays.map((path) => textIfThere(path, cwd)));
  const files = await readFolder(teamFolder(cwd, team), "");
  return digestInputs([settings, sources, assets, files, texts, version]);
}

/** Runs something when it is first asked for. */
function once<Result>(run: () => Promise<Result>) {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= run();
    return result;
  };
}
