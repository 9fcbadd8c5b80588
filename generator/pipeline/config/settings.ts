import { resolve } from "node:path";
import { didYouMean } from "../../diagnostics/suggest.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { defined } from "../../json/values.js";
import {
  EMITTER_NAMES,
  EMITTERS,
  type EmitterOptions,
  OPTION_RULES,
} from "../emitters/registry.js";
import type { WantedModel } from "../model/narrow/model-of.js";
import type { Config } from "./config.js";
import { ConfigError, optionName } from "./config-error.js";
import {
  type Check,
  flag,
  headers,
  identifier,
  isRecord,
  members,
  names,
  packageName,
  style,
  text,
  texts,
} from "./option-checks.js";

/** A configuration with every default filled in and every path absolute. */
export interface Settings
  extends Required<Pick<Config, "spec" | "overlays" | "out" | "emit">>,
    Omit<Config, "spec" | "overlays" | "out" | "emit"> {
  /** The configuration file, for messages; absent where the command line says it all. */
  readonly file?: string;
  /** What the configuration emits, where the command line asks for a part of it. */
  readonly holds?: readonly string[];
}

/** What the options of emitters have to be. */
export const EMITTER_CHECKS = Object.fromEntries(
  Object.entries(OPTION_RULES).map(([name, { check }]) => [name, check]),
) as Readonly<Record<keyof EmitterOptions, Check>>;

/** What each option of the configuration has to be. */
const CHECKS: Readonly<Record<keyof Config, Check>> = {
  ...EMITTER_CHECKS,
  spec: text,
  overlays: texts,
  lenient: flag,
  out: text,
  emit: texts,
  name: identifier,
  packageName,
  groups: texts,
  names,
  style,
  headers,
};

/**
 * Checks a configuration and fills in what it leaves open.
 *
 * @param config what the configuration file exports, of whatever form
 * @param folder what its paths are relative to
 * @param file its name, for messages
 * @throws {UsageError} for an unknown option or a wrong value
 */
export function settingsOf(config: unknown, folder: string, file: string): Settings {
  if (!isRecord(config))
    throw new UsageError(`${file} exports no object`, "Export defineConfig({ … }).");
  assertOptions(config, CHECKS, file, ["spec"]);
  const given = config as unknown as Config;
  return {
    ...given,
    file,
    spec: resolve(folder, given.spec),
    overlays: (given.overlays ?? []).map((path) => resolve(folder, path)),
    out: resolve(folder, given.out ?? "generated"),
    emit: given.emit === undefined ? DEFAULTS : emitters(given.emit, file),
  };
}

/** What is emitted where nothing is said. */
const DEFAULTS = EMITTERS.filter(({ isDefault }) => isDefault).map(({ name }) => name);

/** @throws {UsageError} for an option that there is none of, or that is wrong */
export function assertOptions(
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
  const { name, packageName, groups, names, style, headers, file } = settings;
  return defined({ name, packageName, groups, names, style, headers, file });
}

/**
 * @param file the configuration that wants them; absent where the command line does
 * @throws {UsageError} for a name that is no emitter
 */
export function emitters(wanted: readonly string[], file?: string): readonly string[] {
  return wanted.map((name, index) => {
    if (EMITTER_NAMES.includes(name)) return name;
    const problem = `there is no emitter ${name}`;
    const fix = emitterHint(name, EMITTER_NAMES);
    throw file === undefined
      ? new UsageError(problem, fix)
      : new ConfigError(file, ["emit", index], problem, fix);
  });
}

/** What to name instead of an emitter that there is not. */
export function emitterHint(name: string, known: readonly string[]): string {
  return didYouMean(name, known) ?? `What can be emitted: ${known.join(", ")}.`;
}
