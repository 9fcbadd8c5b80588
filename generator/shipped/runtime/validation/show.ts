/** How many characters of a text a message shows. */
const maxShown = 40;

/** A value in few words; text is quoted, shortened, and without characters that steer a terminal. */
export function show(value: unknown): string {
  if (typeof value === "string") return showText(value);
  if (value === undefined) return "nothing";
  if (value === null || /number|boolean/.test(typeof value)) return `${value}`;
  return nounOf(Array.isArray(value) ? "array" : typeof value);
}

/** `a string`, `an object`, `null`: the name of a type in a sentence. */
export function nounOf(type: string): string {
  if (type === "null") return type;
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function showText(text: string): string {
  const shown = text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
  return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** `body.tags[0]["a b"]`. */
export function pathText(subject: string, path: readonly (string | number)[]): string {
  return subject + path.map(keyText).join("");
}

function keyText(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${showText(key)}]`;
}
