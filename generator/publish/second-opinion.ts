import { compareSurfaces } from "./api-report/compare.js";
import { type EntrySurface, SCHEMA, type SurfaceChange } from "./api-report/types.js";
import { type Impact, larger } from "./version.js";

/** One client at three times, so that of the two steps between them each has one cause. */
export interface Surfaces {
  /** As it stands. */
  readonly before: readonly EntrySurface[];
  /** Its description, put through the generator, templates, overlays and configuration of now. */
  readonly regenerated: readonly EntrySurface[];
  /** The new description, put through the same. */
  readonly after: readonly EntrySurface[];
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
 * changed between two runs, and what the comparison missed. What one step does and the other undoes
 * is nothing to callers.
 *
 * @param first what the descriptions amount to. Their rules are held against the compiler, so that
 * of a declaration that changed they know more than its text does; of one that is gone they do not.
 */
export function secondOpinion(surfaces: Surfaces, first: Impact): SecondOpinion {
  const { before, regenerated, after } = surfaces;
  const seen = new Set(compareSurfaces(before, after).map(placeOf));
  const stays = (change: SurfaceChange) => seen.has(placeOf(change));
  const fromGenerator = compareSurfaces(before, regenerated).filter(stays);
  const unexplained = compareSurfaces(regenerated, after).filter(
    (change) => stays(change) && larger(impactOf(change), first) !== first,
  );
  const impacts = [...fromGenerator.map(({ level }) => level), ...unexplained.map(impactOf)];
  return { impact: impacts.reduce<Impact>(larger, first), fromGenerator, unexplained };
}

function placeOf({ entry, name = "" }: SurfaceChange): string {
  return `${entry} ${name}`;
}

/** Types of the description are compared for what the generator does to them, not for what it says. */
function impactOf({ entry, kind }: SurfaceChange): Impact {
  if (entry === SCHEMA) return "none";
  return kind === "removed" ? "breaking" : "compatible";
}
