import type { ErrorSchema, RecordSchema } from "client";

export const error: ErrorSchema = { message: "a" };
export const record: RecordSchema = { id: "a" };
