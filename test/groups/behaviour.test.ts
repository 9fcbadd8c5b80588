import * as client from "intercom-unstable";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waysTo } from "../support/client.js";
import { readDescription, type Schema } from "../support/description.js";
import { type Loopback, type ServerAnswer, startLoopback } from "../support/loopback.js";
import { type ContractOperation, operationsOf, tagsOf, titleOf } from "../support/operations.js";
import { argumentsOf, requestOf, successOf } from "../support/requests.js";
import { createSampler } from "../support/samples.js";

/** Looks like a token, and is none. */
const TOKEN = "dG9rOmJlaGF2aW91cg==";
const REQUEST_ID = "6f1f3a52-0000-4000-8000-behaviour";

/** Every byte there is, so that whatever is decoded as text changes. */
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Content types that servers send where the contract declares another spelling or any at all. */
const SENT_AS: Readonly<Record<string, string>> = {
  "application/json": "application/json; charset=utf-8",
  "*/*": "audio/mpeg",
};

const description = readDescription();
const operations = operationsOf(description);
const tags = tagsOf(operations);
const sample = createSampler(description);

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

describe.each(tags)("behaviour: %s", (tag) => {
  const own = operations.filter((operation) => operation.tags.includes(tag));

  it.each(own.map((operation) => [titleOf(operation), operation] as const))(
    "%s",
    async (_, operation) => {
      const ways = await waysTo(tag, operation.name, { url: server.url, token: TOKEN });
      for (const call of [ways.method, ways.standalone]) {
        await sendsWhatTheContractSays(operation, call);
        await returnsWhatTheServerSays(operation, call);
        await throwsDeclaredErrors(operation, call);
      }
    },
  );
});

type Operation = Awaited<ReturnType<typeof waysTo>>["method"];

async function sendsWhatTheContractSays(operation: ContractOperation, call: Operation) {
  for (const what of ["everything", "required"] as const) {
    const args = argumentsOf(operation, sample, what);
    server.respond(() => successAnswer(operation).answer);
    await call(...(args === undefined ? [] : [args]));
    expect(server.seen).toStrictEqual([requestOf(operation, args, description, TOKEN)]);
  }
}

async function returnsWhatTheServerSays(operation: ContractOperation, call: Operation) {
  const { answer, data } = successAnswer(operation);
  server.respond(() => answer);
  const calling = call(argumentsOf(operation, sample, "everything"));
  expect(await calling).toEqual(data);
  const whole = await calling.withResponse();
  expect([whole.data, whole.response.status, whole.requestId]).toEqual([
    data,
    answer.status,
    REQUEST_ID,
  ]);
  const result = await calling.result();
  expect(result).toMatchObject({ ok: true, status: answer.status, requestId: REQUEST_ID });
  expect(result.data).toEqual(data);
  expect(server.seen).toHaveLength(1);
}

async function throwsDeclaredErrors(operation: ContractOperation, call: Operation) {
  for (const status of errorStatuses(operation)) {
    const code = `code_${status}`;
    const message = `no ${operation.id}: "ü"`;
    const errors = [{ code, message, field: "email" }, { code: "second" }];
    const body = { type: "error.list", request_id: REQUEST_ID, errors };
    server.respond(() => ({ status, body }));
    const calling = call(argumentsOf(operation, sample, "everything"));
    const error = await calling.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(client.IntercomApiError);
    expect(error).toMatchObject({ status, code, requestId: REQUEST_ID, body });
    expect((error as client.IntercomApiError).errors[0]).toEqual(errors[0]);
    expect((error as client.IntercomApiError).message).toContain(message);
    expect(await calling.result()).toMatchObject({ ok: false, status, error });
    expect(server.seen).toHaveLength(1);
  }
}

/** A success that the contract declares, and what a caller is to get of it. */
function successAnswer(operation: ContractOperation): { answer: ServerAnswer; data: unknown } {
  const { status, content = {} } = successOf(operation.object, description);
  const [[mediaType, { schema = {} }] = ["", {}]] = Object.entries(content);
  const data = answerData(mediaType, schema);
  const contentType = SENT_AS[mediaType] ?? mediaType;
  const headers = {
    "X-Request-Id": REQUEST_ID,
    ...(contentType !== "" && { "Content-Type": contentType }),
  };
  return { answer: { status, headers, body: data }, data };
}

function answerData(mediaType: string, schema: Schema): unknown {
  if (mediaType === "") return undefined;
  if (mediaType === "application/json") return sample(schema, "answer");
  return mediaType.startsWith("text/") ? "id,name\n1,Zoë\n" : BYTES;
}

/** Every error that the contract declares; a status it does not name stands for `default`. */
function errorStatuses({ object }: ContractOperation): number[] {
  return Object.keys(object.responses)
    .filter((status) => !/^[23]/.test(status))
    .map((status) => (status === "default" ? 418 : Number(status)));
}

describe("behaviour: redirects that the contract declares", () => {
  const redirecting = operations.filter(({ object }) =>
    Object.keys(object.responses).some((status) => status.startsWith("3")),
  );

  it.each(redirecting.map((operation) => [titleOf(operation), operation] as const))(
    "%s: what it leads to arrives, and the token does not go there",
    async (_, operation) => {
      const elsewhere = await startLoopback();
      const {
        tags: [tag = ""],
        name,
      } = operation;
      const { method } = await waysTo(tag, name, { url: server.url, token: TOKEN });
      elsewhere.respond(() => successAnswer(operation).answer);
      server.respond(() => ({
        status: 302,
        headers: { Location: `${elsewhere.url}/stored?at=1` },
      }));
      const data = await method(argumentsOf(operation, sample, "everything"));
      expect(data).toEqual(successAnswer(operation).data);
      expect(server.seen).toMatchObject([{ headers: { authorization: `Bearer ${TOKEN}` } }]);
      expect(elsewhere.seen).toMatchObject([{ path: "/stored", query: ["at=1"] }]);
      expect(JSON.stringify(elsewhere.seen)).not.toContain(TOKEN);
      await elsewhere.close();
    },
  );
});

describe("behaviour: what there is", () => {
  it("tests 189 operations in 38 groups, and nothing in the contract is left out", () => {
    const tested = tags.flatMap((tag) => operations.filter((it) => it.tags.includes(tag)));
    const declared = Object.values(description.paths).flatMap((item) =>
      Object.entries(item).filter(([key]) => key !== "parameters" && !key.startsWith("x-")),
    );
    expect(tags).toHaveLength(38);
    expect(new Set(tested).size).toBe(189);
    expect(declared).toHaveLength(189);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(189);
  });

  it("answers each operation with a success and an error that the contract declares", () => {
    const withoutError = operations.filter((operation) => errorStatuses(operation).length === 0);
    expect(withoutError.map(titleOf)).toEqual([]);
  });

  it("has no operation in the client that the contract does not have", () => {
    const whole = client.createIntercomClient({ token: TOKEN });
    const found = Object.values(whole).flatMap((group) => Object.keys(group));
    expect(new Set(found)).toEqual(new Set(operations.map(({ name }) => name)));
  });
});
