/** What is reached from `start` by going on to what is next to each, again and again; with `start`. */
export function closure<Item>(
  start: Iterable<Item>,
  next: (item: Item) => Iterable<Item>,
): Set<Item> {
  const found = new Set<Item>();
  const open = [...start];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (found.has(item)) continue;
    found.add(item);
    open.push(...next(item));
  }
  return found;
}
