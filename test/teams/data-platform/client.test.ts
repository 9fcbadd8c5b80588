/** The team's client against a real server: what goes over the wire, and what comes out of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createOrUpdateCompany } from "../../../generated/teams/data-platform/client/src/companies/index.js";
import {
  createIntercomClient,
  createTransport,
  IntercomApiError,
} from "../../../generated/teams/data-platform/client/src/index.js";
import { requestSchemas } from "../../../generated/teams/data-platform/client/src/schemas.js";
import { type Loopback, startLoopback } from "../../support/loopback.js";

let server: Loopback;
const options = () => ({ baseUrl: server.url, token: "secret", retry: false }) as const;
const client = () => createIntercomClient(options());

beforeAll(async () => {
  server = await startLoopback();
});

afterAll(() => server.close());

/** The JSON that the first request carried. */
function sent(): unknown {
  return server.seen[0]?.body;
}

/** Paths and queries of all requests, as they came. */
function urls(): string[] {
  return server.seen.map(({ path, query }) => [path, ...query].join(" "));
}

const company = {
  type: "company",
  id: "c1",
  company_id: "x",
  custom_attributes: { paid_seats: 1 },
};
const ownCompany = {
  type: "company",
  id: "c1",
  companyId: "x",
  customAttributes: { paid_seats: 1 },
};

test("a body goes out in snake_case, and its answer comes back in camelCase", async () => {
  server.respond(() => ({ status: 200, body: company, headers: { "X-Request-Id": "r1" } }));
  const body = {
    companyId: "x",
    remoteCreatedAt: 1,
    customAttributes: { paid_seats: 1, planTier: "gold" },
  };
  const call = client().companies.createOrUpdateCompany({ body });
  expect(await call).toEqual(ownCompany);
  expect(sent()).toEqual({
    company_id: "x",
    remote_created_at: 1,
    custom_attributes: { paid_seats: 1, planTier: "gold" },
  });
  expect(body.companyId).toBe("x");
  expect(server.seen[0]?.headers["x-acme-team"]).toBe("data-platform");
  const { data, requestId, response } = await call.withResponse();
  expect([data, requestId, response.status]).toEqual([ownCompany, "r1", 200]);
  expect(await call.result()).toMatchObject({ ok: true, status: 200, data: ownCompany });
});

test("the functions of a group do the same", async () => {
  server.respond(() => ({ status: 200, body: company }));
  const transport = createTransport(options());
  expect(await createOrUpdateCompany(transport, { body: { companyId: "x" } })).toEqual(ownCompany);
  expect(sent()).toEqual({ company_id: "x" });
});

test("path and query are in snake_case", async () => {
  server.respond(() => ({ status: 200, body: {} }));
  await client().dataEvents.lisDataEvents({
    query: { filter: { intercomUserId: "u 1" }, type: "user", summary: true },
  });
  await client().companies.retrieveCompany({ query: { companyId: "x", perPage: 5 } });
  await client().dataExport.getDataExport({ path: { jobIdentifier: "a/b" } });
  expect(urls()).toEqual([
    "/events intercom_user_id=u%201 summary=true type=user",
    "/companies company_id=x per_page=5",
    "/export/content/data/a%2Fb",
  ]);
});

