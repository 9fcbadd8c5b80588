import type { Json } from "../../../json/types.js";
import { isObject } from "../../../json/values.js";
import type { EnumShape, LiteralShape, ScalarShape, Shape } from "../../model/types.js";
import { type Code, code, join, json, propertyKey } from "../../print/code.js";
import type { TypeContext } from "./context.js";
import { anyOf, NULL, plain, type TypeText, UNKNOWN } from "./text.js";

/** Without a type of its own, a schema says nothing of values of other types. */
export function scalarType({ type, typed, file }: ScalarShape): TypeText {
  if (!typed) return UNKNOWN;
  if (type === "null") return NULL;
  if (type === "boolean") return plain(code`boolean`);
  if (type !== "string") return plain(code`number`);
  if (file === undefined) return STRING;
  return file === "file" ? FILE : anyOf([FILE, STRING]);
}

const STRING = plain(code`string`);
const FILE = plain(code`Blob`);

/** The type of some values. */
export function valuesType(values: readonly Json[]): TypeText {
  return anyOf(values.map((value) => plain(valueCode(value))));
}

function valueCode(value: Json): Code {
  if (Array.isArray(value)) return code`[${join(value.map(valueCode), ", ")}]`;
  if (!isObject(value)) return json(value);
  const members = Object.entries(value).map(
    ([key, item]) => code`${propertyKey(key)}: ${valueCode(item)}`,
  );
  return members.length === 0 ? code`{ [key: string]: never }` : code`{ ${join(members, "; ")} }`;
}

type Listed = LiteralShape | EnumShape;

function isListed(shape: Shape): shape is Listed {
  return shape.kind === "literal" || shape.kind === "enum";
}

function valuesOf(shape: Listed): readonly Json[] {
  const values = shape.kind === "literal" ? [shape.value] : shape.values;
  return shape.nullable ? [...values, null] : values;
}

/** Types that hold together: of listed values, those that scalars beside them allow. */
export function typesTogether(shapes: readonly Shape[], { print }: TypeContext): TypeText[] {
  const scalars = shapes.filter((shape) => shape.kind === "scalar" && shape.typed);
  if (scalars.length === 0 || !shapes.some(isListed)) return shapes.map(print);
  return shapes
    .filter((shape) => !scalars.includes(shape))
    .map((shape) => {
      if (!isListed(shape)) return print(shape);
      const allowed = (value: Json) => scalars.every((scalar) => takes(scalar, value));
      return valuesType(valuesOf(shape).filter(allowed));
    });
}

/** Whether a value is of a scalar's type; limits are not looked at. */
function takes(shape: Shape, value: Json): boolean {
  if (value === null) return shape.nullable || (shape.kind === "scalar" && shape.type === "null");
  if (shape.kind !== "scalar") return false;
  if (shape.type === "integer") return Number.isInteger(value);
  return typeof value === shape.type;
}

/** Whether every value of one shape is of the other, as far as a look at the two shows it. */
export function isWithin(one: Shape, other: Shape): boolean {
  if (other.kind === "unknown") return true;
  if (one.nullable && !other.nullable) return false;
  if (other.kind === "scalar" && isListed(one)) {
    return valuesOf(one).every((value) => takes(other, value));
  }
  if (other.kind === "scalar" && one.kind === "scalar") {
    return one.type === other.type || (one.type === "integer" && other.type === "number");
  }
  if (isListed(one) && isListed(other)) {
    const values = valuesOf(other).map((value) => JSON.stringify(value));
    return valuesOf(one).every((value) => values.includes(JSON.stringify(value)));
  }
  return one.kind === "ref" && other.kind === "ref" && one.key === other.key;
}
