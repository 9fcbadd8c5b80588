/** Things */
import * as runtime from "../runtime/index.js";

/** Arguments of {@link listThings}. */
export interface ListThingsArgs {
  query?: {
    plain?: string;
    ids?: number[];
    comma?: string[];
    space?: string[];
    pipe?: string[];
    filter?: {
      name?: string;
    };
    members?: {
      [key: string]: string;
    };
    path?: string;
    __proto__?: string[];
    "odd name"?: string[];
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
 * await case_.things.listThings({ query: { plain: "Plain", ids: [4821] } });
 * ```
 */
export function listThings(
  transport: runtime.Transport,
  args?: ListThingsArgs,
  options?: runtime.CallOptions,
): runtime.Call<ListThingsData, ListThingsResult> {
  return transport.call(
    {
      id: "listThings",
      method: "GET",
      path: "/things",
      query: runtime.queryStyles({
        comma: { explode: false },
        space: { style: "spaceDelimited" },
        pipe: { style: "pipeDelimited" },
        filter: { style: "deepObject", explode: true },
        path: { allowReserved: true },
        ["__proto__"]: { style: "pipeDelimited" },
        "odd name": { explode: false },
      }),
    },
    args,
    options,
  );
}
