import { expect, test } from "vitest";
import { type Description, readDescription, resolve, type Schema } from "../support/description.js";
import { type ContractOperation as Operation, operationsOf } from "../support/operations.js";
import { mistakesIn, operationType, schemaType } from "./compile.js";

/** An id that an answer gives, and a parameter that it is sent back in. */
interface Pair {
  /** The type of the id. */
  readonly given: string;
  /** The type of the parameter. */
  readonly taken: string;
}

const key = (text: string) => `[${JSON.stringify(text)}]`;

/** The schema that a GET answers with, where it has a name. */
function answerOf({ method, object }: Operation, description: Description): string | undefined {
  const answer = method === "GET" ? object.responses["200"] : undefined;
  const schema = answer && resolve(answer, description).content?.["application/json"]?.schema;
  return nameOf(schema);
}

const nameOf = (schema: Schema | undefined) => schema?.$ref?.split("/").at(-1);

/** `/tags/{id}` answers with a tag, and `/tags` with a list of them. */
function resourcesIn(description: Description): { collection: string; schema: string }[] {
  const { schemas } = description.components;
  return operationsOf(description).flatMap((operation) => {
    const name = answerOf(operation, description);
    if (name === undefined) return [];
    const one = /^(.*)\/\{id\}$/.exec(operation.path)?.[1];
    const items = Object.values(schemas[name]?.properties ?? {}).map(({ items: it }) => nameOf(it));
    const found = one === undefined ? items : [name];
    return found
      .filter((each) => each !== undefined)
      .filter((each) => schemas[each]?.properties?.id !== undefined)
      .map((schema) => ({ collection: one ?? operation.path, schema }));
  });
}

/** Each operation below `/tags/{…}` takes the id of a tag. */
function pairsOf(description: Description): Pair[] {
  const operations = operationsOf(description);
  return resourcesIn(description).flatMap(({ collection, schema }) =>
    operations
      .filter(({ path }) => path.startsWith(`${collection}/{`))
      .map((operation) => {
        const [own = ""] = /(?<=\{)[^}]+/.exec(operation.path.slice(collection.length)) ?? [];
        const taken = `${operationType(operation, "Args")}["path"]${key(own)}`;
        return { given: `NonNullable<${schemaType(schema)}["id"]>`, taken };
      }),
  );
}

const pairs = pairsOf(readDescription());

test("what answers give as an id is taken by every operation on its resource", () => {
  expect(pairs.length).toBeGreaterThan(60);
  expect(
    mistakesIn(pairs.map(({ given, taken }) => `({}) as ${given} satisfies ${taken};`)),
  ).toEqual([]);
});

test("numbers, which present callers send, are taken where they were", () => {
  const idOf = (path: string) => {
    const found = operationsOf(readDescription()).find(
      (it) => it.path === path && it.method === "GET",
    );
    if (found === undefined) throw new Error(`no GET ${path}`);
    return `${operationType(found, "Args")}["path"]["id"]`;
  };
  const paths = ["/articles/{id}", "/admins/{id}", "/notes/{id}", "/news/news_items/{id}"];
  expect(mistakesIn(paths.map((path) => `(1) satisfies ${idOf(path)};`))).toEqual([]);
  expect(mistakesIn([`("a") satisfies ${idOf("/folders/{id}")};`])).toHaveLength(1);
});
