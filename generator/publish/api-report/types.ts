/** What one entry point of a package gives to those who import it. */
export interface EntrySurface {
  /** As in `exports`: `.`, `./contacts`. */
  readonly path: string;
  /** Sorted by name. */
  readonly exports: readonly ExportedName[];
}

export interface ExportedName {
  readonly name: string;
  /** Its declaration on one line, without body and comments. */
  readonly signature: string;
}

/**
 * In place of an entry point: the description's own types, which exported ones refer to. They are
 * part of a surface only where two are compared down to the last type.
 */
export const SCHEMA = "schema";

/** How one export, or one entry point, differs between two surfaces. */
export interface SurfaceChange {
  /** As in `exports`: `.`, `./contacts`. */
  readonly entry: string;
  /** Absent where the entry point itself came or went. */
  readonly name?: string;
  readonly kind: "removed" | "added" | "changed";
  readonly level: "breaking" | "compatible";
  /** Both declarations of one that changed. */
  readonly before?: string;
  readonly after?: string;
}
