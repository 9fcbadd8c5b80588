import type { Filter, Tree } from "client";

export const tree: Tree = { children: [{ children: [], parent: null }] };
export const filter: Filter = {
  operator: "AND",
  value: [{ operator: "OR", value: [{ field: "a", value: "b" }] }],
};
export const wrong: Filter = {
  operator: "AND",
  // @ts-expect-error: the levels below are checked like the first
  value: [{ operator: "OR", value: [{ field: 1, value: "b" }] }],
};
