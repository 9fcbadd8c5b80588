/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `event`. */
export type EventSchema = components["schemas"]["event"];
