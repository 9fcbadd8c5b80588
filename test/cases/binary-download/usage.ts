import { createCaseClient } from "client";

const call = createCaseClient({}).files.getFile({ path: { id: "a" } });
export const bytes: Promise<Uint8Array> = call;
export const stream: Promise<ReadableStream<Uint8Array>> = call.stream();
