/** How many characters of a text a message shows. */
const maxShown = 40;

/** A value in few words; text is quoted, shortened, and without characters that steer a terminal. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return showText(value);
  if (typeof value === "object") return "an object";
  return typeof value === "number" || typeof value === "boolean" ? `${value}` : `a ${typeof value}`;
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
