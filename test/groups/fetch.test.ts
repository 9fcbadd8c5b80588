/**
 * The entry `/fetch`. Besides being used, it is a second opinion: openapi-fetch sends what the contract
 * says, and what the client's own code sends, for every operation.
 */

import type { Contact } from "intercom-unstable";
import { createFetchClient } from "intercom-unstable/fetch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { headersOf } from "../../generator/pipeline/emitters/client/root-view.js";
import type { Api } from "../../generator/pipeline/model/types.js";
import { readDescription } from "../support/description.js";
import { type Loopback, startLoopback } from "../support/loopback.js";
import { operationsOf, titleOf } from "../support/operations.js";
import { argumentsOf, requestOf } from "../support/requests.js";
import { createSampler } from "../support/samples.js";

const TOKEN = "dG9rOmZldGNo";
const description = readDescription();
const sample = createSampler(description);
const operations = operationsOf(description);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const bare = () =>
  createFetchClient({ baseUrl: server.url, headers: { authorization: `Bearer ${TOKEN}` } });

/** What openapi-fetch is without types: a function for each method. */
type Untyped = Record<string, (path: string, init: object) => Promise<unknown>>;

it.each(operations.map((each) => [titleOf(each), each] as const))("%s", async (_, operation) => {
  const args = argumentsOf(operation, sample, "everything");
  const { path, query, body } = args ?? {};
  server.respond(() => ({ status: 200, body: {} }));
  const send = (bare() as unknown as Untyped)[operation.method.toUpperCase()];
  await send?.(operation.path, { params: { path, query }, body });
  const { headers: _headers, ...wanted } = requestOf(operation, args, description, TOKEN);
  expect(server.seen).toMatchObject([
    { ...wanted, headers: { authorization: `Bearer ${TOKEN}`, "intercom-version": "Unstable" } },
  ]);
});

it("types paths, arguments and answers", async () => {
  server.respond(() => ({ status: 200, body: { type: "contact", id: "1" } }));
  const { data, error } = await bare().GET("/contacts/{id}", { params: { path: { id: "1" } } });
  const contact: Contact | undefined = data;
  expect({ id: contact?.id, error }).toEqual({ id: "1", error: undefined });
  await bare().GET("/tags");
  await bare().POST("/contacts", { body: { email: "jane@example.com" } });
  // @ts-expect-error there is no such path
  await bare().GET("/nowhere");
});

it("gives an answer with another status as the error", async () => {
  server.respond(() => ({ status: 404, body: { type: "error.list", errors: [] } }));
  const { data, error, response } = await bare().GET("/contacts/{id}", {
    params: { path: { id: "1" } },
  });
  expect([data, error?.type, response.status]).toEqual([undefined, "error.list", 404]);
});

it("sends what the configuration wants every call to have, as the client does", () => {
  const api = {
    sharedHeaders: [{ name: "Intercom-Version", default: "Unstable" }],
    headers: [
      { name: "intercom-version", value: "2.14" },
      { name: "X-Team", value: "one" },
    ],
  };
  expect(headersOf(api as unknown as Api)).toEqual({
    "Intercom-Version": "2.14",
    "X-Team": "one",
  });
});
