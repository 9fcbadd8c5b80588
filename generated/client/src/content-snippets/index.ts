/**
 * Content Snippets
 *
 * Content snippets are reusable pieces of text for Fin and Copilot to draw on. The text is a list
 * of blocks in JSON, such as `{"type": "paragraph", "text": "…"}`, not HTML. Answers tell whether
 * Fin and Copilot may use a snippet, but the calls here cannot switch that, and none of them
 * deletes a snippet.
 */
import * as runtime from "../runtime/index.js";
import type {
  ContentSnippet,
  ContentSnippetCreateRequest,
  ContentSnippetList,
  ContentSnippetUpdateRequest,
  ErrorList,
} from "../types.js";

/** Arguments of {@link listContentSnippets}. */
export interface ListContentSnippetsArgs {
  query?: {
    /**
     * Number of the page to return.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many content snippets a page holds, 50 at most.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listContentSnippets} resolves to. */
export type ListContentSnippetsData = ContentSnippetList;

/** Bodies of the error answers of {@link listContentSnippets}, by status. */
export interface ListContentSnippetsErrors {
  429: ErrorList;
}

/** What `.result()` of {@link listContentSnippets} resolves to. */
export type ListContentSnippetsResult =
  | runtime.Success<200, ListContentSnippetsData>
  | runtime.Failure<ListContentSnippetsErrors>;

/**
 * List all content snippets
 *
 * Returns the content snippets of the workspace a numbered page at a time. Page, page size and
 * number of pages stand in the answer itself, where other lists have `pages`.
 *
 * `GET /content_snippets`
 *
 * @param args.query.page - Number of the page to return.
 * @param args.query.per_page - How many content snippets a page holds, 50 at most.
 * @returns One page of content snippets. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 429: Too many requests.
 * @example
 * ```ts
 * const items = intercom.contentSnippets.listContentSnippets.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const contentSnippet of items) {
 *   console.log(contentSnippet);
 * }
 * ```
 */
export const listContentSnippets: runtime.PaginatedOperation<
  [args?: ListContentSnippetsArgs, options?: runtime.CallOptions],
  ListContentSnippetsData,
  ListContentSnippetsResult,
  ContentSnippet
> = /* @__PURE__ */ runtime.paginate({
  id: "listContentSnippets",
  method: "GET",
  path: "/content_snippets",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createContentSnippet}. */
export interface CreateContentSnippetArgs {
  body: ContentSnippetCreateRequest;
}

/** What {@link createContentSnippet} resolves to. */
export type CreateContentSnippetData = ContentSnippet;

/** Bodies of the error answers of {@link createContentSnippet}, by status. */
export interface CreateContentSnippetErrors {
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createContentSnippet} resolves to. */
export type CreateContentSnippetResult =
  | runtime.Success<201, CreateContentSnippetData>
  | runtime.Failure<CreateContentSnippetErrors>;

/**
 * Create a content snippet
 *
 * Creates a content snippet from a title and blocks, in English unless `locale` says otherwise. A
 * language that Fin does not support is refused with status 422.
 *
 * `POST /content_snippets`
 *
 * @returns The content snippet that was created.
 * @throws {IntercomApiError} 422: A value is not accepted, such as a language that Fin does not
 * support. 429: Too many requests.
 * @example
 * ```ts
 * const contentSnippet = await intercom.contentSnippets.createContentSnippet({
 *   body: {
 *     title: "When roasted beans ship",
 *     json_blocks: [
 *       {
 *         type: "paragraph",
 *         text: "Beans leave the roastery within one working day.",
 *       },
 *     ],
 *   },
 * });
 * ```
 */
export function createContentSnippet(
  transport: runtime.Transport,
  args: CreateContentSnippetArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateContentSnippetData, CreateContentSnippetResult> {
  return transport.call(
    { id: "createContentSnippet", method: "POST", path: "/content_snippets" },
    args,
    options,
  );
}

/** Arguments of {@link getContentSnippet}. */
export interface GetContentSnippetArgs {
  path: {
    /**
     * Id of the content snippet.
     *
     * @example "123"
     */
    id: string;
  };
}

/** What {@link getContentSnippet} resolves to. */
export type GetContentSnippetData = ContentSnippet;

/** Bodies of the error answers of {@link getContentSnippet}, by status. */
export interface GetContentSnippetErrors {
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getContentSnippet} resolves to. */
export type GetContentSnippetResult =
  | runtime.Success<200, GetContentSnippetData>
  | runtime.Failure<GetContentSnippetErrors, 404>;

/**
 * Get a content snippet
 *
 * Returns a content snippet with its blocks.
 *
 * `GET /content_snippets/{id}`
 *
 * @param args.path.id - Id of the content snippet.
 * @returns The content snippet.
 * @throws {IntercomApiError} 404: No content snippet has this id. 429: Too many requests.
 * @example
 * ```ts
 * const contentSnippet = await intercom.contentSnippets.getContentSnippet({
 *   path: { id: "123" },
 * });
 * ```
 */
export function getContentSnippet(
  transport: runtime.Transport,
  args: GetContentSnippetArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetContentSnippetData, GetContentSnippetResult> {
  return transport.call(
    { id: "getContentSnippet", method: "GET", path: "/content_snippets/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateContentSnippet}. */
export interface UpdateContentSnippetArgs {
  path: {
    /**
     * Id of the content snippet.
     *
     * @example "123"
     */
    id: string;
  };
  body: ContentSnippetUpdateRequest;
}

/** What {@link updateContentSnippet} resolves to. */
export type UpdateContentSnippetData = ContentSnippet;

/** Bodies of the error answers of {@link updateContentSnippet}, by status. */
export interface UpdateContentSnippetErrors {
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateContentSnippet} resolves to. */
export type UpdateContentSnippetResult =
  | runtime.Success<200, UpdateContentSnippetData>
  | runtime.Failure<UpdateContentSnippetErrors, 404>;

/**
 * Update a content snippet
 *
 * Changes the title, blocks or language of a content snippet and leaves alone what is not sent.
 * Blocks come as the whole text, not as an addition to it.
 *
 * `PUT /content_snippets/{id}`
 *
 * @param args.path.id - Id of the content snippet.
 * @returns The content snippet with the changes.
 * @throws {IntercomApiError} 404: No content snippet has this id. 422: A value is not accepted,
 * such as a language that Fin does not support. 429: Too many requests.
 * @example
 * ```ts
 * const contentSnippet = await intercom.contentSnippets.updateContentSnippet({
 *   path: { id: "123" },
 *   body: {},
 * });
 * ```
 */
export function updateContentSnippet(
  transport: runtime.Transport,
  args: UpdateContentSnippetArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateContentSnippetData, UpdateContentSnippetResult> {
  return transport.call(
    { id: "updateContentSnippet", method: "PUT", path: "/content_snippets/{id}" },
    args,
    options,
  );
}
