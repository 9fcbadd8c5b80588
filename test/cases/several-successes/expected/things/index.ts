/** Things */
import type * as runtime from "../runtime/index.js";
import type { Job, Thing } from "../types.js";

/** Arguments of {@link putThing}. */
export interface PutThingArgs {
  [name: string]: never;
}

/** What {@link putThing} resolves to. */
export type PutThingData = Thing | Job | undefined;

/** Bodies of the error answers of {@link putThing}, by status. */
export interface PutThingErrors {
}

/** What `.result()` of {@link putThing} resolves to. */
export type PutThingResult =
  | runtime.Success<200, Thing>
  | runtime.Success<201, Thing>
  | runtime.Success<202, Job>
  | runtime.Success<204, undefined>
  | runtime.Success<304, undefined>
  | runtime.Failure<PutThingErrors>;

/**
 * `PUT /things`
 *
 * @returns Changed. Made. Later. Nothing to do.
 * @throws {CaseApiError} The server answers with an error.
 * @example
 * ```ts
 * const thing = await case_.things.putThing();
 * ```
 */
export function putThing(
  transport: runtime.Transport,
  args?: PutThingArgs,
  options?: runtime.CallOptions,
): runtime.Call<PutThingData, PutThingResult> {
  return transport.call({ id: "putThing", method: "PUT", path: "/things" }, args, options);
}
