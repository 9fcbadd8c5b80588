/**
 * Articles
 *
 * Articles are the pages of a help centre. An article is a draft or published, and either has a
 * parent (a collection or a section, see `listAllCollections`) or stands alone. In a help centre
 * with several languages the article's own `title`, `body`, `state` and so on are those of the
 * default language; `translated_content` has the others. Tags can be read here but not set.
 * Internal articles are a group of their own.
 */
import * as runtime from "../runtime/index.js";
import type {
  Article,
  ArticleList,
  ArticleListItem,
  ArticleSearchResponse,
  CreateArticleRequest,
  DeletedArticleObject,
  ErrorList,
  UpdateArticleRequest,
} from "../types.js";

/** Arguments of {@link listArticles}. */
export interface ListArticlesArgs {
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many articles a page holds.
     *
     * @example 25
     */
    per_page?: number;
  };
}

/** What {@link listArticles} resolves to. */
export type ListArticlesData = ArticleList;

/** Bodies of the error answers of {@link listArticles}, by status. */
export interface ListArticlesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listArticles} resolves to. */
export type ListArticlesResult =
  | runtime.Success<200, ListArticlesData>
  | runtime.Failure<ListArticlesErrors>;

/**
 * List all articles
 *
 * Returns the articles of the workspace a numbered page at a time, drafts included, the most
 * recently updated first. Statistics are left out; `retrieveArticle` has them.
 *
 * `GET /articles`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many articles a page holds.
 * @returns One page of articles. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.articles.listArticles.items({ query: { per_page: 25 } });
 *
 * for await (const articleListItem of items) {
 *   console.log(articleListItem);
 * }
 * ```
 */
export const listArticles: runtime.PaginatedOperation<
  [args?: ListArticlesArgs, options?: runtime.CallOptions],
  ListArticlesData,
  ListArticlesResult,
  ArticleListItem
> = /* @__PURE__ */ runtime.paginate(
  { id: "listArticles", method: "GET", path: "/articles" },
  /* @__PURE__ */ runtime.pageNumbers("data", "query"),
);

/** Arguments of {@link createArticle}. */
export interface CreateArticleArgs {
  body?: CreateArticleRequest;
}

/** What {@link createArticle} resolves to. */
export type CreateArticleData = Article;

/** Bodies of the error answers of {@link createArticle}, by status. */
export interface CreateArticleErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createArticle} resolves to. */
export type CreateArticleResult =
  | runtime.Success<200, CreateArticleData>
  | runtime.Failure<CreateArticleErrors>;

/**
 * Create an article
 *
 * Creates an article, as a draft unless `state` is `published`. `title` and `author_id` are
 * needed. To place it in the help centre, name its parent with `parent_id` and `parent_type`;
 * without a parent it stands alone. Texts in other languages can come along
 * in `translated_content`.
 *
 * `POST /articles`
 *
 * @returns The article that was created.
 * @throws {IntercomApiError} 400: Something that is needed is missing, such as `author_id`. 401:
 * The access token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const article = await intercom.articles.createArticle({
 *   body: {
 *     title: "How to track a delivery",
 *     description: "Where your coffee beans are and when they arrive.",
 *     body: "<p>Open the order and choose Track.</p>",
 *     author_id: 991267442,
 *     state: "published",
 *     parent_id: 171,
 *   },
 * });
 * ```
 */
export function createArticle(
  transport: runtime.Transport,
  args?: CreateArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateArticleData, CreateArticleResult> {
  return transport.call({ id: "createArticle", method: "POST", path: "/articles" }, args, options);
}

/** Arguments of {@link retrieveArticle}. */
export interface RetrieveArticleArgs {
  path: {
    /**
     * Id of the article, as answers give it.
     *
     * @example 6871119
     */
    id: string | number;
  };
}

/** What {@link retrieveArticle} resolves to. */
export type RetrieveArticleData = Article;

/** Bodies of the error answers of {@link retrieveArticle}, by status. */
export interface RetrieveArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveArticle} resolves to. */
export type RetrieveArticleResult =
  | runtime.Success<200, RetrieveArticleData>
  | runtime.Failure<RetrieveArticleErrors, 404>;

/**
 * Get an article
 *
 * Returns an article with its statistics.
 *
 * `GET /articles/{id}`
 *
 * @param args.path.id - Id of the article, as answers give it.
 * @returns The article.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No article has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const article = await intercom.articles.retrieveArticle({
 *   path: { id: 6871119 },
 * });
 * ```
 */
export function retrieveArticle(
  transport: runtime.Transport,
  args: RetrieveArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveArticleData, RetrieveArticleResult> {
  return transport.call(
    { id: "retrieveArticle", method: "GET", path: "/articles/{id}", expand: runtime.pathStyles },
    args,
    options,
  );
}

/** Arguments of {@link updateArticle}. */
export interface UpdateArticleArgs {
  path: {
    /**
     * Id of the article, as answers give it.
     *
     * @example 6871119
     */
    id: string | number;
  };
  body?: UpdateArticleRequest;
}

/** What {@link updateArticle} resolves to. */
export type UpdateArticleData = Article;

/** Bodies of the error answers of {@link updateArticle}, by status. */
export interface UpdateArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateArticle} resolves to. */
export type UpdateArticleResult =
  | runtime.Success<200, UpdateArticleData>
  | runtime.Failure<UpdateArticleErrors, 404>;

