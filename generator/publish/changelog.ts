/** One version, as it becomes an entry. */
export interface Entry {
  readonly version: string;
  /** `YYYY-MM-DD`, where it is known: that of the description, so that a repetition says the same. */
  readonly date?: string;
  /** What the version is made from, on one line. */
  readonly origin: string;
  /** Markdown, with headings from the third level on. */
  readonly changes: string;
}

const TITLE = "# Changelog\n";

/**
 * A changelog with an entry at its top. One that begins with an entry of the same origin is given
 * back as it is: the run that wrote it was stopped before it had finished.
 *
 * @param changelog its text; undefined where there is none yet
 */
export function addEntry(changelog: string | undefined, entry: Entry): string {
  const text = changelog ?? TITLE;
  if (hasEntry(text, entry.origin)) return text;
  const at = text.search(/^## /m);
  const [head, older] = at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at)];
  const title = head.trim() === "" ? TITLE : head;
  return `${title.trimEnd()}\n\n${print(entry)}${older === "" ? "" : `\n${older}`}`;
}

/** Whether the newest entry is of this origin. */
export function hasEntry(changelog: string | undefined, origin: string): boolean {
  const [, newest = ""] = (changelog ?? "").split(/^## /m);
  return newest.split("\n").includes(originLine(origin));
}

function print({ version, date, origin, changes }: Entry): string {
  const heading = date === undefined ? version : `${version} (${date})`;
  const body = changes.trim() === "" ? "No change for callers." : changes.trim();
  return `## ${heading}\n\n${originLine(origin)}\n\n${body}\n`;
}

function originLine(origin: string): string {
  return `Made from ${origin}.`;
}
