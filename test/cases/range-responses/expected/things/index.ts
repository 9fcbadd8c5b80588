/** Things */
import type * as runtime from "../runtime/index.js";
import type { Problem, Thing } from "../types.js";

/** Arguments of {@link createThing}. */
export interface CreateThingArgs {
  [name: string]: never;
}

/** What {@link createThing} resolves to. */
export type CreateThingData = Thing;

/** Bodies of the error answers of {@link createThing}, by status. */
export interface CreateThingErrors {
  409: Thing;
  "4XX": Problem;
  "5XX": undefined;
}

/** What `.result()` of {@link createThing} resolves to. */
export type CreateThingResult =
  | runtime.Success<number, CreateThingData>
  | runtime.Failure<CreateThingErrors>;

/**
 * `POST /things`
 *
 * @returns Done.
 * @throws {CaseApiError} 409: There is one. 4XX: Wrong. 5XX: Broken.
 * @example
 * ```ts
 * const thing = await case_.things.createThing();
 * ```
 */
export function createThing(
  transport: runtime.Transport,
  args?: CreateThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateThingData, CreateThingResult> {
  return transport.call({ id: "createThing", method: "POST", path: "/things" }, args, options);
}
