import colors from "picocolors";

/** What is known of a stream that people may look at. */
export interface Shown {
  readonly isTTY?: boolean;
  /** Characters in a line; 0 where a pseudo-terminal was made without a size. */
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether somebody sits in front of a stream, and its lines can be written over: the one answer to
 * that question. A width that is no positive number is no terminal.
 */
export function isTerminal(stream: Shown, environment: Environment = process.env): boolean {
  const { isTTY, columns = 0 } = stream;
  return isTTY === true && columns > 0 && environment.TERM !== "dumb" && !isOn(environment.CI);
}

/**
 * Whether what is written to a stream may have colours: on a terminal, unless `NO_COLOR` is set;
 * elsewhere where `FORCE_COLOR` asks for them. `FORCE_COLOR=0` is as good as `NO_COLOR`.
 */
export function hasColours(stream: Shown, environment: Environment = process.env): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "" } = environment;
  if (NO_COLOR !== "") return false;
  return FORCE_COLOR === "" ? isTerminal(stream, environment) : isOn(FORCE_COLOR);
}

/** The colours for what is written to a stream. */
export function coloursFor(stream: Shown) {
  return colors.createColors(hasColours(stream));
}

function isOn(value = ""): boolean {
  return !["", "0", "false"].includes(value);
}
