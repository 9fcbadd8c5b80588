/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `string`. */
export type StringSchema = components["schemas"]["string"];

/** The schema `any`. */
export type Any = components["schemas"]["any"];

/** The schema `default`. */
export type Default = components["schemas"]["default"];

/** The schema `never`. */
export type Never = components["schemas"]["never"];

/** The schema `2d`. */
export type _2d = components["schemas"]["2d"];

/** The schema `components`. */
export type Components = components["schemas"]["components"];

/** The schema `operations`. */
export type Operations = components["schemas"]["operations"];
