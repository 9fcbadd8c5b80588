/** Templates, helpers, emitters and hooks of the example teams let no text of a description through. */
import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hasErrors } from "../../generator/diagnostics/index.js";
import { buildModel } from "../../generator/model/build.js";
import { loadDescription } from "../../generator/spec/index.js";
import type { TeamGenerated } from "../../generator/team/generate.js";
import { compileAll } from "../cases/compile.js";
import { createImporter } from "../hostile/bundle.js";
import { type Fill, hostileDescription } from "../hostile/description.js";
import { PAYLOADS } from "../hostile/payloads.js";
import { clientSources, regenerateTeam, TEAMS } from "../support/teams.js";

const importClient = createImporter();

/** `shell and URL` is refused as a whole, as by the default run: openapi-typescript fails on it. */
const payloads = Object.entries(PAYLOADS).filter(([name]) => name !== "shell and URL");

/** Every payload somewhere, and those that end what they stand in everywhere. */
const fills: Readonly<Record<string, Fill>> = {
  "all at once": inTurn(0),
  "all at once, from another end": inTurn(17),
  ...Object.fromEntries(
    payloads
      .filter(([name]) => /comment|template|quote|script|mustache|line|proto|path/i.test(name))
      .map(([name, text]) => [name, () => text]),
  ),
};

function inTurn(from: number): Fill {
  const seen = new Map<string, string>();
  return (place) => {
    const text = payloads[(from + seen.size) % payloads.length]?.[1] ?? "";
    const chosen = seen.get(place) ?? text;
    seen.set(place, chosen);
    return chosen;
  };
}

/** What a team makes of the description; its groups and operations are Intercom's, and left out. */
async function generated(team: string, fill: Fill): Promise<TeamGenerated> {
  const text = JSON.stringify(hostileDescription(fill, "3.1.0"));
  const { document } = loadDescription({ file: "openapi.json", text });
  if (document === undefined) throw new Error("the description is refused");
  const { api } = buildModel(document);
  return regenerateTeam(team, { api, document }, ({ groups: _, operations: __, ...settings }) => ({
    ...settings,
    // The inbox is made of operations that this description does not have.
    emit: settings.emit.filter((name) => name !== "inbox"),
  }));
}

describe.each(TEAMS)("%s", (team) => {
  const made = new Map<string, TeamGenerated>();
  let compiled: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    for (const [name, fill] of Object.entries(fills)) made.set(name, await generated(team, fill));
    const clients = [...made].map(
      ([name, { files }]) => [idOf(name), clientSources(files)] as const,
    );
    compiled = compileAll(new Map(clients));
  }, 180_000);

  it.each(Object.keys(fills))("%s: compiles, runs nothing and stays in its place", async (name) => {
    const { files = [], diagnostics = [] } = made.get(name) ?? {};
    expect(hasErrors(diagnostics)).toBe(false);
    expect(files.length).toBeGreaterThan(20);
    expect(compiled.get(idOf(name))).toEqual([]);
    for (const { path } of files) {
      expect(posix.normalize(path)).toBe(path);
      expect(path).toMatch(/^(?:client|docs)(?:\/[A-Za-z0-9._-]+)+$/);
    }
    await importClient(clientSources(files));
    expect(globalThis).not.toHaveProperty("pwned");
  });
});

function idOf(name: string): string {
  return name.replaceAll(/[^\w]/g, "-");
}
