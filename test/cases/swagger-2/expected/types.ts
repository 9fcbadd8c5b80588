/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `Note`. */
export type Note = components["schemas"]["Note"];
