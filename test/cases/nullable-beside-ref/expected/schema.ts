/** The schemas of Case 1. */

/** The schema `team`. */
export interface Team {
  name?: string;
}

/** The schema `member`. */
export interface Member {
  team: Team | null;
  /** Null before. */
  former?: Team | null;
  /** No part of the type. */
  plain?: Team;
  teams?: (Team | null)[];
  wrapped?: Team | null;
  untyped?: unknown;
  color: "red" | null;
  open?: "red" | "green" | null;
}
