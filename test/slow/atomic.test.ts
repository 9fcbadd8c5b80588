/** As `test/cli/atomic.test.ts`: runs killed at many moments, of Intercom's description too. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildCli } from "../cli/support/cli.js";
import { countSteps, createTrial, killOnce, type Moment, type Trial } from "../cli/support/kill.js";
import { SMALL, SMALLER } from "../cli/support/small.js";
import { spread } from "../cli/support/steps.js";

const cli = await buildCli();

const SIGNALS = ["SIGKILL", "SIGINT", "SIGTERM"] as const;

it("a small description, killed 48 times", async () => {
  const trial = await createTrial(cli, SMALL, SMALLER);
  const steps = spread(await countSteps(trial), 24);
  await killAll(
    trial,
    SIGNALS.flatMap((signal) => steps.map((step): Moment => ({ step, signal }))).slice(0, 48),
  );
});

it("Intercom's, killed 12 times", async () => {
  const path = fileURLToPath(
    new URL("../../spec/intercom-unstable/contract.yaml", import.meta.url),
  );
  const from = readFileSync(path, "utf8");
  const to = from.replace("operationId: createContact", "operationId: createAContact");
  const trial = await createTrial(cli, to, from);
  const steps = spread(await countSteps(trial), 4);
  await killAll(
    trial,
    SIGNALS.flatMap((signal) => steps.map((step): Moment => ({ step, signal }))),
  );
});

async function killAll(trial: Trial, moments: readonly Moment[]): Promise<void> {
  const left: string[] = [];
  for (const moment of moments) left.push(await killOnce(trial, moment));
  expect(new Set(left)).toEqual(new Set(["old", "new"]));
}
