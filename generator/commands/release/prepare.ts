import { join } from "node:path";
import { CLIENT } from "../../emit/client/index.js";
import { type ClientPackage, readClientPackage } from "../../io/client-package.js";
import { shown, textIfThere } from "../../io/description.js";
import { UsageError } from "../../io/errors.js";
import { publishedVersions } from "../../io/registry.js";
import { defined } from "../../model/json.js";
import type { Sizes } from "../../release/budget.js";
import { headed } from "../../release/changelog-heading.js";
import { chooseVersion, defaultTag } from "../../release/choose-version.js";
import type { SourceRecord } from "../../spec/index.js";
import type { CommandContext } from "../context.js";
import { originOf } from "../pull/describe.js";
import { readSettings } from "../read-settings.js";

/** The options of `release`, as the command line gives them. */
export interface ReleaseOptions {
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
  readonly budget: Sizes;
  /** Arguments of npm that name the registry. */
  readonly registry: readonly string[];
  /** What stands against it. */
  readonly problems: readonly string[];
  /** What is worth knowing. */
  readonly notes: readonly string[];
}

export const CHANGELOG = "CHANGELOG.md";
export const BUDGET = "budget.json";

/** @throws {UsageError} for a wrong option, or where there is no client */
export async function prepareRelease(
  options: ReleaseOptions,
  { cwd }: CommandContext,
): Promise<Release> {
  const registry = registryArguments(options.registry);
  const { out, spec } = await readSettings({}, cwd);
  const client = await readClientPackage(join(out, CLIENT), cwd);
  const { name, version: current } = client.manifest;
  const answer = await publishedVersions(name, registry, cwd);
  const published = answer.ok ? answer.value : [];
  const choice = chooseVersion({ current, published, ...defined({ wanted: options.version }) });
  const version = choice.ok ? choice.version : current;
  const unreachable = answer.ok ? [] : [`the registry gave no answer: ${answer.message}`];
  const [changelog, budget, origin] = await Promise.all([
    textIfThere(join(client.folder, CHANGELOG), cwd),
    textIfThere(join(client.folder, BUDGET), cwd),
    textIfThere(join(spec, "source.json"), cwd).catch(() => undefined),
  ]);
  const record = origin === undefined ? undefined : (JSON.parse(origin) as SourceRecord);
  return {
    client,
    version,
    tag: options.tag ?? defaultTag(version),
    changelog: headed(changelog, { version, published, origin: originOf(record) }),
    budget: budget === undefined ? {} : readBudget(budget, shown(client.folder, cwd)),
    registry,
    problems: [
      ...(choice.ok ? [] : [`${choice.problem}. ${choice.fix}`]),
      ...(options.dryRun ? [] : unreachable),
    ],
    notes: options.dryRun ? unreachable : [],
  };
}

function registryArguments(address: string | undefined): string[] {
  if (address === undefined) return [];
  const advice = "Name one such as https://registry.example/npm/.";
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new UsageError(`--registry ${address} is no address of a registry`, advice);
  }
  if (new URL(address).username !== "" || new URL(address).password !== "") {
    throw new UsageError("--registry holds credentials", "Put them into npm's configuration.");
  }
  return ["--registry", address];
}

function readBudget(text: string, folder: string): Sizes {
  try {
    return JSON.parse(text) as Sizes;
  } catch {
    throw new UsageError(
      `${folder}/${BUDGET} is no JSON`,
      "Remove it, or take back its last change.",
    );
  }
}
