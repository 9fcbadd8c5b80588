import { resolve } from "node:path";
import type { Config } from "./config.js";
import type { PackageOptions } from "./emit/client/package.js";
import { EMITTER_NAMES, type EmitterName } from "./emit/registry.js";
import { UsageError } from "./io/errors.js";
import { suggest } from "./suggest.js";

/** A configuration with every default filled in and every path absolute. */
export interface Settings
  extends Required<Pick<Config, "spec" | "overlays" | "out" | "emit">>,
    Pick<Config, "name" | "packageName" | "package" | "groups" | "names"> {
  /** What the configuration emits, where the command line asks for a part of it. */
  readonly holds?: readonly EmitterName[];
}

type Check = (value: unknown) => string | undefined;

const text: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "a text that is not empty";

const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => text(item) === undefined)
    ? undefined
    : "a list of texts";

const textMap: Check = (value) =>
  isRecord(value) && Object.values(value).every((item) => text(item) === undefined)
    ? undefined
    : "an object of texts";

const identifier: Check = (value) =>
  typeof value === "string" && /^[A-Z][A-Za-z0-9]*$/.test(value)
    ? undefined
    : "a name in PascalCase, e.g. Intercom";

const packageName: Check = (value) =>
  typeof value === "string" && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value)
    ? undefined
    : "the name of an npm package";

const names: Check = (value) => {
  if (!isRecord(value)) return "an object with types, operations or groups";
  const parts = ["types", "operations", "groups"];
  const wrong = Object.entries(value).find(([key, map]) => !parts.includes(key) || textMap(map));
  if (wrong !== undefined)
    return "an object with types, operations or groups, each an object of names";
  const types = Object.values(value.types ?? {});
  return types.every((name) => identifier(name) === undefined)
    ? undefined
    : "an object whose types are names in PascalCase, e.g. Contact";
};

/** What each option of `package` has to be. */
const PACKAGE_CHECKS: Record<keyof PackageOptions, Check> = {
  description: text,
  license: text,
  copyright: text,
  notice: text,
  author: text,
  repository: (value) => (isWebAddress(value) ? undefined : "an address that starts with https://"),
  repositoryDirectory: text,
  access: (value) =>
    value === "public" || value === "restricted" ? undefined : "public or restricted",
  homepage: (value) => (isWebAddress(value) ? undefined : "an address that starts with https://"),
  keywords: texts,
};

const packageOptions: Check = (value) => {
  if (!isRecord(value)) return "an object";
  const known = Object.keys(PACKAGE_CHECKS).join(", ");
  for (const [key, item] of Object.entries(value)) {
    if (!Object.hasOwn(PACKAGE_CHECKS, key)) return `an object of ${known}; not ${key}`;
    const expected = PACKAGE_CHECKS[key as keyof PackageOptions](item);
    if (expected !== undefined) return `an object whose ${key} is ${expected}`;
  }
  return undefined;
};

function isWebAddress(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("https://") && URL.canParse(value);
}

/** What each option of the configuration has to be. */
const CHECKS: Record<keyof Config, Check> = {
  spec: text,
  overlays: texts,
  out: text,
  emit: texts,
  name: identifier,
  packageName,
  package: packageOptions,
  groups: texts,
  names,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

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
  for (const key of Object.keys(config)) assertKnown(key, file);
  const given = config as unknown as Config;
  for (const [key, check] of Object.entries(CHECKS)) {
    const value = config[key];
    const expected = value === undefined && key !== "spec" ? undefined : check(value);
    if (expected !== undefined) throw new UsageError(`${file}: ${key} must be ${expected}`);
  }
  return {
    ...given,
    spec: resolve(folder, given.spec),
    overlays: (given.overlays ?? []).map((path) => resolve(folder, path)),
    out: resolve(folder, given.out ?? "generated"),
    emit: emitters(given.emit ?? EMITTER_NAMES),
  };
}

function assertKnown(key: string, file: string): void {
  if (Object.hasOwn(CHECKS, key)) return;
  const meant = suggest(key, Object.keys(CHECKS));
  throw new UsageError(`${file}: there is no option ${key}`, meant && `Did you mean ${meant}?`);
}

/** @throws {UsageError} for a name that is no emitter */
export function emitters(wanted: readonly string[]): EmitterName[] {
  return wanted.map((name) => {
    if ((EMITTER_NAMES as string[]).includes(name)) return name as EmitterName;
    const meant = suggest(name, EMITTER_NAMES);
    const known = `What can be emitted: ${EMITTER_NAMES.join(", ")}.`;
    throw new UsageError(`there is no emitter ${name}`, meant ? `Did you mean ${meant}?` : known);
  });
}
