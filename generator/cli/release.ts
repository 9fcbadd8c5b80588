import { type Command, CommanderError } from "commander";
import type { ApiOptions } from "../commands/api.js";
import type { ReleaseOptions } from "../commands/release.js";
import { version } from "../io/version.js";
import { defined } from "../json/values.js";
import { print } from "./print.js";
import { fromHere } from "./project.js";
import type { Reporting } from "./reporting.js";

/** Without a value, `--version` is what it is everywhere. */
type Releasing = Omit<ReleaseOptions, "version"> & { readonly version?: string | true };

/** `api` */
export function addApi(root: Command, { show }: Reporting): void {
  root
    .command("api")
    .description("write api.md: what the generated client exports")
    .option("--team <name>", "this team's client instead of the project's own")
    .option("--out <folder>", "the folder that was generated (default: generated)", fromHere)
    .option("--check", "write nothing; say whether it differs")
    .action(async (options: ApiOptions) => {
      const { runApi } = await import("../commands/api.js");
      await show((context) => runApi(options, context));
    });
}

/** `release` */
export function addRelease(root: Command, { show, isJson }: Reporting): void {
  root
    .command("release")
    .description("build, check, version and publish the generated client")
    .option("--team <name>", "this team's client instead of the project's own")
    .option("--registry <address>", "the registry (default: as npm is configured)")
    .option("--tag <name>", "what npm calls it (default: latest; of a pre-release, its label)")
    .option("--version [version]", "instead of the version that the client has; never a lower one")
    .option("--accept-size", "take entry points that grew as they are")
    .option("--dry-run", "change and send nothing; say what there is")
    .action(async ({ version: wanted, ...options }: Releasing) => {
      if (wanted === true) {
        if (!isJson) print(`${version()}\n`);
        throw new CommanderError(0, "commander.version", version());
      }
      const { runRelease } = await import("../commands/release.js");
      await show((context) => runRelease({ ...options, ...defined({ version: wanted }) }, context));
    });
}
