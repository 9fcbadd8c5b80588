/** Every schema of the description by its name. */
export type { Note } from "./schema.js";
