/** Every schema of the description by its name. */
export type { Aged, Beside, Named, OnePart, Person, RequiresMore } from "./schema.js";
