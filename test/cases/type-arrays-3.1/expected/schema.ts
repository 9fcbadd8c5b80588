/** The schemas of Case 1. */

/** The schema `maybe`. */
export type Maybe = string | null;

/** The schema `scalar`. */
export type Scalar = string | number | boolean;

/** The schema `list`. */
export type List = string[] | null;

/** The schema `point`. */
export type Point = [number?, number?];

/** The schema `thing`. */
export interface ThingObject {
  id: string;
  parent?: Thing | null;
  anything?: unknown;
  nothing?: never;
  map?: {
    [key: string]: number | null;
  };
  level?: "low" | "high" | null;
}

/** The schema `thing`. */
export type Thing = ThingObject | null;
