import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { PrintSchema } from "../pipeline/emitters/emitter.js";

/** A printer that has begun to load. */
export interface SchemaPrinter {
  /** Absent where there is no build of the worker: the emitter then prints by itself. */
  readonly printSchema?: PrintSchema;
  /** Ends the worker, whatever it is doing. */
  readonly stop: () => void;
}

/** Starts a worker that prints types; the sooner, the more of its loading costs no time. */
export function startSchemaPrinter(): SchemaPrinter {
  const file = new URL("./io/schema-worker.js", import.meta.url);
  if (!existsSync(file)) return { stop: () => undefined };
  const worker = new Worker(file);
  return {
    printSchema: async (document) => {
      worker.postMessage(document);
      // `once` rejects with what the worker throws.
      const [text] = (await once(worker, "message")) as [string];
      return text;
    },
    stop: () => void worker.terminate(),
  };
}
