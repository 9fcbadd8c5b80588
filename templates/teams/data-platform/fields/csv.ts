/** RFC 4180: lines end in CR LF, and what holds a comma, a quote or a line break stands in quotes. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

/**
 * One cell. A text that begins like a formula gets an apostrophe before it: a spreadsheet would run
 * what a description says otherwise.
 */
function cellText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const safe = /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
