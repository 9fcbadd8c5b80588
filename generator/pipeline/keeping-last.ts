/**
 * Remembers what a function has made of its last arguments, and gives it out again as long as what
 * it depends on stays the same.
 *
 * @param keysOf what the result depends on, compared by `Object.is`: texts by what they say, other
 * values by whether they are the same one
 */
export function keepingLast<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  keysOf: (...args: Args) => readonly unknown[],
): (...args: Args) => Result {
  let last: { readonly keys: readonly unknown[]; readonly result: Result } | undefined;
  return (...args) => {
    const keys = keysOf(...args);
    const isSame =
      last?.keys.length === keys.length &&
      keys.every((key, index) => Object.is(key, last?.keys[index]));
    if (last === undefined || !isSame) last = { keys, result: make(...args) };
    return last.result;
  };
}
