/**
 * News
 *
 * A news item is an announcement: a new feature, an offer, an event. People read it in a newsfeed,
 * a collection of items for one audience, and a `live` item can be in several feeds. News items
 * can be created, changed and deleted here; newsfeeds can only be read, for they are set up in
 * Intercom. Answers carry the ids of items and feeds as strings, but an item's id goes into the
 * path as a number, and so does the id of a feed into an assignment.
 */
import * as runtime from "../runtime/index.js";
import type {
  DeletedObject,
  ErrorList,
  Newsfeed,
  NewsItem,
  NewsItemRequest,
  PaginatedResponse,
} from "../types.js";

/** Part of what {@link listNewsItems} takes or gives. */
export type ListNewsItemsItem = NewsItem | Newsfeed;

/** Arguments of {@link listNewsItems}. */
export interface ListNewsItemsArgs {
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

/** What {@link listNewsItems} resolves to. */
export type ListNewsItemsData = PaginatedResponse;

/** Bodies of the error answers of {@link listNewsItems}, by status. */
export interface ListNewsItemsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listNewsItems} resolves to. */
export type ListNewsItemsResult =
  | runtime.Success<200, ListNewsItemsData>
  | runtime.Failure<ListNewsItemsErrors>;

/**
 * List all news items
 *
 * Returns the news items of the workspace, drafts and live ones alike. The answer counts pages,
 * but the call declares no parameter to ask for another one.
 *
 * `GET /news/news_items`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of news items. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.news.listNewsItems.items({ query: { per_page: 50 } });
 *
 * for await (const item of items) {
 *   console.log(item);
 * }
 * ```
 */
export const listNewsItems: runtime.PaginatedOperation<
  [args?: ListNewsItemsArgs, options?: runtime.CallOptions],
  ListNewsItemsData,
  ListNewsItemsResult,
  ListNewsItemsItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listNewsItems",
  method: "GET",
  path: "/news/news_items",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createNewsItem}. */
export interface CreateNewsItemArgs {
  body: NewsItemRequest;
}

/** What {@link createNewsItem} resolves to. */
export type CreateNewsItemData = NewsItem;

/** Bodies of the error answers of {@link createNewsItem}, by status. */
export interface CreateNewsItemErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createNewsItem} resolves to. */
export type CreateNewsItemResult =
  | runtime.Success<200, CreateNewsItemData>
  | runtime.Failure<CreateNewsItemErrors>;

/**
 * Create a news item
 *
 * Creates a news item and returns it. Only `title` and `sender_id` are required. For people to
 * read the item, it has to be `live` and assigned to a newsfeed (`newsfeed_assignments`).
 *
 * `POST /news/news_items`
 *
 * @returns The news item that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const newsItem = await intercom.news.createNewsItem({
 *   body: {
 *     title: "New roasts for January",
 *     body: "<p>Three single origins have joined the shop.</p>",
 *     sender_id: 991267442,
 *     state: "live",
 *     labels: ["Product"],
 *     reactions: ["👍", "😍"],
 *   },
 * });
 * ```
 */
