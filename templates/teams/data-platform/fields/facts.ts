import type { Json, Shape } from "intercom-codegen";

/** `string (uri)`, `array of integer`, `Company`. */
export function typeText(shape: Shape, nameOf: (key: string) => string): string {
  switch (shape.kind) {
    case "scalar":
      return shape.format === undefined ? shape.type : `${shape.type} (${shape.format})`;
    case "literal":
      return typeOfValue(shape.value);
    case "enum":
      return [...new Set(shape.values.map(typeOfValue))].join(" or ");
    case "array":
      return `array of ${typeText(shape.items, nameOf)}`;
    case "record":
      return `map of ${typeText(shape.values, nameOf)}`;
    case "union":
      return [...new Set(shape.branches.map((each) => typeText(each, nameOf)))].join(" or ");
    case "intersection":
      return [...new Set(shape.parts.map((each) => typeText(each, nameOf)))].join(" and ");
    case "ref":
      return nameOf(shape.key);
    case "unknown":
      return "anything";
    case "never":
      return "nothing";
    default:
      return shape.kind === "object" ? "object" : "anything with rules";
  }
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

const LIMITS = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/** Values that are allowed, or limits: `"contact"; "company"`, `minimum 1; maximum 60`. */
export function allowedText(shape: Shape): string {
  if (shape.kind === "literal") return JSON.stringify(shape.value);
  if (shape.kind === "enum") return shape.values.map((each) => JSON.stringify(each)).join("; ");
  const limits = new Map<string, unknown>(Object.entries(shape));
  return LIMITS.flatMap((name) => (limits.has(name) ? [`${name} ${limits.get(name)}`] : [])).join(
    "; ",
  );
}
