/**
 * Prints the types of a description beside the main thread. Loading openapi-typescript and
 * TypeScript takes as long as all the rest of a run, and begins before there is anything to print.
 */
import { parentPort } from "node:worker_threads";
import type { JsonObject } from "../json/values.js";
import { printSchema } from "../pipeline/emitters/types/print-schema.js";

parentPort?.on("message", (document: JsonObject) => {
  parentPort?.postMessage(printSchema(document));
});
