/**
 * A value as JSON has it: a `Date` is its text, whatever has a `toJSON` is what that gives.
 *
 * @param place - Where it was given, for the message: `query.since`.
 * @throws TypeError for what would not be sent: a `Map`, a stream, a promise, a function.
 */
export function plain(value: unknown, place: string): unknown {
  const { toJSON }: { readonly toJSON?: unknown } = Object(value);
  const json: unknown = typeof toJSON === "function" ? toJSON.call(value, "") : value;
  if (isOpaque(json) || (json !== value && json === null)) {
    throw new TypeError(`${place}: cannot send ${nameOf(value)}`);
  }
  return json;
}

/** Whether a value has nothing to send, and is no empty object or array. */
export function isOpaque(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol") return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return tagOf(value) !== "Object" && (!Object.keys(value).length || ArrayBuffer.isView(value));
}

/** `Map`, `ReadableStream`, `Date`. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** What a message calls a value: `a Map`, `an invalid Date`. */
function nameOf(value: unknown): string {
  const tag = tagOf(value);
  return tag === "Date" ? "an invalid Date" : `a ${tag}`;
}
