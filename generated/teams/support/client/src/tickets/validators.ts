/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Request validators: Tickets */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  ChangeTicketTypeArgs,
  CreateTicketArgs,
  DeleteTicketArgs,
  EnqueueCreateTicketArgs,
  GetTicketArgs,
  ReplyTicketArgs,
  SearchTicketsArgs,
  UpdateTicketArgs,
} from "./index.js";
export {
  attachTagToTicketBody,
  attachTagToTicketPath,
  detachTagFromTicketBody,
  detachTagFromTicketPath,
} from "../tags/validators.js";

/** The path of {@link replyTicket}. */
export const replyTicketPath: Validator<ReplyTicketArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isReplyTicketPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The body of {@link replyTicket}. */
export const replyTicketBody: Validator<ReplyTicketArgs["body"]> = /* @__PURE__ */ createValidator(
  "body",
  isReplyTicketBody,
  {
    properties: { skip_notifications: { type: "boolean" } },
    oneOf: [() => schemas.ContactReplyTicketRequest, () => schemas.AdminReplyTicketRequest],
  },
  [
    keywords.type,
    keywords.constant,
    keywords.enumeration,
    keywords.format,
    keywords.maxItems,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ],
);

/** The body of {@link createTicket}. */
export const createTicketBody: Validator<CreateTicketArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isCreateTicketBody, {
    properties: { skip_notifications: { type: "boolean" } },
    allOf: [() => schemas.CreateTicketRequest],
  }, [
    keywords.type,
    keywords.items,
    keywords.properties,
    keywords.additionalProperties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ]);

/** The body of {@link enqueueCreateTicket}. */
export const enqueueCreateTicketBody: Validator<EnqueueCreateTicketArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isEnqueueCreateTicketBody, {
    properties: { skip_notifications: { type: "boolean" } },
    allOf: [() => schemas.CreateTicketRequest],
  }, [
    keywords.type,
    keywords.items,
    keywords.properties,
    keywords.additionalProperties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ]);

/** The path of {@link updateTicket}. */
export const updateTicketPath: Validator<UpdateTicketArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateTicketPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateTicket}. */
export const updateTicketBody: Validator<Exclude<UpdateTicketArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator("body", isUpdateTicketBody, {
    properties: { skip_notifications: { type: "boolean" } },
    allOf: [() => schemas.UpdateTicketRequest],
  }, [keywords.type, keywords.properties, keywords.allOf, keywords.anyOf]);

/** The path of {@link getTicket}. */
export const getTicketPath: Validator<GetTicketArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isGetTicketPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The path of {@link deleteTicket}. */
export const deleteTicketPath: Validator<DeleteTicketArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isDeleteTicketPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link changeTicketType}. */
export const changeTicketTypePath: Validator<ChangeTicketTypeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isChangeTicketTypePath, {
    type: "object",
    properties: { ticket_id: { type: "string" } },
    required: ["ticket_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link changeTicketType}. */
export const changeTicketTypeBody: Validator<ChangeTicketTypeArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isChangeTicketTypeRequest,
    schemas.ChangeTicketTypeRequest,
    [keywords.type, keywords.properties, keywords.required, keywords.allOf],
  );

/** The body of {@link searchTickets}. */
export const searchTicketsBody: Validator<SearchTicketsArgs["body"]> =
  /* @__PURE__ */ createValidator("body", checks.isSearchRequest, schemas.SearchRequest, [
    keywords.type,
    keywords.enumeration,
    keywords.items,
    keywords.properties,
    keywords.required,
    keywords.allOf,
    keywords.anyOf,
    keywords.oneOf,
  ]);

function isReplyTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isReplyTicketBody2(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || it.skip_notifications === undefined
    || typeof it.skip_notifications === "boolean";
}

function isReplyTicketBody(value: unknown): boolean {
  return isReplyTicketBody2(value)
    && (checks.isContactReplyTicketRequest(value)) !== (checks.isAdminReplyTicketRequest(value));
}

function isCreateTicketBody2(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || it.skip_notifications === undefined
    || typeof it.skip_notifications === "boolean";
}

function isCreateTicketBody(value: unknown): boolean {
  return isCreateTicketBody2(value) && checks.isCreateTicketRequest(value);
}

function isEnqueueCreateTicketBody2(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || it.skip_notifications === undefined
    || typeof it.skip_notifications === "boolean";
}

function isEnqueueCreateTicketBody(value: unknown): boolean {
  return isEnqueueCreateTicketBody2(value) && checks.isCreateTicketRequest(value);
}

function isUpdateTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateTicketBody2(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || it.skip_notifications === undefined
    || typeof it.skip_notifications === "boolean";
}

function isUpdateTicketBody(value: unknown): boolean {
  return isUpdateTicketBody2(value) && checks.isUpdateTicketRequest(value);
}

function isGetTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isDeleteTicketPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isChangeTicketTypePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_id === "string";
}
