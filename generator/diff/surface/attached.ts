import type { Finding } from "../graph.js";

/** A finding whose reach is known without a walk: it is about names. */
export interface Attached {
  readonly finding: Finding;
  /** `contacts.createContact`; none where it is not about operations. */
  readonly operations?: readonly string[];
  /** Exported types that it is about. */
  readonly types?: readonly string[];
  /** Title of the group. */
  readonly group?: string;
}
