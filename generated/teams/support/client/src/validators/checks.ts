/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/**
 * Tells for each schema that requests contain whether a value is what it describes. Written for
 * speed: the first thing that is wrong decides. What is wrong, `schemas.ts` knows. `it` holds the
 * value's own members; of a plain object these are its members, which each function finds out by
 * itself, because engines then remember what it is called with.
 */
import * as check from "../runtime/validation/check.js";
import * as formats from "../runtime/validation/formats.js";
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]+$", "u");

function isAdminReplyConversationRequestReplyOptionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isQuickReplyOption(value))) return false;
  }
  return true;
}

function isAdminReplyConversationRequestAttachmentUrlsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string" && formats.uri.test(value))) return false;
  }
  return true;
}

function isAdminReplyConversationRequestAttachmentFilesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isConversationAttachmentFiles(value))) return false;
  }
  return true;
}

/** The schema `admin_reply_conversation_request`. */
export function isAdminReplyConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.message_type === "comment" || it.message_type === "note"
      || it.message_type === "quick_reply")
    && it.type === "admin" && (it.body === undefined || typeof it.body === "string")
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id))
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.reply_options === undefined
      || (Array.isArray(it.reply_options)
        && isAdminReplyConversationRequestReplyOptionsItems(it.reply_options)))
    && (it.attachment_urls === undefined
      || (Array.isArray(it.attachment_urls) && it.attachment_urls.length <= 10
        && isAdminReplyConversationRequestAttachmentUrlsItems(it.attachment_urls)))
    && (it.attachment_files === undefined
      || (Array.isArray(it.attachment_files) && it.attachment_files.length <= 10
        && isAdminReplyConversationRequestAttachmentFilesItems(it.attachment_files)));
}

function isAdminReplyTicketRequestReplyOptionsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.text === "string" && typeof it.uuid === "string"
    && formats.uuid.test(it.uuid);
}

function isAdminReplyTicketRequestReplyOptionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isAdminReplyTicketRequestReplyOptionsItem(value))) return false;
  }
  return true;
}

function isAdminReplyTicketRequestAttachmentUrlsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string" && formats.uri.test(value))) return false;
  }
  return true;
}

/** The schema `admin_reply_ticket_request`. */
export function isAdminReplyTicketRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.message_type === "comment" || it.message_type === "note"
      || it.message_type === "quick_reply")
    && it.type === "admin" && (it.body === undefined || typeof it.body === "string")
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id))
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.reply_options === undefined
      || (Array.isArray(it.reply_options)
        && isAdminReplyTicketRequestReplyOptionsItems(it.reply_options)))
    && (it.attachment_urls === undefined
      || (Array.isArray(it.attachment_urls) && it.attachment_urls.length <= 10
        && isAdminReplyTicketRequestAttachmentUrlsItems(it.attachment_urls)));
}

/** The schema `assign_conversation_request`. */
export function isAssignConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.message_type === "assignment"
    && (it.type === "admin" || it.type === "team")
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id))
    && (typeof it.assignee_id === "string" || check.isInteger(it.assignee_id))
    && (it.body === undefined || typeof it.body === "string");
}

function isAttachContactToConversationRequestCustomer(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && Number(
            typeof it.intercom_user_id === "string"
              && (it.customer === undefined || isCustomerRequest(it.customer)),
          )
          + Number(
            typeof it.user_id === "string"
              && (it.customer === undefined || isCustomerRequest(it.customer)),
          )
          + Number(
            typeof it.email === "string"
              && (it.customer === undefined || isCustomerRequest(it.customer)),
          ) === 1;
}

/** The schema `attach_contact_to_conversation_request`. */
export function isAttachContactToConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.admin_id === undefined || typeof it.admin_id === "string"
      || check.isInteger(it.admin_id))
    && (it.customer === undefined || isAttachContactToConversationRequestCustomer(it.customer));
}

/** The schema `change_ticket_type_request`. */
export function isChangeTicketTypeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_type_id === "string"
    && typeof it.ticket_state_id === "string"
    && (it.ticket_attributes === undefined || check.isObject(it.ticket_attributes));
}

/** The schema `close_conversation_request`. */
export function isCloseConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.message_type === "close" && it.type === "admin"
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id))
    && (it.body === undefined || typeof it.body === "string");
}

function isContactReplyBaseRequestAttachmentUrlsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string" && formats.uri.test(value))) return false;
  }
  return true;
}

function isContactReplyBaseRequestOption2ReplyOptionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isQuickReplyOption(value))) return false;
  }
  return true;
}

/** The schema `contact_reply_base_request`. */
export function isContactReplyBaseRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.message_type === "comment" || it.message_type === "quick_reply")
    && it.type === "user" && (it.body === undefined || typeof it.body === "string")
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.attachment_urls === undefined
      || (Array.isArray(it.attachment_urls) && it.attachment_urls.length <= 10
        && isContactReplyBaseRequestAttachmentUrlsItems(it.attachment_urls)))
    && ((it.message_type === "comment" && typeof it.body === "string")
      || (it.message_type === "quick_reply" && Array.isArray(it.reply_options)
        && isContactReplyBaseRequestOption2ReplyOptionsItems(it.reply_options)));
}

/** The schema `contact_reply_conversation_request`. */
export function isContactReplyConversationRequest(value: unknown): boolean {
  return Number(isContactReplyIntercomUserIdRequest(value))
      + Number(isContactReplyEmailRequest(value)) + Number(isContactReplyUserIdRequest(value))
    === 1;
}

function isContactReplyEmailRequestAttachmentFilesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isConversationAttachmentFiles(value))) return false;
  }
  return true;
}

/** The schema `contact_reply_email_request`. */
export function isContactReplyEmailRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.email === "string"
    && (it.attachment_files === undefined
      || (Array.isArray(it.attachment_files)
        && isContactReplyEmailRequestAttachmentFilesItems(it.attachment_files)))
    && isContactReplyBaseRequest(value);
}

function isContactReplyIntercomUserIdRequestAttachmentFilesItems(
  items: readonly unknown[],
): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isConversationAttachmentFiles(value))) return false;
  }
  return true;
}

/** The schema `contact_reply_intercom_user_id_request`. */
export function isContactReplyIntercomUserIdRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.intercom_user_id === "string"
    && (it.attachment_files === undefined
      || (Array.isArray(it.attachment_files)
        && isContactReplyIntercomUserIdRequestAttachmentFilesItems(it.attachment_files)))
    && isContactReplyBaseRequest(value);
}

/** The schema `contact_reply_ticket_email_request`. */
export function isContactReplyTicketEmailRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.email === "string" && isContactReplyBaseRequest(value);
}

/** The schema `contact_reply_ticket_intercom_user_id_request`. */
export function isContactReplyTicketIntercomUserIdRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.intercom_user_id === "string"
    && isContactReplyBaseRequest(value);
}

/** The schema `contact_reply_ticket_request`. */
export function isContactReplyTicketRequest(value: unknown): boolean {
  return Number(isContactReplyTicketIntercomUserIdRequest(value))
      + Number(isContactReplyTicketUserIdRequest(value))
      + Number(isContactReplyTicketEmailRequest(value)) === 1;
}

/** The schema `contact_reply_ticket_user_id_request`. */
export function isContactReplyTicketUserIdRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.user_id === "string" && isContactReplyBaseRequest(value);
}

function isContactReplyUserIdRequestAttachmentFilesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isConversationAttachmentFiles(value))) return false;
  }
  return true;
}

/** The schema `contact_reply_user_id_request`. */
export function isContactReplyUserIdRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.user_id === "string"
    && (it.attachment_files === undefined
      || (Array.isArray(it.attachment_files) && it.attachment_files.length <= 10
        && isContactReplyUserIdRequestAttachmentFilesItems(it.attachment_files)))
    && isContactReplyBaseRequest(value);
}

/** The schema `conversation_attachment_files`. */
export function isConversationAttachmentFiles(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.content_type === undefined || typeof it.content_type === "string")
    && (it.data === undefined || typeof it.data === "string")
    && (it.name === undefined || typeof it.name === "string");
}

/** The schema `convert_conversation_to_ticket_request`. */
export function isConvertConversationToTicketRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.ticket_type_id === "string"
    && (it.ticket_state_id === undefined || typeof it.ticket_state_id === "string")
    && (it.attributes === undefined || isTicketRequestCustomAttributes(it.attributes));
}

