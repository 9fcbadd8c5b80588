import type { OnePart, Person } from "client";

export const person: Person = { name: "a", age: 1, address: "b" };
export const part: OnePart = { name: "a" };
// @ts-expect-error: every part has to hold
export const stranger: Person = { name: "a" };
