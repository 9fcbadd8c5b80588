/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Request validators: Notes */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import type {
  CreateCompanyNoteArgs,
  CreateNoteArgs,
  ListCompanyNotesArgs,
  ListNotesArgs,
  RetrieveNoteArgs,
} from "./index.js";

/** The path of {@link listCompanyNotes}. */
export const listCompanyNotesPath: Validator<ListCompanyNotesArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isListCompanyNotesPath, {
    type: "object",
    properties: { company_id: { type: "string" } },
    required: ["company_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The query of {@link listCompanyNotes}. */
export const listCompanyNotesQuery: Validator<Exclude<ListCompanyNotesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListCompanyNotesQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link createCompanyNote}. */
export const createCompanyNotePath: Validator<CreateCompanyNoteArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isCreateCompanyNotePath, {
    type: "object",
    properties: { company_id: { type: "string" } },
    required: ["company_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link createCompanyNote}. */
export const createCompanyNoteBody: Validator<CreateCompanyNoteArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isCreateCompanyNoteBody, {
    type: "object",
    properties: { body: { type: "string" }, admin_id: { type: "string" } },
    required: ["body"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link listNotes}. */
export const listNotesPath: Validator<ListNotesArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isListNotesPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The query of {@link listNotes}. */
export const listNotesQuery: Validator<Exclude<ListNotesArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListNotesQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link createNote}. */
export const createNotePath: Validator<CreateNoteArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isCreateNotePath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The body of {@link createNote}. */
export const createNoteBody: Validator<CreateNoteArgs["body"]> = /* @__PURE__ */ createValidator(
  "body",
  isCreateNoteBody,
  {
    type: "object",
    properties: {
      body: { type: "string" },
      contact_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
      admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    required: ["body"],
  },
  [keywords.type, keywords.properties, keywords.required, keywords.anyOf],
);

/** The path of {@link retrieveNote}. */
export const retrieveNotePath: Validator<RetrieveNoteArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isRetrieveNotePath, {
    type: "object",
    properties: { id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required, keywords.anyOf]);

function isListCompanyNotesPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.company_id === "string";
}

function isListCompanyNotesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isCreateCompanyNotePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.company_id === "string";
}

function isCreateCompanyNoteBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.body === "string"
    && (it.admin_id === undefined || typeof it.admin_id === "string");
}

function isListNotesPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListNotesQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isCreateNotePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isCreateNoteBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.body === "string"
    && (it.contact_id === undefined || typeof it.contact_id === "string"
      || check.isInteger(it.contact_id))
    && (it.admin_id === undefined || typeof it.admin_id === "string"
      || check.isInteger(it.admin_id));
}

function isRetrieveNotePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.id === "string" || check.isInteger(it.id));
}
