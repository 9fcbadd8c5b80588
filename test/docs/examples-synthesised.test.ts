import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { RequestValidators } from "../../generated/client/src/validators/index.js";
import { requestValidators } from "../../generated/client/src/validators/index.js";
import { hasErrors } from "../../generator/diagnostics/index.js";
import type { Json } from "../../generator/json/types.js";
import type { JsonObject } from "../../generator/json/values.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import {
  type ExampleContext,
  exampleContext,
  operationExample,
  responseExample,
} from "../../generator/pipeline/emitters/docs/examples/index.js";
import { buildModel } from "../../generator/pipeline/model/build.js";
import type { Operation } from "../../generator/pipeline/model/types.js";
import { readCases } from "../cases/read-case.js";
import { createOracle, type Oracle } from "../support/ajv-oracle.js";
import { fixNames, root } from "../support/description.js";
import { members } from "../support/json-schema.js";
import { loadCorrected } from "../support/request-bodies.js";

/** Revisions of Intercom's description, which are not part of this repository. */
const UPSTREAM = fileURLToPath(new URL("../shared/spec/upstream/", root));

interface Loaded {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly context: ExampleContext;
}

function modelled(document: JsonObject): Loaded {
  const { api } = buildModel(document, {});
  const operations = api.groups.flatMap((group) => group.operations);
  return { document, operations, context: exampleContext(api) };
}

/** The description with what the project says in its own words, examples among it. */
function loadWithProse(): JsonObject {
  const folder = fileURLToPath(new URL("spec/intercom-unstable/", root));
  const read = (file: string) => ({ file, text: readFileSync(join(folder, file), "utf8") });
  const prose = existsSync(join(folder, "prose")) ? readdirSync(join(folder, "prose")).sort() : [];
  const names = [...fixNames, ...prose.map((name) => `prose/${name}`)];
  const { document } = loadDescription({ ...read("contract.yaml"), overlays: names.map(read) });
  return document ?? {};
}

/** A value at a JSON pointer (RFC 6901). */
function at(document: JsonObject, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  const names = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>(
    (value, name) => (Array.isArray(value) ? value[Number(name)] : members(value)[name]),
    document,
  );
}

/** What ajv finds wrong with the values that stand for schemas of a document. */
function judge(
  document: JsonObject,
  direction: "request" | "response",
  values: Iterable<readonly [name: string, schema: unknown, value: Json]>,
): string[] {
  const oracleOf = createOracle(document, direction);
  const known = new Map<string, Oracle>();
  return [...values].flatMap(([name, schema = {}, value]) => {
    const text = JSON.stringify(schema);
    const oracle = known.get(text) ?? oracleOf(schema);
    known.set(text, oracle);
    return oracle(value).map(
      ({ instancePath, message }) => `${name} ${instancePath} ${message}: ${JSON.stringify(value)}`,
    );
  });
}

type Judged = readonly [name: string, schema: unknown, value: Json];

function* requestValues({ document, operations, context }: Loaded): Generator<Judged> {
  for (const operation of operations) {
    const example = operationExample(operation, context);
    const name = `${operation.method} ${operation.path}`;
    const places = { path: example?.path, query: example?.query, header: example?.headers };
    for (const parameter of operation.parameters) {
      const values = parameter.in === "cookie" ? {} : (places[parameter.in] ?? {});
      const value = Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
      const schema = at(document, parameter.shape.source);
      if (value !== undefined) yield [`${name} ${parameter.name}`, schema, value];
    }
    const content = operation.body?.content.find((each) => each.mediaType === example?.mediaType);
    if (content === undefined || example?.body === undefined) continue;
    yield [`${name} body`, at(document, content.shape.source), example.body];
  }
}

function* responseValues({ document, operations, context }: Loaded): Generator<Judged> {
  for (const operation of operations) {
    for (const response of operation.responses) {
      const { body, mediaType } = responseExample(operation, response, context);
      const content = response.content.find((each) => each.mediaType === mediaType);
      if (content === undefined || body === undefined) continue;
      const name = `${operation.method} ${operation.path} ${response.status}`;
      yield [name, at(document, content.shape.source), body];
    }
  }
}

