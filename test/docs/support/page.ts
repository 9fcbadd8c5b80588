/** A place of a page at which a schema is described; what a variant says is said at its place. */
export interface Place {
  /** Names and values, as code. */
  readonly codes: readonly string[];
  /** Types that it links to. */
  readonly see: readonly string[];
  readonly fields: readonly Field[];
}

export interface Field extends Place {
  readonly name: string;
}

export interface OperationPart {
  readonly title: string;
  /** All text in front of the answers. */
  readonly text: string;
  /** Parameters and body. */
  readonly request: Place;
  /** By status. */
  readonly answers: ReadonlyMap<string, Place>;
}

/** A page of a group, as a reader of either format finds it. */
export interface Page {
  readonly text: string;
  /** By the id of its anchor. */
  readonly operations: ReadonlyMap<string, OperationPart>;
  /** By name. */
  readonly types: Pick<ReadonlyMap<string, Place>, "get">;
}

export const NOTHING: Place = { codes: [], see: [], fields: [] };

export function together(places: readonly Place[]): Place {
  return {
    codes: places.flatMap(({ codes }) => codes),
    see: places.flatMap(({ see }) => see),
    fields: places.flatMap(({ fields }) => fields),
  };
}

/** The type that a link leads to: `#type-Contact` in Markdown, `types/Contact.html` in the site. */
export function typeOf(url: string): string[] {
  const name = /(?:#type-|types\/)([^#]+?)(?:\.html)?$/.exec(url)?.[1];
  return name === undefined ? [] : [decodeURIComponent(name)];
}
