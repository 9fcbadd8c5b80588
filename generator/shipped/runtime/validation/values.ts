/** The members of an object. */
export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The members that JSON would have of a value: its own.
 *
 * @returns the value itself where it is a plain object, a copy of its own members where it is an
 * instance of something, `undefined` where it is no object
 */
export function membersOf(value: unknown): Members | undefined {
  if (!isObject(value)) return undefined;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  return isPlain ? (value as Members) : { __proto__: null, ...value };
}

/** Whether an object has a member itself. JSON leaves out those that are `undefined`. */
export function has(members: Members | undefined, name: string): boolean {
  return members !== undefined && Object.hasOwn(members, name) && members[name] !== undefined;
}

/** The names of an object's members, or those of `names` that it has; none for other values. */
export function presentIn(value: unknown, names?: readonly string[]): readonly string[] {
  const members = membersOf(value);
  return members ? (names ?? Object.keys(members)).filter((name) => has(members, name)) : [];
}

/** The regular expression of a `pattern`: as Unicode, or without where only that compiles. */
export function toRegExp(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

/** The length of a text in characters (Unicode code points), as JSON Schema counts it. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 1; index < text.length; index++) {
    if (isHalf(text, index - 1, 0xd800) && isHalf(text, index, 0xdc00)) length--;
  }
  return length;
}

/** Whether a code unit is one half of a surrogate pair. */
function isHalf(text: string, index: number, first: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === first;
}

/** Whether `value` divided by `divisor` is whole, in decimal: 0.3 is a multiple of 0.1. */
export function isMultipleOf(value: number, divisor: number): boolean {
  // Exact, however large: among whole numbers nothing is lost.
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  const quotient = value / divisor;
  // What remains is what the two numbers lose in binary: less than a unit in the last place each.
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 2 * Number.EPSILON;
}

/** Whether two values are the same JSON. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && keyOf(a) === keyOf(b));
}

/** Whether no two items are the same JSON. */
export function areUnique(items: readonly unknown[]): boolean {
  return new Set(items.map(keyOf)).size === items.length;
}

/** Equal for values that are the same JSON, whatever the order of their members. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const members = membersOf(part);
    // In an object of its own, so that no array can look like one.
    return members === undefined ? part : { "": Object.entries(members).sort(byName) };
  });
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
