/** The schemas of Case 1. */

/** The schema `event`. */
export type EventSchema =
  | {
      type: "created";
      at?: number;
    }
  | {
      type: "deleted";
      reason?: string;
    };

/** The schema `version`. */
export type Version = 2;

/** The schema `nothing`. */
export type Nothing = null;

/** The schema `flag`. */
export type Flag = false;
