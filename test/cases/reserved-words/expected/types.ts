/** Every schema of the description by its name. */
export type { _2d, Any, Components, Default, Never, Operations, StringSchema } from "./schema.js";
