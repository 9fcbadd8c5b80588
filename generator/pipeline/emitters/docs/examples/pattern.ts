/** Texts that a node stands for, where whatever repeats does so `times` times if it may. */
type Node = (times: number) => string;

/** How often what may repeat does so: few for a telling text, many for a long one. */
const TIMES = [1, 3, 0, 8, 24, 64];

/**
 * Texts that are likely to match a regular expression made of literals, classes, groups,
 * alternatives and repetitions (ECMA-262, 22.2.1).
 *
 * @returns none for an expression with anything else, such as an assertion or a back reference
 */
export function textsOfPattern(pattern: string): readonly string[] {
  const tokens = pattern.match(TOKENS) ?? [];
  if (tokens.join("") !== pattern || tokens.some((token) => /^\(\?(?!:)/.test(token))) return [];
  const parser = { tokens, at: 0 };
  const node = alternatives(parser);
  if (node === undefined || parser.at < tokens.length) return [];
  return [...new Set(TIMES.map(node))];
}

/** No text is longer, whatever a description asks for. */
const MAX_LENGTH = 10_000;

const TOKENS =
  /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?[:=!]|\?<[=!]|\?<[^>]*>)?|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;

interface Parser {
  readonly tokens: readonly string[];
  at: number;
}

function alternatives(parser: Parser): Node | undefined {
  const first = sequence(parser);
  while (parser.tokens[parser.at] === "|") {
    parser.at++;
    if (sequence(parser) === undefined) return undefined;
  }
  return first;
}

function sequence(parser: Parser): Node | undefined {
  const nodes: Node[] = [];
  for (
    let token = parser.tokens[parser.at];
    token !== undefined;
    token = parser.tokens[parser.at]
  ) {
    if (token === "|" || token === ")") break;
    const node = atom(token, parser);
    if (node === undefined) return undefined;
    nodes.push(repeated(node, parser));
  }
  return (times) => nodes.map((node) => node(times)).join("");
}

function atom(token: string, parser: Parser): Node | undefined {
  parser.at++;
  if (token.startsWith("(")) {
    const inner = alternatives(parser);
    return parser.tokens[parser.at++] === ")" ? inner : undefined;
  }
  if (token === "^" || token === "$" || token === "\\b") return () => "";
  if (/^[*+?{}]/.test(token)) return undefined;
  const text = token.length === 1 && token !== "." ? token : characterOf(token);
  return text === undefined ? undefined : () => text;
}

/** Characters that a telling text has, tried in this order. */
const CHARACTERS = [..."a1A0 -_.:/@#bB2é\t\n", ..."cdefghijklmnopqrstuvwxyz3456789"];

/** A character of a class or an escape; `undefined` for what stands for none by itself. */
function characterOf(token: string): string | undefined {
  if (/^\\[1-9kB]/.test(token)) return undefined;
  const matcher = toRegExp(token);
  const literal = [...token].filter((character) => character !== "\\");
  return [...CHARACTERS, ...literal].find((character) => matcher?.test(character));
}

function toRegExp(token: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(`^${token}$`, flags);
    } catch {
      // Without the flag more escapes are let through.
    }
  }
  return undefined;
}

function repeated(node: Node, parser: Parser): Node {
  const limits = limitsOf(parser.tokens[parser.at]);
  if (limits === undefined) return node;
  parser.at++;
  const [least, most] = limits;
  return (times) => {
    const text = node(times);
    const room = Math.floor(MAX_LENGTH / Math.max(text.length, 1));
    return text.repeat(Math.min(Math.max(times, least), most, room));
  };
}

function limitsOf(token: string | undefined): readonly [number, number] | undefined {
  if (token?.startsWith("*")) return [0, Infinity];
  if (token?.startsWith("+")) return [1, Infinity];
  if (token?.startsWith("?")) return [0, 1];
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token ?? "") ?? [];
  if (least === undefined) return undefined;
  if (!comma) return [Number(least), Number(least)];
  return [Number(least), most ? Number(most) : Infinity];
}
