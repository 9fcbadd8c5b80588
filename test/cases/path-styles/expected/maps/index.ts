/** Maps */
import * as runtime from "../runtime/index.js";

/** Arguments of {@link getMap}. */
export interface GetMapArgs {
  path: {
    point: {
      x?: number;
    };
    label: string;
    matrix: string[];
    list: string[];
  };
}

/** What {@link getMap} resolves to. */
export type GetMapData = undefined;

/** Bodies of the error answers of {@link getMap}, by status. */
export interface GetMapErrors {
}

/** What `.result()` of {@link getMap} resolves to. */
export type GetMapResult = runtime.Success<204, GetMapData> | runtime.Failure<GetMapErrors, 404>;

/**
 * `GET /maps/{point}/{label}/{matrix}/{list}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.maps.getMap({
 *   path: {
 *     point: { x: 1 },
 *     label: "Order number",
 *     matrix: ["Matrix"],
 *     list: ["List"],
 *   },
 * });
 * ```
 */
export function getMap(
  transport: runtime.Transport,
  args: GetMapArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetMapData, GetMapResult> {
  return transport.call(
    {
      id: "getMap",
      method: "GET",
      path: "/maps/{point*}/{.label}/{;matrix*}/{list}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}
