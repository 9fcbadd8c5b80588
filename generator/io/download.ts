import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { errorCode } from "./errors.js";

/** Most bytes of one download, after decompression: twenty times what Intercom's description has. */
const MOST_BYTES = 20_000_000;
/** Milliseconds that one download may take, redirects and body included. */
const LONGEST_WAIT = 30_000;
/** A file behind a code host is two redirects away at most. */
const MOST_REDIRECTS = 5;

export interface DownloadOptions {
  /** Plain http for any host; loopback needs no leave. Default: false. */
  readonly allowHttp?: boolean;
  /** Bearer token for the host of the address itself; not sent on to others. */
  readonly token?: string | undefined;
  /** Smaller limits, for tests. Bytes and milliseconds. */
  readonly limits?: { readonly bytes?: number; readonly wait?: number };
}

/** What arrived whole. */
export interface Download {
  /** Without a byte order mark. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Something that ends a download, as a value that a diagnostic is made of. */
class DownloadError extends Error {
  constructor(readonly found: Diagnostic) {
    super(found.message);
  }
}

/**
 * Fetches a text: https unless told otherwise, no redirect to another scheme, whole or not at all.
 *
 * @returns a diagnostic instead where it does not arrive; this never throws for what a network does
 */
export async function download(
  address: string,
  options: DownloadOptions = {},
): Promise<Download | Diagnostic> {
  const url = shownUrl(address);
  const { wait = LONGEST_WAIT, bytes: limit = MOST_BYTES } = options.limits ?? {};
  const signal = AbortSignal.timeout(wait);
  try {
    const response = await follow(parseUrl(address, url), options, signal);
    return decode(await readBody(response, url, limit), url);
  } catch (error) {
    if (error instanceof DownloadError) return error.found;
    if (signal.aborted) return diagnostic("download-too-slow", { data: { url, limit: wait } });
    return diagnostic("download-failed", { data: { url, reason: reasonOf(error) } });
  }
}

/**
 * Reads a text that arrives in pieces, to its end.
 *
 * @param name what diagnostics call it
 * @returns a diagnostic instead where it is too large, or not UTF-8
 */
export async function readText(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit = MOST_BYTES,
): Promise<Download | Diagnostic> {
  try {
    return decode(await collect(chunks, name, limit), name);
  } catch (error) {
    if (error instanceof DownloadError) return error.found;
    throw error;
  }
}

/** An address as it may be shown: without user, password, query and fragment, which hold secrets. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

function parseUrl(address: string, url: string): URL {
  if (!URL.canParse(address)) throw refused(url, "it is no address");
  const parsed = new URL(address);
  if (parsed.username !== "" || parsed.password !== "") {
    throw refused(url, "it holds a user name or a password");
  }
  return parsed;
}

async function follow(first: URL, options: DownloadOptions, signal: AbortSignal) {
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    assertSafe(url, options);
    const headers = url.origin === first.origin ? authorization(options.token) : {};
    const response = await fetch(url, { redirect: "manual", headers, signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
      return assertOk(response, url);
    }
    await response.body?.cancel();
    url = redirected(url, location);
  }
  const data = { url: shownUrl(first.href), limit: MOST_REDIRECTS };
  throw new DownloadError(diagnostic("too-many-redirects", { data }));
}

function authorization(token: string | undefined): Record<string, string> {
  return token === undefined || token === "" ? {} : { Authorization: `Bearer ${token}` };
}

function assertSafe({ protocol, hostname, href }: URL, { allowHttp = false }: DownloadOptions) {
  if (protocol === "https:") return;
  if (protocol !== "http:") throw refused(shownUrl(href), `${protocol} is not https`);
  if (allowHttp || isLoopback(hostname)) return;
  throw refused(shownUrl(href), "it is plain http");
}

/** RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3; RFC 6761, section 6.3. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function redirected(from: URL, location: string): URL {
  const url = shownUrl(from.href);
  if (!URL.canParse(location, from)) throw refused(url, "it redirects to what is no address");
  const { href } = new URL(location, from);
  const to = parseUrl(href, shownUrl(href));
  if (to.protocol === from.protocol) return to;
  throw refused(url, `it redirects from ${from.protocol} to ${to.protocol}`);
}

function assertOk(response: Response, { href }: URL): Response {
  if (response.ok) return response;
  const data = { url: shownUrl(href), status: response.status };
  throw new DownloadError(diagnostic("download-refused", { data }));
}

async function readBody(response: Response, url: string, limit: number): Promise<Uint8Array> {
  let size = 0;
  const counted = async function* () {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      yield chunk;
    }
  };
  const body = await collect(counted(), url, limit).catch((error: unknown) => {
    if (error instanceof DownloadError || isAbort(error)) throw error;
    throw incomplete(url, `the connection broke after ${size} bytes`);
  });
  assertLength(response, size, url);
  return body;
}

/** @throws {DownloadError} for more bytes than there may be */
async function collect(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size > limit) throw tooLarge(name, limit);
  }
  return Buffer.concat(kept);
}

/** The announced length counts bytes as they travel, so it says nothing of a compressed body. */
function assertLength({ headers }: Response, size: number, url: string): void {
  const announced = headers.get("content-length");
  if (announced === null || headers.has("content-encoding")) return;
  if (Number(announced) !== size) throw incomplete(url, `${size} of ${announced} bytes`);
}

function decode(bytes: Uint8Array, url: string): Download | Diagnostic {
  try {
    return { bytes, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return diagnostic("not-utf-8", { data: { url } });
  }
}

function refused(url: string, detail: string): DownloadError {
  return new DownloadError(diagnostic("unsafe-address", { data: { url, detail } }));
}

function tooLarge(url: string, limit: number): DownloadError {
  return new DownloadError(diagnostic("download-too-large", { data: { url, limit } }));
}

function incomplete(url: string, detail: string): DownloadError {
  return new DownloadError(diagnostic("download-incomplete", { data: { url, detail } }));
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

/** In words, for the codes that people meet; the code itself otherwise. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = errorCode(cause) ?? errorCode(error) ?? "the connection failed";
  const words: Readonly<Record<string, string>> = {
    ENOTFOUND: "there is no such host",
    EAI_AGAIN: "the name of the host cannot be looked up",
    ECONNREFUSED: "the host refuses the connection",
    ECONNRESET: "the connection was closed",
    UND_ERR_SOCKET: "the connection was closed",
    UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
    ENETUNREACH: "there is no network",
    CERT_HAS_EXPIRED: "its certificate has expired",
  };
  return words[code] ?? code;
}
