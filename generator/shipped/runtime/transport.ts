import type { Call } from "./call.js";
import type { OperationArgs, OperationDescriptor } from "./operation.js";
import type { CallOptions, HttpTransportOptions } from "./options.js";
import type { Layer } from "./settings.js";

/** Carries calls to the API. Two transports share nothing. */
export interface Transport {
  /**
   * Starts one call.
   *
   * @param args - Not changed.
   */
  call<Data, Result>(
    operation: OperationDescriptor,
    args?: OperationArgs,
    options?: CallOptions,
  ): Call<Data, Result>;
}

/** A transport over `fetch`. */
export interface HttpTransport extends Transport {
  /** A transport with other options over this one's; it shares what does not differ, limiter and all. */
  withOptions(options: Layer<HttpTransportOptions>): HttpTransport;
}
