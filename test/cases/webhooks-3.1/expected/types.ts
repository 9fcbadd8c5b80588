/** Every schema of the description by its name. */
export type { EventSchema } from "./schema.js";
