import { createCaseClient } from "client";

export async function jobOf(): Promise<string | undefined> {
  const result = await createCaseClient({}).things.putThing().result();
  if (!result.ok) throw result.error;
  return result.status === 202 ? result.data.job : undefined;
}
