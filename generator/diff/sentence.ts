/** Text of this project, or a name or value out of a description, which is untrusted. */
export type SentencePart = string | { readonly code: string };

/** A sentence in parts, so that each renderer escapes what is not its own. */
export type Sentence = readonly SentencePart[];

/**
 * A sentence whose interpolated texts are code; an interpolated sentence stays what it is.
 *
 * @example say`the value ${value} was added`
 */
export function say(
  strings: TemplateStringsArray,
  ...parts: readonly (string | Sentence)[]
): Sentence {
  return strings.flatMap((text, index): SentencePart[] => {
    const part = parts[index];
    const shown = typeof part === "string" ? [{ code: part }] : (part ?? []);
    return text === "" ? [...shown] : [text, ...shown];
  });
}

/** Names one after the other: `a`, `b` and 3 more. */
export function list(names: readonly string[], most = 6): Sentence {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const parts = shown.flatMap((code, index): SentencePart[] =>
    index === 0 ? [{ code }] : [", ", { code }],
  );
  return shown.length < names.length
    ? [...parts, ` and ${names.length - shown.length} more`]
    : parts;
}

/** The sentence as plain text, code in backticks. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : `\`${part.code}\``)).join("");
}