function mistakesIn(loaded: Loaded): string[] {
  return [
    ...judge(loaded.document, "request", requestValues(loaded)),
    ...judge(loaded.document, "response", responseValues(loaded)),
  ];
}

/** Operations without an example of a call, and JSON answers with a schema but without one. */
function missingIn({ document, operations, context }: Loaded): string[] {
  return operations.flatMap((operation) => {
    const name = `${operation.method} ${operation.path}`;
    const example = operationExample(operation, context);
    const answers = operation.responses.flatMap((response) => {
      const [content] = response.content;
      if (content?.mediaType !== "application/json") return [];
      const isSaid = Object.keys(members(at(document, content.shape.source))).length > 0;
      const { body } = responseExample(operation, response, context);
      return isSaid && body === undefined ? [`${name} ${response.status}`] : [];
    });
    const isJson = example?.mediaType?.includes("json") === true;
    const isBodyLost = operation.body?.required === true && isJson && example.body === undefined;
    return example === undefined || isBodyLost ? [name, ...answers] : answers;
  });
}

/** Nothing is sent but the headers that all requests share. */
function isBare({ parameters, body }: Operation): boolean {
  return body === undefined && parameters.every(({ name }) => name === "Intercom-Version");
}

const CONTRACT = loadCorrected().document ?? {};

describe.each([
  ["without prose", CONTRACT],
  ["with prose", loadWithProse()],
] as const)("examples of Intercom's description %s", (_, document) => {
  const loaded = modelled(document);
  const { operations, context } = loaded;

  test("every request is accepted by the generated validators", () => {
    expect(operations.length).toBeGreaterThan(180);
    const validators: RequestValidators = requestValidators;
    const mistakes = operations.flatMap((operation) => {
      const example = operationExample(operation, context);
      if (example === undefined) return [`${operation.name}: no example`];
      const validator = validators[operation.id ?? operation.name];
      if (validator === undefined)
        return isBare(operation) ? [] : [`${operation.name}: no validator`];
      return validator.validate(example).map(({ message }) => `${operation.name}: ${message}`);
    });
    expect(mistakes).toEqual([]);
  });

  test("ajv accepts every request and every response", () => {
    expect(mistakesIn(loaded)).toEqual([]);
  });

  test("nothing lacks an example", () => {
    expect(missingIn(loaded)).toEqual([]);
  });

  test("the same model has the same examples", () => {
    const again = modelled(document);
    const all = (each: Loaded) => [...requestValues(each), ...responseValues(each)];
    expect(JSON.stringify(all(again))).toBe(JSON.stringify(all(loaded)));
  });
});

describe("examples of other descriptions", () => {
  const folder = fileURLToPath(new URL("test/cases/", root));
  const valid = readCases(folder).flatMap(({ name, file, text }) => {
    const { document, diagnostics } = loadDescription({ file, text });
    return document === undefined || hasErrors(diagnostics) ? [] : [[name, document] as const];
  });

  test.each(valid)("%s", (_, document) => {
    const loaded = modelled(document);
    expect(mistakesIn(loaded)).toEqual([]);
    expect(missingIn(loaded)).toEqual([]);
  });

  const newest = existsSync(UPSTREAM)
    ? readdirSync(UPSTREAM)
        .filter((file) => file.startsWith("unstable-"))
        .sort()
        .slice(-1)
    : [];

  // Without the folder there is nothing to run over: it is kept out of the repository.
  test.skipIf(newest.length === 0).each(newest)("upstream's %s", (file) => {
    const text = readFileSync(join(UPSTREAM, file), "utf8");
    const { document } = loadDescription({ file, text });
    const loaded = modelled(document ?? {});
    expect(loaded.operations.length).toBeGreaterThan(180);
    expect(mistakesIn(loaded)).toEqual([]);
  });
});
