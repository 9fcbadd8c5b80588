/** The forms in which a comparison is printed. */
export const FORMATS = ["text", "markdown", "json", "github"] as const;

export type DiffFormat = (typeof FORMATS)[number];
