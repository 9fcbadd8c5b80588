import * as contacts from "./contacts/index.js";
import * as notes from "./notes/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** Case 1 */
export interface CaseClient {
  /** What people write down. */
  readonly notes: BoundOperations<typeof notes>;
  /** Contacts */
  readonly contacts: BoundOperations<typeof contacts>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createCaseClient(options?: TransportOptions): CaseClient {
  const transport = createTransport(options);
  return {
    notes: bind<typeof notes>(transport, { listNotes: notes.listNotes }),
    contacts: bind<typeof contacts>(transport, {
      getContact: contacts.getContact,
      listNotes: notes.listNotes,
    }),
  };
}
