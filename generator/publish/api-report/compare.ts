import { isCompatible } from "./compatible.js";
import { takenTypes } from "./taken.js";
import { type EntrySurface, SCHEMA, type SurfaceChange } from "./types.js";

/**
 * What lies between two surfaces, one change an export. A changed declaration is compatible only
 * where its text shows it: a member or a parameter more that nobody has to give.
 */
export function compareSurfaces(
  before: readonly EntrySurface[],
  after: readonly EntrySurface[],
): SurfaceChange[] {
  const taken = takenTypes([...before, ...after]);
  const now = new Map(after.map((entry) => [entry.path, signaturesOf(entry)]));
  const then = new Map(before.map((entry) => [entry.path, signaturesOf(entry)]));
  const paths = [...new Set([...then.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [old, fresh] = [then.get(path), now.get(path)];
    if (fresh === undefined) return [{ entry: path, kind: "removed", level: "breaking" } as const];
    if (old === undefined) return [{ entry: path, kind: "added", level: "compatible" } as const];
    return compareEntry(path, old, fresh, taken);
  });
}

/** Overloads have one name and several declarations. */
function signaturesOf({ exports }: EntrySurface): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, signature } of exports) {
    const first = found.get(name);
    found.set(name, first === undefined ? signature : `${first} & ${signature}`);
  }
  return found;
}

function compareEntry(
  entry: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): SurfaceChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): SurfaceChange[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (now === undefined) return [{ entry, name, kind: "removed", level: "breaking" }];
    if (old === undefined) return [{ entry, name, kind: "added", level: "compatible" }];
    const isTaken = entry === SCHEMA || taken.has(name);
    const level = isCompatible(old, now, isTaken) ? "compatible" : "breaking";
    return [{ entry, name, kind: "changed", level, before: old, after: now }];
  });
}
