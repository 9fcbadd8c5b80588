/** Request validators: Ticket Types */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type { CreateTicketTypeArgs, GetTicketTypeArgs, UpdateTicketTypeArgs } from "./index.js";

/** The body of {@link createTicketType}. */
export const createTicketTypeBody: Validator<Exclude<CreateTicketTypeArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateTicketTypeRequest,
    schemas.CreateTicketTypeRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link getTicketType}. */
export const getTicketTypePath: Validator<GetTicketTypeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isGetTicketTypePath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link updateTicketType}. */
export const updateTicketTypePath: Validator<UpdateTicketTypeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateTicketTypePath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateTicketType}. */
export const updateTicketTypeBody: Validator<Exclude<UpdateTicketTypeArgs["body"], undefined>> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isUpdateTicketTypeRequest,
    schemas.UpdateTicketTypeRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.allOf],
  );

function isGetTicketTypePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isUpdateTicketTypePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}
