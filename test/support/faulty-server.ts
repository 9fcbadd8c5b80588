/** An HTTP server on loopback whose answers may break off, lie or never come. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface FaultyServer {
  readonly url: string;
  /** Requests since the last `respond`. */
  readonly seen: readonly IncomingMessage[];
  respond(answer: Answer): void;
  close(): Promise<void>;
}

export async function startFaultyServer(): Promise<FaultyServer> {
  let answer: Answer = (response) => response.end();
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(response, request);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    respond(next) {
      answer = next;
      seen.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Answers with a text. */
export function text(body: string | Uint8Array, status = 200): Answer {
  return (response) => response.writeHead(status, { "content-type": "text/plain" }).end(body);
}

/** Sends the browser elsewhere. */
export function redirect(location: string): Answer {
  return (response) => response.writeHead(302, { location }).end();
}

/** Announces the whole, sends a part and hangs up. */
export function breakOff(body: string): Answer {
  return (response) => {
    response.writeHead(200, { "content-length": String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
}

/** Sends a part without saying how much there is, and hangs up. */
export function breakOffChunked(body: string): Answer {
  return (response) => {
    response.writeHead(200);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
}