export function createNewsItem(
  transport: runtime.Transport,
  args: CreateNewsItemArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateNewsItemData, CreateNewsItemResult> {
  return transport.call(
    { id: "createNewsItem", method: "POST", path: "/news/news_items" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveNewsItem}. */
export interface RetrieveNewsItemArgs {
  path: {
    /**
     * Intercom's id of the news item, as a number.
     *
     * @example 33
     */
    id: string | number;
  };
}

/** What {@link retrieveNewsItem} resolves to. */
export type RetrieveNewsItemData = NewsItem;

/** Bodies of the error answers of {@link retrieveNewsItem}, by status. */
export interface RetrieveNewsItemErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveNewsItem} resolves to. */
export type RetrieveNewsItemResult =
  | runtime.Success<200, RetrieveNewsItemData>
  | runtime.Failure<RetrieveNewsItemErrors, 404>;

/**
 * Get a news item
 *
 * Returns one news item by its id, draft or live, with its text and the newsfeeds that it is
 * assigned to.
 *
 * `GET /news/news_items/{id}`
 *
 * @param args.path.id - Intercom's id of the news item, as a number.
 * @returns The news item.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No news item has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const newsItem = await intercom.news.retrieveNewsItem({ path: { id: 33 } });
 * ```
 */
export function retrieveNewsItem(
  transport: runtime.Transport,
  args: RetrieveNewsItemArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveNewsItemData, RetrieveNewsItemResult> {
  return transport.call(
    {
      id: "retrieveNewsItem",
      method: "GET",
      path: "/news/news_items/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link updateNewsItem}. */
export interface UpdateNewsItemArgs {
  path: {
    /**
     * Intercom's id of the news item, as a number.
     *
     * @example 33
     */
    id: string | number;
  };
  body: NewsItemRequest;
}

/** What {@link updateNewsItem} resolves to. */
export type UpdateNewsItemData = NewsItem;

/** Bodies of the error answers of {@link updateNewsItem}, by status. */
export interface UpdateNewsItemErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateNewsItem} resolves to. */
export type UpdateNewsItemResult =
  | runtime.Success<200, UpdateNewsItemData>
  | runtime.Failure<UpdateNewsItemErrors, 404>;

/**
 * Update a news item
 *
 * Changes a news item and returns it as it then is. Takes the same body as `createNewsItem`,
 * so `title` and `sender_id` have to be sent even where they stay as they are.
 *
 * `PUT /news/news_items/{id}`
 *
 * @param args.path.id - Intercom's id of the news item, as a number.
 * @returns The news item as it now is.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No news item has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const newsItem = await intercom.news.updateNewsItem({
 *   path: { id: 33 },
 *   body: {
 *     title: "More new roasts for January",
 *     body: "<p>Four single origins have joined the shop.</p>",
 *     sender_id: 991267442,
 *     state: "live",
 *     labels: ["Product"],
 *   },
 * });
 * ```
 */
export function updateNewsItem(
  transport: runtime.Transport,
  args: UpdateNewsItemArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateNewsItemData, UpdateNewsItemResult> {
  return transport.call(
    {
      id: "updateNewsItem",
      method: "PUT",
      path: "/news/news_items/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteNewsItem}. */
export interface DeleteNewsItemArgs {
  path: {
    /**
     * Intercom's id of the news item, as a number.
     *
     * @example 33
     */
    id: string | number;
  };
}

/** What {@link deleteNewsItem} resolves to. */
export type DeleteNewsItemData = DeletedObject;

/** Bodies of the error answers of {@link deleteNewsItem}, by status. */
export interface DeleteNewsItemErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteNewsItem} resolves to. */
export type DeleteNewsItemResult =
  | runtime.Success<200, DeleteNewsItemData>
  | runtime.Failure<DeleteNewsItemErrors, 404>;

/**
 * Delete a news item
 *
 * Deletes a news item, draft or live. The API has no call to restore one.
 *
 * `DELETE /news/news_items/{id}`
 *
 * @param args.path.id - Intercom's id of the news item, as a number.
 * @returns Confirms what was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No news item has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const deletedObject = await intercom.news.deleteNewsItem({ path: { id: 33 } });
 * ```
 */
export function deleteNewsItem(
  transport: runtime.Transport,
  args: DeleteNewsItemArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteNewsItemData, DeleteNewsItemResult> {
  return transport.call(
    {
      id: "deleteNewsItem",
      method: "DELETE",
      path: "/news/news_items/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Part of what {@link listLiveNewsfeedItems} takes or gives. */
export type ListLiveNewsfeedItemsItem = NewsItem | Newsfeed;

/** Arguments of {@link listLiveNewsfeedItems}. */
export interface ListLiveNewsfeedItemsArgs {
  path: {
    /**
     * Intercom's id of the newsfeed, not of an item in it.
     *
     * @example "68"
     */
    id: string;
  };
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

/** What {@link listLiveNewsfeedItems} resolves to. */
export type ListLiveNewsfeedItemsData = PaginatedResponse;

/** Bodies of the error answers of {@link listLiveNewsfeedItems}, by status. */
export interface ListLiveNewsfeedItemsErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listLiveNewsfeedItems} resolves to. */
export type ListLiveNewsfeedItemsResult =
  | runtime.Success<200, ListLiveNewsfeedItemsData>
  | runtime.Failure<ListLiveNewsfeedItemsErrors, 404>;

/**
 * List the live news items of a newsfeed
 *
 * Returns the items of one newsfeed that are live; drafts are left out. The answer counts pages,
 * but the call declares no parameter to ask for another one.
 *
 * `GET /news/newsfeeds/{id}/items`
 *
 * @param args.path.id - Intercom's id of the newsfeed, not of an item in it.
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of the live news items of the newsfeed. `.items()` and `.pages()` go on to the
 * pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const items = intercom.news.listLiveNewsfeedItems.items({
 *   path: { id: "68" },
 *   query: { per_page: 50 },
 * });
 *
 * for await (const item of items) {
 *   console.log(item);
 * }
 * ```
 */
export const listLiveNewsfeedItems: runtime.PaginatedOperation<
  [args: ListLiveNewsfeedItemsArgs, options?: runtime.CallOptions],
  ListLiveNewsfeedItemsData,
  ListLiveNewsfeedItemsResult,
  ListLiveNewsfeedItemsItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listLiveNewsfeedItems",
  method: "GET",
  path: "/news/newsfeeds/{id}/items",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Part of what {@link listNewsfeeds} takes or gives. */
export type ListNewsfeedsItem = NewsItem | Newsfeed;

/** Arguments of {@link listNewsfeeds}. */
export interface ListNewsfeedsArgs {
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

/** What {@link listNewsfeeds} resolves to. */
export type ListNewsfeedsData = PaginatedResponse;

/** Bodies of the error answers of {@link listNewsfeeds}, by status. */
export interface ListNewsfeedsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listNewsfeeds} resolves to. */
export type ListNewsfeedsResult =
  | runtime.Success<200, ListNewsfeedsData>
  | runtime.Failure<ListNewsfeedsErrors>;

/**
 * List all newsfeeds
 *
 * Returns the newsfeeds of the workspace with their names, which is how to find the id for an
 * assignment. The items are not part of the answer; `listLiveNewsfeedItems` has them. There is no
 * parameter to ask for another page.
 *
 * `GET /news/newsfeeds`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of newsfeeds. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.news.listNewsfeeds.items({ query: { per_page: 50 } });
 *
 * for await (const item of items) {
 *   console.log(item);
 * }
 * ```
 */
export const listNewsfeeds: runtime.PaginatedOperation<
  [args?: ListNewsfeedsArgs, options?: runtime.CallOptions],
  ListNewsfeedsData,
  ListNewsfeedsResult,
  ListNewsfeedsItem
> = /* @__PURE__ */ runtime.paginate({
  id: "listNewsfeeds",
  method: "GET",
  path: "/news/newsfeeds",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link retrieveNewsfeed}. */
export interface RetrieveNewsfeedArgs {
  path: {
    /**
     * Intercom's id of the newsfeed.
     *
     * @example "68"
     */
    id: string;
  };
}

/** What {@link retrieveNewsfeed} resolves to. */
export type RetrieveNewsfeedData = Newsfeed;

/** Bodies of the error answers of {@link retrieveNewsfeed}, by status. */
export interface RetrieveNewsfeedErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveNewsfeed} resolves to. */
export type RetrieveNewsfeedResult =
  | runtime.Success<200, RetrieveNewsfeedData>
  | runtime.Failure<RetrieveNewsfeedErrors, 404>;

/**
 * Get a newsfeed
 *
 * Returns the name and dates of one newsfeed. Its audience is not part of the answer, and neither
 * are its items (`listLiveNewsfeedItems`).
 *
 * `GET /news/newsfeeds/{id}`
 *
 * @param args.path.id - Intercom's id of the newsfeed.
 * @returns The newsfeed.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const newsfeed = await intercom.news.retrieveNewsfeed({ path: { id: "68" } });
 * ```
 */
export function retrieveNewsfeed(
  transport: runtime.Transport,
  args: RetrieveNewsfeedArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveNewsfeedData, RetrieveNewsfeedResult> {
  return transport.call(
    { id: "retrieveNewsfeed", method: "GET", path: "/news/newsfeeds/{id}" },
    args,
    options,
  );
}
