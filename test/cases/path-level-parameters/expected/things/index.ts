/** Things */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link getThing}. */
export interface GetThingArgs {
  path: {
    id: string;
  };
  query?: {
    fields?: string;
    page?: number;
  };
}

/** What {@link getThing} resolves to. */
export type GetThingData = undefined;

/** Bodies of the error answers of {@link getThing}, by status. */
export interface GetThingErrors {
}

/** What `.result()` of {@link getThing} resolves to. */
export type GetThingResult =
  | runtime.Success<204, GetThingData>
  | runtime.Failure<GetThingErrors, 404>;

/**
 * `GET /things/{id}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.getThing({
 *   path: { id: "4821" },
 *   query: { fields: "Fields" },
 * });
 * ```
 */
export function getThing(
  transport: runtime.Transport,
  args: GetThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetThingData, GetThingResult> {
  return transport.call({ id: "getThing", method: "GET", path: "/things/{id}" }, args, options);
}

/** Arguments of {@link deleteThing}. */
export interface DeleteThingArgs {
  path: {
    id: number;
  };
  query: {
    fields: string[];
    page?: number;
  };
  headers?: {
    fields?: string;
  };
}

/** What {@link deleteThing} resolves to. */
export type DeleteThingData = undefined;

/** Bodies of the error answers of {@link deleteThing}, by status. */
export interface DeleteThingErrors {
}

/** What `.result()` of {@link deleteThing} resolves to. */
export type DeleteThingResult =
  | runtime.Success<204, DeleteThingData>
  | runtime.Failure<DeleteThingErrors, 404>;

/**
 * `DELETE /things/{id}`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.deleteThing({
 *   path: { id: 4821 },
 *   query: { fields: ["Fields"] },
 *   headers: { fields: "Fields" },
 * });
 * ```
 */
export function deleteThing(
  transport: runtime.Transport,
  args: DeleteThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteThingData, DeleteThingResult> {
  return transport.call(
    { id: "deleteThing", method: "DELETE", path: "/things/{id}" },
    args,
    options,
  );
}