/** The schema `create_contact_request`. */
export function isCreateContactRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.role === undefined || typeof it.role === "string")
    && (it.external_id === undefined || typeof it.external_id === "string")
    && (it.email === undefined || typeof it.email === "string")
    && (it.phone == null || typeof it.phone === "string")
    && (it.name == null || typeof it.name === "string")
    && (it.avatar == null || typeof it.avatar === "string")
    && (it.signed_up_at == null || check.isInteger(it.signed_up_at))
    && (it.last_seen_at == null || check.isInteger(it.last_seen_at))
    && (it.owner_id == null || check.isInteger(it.owner_id))
    && (it.unsubscribed_from_emails == null || typeof it.unsubscribed_from_emails === "boolean")
    && (it.language_override == null || typeof it.language_override === "string")
    && (it.custom_attributes == null || check.isObject(it.custom_attributes))
    && (it.email !== undefined || it.external_id !== undefined || it.role !== undefined);
}

function isCreateConversationRequestFrom(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === "lead" || it.type === "user" || it.type === "contact")
    && ((typeof it.id === "string" && check.hasMinLength(it.id, 24) && check.hasMaxLength(it.id, 24)
      && pattern1.test(it.id)) || (typeof it.id === "string" && formats.uuid.test(it.id)));
}

function isCreateConversationRequestAttachmentUrlsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string" && formats.uri.test(value))) return false;
  }
  return true;
}

/** The schema `create_conversation_request`. */
export function isCreateConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && isCreateConversationRequestFrom(it.from) && typeof it.body === "string"
    && (it.attachment_urls === undefined
      || (Array.isArray(it.attachment_urls) && it.attachment_urls.length <= 10
        && isCreateConversationRequestAttachmentUrlsItems(it.attachment_urls)))
    && (it.created_at === undefined || check.isInteger(it.created_at));
}

/** The schema `create_or_update_tag_request`. */
export function isCreateOrUpdateTagRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string"
    && (it.id === undefined || typeof it.id === "string")
    && !(it.companies !== undefined || it.users !== undefined);
}

function isCreateTicketRequestContactsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && Number(typeof it.id === "string") + Number(typeof it.external_id === "string")
          + Number(typeof it.email === "string") === 1;
}

function isCreateTicketRequestContactsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateTicketRequestContactsItem(value))) return false;
  }
  return true;
}

function isCreateTicketRequestAssignment(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.admin_assignee_id === undefined || typeof it.admin_assignee_id === "string")
    && (it.team_assignee_id === undefined || typeof it.team_assignee_id === "string");
}

/** The schema `create_ticket_request`. */
export function isCreateTicketRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (typeof it.ticket_type_id === "string" || check.isInteger(it.ticket_type_id))
    && Array.isArray(it.contacts) && isCreateTicketRequestContactsItems(it.contacts)
    && (it.conversation_to_link_id === undefined || typeof it.conversation_to_link_id === "string")
    && (it.company_id === undefined || typeof it.company_id === "string")
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.ticket_attributes === undefined || isTicketRequestCustomAttributes(it.ticket_attributes))
    && (it.assignment === undefined || isCreateTicketRequestAssignment(it.assignment));
}

function isCustomObjectInstanceCustomAttributesMember(value: unknown): boolean {
  return typeof value === "string" || check.isNumber(value);
}

function isCustomObjectInstanceCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.everyMember(it, isCustomObjectInstanceCustomAttributesMember);
}

/** The schema `custom_object_instance`. */
export function isCustomObjectInstance(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.external_id === undefined || typeof it.external_id === "string")
    && (it.external_created_at == null || check.isInteger(it.external_created_at))
    && (it.external_updated_at == null || check.isInteger(it.external_updated_at))
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.updated_at === undefined || check.isInteger(it.updated_at))
    && (it.type === undefined || typeof it.type === "string")
    && (it.custom_attributes === undefined
      || isCustomObjectInstanceCustomAttributes(it.custom_attributes));
}

function isCustomObjectInstanceListInstancesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(value === null || isCustomObjectInstance(value))) return false;
  }
  return true;
}

/** The schema `custom_object_instance_list`. */
export function isCustomObjectInstanceList(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === undefined || typeof it.type === "string")
    && (it.instances === undefined
      || (Array.isArray(it.instances) && isCustomObjectInstanceListInstancesItems(it.instances)));
}

