import { fileURLToPath } from "node:url";
import { readAssets } from "../../../generator/io/assets.js";
import { readConfigFile } from "../../../generator/io/config-file.js";
import { readDescription } from "../../../generator/io/description.js";
import { defined } from "../../../generator/json/values.js";
import {
  type DescriptionSources,
  loadDescription,
} from "../../../generator/pipeline/description/index.js";
import { site } from "../../../generator/pipeline/emitters/docs/html/emitter.js";
import { docs } from "../../../generator/pipeline/emitters/docs/markdown/emitter.js";
import { driveOf } from "../../../generator/pipeline/emitters/drive.js";
import type { Emitter } from "../../../generator/pipeline/emitters/emitter.js";
import { buildModel } from "../../../generator/pipeline/model/build.js";
import type { Api } from "../../../generator/pipeline/model/types.js";
import type { TemplateTexts } from "../../../generator/pipeline/print/handlebars/index.js";
import { root } from "../../support/description.js";
import { once } from "../../support/once.js";

/** Text by path, relative to the folder of the docs or of the site. */
export type Pages = ReadonlyMap<string, string>;

const templates: TemplateTexts = (await readAssets()).templates;

/** The model of a description, or undefined where it is refused. */
export function apiOf(sources: DescriptionSources): Api | undefined {
  const { document } = loadDescription(sources);
  return document && buildModel(document, {}).api;
}

/** The model of the project's own description. */
export const ownApi = once(async (): Promise<Api> => {
  const folder = fileURLToPath(root);
  const { spec, overlays, name, packageName, names } = await readConfigFile(folder);
  const sources = await readDescription(spec, overlays, folder);
  const { document = {} } = loadDescription(sources);
  return buildModel(document, defined({ name, packageName, names })).api;
});

/** The pages of the project's own docs, and of its own site. */
export const ownMarkdown = once(async () => markdownOf(await ownApi()));
export const ownSite = once(async () => siteOf(await ownApi()));

export function markdownOf(api: Api): Promise<Pages> {
  return pagesOf(docs, api);
}

/** The pages of the site, without assets; code is left in one colour. */
export function siteOf(api: Api): Promise<Pages> {
  return pagesOf(site, api);
}

async function pagesOf(emitter: Emitter, api: Api): Promise<Pages> {
  const files = await driveOf(emitter)({
    api,
    templates,
    runtime: {},
    site: {},
    holds: [],
    format: (_, text) => text,
    report: () => {},
  });
  return new Map(files.map(({ path, content }) => [path.replace(/^\w+\//, ""), content]));
}
