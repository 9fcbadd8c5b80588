import type { Json } from "../../../../json/types.js";
import type { JsonObject } from "../../../../json/values.js";
import type { ObjectShape, Property, RecordShape, Shape } from "../../../model/types.js";
import { objectSite } from "./about.js";
import { memberShapes } from "./accepts.js";
import type { Plain } from "./alternatives.js";
import { choose } from "./choose.js";
import { allOf } from "./combine.js";
import { namesOf } from "./names.js";
import type { Accepts, ExampleOf, Site } from "./site.js";
import { memberSite } from "./words.js";

/** An object that is described in parts, as one. */
interface Merged {
  readonly objects: readonly ObjectShape[];
  readonly records: readonly RecordShape[];
  readonly properties: readonly Property[];
  readonly needed: ReadonlySet<string>;
  readonly minProperties: number;
}

/**
 * An object with what it needs and what tells most. Where that is too much, as when a second branch
 * of `oneOf` holds then, what may be left out is added one at a time, as long as it fits.
 */
export function objectExample(
  parts: readonly Plain[],
  outer: Site,
  fits: Accepts,
  exampleOf: ExampleOf,
): Json | undefined {
  const merged = mergedOf(parts);
  const site = objectSite(merged.properties, outer);
  const { required, optional } = choose(merged.properties, merged.needed, site);
  const least = membersOf(required, site, exampleOf);
  if (least.size < required.length) return undefined;
  const more = [...membersOf(optional, site, exampleOf)].filter(([, value]) =>
    isTelling(value, site),
  );
  const order = merged.properties.map(({ name }) => name);
  const whole = inOrder(
    [...least, ...more, ...extra(merged, least.size + more.length, site, exampleOf)],
    order,
  );
  if (fits(whole)) return whole;
  const start = [...least, ...extra(merged, least.size, site, exampleOf)];
  return more.reduce<JsonObject>(
    (object, member) => {
      const larger = inOrder([...Object.entries(object), member], order);
      return fits(larger) || !fits(object) ? larger : object;
    },
    inOrder(start, order),
  );
}

function mergedOf(parts: readonly Plain[]): Merged {
  const objects = parts.filter((part) => part.kind === "object");
  const records = parts.filter((part) => part.kind === "record");
  const declared = new Map<string, Property[]>();
  for (const each of objects.flatMap(({ properties }) => properties)) {
    declared.set(each.name, [...(declared.get(each.name) ?? []), each]);
  }
  const needed = new Set(objects.flatMap(neededBy));
  const undeclared = [...needed].filter((name) => !declared.has(name));
  return {
    objects,
    records,
    properties: [...[...declared.values()].map(asOne), ...undeclared.map(required)].map(
      (property) => withRest(property, objects, records),
    ),
    needed,
    minProperties: Math.max(0, ...[...objects, ...records].map((e) => e.minProperties ?? 0)),
  };
}

/** Names that are required beside the flags of the properties. */
function neededBy({ properties, alsoRequired, dependentRequired = [] }: ObjectShape): string[] {
  const names = new Set([
    ...alsoRequired,
    ...properties.filter((p) => p.required).map((p) => p.name),
  ]);
  for (let size = -1; size < names.size; ) {
    size = names.size;
    const needs = dependentRequired.filter(({ name }) => names.has(name));
    for (const name of needs.flatMap((each) => each.needs)) names.add(name);
  }
  const declared = new Set(properties.map(({ name }) => name));
  return [...names].filter((name) => alsoRequired.includes(name) || !declared.has(name));
}

function asOne(properties: readonly Property[]): Property {
  const [first] = properties;
  if (properties.length === 1 && first !== undefined) return first;
  return {
    name: first?.name ?? "",
    required: properties.some((property) => property.required),
    shape: allOf(properties.map(({ shape }) => shape)),
  };
}

const ANYTHING: Shape = { kind: "unknown", nullable: false, docs: {}, source: "" };

function required(name: string): Property {
  return { name, required: true, shape: ANYTHING };
}

/** What parts that do not declare a property say of it. */
function withRest(
  property: Property,
  objects: readonly ObjectShape[],
  records: readonly RecordShape[],
): Property {
  const { name, shape } = property;
  const others = objects.flatMap((object) => {
    const isDeclared = object.properties.some((each) => each.name === name);
    const shapes = memberShapes(name, { ...object, kind: "object" } as Extract<
      Shape,
      { kind: "object" }
    >);
    return isDeclared ? shapes.slice(1) : shapes;
  });
  const rest = [...others, ...records.map(({ values }) => values)];
  if (rest.length === 0) return property;
  return { ...property, shape: allOf(shape === ANYTHING ? rest : [shape, ...rest]) };
}

function membersOf(
  properties: readonly Property[],
  site: Site,
  exampleOf: ExampleOf,
): Map<string, Json> {
  const members = properties.flatMap(({ name, shape }) => {
    const value = exampleOf(shape, memberSite(site, name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map(members);
}

/** What may be left out is, where it says nothing. */
function isTelling(value: Json, { direction }: Site): boolean {
  if (value === null) return false;
  if (direction === "response" || typeof value !== "object") return true;
  return Object.keys(value).length > 0;
}

/** Members that no property declares: one of a record, or as many as an object needs. */
function extra(
  merged: Merged,
  present: number,
  site: Site,
  exampleOf: ExampleOf,
): (readonly [string, Json])[] {
  const { objects, records, minProperties } = merged;
  const isRecord = records.length > 0 && merged.properties.length === 0;
  const count = Math.min(Math.max(minProperties - present, isRecord ? 1 : 0), 50);
  if (count === 0) return [];
  const declared = new Set(merged.properties.map(({ name }) => name));
  const names = namesOf(objects, site, exampleOf).filter((name) => !declared.has(name));
  const properties = names
    .slice(0, count)
    .map((name) => withRest(required(name), objects, records));
  return [...membersOf(properties, site, exampleOf)];
}

function inOrder(members: readonly (readonly [string, Json])[], order: readonly string[]) {
  const place = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  return Object.fromEntries([...members].sort(([a], [b]) => place(a) - place(b)));
}
