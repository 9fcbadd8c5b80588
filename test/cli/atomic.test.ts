/** A run that is killed leaves the old tree or the new one. More of these in `test/slow`. */
import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { createTrial, killOnce, type Moment } from "./support/kill.js";
import { SMALL, SMALLER, writeSmall } from "./support/small.js";

const cli = await buildCli();

/** Milliseconds; two dozen runs, on a machine that may be busy with something else. */
vi.setConfig({ testTimeout: 240_000 });
const SPEC = ["generate", "--spec", "small.yaml"];

it("leaves the old tree or the new one", async () => {
  const trial = await createTrial(cli, SMALL, SMALLER);
  const moments: Moment[] = [
    { since: "start", delay: 150, signal: "SIGKILL" },
    ...[0, 2, 4, 8, 16].map((delay): Moment => ({ since: "writing", delay, signal: "SIGKILL" })),
    { since: "writing", delay: 1, signal: "SIGINT" },
    { since: "writing", delay: 1, signal: "SIGTERM" },
  ];
  const left: string[] = [];
  for (const moment of moments) left.push(await killOnce(trial, moment));
  expect(left).toContain("old");
});

it("picks up what a run left that was killed between its two renames", async () => {
  const { folder, after, args } = await createTrial(cli, SMALL, SMALLER);
  renameSync(join(folder, "old"), join(folder, ".generated.intercom-codegen-old-999999999"));
  mkdirSync(join(folder, ".generated.intercom-codegen-new-999999999"));
  expect(await cli(args, { cwd: folder })).toMatchObject({ code: 0 });
  expect(snapshot(join(folder, "generated"))).toEqual(after);
  expect(readdirSync(folder).sort()).toEqual(["generated", "spec.yaml"]);
});

it("two runs at the same time end in one whole tree", async () => {
  const { before, after } = await createTrial(cli, SMALL, SMALLER);
  for (let round = 0; round < 3; round += 1) {
    const folder = temporaryFolder();
    writeSmall(folder);
    writeFileSync(join(folder, "smaller.yaml"), SMALLER);
    const runs = await Promise.all([
      cli(SPEC, { cwd: folder }),
      cli(["generate", "--spec", "smaller.yaml"], { cwd: folder }),
    ]);
    expect(runs).toMatchObject([{ code: 0 }, { code: 0 }]);
    writeFileSync(join(folder, "generated", "mine.txt"), "mine");
    expect([before, after]).toContainEqual(snapshot(join(folder, "generated")));
    expect(readdirSync(folder).sort()).toEqual(["generated", "small.yaml", "smaller.yaml"]);
  }
});

it("waits for a run that is writing, and takes over what a dead one left", async () => {
  const folder = temporaryFolder();
  writeSmall(folder);
  const lock = join(folder, ".generated.intercom-codegen.lock");
  writeFileSync(lock, String(process.pid));
  const run = cli(SPEC, { cwd: folder });
  const first = await Promise.race([run.then(() => "done"), sleep(2_500, "waits")]);
  expect(first).toBe("waits");
  writeFileSync(lock, "999999999");
  expect(await run).toMatchObject({ code: 0 });
  expect(readdirSync(folder).sort()).toEqual(["generated", "small.yaml"]);
});
