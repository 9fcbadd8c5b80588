import type { Assets } from "../io/assets.js";
import { loadFormatter } from "../io/formatter.js";
import { loadTokenizer } from "../io/tokenizer.js";
import { defined } from "../json/values.js";
import { atItsPlace } from "../overrides/at-its-place.js";
import { modelOptions, type Settings } from "../pipeline/config/settings.js";
import {
  type Description,
  type DescriptionSources,
  loadDescription,
} from "../pipeline/description/index.js";
import type { Tokenize } from "../pipeline/emitters/docs/html/highlight.js";
import { emitterOptions } from "../pipeline/emitters/registry.js";
import { type Generated, type GenerateInput, generate } from "../pipeline/generate.js";
import type { Modelled } from "../pipeline/model/narrow/narrow.js";
import type { Format } from "../pipeline/print/format.js";
import { TemplateError } from "../pipeline/print/handlebars/index.js";
import { assertEntries } from "./entries.js";
import { withHistory } from "./former-names.js";

/** What files are made from. */
export interface Production {
  readonly settings: Settings;
  readonly sources: DescriptionSources;
  readonly assets: Assets;
  /** Version of the client's package. */
  readonly version: string;
  readonly onStep: (step: string) => void;
}

/** What takes long; a process that stays keeps the results. */
export interface Steps {
  readonly load: (sources: DescriptionSources) => Description;
  readonly generate: (input: GenerateInput) => Promise<Generated>;
  readonly format: () => Format;
  readonly loadTokenizer: () => Promise<Tokenize>;
}

/** Files, and what they were made from, for whoever makes more of it. */
export interface Produced extends Generated {
  /** Absent where the description or the model has errors. */
  readonly modelled?: Modelled & Pick<Description, "located">;
}

/** Everything anew, as a process does that ends with the run. */
export const COLD: Steps = {
  load: loadDescription,
  generate: (input) => generate(input),
  format: () => loadFormatter(),
  loadTokenizer,
};

/**
 * From texts to files, with diagnostics that know their lines.
 *
 * @throws {UsageError} for a mistake in a template
 */
export async function produce(production: Production, steps: Steps = COLD): Promise<Produced> {
  const { onStep, settings } = production;
  onStep("checking the description");
  try {
    return await produceWith(production, steps);
  } catch (error) {
    if (error instanceof TemplateError) throw atItsPlace(error);
    throw await withHistory(error, [settings.out]);
  }
}

async function produceWith(
  { onStep, settings, sources, assets, version }: Production,
  steps: Steps,
): Promise<Produced> {
  const { document, diagnostics, located } = steps.load(sources);
  if (document === undefined) return { files: [], diagnostics, packageName: "" };
  onStep("generating");
  const { emit, holds = emit } = settings;
  const generated = await steps.generate({
    document,
    model: modelOptions(settings),
    emit,
    holds,
    emitters: settings.emitters,
    format: steps.format(),
    ...emitterOptions(settings),
    ...defined({ version, hooks: settings.hooks }),
    services: { loadTokenizer: steps.loadTokenizer },
    ...assets,
  });
  if (emit.length === holds.length) await assertEntries(generated.files, settings);
  const { whole } = generated;
  return {
    ...generated,
    diagnostics: [...diagnostics, ...located(generated.diagnostics)],
    ...(whole && { modelled: { ...whole, located } }),
  };
}
