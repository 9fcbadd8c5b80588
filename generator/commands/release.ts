import { join } from "node:path";
import { shown, textIfThere } from "../io/description.js";
import { withCopy } from "../io/staging.js";
import { writeFiles } from "../io/write-files.js";
import { nextBudget } from "../publish/budget.js";
import { contentTable, kilobytes } from "../publish/contents.js";
import type { CommandContext, Report } from "../run/context.js";
import { SURFACE_FILE, surfaceText } from "./api.js";
import { checkClient } from "./generate.js";
import { type Built, buildRelease, manifestOf, type Packed } from "./release/build.js";
import { BUDGET, CHANGELOG } from "./release/files.js";
import { prepareRelease, type Release, type ReleaseOptions } from "./release/prepare.js";
import { presenceOf, publish } from "./release/send.js";
import { compareWithPublished } from "./release/since-published.js";

export type { ReleaseOptions } from "./release/prepare.js";

export interface ReleaseReport extends Report {
  readonly command: "release";
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** Whether the registry has it now. */
  readonly published: boolean;
  /** Where to; without credentials. Absent where npm does not say. */
  readonly registry?: string;
  /** What stands against it; nothing was changed or sent where there is anything. */
  readonly problems: readonly string[];
  /** What is worth knowing. */
  readonly notes: readonly string[];
  /** What is in the tarball; absent where none was made. */
  readonly tarball?: Omit<Packed, "tarball">;
}

/**
 * Builds the client, checks it, gives it its version and sends it to a registry. Nothing is changed
 * or sent unless every check passes; a run after one that failed goes on where that one ended.
 *
 * @throws {UsageError} for a wrong option or configuration, or where there is no client
 */
export async function runRelease(
  options: ReleaseOptions,
  context: CommandContext,
): Promise<ReleaseReport> {
  context.onStep("checking the client");
  const release = await prepareRelease(options, context);
  if (release.isRefused) return report(release, undefined, "not released", { ok: false });
  const stale = await staleFiles(release, options, context);
  const since = await compareWithPublished(release, context);
  return withCopy(release.client.folder, async (copy) => {
    const built = await buildRelease(copy, release, options.acceptSize === true, context);
    const problems = [...release.problems, ...since.problems, ...stale, ...built.problems];
    const notes = [...release.notes, ...since.notes];
    return finish({ ...release, problems, notes }, built, options, context);
  });
}

/** What was generated has to be what the sources make now, and what reviewers have read. */
async function staleFiles(
  { client }: Release,
  options: ReleaseOptions,
  context: CommandContext,
): Promise<string[]> {
  const { team } = options;
  const { ok, differences } = await checkClient(options, context);
  const report = await textIfThere(join(client.folder, SURFACE_FILE), context.cwd);
  const isCurrent = report === (await surfaceText(client));
  const folder = shown(client.folder, context.cwd);
  const whose = team === undefined ? "" : ` --team ${team}`;
  const what =
    differences.length === 0
      ? "the client can no longer be generated"
      : `${differences.length} generated files differ from their sources`;
  return [
    ...(ok ? [] : [`${what}: run generate${whose}`]),
    ...(isCurrent ? [] : [`${folder}/${SURFACE_FILE} is not about this client: run api${whose}`]),
  ];
}

async function finish(
  release: Release,
  { packed }: Built,
  options: ReleaseOptions,
  context: CommandContext,
): Promise<ReleaseReport> {
  if (packed === undefined) return report(release, undefined, "not released", { ok: false });
  const presence = await presenceOf(release, packed, context);
  const changed = `${release.version} is published, with other contents. Name a higher version.`;
  const problems = [...release.problems, ...(presence === "different" ? [changed] : [])];
  const checked = { ...release, problems };
  if (problems.length > 0) return report(checked, packed, "not released", { ok: false });
  if (options.dryRun)
    return report(checked, packed, "ready, nothing changed or sent", { ok: true });
  await write(release, packed, options.acceptSize === true);
  const failure = presence === "same" ? undefined : await publish(release, packed, context);
  if (failure === undefined) {
    const what = presence === "same" ? "is published already" : `published as ${release.tag}`;
    return report(checked, packed, what, { ok: true, published: true });
  }
  const failed = { ...release, problems: [`npm: ${failure}`] };
  return report(failed, packed, "not published; run it again to go on", { ok: false });
}

/** What a release changes in the client's folder. */
async function write(release: Release, { sizes }: Packed, acceptSize: boolean): Promise<void> {
  const { folder } = release.client;
  const budget = nextBudget(release.budget, sizes, acceptSize);
  await writeFiles({
    [join(folder, "package.json")]: manifestOf(release),
    [join(folder, CHANGELOG)]: release.changelog,
    [join(folder, BUDGET)]: `${JSON.stringify(budget, null, 2)}\n`,
  });
}

function report(
  { client, version, tag, registry, problems, notes }: Release,
  packed: Packed | undefined,
  what: string,
  { ok, published = false }: { readonly ok: boolean; readonly published?: boolean },
): ReleaseReport {
  const { name } = client.manifest;
  const { address } = registry;
  const { tarball: _, ...contents } = packed ?? {};
  return {
    command: "release",
    ok,
    summary: `${name} ${version}: ${what}`,
    details: [
      ...problems.map(indented),
      ...notes.map(indented),
      `to ${address ?? "the registry of npm's configuration"}, as ${tag}`,
      ...(packed ? tarballLines(packed) : []),
    ],
    diagnostics: [],
    sources: new Map(),
    name,
    version,
    tag,
    published,
    ...(address !== undefined && { registry: address }),
    problems,
    notes,
    ...(packed && { tarball: contents as Omit<Packed, "tarball"> }),
  };
}

/** Further lines of a message stand below its first. */
function indented(message: string): string {
  return message.replaceAll("\n", "\n    ");
}

function tarballLines({ files, size, unpackedSize }: Packed): string[] {
  const total = `${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`;
  return [...contentTable(files), total];
}
