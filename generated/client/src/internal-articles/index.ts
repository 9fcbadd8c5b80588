/**
 * Internal Articles
 *
 * Internal articles are texts for inside the company. They are simpler than the articles of a help
 * centre: no translations, no address, no draft or published state and no collection, only a
 * folder. Each has an author and an owner, both admins. The search here goes by folder, not by
 * words.
 */
import * as runtime from "../runtime/index.js";
import type {
  CreateInternalArticleRequest,
  DeletedInternalArticleObject,
  ErrorList,
  InternalArticle,
  InternalArticleList,
  InternalArticleListItem,
  InternalArticleSearchResponse,
  UpdateInternalArticleRequest,
} from "../types.js";

/** Arguments of {@link listInternalArticles}. */
export interface ListInternalArticlesArgs {
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link listInternalArticles} resolves to. */
export type ListInternalArticlesData = InternalArticleList;

/** Bodies of the error answers of {@link listInternalArticles}, by status. */
export interface ListInternalArticlesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listInternalArticles} resolves to. */
export type ListInternalArticlesResult =
  | runtime.Success<200, ListInternalArticlesData>
  | runtime.Failure<ListInternalArticlesErrors>;

/**
 * List all internal articles
 *
 * Returns the internal articles of the workspace. The answer counts pages, but the call declares
 * no parameter to ask for another one.
 *
 * `GET /internal_articles`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of internal articles. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.internalArticles.listInternalArticles.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const internalArticleListItem of items) {
 *   console.log(internalArticleListItem);
 * }
 * ```
 */
export const listInternalArticles: runtime.PaginatedOperation<
  [args?: ListInternalArticlesArgs, options?: runtime.CallOptions],
  ListInternalArticlesData,
  ListInternalArticlesResult,
  InternalArticleListItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listInternalArticles",
  method: "GET",
  path: "/internal_articles",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createInternalArticle}. */
export interface CreateInternalArticleArgs {
  body?: CreateInternalArticleRequest;
}

/** What {@link createInternalArticle} resolves to. */
export type CreateInternalArticleData = InternalArticle;

/** Bodies of the error answers of {@link createInternalArticle}, by status. */
export interface CreateInternalArticleErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createInternalArticle} resolves to. */
export type CreateInternalArticleResult =
  | runtime.Success<200, CreateInternalArticleData>
  | runtime.Failure<CreateInternalArticleErrors>;

/**
 * Create an internal article
 *
 * Creates an internal article. A title, an author and an owner are needed; text and folder can
 * follow with `updateInternalArticle`.
 *
 * `POST /internal_articles`
 *
 * @returns The internal article that was created.
 * @throws {IntercomApiError} 400: Something that is needed is missing, such as `author_id`. 401:
 * The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const internalArticle = await intercom.internalArticles.createInternalArticle({
 *   body: {
 *     title: "What to offer after a late delivery",
 *     body: "<p>Refund the shipping when beans arrive more than two days late.</p>",
 *     author_id: 991267442,
 *     owner_id: 991267443,
 *     folder_id: 6,
 *   },
 * });
 * ```
 */
