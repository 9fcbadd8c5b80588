import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the generator into `dist/` once, for all tests of a project that run it from there. */
export default function build(): void {
  const script = fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ["ignore", "inherit", "inherit"] });
}
