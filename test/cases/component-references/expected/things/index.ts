/** Things */
import type * as runtime from "../runtime/index.js";
import type { Thing } from "../types.js";

/** Part of what {@link createThing} takes or gives. */
export interface CreateThingError404 {
  gone?: boolean;
}

/** Arguments of {@link createThing}. */
export interface CreateThingArgs {
  body: Thing;
}

/** What {@link createThing} resolves to. */
export type CreateThingData = Thing;

/** Bodies of the error answers of {@link createThing}, by status. */
export interface CreateThingErrors {
  404: CreateThingError404;
}

/** What `.result()` of {@link createThing} resolves to. */
export type CreateThingResult =
  | runtime.Success<200, CreateThingData>
  | runtime.Failure<CreateThingErrors>;

/**
 * `POST /things`
 *
 * @returns A thing.
 * @throws {CaseApiError} 404: None.
 * @example
 * ```ts
 * const thing = await case_.things.createThing({
 *   body: { id: "4821" },
 * });
 * ```
 */
export function createThing(
  transport: runtime.Transport,
  args: CreateThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateThingData, CreateThingResult> {
  return transport.call({ id: "createThing", method: "POST", path: "/things" }, args, options);
}
