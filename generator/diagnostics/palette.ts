/** Colours; picocolors has this form. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours. */
export const plain: Palette = { red: same, yellow: same, cyan: same, bold: same, dim: same };
