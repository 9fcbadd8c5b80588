/** What values of options have to be, for the configuration of a project and of a team. */
import type { PackageOptions } from "./emit/client/package.js";
import { SAMPLE_IDS } from "./emit/docs/samples/types.js";

/** @returns what a value should be, where it is not */
export type Check = (value: unknown) => string | undefined;

export const text: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "a text that is not empty";

export const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => text(item) === undefined)
    ? undefined
    : "a list of texts";

export const textMap: Check = (value) =>
  isRecord(value) && Object.values(value).every((item) => text(item) === undefined)
    ? undefined
    : "an object of texts";

export const identifier: Check = (value) =>
  typeof value === "string" && /^[A-Z][A-Za-z0-9]*$/.test(value)
    ? undefined
    : "a name in PascalCase, e.g. Intercom";

export const packageName: Check = (value) =>
  typeof value === "string" && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value)
    ? undefined
    : "the name of an npm package";

/** Header names are tokens (RFC 9110, 5.1), and values one line. */
export const headers: Check = (value) =>
  textMap(value) === undefined &&
  Object.entries(value as Record<string, string>).every(
    ([name, text]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(text),
  )
    ? undefined
    : "an object of header names and values of one line";

export const names: Check = (value) => {
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
  entries: (value) =>
    texts(value) === undefined &&
    (value as string[]).every((path) => /^[\w-]+(\/[\w-]+)*$/.test(path))
      ? undefined
      : "a list of modules below src/, e.g. zod/index",
  dependencies: textMap,
};

/** An object whose members are each as its check wants them. */
export function members(checks: Readonly<Record<string, Check>>): Check {
  const known = Object.keys(checks).join(", ");
  return (value) => {
    if (!isRecord(value)) return `an object of ${known}`;
    for (const [key, item] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) return `an object of ${known}; not ${key}`;
      const expected = check(item);
      if (expected !== undefined) return `an object whose ${key} is ${expected}`;
    }
    return undefined;
  };
}

export const packageOptions: Check = members(PACKAGE_CHECKS);

export const style: Check = members({
  arguments: oneOf("grouped", "flat"),
  results: oneOf("throw", "result"),
});

const link: Check = (value) =>
  isRecord(value) && text(value.text) === undefined && isHttpAddress(value.url)
    ? undefined
    : "an object with text and url";

export const docsOptions: Check = members({
  samples: (value) =>
    Array.isArray(value) && value.every((id) => (SAMPLE_IDS as readonly unknown[]).includes(id))
      ? undefined
      : `a list of ${SAMPLE_IDS.join(", ")}`,
  links: (value) =>
    isRecord(value) &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((it) => !link(it)))
      ? undefined
      : "an object of lists of { text, url }, with addresses that start with https:// or http://",
});

function oneOf(...values: readonly string[]): Check {
  return (value) =>
    values.includes(value as string) ? undefined : values.map((it) => `"${it}"`).join(" or ");
}

function isHttpAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);
}

function isWebAddress(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("https://") && URL.canParse(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
