import { fileURLToPath } from "node:url";
import { readAssets } from "../../../../generator/io/assets.js";
import { loadFormatter } from "../../../../generator/io/formatter.js";
import { readTeamTemplates } from "../../../../generator/io/team-folders.js";
import type { JsonObject } from "../../../../generator/json/values.js";
import type { TeamConfig } from "../../../../generator/pipeline/config/config.js";
import type { Settings } from "../../../../generator/pipeline/config/settings.js";
import { teamSettingsOf } from "../../../../generator/pipeline/config/settings.js";
import { generateTeam } from "../../../../generator/pipeline/generate.js";
import { buildModel } from "../../../../generator/pipeline/model/build.js";
import config from "../../../../templates/teams/data-platform/team.config.js";
import { root } from "../../../support/description.js";
import { keepingRenderers } from "../../../support/renderer.js";

const FOLDER = fileURLToPath(
  new URL("../../../../templates/teams/data-platform/", import.meta.url),
);
const [assets, overrides] = await Promise.all([
  readAssets(),
  readTeamTemplates(fileURLToPath(root), "data-platform"),
]);
const format = loadFormatter();
const createRenderer = keepingRenderers();
const PROJECT: Settings = { spec: "", overlays: [], out: "/out", emit: [], emitters: [] };

/**
 * What the team's configuration makes of another description.
 *
 * @param change what differs from the configuration; every group is wanted anyway
 */
export async function generateFor(
  document: JsonObject,
  change: Partial<TeamConfig> = {},
): Promise<ReadonlyMap<string, string>> {
  const { groups: _, ...rest } = config;
  const source = { team: "data-platform", folder: FOLDER, file: "team.config.ts" };
  const { api } = buildModel(document, { name: "Intercom" });
  const { files } = await generateTeam(
    { api },
    {
      ...assets,
      team: teamSettingsOf({ ...rest, ...change }, source, PROJECT),
      templates: { ...assets.templates, ...overrides },
      format,
      createRenderer,
      version: "0.0.0",
    },
  );
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** A description of one operation that takes and gives a schema. */
export function descriptionOf(schema: object, schemas: object = {}): JsonObject {
  const content = { "application/json": { schema } };
  const post = {
    operationId: "send",
    tags: ["Things"],
    requestBody: { required: true, content },
    responses: { 200: { description: "", content } },
  };
  return {
    openapi: "3.0.4",
    info: { title: "Things", version: "1" },
    paths: { "/things": { post } },
    components: { schemas },
  } as unknown as JsonObject;
}
