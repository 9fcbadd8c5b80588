/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The model (IR): what emitters and templates see of a description.
 *
 * Plain, readonly, JSON-like data. Every node that stands for something in the description carries
 * `source`, the JSON pointer (RFC 6901) of the place it came from.
 */

/** A JSON pointer into the description after overlays, e.g. `/paths/~1contacts/post`. */
export type Pointer = string;
