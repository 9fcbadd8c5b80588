/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `named`. */
export type Named = components["schemas"]["named"];

/** The schema `aged`. */
export type Aged = components["schemas"]["aged"];

/** Everything that a named and an aged thing has, and an address. */
export type Person = components["schemas"]["person"];

/** The schema `beside`. */
export type Beside = components["schemas"]["beside"];

/** The schema `one_part`. */
export type OnePart = components["schemas"]["one_part"];

/** The part of the list that holds only `required` makes `age` required. */
export type RequiresMore = components["schemas"]["requires_more"];
