import { join } from "node:path";
import { generateCold, generateTeamsCold } from "../lib/generator.mjs";
import { interleave } from "../lib/interleave.mjs";

/** All teams of the repository in one run, nothing remembered, against a plain run. */
export function measureTeams({ folder, rounds }) {
  const out = join(folder, "teams");
  const { teams, plain } = interleave(rounds, {
    teams: () => ({ seconds: generateTeamsCold(out).seconds }),
    plain: () => ({ seconds: generateCold(join(folder, "plain")).seconds }),
  });
  return [
    {
      what: "`generate --team`, all teams",
      value: teams.seconds,
      unit: "s",
      peer: { name: "plain `generate`", value: plain.seconds },
      aim: { ratio: 1.5 },
    },
  ];
}
