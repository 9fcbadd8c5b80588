/** Things */
import * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  [name: string]: never;
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
 * await case_.things.listThings();
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call(
    { id: "listThings", method: "GET", path: "/things", auth: runtime.apiKeyHeader("X-Key") },
    args,
    options,
  );
}

/** Arguments of {@link deleteThings}. */
export interface DeleteThingsArgs {
  [name: string]: never;
}

/** What {@link deleteThings} resolves to. */
export type DeleteThingsData = undefined;

/** Bodies of the error answers of {@link deleteThings}, by status. */
export interface DeleteThingsErrors {
}

/** What `.result()` of {@link deleteThings} resolves to. */
export type DeleteThingsResult =
  | runtime.Success<204, DeleteThingsData>
  | runtime.Failure<DeleteThingsErrors>;

/**
 * `DELETE /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.deleteThings();
 * ```
 */
export function deleteThings(
  transport: runtime.Transport,
  args?: DeleteThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteThingsData, DeleteThingsResult> {
  return transport.call(
    { id: "deleteThings", method: "DELETE", path: "/things", auth: runtime.basic },
    args,
    options,
  );
}

/** Arguments of {@link createThing}. */
export interface CreateThingArgs {
  [name: string]: never;
}

/** What {@link createThing} resolves to. */
export type CreateThingData = undefined;

/** Bodies of the error answers of {@link createThing}, by status. */
export interface CreateThingErrors {
}

/** What `.result()` of {@link createThing} resolves to. */
export type CreateThingResult =
  | runtime.Success<204, CreateThingData>
  | runtime.Failure<CreateThingErrors>;

/**
 * `POST /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.createThing();
 * ```
 */
export function createThing(
  transport: runtime.Transport,
  args?: CreateThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateThingData, CreateThingResult> {
  return transport.call(
    { id: "createThing", method: "POST", path: "/things", auth: false },
    args,
    options,
  );
}
