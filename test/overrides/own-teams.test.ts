/** The project's own teams go with its templates: whoever changes a default upgrades them with it. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { readTeamState } from "../../generator/io/ejected.js";
import { knownTeams } from "../../generator/io/known-teams.js";
import { version } from "../../generator/io/version.js";
import { upgradeTemplates } from "../../generator/overrides/upgrade.js";
import { root } from "../support/description.js";

const cwd = fileURLToPath(root);
const { templates } = await readAssets();

it.each(await knownTeams(cwd, undefined))("%s has nothing to upgrade", async (team) => {
  const defaults = { texts: templates, version: version() };
  const upgrades = upgradeTemplates(await readTeamState(cwd, team), defaults);
  const stale = upgrades.filter(({ state, base }) => state !== "current" || base !== undefined);
  expect(stale, `run npm run codegen -- templates upgrade --team ${team}`).toEqual([]);
});
