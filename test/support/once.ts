/**
 * Asks once for the same arguments; test files that share a worker share the answer, so it is one that
 * nobody changes.
 */
export function once<Args extends readonly string[], Made>(
  ask: (...args: Args) => Made,
): (...args: Args) => Made {
  const known = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = ask(...args);
    known.set(key, made);
    return made;
  };
}

/** The same value, which can no longer be changed in any part. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
