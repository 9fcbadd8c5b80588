import type { Json } from "../../json/types.js";

const BRAND = Symbol.for("intercom-codegen.Code");

const NOTHING: ReadonlySet<string> = new Set();

/** Text that is safe to stand in generated TypeScript as it is. */
export class Code {
  readonly #text: string;

  /** The modules that it names, as the file around it imports them: `runtime` in `runtime.json`. */
  readonly uses: ReadonlySet<string>;

  /**
   * Whether a value is code. A team's configuration is loaded with a copy of this module of its own,
   * whose class is another one; no JSON of a description has a symbol.
   */
  static is(value: unknown): value is Code {
    return typeof value === "object" && value !== null && BRAND in value;
  }

  get [BRAND](): true {
    return true;
  }

  private constructor(text: string, uses: ReadonlySet<string>) {
    this.#text = text;
    this.uses = uses;
  }

  /** For code that this project writes itself; never for text of a description. */
  static trusted(text: string, uses: ReadonlySet<string> = NOTHING): Code {
    return new Code(text, uses);
  }

  toString(): string {
    return this.#text;
  }
}

/**
 * Builds code from pieces that are code themselves; the literal parts are this project's own.
 *
 * @example code`export type ${identifier(name)} = ${type};`
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Code[]): Code {
  return Code.trusted(String.raw({ raw: strings }, ...parts), usesOf(parts));
}

/** Pieces with a separator between them. */
export function join(parts: readonly Code[], separator: string): Code {
  return Code.trusted(parts.join(separator), usesOf(parts));
}

/** What pieces of code name of other modules. */
export function usesOf(parts: readonly Code[]): ReadonlySet<string> {
  const some = parts.filter(({ uses }) => uses.size > 0);
  return some.length <= 1
    ? (some[0]?.uses ?? NOTHING)
    : new Set(some.flatMap(({ uses }) => [...uses]));
}

/** What a module exports, by the module's name in the file around: `runtime.json`. */
export function exported(module: string, name: string): Code {
  return Code.trusted(`${identifier(module)}.${identifier(name)}`, new Set([module]));
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** @throws {Error} when `name` is no identifier: names come from the model's allocator, not from text */
export function identifier(name: string): Code {
  if (!IDENTIFIER.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return Code.trusted(name);
}

/**
 * Characters that end a line, cannot be written as UTF-8, or make code read otherwise than it is:
 * control characters but for tab and line feed, directional overrides, lone surrogates.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** What may end a script element around the code. */
const MARKUP = /<(?=[/!])/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Code or JSON in which what is hidden stands as an escape: for literals, whatever wrote them. */
export function escapeHidden(text: string): string {
  return text.replace(HIDDEN, escapeUnit);
}

/** A string literal in double quotes. */
export function literal(text: string): Code {
  return Code.trusted(escapeHidden(JSON.stringify(text)).replace(MARKUP, escapeUnit));
}

/** Any JSON value as an expression; `__proto__` stays a property of its own. */
export function json(value: Json): Code {
  if (typeof value === "string") return literal(value);
  if (Array.isArray(value)) return code`[${join(value.map(json), ", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => code`${valueKey(key)}: ${json(item)}`,
    );
    return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
  }
  return Code.trusted(JSON.stringify(value));
}

/** The key of a member of a type or an interface. */
export function propertyKey(name: string): Code {
  return IDENTIFIER.test(name) ? Code.trusted(name) : literal(name);
}

/** The key of a member of an object literal, in which `__proto__` would set the prototype. */
export function valueKey(name: string): Code {
  return name === "__proto__" ? code`["__proto__"]` : propertyKey(name);
}

/** Reads a member of an object: `.a`, or `["a b"]`. */
export function member(name: string): Code {
  return IDENTIFIER.test(name) ? Code.trusted(`.${name}`) : index(name);
}

/** `["a"]`, as in an indexed access type. */
export function index(name: string): Code {
  return code`[${literal(name)}]`;
}

/**
 * A documentation comment.
 *
 * @param text paragraphs and tags; line breaks stay. Empty text gives no comment.
 */
export function comment(text: string): Code {
  const lines = commentLines(text);
  const [only] = lines;
  if (only === undefined) return code``;
  if (lines.length === 1) return Code.trusted(`/** ${only} */`);
  return Code.trusted(`/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`);
}

function commentLines(text: string): string[] {
  const lines = wrapped(visible(text).replaceAll("*/", "*\\/").split("\n"));
  while (lines.length > 0 && lines[0] === "") lines.shift();
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  return lines;
}

/** How long a line of text may be; formatters leave comments as they are. */
const WIDTH = 96;

/** A space that Markdown takes a line break for: no block begins behind it, no hard break before. */
const BREAK = /(?<![\s\\]) (?![\s\-+*#>=|~`]|\d+[.)])/g;

/** Lines of Markdown with long ones broken, but for those of code and of tables. */
function wrapped(lines: readonly string[]): string[] {
  let isCode = false;
  return lines.flatMap((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const isFixed = isCode || /^(?: {4}|\t|\s*\|)/.test(line);
    return (isFixed ? [line] : brokenAt(line)).map((each) => each.trimEnd());
  });
}

function brokenAt(line: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let last: number | undefined;
  for (const at of [...[...line.matchAll(BREAK)].map(({ index }) => index), line.length]) {
    if (at - start > WIDTH && last !== undefined) {
      lines.push(line.slice(start, last));
      start = last + 1;
    }
    last = at;
  }
  return [...lines, line.slice(start)];
}

/** Text as an editor shows it: lines end in a line feed, and nothing in them is hidden. */
function visible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(HIDDEN, "");
}

/**
 * Where TypeScript may take an `@` for the start of a tag or, behind a brace, of a link: not inside
 * a word, as in an e-mail address, and not right behind a backtick or a backslash.
 */
const TAG = /@(?<![\p{L}\p{N}`\\]@)/gu;

/** Text of a description inside a comment, in which no `@` starts a tag or a link. */
export function prose(text: string): string {
  return visible(text).replace(TAG, "\\@");
}

/** The same on one line behind a tag, where a brace would open a type (`@returns {string}`). */
export function tagText(text: string): string {
  return prose(text)
    .replace(/[\s\u200b]+/g, " ")
    .trim()
    .replace(/^\{/, "\\{");
}

/**
 * Code inside a comment: an `@` of its string literals starts no tag there, and means the same; and
 * `<` stands as itself, which `literal` escapes for code.
 */
export function exampleCode(text: string): string {
  return text
    .replace(EXAMPLE_TAG, "\\u0040")
    .replace(ESCAPE, (found) => (found === "\\u003c" ? "<" : found));
}

const EXAMPLE_TAG = /@(?<![\p{L}\p{N}"]@)/gu;

/** An escape of a string literal: a backslash that another one escapes begins none. */
const ESCAPE = /\\(?:u003c|.)/g;
