import { compareSurfaces } from "../surface/compare.js";
import type { EntrySurface, SurfaceChange } from "../surface/types.js";
import { type Impact, larger } from "./version.js";

/** The surfaces of two clients, the earlier first. */
export type Pair = readonly [readonly EntrySurface[], readonly EntrySurface[]];

/** The way from one client to the next, in two steps of which each has one cause. */
export interface Steps {
  /** The client as it stands; its description put through the generator, templates and so on of now. */
  readonly generator: Pair;
  /** The latter; the new description put through the same. */
  readonly description: Pair;
}

/** What the surface of the client says about a change, beside what the descriptions say. */
export interface SecondOpinion {
  /** The larger of the two. */
  readonly impact: Impact;
  /** What the generator, a template, an overlay or the configuration changed, not the API. */
  readonly fromGenerator: readonly SurfaceChange[];
  /** What a new description changed although comparing the two descriptions gave less. */
  readonly unexplained: readonly SurfaceChange[];
}

/**
 * Reads the surfaces for what the comparison of two descriptions cannot see: what the generator
 * changed between two runs, and what the comparison missed.
 *
 * @param first what the descriptions amount to. Their rules are held against the compiler, so that
 * of a declaration that changed they know more than its text does; of one that is gone they do not.
 */
export function secondOpinion({ generator, description }: Steps, first: Impact): SecondOpinion {
  const fromGenerator = compareSurfaces(...generator);
  const unexplained = compareSurfaces(...description).filter(
    (change) => larger(impactOf(change), first) !== first,
  );
  const impacts = [...fromGenerator.map(({ level }) => level), ...unexplained.map(impactOf)];
  return { impact: impacts.reduce<Impact>(larger, first), fromGenerator, unexplained };
}

function impactOf({ kind }: SurfaceChange): Impact {
  return kind === "removed" ? "breaking" : "compatible";
}
