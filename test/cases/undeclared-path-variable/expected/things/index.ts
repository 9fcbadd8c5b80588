/** Things */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getPart}. */
export interface GetPartArgs {
  path: {
    part: string;
    id: string;
  };
}

/** What {@link getPart} resolves to. */
export type GetPartData = undefined;

/** Bodies of the error answers of {@link getPart}, by status. */
export interface GetPartErrors {
}

/** What `.result()` of {@link getPart} resolves to. */
export type GetPartResult = runtime.Success<204, GetPartData> | runtime.Failure<GetPartErrors, 404>;

/**
 * `GET /things/{id}/{part}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.getPart({ path: { id: "4821", part: "Part" } });
 * ```
 */
export function getPart(
  transport: runtime.Transport,
  args: GetPartArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetPartData, GetPartResult> {
  return transport.call(
    { id: "getPart", method: "GET", path: "/things/{id}/{part}" },
    args,
    options,
  );
}
