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
