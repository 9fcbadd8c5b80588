import type { Api, NamedType, Operation, Shape } from "intercom-codegen";
import { camelKey, keysOf } from "../case/names.js";
import { allowedText, typeText } from "./facts.js";

export const COLUMNS = [
  "group",
  "operation",
  "direction",
  "place",
  "path",
  "client path",
  "variant",
  "type",
  "required",
  "nullable",
  "allowed",
  "description",
] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

type Types = ReadonlyMap<string, NamedType>;

/** What a field stands in. */
interface Place {
  readonly row: Pick<Row, "group" | "operation" | "direction" | "place">;
  readonly types: Types;
  /** By the API's names, and by the client's. */
  readonly path: string;
  readonly clientPath: string;
  /** Which branch of a union the field is of. */
  readonly variant: readonly string[];
  /** Types that the field is in: one that is in itself is listed once. */
  readonly trail: readonly string[];
}

interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  readonly description?: string | undefined;
}

/** Every field of every request and answer, in the order of operations and of the description. */
export function rowsOf(api: Api): Row[] {
  const types: Types = new Map(api.types.map((type) => [type.key, type]));
  return api.groups.flatMap((group) =>
    group.operations.flatMap((operation) =>
      operationRows(operation, api, { group: group.title, operation: operation.name }, types),
    ),
  );
}

function operationRows(
  { parameters, body, responses }: Operation,
  { sharedHeaders }: Api,
  about: Pick<Row, "group" | "operation">,
  types: Types,
): Row[] {
  const start = { types, path: "", clientPath: "", variant: [], trail: [] };
  const shared = new Set(sharedHeaders.map(({ name }) => name));
  const own = parameters.filter((each) => each.in !== "header" || !shared.has(each.name));
  const sent = own.flatMap(({ name, in: place, required, shape, docs }) => {
    const row = { ...about, direction: "request", place };
    const clientPath = place === "path" || place === "query" ? camelKey(name) : name;
    const description = docs.description ?? shape.docs.description;
    return fieldRows({ shape, required, description }, { ...start, row, path: name, clientPath });
  });
  const bodies = (body?.content ?? []).flatMap(({ shape }) =>
    fieldRows(
      { shape, required: body?.required === true, description: body?.docs.description },
      { ...start, row: { ...about, direction: "request", place: "body" } },
    ),
  );
  const answers = responses.flatMap(({ status, content, docs }) =>
    content.flatMap(({ shape }) =>
      fieldRows(
        { shape, required: true, description: docs.description },
        { ...start, row: { ...about, direction: "response", place: status } },
      ),
    ),
  );
  return [...sent, ...bodies, ...answers];
}

/** The row of a field, and those of what is in it. */
function fieldRows({ shape, required, description }: Field, place: Place): Row[] {
  const nameOf = (key: string) => place.types.get(key)?.name ?? key;
  const target = followed(shape, place.types);
  const row: Row = {
    ...place.row,
    path: place.path,
    "client path": place.clientPath,
    variant: place.variant.join(" / "),
    type: typeText(shape, nameOf),
    required: yes(required),
    nullable: yes(shape.nullable || target.nullable),
    allowed: allowedText(target),
    description: description ?? shape.docs.description ?? target.docs.description ?? "",
  };
  return [row, ...insideRows(shape, place)];
}

function insideRows(shape: Shape, place: Place): Row[] {
  switch (shape.kind) {
    case "ref": {
      const { key } = shape;
      const type = place.types.get(key);
      if (type === undefined || place.trail.includes(key)) return [];
      return insideRows(type.shape, { ...place, trail: [...place.trail, key] });
    }
    case "array":
      return memberRows("[]", { shape: shape.items, required: false }, place);
    case "record":
      return memberRows(".*", { shape: shape.values, required: false }, place);
    case "object": {
      const keys = keysOf(shape);
      const declared = shape.properties.flatMap(({ name, required, shape: member }) =>
        fieldRows(
          { shape: member, required },
          { ...place, ...below(place, name, keys.get(name) ?? name) },
        ),
      );
      const others = typeof shape.additional === "boolean" ? [] : [shape.additional];
      return [
        ...declared,
        ...others.flatMap((member) => memberRows(".*", { shape: member, required: false }, place)),
      ];
    }
    case "union":
      return shape.branches.flatMap((branch, index) => {
        const number = `${index + 1} of ${shape.branches.length}`;
        const label = branch.kind === "ref" ? place.types.get(branch.key)?.name : undefined;
        return insideRows(branch, { ...place, variant: [...place.variant, label ?? number] });
      });
    case "intersection":
      return shape.parts.flatMap((part) => insideRows(part, place));
    default:
      return [];
  }
}

/** What is in an array, or in a map whose keys are data: a row only where it has fields itself. */
function memberRows(step: string, field: Field, place: Place): Row[] {
  const inside = { ...place, path: place.path + step, clientPath: place.clientPath + step };
  return insideRows(field.shape, inside);
}

function below({ path, clientPath }: Place, name: string, clientName: string) {
  const join = (start: string, end: string) => (start === "" ? end : `${start}.${end}`);
  return { path: join(path, name), clientPath: join(clientPath, clientName) };
}

function followed(shape: Shape, types: Types, seen: readonly string[] = []): Shape {
  if (shape.kind !== "ref" || seen.includes(shape.key)) return shape;
  const target = types.get(shape.key)?.shape;
  return target ? followed(target, types, [...seen, shape.key]) : shape;
}

function yes(value: boolean): string {
  return value ? "yes" : "no";
}
