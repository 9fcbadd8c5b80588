import type { Mixed, Operator } from "client";

export const operators: Operator[] = ["=", "!=", "~", "!~", ">", '"'];
export const mixed: Mixed[] = ["a", 1, true, null];
// @ts-expect-error: not in the list
export const wrong: Operator = "==";
