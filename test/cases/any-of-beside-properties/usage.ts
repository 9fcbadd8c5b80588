import type { Search } from "client";

export const byName: Search = { limit: 1, name: "a" };
export const byCode: Search = { limit: 1, code: 2 };
// @ts-expect-error: one of the branches has to hold
export const neither: Search = { limit: 1 };
// @ts-expect-error: what stands beside the branches has to hold too
export const alone: Search = { name: "a" };
