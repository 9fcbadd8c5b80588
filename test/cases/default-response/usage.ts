import { createCaseClient, isApiError } from "client";

export async function titleOf(): Promise<string | boolean | undefined> {
  const result = await createCaseClient({}).things.listThings().result();
  if (result.ok) return result.data[0];
  if (result.status === 404) return result.error.body.gone;
  if (result.status === "failed" || result.status === "aborted") return undefined;
  return result.error.body.title;
}

export function isMissing(error: unknown): boolean {
  return isApiError(error, 404);
}
