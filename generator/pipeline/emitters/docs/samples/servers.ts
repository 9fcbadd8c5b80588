import type { Server } from "../../../model/types.js";
import type { SampleServer } from "./types.js";

/** What a relative server's URL is relative to (RFC 2606). */
const EXAMPLE = "https://api.example.com";

/** A server's name is a region of the client; others are reached by their URL alone. */
export function serversOf(servers: readonly Server[]): SampleServer[] {
  const usual = servers.findIndex(({ name }) => name !== undefined);
  return servers.map((server, index) => {
    const url = absolute(server.url);
    const isUsual = index === Math.max(usual, 0) && URL.canParse(server.url);
    if (isUsual) return { url, options: {} };
    const isRegion = server.name !== undefined && URL.canParse(server.url);
    return { url, options: isRegion ? { region: server.name } : { baseUrl: url } };
  });
}

/** Origin and path: a server has no query, and no samples show credentials. */
function absolute(url: string): string {
  if (!URL.canParse(url, EXAMPLE)) return EXAMPLE;
  const { origin, pathname, protocol } = new URL(url, EXAMPLE);
  const isHttp = protocol === "https:" || protocol === "http:";
  return isHttp ? `${origin}${pathname}`.replace(/\/+$/, "") : EXAMPLE;
}
