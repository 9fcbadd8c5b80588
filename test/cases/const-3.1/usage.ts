import type { EventSchema, Nothing, Version } from "client";

export const version: Version = 2;
export const nothing: Nothing = null;
export function reasonOf(event: EventSchema): string | undefined {
  return event.type === "deleted" ? event.reason : undefined;
}
// @ts-expect-error: another value
export const wrong: Version = 3;
