import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../lib/bundle.mjs";
import { interleave } from "../lib/interleave.mjs";
import { runNode } from "../lib/processes.mjs";

const ALL = "intercom-unstable/validators";

/** What loading all validators adds to Node's start. */
export async function measureValidatorLoad({ consumer, rounds }) {
  const cwd = consumer();
  const { code } = await bundle(cwd, `export * from "${ALL}";`);
  writeFileSync(join(cwd, "validators.mjs"), code);
  writeFileSync(join(cwd, "empty.mjs"), "export {};");
  const start = (script) => () => ({ seconds: runNode(["-e", script], { cwd }).seconds });
  const { bare, ...loaded } = interleave(rounds * 3, {
    bare: start("0"),
    "an empty module": start('import("./empty.mjs")'),
    "all validators, as compiled files": start(`import("${ALL}")`),
    "all validators, bundled in one file": start('import("./validators.mjs")'),
  });
  return Object.entries(loaded).map(([what, { seconds }]) => ({
    what: `added to Node's start: ${what}`,
    value: (seconds - bare.seconds) * 1000,
    unit: "ms",
    ...(what.startsWith("all") && { aim: { value: 15 } }),
    details: { start: seconds * 1000, bare: bare.seconds * 1000 },
  }));
}
