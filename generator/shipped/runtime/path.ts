import { defaultPathSerializer } from "openapi-fetch";

/**
 * Puts path arguments into a path template, percent-encoded, in the style that the template says
 * (see `OperationDescriptor.path`).
 *
 * @throws TypeError when a value is missing or empty, which would make it another path, or when
 * a segment becomes `.` or `..`: every URL parser takes those away, even percent-encoded (URL
 * Standard, 4.4), and the request would go to another path.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const path = defaultPathSerializer(template, values);
  const isDotted = /\/\.\.?(\/|$)/.test(path);
  for (const [, name = ""] of template.matchAll(/\{[.;]?([^{}]*?)\*?\}/g)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (isDotted || String(value ?? "") === "") {
      throw new TypeError(`path.${name} is missing or empty, or makes a segment "." or ".."`);
    }
  }
  return path;
}
