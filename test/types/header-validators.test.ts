/** Intercom has no header that a caller gives; a description that has some, for those who do. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { loadFormatter } from "../../generator/io/formatter.js";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { generate } from "../../generator/pipeline/generate.js";
import { compileAll } from "../cases/compile.js";
import type { Description } from "../support/description.js";
import { operationsOf } from "../support/operations.js";
import { assertionsOf, partsOf } from "./support/validator-assertions.js";

const TEXT = `
openapi: 3.0.3
info: { title: Headers, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      parameters:
        - { name: X-Trace, in: header, required: true, schema: { type: string } }
        - { name: X-Page, in: header, schema: { type: integer } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: session, in: cookie, schema: { type: string } }
      responses: { "204": { description: Done. } }
    post:
      operationId: createThing
      tags: [Things]
      parameters:
        - { name: X-Trace, in: header, schema: { type: string } }
      requestBody:
        content:
          application/json:
            schema: { type: object, nullable: true, properties: { name: { type: string } } }
      responses: { "204": { description: Done. } }
`;

const contract = load(TEXT) as Description;
const operations = operationsOf(contract);
const modules = { operations: "../things/index.js", validators: "../things/validators.js" };

async function clientSources(): Promise<Map<string, string>> {
  const { document } = loadDescription({ file: "openapi.yaml", text: TEXT });
  if (document === undefined) throw new Error("the description does not load");
  const emit = ["types", "client", "validators"] as const;
  const format = loadFormatter();
  const { files } = await generate({ document, model: {}, emit, format, ...(await readAssets()) });
  return new Map(files.map(({ path, content }) => [path.replace(/^client\/src\//, ""), content]));
}

const support = readFileSync(new URL("support/validator.ts", import.meta.url), "utf8");

const right = assertionsOf(operations, contract, modules);
const wrong = right.replace(
  'typeof operations.createThing, "headers"',
  'typeof operations.listThings, "headers"',
);

let errors: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  const sources = [...(await clientSources())].filter(([path]) => path.endsWith(".ts"));
  const clientWith = (assertions: string) =>
    new Map([...sources, ["support/validator.ts", support], ["derived/things.ts", assertions]]);
  errors = compileAll(
    new Map([
      ["right", clientWith(right)],
      ["wrong", clientWith(wrong)],
    ]),
  );
});

describe("validators of headers and of bodies that may be null", () => {
  it("yield the type of the client's argument", () => {
    const parts = operations.map((operation) => partsOf(operation, contract));
    expect(parts).toEqual([["headers"], ["headers", "body"]]);
    expect(errors.get("right")).toEqual([]);
    expect(errors.get("runtime") ?? []).toEqual([]);
  });

  it("are held to it", () => {
    expect(wrong).not.toBe(right);
    expect(errors.get("wrong")).toEqual([expect.stringMatching(/^derived\/things\.ts:/)]);
  });
});
