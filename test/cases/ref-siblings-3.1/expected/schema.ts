/** The schemas of Case 1. */

/** The schema `animal`. */
export interface Animal {
  name: string;
}

/** The schema `cat`. */
export interface Cat extends Animal {
  lives: number;
}

/** An annotation changes nothing. */
export type Described = Animal;

/** The schema `owner`. */
export interface Owner {
  /**
   * No longer kept.
   *
   * @deprecated
   */
  pet?: Animal;
}
