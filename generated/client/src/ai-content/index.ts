/**
 * AI Content
 *
 * Gives Fin pages to answer from, above all those that are not public and that Intercom therefore
 * cannot crawl. Make a content import source once for each place that pages come from
 * (`createContentImportSource`), then send every page to `createExternalPage`, which creates or
 * updates it by your `external_id`. The source gives its pages their default audience, which is
 * set in Intercom itself and not through the API. Sources have numbers as ids, external pages have
 * strings.
 */
import * as runtime from "../runtime/index.js";
import type {
  ContentImportSource,
  ContentImportSourcesList,
  CreateContentImportSourceRequest,
  CreateExternalPageRequest,
  ErrorList,
  ExternalPage,
  ExternalPagesList,
  UpdateContentImportSourceRequest,
  UpdateExternalPageRequest,
} from "../types.js";

/** Arguments of {@link listContentImportSources}. */
export interface ListContentImportSourcesArgs {
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

/** What {@link listContentImportSources} resolves to. */
export type ListContentImportSourcesData = ContentImportSourcesList;

/** Bodies of the error answers of {@link listContentImportSources}, by status. */
export interface ListContentImportSourcesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listContentImportSources} resolves to. */
export type ListContentImportSourcesResult =
  | runtime.Success<200, ListContentImportSourcesData>
  | runtime.Failure<ListContentImportSourcesErrors>;

/**
 * List content import sources
 *
 * Returns the content import sources of the workspace, not only those that the API fills. The
 * answer counts pages, but the call declares no parameter to ask for another one.
 *
 * `GET /ai/content_import_sources`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of content import sources. `.items()` and `.pages()` go on to the pages that
 * follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.aiContent.listContentImportSources.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const contentImportSource of items) {
 *   console.log(contentImportSource);
 * }
 * ```
 */
export const listContentImportSources: runtime.PaginatedOperation<
  [args?: ListContentImportSourcesArgs, options?: runtime.CallOptions],
  ListContentImportSourcesData,
  ListContentImportSourcesResult,
  ContentImportSource
> = /* @__PURE__ */ runtime.paginate({
  id: "listContentImportSources",
  method: "GET",
  path: "/ai/content_import_sources",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createContentImportSource}. */
export interface CreateContentImportSourceArgs {
  body: CreateContentImportSourceRequest;
}

/** What {@link createContentImportSource} resolves to. */
export type CreateContentImportSourceData = ContentImportSource;

/** Bodies of the error answers of {@link createContentImportSource}, by status. */
export interface CreateContentImportSourceErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createContentImportSource} resolves to. */
export type CreateContentImportSourceResult =
  | runtime.Success<200, CreateContentImportSourceData>
  | runtime.Failure<CreateContentImportSourceErrors>;

/**
 * Create a content import source
 *
 * Creates a source for pages that you send through the API; other kinds of source cannot be
 * created here. Keep the `id` of the answer: `createExternalPage` asks for it as `source_id`.
 *
 * `POST /ai/content_import_sources`
 *
 * @returns The content import source that was created.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const contentImportSource = await intercom.aiContent.createContentImportSource({
 *   body: {
 *     sync_behavior: "api",
 *     url: "https://handbook.lantern.example.com",
 *   },
 * });
 * ```
 */
export function createContentImportSource(
  transport: runtime.Transport,
  args: CreateContentImportSourceArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateContentImportSourceData, CreateContentImportSourceResult> {
  return transport.call(
    { id: "createContentImportSource", method: "POST", path: "/ai/content_import_sources" },
    args,
    options,
  );
}

/** Arguments of {@link deleteContentImportSource}. */
export interface DeleteContentImportSourceArgs {
  path: {
    /**
     * Id of the content import source.
     *
     * @example "33"
     */
    id: string | number;
  };
}

/** What {@link deleteContentImportSource} resolves to. */
export type DeleteContentImportSourceData = undefined;

/** Bodies of the error answers of {@link deleteContentImportSource}, by status. */
export interface DeleteContentImportSourceErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteContentImportSource} resolves to. */
export type DeleteContentImportSourceResult =
  | runtime.Success<204, DeleteContentImportSourceData>
  | runtime.Failure<DeleteContentImportSourceErrors, 404>;

/**
 * Delete a content import source
 *
 * Deletes a content import source together with every external page that came from it.
 *
 * `DELETE /ai/content_import_sources/{id}`
 *
 * @param args.path.id - Id of the content import source.
 * @returns The source and its pages are deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * await intercom.aiContent.deleteContentImportSource({ path: { id: "33" } });
 * ```
 */
