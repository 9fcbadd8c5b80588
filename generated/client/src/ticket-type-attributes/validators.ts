/** Request validators: Ticket Type Attributes */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type { CreateTicketTypeAttributeArgs, UpdateTicketTypeAttributeArgs } from "./index.js";

/** The path of {@link createTicketTypeAttribute}. */
export const createTicketTypeAttributePath: Validator<CreateTicketTypeAttributeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isCreateTicketTypeAttributePath, {
    type: "object",
    properties: { ticket_type_id: { type: "string" } },
    required: ["ticket_type_id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link createTicketTypeAttribute}. */
export const createTicketTypeAttributeBody: Validator<CreateTicketTypeAttributeArgs["body"]> =
  /* @__PURE__ */ createValidator(
    "body",
    checks.isCreateTicketTypeAttributeRequest,
    schemas.CreateTicketTypeAttributeRequest,
    [keywords.type, keywords.enumeration, keywords.properties, keywords.required, keywords.allOf],
  );

/** The path of {@link updateTicketTypeAttribute}. */
export const updateTicketTypeAttributePath: Validator<UpdateTicketTypeAttributeArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isUpdateTicketTypeAttributePath, {
    type: "object",
    properties: { ticket_type_id: { type: "string" }, id: { type: "string" } },
    required: ["ticket_type_id", "id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link updateTicketTypeAttribute}. */
export const updateTicketTypeAttributeBody: Validator<
  Exclude<UpdateTicketTypeAttributeArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isUpdateTicketTypeAttributeRequest,
  schemas.UpdateTicketTypeAttributeRequest,
  [keywords.type, keywords.properties, keywords.allOf],
);

function isCreateTicketTypeAttributePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_type_id === "string";
}

function isUpdateTicketTypeAttributePath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_type_id === "string" && typeof it.id === "string";
}
