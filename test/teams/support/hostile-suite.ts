import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hasErrors } from "../../../generator/diagnostics/index.js";
import { loadDescription } from "../../../generator/pipeline/description/index.js";
import type { Generated } from "../../../generator/pipeline/generate.js";
import { buildModel } from "../../../generator/pipeline/model/build.js";
import { compileAll } from "../../cases/compile.js";
import { createImporter } from "../../hostile/bundle.js";
import { type Fill, hostileDescription } from "../../hostile/description.js";
import { PAYLOADS } from "../../hostile/payloads.js";
import { clientSources, regenerateTeam, TEAMS } from "../../support/teams.js";

/** `shell and URL` is refused as a whole, as by the default run: openapi-typescript fails on it. */
const payloads = Object.entries(PAYLOADS).filter(([name]) => name !== "shell and URL");

/** The payloads that end what they stand in, each everywhere. */
export const EVERYWHERE: Readonly<Record<string, Fill>> = Object.fromEntries(
  payloads
    .filter(([name]) => /comment|template|quote|script|mustache|line|proto|path/i.test(name))
    .map(([name, text]) => [name, () => text]),
);

/** Every payload somewhere. */
export function inTurn(from: number): Fill {
  const seen = new Map<string, string>();
  return (place) => {
    const text = payloads[(from + seen.size) % payloads.length]?.[1] ?? "";
    const chosen = seen.get(place) ?? text;
    seen.set(place, chosen);
    return chosen;
  };
}

/** What a team makes of the description; its groups, operations and links are Intercom's, and left out. */
async function generated(team: string, fill: Fill): Promise<Generated> {
  const text = JSON.stringify(hostileDescription(fill, "3.1.0"));
  const { document } = loadDescription({ file: "openapi.json", text });
  if (document === undefined) throw new Error("the description is refused");
  const { api } = buildModel(document);
  return regenerateTeam(team, { api }, ({ groups: _, operations: __, ...settings }) => ({
    ...settings,
    ownLinks: {},
    // The inbox is made of operations that this description does not have.
    emit: settings.emit.filter((name) => name !== "inbox"),
  }));
}

/** Tests of what each team of this repository makes of hostile descriptions, compiled as one program. */
export function describeTeams(fills: Readonly<Record<string, Fill>>): void {
  const importClient = createImporter();
  const made = new Map<string, Generated | Error>();
  let compiled: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    for (const team of TEAMS) {
      for (const [name, fill] of Object.entries(fills)) {
        made.set(idOf(team, name), await generated(team, fill).catch((error: Error) => error));
      }
    }
    const clients = [...made].flatMap(([id, outcome]) =>
      outcome instanceof Error ? [] : [[id, clientSources(outcome.files)] as const],
    );
    compiled = compileAll(new Map(clients));
  });

  const outcomeOf = (team: string, name: string): Generated => {
    const outcome = made.get(idOf(team, name));
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  };

  describe.each(TEAMS)("%s", (team) => {
    it.each(Object.keys(fills))("%s: compiles, runs nothing, stays in its place", async (name) => {
      const { files, diagnostics } = outcomeOf(team, name);
      expect(hasErrors(diagnostics)).toBe(false);
      expect(files.length).toBeGreaterThan(20);
      expect(compiled.get(idOf(team, name))).toEqual([]);
      for (const { path } of files) {
        expect(posix.normalize(path)).toBe(path);
        expect(path).toMatch(/^(?:client|docs)(?:\/[A-Za-z0-9._-]+)+$/);
      }
      await importClient(clientSources(files));
      expect(globalThis).not.toHaveProperty("pwned");
    });
  });

  it("what the clients share compiles", () => {
    expect([compiled.get("runtime") ?? [], compiled.get("global") ?? []]).toEqual([[], []]);
  });
}

function idOf(team: string, name: string): string {
  return `${team}-${name}`.replaceAll(/[^\w]/g, "-");
}