export function deleteContentImportSource(
  transport: runtime.Transport,
  args: DeleteContentImportSourceArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteContentImportSourceData, DeleteContentImportSourceResult> {
  return transport.call(
    {
      id: "deleteContentImportSource",
      method: "DELETE",
      path: "/ai/content_import_sources/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link getContentImportSource}. */
export interface GetContentImportSourceArgs {
  path: {
    /**
     * Id of the content import source.
     *
     * @example "33"
     */
    id: string | number;
  };
}

/** What {@link getContentImportSource} resolves to. */
export type GetContentImportSourceData = ContentImportSource;

/** Bodies of the error answers of {@link getContentImportSource}, by status. */
export interface GetContentImportSourceErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getContentImportSource} resolves to. */
export type GetContentImportSourceResult =
  | runtime.Success<200, GetContentImportSourceData>
  | runtime.Failure<GetContentImportSourceErrors, 404>;

/**
 * Get a content import source
 *
 * Returns a content import source: where its pages come from, how, and when they were last synced.
 *
 * `GET /ai/content_import_sources/{id}`
 *
 * @param args.path.id - Id of the content import source.
 * @returns The content import source.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contentImportSource = await intercom.aiContent.getContentImportSource({
 *   path: { id: "33" },
 * });
 * ```
 */
export function getContentImportSource(
  transport: runtime.Transport,
  args: GetContentImportSourceArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetContentImportSourceData, GetContentImportSourceResult> {
  return transport.call(
    {
      id: "getContentImportSource",
      method: "GET",
      path: "/ai/content_import_sources/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link updateContentImportSource}. */
export interface UpdateContentImportSourceArgs {
  path: {
    /**
     * Id of the content import source.
     *
     * @example "33"
     */
    id: string | number;
  };
  body: UpdateContentImportSourceRequest;
}

/** What {@link updateContentImportSource} resolves to. */
export type UpdateContentImportSourceData = ContentImportSource;

/** Bodies of the error answers of {@link updateContentImportSource}, by status. */
export interface UpdateContentImportSourceErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateContentImportSource} resolves to. */
export type UpdateContentImportSourceResult =
  | runtime.Success<200, UpdateContentImportSourceData>
  | runtime.Failure<UpdateContentImportSourceErrors, 404>;

/**
 * Update a content import source
 *
 * Changes the status or the address of a content import source; send `sync_behavior` and `url`
 * each time. The address can change only where `sync_behavior` is `api`, and no source can
 * become `api` or stop being it.
 *
 * `PUT /ai/content_import_sources/{id}`
 *
 * @param args.path.id - Id of the content import source.
 * @returns The content import source with the changes.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const contentImportSource = await intercom.aiContent.updateContentImportSource({
 *   path: { id: "33" },
 *   body: {
 *     sync_behavior: "api",
 *     url: "https://handbook.lantern.example.com",
 *     status: "deactivated",
 *   },
 * });
 * ```
 */
export function updateContentImportSource(
  transport: runtime.Transport,
  args: UpdateContentImportSourceArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateContentImportSourceData, UpdateContentImportSourceResult> {
  return transport.call(
    {
      id: "updateContentImportSource",
      method: "PUT",
      path: "/ai/content_import_sources/{id}",
      expand: runtime.pathStyles,
    },
    args,
    options,
  );
}

/** Arguments of {@link listExternalPages}. */
export interface ListExternalPagesArgs {
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

/** What {@link listExternalPages} resolves to. */
export type ListExternalPagesData = ExternalPagesList;

/** Bodies of the error answers of {@link listExternalPages}, by status. */
export interface ListExternalPagesErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listExternalPages} resolves to. */
export type ListExternalPagesResult =
  | runtime.Success<200, ListExternalPagesData>
  | runtime.Failure<ListExternalPagesErrors>;

/**
 * List external pages
 *
 * Returns the external pages of the workspace, from all sources. The answer counts pages, but the
 * call declares no parameter to ask for another one.
 *
 * `GET /ai/external_pages`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many items a page holds.
 * @returns A page of external pages. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.aiContent.listExternalPages.items({
 *   query: { per_page: 50 },
 * });
 *
 * for await (const externalPage of items) {
 *   console.log(externalPage);
 * }
 * ```
 */
export const listExternalPages: runtime.PaginatedOperation<
  [args?: ListExternalPagesArgs, options?: runtime.CallOptions],
  ListExternalPagesData,
  ListExternalPagesResult,
  ExternalPage
> = /* @__PURE__ */ runtime.paginate({
  id: "listExternalPages",
  method: "GET",
  path: "/ai/external_pages",
}, /* @__PURE__ */ runtime.pageNumbers("data", "query"));

/** Arguments of {@link createExternalPage}. */
export interface CreateExternalPageArgs {
  body: CreateExternalPageRequest;
}

/** What {@link createExternalPage} resolves to. */
export type CreateExternalPageData = ExternalPage;

/** Bodies of the error answers of {@link createExternalPage}, by status. */
export interface CreateExternalPageErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createExternalPage} resolves to. */
export type CreateExternalPageResult =
  | runtime.Success<200, CreateExternalPageData>
  | runtime.Failure<CreateExternalPageErrors>;

/**
 * Create or update an external page
 *
 * Creates an external page, or updates the one that its source already has under
 * this `external_id`, so the same page can be sent again and again.
 *
 * `POST /ai/external_pages`
 *
 * @returns The external page that was created or updated.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const externalPage = await intercom.aiContent.createExternalPage({
 *   body: {
 *     title: "Delivery times",
 *     html: "<h1>Delivery times</h1><p>Beans arrive within three working days.</p>",
 *     url: "https://handbook.lantern.example.com/delivery-times",
 *     locale: "en",
 *     source_id: 33,
 *     external_id: "delivery-times",
 *   },
 * });
 * ```
 */
export function createExternalPage(
  transport: runtime.Transport,
  args: CreateExternalPageArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateExternalPageData, CreateExternalPageResult> {
  return transport.call(
    { id: "createExternalPage", method: "POST", path: "/ai/external_pages" },
    args,
    options,
  );
}

/** Arguments of {@link deleteExternalPage}. */
export interface DeleteExternalPageArgs {
  path: {
    /**
     * Intercom's id of the external page, not your `external_id`.
     *
     * @example "21"
     */
    id: string;
  };
}

/** What {@link deleteExternalPage} resolves to. */
export type DeleteExternalPageData = ExternalPage;

/** Bodies of the error answers of {@link deleteExternalPage}, by status. */
export interface DeleteExternalPageErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteExternalPage} resolves to. */
export type DeleteExternalPageResult =
  | runtime.Success<200, DeleteExternalPageData>
  | runtime.Failure<DeleteExternalPageErrors, 404>;

/**
 * Delete an external page
 *
 * Takes an external page out of the content library, so that no AI answer draws on it any more,
 * and returns it.
 *
 * `DELETE /ai/external_pages/{id}`
 *
 * @param args.path.id - Intercom's id of the external page, not your `external_id`.
 * @returns The external page that was deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const externalPage = await intercom.aiContent.deleteExternalPage({
 *   path: { id: "21" },
 * });
 * ```
 */
export function deleteExternalPage(
  transport: runtime.Transport,
  args: DeleteExternalPageArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteExternalPageData, DeleteExternalPageResult> {
  return transport.call(
    { id: "deleteExternalPage", method: "DELETE", path: "/ai/external_pages/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link getExternalPage}. */
export interface GetExternalPageArgs {
  path: {
    /**
     * Intercom's id of the external page, not your `external_id`.
     *
     * @example "21"
     */
    id: string;
  };
}

/** What {@link getExternalPage} resolves to. */
export type GetExternalPageData = ExternalPage;

/** Bodies of the error answers of {@link getExternalPage}, by status. */
export interface GetExternalPageErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link getExternalPage} resolves to. */
export type GetExternalPageResult =
  | runtime.Success<200, GetExternalPageData>
  | runtime.Failure<GetExternalPageErrors, 404>;

/**
 * Get an external page
 *
 * Returns an external page by Intercom's id, with its HTML.
 *
 * `GET /ai/external_pages/{id}`
 *
 * @param args.path.id - Intercom's id of the external page, not your `external_id`.
 * @returns The external page.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const externalPage = await intercom.aiContent.getExternalPage({
 *   path: { id: "21" },
 * });
 * ```
 */
export function getExternalPage(
  transport: runtime.Transport,
  args: GetExternalPageArgs,
  options?: runtime.CallOptions,
): runtime.Call<GetExternalPageData, GetExternalPageResult> {
  return transport.call(
    { id: "getExternalPage", method: "GET", path: "/ai/external_pages/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link updateExternalPage}. */
export interface UpdateExternalPageArgs {
  path: {
    /**
     * Intercom's id of the external page, not your `external_id`.
     *
     * @example "21"
     */
    id: string;
  };
  body: UpdateExternalPageRequest;
}

/** What {@link updateExternalPage} resolves to. */
export type UpdateExternalPageData = ExternalPage;

/** Bodies of the error answers of {@link updateExternalPage}, by status. */
export interface UpdateExternalPageErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateExternalPage} resolves to. */
export type UpdateExternalPageResult =
  | runtime.Success<200, UpdateExternalPageData>
  | runtime.Failure<UpdateExternalPageErrors, 404>;

/**
 * Update an external page
 *
 * Updates an external page by Intercom's id; it must have been created through the API. Send the
 * whole page: title, HTML, address, locale and source are all needed. This call knows
 * only `fin_availability`, not the two switches of `createExternalPage`, which can also update a
 * page, by your own id.
 *
 * `PUT /ai/external_pages/{id}`
 *
 * @param args.path.id - Intercom's id of the external page, not your `external_id`.
 * @returns The external page with the changes.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests. Also 404.
 * @example
 * ```ts
 * const externalPage = await intercom.aiContent.updateExternalPage({
 *   path: { id: "21" },
 *   body: {
 *     title: "Delivery times",
 *     html: "<h1>Delivery times</h1><p>Beans arrive within two working days.</p>",
 *     url: "https://handbook.lantern.example.com/delivery-times",
 *     locale: "en",
 *     source_id: 33,
 *   },
 * });
 * ```
 */
export function updateExternalPage(
  transport: runtime.Transport,
  args: UpdateExternalPageArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateExternalPageData, UpdateExternalPageResult> {
  return transport.call(
    { id: "updateExternalPage", method: "PUT", path: "/ai/external_pages/{id}" },
    args,
    options,
  );
}
