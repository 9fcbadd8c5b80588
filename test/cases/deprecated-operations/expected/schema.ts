/** The schemas of Case 1. */

/**
 * What there is.
 *
 * @deprecated
 */
export interface Thing {
  /**
   * Its name.
   *
   * @deprecated
   */
  name?: string;
}
