import * as dataSets0e16 from "./data-sets-0e16/index.js";
import * as datasets9254 from "./datasets-9254/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";

/** Case 1 */
export interface CaseClient {
  /** Data Sets */
  readonly dataSets0e16: BoundOperations<typeof dataSets0e16>;
  /** DataSets */
  readonly datasets9254: BoundOperations<typeof datasets9254>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createCaseClient(options?: TransportOptions): CaseClient {
  const transport = createTransport(options);
  return {
    dataSets0e16: bind<typeof dataSets0e16>(transport, { listDataSets: dataSets0e16.listDataSets }),
    datasets9254: bind<typeof datasets9254>(transport, {
      deleteDataSets: datasets9254.deleteDataSets,
    }),
  };
}
