/** As `test/cli/atomic.test.ts`: runs killed at many moments, of Intercom's description too. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildCli } from "../cli/support/cli.js";
import { createTrial, killOnce, type Moment, type Trial } from "../cli/support/kill.js";
import { SMALL, SMALLER } from "../cli/support/small.js";

const cli = await buildCli();

it("a small description, killed 48 times", async () => {
  const trial = await createTrial(cli, SMALL, SMALLER);
  const duration = await durationOf(trial);
  const delays = Array.from({ length: 24 }, (_, at) => at);
  await killAll(trial, [
    ...delays.map(
      (at): Moment => ({
        since: "start",
        delay: (duration * (at + 1)) / delays.length,
        signal: "SIGKILL",
      }),
    ),
    ...delays.map((delay): Moment => ({ since: "writing", delay, signal: "SIGKILL" })),
  ]);
});

it("Intercom's, killed 12 times", async () => {
  const path = fileURLToPath(
    new URL("../../spec/intercom-unstable/contract.yaml", import.meta.url),
  );
  const from = readFileSync(path, "utf8");
  const to = from.replace("operationId: createContact", "operationId: createAContact");
  const trial = await createTrial(cli, to, from);
  const signals = ["SIGKILL", "SIGINT", "SIGTERM"] as const;
  const delays = [0, 10, 25, 50];
  await killAll(
    trial,
    signals.flatMap((signal) =>
      delays.map((delay): Moment => ({ since: "writing", delay, signal })),
    ),
  );
});

/** Milliseconds that a run takes which nobody kills. */
async function durationOf({ cli: run, args, folder }: Trial): Promise<number> {
  const start = performance.now();
  await run(args, { cwd: folder });
  return performance.now() - start;
}

async function killAll(trial: Trial, moments: readonly Moment[]): Promise<void> {
  const left: string[] = [];
  for (const moment of moments) left.push(await killOnce(trial, moment));
  expect(left).toContain("old");
}
