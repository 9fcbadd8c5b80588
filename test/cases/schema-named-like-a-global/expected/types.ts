/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `Error`. */
export type ErrorSchema = components["schemas"]["Error"];

/** The schema `Record`. */
export type RecordSchema = components["schemas"]["Record"];

/** The schema `NonNullable`. */
export type NonNullableSchema = components["schemas"]["NonNullable"];

/** The schema `Promise`. */
export type PromiseSchema = components["schemas"]["Promise"];

/** The schema `object`. */
export type ObjectSchema = components["schemas"]["object"];
