/** What each team of this repository gets is what is committed, byte for byte, group by group. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Generated } from "../../generator/pipeline/generate.js";
import type { Modelled } from "../../generator/pipeline/model/narrow/narrow.js";
import { slug } from "../support/names.js";
import {
  listTeamFiles,
  readModel,
  readTeamFile,
  readTeamSettings,
  regenerateTeam,
  TEAMS,
} from "../support/teams.js";

const MANIFEST = ".intercom-codegen.json";

const settings = await Promise.all(TEAMS.map(readTeamSettings));

let modelled: Modelled;
beforeAll(async () => {
  modelled = await readModel();
});

it("there are the two examples of the guide", () => {
  expect(TEAMS).toEqual(["data-platform", "support"]);
});

describe.each(settings)("$team", ({ team, groups: titles = [] }) => {
  const groups = titles.map(slug);
  let made: Generated;
  beforeAll(async () => {
    made = await regenerateTeam(team, modelled);
  });

  it.each(groups)("golden: %s", (group) => {
    expectUnchanged(({ group: own }) => own === group);
  });

  it("has the groups that its configuration names, and no other", () => {
    const found = new Set(made.files.flatMap(({ group }) => group ?? []));
    expect([...found].sort()).toEqual([...groups].sort());
  });

  it("has what its groups share", () => {
    expectUnchanged(({ group }) => group === undefined);
  });

  it("has nothing else", () => {
    const paths = made.files.map(({ path }) => path);
    expect(listTeamFiles(team)).toEqual([MANIFEST, ...paths].sort());
  });

  function expectUnchanged(isMeant: (file: Generated["files"][number]) => boolean): void {
    const wanted = made.files.filter(isMeant);
    expect(wanted.length).toBeGreaterThan(0);
    const differing = wanted.filter(({ path, content }) => readTeamFile(team, path) !== content);
    const advice = "`npm run golden` accepts the change";
    expect(
      differing.map(({ path }) => path),
      advice,
    ).toEqual([]);
  }
});
