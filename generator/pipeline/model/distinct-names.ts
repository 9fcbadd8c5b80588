/** One thing that wants a name of its own. */
export interface NameClaim {
  /** What the description calls it. */
  readonly key: string;
  /** What it would be called. */
  readonly name: string;
  /** The configuration says so: it stays. */
  readonly isGiven: boolean;
  /** Names to fall back on, from what is its own: best first. */
  readonly alternatives: readonly string[];
}

/**
 * A name for each claim. Of several claims to one name the one that is spelt like it keeps it, and
 * all others fall back: which is which does not depend on their order, and a claim that joins later
 * changes no name but its own.
 *
 * Names of the configuration are left as they are, also where two are the same.
 *
 * @param taken names that are not free
 * @param sameName tells when two names are one; file systems want case ignored
 * @returns names in the order of the claims
 */
export function distinctNames(
  claims: readonly NameClaim[],
  taken: Iterable<string> = [],
  sameName: (name: string) => string = (name) => name,
): string[] {
  const used = new Set([...taken].map(sameName));
  const settled = new Map<NameClaim, string>();
  const settle = (claim: NameClaim, name: string): void => {
    settled.set(claim, name);
    used.add(sameName(name));
  };
  for (const claim of claims) if (claim.isGiven) settle(claim, claim.name);
  const longest = Math.max(0, ...claims.map(({ alternatives }) => alternatives.length));
  for (let round = 0; round <= longest; round += 1) {
    const open = claims.filter((claim) => !settled.has(claim));
    const meeting = meetingBy(open, (claim) => sameName(wish(claim, round)));
    const winners = meeting.flatMap((set) => winnerOf(set, round));
    for (const claim of winners.filter((each) => !used.has(sameName(wish(each, round))))) {
      settle(claim, wish(claim, round));
    }
  }
  const left = claims.filter((claim) => !settled.has(claim)).sort(byKey);
  for (const claim of left) settle(claim, withMark(wish(claim, longest), used, sameName));
  return claims.map((claim) => settled.get(claim) ?? claim.name);
}

/** What a claim asks for after so many refusals. */
function wish({ name, alternatives }: NameClaim, round: number): string {
  return [name, ...alternatives][Math.min(round, alternatives.length)] ?? name;
}

function meetingBy(
  claims: readonly NameClaim[],
  nameOf: (claim: NameClaim) => string,
): NameClaim[][] {
  const sets = new Map<string, NameClaim[]>();
  for (const claim of claims) {
    const set = sets.get(nameOf(claim));
    if (set === undefined) sets.set(nameOf(claim), [claim]);
    else set.push(claim);
  }
  return [...sets.values()];
}

/** The only claim of a set; of several to a first wish, the only one that is spelt like it. */
function winnerOf(set: readonly NameClaim[], round: number): readonly NameClaim[] {
  if (set.length === 1) return set;
  const spelt = round === 0 ? set.filter(isSpeltLikeIt) : [];
  return spelt.length === 1 ? spelt : [];
}

function isSpeltLikeIt({ key, name, alternatives: [first] }: NameClaim): boolean {
  return key === name || first === name;
}

function withMark(
  name: string,
  used: ReadonlySet<string>,
  sameName: (name: string) => string,
): string {
  return used.has(sameName(name)) ? withMark(`${name}_`, used, sameName) : name;
}

function byKey(a: NameClaim, b: NameClaim): number {
  return a.key < b.key ? -1 : 1;
}
