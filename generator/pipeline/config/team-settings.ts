import { resolve } from "node:path";
import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import type { DocsOptions } from "../emitters/docs/options.js";
import { EMITTER_NAMES, type EmitterOptions, OPTION_RULES } from "../emitters/registry.js";
import { ConfigError } from "./config-error.js";
import {
  type Check,
  headers,
  identifier,
  isRecord,
  map,
  members,
  packageName,
  style,
  text,
  texts,
} from "./option-checks.js";
import { assertOptions, EMITTER_CHECKS, emitterHint, type Settings } from "./settings.js";
import { guardTeamCode, type TeamSource } from "./team-code.js";
import type { TeamConfig } from "./team-config.js";

/** A team's configuration with every default filled in and every path absolute. */
export interface TeamSettings
  extends Omit<TeamConfig, "out" | "overlays" | "emit">,
    Required<Pick<TeamConfig, "out" | "overlays" | "emit">> {
  /** The name of its folder. */
  readonly team: string;
  /** Its configuration file, from the folder that the command runs in. */
  readonly file: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** Links that it asks for itself; what it has from the project need not concern it. */
  readonly ownLinks: NonNullable<DocsOptions["links"]>;
}

const isFunction: Check = (value) => (typeof value === "function" ? undefined : "a function");

/** An object of functions, under names that the team chooses. */
const functions: Check = map(isFunction, "an object of functions");

/** What each option has to be. */
const CHECKS: Readonly<Record<keyof TeamConfig, Check>> = {
  ...EMITTER_CHECKS,
  overlays: texts,
  out: text,
  emit: texts,
  name: identifier,
  packageName,
  style,
  headers,
  groups: texts,
  operations: texts,
  names: members({ type: isFunction, operation: isFunction, group: isFunction }),
  helpers: functions,
  emitters: functions,
  hooks: members({ sourceFile: isFunction, sampleArguments: isFunction }),
};

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
  assertOptions(config, CHECKS, file);
  const given = config as TeamConfig;
  const own = Object.keys(given.emitters ?? {});
  assertEmitters(own, given.emit, file);
  return {
    ...given,
    ...guardTeamCode(given, source),
    ...defined({ groups: given.groups ?? project.groups }),
    team,
    file,
    folder,
    ownLinks: given.docs?.links ?? {},
    packageName: given.packageName ?? `${team}-client`,
    ...optionsForTeam(given, project),
    emit: given.emit ?? [...project.emit, ...own],
    overlays: (given.overlays ?? []).map((path) => resolve(folder, path)),
    out:
      given.out === undefined
        ? resolve(teamOutputs(project.out), team)
        : resolve(folder, given.out),
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

function assertEmitters(
  own: readonly string[],
  wanted: readonly string[] = [],
  file: string,
): void {
  const known = [...EMITTER_NAMES, ...own];
  const twice = own.find((name) => EMITTER_NAMES.includes(name));
  if (twice !== undefined) {
    throw new ConfigError(
      file,
      ["emitters", twice],
      `the generator has an emitter ${twice}`,
      "Give yours another name.",
    );
  }
  const at = wanted.findIndex((name) => !known.includes(name));
  const unknown = wanted[at];
  if (unknown === undefined) return;
  const fix = emitterHint(unknown, known);
  throw new ConfigError(file, ["emit", at], `there is no emitter ${unknown}`, fix);
}
