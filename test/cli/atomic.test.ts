/** A run that is killed leaves the old tree or the new one. More of these in `test/slow`. */
import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { buildCli } from "./support/cli.js";
import { snapshot, temporaryFolder } from "./support/folders.js";
import { countSteps, createTrial, killOnce, type Moment } from "./support/kill.js";
import { SMALL, SMALLER, writeSmall } from "./support/small.js";
import { spread, watchSteps } from "./support/steps.js";

const cli = await buildCli();

const SPEC = ["generate", "--spec", "small.yaml"];

it("leaves the old tree or the new one", async () => {
  const trial = await createTrial(cli, SMALL, SMALLER);
  const last = await countSteps(trial);
  const moments: Moment[] = [
    ...spread(last, 6).map((step): Moment => ({ step, signal: "SIGKILL" })),
    { step: Math.ceil(last / 2), signal: "SIGINT" },
    { step: Math.ceil(last / 2), signal: "SIGTERM" },
  ];
  const left: string[] = [];
  for (const moment of moments) left.push(await killOnce(trial, moment));
  expect(left.slice(0, 6)).toEqual(expect.arrayContaining(["old", "new"]));
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
  const steps = watchSteps();
  const run = cli(SPEC, { cwd: folder, env: steps.env });
  const attempts = () => steps.taken().filter((step) => step === `writeFile ${lock}`).length;
  await expect.poll(attempts).toBeGreaterThan(2);
  expect(readdirSync(folder).sort()).toEqual([basename(lock), "small.yaml"]);
  writeFileSync(lock, "999999999");
  expect(await run).toMatchObject({ code: 0 });
  expect(readdirSync(folder).sort()).toEqual(["generated", "small.yaml"]);
});
