import fc from "fast-check";
import type { Versions } from "./oracle.js";

type Schema = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const whole = { type: "integer" };

/** Schemas of which a property's is replaced by another. */
const SCHEMAS: readonly Schema[] = [
  text,
  whole,
  { type: "boolean" },
  { type: "string", enum: ["a", "b"] },
  { type: "string", enum: ["a"] },
  { type: "string", enum: ["b", "c"] },
  { type: "string", nullable: true },
  { type: "string", enum: ["a", "b"], nullable: true },
  { type: "string", maxLength: 3 },
  {},
  { type: "array", items: text },
  { type: "array", items: whole },
  { type: "array", items: { $ref: "#/components/schemas/leaf" } },
  { oneOf: [text, whole] },
  { oneOf: [text, { type: "boolean" }] },
  { anyOf: [{ $ref: "#/components/schemas/leaf" }, text] },
  { $ref: "#/components/schemas/leaf" },
  { $ref: "#/components/schemas/other" },
  { allOf: [{ $ref: "#/components/schemas/leaf" }, object({ more: text })] },
  { type: "object" },
  { type: "object", additionalProperties: text },
  object({ id: text }),
  object({ id: text, name: text }, ["id"]),
  object({ id: whole }),
];

function object(properties: Schema, required: readonly string[] = []): Schema {
  return { type: "object", ...(required.length > 0 && { required }), properties };
}

/** What is drawn of a description. */
interface Drawn {
  readonly kept: readonly Schema[];
  readonly required: readonly string[];
  readonly query: boolean;
  readonly queryRequired: boolean;
  readonly bodyRequired: boolean;
  readonly created: boolean;
  readonly missing: boolean;
  readonly isShared: boolean;
  readonly leaf: Schema;
}

const NAMES = ["one", "two"];
const KEYS: (keyof Drawn)[] = [
  "kept",
  "required",
  "query",
  "queryRequired",
  "bodyRequired",
  "created",
  "missing",
  "isShared",
  "leaf",
];

const leaf = fc.constantFrom(
  object({ id: text }),
  object({ id: text, name: text }),
  object({ id: text }, ["id"]),
);

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kept: fc.array(fc.constantFrom(...SCHEMAS), { minLength: 1, maxLength: 2 }),
  required: fc.subarray([...NAMES]),
  query: fc.boolean(),
  queryRequired: fc.boolean(),
  bodyRequired: fc.boolean(),
  created: fc.boolean(),
  missing: fc.boolean(),
  isShared: fc.boolean(),
  leaf,
});

/** A description and the same after a few of its parts have been drawn again. */
const step: fc.Arbitrary<readonly [Drawn, Drawn]> = fc
  .tuple(drawn, drawn, fc.subarray(KEYS, { minLength: 1, maxLength: 2 }))
  .map(([before, other, keys]) => {
    const changed = Object.fromEntries(keys.map((key) => [key, other[key]]));
    return [before, { ...before, ...changed }] as const;
  });

/** @param seed the same steps for the same seed */
export function randomSteps(count: number, seed: number): Versions[] {
  return fc.sample(step, { numRuns: count, seed }).map(([before, after], index) => ({
    name: `step-${index}`,
    before: JSON.stringify(describe(before)),
    after: JSON.stringify(describe(after)),
  }));
}

function describe(of: Drawn): Schema {
  const properties = Object.fromEntries(of.kept.map((schema, index) => [NAMES[index], schema]));
  const required = of.required.filter((name) => name in properties);
  const ref = { $ref: "#/components/schemas/thing" };
  const sent = of.isShared ? ref : { $ref: "#/components/schemas/leaf" };
  const parameter = { name: "page", in: "query", required: of.queryRequired, schema: whole };
  return {
    openapi: "3.0.3",
    info: { title: "Small", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          tags: ["Things"],
          parameters: of.query ? [parameter] : [],
          requestBody: { required: of.bodyRequired, content: json(sent) },
          responses: {
            "200": { description: "A thing.", content: json(ref) },
            ...(of.created && { "201": { description: "Made.", content: json(ref) } }),
            ...(of.missing && { "404": { description: "None.", content: json(sent) } }),
          },
        },
      },
    },
    components: {
      schemas: { thing: object(properties, required), leaf: of.leaf, other: object({ id: whole }) },
    },
  };
}

function json(schema: Schema): Schema {
  return { "application/json": { schema } };
}
