import { type Diagnostic, hasErrors } from "../../diagnostics/index.js";
import { readOverlay } from "../../io/description.js";
import { readClientVersion } from "../../io/package-version.js";
import { readViewModel } from "../../io/view-model.js";
import { defined } from "../../json/values.js";
import { atItsPlace } from "../../overrides/at-its-place.js";
import { checkTemplates } from "../../overrides/inspect/index.js";
import type { OverlaySource } from "../../pipeline/description/index.js";
import { type Generated, generateTeam } from "../../pipeline/generate.js";
import { TemplateError } from "../../pipeline/print/handlebars/index.js";
import { assertEntries } from "../entries.js";
import { withHistory } from "../former-names.js";
import { type Produced, produce } from "../produce.js";
import { fileOf, type TeamFiles } from "./read-team.js";
import type { Shared, Sources, TeamsRun } from "./types.js";

/** A team's files; none where there is an error among the diagnostics. */
export interface TeamProduced extends Generated {
  /** The team's own files that diagnostics point into. */
  readonly sources: Sources;
}

/** What the model of a run is made from. */
type ModelRun = Pick<TeamsRun, "settings" | "sources" | "assets" | "version" | "context">;

/**
 * From a team's folder to its files: the templates are checked first, against all that they see.
 *
 * @throws {UsageError} for a mistake in the configuration, a template, or code of the team's own
 */
export async function produceTeam(
  files: TeamFiles,
  run: ModelRun,
  shared: Shared,
): Promise<TeamProduced> {
  const overlays = await Promise.all(
    files.settings.overlays.map((path) => readOverlay(path, run.context.cwd)),
  );
  const sources = new Map([
    ...Object.entries(files.overrides).map(
      ([name, text]) => [`${files.folder}/${name}.hbs`, text] as const,
    ),
    ...overlays.map(({ file, text }) => [file, text] as const),
  ]);
  const found = await checkOf(files, run);
  const stopped = { files: [], packageName: "", sources };
  if (hasErrors(found)) return { ...stopped, diagnostics: found };
  const { modelled, diagnostics } = await modelFor(overlays, run, shared);
  if (modelled === undefined) return { ...stopped, diagnostics: [...found, ...diagnostics] };
  const input = {
    ...run.assets,
    templates: { ...run.assets.templates, ...files.overrides },
    team: files.settings,
    format: shared.steps.format(),
    services: { loadTokenizer: shared.steps.loadTokenizer },
    ...defined({ version: await readClientVersion(files.settings.out, run.context.cwd) }),
  };
  const generated = await generateTeam(modelled, input).catch(async (error: unknown) => {
    if (error instanceof TemplateError) throw atItsPlace(error, fileOf(files));
    throw await withHistory(error, [files.settings.out, run.settings.out]);
  });
  await assertEntries(generated.files, files.settings);
  const located = modelled.located(generated.diagnostics);
  return { ...generated, diagnostics: [...found, ...located], sources };
}

/** What is wrong with the templates themselves. */
async function checkOf(
  { settings, overrides, folder }: TeamFiles,
  { assets }: ModelRun,
): Promise<readonly Diagnostic[]> {
  if (Object.keys(overrides).length === 0) return [];
  const helpers = Object.keys(settings.helpers ?? {});
  const schema = await readViewModel();
  return checkTemplates({ defaults: assets.templates, overrides, schema, helpers, folder });
}

/** Overlays of a team make a description of its own; without any, all teams share one model. */
async function modelFor(
  overlays: readonly OverlaySource[],
  run: ModelRun,
  { model, steps }: Shared,
): Promise<Produced> {
  if (overlays.length === 0) return model();
  const { onStep } = run.context;
  const sources = { ...run.sources, overlays: [...(run.sources.overlays ?? []), ...overlays] };
  return produce({ ...run, sources, settings: { ...run.settings, emit: [] }, onStep }, steps);
}
