import type { ObjectShape } from "intercom-codegen";

/**
 * `company_id` gives `companyId`. An underscore goes only before a letter and behind something else
 * than an underscore, and a name with a capital letter stays as it is: no two names become one, and
 * `Camel` of `case.ts`, which says the same to TypeScript, agrees on each.
 */
export function camelKey(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(?<=[^_])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Names that an object declares, and what each is called in the client. */
export function keysOf({ properties, alsoRequired }: ObjectShape): ReadonlyMap<string, string> {
  const declared = new Set([...properties.map(({ name }) => name), ...alsoRequired]);
  return new Map(
    [...declared].map((name) => {
      const camel = camelKey(name);
      // `foo_bar` beside `fooBar` stays as it is: both would be one.
      return [name, camel !== name && declared.has(camel) ? name : camel];
    }),
  );
}
