/**
 * Prints the types of a description beside the main thread. Loading openapi-typescript and
 * TypeScript takes as long as all the rest of a run, and begins before there is anything to print.
 */
import { parentPort } from "node:worker_threads";
import { printSchema } from "../emit/types/print-schema.js";
import type { JsonObject } from "../model/json.js";

parentPort?.on("message", (document: JsonObject) => {
  parentPort?.postMessage(printSchema(document));
});
