import type { Api, SecurityScheme, Server } from "../../pipeline/model/types.js";
import { type Finding, finding } from "../graph.js";
import { compareTexts } from "./info.js";

/** Compares what a client is made with: its name, regions, address and way of authentication. */
export function compareClient(before: Api, after: Api): Finding[] {
  return [
    ...compareNames(before, after),
    ...compareServers(before.servers, after.servers),
    ...compareSecurity(before, after),
    ...compareTexts(before, after),
  ];
}

function compareNames(before: Api, after: Api): Finding[] {
  if (before.name === after.name) return [];
  const at = { before: "/info/title", after: "/info/title", subject: "name" };
  const data = { from: `${before.name}Client`, to: `${after.name}Client` };
  return [finding("client-renamed", at, data)];
}

function compareServers(before: readonly Server[], after: readonly Server[]): Finding[] {
  const at = (servers: readonly Server[], server: Server) => `/servers/${servers.indexOf(server)}`;
  const named = (servers: readonly Server[], { name }: Server) =>
    servers.find((server) => name !== undefined && server.name === name);
  const removed = before.filter((server) => server.name !== undefined && !named(after, server));
  const added = after.filter((server) => server.name !== undefined && !named(before, server));
  return [
    ...removed.map((server) =>
      finding(
        "region-removed",
        { before: at(before, server), subject: "region" },
        { name: server.name ?? "" },
      ),
    ),
    ...added.map((server) =>
      finding(
        "region-added",
        { after: at(after, server), subject: "region" },
        { name: server.name ?? "" },
      ),
    ),
    ...before.flatMap((server, index) => {
      const other = server.name === undefined && index === 0 ? after[0] : named(after, server);
      if (other === undefined || other.url === server.url) return [];
      const cause = { before: at(before, server), after: at(after, other), subject: "url" };
      return [finding("server-url-changed", cause, { from: server.url, to: other.url })];
    }),
  ];
}

function compareSecurity(before: Api, after: Api): Finding[] {
  const at = { before: "/security", after: "/security", subject: "security" };
  const [from, to] = [schemeName(before.security), schemeName(after.security)];
  if (from === to) return [];
  if (from === NO_SCHEME) return [finding("authentication-added", at, { name: to })];
  if (to === NO_SCHEME) return [finding("authentication-removed", at, { name: from })];
  return [finding("authentication-changed", at, { from, to })];
}

const NO_SCHEME = "nothing";

/** How a token travels; the client uses the first of several ways. */
export function schemeName([scheme]: readonly SecurityScheme[]): string {
  if (scheme === undefined) return NO_SCHEME;
  if (scheme.kind !== "apiKey") return scheme.kind;
  return `${scheme.in} ${scheme.name}`;
}
