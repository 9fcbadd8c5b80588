/**
 * How text of a description becomes a name.
 *
 * Every function is total: whatever comes in, what comes out is a valid name of its kind.
 */

/** Words of `text`: runs of letters and digits that a name may hold (no `²`), in their own spelling. */
function words(text: string): string[] {
  return text.normalize("NFC").match(/(?:(?=\p{ID_Continue})[\p{L}\p{N}])+/gu) ?? [];
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `AI` gives `ai`, `APIKeys` gives `apiKeys`, `WhatsApp` gives `whatsApp`. */
function uncapitalise(word: string): string {
  const capitals = /^\p{Lu}+/u.exec(word)?.[0].length ?? 0;
  const followedByLowerCase = /^\p{Lu}+\p{Ll}/u.test(word);
  const length = capitals > 1 && followedByLowerCase ? capitals - 1 : capitals;
  return word.slice(0, length).toLowerCase() + word.slice(length);
}

/** A name may not begin with a digit, nor be empty. */
function asIdentifier(name: string): string {
  if (name === "") return "_";
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/**
 * @param text any text, e.g. `create_contact_request`
 * @returns `CreateContactRequest`
 */
export function pascalCase(text: string): string {
  return asIdentifier(words(text).map(capitalise).join(""));
}

/**
 * @param text any text, e.g. `Custom Channel Events`, `ListContacts` or `AI Content`
 * @returns `customChannelEvents`, `listContacts` or `aiContent`
 */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return asIdentifier(uncapitalise(first) + rest.map(capitalise).join(""));
}

/** File systems take 255 bytes, npm 214 in a package's name. */
const LONGEST_SLUG = 100;

/**
 * A name for a folder and an export path: letters `a`–`z`, digits and hyphens, at most 100, never empty.
 * Other letters lose their accents or become `u` and their code point in hexadecimal.
 *
 * @param text any text, e.g. `Custom Channel Events`
 * @returns `custom-channel-events`
 */
export function slug(text: string): string {
  const parts = words(text.normalize("NFKD").replace(/\p{M}/gu, ""));
  const ascii = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`),
  );
  return ascii.join("-").slice(0, LONGEST_SLUG).replace(/-$/, "") || "_";
}

/** What tag, folder and property of a group have in common: `Data Export` gives `dataexport`. */
export function plainName(name: string): string {
  return slug(name).replaceAll("-", "");
}

/** Words that cannot name a function in a module (ECMAScript 2024, 12.7.2, strict mode). */
const RESERVED_WORDS = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null
  package private protected public return static super switch this throw true try typeof undefined
  var void while with yield`.split(/\s+/),
);

/** A function's name: a reserved word gets an underscore behind it, `delete_`. */
export function functionName(name: string, taken: ReadonlySet<string> = new Set()): string {
  return RESERVED_WORDS.has(name) || taken.has(name) ? `${name}_` : name;
}

/** Global types that a generated module relies on, or that a reader expects to be the global. */
const GLOBAL_TYPES = new Set(
  `Array ArrayBuffer AsyncGenerator AsyncIterable Blob Boolean Date Error Event Exclude Extract File
  FormData Function Headers JSON Map Math NonNullable Number Object Omit Parameters Partial Pick
  Promise Proxy ReadableStream Readonly ReadonlyArray Record Reflect RegExp Request Required Response
  ReturnType Set String Symbol URL URLSearchParams Uint8Array WeakMap WeakSet`.split(/\s+/),
);

/** A type's name: one that would hide a global type or an export of the client gets `Schema` behind it. */
export function typeName(name: string, taken: ReadonlySet<string> = new Set()): string {
  return GLOBAL_TYPES.has(name) || taken.has(name) ? `${name}Schema` : name;
}

/** One thing that wants a name: what it is to be called, and where it stands. */
export interface Claim {
  readonly name: string;
  readonly pointer: string;
}

/** Two things that ended up with one name. */
export interface Collision {
  readonly name: string;
  readonly first: Claim;
  readonly second: Claim;
}

/**
 * The one place that decides whether names are free.
 *
 * @param claims in document order
 * @param sameName tells when two names collide; file systems want case ignored
 * @returns each later claim that meets an earlier one
 */
export function findCollisions(
  claims: readonly Claim[],
  sameName: (name: string) => string = (name) => name,
): Collision[] {
  const taken = new Map<string, Claim>();
  const collisions: Collision[] = [];
  for (const claim of claims) {
    const first = taken.get(sameName(claim.name));
    if (first === undefined) taken.set(sameName(claim.name), claim);
    else collisions.push({ name: claim.name, first, second: claim });
  }
  return collisions;
}
