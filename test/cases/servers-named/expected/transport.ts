import * as runtime from "./runtime/index.js";

const servers = {
  us: "https://api.example.com",
  eu: "https://api.eu.example.com",
  "ap-south": "https://api.ap-south.example.com",
} as const;

/** Where a workspace is hosted. */
export type Region = keyof typeof servers;

/** How to reach the API; everything has a default but the token. */
export interface TransportOptions extends Omit<runtime.HttpTransportOptions, "baseUrl" | "token"> {
  /** A token, or a function that knows the current one; it is asked for every attempt. */
  readonly token?: runtime.Token | undefined;
  /** Default: `us`. */
  readonly region?: Region | undefined;
  /** Instead of a region. */
  readonly baseUrl?: string | undefined;
}

/** What the operations of the groups are called with. */
export function createTransport({
  region = "us",
  baseUrl = servers[region],
  ...options
}: TransportOptions = {}): runtime.HttpTransport {
  return runtime.createHttpTransport({ ...options, baseUrl }, {});
}
