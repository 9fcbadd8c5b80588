import type { Closed, Strings, Untyped } from "client";

export const strings: Strings = { a: "b" };
export const untyped: Untyped = 1;
// @ts-expect-error: nothing else is allowed
export const wrong: Closed = { id: "a", other: 1 };
