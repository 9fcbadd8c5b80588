/** Every schema of the description by its name. */
export type { Thing } from "./schema.js";
