import type { PagedCall, PaginatedOperation } from "./paginate.js";
import type { Transport } from "./transport.js";

/** A paginated operation without its transport argument. */
export interface BoundPaginated<
  Params extends readonly unknown[],
  Data,
  Result,
  Item,
  Answer = PagedCall<Data, Result, Item>,
> {
  /** One page. */
  (...params: Params): Answer;
  /** The answers of this page and all that follow. */
  pages(...params: Params): AsyncGenerator<Data, void, undefined>;
  /** The items of this page and all that follow. */
  items(...params: Params): AsyncGenerator<Item, void, undefined>;
}

/** An operation without its transport argument. */
export type BoundOperation<Operation> =
  Operation extends PaginatedOperation<
    infer Params,
    infer Data,
    infer Result,
    infer Item,
    infer Answer
  >
    ? BoundPaginated<Params, Data, Result, Item, Answer>
    : Operation extends (transport: Transport, ...params: infer Params) => infer Return
      ? (...params: Params) => Return
      : never;

/** A group's operations without their transport argument. */
export type BoundOperations<Operations> = {
  readonly [Name in keyof Operations]: BoundOperation<Operations[Name]>;
};

type AnyOperation = (transport: Transport, ...params: unknown[]) => unknown;
type Views = Readonly<Record<string, AnyOperation>>;

/**
 * Operations that use the transport.
 *
 * @param operations - A module that exports operations and nothing else.
 */
export function bind<Operations extends object>(
  transport: Transport,
  operations: Operations,
): BoundOperations<Operations> {
  return bindAll(transport, operations as Views) as BoundOperations<Operations>;
}

/** Binds the functions, and what hangs on each of them (`pages`, `items`). */
function bindAll(transport: Transport, operations: Views): object {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => {
      const bound = (...params: unknown[]) => operation(transport, ...params);
      return [name, Object.assign(bound, bindAll(transport, operation as unknown as Views))];
    }),
  );
}
