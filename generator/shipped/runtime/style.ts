import type { Download } from "./download.js";
import type { OperationArgs } from "./operation.js";
import type { CallOptions } from "./options.js";
import type { PaginatedOperation } from "./paginate.js";
import type { Transport } from "./transport.js";

/** Names of an operation's parameters, by the place that they go to. */
export interface ParameterNames {
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
}

/** Puts flat arguments into their places. */
export function grouped(args: object | undefined, places: ParameterNames): OperationArgs {
  const given = (args ?? {}) as Readonly<Record<string, unknown>>;
  const parts = Object.entries(places).map(([place, names]) => [place, pick(given, names)]);
  return {
    ...Object.fromEntries(parts.filter(([, part]) => Object.keys(part as object).length > 0)),
    ...(given.body !== undefined && { body: given.body }),
  };
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const own = names.filter((name) => Object.hasOwn(from, name));
  return Object.fromEntries(own.map((name) => [name, from[name]]));
}

/** A paginated operation that takes flat arguments. */
export function takingFlat<Params extends readonly unknown[], Data, Result, Item, Answer>(
  operation: PaginatedOperation<readonly unknown[], Data, Result, Item, Answer>,
  places: ParameterNames,
): PaginatedOperation<Params, Data, Result, Item, Answer> {
  const put = ([args, options]: readonly unknown[]) =>
    [grouped(args as object | undefined, places), options as CallOptions | undefined] as const;
  const call = (transport: Transport, ...params: Params) => operation(transport, ...put(params));
  return Object.assign(call, {
    pages: (transport: Transport, ...params: Params) => operation.pages(transport, ...put(params)),
    items: (transport: Transport, ...params: Params) => operation.items(transport, ...put(params)),
  });
}

/**
 * A paginated operation whose call gives its result. A loop has no place for one, so that `pages`
 * and `items` throw.
 */
export function givingResult<Params extends readonly unknown[], Data, Result, Item>(
  operation: PaginatedOperation<Params, Data, Result, Item>,
): PaginatedOperation<Params, Data, Result, Item, Promise<Result>> {
  const { pages, items } = operation;
  const call = (transport: Transport, ...params: Params) =>
    operation(transport, ...params).result();
  return Object.assign(call, { pages, items });
}

/** The result of a call whose data is binary, and a stream of the bytes in its place. */
export interface ResultDownload<Result> extends Promise<Result>, Pick<Download<Result>, "stream"> {}

export function resultOfDownload<Result>(download: Download<Result>): ResultDownload<Result> {
  return Object.assign(download.result(), { stream: download.stream });
}
