import type { Pointer } from "../json/types.js";

/** An error stops the run; a warning does not. */
export type Severity = "error" | "warning";

/**
 * A place in an input file. Stages after parsing know a place by its pointer only; `located` fills
 * in the rest before a diagnostic is shown.
 */
export interface Location {
  /** The file as the caller named it. Absent: the description. */
  readonly file?: string;
  /** JSON pointer (RFC 6901) into that file's document. */
  readonly pointer?: Pointer;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column?: number;
}

/** Another place that takes part in the problem, e.g. the first of two equal keys. */
export interface Related {
  readonly message: string;
  readonly location: Location;
}
