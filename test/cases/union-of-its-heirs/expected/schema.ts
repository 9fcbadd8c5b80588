/** The schemas of Case 1. */

/** The schema `Vehicle`. */
export type Vehicle = (
    | Car
    | Van & {
        kind: "Van";
      }
) & {
  wheels: number;
};

/** The schema `Car`. */
export interface Car {
  wheels: number;
  kind?: "Car";
  seats?: number;
}

/** The schema `Bus`. */
export interface Bus {
  wheels: number;
  kind?: string;
}

/** The schema `Van`. */
export interface Van extends Bus {
  load?: number;
}
