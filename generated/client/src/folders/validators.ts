/** Request validators: Folders */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type {
  CreateFolderArgs,
  DeleteFolderArgs,
  ListFoldersArgs,
  RetrieveFolderArgs,
  UpdateFolderArgs,
} from "./index.js";

/** The query of {@link listFolders}. */
export const listFoldersQuery: Validator<Exclude<ListFoldersArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListFoldersQuery, {
    type: "object",
    properties: {
      page: { type: "integer" },
      per_page: { type: "integer", maximum: 150 },
      parent_folder_id: { type: "integer" },
    },
  }, [keywords.type, keywords.maximum, keywords.properties]);

/** The body of {@link createFolder}. */
export const createFolderBody: Validator<CreateFolderArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isCreateFolderBody, {
    type: "object",
    properties: {
      folder: {
        type: "object",
        properties: {
          name: { type: "string" },
          description: { type: "string" },
          emoji: { type: "string" },
          parent_folder_id: { type: ["integer", "null"] },
        },
        required: ["name"],
      },
    },
    required: ["folder"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link retrieveFolder}. */
export const retrieveFolderPath: Validator<RetrieveFolderArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveFolderPath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateFolder}. */
export const updateFolderPath: Validator<UpdateFolderArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateFolderPath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateFolder}. */
export const updateFolderBody: Validator<UpdateFolderArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isUpdateFolderBody, {
    type: "object",
    properties: {
      folder: {
        type: "object",
        properties: {
          name: { type: "string" },
          description: { type: "string" },
          emoji: { type: "string" },
          parent_folder_id: { type: ["integer", "null"] },
        },
      },
    },
    required: ["folder"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link deleteFolder}. */
export const deleteFolderPath: Validator<DeleteFolderArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteFolderPath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

function isListFoldersQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || (check.isInteger(it.per_page) && it.per_page <= 150))
    && (it.parent_folder_id === undefined || check.isInteger(it.parent_folder_id));
}

function isCreateFolderBodyFolder(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string"
    && (it.description === undefined || typeof it.description === "string")
    && (it.emoji === undefined || typeof it.emoji === "string")
    && (it.parent_folder_id == null || check.isInteger(it.parent_folder_id));
}

function isCreateFolderBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && isCreateFolderBodyFolder(it.folder);
}

function isRetrieveFolderPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isUpdateFolderPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isUpdateFolderBodyFolder(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.emoji === undefined || typeof it.emoji === "string")
    && (it.parent_folder_id == null || check.isInteger(it.parent_folder_id));
}

function isUpdateFolderBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && isUpdateFolderBodyFolder(it.folder);
}

function isDeleteFolderPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}
