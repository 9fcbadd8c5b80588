import * as default_ from "./default/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** Case 1 */
export interface CaseClient {
  /** Default */
  readonly default: BoundOperations<typeof default_>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createCaseClient(options?: TransportOptions): CaseClient {
  const transport = createTransport(options);
  return {
    default: bind<typeof default_>(transport, { ping: default_.ping, pong: default_.pong }),
  };
}
