import {
  type Check,
  list,
  members,
  text,
  textMap,
  texts,
  webAddress,
} from "../../config/option-checks.js";
import type { OptionRule } from "../emitter.js";

/** What a configuration can say to the client. */
export interface ClientOptions {
  /** What the package says besides: licence, repository, keywords. Default: nothing but `MIT`. */
  readonly package?: PackageOptions;
}

/** What the client's `package.json` and `LICENSE` say besides what follows from the description. */
export interface PackageOptions {
  /** Default: `Typed client for <title> (<version>)`. */
  readonly description?: string;
  /**
   * SPDX identifier. Default: `MIT`, which comes with a `LICENSE`; for another, put a `LICENSE` of
   * your own beside the client's `package.json`.
   */
  readonly license?: string;
  /** Who holds the copyright, for `LICENSE`: `2026 Acme`. Default: the authors of the package. */
  readonly copyright?: string;
  /** What the licence of the description wants to be said, at the end of `LICENSE`. Default: nothing. */
  readonly notice?: string;
  /** `Acme <sdk@acme.example>`. Default: none. */
  readonly author?: string;
  /** The repository's address, `https://…`. npm compares it with where a package is built. Default: none. */
  readonly repository?: string;
  /** The client's folder in the repository. Default: its root. */
  readonly repositoryDirectory?: string;
  /** Who may install it. Default: npm's own, `restricted` for a package with a scope. */
  readonly access?: "public" | "restricted";
  /** Default: none. */
  readonly homepage?: string;
  /** Default: none. */
  readonly keywords?: readonly string[];
  /** Modules below `src/` that can be imported besides those of the client: `zod/index`. Default: none. */
  readonly entries?: readonly string[];
  /** What the package needs besides what the generator knows of, with versions. Default: nothing. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What each option of `package` has to be. */
const CHECKS: Record<keyof PackageOptions, Check> = {
  description: text,
  license: text,
  copyright: text,
  notice: text,
  author: text,
  repository: webAddress,
  repositoryDirectory: text,
  access: (value) =>
    value === "public" || value === "restricted" ? undefined : "public or restricted",
  homepage: webAddress,
  keywords: texts,
  entries: list(
    (value) =>
      typeof value === "string" && /^[\w-]+(\/[\w-]+)*$/.test(value)
        ? undefined
        : "a module below src/ without its ending, e.g. zod/index",
    "a list of modules below src/",
  ),
  dependencies: textMap,
};

/** Whose it is, and under which licence, a team has from the project; what it is like, it says itself. */
export const packageRule: OptionRule = {
  check: members(CHECKS),
  forTeam: (project: PackageOptions = {}, team: PackageOptions = {}) => {
    const { description: _, keywords: __, repositoryDirectory: ___, ...kept } = project;
    return { ...kept, ...team };
  },
};
