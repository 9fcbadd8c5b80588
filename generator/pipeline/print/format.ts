/**
 * Lays TypeScript out.
 *
 * @param path tells the language by its ending
 * @throws {Error} when `text` does not parse; the message has line and column
 */
export type Format = (path: string, text: string) => string;

/** The layout of generated code, in dprint's terms. */
export const FORMAT_OPTIONS = {
  lineWidth: 100,
  indentWidth: 2,
  useTabs: false,
  newLineKind: "lf",
} as const;

/** TypeScript's own options: what Prettier's and Biome's users are used to. */
export const TYPESCRIPT_OPTIONS = {
  quoteStyle: "preferDouble",
  "arrowFunction.useParentheses": "force",
  "unionAndIntersectionType.operatorPosition": "nextLine",
} as const;
