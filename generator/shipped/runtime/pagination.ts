/** Arguments and answers as strategies see them. */
export type Members = Readonly<Record<string, unknown>>;

/** Where the position of a page is sent. */
export type PositionPlace = "query" | "body";

/** Property of an answer that holds the items, or the way to it. */
export type ItemsPlace = string | readonly string[];

/** How the pages of an operation hang together. A position is what asks for one of them. */
export interface PaginationStrategy {
  /** Where the answer holds the items. */
  readonly items: ItemsPlace;
  /** What the caller's own arguments ask for. Default: nothing that an answer could repeat. */
  first?(args: Members): unknown;
  /** What asks for the page after this one, or `undefined` when this is the last. */
  next(page: Members, args: Members): unknown;
  /** New arguments that ask for the position; those of the page before are not changed. */
  at(position: unknown, args: Members, page: Members): Members;
  /**
   * What is the same for two positions only if the server goes round in circles. Default: the
   * position itself.
   */
  mark?(position: unknown, page: Members): string;
}

/**
 * Pages linked by a cursor, `pages.next.starting_after` of the answer. It goes into `starting_after`
 * of the query, or of `pagination` in the body. The last page has none.
 */
export function cursor(items: ItemsPlace, place: PositionPlace): PaginationStrategy {
  const next = (page: Members) => membersOf(membersOf(page.pages).next);
  const sent = (args: Members) =>
    place === "query" ? membersOf(args.query) : membersOf(membersOf(args.body).pagination);
  return {
    items,
    first: (args) => sent(args).starting_after,
    next: (page) => next(page).starting_after || undefined,
    at: (starting_after, args, page) => {
      if (place === "query") return withMembers(args, "query", { starting_after });
      const pagination = { per_page: next(page).per_page, ...sent(args), starting_after };
      return withMembers(args, "body", { pagination });
    },
  };
}

/**
 * Numbered pages: `page` of the query or body counts up to `total_pages`, which stands with `page`
 * in `pages` of the answer or in the answer itself. An answer without items is the last too, and
 * one without a total is unless it has a `next`.
 */
export function pageNumbers(items: ItemsPlace, place: PositionPlace): PaginationStrategy {
  return {
    items,
    next: (page, args) => {
      const {
        page: number,
        total_pages: total,
        next,
      }: Members = { ...page, ...membersOf(page.pages) };
      const current = Number(number ?? membersOf(args[place]).page ?? 1);
      const isLast = typeof total === "number" ? current >= total : !next;
      return isLast || itemsOf(page, items).length === 0 ? undefined : current + 1;
    },
    at: (number, args) => withMembers(args, place, { page: number }),
  };
}

/**
 * A scroll: `scroll_param` of the answer goes into the query, until an answer has no items. The
 * parameter may stay the same all along, so only the same items again count as a repetition.
 */
export function scroll(items: ItemsPlace): PaginationStrategy {
  return {
    items,
    next: (page) => (itemsOf(page, items).length > 0 && page.scroll_param) || undefined,
    at: (scroll_param, args) => withMembers(args, "query", { scroll_param }),
    mark: (position, page) => `${position} ${JSON.stringify(itemsOf(page, items)[0])}`,
  };
}

/** The items of a page; none where it has no array of them. */
export function itemsOf(page: Members, items: ItemsPlace): readonly unknown[] {
  const value = [items].flat().reduce<unknown>((at, name) => membersOf(at)[name], page);
  return Array.isArray(value) ? value : [];
}

function withMembers(args: Members, place: PositionPlace, members: Members): Members {
  return { ...args, [place]: { ...membersOf(args[place]), ...members } };
}

/** The value as an object; empty where it is none. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null ? (value as Members) : {};
}
