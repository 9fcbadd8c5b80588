import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/index.js";
import { readAssets } from "../io/assets.js";
import { readSources, shown } from "../io/description.js";
import { readElsewhere } from "../io/given-description.js";
import { defined } from "../json/values.js";
import type { Settings } from "../pipeline/config/settings.js";
import { SITE } from "../pipeline/emitters/docs/html/templates.js";
import type { CommandContext, Report } from "../run/context.js";
import { COLD, produce, type Steps } from "../run/produce.js";
import { readSettings, SPEC_INSTEAD } from "../run/read-settings.js";
import { writeOutput } from "../run/write-output.js";

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
  readonly out: string;
}

export async function readDocsSettings(
  { spec, overlay, lenient, out, config }: DocsOptions,
  cwd: string,
): Promise<DocsInputs> {
  const settings = await readSettings(
    { ...defined({ spec, overlay, lenient, out, config }), instead: SPEC_INSTEAD },
    cwd,
  );
  return { settings, out: out === undefined ? join(settings.out, SITE) : settings.out };
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
  context.onStep("reading");
  const { settings, out } = await readDocsSettings(options, context.cwd);
  const given = await readElsewhere(options.spec, options);
  if (given && "code" in given) return notRead(given);
  const sources = await readSources(settings, context.cwd, given);
  const [assets, version] = [await readAssets(), ""];
  const { onStep } = context;
  const production = { settings: { ...settings, emit: [SITE] }, sources, assets, version, onStep };
  const { diagnostics, packageName, ...made } = await produce(production, steps);
  const files = made.files.map((file) => ({ ...file, path: file.path.slice(SITE.length + 1) }));
  const place = shown(out, context.cwd);
  const texts = [{ ...sources }, ...(sources.overlays ?? [])];
  const report = {
    command: "docs" as const,
    details: [],
    diagnostics,
    sources: new Map(texts.map(({ file, text }) => [file, text])),
  };
  if (hasErrors(diagnostics)) {
    return { ...report, ok: false, files: 0, summary: `${sources.file}: nothing written` };
  }
  const written = { out, files, packageName, isPartial: false, isCheck: false };
  const { differences } = await writeOutput(written, context);
  const what = differences.length === 0 ? "nothing to do" : `${differences.length} written`;
  const summary = `${place}: ${files.length} files, ${what}; open ${join(place, "index.html")}`;
  return { ...report, ok: true, files: files.length, index: join(out, "index.html"), summary };
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
