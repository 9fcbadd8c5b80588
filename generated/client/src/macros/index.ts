/**
 * Macros
 *
 * Macros are saved replies. Their texts hold placeholders, such as the name of the person written
 * to; `body` has these as `attribute` elements in HTML, `body_text` in Intercom's own form with
 * braces. An OAuth token needs the scope `read_conversations` here. The API reads macros only.
 */
import * as runtime from "../runtime/index.js";
import type { ErrorList, Macro, MacroList } from "../types.js";

/** Arguments of {@link listMacros}. */
export interface ListMacrosArgs {
  query?: {
    /**
     * How many macros a page holds, 1 to 150.
     *
     * @default 50
     * @example 50
     */
    per_page?: number;
    /**
     * Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out
     * for the first page.
     *
     * @example "WzE3NjcyNTgwMDAuMCwgIjEyMyJd"
     */
    starting_after?: string;
    /**
     * Only macros that changed after this time, in seconds since 1970.
     *
     * @example 1767168000
     */
    updated_since?: number;
  };
}

/** What {@link listMacros} resolves to. */
export type ListMacrosData = MacroList;

/** Bodies of the error answers of {@link listMacros}, by status. */
export interface ListMacrosErrors {
  400: ErrorList;
  401: ErrorList;
  403: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listMacros} resolves to. */
export type ListMacrosResult =
  | runtime.Success<200, ListMacrosData>
  | runtime.Failure<ListMacrosErrors>;

/**
 * List macros
 *
 * Returns a page of macros, the last changed first. Go on by sending `pages.next.starting_after`
 * of each answer until `next` is null. With `updated_since` only those come that changed since
 * then, which keeps a copy up to date.
 *
 * `GET /macros`
 *
 * @param args.query.per_page - How many macros a page holds, 1 to 150.
 * @param args.query.starting_after - Cursor to the page to return: `pages.next.starting_after` of
 * the previous answer. Leave it out for the first page.
 * @param args.query.updated_since - Only macros that changed after this time, in seconds
 * since 1970.
 * @returns A page of macros. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 400: A parameter is not valid, such as a time that cannot be read.
 * 401: The access token is missing or not valid. 403: The access token lacks the
 * scope `read_conversations`. 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.macros.listMacros.items({
 *   query: { per_page: 50, updated_since: 1767168000 },
 * });
 *
 * for await (const macro of items) {
 *   console.log(macro);
 * }
 * ```
 */
export const listMacros: runtime.PaginatedOperation<
  [args?: ListMacrosArgs, options?: runtime.CallOptions],
  ListMacrosData,
  ListMacrosResult,
  Macro
> = /* @__PURE__ */ runtime.paginate(
  { id: "listMacros", method: "GET", path: "/macros" },
  /* @__PURE__ */ runtime.cursor("data", "query"),
);

/** Arguments of {@link getMacro}. */
export interface GetMacroArgs {
  path: {
    /**
     * Id of the macro.
     *
     * @example "123"
     */
    id: string;
  };
}

/** What {@link getMacro} resolves to. */
export type GetMacroData = Macro;

/** Bodies of the error answers of {@link getMacro}, by status. */
export interface GetMacroErrors {
  401: ErrorList;
  403: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getMacro} resolves to. */
export type GetMacroResult =
  | runtime.Success<200, GetMacroData>
  | runtime.Failure<GetMacroErrors, 404>;

/**
 * Get a macro
 *
 * Returns one macro. A macro for specific teams is found only by members of these teams; for
 * everybody else the answer is 404, as if it did not exist.
 *
 * `GET /macros/{id}`
 *
 * @param args.path.id - Id of the macro.
 * @returns The macro.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 403: The access token
 * lacks the scope `read_conversations`. 404: No macro has this id, or you cannot see it. 429: Too
 * many requests.
 * @example
 * ```ts
 * const macro = await intercom.macros.getMacro({ path: { id: "123" } });
 * ```
 */
export function getMacro(
  transport: runtime.Transport,
  args: GetMacroArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetMacroData, GetMacroResult> {
  return transport.call({ id: "getMacro", method: "GET", path: "/macros/{id}" }, args, options);
}
