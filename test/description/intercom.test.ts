import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadDescription } from "../../generator/pipeline/description/index.js";
import { fixNames } from "../support/description.js";

const folder = new URL("../../spec/intercom-unstable/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const contract = read("contract.yaml");
const fixes = fixNames.map((file) => ({ file, text: read(file), requireReason: true }));

/** As much of OpenAPI as these tests look at. */
interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly tags: readonly { readonly name: string }[];
  readonly servers: readonly { readonly url: string; readonly "x-name"?: string }[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: Schema }> }>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

function operationsOf({ paths }: Api): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): [string, Operation][] =>
      METHODS.includes(method) ? [[`${method} ${path}`, operation]] : [],
    ),
  );
}

function load(...overlays: typeof fixes): Api {
  const { document, diagnostics } = loadDescription({
    file: "contract.yaml",
    text: contract,
    overlays,
  });
  expect(diagnostics).toEqual([]);
  return document as unknown as Api;
}

const upstream = load();
const fixed = load(...fixes);
const operations = new Map(operationsOf(fixed));

function parameter(operation: string, name: string): Parameter | undefined {
  return operations.get(operation)?.parameters?.find((each) => each.name === name);
}

describe("the contract", () => {
  test("has 189 operations on 137 paths, and 274 schemas", () => {
    expect(operationsOf(upstream)).toHaveLength(189);
    expect(Object.keys(upstream.paths)).toHaveLength(137);
    expect(Object.keys(upstream.components.schemas)).toHaveLength(274);
  });

  test("holds no text for readers", () => {
    const texts = [...contract.matchAll(/^\s*(?:summary|description|title): (?!$)(.+)$/gm)];
    expect(new Set(texts.map(([, text]) => text))).toEqual(new Set(['""', "Intercom API"]));
  });
});

describe("the fixes", () => {
  test("name every operation, each once", () => {
    const ids = [...operations.values()].map(({ operationId }) => operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(189);
  });

  test("leave no variable of a path undeclared", () => {
    for (const [name] of operations) {
      const [, path = ""] = name.split(" ");
      const shared = fixed.paths[path]?.parameters as unknown as Parameter[] | undefined;
      const declared = [...(operations.get(name)?.parameters ?? []), ...(shared ?? [])]
        .filter((each) => each.in === "path")
        .map((each) => each.name);
      const variables = [...path.matchAll(/\{(.+?)\}/g)].map(([, variable]) => variable);
      expect([name, ...variables.sort()]).toEqual([name, ...declared.sort()]);
    }
  });

  test("declare every tag that is used: 38", () => {
    const used = new Set([...operations.values()].flatMap(({ tags }) => tags));
    const declared = fixed.tags.map(({ name }) => name);
    expect(new Set(declared)).toEqual(used);
    expect(declared).toHaveLength(38);
  });

  test("name the servers", () => {
    expect(fixed.servers.map((server) => [server["x-name"], server.url])).toEqual([
      ["us", "https://api.intercom.io"],
      ["eu", "https://api.eu.intercom.io"],
      ["au", "https://api.au.intercom.io"],
    ]);
  });

  test("accept both spellings of the version, and send the one with a capital", () => {
    expect(fixed.components.schemas.intercom_version_unstable).toEqual({
      type: "string",
      enum: ["unstable", "Unstable"],
      default: "Unstable",
    });
  });

  test("give contacts and articles the parameters that pages need", () => {
    const inQuery = (operation: string) =>
      operations
        .get(operation)
        ?.parameters?.flatMap((each) => (each.in === "query" ? each.name : []));
    expect(inQuery("get /contacts")).toEqual(["page", "per_page", "starting_after"]);
    expect(inQuery("get /articles")).toEqual(["page", "per_page"]);
  });

  test.each([
    "get /conversations/{id}",
    "put /conversations/{id}",
    "delete /conversations/{id}",
    "post /conversations/{id}/convert",
    "get /contacts/{id}/notes",
    "post /contacts/{id}/notes",
  ])("%s takes a string", (operation) => {
    expect(parameter(operation, "id")).toMatchObject({ in: "path", schema: { type: "string" } });
  });

  test.each([
    ["get /download/content/data/{job_identifier}", "application/octet-stream"],
    ["get /download/reporting_data/{job_identifier}", "application/octet-stream"],
    ["get /calls/{id}/recording", "*/*"],
  ])("%s answers with bytes", (operation, mediaType) => {
    expect(operations.get(operation)?.responses["200"]?.content).toEqual({
      [mediaType]: { schema: { type: "string", format: "binary" } },
    });
  });

  test("let every operation answer 429; the one that says so itself is as it was", () => {
    const schema = { $ref: "#/components/schemas/error" };
    for (const { responses } of operations.values()) {
      expect(responses["429"]).toEqual({
        description: "",
        content: { "application/json": { schema } },
      });
    }
    const declared = operationsOf(upstream).filter(([, { responses }]) => "429" in responses);
    expect(declared.map(([name]) => name)).toEqual(["post /export/reporting_data/enqueue"]);
  });

  test("correct answers", () => {
    const { schemas } = fixed.components;
    expect(Object.keys(schemas.conversation_teammates?.properties ?? {})).toEqual([
      "type",
      "admins",
    ]);
    expect(schemas.ai_topics?.nullable).toBe(true);
    for (const list of [schemas.article_list, schemas.company_list]) {
      expect(list?.properties?.pages).toEqual({ $ref: "#/components/schemas/pages_link" });
    }
    const companies = operations.get("get /companies")?.responses["200"]?.content;
    expect(companies?.["application/json"]?.schema.oneOf).toHaveLength(2);
  });
});
