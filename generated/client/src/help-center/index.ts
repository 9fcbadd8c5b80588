/**
 * Help Center
 *
 * A help centre is the site that shows your articles, and collections sort them into groups: they
 * nest through `parent_id`, and articles name the one that they belong to. Collections can be
 * created, changed and deleted here; help centres can only be read. In a help centre with several
 * languages a collection's own `name` and `description` are those of the default language,
 * and `translated_content` has the others. The articles themselves are in the group Articles.
 */
import * as runtime from "../runtime/index.js";
import type {
  Collection,
  CollectionList,
  CreateCollectionRequest,
  DeletedCollectionObject,
  ErrorList,
  HelpCenter,
  HelpCenterList,
  UpdateCollectionRequest,
} from "../types.js";

/** Arguments of {@link listAllCollections}. */
export interface ListAllCollectionsArgs {
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

/** What {@link listAllCollections} resolves to. */
export type ListAllCollectionsData = CollectionList;

/** Bodies of the error answers of {@link listAllCollections}, by status. */
export interface ListAllCollectionsErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listAllCollections} resolves to. */
export type ListAllCollectionsResult =
  | runtime.Success<200, ListAllCollectionsData>
  | runtime.Failure<ListAllCollectionsErrors>;

/**
 * List all collections
 *
 * Returns collections of all levels, the most recently updated first; rebuild the tree
 * from `parent_id`. The answer counts pages, but the call declares no parameter to ask for another
 * one.
 *
 * `GET /help_center/collections`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of collections. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.helpCenter.listAllCollections.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const collection of items) {
 *   console.log(collection);
 * }
 * ```
 */
export const listAllCollections: runtime.PaginatedOperation<
  [args?: ListAllCollectionsArgs, options?: runtime.CallOptions],
  ListAllCollectionsData,
  ListAllCollectionsResult,
  Collection
> = /* @__PURE__ */ runtime.paginate({
  id: "listAllCollections",
  method: "GET",
  path: "/help_center/collections",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createCollection}. */
export interface CreateCollectionArgs {
  body: CreateCollectionRequest;
}

/** What {@link createCollection} resolves to. */
export type CreateCollectionData = Collection;

/** Bodies of the error answers of {@link createCollection}, by status. */
export interface CreateCollectionErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createCollection} resolves to. */
export type CreateCollectionResult =
  | runtime.Success<200, CreateCollectionData>
  | runtime.Failure<CreateCollectionErrors>;

/**
 * Create a collection
 *
 * Creates a collection, at the first level unless `parent_id` names one to put it in. It goes into
 * the default help centre unless `help_center_id` names another. Only `name` is needed.
 *
 * `POST /help_center/collections`
 *
 * @returns The collection that was created.
 * @throws {IntercomApiError} 400: The name is missing. 401: The access token is missing or not
 * valid. 429: Too many requests.
 * @example
 * ```ts
 * const collection = await intercom.helpCenter.createCollection({
 *   body: {
 *     name: "Delivery",
 *     description: "From our roastery to your door.",
 *     parent_id: null,
 *     help_center_id: 79,
 *   },
 * });
 * ```
 */
export function createCollection(
  transport: runtime.Transport,
  args: CreateCollectionArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateCollectionData, CreateCollectionResult> {
  return transport.call(
    { id: "createCollection", method: "POST", path: "/help_center/collections" },
    args,
    options,
  );
}

/** Arguments of {@link retrieveCollection}. */
export interface RetrieveCollectionArgs {
  path: {
    /**
     * Id of the collection, as a number.
     *
     * @example 171
     */
    id: string | number;
  };
}

/** What {@link retrieveCollection} resolves to. */
export type RetrieveCollectionData = Collection;

/** Bodies of the error answers of {@link retrieveCollection}, by status. */
export interface RetrieveCollectionErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveCollection} resolves to. */
export type RetrieveCollectionResult =
  | runtime.Success<200, RetrieveCollectionData>
  | runtime.Failure<RetrieveCollectionErrors, 404>;

/**
 * Get a collection
 *
 * Returns a collection. Neither its articles nor the collections in it are part of the answer:
 * those point to it by their own parent ids.
 *
 * `GET /help_center/collections/{id}`
 *
 * @param args.path.id - Id of the collection, as a number.
 * @returns The collection.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No collection has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const collection = await intercom.helpCenter.retrieveCollection({
 *   path: { id: 171 },
 * });
 * ```
 */
