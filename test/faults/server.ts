import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export type Answerer = (response: ServerResponse, request: Arrived, index: number) => void;

export interface TestServer {
  readonly url: string;
  readonly requests: Arrived[];
}

/** An HTTP server on loopback, closed when the test is over. `answer` gets each request's number. */
export async function startServer(answer: Answerer): Promise<TestServer> {
  const requests: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await arrived(incoming);
    requests.push(request);
    answer(response, request, requests.length - 1);
  });
  return { url: await listen(server), requests };
}

/** A server that gets the raw socket, once a request's headers have arrived. */
export async function startRawServer(
  answer: (socket: Socket, index: number) => void,
): Promise<{ readonly url: string; readonly count: () => number }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => {
      count += 1;
      answer(socket, count - 1);
    });
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { url: await listen(server), count: () => count };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function arrived(incoming: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks) };
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