/** The schema `customer_request`. */
export function isCustomerRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined
      && Number(typeof it.intercom_user_id === "string") + Number(typeof it.user_id === "string")
            + Number(typeof it.email === "string") === 1);
}

/** The schema `detach_contact_from_conversation_request`. */
export function isDetachContactFromConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || typeof it.admin_id === "string" || check.isInteger(it.admin_id);
}

/** The schema `merge_contacts_request`. */
export function isMergeContactsRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.from === "string" && typeof it.into === "string";
}

function isMultipleFilterSearchRequestValueItems(
  items: readonly unknown[],
  visit: check.Visit,
): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!((isSingleFilterSearchRequest(value)) !== (isMultipleFilterSearchRequest(value, visit)))) {
      return false;
    }
  }
  return true;
}

/** The schema `multiple_filter_search_request`. */
export function isMultipleFilterSearchRequest(value: unknown, visit = check.newVisit()): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  check.enter(visit);
  const holds = it !== undefined
    && (it.operator === undefined || it.operator === "AND" || it.operator === "OR")
    && (it.value === undefined
      || (Array.isArray(it.value) && isMultipleFilterSearchRequestValueItems(it.value, visit)));
  visit.depth--;
  return holds;
}

/** The schema `open_conversation_request`. */
export function isOpenConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.message_type === "open"
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id));
}

/** The schema `quick_reply_option`. */
export function isQuickReplyOption(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.text === "string" && typeof it.uuid === "string"
    && formats.uuid.test(it.uuid);
}

/** The schema `update_conversation_part_request`. */
export function isUpdateConversationPartRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.send_state === undefined || typeof it.send_state === "string")
    && (it.info_message === undefined || typeof it.info_message === "string")
    && (it.seen === undefined || typeof it.seen === "boolean")
    && (it.admin_id === undefined || typeof it.admin_id === "string")
    && typeof it.experimental === "boolean" && typeof it.secret === "string";
}

function isRedactConversationRequestOption1(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.type === "conversation_part"
    && (typeof it.conversation_id === "string" || check.isInteger(it.conversation_id))
    && (typeof it.conversation_part_id === "string" || check.isInteger(it.conversation_part_id));
}

function isRedactConversationRequestOption2(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.type === "source" && typeof it.conversation_id === "string"
    && typeof it.source_id === "string";
}

/** The schema `redact_conversation_request`. */
export function isRedactConversationRequest(value: unknown): boolean {
  return isRedactConversationRequestOption1(value) || isRedactConversationRequestOption2(value);
}

/** The schema `reply_conversation_request`. */
export function isReplyConversationRequest(value: unknown): boolean {
  return (isContactReplyConversationRequest(value)) !== (isAdminReplyConversationRequest(value));
}

/** The schema `search_request`. */
export function isSearchRequest(value: unknown, visit = check.newVisit()): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (isSingleFilterSearchRequest(it.query)) !== (isMultipleFilterSearchRequest(it.query, visit))
    && (it.pagination === undefined || isStartingAfterPaging(it.pagination));
}

function isSingleFilterSearchRequestValueOption3Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string" || check.isInteger(value))) return false;
  }
  return true;
}

/** The schema `single_filter_search_request`. */
export function isSingleFilterSearchRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.field === undefined || typeof it.field === "string")
    && (it.operator === undefined || it.operator === "=" || it.operator === "!="
      || it.operator === "IN" || it.operator === "NIN" || it.operator === "<" || it.operator === ">"
      || it.operator === "~" || it.operator === "!~" || it.operator === "^" || it.operator === "$")
    && (it.value == null || typeof it.value === "string" || check.isInteger(it.value)
      || (Array.isArray(it.value) && isSingleFilterSearchRequestValueOption3Items(it.value))
      || typeof it.value === "boolean");
}

/** The schema `snooze_conversation_request`. */
export function isSnoozeConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.message_type === "snoozed"
    && (typeof it.admin_id === "string" || check.isInteger(it.admin_id))
    && check.isInteger(it.snoozed_until);
}

/** The schema `starting_after_paging`. */
export function isStartingAfterPaging(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined && (it.per_page === undefined || check.isInteger(it.per_page))
      && (it.starting_after == null || typeof it.starting_after === "string"));
}

function isTagCompanyRequestCompaniesItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.company_id === undefined || typeof it.company_id === "string")
    && (it.untag === undefined || it.untag === false);
}

function isTagCompanyRequestCompaniesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isTagCompanyRequestCompaniesItem(value))) return false;
  }
  return true;
}

/** The schema `tag_company_request`. */
export function isTagCompanyRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string" && Array.isArray(it.companies)
    && isTagCompanyRequestCompaniesItems(it.companies);
}

function isTagMultipleUsersRequestUsersItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || it.id === undefined || typeof it.id === "string";
}

function isTagMultipleUsersRequestUsersItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isTagMultipleUsersRequestUsersItem(value))) return false;
  }
  return true;
}

/** The schema `tag_multiple_users_request`. */
export function isTagMultipleUsersRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string" && Array.isArray(it.users)
    && isTagMultipleUsersRequestUsersItems(it.users);
}

function isTicketRequestCustomAttributesMember(value: unknown): boolean {
  return value === null || typeof value === "string" || check.isNumber(value)
    || typeof value === "boolean" || Array.isArray(value);
}

/** The schema `ticket_request_custom_attributes`. */
export function isTicketRequestCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.everyMember(it, isTicketRequestCustomAttributesMember);
}

function isUntagCompanyRequestCompaniesItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.company_id === undefined || typeof it.company_id === "string") && it.untag === true;
}

function isUntagCompanyRequestCompaniesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isUntagCompanyRequestCompaniesItem(value))) return false;
  }
  return true;
}

/** The schema `untag_company_request`. */
export function isUntagCompanyRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string" && Array.isArray(it.companies)
    && it.companies.length >= 1 && isUntagCompanyRequestCompaniesItems(it.companies);
}

/** The schema `update_contact_request`. */
export function isUpdateContactRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.role === undefined || typeof it.role === "string")
    && (it.external_id === undefined || typeof it.external_id === "string")
    && (it.email === undefined || typeof it.email === "string")
    && (it.phone == null || typeof it.phone === "string")
    && (it.name == null || typeof it.name === "string")
    && (it.avatar == null || typeof it.avatar === "string")
    && (it.signed_up_at == null || check.isInteger(it.signed_up_at))
    && (it.last_seen_at == null || check.isInteger(it.last_seen_at))
    && (it.owner_id == null || check.isInteger(it.owner_id))
    && (it.unsubscribed_from_emails == null || typeof it.unsubscribed_from_emails === "boolean")
    && (it.language_override == null || typeof it.language_override === "string")
    && (it.custom_attributes == null || check.isObject(it.custom_attributes));
}

function isUpdateConversationRequestCustomAttributesMemberOption4Items(
  items: readonly unknown[],
): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

function isUpdateConversationRequestCustomAttributesMember(value: unknown): boolean {
  return typeof value === "string" || check.isNumber(value) || typeof value === "boolean"
    || (Array.isArray(value)
      && isUpdateConversationRequestCustomAttributesMemberOption4Items(value))
    || isCustomObjectInstanceList(value);
}

function isUpdateConversationRequestCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && check.everyMember(it, isUpdateConversationRequestCustomAttributesMember);
}

/** The schema `update_conversation_request`. */
export function isUpdateConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.read === undefined || typeof it.read === "boolean")
    && (it.title === undefined || typeof it.title === "string")
    && (it.custom_attributes === undefined
      || isUpdateConversationRequestCustomAttributes(it.custom_attributes))
    && (it.company_id == null || typeof it.company_id === "string");
}

/** The schema `update_ticket_request`. */
export function isUpdateTicketRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.ticket_attributes === undefined || check.isObject(it.ticket_attributes))
    && (it.ticket_state_id === undefined || typeof it.ticket_state_id === "string"
      || check.isInteger(it.ticket_state_id))
    && (it.company_id == null || typeof it.company_id === "string")
    && (it.open === undefined || typeof it.open === "boolean")
    && (it.is_shared === undefined || typeof it.is_shared === "boolean")
    && (it.snoozed_until === undefined || check.isInteger(it.snoozed_until))
    && (it.admin_id === undefined || check.isInteger(it.admin_id))
    && (it.assignee_id === undefined || typeof it.assignee_id === "string"
      || check.isInteger(it.assignee_id));
}
