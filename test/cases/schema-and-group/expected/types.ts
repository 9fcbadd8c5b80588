/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `Contacts`. */
export type Contacts = components["schemas"]["Contacts"];
