import { resolve } from "node:path";
import { didYouMean } from "../../diagnostics/suggest.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import type { DocsOptions } from "../emitters/docs/options.js";
import type { Emitter } from "../emitters/emitter.js";
import { ownEmitter } from "../emitters/own-emitter.js";
import {
  EMITTER_NAMES,
  EMITTERS,
  type EmitterOptions,
  OPTION_RULES,
} from "../emitters/registry.js";
import type { WantedModel } from "../model/narrow/model-of.js";
import type { Config, OutputConfig, TeamConfig } from "./config.js";
import { ConfigError, optionName } from "./config-error.js";
import {
  type Check,
  flag,
  functions,
  headers,
  identifier,
  isFunction,
  isRecord,
  members,
  names,
  packageName,
  style,
  text,
  texts,
} from "./option-checks.js";
import { guardTeamCode, type TeamSource } from "./team-code.js";

/** What holds of settings, whether a project's or a team's: defaults are in, and paths are absolute. */
interface Filled extends Required<Pick<OutputConfig, "overlays" | "out" | "emit">> {
  /** The emitters that the configuration brings along. */
  readonly emitters: readonly Emitter[];
}

/** A project's configuration with every default filled in and every path absolute. */
export interface Settings extends Omit<Config, "overlays" | "out" | "emit" | "emitters">, Filled {
  /** The configuration file, for messages; absent where the command line says it all. */
  readonly file?: string;
  /** What the configuration emits, where the command line asks for a part of it. */
  readonly holds?: readonly string[];
}

/** A team's configuration with every default filled in and every path absolute. */
export interface TeamSettings
  extends Omit<TeamConfig, "overlays" | "out" | "emit" | "emitters">,
    Filled {
  /** The name of its folder. */
  readonly team: string;
  /** Its configuration file, from the folder that the command runs in. */
  readonly file: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** Links that it asks for itself; what it has from the project need not concern it. */
  readonly ownLinks: NonNullable<DocsOptions["links"]>;
}

/** What each option has to be that projects and teams have. */
const OUTPUT_CHECKS: Readonly<Record<keyof OutputConfig, Check>> = {
  ...(Object.fromEntries(
    Object.entries(OPTION_RULES).map(([name, { check }]) => [name, check]),
  ) as Readonly<Record<keyof EmitterOptions, Check>>),
  overlays: texts,
  out: text,
  emit: texts,
  name: identifier,
  packageName,
  groups: texts,
  operations: texts,
  names,
  style,
  headers,
  emitters: functions,
  hooks: members({ sourceFile: isFunction, sampleArguments: isFunction }),
};

const PROJECT_CHECKS: Readonly<Record<keyof Config, Check>> = {
  ...OUTPUT_CHECKS,
  spec: text,
  lenient: flag,
};

const TEAM_CHECKS: Readonly<Record<keyof TeamConfig, Check>> = {
  ...OUTPUT_CHECKS,
  helpers: functions,
};

/**
 * Checks a project's configuration and fills in what it leaves open.
 *
 * @param config what the configuration file exports, of whatever form
 * @param folder what its paths are relative to
 * @param file its name, for messages
 * @throws {UsageError} for an unknown option or a wrong value
 */
export function settingsOf(config: unknown, folder: string, file: string): Settings {
  if (!isRecord(config))
    throw new UsageError(`${file} exports no object`, "Export defineConfig({ … }).");
  assertOptions(config, PROJECT_CHECKS, file, ["spec"]);
  const given = config as unknown as Config;
  return {
    ...given,
    ...filledOf(given, DEFAULTS, { team: "", folder, file }),
    file,
    spec: resolve(folder, given.spec),
    out: resolve(folder, given.out ?? "generated"),
  };
}

/** What is emitted where nothing is said. */
const DEFAULTS = EMITTERS.filter(({ isDefault }) => isDefault).map(({ name }) => name);

/**
 * Checks a team's configuration and fills in what it leaves open.
 *
 * @throws {UsageError} for an unknown option or a wrong value
 */
