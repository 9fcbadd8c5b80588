/** The schemas of Case 1. */

/** The schema `strings`. */
export interface Strings {
  [key: string]: string;
}

/** The schema `anything`. */
export interface Anything {
  [key: string]: unknown;
}

/** The schema `bare`. */
export interface Bare {
  [key: string]: unknown;
}

/** The schema `closed`. */
export interface Closed {
  id?: string;
}

/** The schema `both`. */
export interface Both {
  id: string;
  age?: number;
  [key: string]: string | number | undefined;
}

/** The schema `required_only`. */
export interface RequiredOnly {
  id: unknown;
}

/** The schema `untyped`. */
export type Untyped = unknown;
