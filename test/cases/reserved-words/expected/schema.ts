/** The schemas of Case 1. */

/** The schema `string`. */
export type StringSchema = string;

/** The schema `any`. */
export interface Any {
  any?: Any;
}

/** The schema `default`. */
export interface Default {
  default?: string;
  class?: string;
  __proto__?: string;
  constructor?: string;
}

/** The schema `never`. */
export type Never = string;

/** The schema `2d`. */
export interface _2d {
  "2d"?: string;
}

/** The schema `components`. */
export type Components = string;

/** The schema `operations`. */
export type Operations = string;
