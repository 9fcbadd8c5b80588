import * as _2FA from "./2fa/index.js";
import * as await_ from "./await/index.js";
import * as bind_ from "./bind/index.js";
import * as class_ from "./class/index.js";
import * as constructor from "./constructor/index.js";
import * as createCaseClient_ from "./create-case-client/index.js";
import * as default_ from "./default/index.js";
import * as index from "./index/index.js";
import * as packageJson from "./package-json/index.js";
import * as proto from "./proto/index.js";
import * as runtime from "./runtime-group/index.js";
import { bind, type BoundOperations } from "./runtime/index.js";
import { createTransport, type TransportOptions } from "./transport.js";
import * as transport_ from "./transport/index.js";
import * as types from "./types/index.js";

/** Case 1 */
export interface CaseClient {
  /** Default */
  readonly default: BoundOperations<typeof default_>;
  /** class */
  readonly class: BoundOperations<typeof class_>;
  /** runtime */
  readonly runtime: BoundOperations<typeof runtime>;
  /** await */
  readonly await: BoundOperations<typeof await_>;
  /** constructor */
  readonly constructor: BoundOperations<typeof constructor>;
  /** __proto__ */
  readonly proto: BoundOperations<typeof proto>;
  /** transport */
  readonly transport: BoundOperations<typeof transport_>;
  /** 2FA */
  readonly _2FA: BoundOperations<typeof _2FA>;
  /** types */
  readonly types: BoundOperations<typeof types>;
  /** bind */
  readonly bind: BoundOperations<typeof bind_>;
  /** create case client */
  readonly createCaseClient: BoundOperations<typeof createCaseClient_>;
  /** index */
  readonly index: BoundOperations<typeof index>;
  /** package.json */
  readonly packageJson: BoundOperations<typeof packageJson>;
}

/**
 * A client with every group on it. For a bundle that carries only the operations it calls, use
 * `createTransport` and the functions of a group instead.
 */
export function createCaseClient(options?: TransportOptions): CaseClient {
  const transport = createTransport(options);
  return {
    default: bind<typeof default_>(transport, { get: default_.get, delete_: default_.delete_ }),
    class: bind<typeof class_>(transport, { new_: class_.new_ }),
    runtime: bind<typeof runtime>(transport, { runtime_: runtime.runtime_ }),
    await: bind<typeof await_>(transport, { import_: await_.import_ }),
    constructor: bind<typeof constructor>(transport, { constructor: constructor.constructor }),
    proto: bind<typeof proto>(transport, { proto: proto.proto }),
    transport: bind<typeof transport_>(transport, { transport: transport_.transport }),
    _2FA: bind<typeof _2FA>(transport, { _2fa: _2FA._2fa }),
    types: bind<typeof types>(transport, { arguments_: types.arguments_ }),
    bind: bind<typeof bind_>(transport, { bind: bind_.bind }),
    createCaseClient: bind<typeof createCaseClient_>(transport, {
      operations: createCaseClient_.operations,
    }),
    index: bind<typeof index>(transport, { undefined_: index.undefined_ }),
    packageJson: bind<typeof packageJson>(transport, { async: packageJson.async }),
  };
}
