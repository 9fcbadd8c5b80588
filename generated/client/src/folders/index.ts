/**
 * Folders
 *
 * Folders organise content: articles and internal articles name the folder that they are in
 * with `folder_id`. They nest through `parent_folder_id` and are separate from the collections of
 * a help centre. Ids are numbers, in paths as in answers, and requests wrap what they send
 * in `folder`.
 */
import * as runtime from "../runtime/index.js";
import type { DeletedFolderObject, ErrorList, Folder, PagesLink } from "../types.js";

/** Arguments of {@link listFolders}. */
export interface ListFoldersArgs {
  query?: {
    /**
     * Number of the page to return, from 1.
     *
     * @example 1
     */
    page?: number;
    /**
     * How many folders a page holds, 150 at most.
     *
     * @example 50
     */
    per_page?: number;
    /**
     * Id of the folder whose direct subfolders to list.
     *
     * @example 6
     */
    parent_folder_id?: number;
  };
}

/** What {@link listFolders} resolves to. */
export interface ListFoldersData {
  /** Always `list`. */
  type?: "list";
  /** The folders of this page. */
  data?: Folder[];
  /** How many folders there are on all pages together. */
  total_count?: number;
  /** Where this page stands. */
  pages?: PagesLink;
}

/** Bodies of the error answers of {@link listFolders}, by status. */
export interface ListFoldersErrors {
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link listFolders} resolves to. */
export type ListFoldersResult =
  | runtime.Success<200, ListFoldersData>
  | runtime.Failure<ListFoldersErrors>;

/**
 * List folders
 *
 * Returns folders a numbered page at a time: all of them, or only those directly in the folder
 * that `parent_folder_id` names.
 *
 * `GET /folders`
 *
 * @param args.query.page - Number of the page to return, from 1.
 * @param args.query.per_page - How many folders a page holds, 150 at most.
 * @param args.query.parent_folder_id - Id of the folder whose direct subfolders to list.
 * @returns One page of folders. `.items()` and `.pages()` go on to the pages that follow.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 429: Too many
 * requests.
 * @example
 * ```ts
 * const items = intercom.folders.listFolders.items({
 *   query: { per_page: 50, parent_folder_id: 6 },
 * });
 *
 * for await (const folder of items) {
 *   console.log(folder);
 * }
 * ```
 */
export const listFolders: runtime.PaginatedOperation<
  [args?: ListFoldersArgs, options?: runtime.CallOptions],
  ListFoldersData,
  ListFoldersResult,
  Folder
> = /* @__PURE__ */ runtime.paginate(
  { id: "listFolders", method: "GET", path: "/folders" },
  /* @__PURE__ */ runtime.pageNumbers("data", "query"),
);

/** Part of what {@link createFolder} takes or gives. */
export interface CreateFolderBody {
  /** The folder to create. */
  folder: {
    /** Name of the folder. */
    name: string;
    /** Text that describes the folder. */
    description?: string;
    /** Emoji for the folder. */
    emoji?: string;
    /** Id of the folder to put it in; null for none. */
    parent_folder_id?: number | null;
  };
}

/** Arguments of {@link createFolder}. */
export interface CreateFolderArgs {
  body: CreateFolderBody;
}

/** What {@link createFolder} resolves to. */
export type CreateFolderData = Folder;

/** Bodies of the error answers of {@link createFolder}, by status. */
export interface CreateFolderErrors {
  400: ErrorList;
  401: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link createFolder} resolves to. */
export type CreateFolderResult =
  | runtime.Success<200, CreateFolderData>
  | runtime.Failure<CreateFolderErrors>;

/**
 * Create a folder
 *
 * Creates an empty folder, inside another if `parent_folder_id` names one. Put articles into it
 * with their `folder_id`.
 *
 * `POST /folders`
 *
 * @returns The folder that was created.
 * @throws {IntercomApiError} 400: The folder cannot be created from this body. 401: The access
 * token is missing or not valid. 429: Too many requests.
 * @example
 * ```ts
 * const folder = await intercom.folders.createFolder({
 *   body: {
 *     folder: {
 *       name: "Delivery",
 *       description: "Everything about shipping coffee beans.",
 *       emoji: "📦",
 *       parent_folder_id: null,
 *     },
 *   },
 * });
 * ```
 */
export function createFolder(
  transport: runtime.Transport,
  args: CreateFolderArgs,
  options?: runtime.CallOptions,
): runtime.Call<CreateFolderData, CreateFolderResult> {
  return transport.call({ id: "createFolder", method: "POST", path: "/folders" }, args, options);
}

/** Arguments of {@link retrieveFolder}. */
export interface RetrieveFolderArgs {
  path: {
    /**
     * Id of the folder.
     *
     * @example 6
     */
    id: number;
  };
}

/** What {@link retrieveFolder} resolves to. */
export type RetrieveFolderData = Folder;

