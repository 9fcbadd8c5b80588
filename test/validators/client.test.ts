/** A client that validates what it sends, and notices what it did not expect to receive. */
import { resolve } from "node:path";
import { build } from "esbuild";
import {
  createIntercomClient,
  IntercomApiError,
  type ResponseValidation,
  type TransportOptions,
} from "intercom-unstable";
import { IntercomValidationError, requestValidators } from "intercom-unstable/validators";
import { responseValidators } from "intercom-unstable/validators/responses";
import { describe, expect, it, vi } from "vitest";
import { quick, rejection } from "../faults/operations.js";
import { type Answerer, json, startServer } from "../faults/server.js";

/** With all that every answer has. */
const contact = {
  type: "contact",
  id: "6762f0cd1bb69f9f2193bb7c",
  workspace_id: "w1",
  role: "user",
  has_hard_bounced: false,
  marked_email_as_spam: false,
  unsubscribed_from_emails: false,
  created_at: 1714566000,
  updated_at: 1714566000,
};
const notAContact = { ...contact, id: 17, created_at: "yesterday" };

async function clientTo(answer: Answerer, options: Partial<TransportOptions>) {
  const server = await startServer(answer);
  const baseUrl = server.url;
  const client = createIntercomClient({ token: "t", baseUrl, retry: quick, ...options });
  return { server, client };
}

const accepting: Answerer = (response) => json(response, 200, contact);
const wrongBody = { role: 5 } as never;

describe("validate", () => {
  it("throws before anything is sent, with all that is wrong", async () => {
    const { server, client } = await clientTo(accepting, { validate: requestValidators });
    const error = await rejection(
      client.contacts.updateContact({ path: { id: 5 as never }, body: wrongBody }),
    );
    expect(error).toBeInstanceOf(IntercomValidationError);
    const { issues, operation, message } = error as IntercomValidationError;
    expect(operation).toBe("UpdateContact");
    expect(issues.map(({ path }) => path)).toEqual([
      ["path", "id"],
      ["body", "role"],
    ]);
    expect(message).toBe(
      "UpdateContact: path.id: expected a string, got 5; body.role: expected a string, got 5",
    );
    expect(server.requests).toHaveLength(0);
  });

  it("is a failure of the call in result()", async () => {
    const { server, client } = await clientTo(accepting, { validate: requestValidators });
    const result = await client.contacts.createContact({ body: wrongBody }).result();
    expect(result).toMatchObject({ ok: false, status: "failed" });
    expect(server.requests).toHaveLength(0);
  });

  it("does not ask for the token", async () => {
    const token = vi.fn(() => "t");
    const { client } = await clientTo(accepting, { validate: requestValidators, token });
    await rejection(client.contacts.createContact({ body: wrongBody }));
    expect(token).not.toHaveBeenCalled();
  });

  it("lets a valid request through as it is", async () => {
    const { server, client } = await clientTo(accepting, { validate: requestValidators });
    const body = { role: "user", email: "jane@example.com", unknown: 1 } as const;
    await client.contacts.createContact({ body });
    expect(JSON.parse(server.requests[0]?.body.toString() ?? "")).toEqual(body);
  });

  it("is off by default, and goes on and off for one call", async () => {
    const off = await clientTo(accepting, {});
    await off.client.contacts.createContact({ body: wrongBody });
    const call = off.client.contacts.createContact(
      { body: wrongBody },
      { validate: requestValidators },
    );
    expect(await rejection(call)).toBeInstanceOf(IntercomValidationError);
    expect(off.server.requests).toHaveLength(1);

    const on = await clientTo(accepting, { validate: requestValidators });
    await on.client.contacts.createContact({ body: wrongBody }, { validate: false });
    expect(on.server.requests).toHaveLength(1);
  });

  it("takes some operations only, and operations without arguments pass", async () => {
    const { CreateContact } = requestValidators;
    const { server, client } = await clientTo(accepting, { validate: { CreateContact } });
    await client.contacts.updateContact({ path: { id: "5" }, body: wrongBody });
    await client.admins.identifyAdmin();
    expect(await rejection(client.contacts.createContact({ body: wrongBody }))).toBeInstanceOf(
      IntercomValidationError,
    );
    expect(server.requests).toHaveLength(2);
  });

  it("checks each page's arguments", async () => {
    const { server, client } = await clientTo(accepting, { validate: requestValidators });
    const query = { per_page: "many" as never };
    const pages = client.companies.listAllCompanies.items({ query });
    expect(await rejection(pages[Symbol.asyncIterator]().next())).toBeInstanceOf(
      IntercomValidationError,
    );
    expect(server.requests).toHaveLength(0);
  });
});

