/** The examples that a reader finds on the pages are valid, judged by ajv over the contract. */
import { describe, expect, it } from "vitest";
import { createOracle } from "../support/ajv-oracle.js";
import { type Description, readDescription, resolve } from "../support/description.js";
import { operationsOf, tagsOf, titleOf } from "../support/operations.js";
import { loadCorrected } from "../support/request-bodies.js";
import { type Blocks, readBlocks } from "./support/blocks.js";
import { ownMarkdown } from "./support/pages.js";

const description: Description = readDescription();
const operations = operationsOf(description);
const { document = {} } = loadCorrected();
const requests = createOracle(document, "request");
const answers = createOracle(document, "response");
const pages = await ownMarkdown();

const blocks = new Map<string, Blocks>(
  [...pages].flatMap(([path, text]) => (/^[a-z-]+\.md$/.test(path) ? [...readBlocks(text)] : [])),
);

describe.each(tagsOf(operations))("%s", (tag) => {
  const own = operations.filter(({ tags: [home] }) => home === tag);
  if (own.length === 0) return it("has operations of other groups only", () => {});

  it("shows valid requests", () => {
    const wrong = own.flatMap((operation) => {
      const schema = operation.object.requestBody?.content["application/json"]?.schema;
      const shown = blocks.get(operation.name)?.body;
      if (schema === undefined || shown === undefined) return [];
      return requests(schema)(JSON.parse(shown)).map((error) => [titleOf(operation), error]);
    });
    expect(wrong).toEqual([]);
  });

  it("shows valid answers, for each status that has JSON", () => {
    const wrong = own.flatMap((operation) =>
      Object.entries(operation.object.responses).flatMap(([status, reference]): unknown[] => {
        const { content = {} } = resolve(reference, description);
        const schema = content["application/json"]?.schema;
        const place = `${titleOf(operation)} ${status}`;
        if (schema === undefined) return [];
        const shown = blocks.get(operation.name)?.answers.get(status);
        if (shown === undefined) return [`${place}: no example`];
        return answers(schema)(JSON.parse(shown)).map((error) => [place, error]);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it("reads the examples from the pages", () => {
  expect(blocks.size).toBe(operations.length);
  const bodies = [...blocks.values()].filter(({ body }) => body !== undefined);
  const withJson = operations.filter(
    ({ object }) => object.requestBody?.content["application/json"] !== undefined,
  );
  expect(bodies.length).toBeGreaterThan(withJson.length * 0.9);
});

describe("Custom Channel Events, as Intercom's page has it", () => {
  const shown = blocks.get("notifyNewConversation");

  it("sends the request with curl", () => {
    const [first = "", ...rest] = (shown?.curl ?? "").split(/\s*\\\n\s*/);
    expect(first).toBe(
      "curl -i -X POST https://api.intercom.io/custom_channel_events/notify_new_conversation",
    );
    expect(rest.slice(0, 3)).toEqual([
      "-H 'Authorization: Bearer <YOUR_TOKEN_HERE>'",
      "-H 'Content-Type: application/json'",
      "-H 'Intercom-Version: Unstable'",
    ]);
    expect(rest[3]).toMatch(/^-d '\{[\s\S]*\}'$/);
    expect(rest).toHaveLength(4);
  });

  it("gives the answer", () => {
    expect(JSON.parse(shown?.answers.get("200") ?? "")).toEqual({
      external_conversation_id: "customer_conversation_id_12",
      conversation_id: "intercom_conversation_id_34",
      external_contact_id: "customer_contact_id_56",
      contact_id: "intercom_contact_id_79",
    });
  });
});
