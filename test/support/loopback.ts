import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SeenRequest } from "./requests.js";

/** What the server is to say. An object is sent as JSON, a text and bytes as they are. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers one request. */
export type Handler = (request: SeenRequest) => ServerAnswer;

/** A real HTTP server on loopback. */
export interface Loopback {
  readonly url: string;
  /** Every request that has arrived since the last `respond`. */
  readonly seen: readonly SeenRequest[];
  /** Says how to answer from now on, and forgets what was seen. */
  respond(handler: Handler): void;
  close(): Promise<void>;
}

/** Headers of HTTP itself and of Node's fetch. */
const OF_EVERY_CLIENT = new Set(
  `accept-encoding accept-language connection content-length host sec-fetch-mode transfer-encoding
  user-agent`.split(/\s+/),
);

export async function startLoopback(): Promise<Loopback> {
  let handler: Handler = () => ({ status: 500 });
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void read(request).then((it) => {
      seen.push(it);
      send(response, handler(it));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    respond(next) {
      handler = next;
      seen.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function read(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const [path = "", ...query] = (request.url ?? "").split("?");
  const headers = Object.entries(request.headers).filter(([name]) => !OF_EVERY_CLIENT.has(name));
  const isJson = request.headers["content-type"] === "application/json";
  return {
    method: request.method ?? "",
    path,
    query: query.length > 0 ? query.join("?").split("&").sort() : [],
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: text === "" ? undefined : isJson ? JSON.parse(text) : text,
  };
}

function send(response: ServerResponse, { status, headers = {}, body }: ServerAnswer): void {
  const isRaw = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const type = isRaw ? {} : { "Content-Type": "application/json" };
  response.writeHead(status, { ...type, ...headers });
  response.end(isRaw ? body : JSON.stringify(body));
}