/** Bodies of the error answers of {@link retrieveFolder}, by status. */
export interface RetrieveFolderErrors {
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link retrieveFolder} resolves to. */
export type RetrieveFolderResult =
  | runtime.Success<200, RetrieveFolderData>
  | runtime.Failure<RetrieveFolderErrors, 404>;

/**
 * Get a folder
 *
 * Returns a folder and how much is in it, but not the content itself; for internal
 * articles, `searchInternalArticles` finds it.
 *
 * `GET /folders/{id}`
 *
 * @param args.path.id - Id of the folder.
 * @returns The folder.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No folder has
 * this id. 429: Too many requests.
 * @example
 * ```ts
 * const folder = await intercom.folders.retrieveFolder({ path: { id: 6 } });
 * ```
 */
export function retrieveFolder(
  transport: runtime.Transport,
  args: RetrieveFolderArgs,
  options?: runtime.CallOptions,
): runtime.Call<RetrieveFolderData, RetrieveFolderResult> {
  return transport.call(
    { id: "retrieveFolder", method: "GET", path: "/folders/{id}" },
    args,
    options,
  );
}

/** Part of what {@link updateFolder} takes or gives. */
export interface UpdateFolderBody {
  /** What to change in the folder. */
  folder: {
    /** New name. */
    name?: string;
    /** Text that describes the folder. */
    description?: string;
    /** Emoji for the folder. */
    emoji?: string;
    /** Id of the folder to move it to; null for none. */
    parent_folder_id?: number | null;
  };
}

/** Arguments of {@link updateFolder}. */
export interface UpdateFolderArgs {
  path: {
    /**
     * Id of the folder.
     *
     * @example 6
     */
    id: number;
  };
  body: UpdateFolderBody;
}

/** What {@link updateFolder} resolves to. */
export type UpdateFolderData = Folder;

/** Bodies of the error answers of {@link updateFolder}, by status. */
export interface UpdateFolderErrors {
  400: ErrorList;
  401: ErrorList;
  404: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link updateFolder} resolves to. */
export type UpdateFolderResult =
  | runtime.Success<200, UpdateFolderData>
  | runtime.Failure<UpdateFolderErrors, 404>;

/**
 * Update a folder
 *
 * Renames, describes or moves a folder; send only what changes.
 *
 * `PUT /folders/{id}`
 *
 * @param args.path.id - Id of the folder.
 * @returns The folder with the changes.
 * @throws {IntercomApiError} 400: The folder cannot be changed in this way. 401: The access token
 * is missing or not valid. 404: No folder has this id. 429: Too many requests.
 * @example
 * ```ts
 * const folder = await intercom.folders.updateFolder({
 *   path: { id: 6 },
 *   body: { folder: { name: "Delivery and returns", emoji: "🚚" } },
 * });
 * ```
 */
export function updateFolder(
  transport: runtime.Transport,
  args: UpdateFolderArgs,
  options?: runtime.CallOptions,
): runtime.Call<UpdateFolderData, UpdateFolderResult> {
  return transport.call(
    { id: "updateFolder", method: "PUT", path: "/folders/{id}" },
    args,
    options,
  );
}

/** Arguments of {@link deleteFolder}. */
export interface DeleteFolderArgs {
  path: {
    /**
     * Id of the folder.
     *
     * @example 6
     */
    id: number;
  };
}

/** What {@link deleteFolder} resolves to. */
export type DeleteFolderData = DeletedFolderObject;

/** Bodies of the error answers of {@link deleteFolder}, by status. */
export interface DeleteFolderErrors {
  401: ErrorList;
  404: ErrorList;
  422: ErrorList;
  429: ErrorList;
}

/** What `.result()` of {@link deleteFolder} resolves to. */
export type DeleteFolderResult =
  | runtime.Success<200, DeleteFolderData>
  | runtime.Failure<DeleteFolderErrors, 404>;

/**
 * Delete an empty folder
 *
 * Deletes a folder that has no content. One with content is refused with status 422: move it
 * elsewhere first.
 *
 * `DELETE /folders/{id}`
 *
 * @param args.path.id - Id of the folder.
 * @returns The folder is deleted.
 * @throws {IntercomApiError} 401: The access token is missing or not valid. 404: No folder has
 * this id. 422: There is still content in the folder. 429: Too many requests.
 * @example
 * ```ts
 * const deletedFolderObject = await intercom.folders.deleteFolder({
 *   path: { id: 6 },
 * });
 * ```
 */
export function deleteFolder(
  transport: runtime.Transport,
  args: DeleteFolderArgs,
  options?: runtime.CallOptions,
): runtime.Call<DeleteFolderData, DeleteFolderResult> {
  return transport.call(
    { id: "deleteFolder", method: "DELETE", path: "/folders/{id}" },
    args,
    options,
  );
}
