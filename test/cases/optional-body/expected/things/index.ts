/** Things */
import type * as runtime from "../runtime/index.js";

/** Part of what {@link createThing} takes or gives. */
export interface CreateThingBody {
  /** @default "New" */
  name?: string;
}

/** Arguments of {@link createThing}. */
export interface CreateThingArgs {
  body?: CreateThingBody;
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
 * await case_.things.createThing({
 *   body: { name: "New" },
 * });
 * ```
 */
export function createThing(
  transport: runtime.Transport,
  args?: CreateThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateThingData, CreateThingResult> {
  return transport.call({ id: "createThing", method: "POST", path: "/things" }, args, options);
}

/** Part of what {@link putThing} takes or gives. */
export interface PutThingBody {
  [key: string]: never;
}

/** Arguments of {@link putThing}. */
export interface PutThingArgs {
  body: PutThingBody;
}

/** What {@link putThing} resolves to. */
export type PutThingData = undefined;

/** Bodies of the error answers of {@link putThing}, by status. */
export interface PutThingErrors {
}

/** What `.result()` of {@link putThing} resolves to. */
export type PutThingResult = runtime.Success<204, PutThingData> | runtime.Failure<PutThingErrors>;

/**
 * `PUT /things`
 *
 * @returns Done.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * await case_.things.putThing({
 *   body: {},
 * });
 * ```
 */
export function putThing(
  transport: runtime.Transport,
  args: PutThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutThingData, PutThingResult> {
  return transport.call({ id: "putThing", method: "PUT", path: "/things" }, args, options);
}