/** A client that reports, and what it has reported. */
async function watching(answer: Answerer, more: Partial<ResponseValidation> = {}) {
  const onResponseMismatch = vi.fn<ResponseValidation["onResponseMismatch"]>();
  const validation = { validators: responseValidators, onResponseMismatch, ...more };
  const { client } = await clientTo(answer, { validateResponses: validation });
  return { client, onResponseMismatch };
}

describe("onResponseMismatch", () => {
  it("hears what is wrong, and the caller gets the data as it is", async () => {
    const { client, onResponseMismatch } = await watching((response) =>
      json(response, 200, notAContact, { "x-request-id": "r-1" }),
    );
    const data = await client.contacts.createContact({ body: { role: "user", email: "j@e.org" } });
    expect(data).toEqual(notAContact);
    expect(onResponseMismatch).toHaveBeenCalledTimes(1);
    const [issues, operation, answer] = onResponseMismatch.mock.calls[0] ?? [];
    expect(issues?.map(({ message }) => message)).toEqual([
      "response.id: expected a string, got 17",
      'response.created_at: expected an integer, got "yesterday"',
    ]);
    expect(operation).toMatchObject({ id: "CreateContact", method: "POST", path: "/contacts" });
    expect(answer?.requestId).toBe("r-1");
    expect(answer?.response.status).toBe(200);
  });

  it("hears nothing where nothing is wrong", async () => {
    const { client, onResponseMismatch } = await watching(accepting);
    await client.contacts.showContact({ path: { id: "1" } });
    expect(onResponseMismatch).not.toHaveBeenCalled();
  });

  it("hears of the last attempt only, and of errors, which are thrown all the same", async () => {
    const { client, onResponseMismatch } = await watching((response, _, index) =>
      json(response, index === 0 ? 429 : 401, { type: 5 }, { "retry-after": "0" }),
    );
    const error = await rejection(client.contacts.showContact({ path: { id: "1" } }));
    expect(error).toBeInstanceOf(IntercomApiError);
    expect(onResponseMismatch).toHaveBeenCalledTimes(1);
    expect(onResponseMismatch.mock.calls[0]?.[2].response.status).toBe(401);
  });

  it("is not asked of statuses that nobody declared, nor of no answer at all", async () => {
    const { client, onResponseMismatch } = await watching((response, _, index) =>
      index === 0 ? json(response, 418, "tea") : response.destroy(),
    );
    await rejection(client.contacts.showContact({ path: { id: "1" } }, { retry: false }));
    await rejection(client.contacts.showContact({ path: { id: "1" } }, { retry: false }));
    expect(onResponseMismatch).not.toHaveBeenCalled();
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("the log is full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("the log is full"))],
  ])("that %s changes nothing, and is told on the console", async (_, onResponseMismatch) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const { client } = await watching((response) => json(response, 200, notAContact), {
      onResponseMismatch,
    });
    expect(await client.contacts.showContact({ path: { id: "1" } })).toEqual(notAContact);
    expect(told).toHaveBeenCalledWith(new Error("the log is full"));
    told.mockRestore();
  });

  it("goes off for one call", async () => {
    const { client, onResponseMismatch } = await watching((it) => json(it, 200, notAContact));
    await client.contacts.showContact({ path: { id: "1" } }, { validateResponses: false });
    expect(onResponseMismatch).not.toHaveBeenCalled();
  });
});

describe("a bundle", () => {
  it("has no validator code unless the client is given validators", async () => {
    const inputs = async (text: string) => {
      const { metafile } = await build({
        stdin: { contents: text, resolveDir: process.cwd(), loader: "ts" },
        alias: { "intercom-unstable": resolve("generated/client/src/index.ts") },
        bundle: true,
        format: "esm",
        metafile: true,
        write: false,
      });
      const [output] = Object.values(metafile.outputs);
      const carried = Object.entries(output?.inputs ?? {});
      const used = carried.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      return used.map(([path]) => path).filter((path) => /validat/.test(path));
    };
    const client = 'import { createIntercomClient } from "intercom-unstable";';
    const validators = resolve("generated/client/src/validators/index.ts");
    expect(await inputs(`${client} createIntercomClient({ token: "t" });`)).toEqual([]);
    expect(
      await inputs(`${client} import { requestValidators as validate } from "${validators}";
        createIntercomClient({ token: "t", validate });`),
    ).not.toEqual([]);
  });
});
