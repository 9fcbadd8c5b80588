import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { isElsewhere } from "../io/given-description.js";
import { packageRoot } from "../io/package-root.js";
import { startSiteServer } from "../io/site-server.js";
import { watchPaths } from "../io/watch.js";
import { type DocsOptions, readDocsInputs } from "./docs.js";

export interface ServeOptions extends DocsOptions {
  /** Text of a number; default 4400, 0 for any that is free. */
  readonly port?: string;
}

/** What serving needs of its caller. */
export interface ServeContext {
  readonly cwd: string;
  /** Builds the site and shows how that went. @returns whether there is a new one */
  readonly build: () => Promise<boolean>;
  /** Called once the site can be opened. */
  readonly onReady: (url: string) => void;
  /** Ends the serving. */
  readonly end: Promise<unknown>;
}

const DEFAULT_PORT = "4400";

/**
 * Serves the built site until `end`, and builds it again when its templates, its description or its
 * overlays change; the last good one stays where that fails.
 *
 * @param port 0 for any that is free
 * @throws {UsageError} for a wrong configuration, or a port that cannot be had
 */
export async function serveDocs(
  options: ServeOptions,
  port: number,
  { cwd, build, onReady, end }: ServeContext,
): Promise<void> {
  if (isElsewhere(options.spec)) throw new UsageError("--serve follows a file; --spec names none");
  const { settings, out, team } = await readDocsInputs(options, cwd);
  const server = await startSiteServer(out, port);
  const own = team ? [team.settings.folder, ...team.settings.overlays] : [];
  const paths = [join(packageRoot(), "templates"), settings.spec, ...settings.overlays, ...own];
  const stop = await watchPaths(paths, async () => {
    if (await build()) server.reload();
  });
  onReady(server.url);
  await end;
  await stop();
  await server.close();
}

/** @throws {UsageError} for what is no port */
export function portOf(text = DEFAULT_PORT): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`--port takes a number from 0 to 65535, not ${text}`);
}
