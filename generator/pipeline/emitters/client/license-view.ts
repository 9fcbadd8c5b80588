import { Code, escapeHidden } from "../../print/code.js";
import type { PackageOptions } from "./options.js";

/** What `client/license.hbs` sees. */
export interface LicenseView {
  /** Year and holder: `2026 Acme`. */
  readonly copyright: Code;
  /** What the licence of the description wants to be said; absent where it wants nothing. */
  readonly notice: Code | undefined;
}

/** @returns undefined for another licence than MIT, whose text the generator does not have */
export function licenseView(
  { license = "MIT", copyright, notice }: PackageOptions,
  packageName: string,
): LicenseView | undefined {
  if (license !== "MIT") return undefined;
  return {
    copyright: plain(copyright ?? `the authors of ${packageName}`),
    notice: notice === undefined ? undefined : plain(notice),
  };
}

/** Text of a plain text file, from the user's own configuration. */
function plain(text: string): Code {
  return Code.trusted(escapeHidden(text.trim()));
}
