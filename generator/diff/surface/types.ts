import type { Api, NamedType, Shape } from "../../pipeline/model/types.js";
import { finding } from "../graph.js";
import { canonical } from "../shape/canonical.js";
import { overlap, pairUp } from "../shape/pairing.js";
import type { Attached } from "./attached.js";
import type { MethodPair } from "./methods.js";

export interface TypePair {
  readonly before: NamedType;
  readonly after: NamedType;
}

export interface TypePairing {
  readonly pairs: readonly TypePair[];
  readonly removed: readonly NamedType[];
  readonly added: readonly NamedType[];
}

/** Likeness from which on a type that went and one that came are taken for one type, renamed. */
const ALIKE = 0.7;

/**
 * Pairs exported types: by name; of the rest, those of one key, and those that are alike or stand in
 * for each other in a method.
 */
export function pairTypes(before: Api, after: Api, methods: readonly MethodPair[]): TypePairing {
  const byName = pairBy(before.types, after.types, ({ name }) => name);
  const byKey = pairBy(byName.removed, byName.added, ({ key }) => key);
  const successors = new Set(methods.flatMap(successorsIn));
  const { pairs, removed, added } = pairUp(byKey.removed, byKey.added, (a, b) => {
    const likeness = typeLikeness(a, b) + (successors.has(`${a.key} ${b.key}`) ? ALIKE : 0);
    return likeness >= ALIKE ? likeness : 0;
  });
  const alike = pairs.map(([old, current]) => ({ before: old, after: current }));
  return { pairs: [...byName.pairs, ...byKey.pairs, ...alike], removed, added };
}

function pairBy(
  before: readonly NamedType[],
  after: readonly NamedType[],
  keyOf: (type: NamedType) => string,
): TypePairing {
  const byKey = new Map(after.map((type) => [keyOf(type), type]));
  const pairs = before.flatMap((type): TypePair[] => {
    const other = byKey.get(keyOf(type));
    return other === undefined ? [] : [{ before: type, after: other }];
  });
  const known = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return {
    pairs,
    removed: before.filter((type) => !known.has(type)),
    added: after.filter((type) => !known.has(type)),
  };
}

function typeLikeness(a: NamedType, b: NamedType): number {
  const own = (type: NamedType) => canonical(type.shape, (key) => (key === type.key ? "" : key));
  if (a.shape.kind !== b.shape.kind) return 0;
  if (own(a) === own(b)) return 1;
  return overlap(propertyNames(a.shape), propertyNames(b.shape));
}

function propertyNames(shape: Shape): string[] {
  return shape.kind === "object" ? shape.properties.map(({ name }) => name) : [];
}

/** Keys of types of which the second stands where the first stood. */
function successorsIn({ before, after }: MethodPair): string[] {
  const [old, current] = [placesOf(before.operation), placesOf(after.operation)];
  return [...old].flatMap(([place, key]) => {
    const other = current.get(place);
    return other === undefined ? [] : [`${key} ${other}`];
  });
}

/** The types that stand right in a method: key by place. */
function placesOf(operation: MethodPair["before"]["operation"]): Map<string, string> {
  const { parameters, body, responses } = operation;
  const shapes: [string, Shape][] = [
    ...parameters.map(({ in: place, name, shape }): [string, Shape] => [`${place} ${name}`, shape]),
    ...(body?.content ?? []).map(({ mediaType, shape }): [string, Shape] => [mediaType, shape]),
    ...responses.flatMap(({ status, content }) =>
      content.map(({ mediaType, shape }): [string, Shape] => [`${status} ${mediaType}`, shape]),
    ),
  ];
  return new Map(
    shapes.flatMap(([place, shape]): [string, string][] =>
      shape.kind === "ref" ? [[place, shape.key]] : [],
    ),
  );
}

/** What became of the names of exported types. */
export function compareTypeNames({ pairs, removed, added }: TypePairing): Attached[] {
  return [
    ...pairs
      .filter(({ before, after }) => before.name !== after.name)
      .map(({ before, after }) => ({
        types: [before.name],
        finding: finding(
          "type-renamed",
          { before: before.source, after: after.source, subject: "type name" },
          { from: before.name, to: after.name },
        ),
      })),
    ...removed.map(({ name, source }) => ({
      types: [name],
      finding: finding("type-removed", { before: source, subject: "type name" }, { name }),
    })),
    ...added.map(({ name, source }) => ({
      types: [name],
      finding: finding("type-added", { after: source, subject: "type name" }, { name }),
    })),
  ];
}
