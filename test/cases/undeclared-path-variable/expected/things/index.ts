/** Things */
import type * as runtime from "../runtime/index.js";
import type { operations } from "../schema.js";

/** Arguments of {@link getPart}. */
export interface GetPartArgs {
  path: NonNullable<operations["getPart"]["parameters"]["path"]>;
}

/** What {@link getPart} resolves to. */
export type GetPartData = undefined;

/** Bodies of the error answers of {@link getPart}, by status. */
export interface GetPartErrors {
}

/** What `.result()` of {@link getPart} resolves to. */
export type GetPartResult = runtime.Success<204, GetPartData> | runtime.Failure<GetPartErrors>;

/** `GET /things/{id}/{part}` */
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
