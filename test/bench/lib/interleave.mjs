import { median } from "./statistics.mjs";

/**
 * Measures contestants in turns (A B A B), so that whatever else the machine does falls on each
 * alike.
 *
 * @param {number} rounds how often each is measured; one round more goes before, uncounted, which
 * fills the file system's cache
 * @param {Record<string, (round: number) => Record<string, number>>} contestants each returns its
 * figures: name and value
 * @returns {Record<string, Record<string, number>>} the medians, by contestant and figure
 */
export function interleave(rounds, contestants) {
  const figures = new Map(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of Object.entries(contestants)) {
      const measured = measure(round);
      if (round > 0) figures.get(name).push(measured);
    }
  }
  return Object.fromEntries([...figures].map(([name, list]) => [name, medians(list)]));
}

function medians(list) {
  const names = Object.keys(list[0]);
  return Object.fromEntries(
    names.map((name) => [name, median(list.map((figures) => figures[name]))]),
  );
}
