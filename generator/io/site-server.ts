import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { UsageError } from "../diagnostics/usage-error.js";
import { errorCode, isMissing } from "./errors.js";
import { LIVE_CODE, LIVE_EVENTS, LIVE_SCRIPT, withLiveReload } from "./live-reload.js";

/** A site that is served to this machine alone. */
export interface SiteServer {
  /** `http://127.0.0.1:4400/`. */
  readonly url: string;
  /** Tells every open page to load itself again. */
  readonly reload: () => void;
  /** Ends the server and the connections of open pages. */
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Serves a folder on the loopback interface.
 *
 * @param port 0 for any that is free
 * @throws {UsageError} where the port is taken or not allowed
 */
export async function startSiteServer(folder: string, port: number): Promise<SiteServer> {
  const { default: sirv } = await import("sirv");
  const files = sirv(folder, { dev: true });
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (!isForLoopback(request)) return end(response, 403, "text/plain", "not for this host\n");
    const path = pathOf(request);
    if (path === LIVE_SCRIPT) return end(response, 200, "text/javascript", LIVE_CODE);
    if (path === LIVE_EVENTS) return listen(response, pages);
    const other = () =>
      files(request, response, () => end(response, 404, "text/plain", "no page\n"));
    const name = /^\/([\w-]*)(?:\.html)?$/.exec(path)?.[1];
    if (name === undefined) return other();
    void sendPage(join(folder, `${name || "index"}.html`), response, other);
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${taken}/`,
    reload: () => {
      for (const page of pages) page.write("data: changed\n\n");
    },
    close: () => closed(server),
  };
}

/** A page of another host that resolves to this machine is none of ours (DNS rebinding). */
function isForLoopback({ headers: { host = "" } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.replace(/[?#].*$/, "");
}

async function sendPage(file: string, response: ServerResponse, other: () => void): Promise<void> {
  try {
    end(response, 200, "text/html", withLiveReload(await readFile(file, "utf8")));
  } catch (error) {
    if (isMissing(error)) other();
    else end(response, 500, "text/plain", "cannot read the page\n");
  }
}

function end(response: ServerResponse, status: number, type: string, text: string): void {
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" };
  response.writeHead(status, headers).end(text);
}

/** Server-sent events (HTML Standard, 9.2). */
function listen(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": listening\n\n");
  pages.add(response);
  response.once("close", () => pages.delete(response));
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const code = errorCode(error) ?? "";
      const why = { EADDRINUSE: "it is in use", EACCES: "it is not allowed" }[code] ?? code;
      reject(new UsageError(`cannot listen on port ${port}: ${why}`, "Name another with --port."));
    });
    server.listen(port, HOST, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