describe("pages", () => {
  const pageOf = (page: number, data: readonly object[]) => ({
    type: "list",
    total_count: 3,
    pages: { page, per_page: 2, total_pages: 2 },
    data,
  });
  const answer = () => {
    const isFirst = server.seen.length < 2;
    const data = isFirst ? [company, { id: "c2" }] : [{ id: "c3", user_count: 1 }];
    return { status: 200, body: pageOf(isFirst ? 1 : 2, data) };
  };

  test("are numbered by the API's names, and come in the client's", async () => {
    server.respond(answer);
    const pages = [];
    for await (const page of client().companies.listAllCompanies.pages({ query: { perPage: 2 } })) {
      pages.push(page);
    }
    expect(pages).toEqual([
      {
        type: "list",
        totalCount: 3,
        pages: { page: 1, perPage: 2, totalPages: 2 },
        data: [ownCompany, { id: "c2" }],
      },
      {
        type: "list",
        totalCount: 3,
        pages: { page: 2, perPage: 2, totalPages: 2 },
        data: [{ id: "c3", userCount: 1 }],
      },
    ]);
    expect(urls()).toEqual(["/companies/list per_page=2", "/companies/list page=2 per_page=2"]);
  });

  test("give their items one by one", async () => {
    server.respond(answer);
    const items = [];
    for await (const item of client().companies.listAllCompanies.items()) items.push(item);
    expect(items).toEqual([ownCompany, { id: "c2" }, { id: "c3", userCount: 1 }]);
  });

  test("scroll", async () => {
    server.respond(() => {
      const data = server.seen.length < 3 ? [{ company_id: String(server.seen.length) }] : [];
      return { status: 200, body: { type: "list", data, scroll_param: "s p" } };
    });
    const items = [];
    for await (const { companyId } of client().companies.scrollOverAllCompanies.items()) {
      items.push(companyId);
    }
    expect(items).toEqual(["1", "2"]);
    expect(urls()).toEqual([
      "/companies/scroll",
      "/companies/scroll scroll_param=s%20p",
      "/companies/scroll scroll_param=s%20p",
    ]);
  });

  test("stop where a loop stops, and fail with the client's names", async () => {
    server.respond(answer);
    for await (const _ of client().companies.listAllCompanies.items()) break;
    expect(server.seen).toHaveLength(1);
    server.respond(() => ({
      status: 401,
      body: { type: "error.list", request_id: "r", errors: [] },
    }));
    const items = client().companies.listAllCompanies.items();
    await expect(items.next()).rejects.toMatchObject({ status: 401, body: { requestId: "r" } });
  });
});

describe("errors", () => {
  const body = {
    type: "error.list",
    request_id: "r2",
    errors: [{ code: "parameter_invalid", message: "no", field: "company_id" }],
  };

  test("have the client's names in their body", async () => {
    server.respond(() => ({ status: 404, body }));
    const call = client().companies.retrieveACompanyById({ path: { id: "1" } });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IntercomApiError);
    expect(error).toMatchObject({
      name: "IntercomApiError",
      status: 404,
      code: "parameter_invalid",
      requestId: "r2",
      errors: body.errors,
      body: { type: "error.list", requestId: "r2", errors: body.errors },
    });
    expect((error as Error).message).toContain("retrieveACompanyById (GET /companies/{id})");
    const result = await call.result();
    expect(result).toMatchObject({ ok: false, status: 404, error: { body: { requestId: "r2" } } });
  });

  test("of other kinds stay as they are", async () => {
    server.respond(() => ({ status: 200, body: "no JSON" }));
    const call = client().companies.retrieveACompanyById({ path: { id: "1" } });
    await expect(call).rejects.toMatchObject({ status: 200, body: "no JSON" });
    const controller = new AbortController();
    controller.abort("enough");
    const { signal } = controller;
    const aborted = client().companies.retrieveACompanyById({ path: { id: "1" } }, { signal });
    const error = expect.objectContaining({ cause: "enough" });
    expect(await aborted.result()).toEqual({ ok: false, status: "aborted", error });
  });
});

test("a download gives its bytes, and streams them", async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  server.respond(() => ({
    status: 200,
    body: bytes,
    headers: { "Content-Type": "application/octet-stream" },
  }));
  const args = { path: { jobIdentifier: "j 1" } };
  expect(await client().dataExport.downloadDataExport(args)).toEqual(bytes);
  const stream = await client().dataExport.downloadDataExport(args).stream();
  expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
  expect(urls()[0]).toBe("/download/content/data/j%201");
});

describe("schemas in the client", () => {
  const checked = () => createIntercomClient({ ...options(), validate: requestSchemas });

  test("let through what is right", async () => {
    server.respond(() => ({ status: 202 }));
    const body = {
      eventName: "placed-order",
      createdAt: 1,
      userId: "u",
      metadata: { order_no: 1 },
    };
    expect(await checked().dataEvents.createDataEvent({ body })).toBeUndefined();
    expect(sent()).toEqual({
      event_name: "placed-order",
      created_at: 1,
      user_id: "u",
      metadata: { order_no: 1 },
    });
  });

  test("refuse the rest before anything is sent, by the client's names", async () => {
    server.respond(() => ({ status: 202 }));
    const body = { eventName: "placed-order", createdAt: "now", userId: "u" };
    const call = checked().dataEvents.createDataEvent({ body } as never);
    const error = (await call.catch((reason: unknown) => reason)) as z.ZodError;
    expect(error).toBeInstanceOf(z.ZodError);
    expect(error.issues).toMatchObject([{ code: "invalid_type", path: ["body", "createdAt"] }]);
    expect(server.seen).toHaveLength(0);
  });
});
