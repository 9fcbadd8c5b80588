import MiniSearch, { type SearchOptions } from "minisearch";

/** One thing that can be found, as `search-index.js` has it. */
export interface Entry {
  readonly title: string;
  readonly url: string;
  readonly name: string;
  readonly group: string;
  readonly method?: string;
  readonly path?: string;
  readonly id?: string;
  readonly text?: string;
  /** Names, a space between them. */
  readonly fields: string;
  /** Texts of enums, a space between them. */
  readonly values?: string;
  /** `404 Contact not found`, a semicolon between them. */
  readonly errors?: string;
}

/** How many hits are shown. */
const MOST = 12;

const BOOST = {
  title: 6,
  name: 5,
  id: 5,
  path: 4,
  group: 2,
  text: 1,
  fields: 0.5,
  values: 0.4,
  errors: 0.3,
};

const OPTIONS: SearchOptions = {
  boost: BOOST,
  prefix: true,
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  combineWith: "AND",
};

/** Words of a text: `createContact` is found by `create`, by `contact` and by itself. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const parts = words.flatMap((word) => word.replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2").split(" "));
  return [...new Set([...words, ...parts])];
}

/** @returns finds the entries for what was typed, the best first */
export function createRanking(entries: readonly Entry[]): (query: string) => Entry[] {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    idField: "url",
    tokenize: wordsOf,
  });
  index.addAll(entries);
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  return (query) => {
    const named = entries.filter((entry) => isCalled(entry, query));
    const found = index.search(query, OPTIONS);
    const hits = found.length > 0 ? found : index.search(query, { ...OPTIONS, combineWith: "OR" });
    const others = hits.flatMap(({ id }) => byUrl.get(id) ?? []);
    return [...new Set([...named, ...others])].slice(0, MOST);
  };
}

/** A path, a method's name or an `operationId`, typed as it is. */
function isCalled({ name, path = "", id = "" }: Entry, query: string): boolean {
  const exact = query.trim().toLowerCase().replace(/^\//, "");
  const names = [name, name.split(".").at(-1) ?? "", id, path.slice(1)];
  return exact !== "" && names.some((each) => each.toLowerCase() === exact);
}
