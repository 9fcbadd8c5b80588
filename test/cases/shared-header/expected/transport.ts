import * as runtime from "./runtime/index.js";
import type { CaseVersion } from "./types.js";

/** How to reach the API; everything has a default but the token. */
export interface TransportOptions extends Omit<runtime.HttpTransportOptions, "baseUrl" | "token"> {
  /** A token, or a function that knows the current one; it is asked for every attempt. */
  readonly token?: runtime.Token | undefined;
  /** Default: `/`. */
  readonly baseUrl?: string | undefined;
  /** Sent as `Case-Version` with every call. Default: `Unstable`. */
  readonly caseVersion?: CaseVersion | undefined;
}

/** What the operations of the groups are called with. */
export function createTransport({
  baseUrl = "/",
  caseVersion = "Unstable",
  ...options
}: TransportOptions = {}): runtime.HttpTransport {
  return runtime.createHttpTransport({ ...options, baseUrl }, {
    headers: { "Case-Version": caseVersion },
  });
}
