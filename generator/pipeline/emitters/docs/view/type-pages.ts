import { referencesOf } from "../../../model/query/shapes.js";
import type { Api, NamedType } from "../../../model/types.js";
import { fileNames } from "../../../print/file-names.js";
import { shapesOf } from "./group.js";
import type { DocsOperationView, DocsView, TypePageView, TypeView } from "./types.js";

/** A page for each named type that requests and answers are made of, in alphabetical order. */
export function typePages(api: Api, { groups }: DocsView): TypePageView[] {
  const views = new Map<string, TypeView>();
  for (const { types, allTypes } of groups) {
    for (const type of [...types, ...allTypes]) views.set(type.name, type);
  }
  const operations = callers(api, groups);
  const holders = byReference(api.types.map((type) => [type, referencesOf(type.shape)]));
  const keys = new Map(api.types.map(({ name, key }) => [name, key]));
  const file = fileNames("index");
  return [...views.values()].sort(byName).map((type) => {
    const key = keys.get(type.name) ?? "";
    const partOf = (holders.get(key) ?? []).map(({ name }) => name);
    return {
      ...type,
      id: file(type.name),
      operations: operations.get(key) ?? [],
      partOf: partOf.filter((name) => views.has(name) && name !== type.name).sort(),
    };
  });
}

function byName(a: TypeView, b: TypeView): number {
  return a.name < b.name ? -1 : 1;
}

/** The operations that name a type in a parameter, body or answer, by the type's key. */
function callers(api: Api, groups: DocsView["groups"]): Map<string, DocsOperationView[]> {
  const views = new Map(
    groups.flatMap(({ id, operations }) => operations.map((view) => [`${id}.${view.name}`, view])),
  );
  return byReference(
    api.groups.flatMap(({ id, operations }) =>
      operations.flatMap((operation) => {
        const view = views.get(`${id}.${operation.name}`);
        const references = shapesOf([operation]).flatMap(referencesOf);
        return view === undefined ? [] : ([[view, references]] as const);
      }),
    ),
  );
}

/** What refers to each key, each once. */
function byReference<From extends NamedType | DocsOperationView>(
  all: readonly (readonly [From, readonly string[]])[],
): Map<string, From[]> {
  const found = new Map<string, From[]>();
  for (const [from, keys] of all) {
    for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), from]);
  }
  return found;
}
