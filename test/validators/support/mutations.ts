type Members = Record<string, unknown>;

/** A change of one place of a value. */
export interface Mutation {
  readonly kind: "missing" | "null" | "type" | "text" | "near";
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** What no place takes that does not take everything, one value a type of JSON. */
const OTHERS = ["\u0000 not a word of it", 1.5, true, [[]], { "☃": null }];

/** Every change of one place: its member left out, `null`, each other type, a value close by. */
export function mutationsOf(value: unknown): Mutation[] {
  return places(value).flatMap((path) => mutationsAt(value, path));
}

function places(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const keys: readonly (string | number)[] = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(typeof value === "object" && value !== null ? value : {});
  const below = keys.flatMap((key) => places((value as Members)[key], [...path, key]));
  return [[...path], ...below];
}

function mutationsAt(value: unknown, path: readonly (string | number)[]): Mutation[] {
  const replaced = (by: unknown) => replace(value, path, by);
  const others = OTHERS.map((other): Mutation => {
    return { kind: typeof other === "string" ? "text" : "type", path, value: replaced(other) };
  });
  const isMember = typeof path.at(-1) === "string";
  return [
    { kind: "null", path, value: replaced(null) },
    ...(isMember ? [{ kind: "missing", path, value: replaced(undefined) } as const] : []),
    ...others,
    ...near(at(value, path)).map((by) => ({ kind: "near", path, value: replaced(by) }) as const),
  ];
}

/** Values of the same type that enums, formats and limits turn away: too short, too long, almost. */
function near(value: unknown): unknown[] {
  if (typeof value === "string") return ["", value.toUpperCase(), `${value} `, value.repeat(256)];
  if (typeof value === "number") return [-1, 0, value + 1000, 2 ** 32];
  if (Array.isArray(value)) return [[], Array(21).fill(value[0] ?? null)];
  return typeof value === "object" && value !== null ? [{}] : [];
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Members)[key], value);
}

/** A copy with another value in one place; `undefined` takes the member out. */
function replace(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  by: unknown,
): unknown {
  if (key === undefined) return by;
  const inner = replace((value as Members)[key], rest, by);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  const { [key]: _, ...others } = value as Members;
  return inner === undefined ? others : { ...(value as Members), [key]: inner };
}
