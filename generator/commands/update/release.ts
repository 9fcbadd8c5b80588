import { join } from "node:path";
import { hasErrors } from "../../diagnostics/index.js";
import { readAssets } from "../../io/assets.js";
import { textIfThere } from "../../io/description.js";
import { readClientVersion } from "../../io/package-version.js";
import { defined } from "../../json/values.js";
import type { Settings } from "../../pipeline/config/settings.js";
import type { OutputFile } from "../../pipeline/emitters/emitter.js";
import type { Generated } from "../../pipeline/generate.js";
import { addEntry, hasEntry } from "../../publish/changelog.js";
import { opinionText } from "../../publish/opinion-text.js";
import type { SecondOpinion } from "../../publish/second-opinion.js";
import { type Impact, impactOf, larger, nextVersion } from "../../publish/version.js";
import type { CommandContext } from "../../run/context.js";
import { produce } from "../../run/produce.js";
import type { Candidate } from "../pull/candidate.js";
import { originOf } from "../pull/describe.js";
import type { Prepared } from "../pull/prepare.js";

export const CHANGELOG = "client/CHANGELOG.md";
const SURFACE_REPORT = "client/api.md";

/** A revision that can be taken in. */
export type Ready = Prepared & { readonly settings: Settings; readonly candidate: Candidate };

/** What an update makes of the client. */
export interface Release {
  /** Its version until now. */
  readonly before: string;
  readonly after: string;
  /** Text of the changelog with the new entry. */
  readonly changelog: string;
  /** What the surface says; absent where a run that did not end has said it. */
  readonly opinion?: SecondOpinion;
  /** `api.md`, where there is a client. */
  readonly reports: readonly OutputFile[];
}

/**
 * Generates the client of a new description and decides on its version: what the descriptions say,
 * or what the surfaces of the two clients say, whichever asks for more.
 */
export async function makeRelease(
  ready: Ready,
  context: CommandContext,
): Promise<Generated & { readonly release: Release }> {
  const { settings, revision, comparison, candidate } = ready;
  const [before, changelog, assets] = await Promise.all([
    readClientVersion(settings.out, context.cwd),
    textIfThere(join(settings.out, CHANGELOG), context.cwd),
    readAssets(),
  ]);
  // A revision that the changelog begins with has been counted by a run that did not end.
  const isCounted = hasEntry(changelog, originOf(revision?.record));
  const versionFor = (impact: Impact) => (isCounted ? before : nextVersion(before, impact));
  const make = (version: string) =>
    produce({ settings, sources: candidate.description, assets, version, ...context });

  const first = comparison === undefined ? "compatible" : impactOf(comparison.summary);
  const expected = versionFor(larger(first, "docs"));
  const generated = await make(expected);
  if (hasErrors(generated.diagnostics)) {
    const release = { before, after: before, changelog: changelog ?? "", reports: [] };
    return { ...generated, release };
  }
  const second = await opinionFor(
    { ...ready, assets, before, isCounted, first },
    generated,
    context,
  );
  const after = versionFor(larger(second.opinion?.impact ?? first, "docs"));
  const final = after === expected ? generated : await make(after);
  const entry = entryOf(ready, after, second.opinion);
  return { ...final, release: { before, after, changelog: addEntry(changelog, entry), ...second } };
}

interface Question extends Ready {
  readonly assets: Awaited<ReturnType<typeof readAssets>>;
  readonly before: string;
  readonly isCounted: boolean;
  readonly first: Impact;
}

async function opinionFor(
  { settings, folder, assets, before: version, isCounted, first }: Question,
  { files }: Generated,
  context: CommandContext,
): Promise<Pick<Release, "opinion" | "reports">> {
  // What reads TypeScript takes a while to load: only here, where there is something to write.
  const [{ clientAgain, clientIn, clientOnDisk }, { opinionOn }] = await Promise.all([
    import("./clients.js"),
    import("./opinion.js"),
  ]);
  const after = clientIn(files);
  if (after === undefined) return { reports: [] };
  context.onStep("comparing the clients");
  const before = isCounted ? undefined : await clientOnDisk(settings.out, context.cwd);
  const regenerated = before && (await clientAgain({ folder, settings, assets, version }, context));
  const { opinion, report } = opinionOn({ before, regenerated, after }, first);
  const reports = [{ path: SURFACE_REPORT, content: report }];
  return isCounted ? { reports } : { opinion, reports };
}

function entryOf({ revision, comparison }: Ready, version: string, opinion?: SecondOpinion) {
  const described = comparison?.markdown.trim() ?? "The first description.";
  const changes = [described, opinion ? opinionText(opinion) : ""].join("\n\n");
  const date = revision?.record.date;
  return { version, origin: originOf(revision?.record), changes, ...defined({ date }) };
}
