import * as runtime from "./runtime/index.js";

/** How to reach the API; everything has a default but the token. */
export interface TransportOptions extends Omit<runtime.HttpTransportOptions, "baseUrl" | "token"> {
  /** A token, or a function that knows the current one; it is asked for every attempt. */
  readonly token?: runtime.Token | undefined;
  /** Default: `https://api.example.com`. */
  readonly baseUrl?: runtime.HttpTransportOptions["baseUrl"] | undefined;
}

/** What the operations of the groups are called with. */
export function createTransport({
  baseUrl = "https://api.example.com",
  ...options
}: TransportOptions = {}): runtime.HttpTransport {
  return runtime.createHttpTransport({ ...options, baseUrl }, {});
}
