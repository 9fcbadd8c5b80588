/** Where a bracket leads: one level down, or up. */
const DEPTH: Readonly<Record<string, number>> = {
  "(": 1,
  "[": 1,
  "{": 1,
  "<": 1,
  ")": -1,
  "]": -1,
  "}": -1,
  ">": -1,
};

/** One token of a declaration: a string, an arrow (whose `>` closes nothing), or one character. */
const TOKEN = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|=>|[\s\S]/g;

/**
 * Cuts a declaration, as `signatureOf` prints it, at a character; what stands within brackets or
 * quotes is left whole. Parts come without space around them, empty ones not at all.
 */
export function splitOutside(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    depth += DEPTH[token] ?? 0;
    if (token === separator && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${token}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * The first pair of such brackets outside all others, cut out: `f(a): b` at `(` gives `f`, `a`, `: b`.
 *
 * @returns undefined where there is none
 */
export function cutBrackets(text: string, open: "(" | "{"): [string, string, string] | undefined {
  let [at, depth, start] = [0, 0, -1];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === open && depth === 0 && start === -1) start = at;
    depth += DEPTH[token] ?? 0;
    if (start !== -1 && depth === 0) {
      return [text.slice(0, start).trim(), text.slice(start + 1, at).trim(), text.slice(at + 1)];
    }
    at += token.length;
  }
  return undefined;
}
