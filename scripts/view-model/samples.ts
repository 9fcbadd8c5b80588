import {
  type Definitions,
  type JsonSchema,
  referred,
} from "../../generator/overrides/view-model/schema.js";
import { Code } from "../../generator/pipeline/print/code.js";

/** A value of each field, by `Type.field`. */
export type Samples = ReadonlyMap<string, unknown>;

/** Something that is known to be of a type. */
export interface Typed {
  readonly schema: JsonSchema;
  readonly value: unknown;
}

/** The first telling value of each field that is met on the way through some values. */
export function collectSamples(values: readonly Typed[], $defs: Definitions): Samples {
  const collector = new Collector($defs);
  for (const { schema, value } of values) collector.visit(schema, value);
  return collector.samples;
}

class Collector {
  readonly samples = new Map<string, unknown>();
  readonly #$defs: Definitions;
  /** Objects that were gone through as a type, by its name: views share many. */
  readonly #seen = new Map<string, WeakSet<object>>();

  constructor($defs: Definitions) {
    this.#$defs = $defs;
  }

  visit(schema: JsonSchema, value: unknown): void {
    if (typeof value !== "object" || value === null || value instanceof Code) return;
    const name = referred(schema);
    const own = name === undefined ? schema : (this.#$defs[name] ?? {});
    if (own.anyOf !== undefined) this.visit(this.#branchOf(own.anyOf, value), value);
    else if (Array.isArray(value)) for (const item of value) this.visit(own.items ?? {}, item);
    else if (name !== undefined && this.#isNew(name, value)) this.#members(name, own, value);
  }

  #isNew(name: string, value: object): boolean {
    const seen = this.#seen.get(name) ?? new WeakSet();
    this.#seen.set(name, seen);
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew;
  }

  #members(name: string, { properties = {} }: JsonSchema, value: object): void {
    for (const [field, schema] of Object.entries(properties)) {
      const member = (value as Record<string, unknown>)[field];
      const place = `${name}.${field}`;
      if (member !== undefined && !isTelling(this.samples.get(place))) {
        this.samples.set(place, member);
      }
      this.visit(schema, member);
    }
  }

  /** What unions are told apart by: `kind`, or what each demands. */
  #branchOf(branches: readonly JsonSchema[], value: object): JsonSchema {
    const { kind } = value as { readonly kind?: unknown };
    const fits = (branch: JsonSchema): boolean => {
      const own = this.#$defs[referred(branch) ?? ""] ?? branch;
      if (own.anyOf !== undefined) return own.anyOf.some(fits);
      const expected = own.properties?.kind?.const;
      if (expected !== undefined) return expected === kind;
      const demands = own.required ?? [];
      return (own.type === "array") === Array.isArray(value) && demands.every((it) => it in value);
    };
    return branches.find(fits) ?? {};
  }
}

/** Neither absent nor empty. */
function isTelling(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : String(value) !== "";
}
