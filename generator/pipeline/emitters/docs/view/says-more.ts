import type { SchemaView } from "./types.js";

/** Whether a schema's type says what the title above it, a variant's or a type's, does not. */
export function typeSaysMore(title: string, { type, nullable }: SchemaView): boolean {
  const name = type.map(({ text }) => text).join("");
  return nullable || !["", "object", title].includes(name);
}

/** Whether all that stands in the line of a schema says more: its limits, values and rules too. */
export function lineSaysMore(title: string, schema: SchemaView): boolean {
  const { limits, default: value, values, rules } = schema;
  const others = limits.length + values.length + rules.length;
  return typeSaysMore(title, schema) || value !== undefined || others > 0;
}
