import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { runNode } from "./processes.mjs";
import { GENERATOR, OPENAPI_TYPESCRIPT, ROOT } from "./root.mjs";

/** `generate` as the repository's configuration says, without teams, into another folder. */
export function generate(out, env) {
  return runNode([GENERATOR, "generate", "--no-team", "--out", out], { cwd: ROOT, env });
}

/** All teams alone, where there is no output yet and nothing is cached. */
export function generateTeamsCold(out) {
  const env = { JITI_FS_CACHE: "false" };
  const run = runNode([GENERATOR, "generate", "--team", "--out", out], { cwd: ROOT, env });
  rmSync(out, { recursive: true, force: true });
  return run;
}

/** The same where nothing is cached: the configuration file has to be transpiled, too. */
export function generateCold(out) {
  forget(out);
  const run = generate(out, { JITI_FS_CACHE: "false" });
  forget(out);
  return run;
}

/** Removes the output and what the generator remembers of it, so that the next run is cold. */
export function forget(out) {
  rmSync(out, { recursive: true, force: true });
  const entry = createHash("sha256").update(out).digest("hex");
  rmSync(`${ROOT}node_modules/.cache/intercom-codegen/${entry}.json`, { force: true });
}

/** openapi-typescript's command line, with its defaults. */
export function openapiTypescript(input, output) {
  return runNode([OPENAPI_TYPESCRIPT, input, "-o", output]);
}
