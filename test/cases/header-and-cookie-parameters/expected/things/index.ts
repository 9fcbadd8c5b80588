/** Things */
import type * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  headers: {
    "X-Trace": string;
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
 * await case_.things.listThings({ headers: { "X-Trace": "X trace" } });
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call({ id: "listThings", method: "GET", path: "/things" }, args, options);
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
  return transport.call({ id: "createThing", method: "POST", path: "/things" }, args, options);
}

/** Arguments of {@link replaceThing}. */
export interface ReplaceThingArgs {
  [name: string]: never;
}

/** What {@link replaceThing} resolves to. */
export type ReplaceThingData = undefined;

/** Bodies of the error answers of {@link replaceThing}, by status. */
export interface ReplaceThingErrors {
}

/** What `.result()` of {@link replaceThing} resolves to. */
export type ReplaceThingResult =
  | runtime.Success<204, ReplaceThingData>
  | runtime.Failure<ReplaceThingErrors>;

/**
 * `PUT /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.replaceThing();
 * ```
 */
export function replaceThing(
  transport: runtime.Transport,
  args?: ReplaceThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<ReplaceThingData, ReplaceThingResult> {
  return transport.call({ id: "replaceThing", method: "PUT", path: "/things" }, args, options);
}
