/** What the description says and zod has no word for. */
import { z } from "zod";
import { type Case, fromApi } from "./case.js";

/**
 * A schema of a value whose type the client knows; tests hold the two together. It is made by a
 * function, so that bundlers see that nothing else happens and leave out what is not imported.
 */
export function schemaOf<Type>(make: () => z.ZodType): z.ZodType<Type> {
  return make() as z.ZodType<Type>;
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number, however large. */
export function integer(): z.ZodNumber {
  return z.number().refine(Number.isInteger, "expected a whole number");
}

/** Anything, but not nothing. */
export function present(): z.ZodType {
  return required(z.unknown());
}

/** What has to be there, for a schema that takes what is not. */
export function required(schema: z.ZodType): z.ZodType {
  return schema.refine((value) => value !== undefined, "expected something");
}

/** Characters, of which a text may have fewer than UTF-16 code units. */
export function hasLength(least: number, most: number | null) {
  return (text: string) => isWithin([...text].length, least, most);
}

/** Properties of an object. */
export function hasCount(least: number, most: number | null) {
  return (value: object) => isWithin(Object.keys(value).length, least, most);
}

function isWithin(count: number, least: number, most: number | null): boolean {
  return count >= least && (most === null || count <= most);
}

export function areUnique(items: readonly unknown[]): boolean {
  return items.every((item, index) => !items.slice(0, index).some((other) => isEqual(item, other)));
}

/** One value, which is an object or an array. */
export function equal(value: unknown): z.ZodType {
  return z.unknown().refine((other) => isEqual(value, other), "expected another value");
}

/** Whether two values are the same JSON. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  const [members, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    members.length === others.size
    && members.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)))
  );
}

/** What the schema does not take. */
export function not(schema: z.ZodType): z.ZodType {
  return z.unknown().refine((value) => !schema.safeParse(value).success, "expected something else");
}

/** A schema that says something of one type of values, and nothing of the others. */
export function where(applies: (value: unknown) => boolean, schema: z.ZodType): z.ZodType {
  return z.unknown().check((found) => {
    if (applies(found.value)) report(schema, found);
  });
}

/** All schemas at once. What the first one makes of the value counts. */
export function all(first: z.ZodType, ...others: readonly z.ZodType[]): z.ZodType {
  return first.check((found) => {
    for (const schema of others) report(schema, found);
  });
}

/** Adds what a schema finds wrong with the value. */
function report(schema: z.ZodType, { value, issues }: z.core.ParsePayload): void {
  const { error } = schema.safeParse(value);
  for (const issue of error?.issues ?? []) {
    issues.push({ ...issue, input: value } as (typeof issues)[number]);
  }
}

/** A check of what the client sends, by what its caller gave. */
export function check(parts: Readonly<Record<string, z.ZodType>>, names: Case | undefined) {
  const schema = z.object(parts);
  return { assert: (args: object) => void schema.parse(fromApi(args, names)) };
}
