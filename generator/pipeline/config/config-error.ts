import { UsageError } from "../../diagnostics/usage-error.js";

/** Where in a configuration an option stands: `["groups", 0]`, `["names", "types", "error"]`. */
export type OptionPath = readonly (string | number)[];

/** A mistake in what a configuration says. `commands/config-place.ts` finds its line. */
export class ConfigError extends UsageError {
  /**
   * @param file the configuration file, from the folder that the command runs in
   * @param option where the mistake stands in what it exports
   * @param problem what is wrong
   * @param fix what to do about it
   */
  constructor(
    readonly file: string,
    readonly option: OptionPath,
    readonly problem: string,
    fix?: string,
  ) {
    super(`${file}: ${problem}`, fix);
  }
}

export type NamedKind = "group" | "operation" | "type";

/** A configuration names a part of the description that there is not. */
export class UnknownName extends ConfigError {
  /**
   * @param kind what it would be
   * @param inClient what the client calls it, if it ever had it
   * @param hint what was probably meant, as a sentence
   */
  constructor(
    file: string,
    option: OptionPath,
    readonly kind: NamedKind,
    readonly named: string,
    readonly inClient: string,
    hint: string | undefined,
  ) {
    super(file, option, `there is no ${kind} ${named}`, hint);
  }
}

/** `docs.links.createContact`, as people write it. */
export function optionName(option: OptionPath): string {
  const [first = "", ...rest] = option.map(String);
  const parts = rest.map((part) =>
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part)
      ? `.${part}`
      : `[${/^\d+$/.test(part) ? part : JSON.stringify(part)}]`,
  );
  return `${first}${parts.join("")}`;
}
