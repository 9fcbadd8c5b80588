import { hasErrors } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readAssets } from "../../io/assets.js";
import { readDescription } from "../../io/description.js";
import { loadFormatter } from "../../io/formatter.js";
import { knownTeams } from "../../io/known-teams.js";
import { loadTokenizer } from "../../io/tokenizer.js";
import { defined } from "../../json/values.js";
import { atItsPlace } from "../../overrides/at-its-place.js";
import { groupOf, observing, previewText } from "../../overrides/preview.js";
import { driveOf } from "../../pipeline/emitters/drive.js";
import type { EmitInput } from "../../pipeline/emitters/emitter.js";
import { EMITTERS, emitterOptions, ownerOf } from "../../pipeline/emitters/registry.js";
import { deriveModel } from "../../pipeline/model/narrow/derive.js";
import { narrow } from "../../pipeline/model/narrow/narrow.js";
import type { Api } from "../../pipeline/model/types.js";
import { TemplateError } from "../../pipeline/print/handlebars/index.js";
import type { CommandContext, Report } from "../../run/context.js";
import { COLD, produce } from "../../run/produce.js";
import { readSettings } from "../../run/read-settings.js";
import { fileOf, readTeam, type TeamFiles } from "../../run/teams/read-team.js";

/** The options of `templates preview`, as the command line gives them. */
export interface PreviewOptions {
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  /** With this team's templates, names and operations. Default: the defaults. */
  readonly team?: string;
  /** For this group, by tag, folder or property name. Default: the first. */
  readonly group?: string;
  /** This process may have loaded an older configuration. Default: false. */
  readonly isAgain?: boolean;
}

export interface PreviewReport extends Report {
  readonly command: "templates preview";
  readonly template: string;
  /** What the template has printed, each time that it was rendered. */
  readonly parts: readonly string[];
}

/**
 * Renders one template for one group and writes nothing.
 *
 * @throws {UsageError} for a template, a team or a group that there is not, and for a mistake in a
 *   template
 */
export async function runPreview(
  template: string,
  options: PreviewOptions,
  context: CommandContext,
): Promise<PreviewReport> {
  const { cwd, onStep } = context;
  const isAgain = options.isAgain === true;
  onStep("reading");
  const settings = await readSettings({ isAgain, ...defined({ config: options.config }) }, cwd);
  const [sources, assets] = await Promise.all([
    readDescription(settings.spec, settings.overlays, cwd),
    readAssets(),
  ]);
  const [name] = options.team === undefined ? [] : await knownTeams(cwd, options.team);
  const team =
    name === undefined ? undefined : await readTeam(name, { project: settings, cwd, isAgain });
  const templates = { ...assets.templates, ...team?.overrides };
  assertTemplate(template, templates);
  const version = "";
  const production = { settings: { ...settings, emit: [] }, sources, assets, version, onStep };
  const { modelled, diagnostics } = await produce(production, COLD);
  const report = { command: "templates preview", template, details: [], diagnostics } as const;
  const texts = new Map([sources, ...(sources.overlays ?? [])].map((it) => [it.file, it.text]));
  if (modelled === undefined || hasErrors(diagnostics)) {
    const summary = "the description has errors";
    return { ...report, ok: false, parts: [], summary, sources: texts };
  }
  const derived = team
    ? deriveModel(modelled, team.settings)
    : narrow(modelled, { ...defined({ groups: settings.groups }) }, settings.file ?? "");
  const { group, meant } = groupOf(derived.api, options.group);
  if (group === undefined) {
    throw new UsageError(`there is no group ${options.group}`, meant && `Did you mean ${meant}?`);
  }
  onStep("rendering");
  const parts: string[] = [];
  const input = {
    ...assets,
    ...derived,
    api: { ...derived.api, groups: [group] },
    templates,
    format: loadFormatter(),
    holds: settings.emit,
    report: () => {},
    services: { loadTokenizer },
    createRenderer: observing(template, (part) => void parts.push(part)),
    ...defined({
      helpers: team?.settings.helpers,
      sampleArguments: team?.settings.hooks?.sampleArguments,
    }),
    ...emitterOptions(team?.settings ?? settings),
  };
  await emitFor(template, input, derived.api, team);
  const count = parts.length === 1 ? "once" : `${parts.length} times`;
  const summary = `${fileFor(template, team)} for ${group.title}: rendered ${count}`;
  return {
    ...report,
    ok: true,
    parts,
    output: `\n${previewText(parts)}\n`,
    summary,
    sources: texts,
  };
}

/** Runs what renders the template. */
async function emitFor(
  template: string,
  input: EmitInput,
  whole: Api,
  team: TeamFiles | undefined,
): Promise<void> {
  const owner = ownerOf(template);
  const own = team?.settings.emitters ?? [];
  try {
    // A template of the team's own may be rendered by any of them, or be a partial of a default.
    for (const emitter of owner ? [owner] : [...own, ...EMITTERS]) {
      // What the team has written itself may need all that it has asked for.
      const api = own.includes(emitter) ? whole : input.api;
      await driveOf(emitter)({ ...input, api });
    }
  } catch (error) {
    throw error instanceof TemplateError
      ? atItsPlace(error, team ? fileOf(team) : undefined)
      : error;
  }
}

function fileFor(template: string, team: TeamFiles | undefined): string {
  return team ? fileOf(team)(template) : `templates/${template}.hbs`;
}

function assertTemplate(template: string, templates: Readonly<Record<string, string>>): void {
  if (Object.hasOwn(templates, template)) return;
  const fix = didYouMean(template, Object.keys(templates)) ?? "templates list shows them all.";
  throw new UsageError(`there is no template ${template}`, fix);
}
