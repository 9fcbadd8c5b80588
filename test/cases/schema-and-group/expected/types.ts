/** Every schema of the description by its name. */
export type { Contacts } from "./schema.js";
