/** package.json */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link async}. */
export interface AsyncArgs {
  [name: string]: never;
}

/** What {@link async} resolves to. */
export type AsyncData = undefined;

/** Bodies of the error answers of {@link async}, by status. */
export interface AsyncErrors {
}

/** What `.result()` of {@link async} resolves to. */
export type AsyncResult = runtime.Success<204, AsyncData> | runtime.Failure<AsyncErrors>;

/**
 * `PUT /c`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.packageJson.async();
 * ```
 */
export function async(
  transport: runtime.Transport,
  args?: AsyncArgs,
  options?: runtime.CallOptions,
): runtime.Call<AsyncData, AsyncResult> {
  return transport.call({ id: "async", method: "PUT", path: "/c" }, args, options);
}
