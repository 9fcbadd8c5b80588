/** Downloads that arrive, and all the ways in which they do not. */
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { type Download, download, shownUrl } from "../../generator/io/download.js";
import {
  type Answer,
  breakOff,
  breakOffChunked,
  redirect,
  startFaultyServer,
  text,
} from "../support/faulty-server.js";

const server = await startFaultyServer();
const other = await startFaultyServer();
afterAll(() => Promise.all([server.close(), other.close()]));

const url = `${server.url}/file.yaml`;

function arrived(result: Download | Diagnostic): Download {
  if ("code" in result) throw new Error(result.message);
  return result;
}

function fault(result: Download | Diagnostic): Diagnostic {
  if ("code" in result) return result;
  throw new Error("it arrived");
}

it("gives the text and its bytes", async () => {
  server.respond(text("\uFEFFopenapi: 3.0.3 # ü\n"));
  const { text: found, bytes } = arrived(await download(url));
  expect(found).toBe("openapi: 3.0.3 # ü\n");
  expect(Buffer.from(bytes).toString()).toBe("\uFEFFopenapi: 3.0.3 # ü\n");
});

it("takes compressed answers, whose length is that of the compressed bytes", async () => {
  const body = gzipSync("a: 1\n".repeat(1000));
  server.respond((response) => {
    const headers = { "content-encoding": "gzip", "content-length": String(body.length) };
    response.writeHead(200, headers).end(body);
  });
  expect(arrived(await download(url)).text).toBe("a: 1\n".repeat(1000));
});

it("follows redirects, and sends the token to the first host alone", async () => {
  other.respond(text("a: 1"));
  server.respond((response, { url: path }) => {
    const answer = path === "/file.yaml" ? redirect("/moved") : redirect(`${other.url}/there`);
    answer(response, server.seen[0] as never);
  });
  expect(arrived(await download(url, { token: "secret" })).text).toBe("a: 1");
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer secret",
    "Bearer secret",
  ]);
  expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

describe.each<[name: string, answer: Answer, code: string, says: RegExp]>([
  ["404", text("no", 404), "download-refused", /answers 404/],
  ["403", text("no", 403), "download-refused", /answers 403/],
  ["500", text("no", 500), "download-refused", /answers 500/],
  ["a body that breaks off", breakOff("a: 1\n".repeat(99)), "download-incomplete", /broke/],
  ["one of unknown length", breakOffChunked("a: 1\n".repeat(99)), "download-incomplete", /broke/],
  ["no answer", (response) => response.destroy(), "download-failed", /connection was closed/],
  ["other bytes than text", text(Buffer.from([0xff, 0xfe, 0x61])), "not-utf-8", /not UTF-8/],
  ["redirects in a ring", redirect("/file.yaml"), "too-many-redirects", /more than 5 times/],
  ["a redirect to a file", redirect("file:///etc/passwd"), "unsafe-address", /http: to file:/],
  ["one to another scheme", redirect("https://127.0.0.1/x"), "unsafe-address", /http: to https:/],
  ["one to another host, plain", redirect("http://a.example/x"), "unsafe-address", /plain http/],
  ["one to nowhere", redirect("http://"), "unsafe-address", /no address/],
])("%s", (_, answer, code, says) => {
  it(`is ${code}`, async () => {
    server.respond(answer);
    const found = fault(await download(url));
    expect(found).toMatchObject({ code, severity: "error", message: expect.stringMatching(says) });
  });
});

it("stops at the limit of bytes, also of those that were compressed", async () => {
  const limits = { bytes: 1000 };
  server.respond(text("a".repeat(1001)));
  expect(fault(await download(url, { limits })).code).toBe("download-too-large");
  server.respond((response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("a".repeat(1001))),
  );
  expect(fault(await download(url, { limits })).code).toBe("download-too-large");
  server.respond(text("a".repeat(1000)));
  expect(arrived(await download(url, { limits })).text).toHaveLength(1000);
});

it.each<[name: string, answer: Answer]>([
  ["that does not begin", () => {}],
  ["that does not end", (response) => response.writeHead(200).write("a: 1\n")],
])("gives up an answer %s", async (_, answer) => {
  server.respond(answer);
  const found = fault(await download(url, { limits: { wait: 100 } }));
  expect(found).toMatchObject({
    code: "download-too-slow",
    message: expect.stringMatching(/0\.1 s/),
  });
});

it.each([
  ["http://a.example/x.yaml", "unsafe-address"],
  ["ftp://127.0.0.1/x.yaml", "unsafe-address"],
  ["file:///etc/passwd", "unsafe-address"],
  ["https://user:secret@a.example/x.yaml", "unsafe-address"],
  ["https://", "unsafe-address"],
  ["https://a.invalid/x.yaml", "download-failed"],
  ["http://127.0.0.1:1/x.yaml", "download-failed"],
])("does not fetch %s", async (address, code) => {
  const found = fault(await download(address));
  expect(found.code).toBe(code);
  expect(JSON.stringify(found)).not.toContain("secret");
});

it("takes plain http from another host where it is told to", async () => {
  const found = fault(await download("http://a.invalid/x.yaml", { allowHttp: true }));
  expect(found.code).toBe("download-failed");
});

it("shows addresses without what may be secret", () => {
  expect(shownUrl("https://user:secret@a.example/x.yaml?token=secret#secret")).toBe(
    "https://a.example/x.yaml",
  );
});
