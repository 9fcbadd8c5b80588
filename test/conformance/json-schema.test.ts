/**
 * The files of the emitter `json-schema`, read by ajv as anybody would: they take and refuse the values
 * that the generated validators take and refuse, and those that ajv does by the description itself.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import * as checks from "../../generated/client/src/validators/checks.js";
import type { Json } from "../../generator/json/types.js";
import { driveOf } from "../../generator/pipeline/emitters/drive.js";
import { jsonSchema } from "../../generator/pipeline/emitters/json-schema/emitter.js";
import type { JsonSchemaOptions } from "../../generator/pipeline/emitters/json-schema/index.js";
import { ownApi } from "../docs/support/pages.js";
import { createOracle } from "../support/ajv-oracle.js";
import { readDescription } from "../support/description.js";
import type { Schema } from "./support/compile.js";
import { createValueGenerator } from "./support/generate-value.js";
import { mutate } from "./support/mutate.js";
import { createRandom, seedFor } from "./support/random.js";
import { membersOf } from "./support/schema-walk.js";
import { RUNS, SEED } from "./support/settings.js";

const BASE = "https://schemas.example/intercom";
const description = readDescription();
const components = membersOf(description.components.schemas as Json);
const generateValue = createValueGenerator((ref) => components[ref.split("/").at(-1) ?? ""]);
const api = await ownApi();

/** The files by their names. */
async function filesOf(options: JsonSchemaOptions): Promise<ReadonlyMap<string, string>> {
  const files = await driveOf(jsonSchema)({
    api,
    templates: {},
    runtime: {},
    site: {},
    holds: [],
    format: (_, text) => text,
    report: () => {},
    ...{ jsonSchema: options },
  });
  return new Map(files.map(({ path, content }) => [path.replace("json-schema/", ""), content]));
}

/** What ajv makes of all files; by the name of a file. */
async function judgeOf(options: JsonSchemaOptions) {
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  for (const [path, text] of await filesOf({ base: BASE, ...options })) {
    if (path.endsWith(".json")) ajv.addSchema(JSON.parse(text));
  }
  return (name: string) => {
    const validate = ajv.getSchema(`${BASE}/${name}.json`);
    if (validate === undefined) throw new Error(`there is no ${name}.json`);
    return (value: unknown) => validate(value) === true;
  };
}

const judges = { request: await judgeOf({ direction: "request" }), response: await judgeOf({}) };
const oracleOf = createOracle(description, "response");
const validators = checks as Readonly<Record<string, (value: unknown) => boolean>>;

/** Values that a schema was made for, and some that are nearly so. */
function* valuesOf(key: string): Generator<unknown> {
  const schema = components[key] as Schema;
  const random = createRandom(seedFor(`json-schema ${key}`, SEED));
  for (let run = 0; run < Math.ceil(RUNS / 10 / api.types.length); run++) {
    const value = generateValue(schema, random);
    yield run % 2 === 0 ? value : mutate(value, random);
  }
}

describe(`JSON Schema files and others agree (CONFORMANCE_SEED=${SEED})`, () => {
  const types = api.types.map(({ key, name }) => ({ key, name }));
  const checked = types.filter(({ name }) => Object.hasOwn(validators, `is${name}`));

  test("there are validators to compare with", () => {
    expect(checked.length).toBeGreaterThan(50);
  });

  test.each(checked)("$name, with the validators of requests", ({ key, name }) => {
    const judge = judges.request(name);
    for (const tried of valuesOf(key)) {
      const valid = validators[`is${name}`]?.(tried);
      expect({ tried, valid: judge(tried) }).toEqual({ tried, valid });
    }
  });

  test.each(types)("$name, with the description", ({ key, name }) => {
    const judge = judges.response(name);
    const oracle = oracleOf(components[key]);
    for (const tried of valuesOf(key)) {
      const valid = oracle(tried).length === 0;
      expect({ tried, valid: judge(tried) }).toEqual({ tried, valid });
    }
  });
});

describe("the files", () => {
  test("refer to each other relatively where nothing is said of an address", async () => {
    const files = await filesOf({});
    const texts = [...files.values()];
    expect(texts.filter((text) => text.includes('"$id"'))).toEqual([]);
    const names = texts.flatMap((text) =>
      [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, name]) => name),
    );
    expect(new Set(names).size).toBe(api.types.length);
    expect(names.filter((name) => !files.has(name ?? ""))).toEqual([]);
  });

  test("are told of by the README and by index.json", async () => {
    const files = await filesOf({});
    const { $defs } = JSON.parse(files.get("index.json") ?? "");
    expect(Object.keys($defs)).toEqual(api.types.map(({ name }) => name));
    for (const { name } of api.types) expect(files.get("README.md")).toContain(`(${name}.json)`);
  });
});
