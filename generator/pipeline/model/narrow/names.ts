import { didYouMean } from "../../../diagnostics/suggest.js";
import { UnknownName } from "../../config/config-error.js";
import type { Names } from "../build.js";
import { groupNames } from "../groups.js";
import { camelCase } from "../names.js";
import type { Api } from "../types.js";

/**
 * Whether everything is there that a configuration gives a name to.
 *
 * @param api the whole description
 * @throws {UnknownName}
 */
export function assertNamesExist(names: Names, { types, groups }: Api, file: string): void {
  const operations = groups.flatMap((group) => group.operations);
  const known = {
    types: types.map(({ key }) => key),
    operations: operations.flatMap(({ id, method, path }) => [
      ...(id === undefined ? [] : [id]),
      `${method.toUpperCase()} ${path}`,
    ]),
    groups: groups.map(({ title }) => title),
  };
  for (const [table, kind, inClient] of TABLES) {
    for (const [key, name] of Object.entries(names[table] ?? {})) {
      if (known[table].includes(key)) continue;
      const option = ["names", table, key];
      throw new UnknownName(file, option, kind, key, inClient(name), didYouMean(key, known[table]));
    }
  }
}

/** What a client calls what a table gives a name to. */
const TABLES = [
  ["types", "type", (name: string) => name],
  ["operations", "operation", camelCase],
  ["groups", "group", (name: string) => groupNames(name).id],
] as const;

/**
 * Whether everything is there that has links in the docs.
 *
 * @param api what the docs are about
 * @throws {UnknownName}
 */
export function assertLinked(links: object, { groups }: Api, file = "the configuration"): void {
  const known = groups.flatMap(({ operations }) => operations.map(({ name }) => name));
  for (const name of Object.keys(links)) {
    if (known.includes(name)) continue;
    const option = ["docs", "links", name];
    throw new UnknownName(file, option, "operation", name, name, didYouMean(name, known));
  }
}
