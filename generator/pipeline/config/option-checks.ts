/** What values of options have to be, for the configuration of a project and of a team. */

import { didYouMean } from "../../diagnostics/suggest.js";
import type { OptionPath } from "./config-error.js";

/** What is wrong with a value, or with a part of it. */
export interface Wrong {
  /** Where in the value. */
  readonly at: OptionPath;
  /** What it should be; absent for an option that there is none of. */
  readonly expected?: string;
  readonly fix?: string | undefined;
}

/** @returns what a value should be, where it is not; or what is wrong with a part of it */
export type Check = (value: unknown) => string | Wrong | undefined;

export const text: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "a text that is not empty";

export const flag: Check = (value) => (typeof value === "boolean" ? undefined : "true or false");

/** A list whose items are each as the check wants them. */
export function list(check: Check, expected: string): Check {
  return (value) => (Array.isArray(value) ? firstWrong([...value.entries()], check) : expected);
}

/** An object whose values are each as the check wants them, under names that the user chooses. */
export function map(check: Check, expected: string): Check {
  return (value) => (isRecord(value) ? firstWrong(Object.entries(value), check) : expected);
}

export function firstWrong(parts: readonly (readonly [string | number, unknown])[], check: Check) {
  for (const [key, value] of parts) {
    const wrong = check(value);
    if (wrong !== undefined) return within(key, wrong);
  }
  return undefined;
}

/** The same, from the outside of what it is in. */
function within(key: string | number, wrong: string | Wrong): Wrong {
  return typeof wrong === "string"
    ? { at: [key], expected: wrong }
    : { ...wrong, at: [key, ...wrong.at] };
}

export const texts: Check = list(text, "a list of texts");

export const textMap: Check = map(text, "an object of texts");

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

/** An object whose members are each as its check wants them. */
export function members(checks: Readonly<Record<string, Check>>): Check {
  const known = Object.keys(checks);
  return (value) => {
    if (!isRecord(value)) return `an object of ${known.join(", ")}`;
    for (const [key, item] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined)
        return { at: [key], fix: didYouMean(key, known) ?? `What there is: ${known.join(", ")}.` };
      const wrong = item === undefined ? undefined : check(item);
      if (wrong !== undefined) return within(key, wrong);
    }
    return undefined;
  };
}

export const isFunction: Check = (value) =>
  typeof value === "function" ? undefined : "a function";

/** An object of functions, under names that the user chooses. */
export const functions: Check = map(isFunction, "an object of functions");

export const names: Check = members({
  type: isFunction,
  operation: isFunction,
  group: isFunction,
  types: map(identifier, "an object of names"),
  operations: textMap,
  groups: textMap,
});

export const style: Check = members({
  arguments: oneOf("grouped", "flat"),
  results: oneOf("throw", "result"),
});

export function oneOf(...values: readonly string[]): Check {
  return (value) => {
    if (values.includes(value as string)) return undefined;
    const expected = values.map((it) => `"${it}"`).join(" or ");
    return { at: [], expected, fix: didYouMean(String(value), values) };
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const webAddress: Check = (value) =>
  typeof value === "string" && value.startsWith("https://") && URL.canParse(value)
    ? undefined
    : "an address that starts with https://";
