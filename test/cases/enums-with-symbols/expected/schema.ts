/** The schemas of Case 1. */

/** The schema `operator`. */
export type Operator = "=" | "!=" | "~" | "!~" | ">" | "<" | "IN" | "^" | "$" | "\"";

/** The schema `odd`. */
export type Odd = "" | " " | "a b" | "1" | "yes" | "null" | "*/" | "`${x}`";

/** The schema `numbers`. */
export type Numbers = 0 | -1 | 10;

/** The schema `decimal`. */
export type Decimal = 0.5 | 1e+21;

/** The schema `flags`. */
export type Flags = true;

/** The schema `mixed`. */
export type Mixed = "a" | 1 | true | null;

/** The schema `twice`. */
export type Twice = "a" | "b";
