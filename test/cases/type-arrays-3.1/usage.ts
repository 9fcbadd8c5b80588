import type { List, Maybe, Point, Scalar, Thing } from "client";

export const maybe: Maybe[] = ["a", null];
export const scalars: Scalar[] = ["a", 1, true];
export const list: List = null;
export const point: Point = [1, 2];
export const thing: Thing = { id: "a", parent: null, level: null, map: { a: null } };
// @ts-expect-error: no third item
export const wrong: Point = [1, 2, 3];
