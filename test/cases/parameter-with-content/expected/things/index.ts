/** Things */
import * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  query: {
    filter: {
      name: string;
    };
  };
}

/** What {@link listThings} resolves to. */
export type ListThingsData = undefined;

/** Bodies of the error answers of {@link listThings}, by status. */
export interface ListThingsErrors {
}

/** What `.result()` of {@link listThings} resolves to. */
export type ListThingsResult =
  | runtime.Success<204, ListThingsData>
  | runtime.Failure<ListThingsErrors>;

/**
 * `GET /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.listThings({ query: { filter: { name: "Lantern" } } });
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call(
    {
      id: "listThings",
      method: "GET",
      path: "/things",
      query: runtime.queryStyles({ filter: { content: "application/json" } }),
    },
    args,
    options,
  );
}