export function teamSettingsOf(
  config: unknown,
  source: TeamSource,
  project: Settings,
): TeamSettings {
  const { team, folder, file } = source;
  if (!isRecord(config))
    throw new UsageError(`${file} exports no object`, "Export defineTeam({ … }).");
  assertOptions(config, TEAM_CHECKS, file);
  const given = config as TeamConfig;
  const { out } = given;
  // What the project's own emitters make is the project's.
  const emit = project.emit.filter((name) => EMITTER_NAMES.includes(name));
  return {
    ...given,
    ...filledOf(given, emit, source),
    ...defined({ groups: given.groups ?? project.groups }),
    team,
    file,
    folder,
    ownLinks: given.docs?.links ?? {},
    packageName: given.packageName ?? `${team}-client`,
    ...optionsForTeam(given, project),
    out: out === undefined ? resolve(teamOutputs(project.out), team) : resolve(folder, out),
  };
}

/** What is made in one way of both configurations. */
function filledOf(given: TeamConfig, emit: readonly string[], source: TeamSource) {
  const { emitters = {}, ...code } = guardTeamCode(given, source);
  const own = Object.entries(emitters).map(([name, make]) => ownEmitter(name, make));
  const names = own.map(({ name }) => name);
  assertOwnNames(names, source.file);
  return {
    ...code,
    emitters: own,
    emit: given.emit ? knownEmitters(given.emit, names, source.file) : [...emit, ...names],
    overlays: (given.overlays ?? []).map((path) => resolve(source.folder, path)),
  };
}

/** The folder of the outputs of teams that name no other. */
export function teamOutputs(out: string): string {
  return resolve(out, "teams");
}

/** What a team says to emitters, and what it has from the project. */
function optionsForTeam(team: EmitterOptions, project: EmitterOptions): EmitterOptions {
  const names = Object.keys(OPTION_RULES) as (keyof EmitterOptions)[];
  const merged = names.map((name) => {
    const { forTeam } = OPTION_RULES[name];
    const own = team[name];
    return [name, forTeam ? forTeam(project[name], own) : (own ?? project[name])] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** @throws {UsageError} for an option that there is none of, or that is wrong */
function assertOptions(
  config: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
  file: string,
  required: readonly string[] = [],
): void {
  const missing = required.find((key) => config[key] === undefined);
  const wrong =
    members(checks)(config) ??
    (missing === undefined ? undefined : members(checks)({ [missing]: null }));
  if (wrong === undefined || typeof wrong === "string") return;
  const { at, expected, fix } = wrong;
  const name = optionName(at);
  const problem =
    expected === undefined ? `there is no option ${name}` : `${name} must be ${expected}`;
  throw new ConfigError(file, at, problem, fix);
}

/** What the model is built with. */
export function modelOptions(settings: Settings): WantedModel {
  const { name, packageName, groups, operations, names, style, headers, file } = settings;
  return defined({ name, packageName, groups, operations, names, style, headers, file });
}

/** Whether there is code in a configuration, of which no digest knows when it changes. */
export function hasCode({
  emitters,
  hooks,
  names: { type, operation, group } = {},
}: Settings): boolean {
  return emitters.length > 0 || [hooks, type, operation, group].some((each) => each !== undefined);
}

function assertOwnNames(own: readonly string[], file: string): void {
  const twice = own.find((name) => EMITTER_NAMES.includes(name));
  if (twice === undefined) return;
  const problem = `the generator has an emitter ${twice}`;
  throw new ConfigError(file, ["emitters", twice], problem, "Give yours another name.");
}

/**
 * @param own names of emitters that the configuration brings along
 * @param file the configuration that wants them; absent where the command line does
 * @throws {UsageError} for a name that is no emitter
 */
export function knownEmitters(
  wanted: readonly string[],
  own: readonly string[],
  file?: string,
): readonly string[] {
  const known = [...EMITTER_NAMES, ...own];
  const at = wanted.findIndex((name) => !known.includes(name));
  const unknown = wanted[at];
  if (unknown === undefined) return wanted;
  const problem = `there is no emitter ${unknown}`;
  const fix = didYouMean(unknown, known) ?? `What can be emitted: ${known.join(", ")}.`;
  throw file === undefined
    ? new UsageError(problem, fix)
    : new ConfigError(file, ["emit", at], problem, fix);
}
