import type { Diagnostic } from "./diagnostic.js";
import type { Location } from "./place.js";

/**
 * Fills in line and column (and the file, where a stage knew a pointer only) wherever a diagnostic
 * has none.
 *
 * @param locate - completes a location; costly, so it is called for such places only.
 */
export function located(
  diagnostics: readonly Diagnostic[],
  locate: (location: Location) => Location,
): readonly Diagnostic[] {
  const complete = (at: Location): Location =>
    at.line === undefined && at.pointer !== undefined ? locate(at) : at;
  return diagnostics.map(({ location, related, ...rest }) => ({
    ...rest,
    ...(location === undefined ? {} : { location: complete(location) }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ ...one, location: complete(one.location) })) }),
  }));
}
