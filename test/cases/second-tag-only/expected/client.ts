import * as messages from "./messages/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";
import * as whatsApp from "./whatsapp/index.js";

/** Case 1 */
export interface CaseClient {
  /** Messages */
  readonly messages: BoundOperations<typeof messages>;
  /** A channel. */
  readonly whatsApp: BoundOperations<typeof whatsApp>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createCaseClient(options?: TransportOptions): CaseClient {
  const transport = createTransport(options);
  return {
    messages: bind<typeof messages>(transport, { createMessage: messages.createMessage }),
    whatsApp: bind<typeof whatsApp>(transport, { createMessage: messages.createMessage }),
  };
}