/**
 * Update an article
 *
 * Changes an article; send only what changes. Publish it or take it back to a draft with `state`,
 * move it with `parent_id` and `parent_type`. Mind that `parent_id` is a string in this call and a
 * number in `createArticle`.
 *
 * `PUT /articles/{id}`
 *
 * @param args.path.id - Id of the article, as answers give it.
 * @returns The article with the changes.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No article has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const article = await intercom.articles.updateArticle({
 *   path: { id: 6871119 },
 *   body: {
 *     title: "How to track a delivery",
 *     body: "<p>Open the order, then choose Track delivery.</p>",
 *     state: "published",
 *     parent_id: "171",
 *     parent_type: "collection",
 *   },
 * });
 * ```
 */
export function updateArticle(
  transport: runtime.Transport,
  args: UpdateArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateArticleData, UpdateArticleResult> {
  return transport.call(
    { id: "updateArticle", method: "PUT", path: "/articles/{id}", expand: runtime.pathStyles },
    args,
    options,
  );
}

/** Arguments of {@link deleteArticle}. */
export interface DeleteArticleArgs {
  path: {
    /**
     * Id of the article, as answers give it.
     *
     * @example 6871119
     */
    id: string | number;
  };
}

/** What {@link deleteArticle} resolves to. */
export type DeleteArticleData = DeletedArticleObject;

/** Bodies of the error answers of {@link deleteArticle}, by status. */
export interface DeleteArticleErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteArticle} resolves to. */
export type DeleteArticleResult =
  | runtime.Success<200, DeleteArticleData>
  | runtime.Failure<DeleteArticleErrors, 404>;

/**
 * Delete an article
 *
 * Deletes an article and confirms it with the id. To unpublish an article and keep it, set `state`
 * to `draft` with `updateArticle` instead.
 *
 * `DELETE /articles/{id}`
 *
 * @param args.path.id - Id of the article, as answers give it.
 * @returns The article is deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No article has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const deletedArticleObject = await intercom.articles.deleteArticle({
 *   path: { id: 6871119 },
 * });
 * ```
 */
export function deleteArticle(
  transport: runtime.Transport,
  args: DeleteArticleArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteArticleData, DeleteArticleResult> {
  return transport.call(
    { id: "deleteArticle", method: "DELETE", path: "/articles/{id}", expand: runtime.pathStyles },
    args,
    options,
  );
}

/** Arguments of {@link searchArticles}. */
export interface SearchArticlesArgs {
  query?: {
    /**
     * Words to look for.
     *
     * @example "track a delivery"
     */
    phrase?: string;
    /**
     * Which articles to look in: `published`, `draft` or `all`.
     *
     * @example "published"
     */
    state?: string;
    /**
     * Id of the help centre to look in, see `listHelpCenters`.
     *
     * @example 79
     */
    help_center_id?: number;
    /**
     * True to fill `data.highlights` with the places where the phrase occurs.
     *
     * @example true
     */
    highlight?: boolean;
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

/** What {@link searchArticles} resolves to. */
export type SearchArticlesData = ArticleSearchResponse;

/** Bodies of the error answers of {@link searchArticles}, by status. */
export interface SearchArticlesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link searchArticles} resolves to. */
export type SearchArticlesResult =
  | runtime.Success<200, SearchArticlesData>
  | runtime.Failure<SearchArticlesErrors>;

/**
 * Search articles
 *
 * Returns the articles in which a phrase occurs, by state and help centre if you wish. Results
 * come under `data.articles`, unlike those of `listArticles`; with `highlight`
 * set, `data.highlights` shows where the phrase was found. The answer counts pages, but the call
 * declares no parameter to ask for another one.
 *
 * `GET /articles/search`
 *
 * @param args.query.phrase - Words to look for.
 * @param args.query.state - Which articles to look in: `published`, `draft` or `all`.
 * @param args.query.help_center_id - Id of the help centre to look in, see `listHelpCenters`.
 * @param args.query.highlight - True to fill `data.highlights` with the places where the phrase
 * occurs.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The articles that match. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.articles.searchArticles.items({
 *   query: { state: "published", per_page: 50 },
 * });
 *
 * for await (const article of items) {
 *   console.log(article);
 * }
 * ```
 */
export const searchArticles: runtime.PaginatedOperation<
  [args?: SearchArticlesArgs, options?: runtime.CallOptions],
  SearchArticlesData,
  SearchArticlesResult,
  Article
> = /* @__PURE__ */ runtime.paginate({
  id: "searchArticles",
  method: "GET",
  path: "/articles/search",
}, /* @__PURE__ */ runtime.pageNumbers(["data", "articles"], "query"));
