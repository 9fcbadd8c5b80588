import type { ScalarShape } from "../../model/types.js";

/** Formats that are asserted, by name: what `runtime/validation/formats.ts` calls them. */
const TEXT_FORMATS: ReadonlyMap<string, string> = new Map([
  ["date", "date"],
  ["date-time", "dateTime"],
  ["email", "email"],
  ["ipv4", "ipv4"],
  ["time", "time"],
  ["uri", "uri"],
  ["uuid", "uuid"],
]);

const NUMBER_FORMATS: ReadonlyMap<string, string> = new Map([
  ["int32", "int32"],
  ["int64", "int64"],
]);

/**
 * The name of the format that a shape demands; `undefined` for formats that only describe, such as
 * `password`, and for those of another type, such as `date-time` of an integer.
 */
export function formatOf({ type, format }: ScalarShape): string | undefined {
  const formats = type === "string" ? TEXT_FORMATS : NUMBER_FORMATS;
  return format === undefined ? undefined : formats.get(format);
}
