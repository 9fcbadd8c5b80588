import { throwIfAborted } from "./abort.js";
import type { Call } from "./call.js";
import { IntercomPaginationError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";
import type { CallOptions } from "./options.js";
import { itemsOf, type Members, membersOf, type PaginationStrategy } from "./pagination.js";
import type { Transport } from "./transport.js";

/** A call whose answer is one page of many; it can be iterated over. */
export interface PagedCall<Data, Result, Item> extends Call<Data, Result> {
  /** The items of the page that the call has asked for, and of all that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/** An operation whose answer is one page of many. `Params` are its own: arguments and options. */
export interface PaginatedOperation<
  Params extends readonly unknown[],
  Data,
  Result,
  Item,
  Answer = PagedCall<Data, Result, Item>,
> {
  /** One page, or a loop over the items of it and all that follow. */
  (transport: Transport, ...params: Params): Answer;
  /** The answers of this page and all that follow, each asked for when the one before is used up. */
  pages(transport: Transport, ...params: Params): AsyncGenerator<Data, void, undefined>;
  /** The items of this page and all that follow. */
  items(transport: Transport, ...params: Params): AsyncGenerator<Item, void, undefined>;
}

type Params = [args?: object, options?: CallOptions];

/**
 * An operation with `pages` and `items`. These end when their signal aborts (by throwing its
 * reason), and throw an `IntercomPaginationError` when the server gives a position a second time.
 */
export function paginate<P extends readonly unknown[], Data, Result, Item>(
  operation: OperationDescriptor,
  strategy: PaginationStrategy,
): PaginatedOperation<P, Data, Result, Item> {
  const ask = (transport: Transport, ...[args, options]: Params) =>
    transport.call<Members, Result>(operation, args, options);

  async function* pagesFrom(
    first: Promise<Members> | undefined,
    transport: Transport,
    ...[args = {}, options]: Params
  ) {
    const marks = new Set([String(strategy.first?.(args as Members))]);
    let current: Members = args as Members;
    for (let asked = first; ; asked = undefined) {
      const page = await (asked ?? ask(transport, current, options));
      // All that is read of the page is read now: once it is the caller's, it may change.
      const position = strategy.next(membersOf(page), current);
      if (position === undefined) {
        yield page;
        return;
      }
      const mark = strategy.mark?.(position, page) ?? String(position);
      current = strategy.at(position, current, page);
      yield page;
      if (marks.has(mark)) {
        const message = `${operation.id}: the server gave the position ${position} a second time`;
        throw new IntercomPaginationError(message, position);
      }
      marks.add(mark);
    }
  }

  async function* itemsIn(pages: AsyncIterable<Members>, signal: AbortSignal | undefined) {
    for await (const page of pages) {
      for (const item of itemsOf(membersOf(page), strategy.items)) {
        throwIfAborted(signal);
        yield item;
      }
    }
  }

  const pages = (transport: Transport, ...params: Params) =>
    pagesFrom(undefined, transport, ...params);
  const items = (transport: Transport, ...params: Params) =>
    itemsIn(pages(transport, ...params), params[1]?.signal);
  const call = (transport: Transport, ...params: Params) => {
    const first = ask(transport, ...params);
    const iterate = () => itemsIn(pagesFrom(first, transport, ...params), params[1]?.signal);
    return Object.assign(first, { [Symbol.asyncIterator]: iterate });
  };
  return Object.assign(call, { pages, items }) as unknown as PaginatedOperation<
    P,
    Data,
    Result,
    Item
  >;
}
