import type { Api, Shape } from "intercom-codegen";
import { type Alternatives, createSplit, type Part } from "./alternatives.js";
import { namesOf } from "./conflicts.js";

/** What has to be known of a value to write its names as the client or as the API does. */
export interface Table {
  /** Where it was met first, for names and messages: the key of a type, and properties below it. */
  readonly place: readonly string[];
  /** Declared names, by the API's. */
  readonly names: ReadonlyMap<string, string>;
  /** What declared members hold, by the API's names. */
  readonly members: ReadonlyMap<string, Table>;
  /** What the other members hold; their keys are data. */
  readonly others: Table;
  readonly items: Table;
  /** Whether there is a name in it that changes, itself or further in. */
  readonly changes: boolean;
}

/** Makes the tables of one model; the same shapes have the same table, recursive ones too. */
export interface Tables {
  of(shape: Shape, place: readonly string[]): Table;
}

export function createTables(api: Api): Tables {
  const split = createSplit(api);
  const numbers = new Map<Part, number>();
  const known = new Map<string, LazyTable>();
  const numberOf = (part: Part) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  /** Alternatives are a set of sets. */
  const keyOf = (alternatives: Alternatives) =>
    [...new Set(alternatives.map((each) => each.map(numberOf).sort(ascending).join("&")))]
      .sort()
      .join("|");
  const tableOf = (alternatives: Alternatives, place: readonly string[]): LazyTable => {
    const key = keyOf(alternatives);
    const table = known.get(key) ?? new LazyTable(alternatives, place, inside);
    known.set(key, table);
    return table;
  };
  /** What is inside a value: for each alternative, what all of its parts say. */
  const inside: Inside = (alternatives, shapesOf, place) =>
    tableOf(
      alternatives.flatMap((parts) => split(parts.flatMap(shapesOf))),
      place,
    );
  for (const { key, shape } of api.types) tableOf(split([shape]), [key]);
  return { of: (shape, place) => tableOf(split([shape]), place) };
}

type Inside = (
  alternatives: Alternatives,
  shapesOf: (part: Part) => readonly Shape[],
  place: readonly string[],
) => LazyTable;

/** A table that looks into what it is of when it is asked. */
class LazyTable implements Table {
  readonly #alternatives: Alternatives;
  readonly #inside: Inside;
  #changes: boolean | undefined;
  #names: Table["names"] | undefined;
  #members: ReadonlyMap<string, LazyTable> | undefined;

  constructor(
    alternatives: Alternatives,
    readonly place: readonly string[],
    inside: Inside,
  ) {
    this.#alternatives = alternatives;
    this.#inside = inside;
  }

  get names(): Table["names"] {
    this.#names ??= namesOf(this.#alternatives, this.place.join("."));
    return this.#names;
  }

  get members(): ReadonlyMap<string, LazyTable> {
    this.#members ??= new Map(
      [...this.names.keys()].map((name) => [
        name,
        this.#within((part) => memberOf(part, name), name),
      ]),
    );
    return this.#members;
  }

  get others(): LazyTable {
    return this.#within(othersOf, "member");
  }

  get items(): LazyTable {
    return this.#within(itemsOf, "item");
  }

  get changes(): boolean {
    this.#changes ??= [...reached(this)].some(({ names }) =>
      [...names].some(([name, camel]) => name !== camel),
    );
    return this.#changes;
  }

  get next(): readonly LazyTable[] {
    return [...this.members.values(), this.others, this.items];
  }

  #within(shapesOf: (part: Part) => readonly Shape[], name: string): LazyTable {
    return this.#inside(this.#alternatives, shapesOf, [...this.place, name]);
  }
}

function reached(table: LazyTable): ReadonlySet<LazyTable> {
  const found = new Set([table]);
  for (const each of found) for (const next of each.next) found.add(next);
  return found;
}

function memberOf(part: Part, name: string): readonly Shape[] {
  const own = part.kind === "object" && part.properties.find((property) => property.name === name);
  return own ? [own.shape] : othersOf(part);
}

function othersOf(part: Part): readonly Shape[] {
  if (part.kind === "record") return [part.values];
  if (part.kind !== "object") return [];
  const additional = typeof part.additional === "boolean" ? [] : [part.additional];
  return [...additional, ...(part.patterns ?? []).map(({ shape }) => shape)];
}

function itemsOf(part: Part): readonly Shape[] {
  return part.kind === "array" ? [part.items, ...(part.prefix ?? [])] : [];
}

function ascending(a: number, b: number): number {
  return a - b;
}
