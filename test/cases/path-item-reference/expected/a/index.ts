/** A */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getA}. */
export interface GetAArgs {
  query?: {
    q?: string;
  };
}

/** What {@link getA} resolves to. */
export type GetAData = undefined;

/** Bodies of the error answers of {@link getA}, by status. */
export interface GetAErrors {
}

/** What `.result()` of {@link getA} resolves to. */
export type GetAResult = runtime.Success<204, GetAData> | runtime.Failure<GetAErrors>;

/**
 * `GET /a`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.a.getA({ query: { q: "Q" } });
 * ```
 */
export function getA(
  transport: runtime.Transport,
  args?: GetAArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetAData, GetAResult> {
  return transport.call({ id: "getA", method: "GET", path: "/a" }, args, options);
}
