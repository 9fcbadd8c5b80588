/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/**
 * What there is.
 *
 * @deprecated
 */
export type Thing = components["schemas"]["thing"];
