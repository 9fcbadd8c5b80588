/**
 * Types against validators: what a validator takes is of the type that stands beside it. A longer run:
 * CONFORMANCE_SCHEMAS=2000, another one: CONFORMANCE_SEED=7.
 */
import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import { compileAll } from "../cases/compile.js";
import { generateInMemory, sourcesOf } from "../cases/generate-in-memory.js";
import { compileSchemas, descriptionOf, type Schema } from "../conformance/support/compile.js";
import { createValueGenerator } from "../conformance/support/generate-value.js";
import { mutate } from "../conformance/support/mutate.js";
import { createRandom, type Random, seedFor } from "../conformance/support/random.js";
import { SCHEMAS, SEED } from "../conformance/support/settings.js";

const BATCH = 50;
const VALUES_EACH = 8;
const NAMES = ["One", "Two", "Three"];
const PROPERTIES = ["a", "b", "x-y"];

/** Keeps literals as they are, and leaves what is fresh for nobody: others may have more members. */
const HELPERS = `type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
declare function value<const T>(of: T): Mutable<T>;`;

const versions = ["3.0.4", "3.1.1"] as const;
const batches = versions.flatMap((version) =>
  Array.from({ length: Math.ceil(SCHEMAS / 2 / BATCH / versions.length) }, (_, index) => ({
    version,
    name: `${version}, batch ${index + 1}`,
  })),
);

describe(`types against validators (CONFORMANCE_SEED=${SEED} CONFORMANCE_SCHEMAS=${SCHEMAS})`, () => {
  test.each(batches)("$name", async ({ version, name }) => {
    const random = createRandom(seedFor(`types ${name}`, SEED));
    const components = componentsOf(random, version);
    const schemas = Array.from({ length: BATCH }, () => schemaOf(random, version, 0));
    const set = { version, schemas, components };
    const judges = await compileSchemas(set);
    const make = createValueGenerator((ref) => components[ref.split("/").at(-1) ?? ""] ?? true);
    const lines = schemas.flatMap((schema, index) => {
      const values = Array.from({ length: VALUES_EACH }, () => {
        const made = make(schema, random);
        return random.chance(0.3) ? mutate(made, random) : made;
      });
      return values
        .filter((value) => judges[index]?.(value))
        .map(
          (value) => `export const v${index}: cases.Case${index}Args["body"] = ${written(value)};`,
        );
    });
    expect(lines.length).toBeGreaterThan(BATCH);
    const text = JSON.stringify(descriptionOf(set));
    const sources = sourcesOf(await generateInMemory({ file: "openapi.json", text }));
    const uses = lines.map((line, index) => [`use-${index}.ts`, useOf(line)] as const);
    const found = compileAll(new Map([["client", new Map([...sources, ...uses])]]));
    const wrong = found.get("client") ?? [];
    expect(wrong.map((error) => explained(error, lines, schemas))).toEqual([]);
  });
});

function useOf(line: string): string {
  return `import type * as cases from "./cases/index.js";\n${HELPERS}\n${line}\n`;
}

function explained(error: string, lines: readonly string[], schemas: readonly Schema[]): string {
  const line = lines[Number(/^use-(\d+)/.exec(error)?.[1])] ?? "";
  const schema = schemas[Number(/v(\d+):/.exec(line)?.[1])];
  return `${error}\n${line}\n${JSON.stringify(schema)}`;
}

function written(value: Json): string {
  return `value(${JSON.stringify(value)})`;
}

/** Objects with a tag each, so that there is something to extend, to tell apart and to recur. */
function componentsOf(random: Random, version: string): Record<string, JsonObject> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const { properties, ...object } = objectOf(random, version, 1);
      const tag = { type: "string", enum: [name] };
      return [
        name,
        { ...object, properties: { ...(properties as JsonObject), tag }, required: ["tag"] },
      ];
    }),
  );
}

function schemaOf(random: Random, version: string, depth: number): JsonObject {
  const plain = [scalarOf, scalarOf, listedOf, referenceTo];
  const nested = [objectOf, objectOf, listOf, mapOf, extended, anyOf, tagged];
  const newer = version.startsWith("3.1") ? [tupleOf] : [];
  const make = random.pick(depth < 3 ? [...plain, ...nested, ...newer] : plain) ?? scalarOf;
  const schema = make(random, version, depth);
  if (!random.chance(0.15) || "$ref" in schema || !("type" in schema)) return schema;
  return version.startsWith("3.1")
    ? { ...schema, type: [schema.type ?? "", "null"] }
    : { ...schema, nullable: true };
}

function scalarOf(random: Random): JsonObject {
  return { type: random.pick(["string", "number", "integer", "boolean"]) };
}

function listedOf(random: Random): JsonObject {
  return { enum: random.pick([["a"], ["a", "b"], [1, "a"], [true, null, 2]]) };
}

function referenceTo(random: Random): JsonObject {
  return { $ref: `#/components/schemas/${random.pick(NAMES)}` };
}

function objectOf(random: Random, version: string, depth: number): JsonObject {
  // An object of optional members alone takes no value without any of them, which TypeScript holds to be
  // a slip of the pen; validators do not.
  const names = PROPERTIES.filter((name) => name === "a" || random.chance(0.5));
  const properties = names.map((name): [string, JsonObject] => {
    const schema = schemaOf(random, version, depth + 1);
    const flag = random.pick(["readOnly", "writeOnly"]);
    return [
      name,
      name !== "a" && random.chance(0.1) && !("$ref" in schema)
        ? { ...schema, [flag]: true }
        : schema,
    ];
  });
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: PROPERTIES.filter((name) => name === "a" || random.chance(0.3)),
    ...(random.chance(0.2) && { additionalProperties: schemaOf(random, version, depth + 1) }),
  };
}

function listOf(random: Random, version: string, depth: number): JsonObject {
  return { type: "array", items: schemaOf(random, version, depth + 1) };
}

function mapOf(random: Random, version: string, depth: number): JsonObject {
  return { type: "object", additionalProperties: schemaOf(random, version, depth + 1) };
}

function tupleOf(random: Random, version: string, depth: number): JsonObject {
  const items = () => schemaOf(random, version, depth + 1);
  return {
    type: "array",
    prefixItems: [items(), items()],
    ...(random.chance(0.5) && { items: random.chance(0.5) && items() }),
    ...(random.chance(0.5) && { minItems: random.integer(3) }),
  };
}

/** A base, and more; what it requires may be declared by the base. */
function extended(random: Random, version: string, depth: number): JsonObject {
  const own = objectOf(random, version, depth + 1);
  return { allOf: [referenceTo(random), own, { required: random.pick([["a"], ["tag"], ["b"]]) }] };
}

function anyOf(random: Random, version: string, depth: number): JsonObject {
  const branch = () => schemaOf(random, version, depth + 1);
  return { [random.pick(["anyOf", "oneOf"])]: [branch(), branch()] };
}

function tagged(random: Random): JsonObject {
  const branches = [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }];
  const mapping = { One: "#/components/schemas/One", Two: "Two" };
  const discriminator = { propertyName: "tag", ...(random.chance(0.5) && { mapping }) };
  return { oneOf: branches, discriminator };
}
