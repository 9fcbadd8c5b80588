import type { Call } from "./call.js";
import { IntercomPaginationError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";
import type { CallOptions } from "./options.js";
import { itemsOf, type Members, membersOf, type PaginationStrategy } from "./pagination.js";
import type { Transport } from "./transport.js";

/** An operation whose answer is one page of many. `Params` are its own: arguments and options. */
export interface PaginatedOperation<
  Params extends readonly unknown[],
  Data,
  Result,
  Item,
  Answer = Call<Data, Result>,
> {
  /** One page. */
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
  const call = (transport: Transport, ...[args, options]: Params) =>
    transport.call<Members, Result>(operation, args, options);

  async function* pages(transport: Transport, ...[args = {}, options]: Params) {
    const marks = new Set([String(strategy.first?.(args as Members))]);
    for (let current = args as Members; ; ) {
      const page = await call(transport, current, options);
      yield page;
      const position = strategy.next(membersOf(page), current);
      if (position === undefined) return;
      const mark = strategy.mark?.(position, page) ?? String(position);
      if (marks.has(mark)) {
        const message = `${operation.id}: the server gave the position ${position} a second time`;
        throw new IntercomPaginationError(message, position);
      }
      marks.add(mark);
      current = strategy.at(position, current, page);
    }
  }

  async function* items(transport: Transport, ...[args, options]: Params) {
    for await (const page of pages(transport, args, options)) {
      for (const item of itemsOf(membersOf(page), strategy.items)) {
        options?.signal?.throwIfAborted();
        yield item;
      }
    }
  }

  return Object.assign(call, { pages, items }) as unknown as PaginatedOperation<
    P,
    Data,
    Result,
    Item
  >;
}
