/** The schemas of Case 1. */

/** The schema `named`. */
export interface Named {
  name: string;
}

/** The schema `aged`. */
export interface Aged {
  age?: number;
}

/** Everything that a named and an aged thing has, and an address. */
export interface Person extends Named, Aged {
  address: string;
}

/** The schema `beside`. */
export interface Beside extends Named {
  id?: string;
}

/** The schema `one_part`. */
export type OnePart = Named;

/** The part of the list that holds only `required` makes `age` required. */
export interface RequiresMore extends Aged {
  age: number;
}
