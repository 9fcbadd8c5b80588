import { element } from "./dom.js";
import type { Entry } from "./ranking.js";

/** How many fields, values and errors a hit names. */
const MOST = 6;

/** What was hit inside an entry, or else what the entry is about. */
export function summary(entry: Entry, words: readonly string[]): (Node | string)[] {
  const { fields, values = "", errors = "", text = "" } = entry;
  const parts = [
    ["Fields: ", hits(fields.split(" "), words), ", "],
    ["Values: ", hits(values.split(" "), words), ", "],
    // Sentences, which end by themselves.
    ["Errors: ", hits(errors.split("; "), words), " "],
  ] as const;
  const told = parts.filter(([, found]) => found.length > 0);
  if (told.length === 0) return marked(text, words);
  return told.flatMap(([label, found, between], index) => [
    `${index === 0 ? "" : " · "}${label}`,
    ...marked(found.slice(0, MOST).join(between), words),
  ]);
}

/** Names in which as many words are found as in any: `signed_up_at`, and not all with an `at`. */
function hits(names: readonly string[], words: readonly string[]): string[] {
  const count = (name: string) =>
    words.filter((word) => name.toLowerCase().includes(word.toLowerCase())).length;
  const most = Math.max(1, ...names.map(count));
  return names.filter((name) => count(name) === most);
}

/** A text in which what was looked for is marked. Words hold letters and digits only. */
export function marked(text: string, words: readonly string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const pieces = text.split(new RegExp(`(${words.join("|")})`, "giu"));
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : element("mark", piece)));
}
