import * as runtime from "./runtime/index.js";
import type { IntercomVersion } from "./types.js";

const servers = {
  us: "https://api.intercom.io",
  eu: "https://api.eu.intercom.io",
  au: "https://api.au.intercom.io",
} as const;

/** Where a workspace is hosted. */
export type Region = keyof typeof servers;

/** How to reach the API; everything has a default but the token. */
export interface TransportOptions extends Omit<runtime.HttpTransportOptions, "baseUrl" | "token"> {
  /** A token, or a function that knows the current one; it is asked for every attempt. */
  readonly token: runtime.Token;
  /** Default: `us`. */
  readonly region?: Region | undefined;
  /** Instead of a region. */
  readonly baseUrl?: string | undefined;
  /** Sent as `Intercom-Version` with every call. Default: `Unstable`. */
  readonly intercomVersion?: IntercomVersion | undefined;
}

/** What the operations of the groups are called with. */
export function createTransport({
  region = "us",
  baseUrl = servers[region],
  intercomVersion = "Unstable",
  ...options
}: TransportOptions): runtime.HttpTransport {
  return runtime.createHttpTransport({ ...options, baseUrl }, {
    headers: { "X-Acme-Team": "data-platform", "Intercom-Version": intercomVersion },
  });
}