export function retrieveCollection(
  transport: runtime.Transport,
  args: RetrieveCollectionArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveCollectionData, RetrieveCollectionResult> {
  return transport.call(
    {
      id: "retrieveCollection",
      method: "GET",
      path: "/help_center/collections/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link updateCollection}. */
export interface UpdateCollectionArgs {
  path: {
    /**
     * Id of the collection, as a number.
     *
     * @example 171
     */
    id: string | number;
  };
  body?: UpdateCollectionRequest;
}

/** What {@link updateCollection} resolves to. */
export type UpdateCollectionData = Collection;

/** Bodies of the error answers of {@link updateCollection}, by status. */
export interface UpdateCollectionErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateCollection} resolves to. */
export type UpdateCollectionResult =
  | runtime.Success<200, UpdateCollectionData>
  | runtime.Failure<UpdateCollectionErrors, 404>;

/**
 * Update a collection
 *
 * Renames, describes, translates or moves a collection; send only what changes. A null `parent_id`
 * moves it to the first level. It cannot be moved to another help centre here.
 *
 * `PUT /help_center/collections/{id}`
 *
 * @param args.path.id - Id of the collection, as a number.
 * @returns The collection with the changes.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No collection has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const collection = await intercom.helpCenter.updateCollection({
 *   path: { id: 171 },
 *   body: { name: "Delivery and returns", parent_id: null },
 * });
 * ```
 */
export function updateCollection(
  transport: runtime.Transport,
  args: UpdateCollectionArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateCollectionData, UpdateCollectionResult> {
  return transport.call(
    {
      id: "updateCollection",
      method: "PUT",
      path: "/help_center/collections/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link deleteCollection}. */
export interface DeleteCollectionArgs {
  path: {
    /**
     * Id of the collection, as a number.
     *
     * @example 171
     */
    id: string | number;
  };
}

/** What {@link deleteCollection} resolves to. */
export type DeleteCollectionData = DeletedCollectionObject;

/** Bodies of the error answers of {@link deleteCollection}, by status. */
export interface DeleteCollectionErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteCollection} resolves to. */
export type DeleteCollectionResult =
  | runtime.Success<200, DeleteCollectionData>
  | runtime.Failure<DeleteCollectionErrors, 404>;

/**
 * Delete a collection
 *
 * Deletes a collection and confirms it with the id.
 *
 * `DELETE /help_center/collections/{id}`
 *
 * @param args.path.id - Id of the collection, as a number.
 * @returns The collection is deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No collection has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const deletedCollectionObject = await intercom.helpCenter.deleteCollection({
 *   path: { id: 171 },
 * });
 * ```
 */
export function deleteCollection(
  transport: runtime.Transport,
  args: DeleteCollectionArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteCollectionData, DeleteCollectionResult> {
  return transport.call(
    {
      id: "deleteCollection",
      method: "DELETE",
      path: "/help_center/collections/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link retrieveHelpCenter}. */
export interface RetrieveHelpCenterArgs {
  path: {
    /**
     * Id of the help centre, as a number.
     *
     * @example 79
     */
    id: string | number;
  };
}

/** What {@link retrieveHelpCenter} resolves to. */
export type RetrieveHelpCenterData = HelpCenter;

/** Bodies of the error answers of {@link retrieveHelpCenter}, by status. */
export interface RetrieveHelpCenterErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveHelpCenter} resolves to. */
export type RetrieveHelpCenterResult =
  | runtime.Success<200, RetrieveHelpCenterData>
  | runtime.Failure<RetrieveHelpCenterErrors, 404>;

/**
 * Get a help centre
 *
 * Returns a help centre: its address, its names and whether it is turned on.
 *
 * `GET /help_center/help_centers/{id}`
 *
 * @param args.path.id - Id of the help centre, as a number.
 * @returns The help centre.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No help centre
 * has this id. 429: Too many requests.
 * @example
 * ```ts
 * const helpCenter = await intercom.helpCenter.retrieveHelpCenter({
 *   path: { id: 79 },
 * });
 * ```
 */
export function retrieveHelpCenter(
  transport: runtime.Transport,
  args: RetrieveHelpCenterArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveHelpCenterData, RetrieveHelpCenterResult> {
  return transport.call(
    {
      id: "retrieveHelpCenter",
      method: "GET",
      path: "/help_center/help_centers/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link listHelpCenters}. */
export interface ListHelpCentersArgs {
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

/** What {@link listHelpCenters} resolves to. */
export type ListHelpCentersData = HelpCenterList;

/** Bodies of the error answers of {@link listHelpCenters}, by status. */
export interface ListHelpCentersErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listHelpCenters} resolves to. */
export type ListHelpCentersResult =
  | runtime.Success<200, ListHelpCentersData>
  | runtime.Failure<ListHelpCentersErrors>;

/**
 * List all help centres
 *
 * Returns the help centres of the workspace, page by page. Their ids serve `createCollection`
 * and `searchArticles`.
 *
 * `GET /help_center/help_centers`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns The help centres. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.helpCenter.listHelpCenters.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const helpCenter of items) {
 *   console.log(helpCenter);
 * }
 * ```
 */
export const listHelpCenters: runtime.PaginatedOperation<
  [args?: ListHelpCentersArgs, options?: runtime.CallOptions],
  ListHelpCentersData,
  ListHelpCentersResult,
  HelpCenter
> = /* @__PURE__ */ runtime.paginate({
  id: "listHelpCenters",
  method: "GET",
  path: "/help_center/help_centers",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));
