import type { SampleId } from "../../../generator/pipeline/emitters/docs/samples/index.js";

/**
 * Readers of string literals for languages whose own tools may not be on the machine, after each
 * language's reference. They know what those languages do with a text, and nothing of the generator.
 */

type Reader = readonly [literal: RegExp, decode: (inner: string) => string];

export type Lexed = {
  /** The code with every literal's text taken out. */
  readonly skeleton: string;
  readonly texts: readonly string[];
};

const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  e: "\u001b",
  a: "\u0007",
};

/** Escapes by their names; any other letter or digit behind a backslash is an error. */
function decodeEscapes(known: string, unicode: RegExp) {
  return (inner: string) =>
    inner.replace(/\\(u\{[^}]*\}|u.{4}|[\s\S])/g, (found, letter: string) => {
      const [, hex] = unicode.exec(letter) ?? [];
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (!known.includes(letter)) throw new Error(`not an escape: ${found}`);
      return SIMPLE[letter] ?? letter;
    });
}

/** Throws for what a language would evaluate inside of a literal. */
function without(evaluated: RegExp, decode: (inner: string) => string) {
  return (inner: string) => {
    if (evaluated.test(inner.replace(/\\[\s\S]/g, ""))) throw new Error(`evaluated: ${inner}`);
    return decode(inner);
  };
}

const DOUBLE = /"((?:\\[\s\S]|[^"\\])*)"/;
const DOUBLE_ON_A_LINE = /"((?:\\.|[^"\\\n\r\u0085\u2028\u2029])*)"/;
const SINGLE = /'((?:\\[\s\S]|[^'\\])*)'/;
const U4 = /^u([0-9a-f]{4})$/i;
/** In single quotes of PHP and Ruby, a backslash escapes itself and the quote alone. */
const onlyQuoteAndBackslash = (inner: string) => inner.replace(/\\([\\'])/g, "$1");

const identity = (inner: string) => inner;

/** ECMAScript, 12.9.4: double quotes, as all text stands in them. */
const ECMASCRIPT: readonly Reader[] = [
  [DOUBLE_ON_A_LINE, decodeEscapes("nrtbfv\"'\\", /^u([0-9a-f]{4})$/i)],
];

/** For every language that samples are written in: a new one needs a reader. */
export const READERS: Readonly<Record<SampleId, readonly Reader[]>> = {
  typescript: ECMASCRIPT,
  node: ECMASCRIPT,
  /** POSIX, Shell Command Language, 2.2.2: nothing means anything in single quotes. */
  curl: [[/'((?:[^']|'\\'')*)'/, (inner) => inner.replaceAll("'\\''", "'")]],
  /** Reference, 2.4.1. */
  python: [[DOUBLE_ON_A_LINE, decodeEscapes("nrtbfva\"'\\", U4)]],
  /** Specification, 3.10.5 and 3.10.6. */
  java: [
    [/"""\n((?:\\[\s\S]|(?!""")[^\\])*)"""/, decodeEscapes("nrtbf\"'\\", U4)],
    [DOUBLE_ON_A_LINE, decodeEscapes("nrtbf\"'\\", U4)],
  ],
  /** doc/syntax/literals.rdoc. */
  ruby: [
    [/<<~'JSON'\n([\s\S]*?\n)JSON\n/, (inner) => inner.replace(/^ {2}/gm, "")],
    [DOUBLE, without(/#[{$@]/, decodeEscapes('nrtbf"\\#', U4))],
    [SINGLE, onlyQuoteAndBackslash],
  ],
  /** Manual, "Strings". */
  php: [
    [DOUBLE, without(/\$/, decodeEscapes('nrtfve"\\$', /^u\{([0-9a-f]+)\}$/i))],
    [SINGLE, onlyQuoteAndBackslash],
  ],
  /** Specification, "String literals". */
  go: [
    [/`([^`\r]*)`/, identity],
    [DOUBLE_ON_A_LINE, decodeEscapes('nrtbf"\\', U4)],
  ],
  /** Specification, 6.4.5.6, and the proposal on raw string literals of C# 11. */
  csharp: [
    [/(?<!")"""\n((?:(?!""")[\s\S])*?)\n *"""(?!")/, identity],
    [/(?<!")""""\n((?:(?!"""")[\s\S])*?)\n *""""(?!")/, identity],
    [/(?<!")"""""\n((?:(?!""""")[\s\S])*?)\n *"""""(?!")/, identity],
    [DOUBLE_ON_A_LINE, decodeEscapes('nrtbf"\\', U4)],
  ],
  /** R Language Definition, 10.3.1. */
  r: [
    [DOUBLE, decodeEscapes("nrtbf\"'\\", U4)],
    [SINGLE, decodeEscapes("nrtbf\"'\\", U4)],
  ],
};

/** Reads a program from its start, literal by literal. */
export function lex(code: string, readers: readonly Reader[]): Lexed {
  const texts: string[] = [];
  let skeleton = "";
  let rest = code;
  while (rest !== "") {
    const found = readers
      .map(([literal, decode]) => ({ match: literal.exec(rest), decode }))
      .filter(({ match }) => match !== null)
      .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
    const { match } = found ?? {};
    if (!found || !match) return { skeleton: skeleton + rest, texts };
    skeleton += `${rest.slice(0, match.index)}""`;
    texts.push(found.decode(match[1] ?? ""));
    rest = rest.slice(match.index + match[0].length);
  }
  return { skeleton, texts };
}
