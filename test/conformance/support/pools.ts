import type { Json } from "../../../generator/json/types.js";
import type { Members } from "./schema-walk.js";

/**
 * Texts that a format takes and texts that it does not, where its specification leaves no doubt.
 * What lies between is not for ajv to decide: our formats take more, on purpose.
 */
export const FORMATS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  date: ["2024-02-29", "2023-02-29", "2024-13-01", "today"],
  "date-time": ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00.5+01:00", "2024-02-29", "noon"],
  email: ["jane.doe@example.com", "a@b.example", "jane", "@example.com", "a b@example.com"],
  ipv4: ["127.0.0.1", "256.0.0.1", "1.2.3"],
  uri: ["https://example.com/a?b=c#d", "mailto:jane@example.com", "no scheme", "//example.com"],
  uuid: [
    "123e4567-e89b-12d3-a456-426614174000",
    "123e4567",
    "123e4567-e89b-12d3-a456-42661417400g",
  ],
};

/** Texts that no format above takes, short, long, and of characters that take two UTF-16 units. */
export const TEXTS: readonly [string, ...string[]] = [
  ...(["", "x", "ab", "abc", "\u{1F4A9}", "\u{1F4A9}\u{1F4A9}", "\ud83d", "null", "true"] as const),
  ...["1", "-0", "constructor", "__proto__", "a\u2028b", "x".repeat(24), "y".repeat(300)],
];

/** All of them of the format `int64`, whose limits ajv does not check. */
export const NUMBERS: readonly [number, ...number[]] = [
  ...([0, 1, -1, 2, 3, 5, 10, 49, 50, 51, 60, 61, 150, 151, 0.5, -2.5, 1e15] as const),
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1_700_000_000, 5e-324],
];

/** Names that schemas seldom have; some of them every object inherits. Never `toString`: ajv calls it. */
export const NAMES: readonly [string, ...string[]] = [
  ...(["x", "a b", "emial", "hasOwnProperty", "isPrototypeOf", "0", "", "name", "type"] as const),
  "__proto__",
];

/** A value of each type of JSON. */
export const VALUES: readonly [Json, ...Json[]] = [
  ...([null, true, false, 0, 1, -7, 1.5, "", "x", "user", [], {}, [null], ["x"]] as const),
  ...[{ a: 1 }, { id: "1" }, [[]], [{}]],
];

/** An object with an own member of any name, `__proto__` too. */
export function objectOf(entries: Iterable<readonly [string, Json]>): Members {
  const object: Record<string, Json> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(object, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return object;
}
