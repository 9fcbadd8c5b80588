import { join } from "node:path";
import semver from "semver";
import { UsageError } from "../../diagnostics/usage-error.js";
import { visibleLine } from "../../diagnostics/visible.js";
import { type ClientPackage, readClientPackage } from "../../io/client-package.js";
import { SOURCE_RECORD, shown, textIfThere } from "../../io/description.js";
import { type Expected, parseJson } from "../../io/json-file.js";
import { withoutCredentials } from "../../io/npm.js";
import { publishedVersions, type Registry, registryOf } from "../../io/registry.js";
import { readSourceRecord } from "../../io/source-record.js";
import { defined, isObject, objectOf } from "../../json/values.js";
import { CLIENT } from "../../pipeline/emitters/client/index.js";
import type { Sizes } from "../../publish/budget.js";
import { headed } from "../../publish/changelog-heading.js";
import { chooseVersion, defaultTag } from "../../publish/choose-version.js";
import { versionBefore } from "../../publish/since-published.js";
import type { CommandContext } from "../../run/context.js";
import { readSettings } from "../../run/read-settings.js";
import { outputOf } from "../../run/teams/output-of.js";
import { originOf } from "../pull/describe.js";
import { commitProblems, provenance, registryProblems } from "./circumstances.js";
import { BUDGET, CHANGELOG } from "./files.js";

/** The options of `release`, as the command line gives them. */
export interface ReleaseOptions {
  /** The configuration file. Default: that of the folder. */
  readonly config?: string;
  /** Whose client. Default: the project's own. */
  readonly team?: string;
  /** Address of a registry. Default: npm's own configuration. */
  readonly registry?: string;
  /** Default: `latest`; of a pre-release, its label. */
  readonly tag?: string;
  /** Do everything but change and send. */
  readonly dryRun?: boolean;
  /** Instead of the version that the client has. */
  readonly version?: string;
  /** Take entry points that grew as the new budget. */
  readonly acceptSize?: boolean;
}

/** What is to be released, before anything is built. */
export interface Release {
  readonly client: ClientPackage;
  readonly version: string;
  readonly tag: string;
  readonly changelog: string;
  /** The changelog as it stands; undefined where there is none yet. */
  readonly counted: string | undefined;
  /** The published release that this one comes after; undefined where there is none. */
  readonly base: string | undefined;
  /** What the client is made from, as the changelog says it. */
  readonly origin: string;
  readonly budget: Sizes;
  readonly registry: Registry;
  /** Whether the registry has answered; it is not asked again where it has not. */
  readonly isReachable: boolean;
  /** The registry would take nothing from here: no need to build. */
  readonly isRefused: boolean;
  /** Whether npm states where the package was built. */
  readonly proves: boolean;
  /** What stands against it. */
  readonly problems: readonly string[];
  /** What is worth knowing. */
  readonly notes: readonly string[];
}

/** @throws {UsageError} for a wrong option, or where there is no client */
export async function prepareRelease(
  options: ReleaseOptions,
  { cwd }: CommandContext,
): Promise<Release> {
  assertRegistry(options.registry);
  assertTag(options.tag);
  assertVersion(options.version);
  const settings = await readSettings(defined({ config: options.config }), cwd);
  const { spec } = settings;
  const out = await outputOf(options.team, settings, cwd);
  const client = await readClientPackage(join(out, CLIENT), cwd);
  const { name, version: current } = client.manifest;
  const registry = await registryOf(name, options.registry, cwd);
  const answer = await publishedVersions(name, registry, cwd);
  const published = answer.ok ? answer.value : [];
  const choice = chooseVersion({ current, published, ...defined({ wanted: options.version }) });
  const version = choice.ok ? choice.version : current;
  const refusals = await registryProblems(registry, answer, cwd);
  const against = [...refusals, ...(await commitProblems(client))];
  const proof = await provenance(client.manifest, registry);
  const [counted, budget, source] = await Promise.all([
    textIfThere(join(client.folder, CHANGELOG), cwd),
    textIfThere(join(client.folder, BUDGET), cwd),
    textIfThere(join(spec, SOURCE_RECORD), cwd).catch(() => undefined),
  ]);
  const sourceFile = shown(join(spec, SOURCE_RECORD), cwd);
  const record = source === undefined ? undefined : await readSourceRecord(source, sourceFile);
  const origin = originOf(record);
  const budgetFile = shown(join(client.folder, BUDGET), cwd);
  const isSent = published.includes(version);
  return {
    client,
    version,
    tag: options.tag ?? defaultTag(version),
    changelog: headed(counted, { version, published, origin }),
    counted,
    base: isSent || !choice.ok ? undefined : versionBefore(version, published),
    origin,
    budget: budget === undefined ? {} : await parseJson(budget, budgetFile, BUDGET_IS),
    registry,
    isReachable: answer.ok,
    isRefused: refusals.length > 0 && !options.dryRun,
    problems: [
      ...(choice.ok ? [] : [`${choice.problem}. ${choice.fix}`]),
      ...(options.dryRun ? [] : against),
    ],
    notes: [
      ...(options.dryRun ? against.map((each) => `to be settled before: ${each}`) : []),
      ...(proof.why === undefined ? [] : [`without provenance: ${proof.why}`]),
    ],
    proves: proof.why === undefined,
  };
}

function assertRegistry(address: string | undefined): void {
  if (address === undefined) return;
  const advice = "Name one such as https://registry.example/npm/.";
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new UsageError(
      `--registry ${withoutCredentials(address)} is no address of a registry`,
      advice,
    );
  }
  if (new URL(address).username !== "" || new URL(address).password !== "") {
    throw new UsageError("--registry holds credentials", "Put them into npm's configuration.");
  }
}

/** What npm takes for a tag: no version, no range, nothing that an address would have to escape. */
function assertTag(tag: string | undefined): void {
  if (tag === undefined) return;
  const isRange = semver.validRange(tag) !== null;
  if (!isRange && /^[A-Za-z0-9_][\w.-]*$/.test(tag)) return;
  const why = isRange ? "npm would read it as a version" : "npm does not take it";
  throw new UsageError(`--tag ${visibleLine(tag)}: ${why}`, "Name one such as next or beta.");
}

function assertVersion(version: string | undefined): void {
  if (version === undefined || semver.valid(version) === version) return;
  const advice = "Name one such as 1.2.3 or 1.2.3-beta.1.";
  throw new UsageError(`--version ${visibleLine(version)} is no version`, advice);
}

const BUDGET_IS: Expected<Sizes> = {
  read: (value) => {
    const sizes = Object.entries(objectOf(value));
    const isWhole = isObject(value) && sizes.every(([, size]) => typeof size === "number");
    return isWhole ? (Object.fromEntries(sizes) as Sizes) : undefined;
  },
  what: "an object of sizes by entry point",
  fix: "Remove it, or take back its last change.",
};
