/** Request validators: Calls */
import * as check from "../runtime/validation/check.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { createValidator, type Validator } from "../runtime/validation/validator.js";
import * as checks from "../validators/checks.js";
import * as schemas from "../validators/schemas.js";
import type {
  CollectFinVoiceCallByExternalIdArgs,
  CollectFinVoiceCallByIdArgs,
  CollectFinVoiceCallByPhoneNumberArgs,
  CollectFinVoiceCallsByConversationIdArgs,
  ListCallsArgs,
  ListCallsWithTranscriptsArgs,
  RegisterFinVoiceCallArgs,
  ShowCallArgs,
  ShowCallRecordingArgs,
  ShowCallTranscriptArgs,
} from "./index.js";

/** The query of {@link listCalls}. */
export const listCallsQuery: Validator<Exclude<ListCallsArgs["query"], undefined>> =
  /* @__PURE__ */ createValidator("query", isListCallsQuery, {
    type: "object",
    properties: { page: { type: "integer" }, per_page: { type: "integer" } },
  }, [keywords.type, keywords.properties]);

/** The path of {@link showCall}. */
export const showCallPath: Validator<ShowCallArgs["path"]> = /* @__PURE__ */ createValidator(
  "path",
  isShowCallPath,
  { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
  [keywords.type, keywords.properties, keywords.required],
);

/** The path of {@link showCallRecording}. */
export const showCallRecordingPath: Validator<ShowCallRecordingArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isShowCallRecordingPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link showCallTranscript}. */
export const showCallTranscriptPath: Validator<ShowCallTranscriptArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isShowCallTranscriptPath, {
    type: "object",
    properties: { id: { type: "string" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The body of {@link listCallsWithTranscripts}. */
export const listCallsWithTranscriptsBody: Validator<ListCallsWithTranscriptsArgs["body"]> =
  /* @__PURE__ */ createValidator("body", isListCallsWithTranscriptsBody, {
    type: "object",
    properties: {
      conversation_ids: { type: "array", minItems: 1, maxItems: 20, items: { type: "string" } },
    },
    required: ["conversation_ids"],
  }, [
    keywords.type,
    keywords.minItems,
    keywords.maxItems,
    keywords.items,
    keywords.properties,
    keywords.required,
  ]);

/** The body of {@link registerFinVoiceCall}. */
export const registerFinVoiceCallBody: Validator<
  Exclude<RegisterFinVoiceCallArgs["body"], undefined>
> = /* @__PURE__ */ createValidator(
  "body",
  checks.isRegisterFinVoiceCallRequest,
  schemas.RegisterFinVoiceCallRequest,
  [keywords.type, keywords.enumeration, keywords.properties, keywords.required, keywords.allOf],
);

/** The path of {@link collectFinVoiceCallById}. */
export const collectFinVoiceCallByIdPath: Validator<CollectFinVoiceCallByIdArgs["path"]> =
  /* @__PURE__ */ createValidator("path", isCollectFinVoiceCallByIdPath, {
    type: "object",
    properties: { id: { type: "integer" } },
    required: ["id"],
  }, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link collectFinVoiceCallByExternalId}. */
export const collectFinVoiceCallByExternalIdPath: Validator<
  CollectFinVoiceCallByExternalIdArgs["path"]
> = /* @__PURE__ */ createValidator("path", isCollectFinVoiceCallByExternalIdPath, {
  type: "object",
  properties: { external_id: { type: "string" } },
  required: ["external_id"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link collectFinVoiceCallByPhoneNumber}. */
export const collectFinVoiceCallByPhoneNumberPath: Validator<
  CollectFinVoiceCallByPhoneNumberArgs["path"]
> = /* @__PURE__ */ createValidator("path", isCollectFinVoiceCallByPhoneNumberPath, {
  type: "object",
  properties: { phone_number: { type: "string" } },
  required: ["phone_number"],
}, [keywords.type, keywords.properties, keywords.required]);

/** The path of {@link collectFinVoiceCallsByConversationId}. */
export const collectFinVoiceCallsByConversationIdPath: Validator<
  CollectFinVoiceCallsByConversationIdArgs["path"]
> = /* @__PURE__ */ createValidator("path", isCollectFinVoiceCallsByConversationIdPath, {
  type: "object",
  properties: { conversation_id: { type: "string" } },
  required: ["conversation_id"],
}, [keywords.type, keywords.properties, keywords.required]);

function isListCallsQuery(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.page === undefined || check.isInteger(it.page))
    && (it.per_page === undefined || check.isInteger(it.per_page));
}

function isShowCallPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isShowCallRecordingPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isShowCallTranscriptPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string";
}

function isListCallsWithTranscriptsBodyConversationIdsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

function isListCallsWithTranscriptsBody(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && Array.isArray(it.conversation_ids) && it.conversation_ids.length >= 1
    && it.conversation_ids.length <= 20
    && isListCallsWithTranscriptsBodyConversationIdsItems(it.conversation_ids);
}

function isCollectFinVoiceCallByIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.id);
}

function isCollectFinVoiceCallByExternalIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.external_id === "string";
}

function isCollectFinVoiceCallByPhoneNumberPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.phone_number === "string";
}

function isCollectFinVoiceCallsByConversationIdPath(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.conversation_id === "string";
}