export function createInternalArticle(
  transport: runtime.Transport,
  args?: CreateInternalArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateInternalArticleData, CreateInternalArticleResult> {
  return transport.call(
    { id: "createInternalArticle", method: "POST", path: "/internal_articles" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveInternalArticle}. */
export interface RetrieveInternalArticleArgs {
  path: {
    /**
     * Id of the internal article, as a number.
     *
     * @example 6871204
     */
    id: string | number;
  };
}

/** What {@link retrieveInternalArticle} resolves to. */
export type RetrieveInternalArticleData = InternalArticle;

/** Bodies of the error answers of {@link retrieveInternalArticle}, by status. */
export interface RetrieveInternalArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveInternalArticle} resolves to. */
export type RetrieveInternalArticleResult =
  | runtime.Success<200, RetrieveInternalArticleData>
  | runtime.Failure<RetrieveInternalArticleErrors, 404>;

/**
 * Get an internal article
 *
 * Returns an internal article with its text.
 *
 * `GET /internal_articles/{id}`
 *
 * @param args.path.id - Id of the internal article, as a number.
 * @returns The internal article.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No internal
 * article has this id. 429: Too many requests.
 * @example
 * ```ts
 * const internalArticle = await intercom.internalArticles.retrieveInternalArticle({
 *   path: { id: 6871204 },
 * });
 * ```
 */
export function retrieveInternalArticle(
  transport: runtime.Transport,
  args: RetrieveInternalArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveInternalArticleData, RetrieveInternalArticleResult> {
  return transport.call(
    {
      id: "retrieveInternalArticle",
      method: "GET",
      path: "/internal_articles/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link updateInternalArticle}. */
export interface UpdateInternalArticleArgs {
  path: {
    /**
     * Id of the internal article, as a number.
     *
     * @example 6871204
     */
    id: string | number;
  };
  body?: UpdateInternalArticleRequest;
}

/** What {@link updateInternalArticle} resolves to. */
export type UpdateInternalArticleData = InternalArticle;

/** Bodies of the error answers of {@link updateInternalArticle}, by status. */
export interface UpdateInternalArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateInternalArticle} resolves to. */
export type UpdateInternalArticleResult =
  | runtime.Success<200, UpdateInternalArticleData>
  | runtime.Failure<UpdateInternalArticleErrors, 404>;

/**
 * Update an internal article
 *
 * Changes an internal article, hands it to another owner or moves it between folders; send only
 * what changes. A null `folder_id` takes it out of its folder.
 *
 * `PUT /internal_articles/{id}`
 *
 * @param args.path.id - Id of the internal article, as a number.
 * @returns The internal article with the changes.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No internal
 * article has this id. 429: Too many requests.
 * @example
 * ```ts
 * const internalArticle = await intercom.internalArticles.updateInternalArticle({
 *   path: { id: 6871204 },
 *   body: {
 *     body: "<p>Refund the shipping when beans arrive more than one day late.</p>",
 *     owner_id: 991267442,
 *   },
 * });
 * ```
 */
export function updateInternalArticle(
  transport: runtime.Transport,
  args: UpdateInternalArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateInternalArticleData, UpdateInternalArticleResult> {
  return transport.call(
    {
      id: "updateInternalArticle",
      method: "PUT",
      path: "/internal_articles/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteInternalArticle}. */
export interface DeleteInternalArticleArgs {
  path: {
    /**
     * Id of the internal article, as a number.
     *
     * @example 6871204
     */
    id: string | number;
  };
}

/** What {@link deleteInternalArticle} resolves to. */
export type DeleteInternalArticleData = DeletedInternalArticleObject;

/** Bodies of the error answers of {@link deleteInternalArticle}, by status. */
export interface DeleteInternalArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteInternalArticle} resolves to. */
export type DeleteInternalArticleResult =
  | runtime.Success<200, DeleteInternalArticleData>
  | runtime.Failure<DeleteInternalArticleErrors, 404>;

/**
 * Delete an internal article
 *
 * Deletes an internal article and confirms it with the id.
 *
 * `DELETE /internal_articles/{id}`
 *
 * @param args.path.id - Id of the internal article, as a number.
 * @returns The internal article is deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No internal
 * article has this id. 429: Too many requests.
 * @example
 * ```ts
 * const result = await intercom.internalArticles.deleteInternalArticle({
 *   path: { id: 6871204 },
 * });
 * ```
 */
export function deleteInternalArticle(
  transport: runtime.Transport,
  args: DeleteInternalArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteInternalArticleData, DeleteInternalArticleResult> {
  return transport.call(
    {
      id: "deleteInternalArticle",
      method: "DELETE",
      path: "/internal_articles/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link searchInternalArticles}. */
export interface SearchInternalArticlesArgs {
  query?: {
    /**
     * Id of the folder to look in, see `listFolders`; the folders below it count too.
     *
     * @example 6
     */
    folder_id?: number;
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many items a page holds.
     *
     * @example 50
     */
    per_page?: number;
  };
}

/** What {@link searchInternalArticles} resolves to. */
export type SearchInternalArticlesData = InternalArticleSearchResponse;

/** Bodies of the error answers of {@link searchInternalArticles}, by status. */
export interface SearchInternalArticlesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link searchInternalArticles} resolves to. */
export type SearchInternalArticlesResult =
  | runtime.Success<200, SearchInternalArticlesData>
  | runtime.Failure<SearchInternalArticlesErrors>;

/**
 * Search internal articles by folder
 *
 * Returns the internal articles of a folder and of all folders below it, at any depth,
 * under `data.internal_articles`. The answer counts pages, but the call declares no parameter to
 * ask for another one.
 *
 * `GET /internal_articles/search`
 *
 * @param args.query.folder_id - Id of the folder to look in, see `listFolders`; the folders below
 * it count too.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The internal articles in these folders. `.items()` and `.pages()` go on to the pages
 * that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.internalArticles.searchInternalArticles.items({
 *   query: { folder_id: 6, per_page: 50 },
 * });
 *
 * for await (const internalArticle of items) {
 *   console.log(internalArticle);
 * }
 * ```
 */
export const searchInternalArticles: runtime.PaginatedOperation<
  [args?: SearchInternalArticlesArgs, options?: runtime.CallOptions],
  SearchInternalArticlesData,
  SearchInternalArticlesResult,
  InternalArticle
> = /* @__PURE__ */ runtime.paginate({
  id: "searchInternalArticles",
  method: "GET",
  path: "/internal_articles/search",
}, /* @__PURE__ */ runtime.pageNumbers(["data", "internal_articles"], "query"));
