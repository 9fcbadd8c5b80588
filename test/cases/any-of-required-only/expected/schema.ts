/** The schemas of Case 1. */

/** One of the three identifies the contact. */
export interface CreateContact {
  email?: string;
  external_id?: string;
  role?: string;
}
