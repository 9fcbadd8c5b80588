/** How deep and how far a check has come: what keeps it from running out of stack or time. */
export interface Visit {
  /** How many schemas it is in. */
  depth: number;
  /** How many it has been in. */
  steps: number;
}

/** More levels than any request has, and few enough for the stack of a worker. */
const maxDepth = 200;

/** Alternatives that hold each other can be tried in more ways than there is time for. */
const maxSteps = 1_000_000;

/** What `enter` throws; its message is what it expected. */
export class TooDeep extends Error {}

export function newVisit(): Visit {
  return { depth: 0, steps: 0 };
}

/** Goes one schema deeper; whoever comes back from there counts `depth` down. */
export function enter(visit: Visit): void {
  if (++visit.depth > maxDepth) throw new TooDeep(`at most ${maxDepth} levels`);
  if (++visit.steps > maxSteps) throw new TooDeep(`at most ${maxSteps} parts to look at`);
}
