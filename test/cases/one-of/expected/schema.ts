/** The schemas of Case 1. */

/** The schema `cat`. */
export interface Cat {
  kind: "cat";
  lives?: number;
}

/** The schema `dog`. */
export interface Dog {
  kind: "dog";
  tricks?: string[];
}

/** The schema `pet`. */
export type Pet = Cat | Dog;

/** The schema `mapped_pet`. */
export type MappedPet = Cat | Dog;

/** The schema `id`. */
export type Id = string | number;

/** The schema `inline`. */
export interface Inline {
  either?: string | Cat | null;
}
