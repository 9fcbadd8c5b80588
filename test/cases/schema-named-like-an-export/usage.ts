import {
  CaseApiError,
  type CaseApiErrorSchema,
  type CaseClient,
  type CaseClientSchema,
} from "client";

export const schema: CaseApiErrorSchema = { message: "a" };
export const client: CaseClientSchema = { id: "a" };
export function isError(error: unknown, _: CaseClient): boolean {
  return error instanceof CaseApiError;
}
