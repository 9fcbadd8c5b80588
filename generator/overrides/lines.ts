/** A text by its lines, however they end. */
export interface Lines {
  readonly lines: string[];
  /** Whether the last line has an end. */
  readonly isEnded: boolean;
}

export type Ending = "\n" | "\r\n";

/** A text without a line, the empty one, has an end that an addition to it would go on from. */
export function linesOf(text: string): Lines {
  const lines = text.split(/\r?\n/);
  const isEnded = lines.at(-1) === "";
  return { lines: isEnded ? lines.slice(0, -1) : lines, isEnded };
}

export function joinLines({ lines, isEnded }: Lines, ending: Ending): string {
  return lines.join(ending) + (isEnded && lines.length > 0 ? ending : "");
}

/** How most lines of a text end. */
export function endingOf(text: string): Ending {
  const all = text.split("\n").length - 1;
  const windows = text.split("\r\n").length - 1;
  return windows * 2 > all ? "\r\n" : "\n";
}

/** Whether two texts are the same but for how their lines end. */
export function isSameText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");
}
