/**
 * Control characters (C0 but for tab and line feed, DEL, C1: terminal escapes), line separators,
 * directional overrides (they make text read otherwise than it is) and lone surrogates.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from a description made safe for a terminal: `ESC` becomes `\u{1b}`, a tab one space. */
export function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(UNSAFE, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`);
}

/** As `visible`, on one line. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll("\n", "\\n");
}
