import type { Token, Tokenize } from "../pipeline/emitters/docs/html/highlight.js";
import { optionalPackage } from "./optional-package.js";

/** shiki's names of the languages that samples are written in. */
const LANGUAGES = [
  "csharp",
  "go",
  "java",
  "javascript",
  "json",
  "php",
  "python",
  "r",
  "ruby",
  "bash",
  "typescript",
] as const;

/** shiki's names of what it colours, as classes; the rest stays plain. */
const KINDS: ReadonlyMap<string, Token["kind"]> = new Map([
  ["keyword", "k"],
  ["string", "s"],
  ["string-expression", "s"],
  ["constant", "c"],
  ["function", "f"],
  ["comment", "m"],
] as const);

/** Loads shiki with the languages of samples; other languages stay plain. */
export async function loadTokenizer(): Promise<Tokenize> {
  const [core, engine, bundle] = await optionalPackage("shiki", "the docs site", () =>
    Promise.all([import("shiki/core"), import("shiki/engine/javascript"), import("shiki/langs")]),
  );
  const theme = core.createCssVariablesTheme({ name: "classes", variablePrefix: "--shiki-" });
  const highlighter = await core.createHighlighterCore({
    themes: [theme],
    langs: LANGUAGES.map((language) => bundle.bundledLanguages[language]),
    engine: engine.createJavaScriptRegexEngine({ forgiving: true }),
  });
  const known = new Set<string>(LANGUAGES);
  return (code, language) => {
    if (!known.has(language)) return [{ text: code, kind: undefined }];
    // By default, shiki gives up on a line after half a second, on a busy machine too.
    const options = { lang: language, theme: "classes", tokenizeTimeLimit: 0 };
    const lines = highlighter.codeToTokensBase(code, options);
    const tokens = lines.flatMap((line, index): Token[] => [
      ...(index === 0 ? [] : [{ text: "\n", kind: undefined }]),
      ...line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
    ]);
    return merged(tokens);
  };
}

function kindOf(color: string | undefined): Token["kind"] {
  return KINDS.get(/--shiki-token-([a-z-]+)/.exec(color ?? "")?.[1] ?? "");
}

/** Neighbours of one kind, and the space between them, as one token. */
function merged(tokens: readonly Token[]): Token[] {
  const list: Token[] = [];
  for (const token of tokens) {
    const last = list.at(-1);
    const isSame = last !== undefined && (last.kind === token.kind || !token.text.trim());
    if (isSame) list[list.length - 1] = { ...last, text: last.text + token.text };
    else list.push(token);
  }
  return list;
}
