import type { PathExpansion } from "./operation.js";
import { plain } from "./plain.js";

type Members = Readonly<Record<string, unknown>>;

/** A segment with variables, whose names may hold anything but braces. */
const SEGMENT = /(?:[^/{]*\{[^}]*\})+[^/{]*/g;

/**
 * Puts path arguments into a path template, percent-encoded.
 *
 * @param expand - Writes a value in another style than `simple`.
 * @throws TypeError when a value is missing or nothing of it can be sent, which would make it
 * another path, or when a segment becomes `.` or `..`: every URL parser takes those away, even
 * percent-encoded (URL Standard, 4.4).
 */
export function serializePath(
  template: string,
  values: Members,
  expand: PathExpansion = simple,
): string {
  return template.replace(SEGMENT, (segment) => {
    let place = "";
    const made = segment.replace(/\{([.;]?)([^}]*?)(\*?)\}/g, (_, style, name, explode) => {
      place = `path.${name}`;
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const text = expand(plain(value, place), place, { style, name, explode: !!explode });
      if (!text) throw new TypeError(`${place} is missing or empty`);
      return text;
    });
    if (/^\.\.?$/.test(made)) throw new TypeError(`${place} makes a segment "." or ".."`);
    return made;
  });
}

function simple(value: unknown, place: string): string {
  return list(value, place).map(encodeURIComponent).join(",");
}

/** The texts of a value or of the items of an array, but for those that are absent. */
export function list(value: unknown, place: string): string[] {
  return [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .map((item) => primitive(item, place));
}

/** The text of a value that has no parts. */
export function primitive(value: unknown, place: string): string {
  const json = plain(value, place);
  if (typeof json === "object") throw new TypeError(`${place}: cannot send an object in it`);
  return String(json);
}
