import type { Command } from "commander";
import type { ApiOptions } from "../commands/api.js";
import type { ReleaseOptions } from "../commands/release.js";
import { version } from "../io/version.js";
import { defined } from "../model/json.js";
import { print } from "./print.js";
import { fromHere } from "./project.js";
import type { Show } from "./update.js";

type Shown<Options> = Options & { readonly json?: boolean };

/** Without a value, `--version` is what it is everywhere. */
type Releasing = Omit<ReleaseOptions, "version"> & { readonly version?: string | true };

/** `api` */
export function addApi(root: Command, show: Show): void {
  root
    .command("api")
    .description("write api.md: what the generated client exports")
    .option("--team <name>", "this team's client instead of the project's own")
    .option("--out <folder>", "the folder that was generated (default: generated)", fromHere)
    .option("--check", "write nothing; say whether it differs")
    .option("--json", "print one result for machines on stdout")
    .action(async (options: Shown<ApiOptions>) => {
      const { runApi } = await import("../commands/api.js");
      await show(options, (context) => runApi(options, context));
    });
}

/** `release` */
export function addRelease(root: Command, show: Show): void {
  root
    .command("release")
    .description("build, check, version and publish the generated client")
    .option("--team <name>", "this team's client instead of the project's own")
    .option("--registry <address>", "the registry (default: as npm is configured)")
    .option("--tag <name>", "what npm calls it (default: latest; of a pre-release, its label)")
    .option("--version [version]", "instead of the version that the client has; never a lower one")
    .option("--accept-size", "take entry points that grew as they are")
    .option("--dry-run", "change and send nothing; say what there is")
    .option("--json", "print one result for machines on stdout")
    .action(async ({ version: wanted, ...options }: Shown<Releasing>) => {
      if (wanted === true) return print(`${version()}\n`);
      const { runRelease } = await import("../commands/release.js");
      await show(options, (context) =>
        runRelease({ ...options, ...defined({ version: wanted }) }, context),
      );
    });
}
