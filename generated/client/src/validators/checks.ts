/**
 * Tells for each schema that requests contain whether a value is what it describes. Written for
 * speed: the first thing that is wrong decides. What is wrong, `schemas.ts` knows. `it` holds the
 * value's own members; of a plain object these are its members, which each function finds out by
 * itself, because engines then remember what it is called with.
 */
import * as check from "../runtime/validation/check.js";
import * as formats from "../runtime/validation/formats.js";
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]+$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[^!@]*$", "u");

/** The schema `datetime`. */
export function isDatetime(value: unknown): boolean {
  return (typeof value === "string" && formats.dateTime.test(value)) || check.isInteger(value);
}

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

/** The schema `article_content`. */
export function isArticleContent(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined && (it.type == null || it.type === "article_content")
      && (it.title === undefined || typeof it.title === "string")
      && (it.description === undefined || typeof it.description === "string")
      && (it.body === undefined || typeof it.body === "string")
      && (it.author_id === undefined || check.isInteger(it.author_id))
      && (it.state === undefined || it.state === "published" || it.state === "draft")
      && (it.created_at === undefined || check.isInteger(it.created_at))
      && (it.updated_at === undefined || check.isInteger(it.updated_at))
      && (it.url === undefined || typeof it.url === "string"));
}

/** The schema `article_translated_content`. */
export function isArticleTranslatedContent(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined && (it.type == null || it.type === "article_translated_content")
      && (it.ar === undefined || isArticleContent(it.ar))
      && (it.bg === undefined || isArticleContent(it.bg))
      && (it.bs === undefined || isArticleContent(it.bs))
      && (it.ca === undefined || isArticleContent(it.ca))
      && (it.cs === undefined || isArticleContent(it.cs))
      && (it.da === undefined || isArticleContent(it.da))
      && (it.de === undefined || isArticleContent(it.de))
      && (it.el === undefined || isArticleContent(it.el))
      && (it.en === undefined || isArticleContent(it.en))
      && (it.es === undefined || isArticleContent(it.es))
      && (it.et === undefined || isArticleContent(it.et))
      && (it.fi === undefined || isArticleContent(it.fi))
      && (it.fr === undefined || isArticleContent(it.fr))
      && (it.he === undefined || isArticleContent(it.he))
      && (it.hr === undefined || isArticleContent(it.hr))
      && (it.hu === undefined || isArticleContent(it.hu))
      && (it.id === undefined || isArticleContent(it.id))
      && (it.it === undefined || isArticleContent(it.it))
      && (it.ja === undefined || isArticleContent(it.ja))
      && (it.ko === undefined || isArticleContent(it.ko))
      && (it.lt === undefined || isArticleContent(it.lt))
      && (it.lv === undefined || isArticleContent(it.lv))
      && (it.mn === undefined || isArticleContent(it.mn))
      && (it.nb === undefined || isArticleContent(it.nb))
      && (it.nl === undefined || isArticleContent(it.nl))
      && (it.pl === undefined || isArticleContent(it.pl))
      && (it.pt === undefined || isArticleContent(it.pt))
      && (it.ro === undefined || isArticleContent(it.ro))
      && (it.ru === undefined || isArticleContent(it.ru))
      && (it.sl === undefined || isArticleContent(it.sl))
      && (it.sr === undefined || isArticleContent(it.sr))
      && (it.sv === undefined || isArticleContent(it.sv))
      && (it.tr === undefined || isArticleContent(it.tr))
      && (it.vi === undefined || isArticleContent(it.vi))
      && (it["pt-BR"] === undefined || isArticleContent(it["pt-BR"]))
      && (it["zh-CN"] === undefined || isArticleContent(it["zh-CN"]))
      && (it["zh-TW"] === undefined || isArticleContent(it["zh-TW"])));
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

function isContentSnippetCreateRequestJsonBlocksItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(check.isObject(value))) return false;
  }
  return true;
}

/** The schema `content_snippet_create_request`. */
export function isContentSnippetCreateRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string" && check.hasMaxLength(it.title, 255)
    && Array.isArray(it.json_blocks) && isContentSnippetCreateRequestJsonBlocksItems(it.json_blocks)
    && (it.locale === undefined || typeof it.locale === "string");
}

function isContentSnippetUpdateRequestJsonBlocksItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(check.isObject(value))) return false;
  }
  return true;
}

/** The schema `content_snippet_update_request`. */
export function isContentSnippetUpdateRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.title === undefined
      || (typeof it.title === "string" && check.hasMaxLength(it.title, 255)))
    && (it.json_blocks === undefined
      || (Array.isArray(it.json_blocks)
        && isContentSnippetUpdateRequestJsonBlocksItems(it.json_blocks)))
    && (it.locale === undefined || typeof it.locale === "string");
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

function isConvertVisitorRequestUser(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.user_id === undefined || typeof it.user_id === "string")
    && (it.email === undefined || typeof it.email === "string")
    && (it.id !== undefined || it.user_id !== undefined || it.email !== undefined);
}

function isConvertVisitorRequestVisitor(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.user_id === undefined || typeof it.user_id === "string")
    && (it.email === undefined || typeof it.email === "string")
    && (it.id !== undefined || it.user_id !== undefined || it.email !== undefined);
}

/** The schema `convert_visitor_request`. */
export function isConvertVisitorRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.type === "string" && isConvertVisitorRequestUser(it.user)
    && isConvertVisitorRequestVisitor(it.visitor);
}

/** The schema `create_article_request`. */
export function isCreateArticleRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string"
    && (it.description === undefined || typeof it.description === "string")
    && (it.body === undefined || typeof it.body === "string") && check.isInteger(it.author_id)
    && (it.state === undefined || it.state === "published" || it.state === "draft")
    && (it.parent_id === undefined || check.isInteger(it.parent_id))
    && (it.parent_type === undefined || typeof it.parent_type === "string")
    && (it.translated_content === undefined || isArticleTranslatedContent(it.translated_content))
    && (it.folder_id == null || check.isInteger(it.folder_id));
}

/** The schema `create_internal_article_request`. */
export function isCreateInternalArticleRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string"
    && (it.body === undefined || typeof it.body === "string") && check.isInteger(it.author_id)
    && check.isInteger(it.owner_id) && (it.folder_id == null || check.isInteger(it.folder_id));
}

/** The schema `create_collection_request`. */
export function isCreateCollectionRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string"
    && (it.description === undefined || typeof it.description === "string")
    && (it.translated_content == null || isGroupTranslatedContent(it.translated_content))
    && (it.parent_id == null || typeof it.parent_id === "string")
    && (it.help_center_id == null || check.isInteger(it.help_center_id));
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

/** The schema `create_content_import_source_request`. */
export function isCreateContentImportSourceRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.sync_behavior === "api"
    && (it.status === undefined || it.status === "active" || it.status === "deactivated")
    && typeof it.url === "string";
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

function isCreateDataAttributeRequestOption1OptionsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.value === undefined || typeof it.value === "string");
}

function isCreateDataAttributeRequestOption1OptionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateDataAttributeRequestOption1OptionsItem(value))) return false;
  }
  return true;
}

/** The schema `create_data_attribute_request`. */
export function isCreateDataAttributeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string" && pattern2.test(it.name)
    && (it.model === "contact" || it.model === "company")
    && (it.description === undefined || typeof it.description === "string")
    && (it.messenger_writable === undefined || typeof it.messenger_writable === "boolean")
    && it.data_type !== undefined
    && (it.data_type === "options" && Array.isArray(it.options)
        && isCreateDataAttributeRequestOption1OptionsItems(it.options))
      !== (it.data_type === "string" || it.data_type === "integer" || it.data_type === "float"
        || it.data_type === "boolean" || it.data_type === "datetime" || it.data_type === "date");
}

/** The schema `create_data_event_request`. */
export function isCreateDataEventRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.event_name === "string" && check.isInteger(it.created_at)
    && (it.user_id === undefined || typeof it.user_id === "string")
    && (it.id === undefined || typeof it.id === "string")
    && (it.email === undefined || typeof it.email === "string")
    && (it.metadata === undefined || check.isObject(it.metadata))
    && ((it.event_name !== undefined && it.created_at !== undefined && it.id !== undefined)
      || (it.event_name !== undefined && it.created_at !== undefined && it.user_id !== undefined)
      || (it.event_name !== undefined && it.created_at !== undefined && it.email !== undefined));
}

function isCreateDataEventSummariesRequestEventSummaries(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.event_name === undefined || typeof it.event_name === "string")
    && (it.count === undefined || check.isInteger(it.count))
    && (it.first === undefined || check.isInteger(it.first))
    && (it.last === undefined || check.isInteger(it.last));
}

/** The schema `create_data_event_summaries_request`. */
export function isCreateDataEventSummariesRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.user_id === undefined || typeof it.user_id === "string")
    && (it.event_summaries === undefined
      || isCreateDataEventSummariesRequestEventSummaries(it.event_summaries));
}

/** The schema `create_data_exports_request`. */
export function isCreateDataExportsRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.isInteger(it.created_at_after)
    && check.isInteger(it.created_at_before);
}

/** The schema `create_external_page_request`. */
export function isCreateExternalPageRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string" && typeof it.html === "string"
    && (it.url === undefined || typeof it.url === "string")
    && (it.ai_agent_availability === undefined || typeof it.ai_agent_availability === "boolean")
    && (it.ai_copilot_availability === undefined || typeof it.ai_copilot_availability === "boolean")
    && it.locale === "en" && check.isInteger(it.source_id) && typeof it.external_id === "string";
}

function isCreateMessageRequestFrom(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && it.type === "admin"
    && (typeof it.id === "string" || check.isInteger(it.id));
}

function isCreateMessageRequestCcOption2Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isRecipient(value))) return false;
  }
  return true;
}

function isCreateMessageRequestBccOption2Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isRecipient(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption1ToOption2Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isRecipient(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption2ToOption2Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isRecipient(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption3ComponentsItemParametersItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === undefined || typeof it.type === "string")
    && (it.text === undefined || typeof it.text === "string");
}

function isCreateMessageRequestOption3ComponentsItemParametersItems(
  items: readonly unknown[],
): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateMessageRequestOption3ComponentsItemParametersItem(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption3ComponentsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === undefined || typeof it.type === "string")
    && (it.parameters === undefined
      || (Array.isArray(it.parameters)
        && isCreateMessageRequestOption3ComponentsItemParametersItems(it.parameters)));
}

function isCreateMessageRequestOption3ComponentsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateMessageRequestOption3ComponentsItem(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption3ToOption2Items(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isRecipient(value))) return false;
  }
  return true;
}

function isCreateMessageRequestOption3ToOption3(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (typeof it.phone === "string" || check.isInteger(it.phone))
    && (it.name === undefined || typeof it.name === "string");
}

/** The schema `create_message_request`. */
export function isCreateMessageRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.message_type === undefined || it.message_type === "in_app" || it.message_type === "email"
      || it.message_type === "sms" || it.message_type === "whatsapp" || it.message_type === "inapp"
      || it.message_type === "conversation")
    && (it.subject === undefined || typeof it.subject === "string")
    && (it.body === undefined || typeof it.body === "string")
    && (it.template === undefined || typeof it.template === "string")
    && isCreateMessageRequestFrom(it.from)
    && (it.cc === undefined || isRecipient(it.cc)
      || (Array.isArray(it.cc) && isCreateMessageRequestCcOption2Items(it.cc)))
    && (it.bcc === undefined || isRecipient(it.bcc)
      || (Array.isArray(it.bcc) && isCreateMessageRequestBccOption2Items(it.bcc)))
    && (it.created_at === undefined || check.isInteger(it.created_at))
    && (it.create_conversation_without_contact_reply === undefined
      || typeof it.create_conversation_without_contact_reply === "boolean")
    && ((it.message_type === "email" && typeof it.subject === "string"
      && typeof it.body === "string"
      && (isRecipient(it.to)
        || (Array.isArray(it.to) && isCreateMessageRequestOption1ToOption2Items(it.to))))
      || ((it.message_type === "in_app" || it.message_type === "inapp"
        || it.message_type === "conversation" || it.message_type === "sms")
        && typeof it.body === "string"
        && (isRecipient(it.to)
          || (Array.isArray(it.to) && isCreateMessageRequestOption2ToOption2Items(it.to))))
      || (it.message_type === "whatsapp" && typeof it.template === "string"
        && Array.isArray(it.components)
        && isCreateMessageRequestOption3ComponentsItems(it.components)
        && (it.locale === undefined || typeof it.locale === "string")
        && Number(isRecipient(it.to))
              + Number(Array.isArray(it.to) && isCreateMessageRequestOption3ToOption2Items(it.to))
              + Number(isCreateMessageRequestOption3ToOption3(it.to)) === 1));
}

/** The schema `recipient`. */
export function isRecipient(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === "user" || it.type === "lead" || it.type === "contact")
    && typeof it.id === "string";
}

function isCreateOrUpdateCompanyRequestCustomAttributesMember(value: unknown): boolean {
  return value === null || typeof value === "string" || check.isNumber(value)
    || typeof value === "boolean";
}

function isCreateOrUpdateCompanyRequestCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && check.everyMember(it, isCreateOrUpdateCompanyRequestCustomAttributesMember);
}

/** The schema `create_or_update_company_request`. */
export function isCreateOrUpdateCompanyRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.company_id === undefined || typeof it.company_id === "string")
    && (it.plan === undefined || typeof it.plan === "string")
    && (it.size === undefined || check.isInteger(it.size))
    && (it.website === undefined || typeof it.website === "string")
    && (it.industry === undefined || typeof it.industry === "string")
    && (it.custom_attributes === undefined
      || isCreateOrUpdateCompanyRequestCustomAttributes(it.custom_attributes))
    && (it.remote_created_at === undefined || check.isInteger(it.remote_created_at))
    && (it.monthly_spend === undefined || check.isInteger(it.monthly_spend))
    && (it.update_last_request_at === undefined || typeof it.update_last_request_at === "boolean")
    && check.hasOnly(
      it,
      (name) =>
        name === "name" || name === "company_id" || name === "plan" || name === "size"
        || name === "website" || name === "industry" || name === "custom_attributes"
        || name === "remote_created_at" || name === "monthly_spend"
        || name === "update_last_request_at",
    );
}

function isCreateOrUpdateCustomObjectInstanceRequestCustomAttributesMember(
  value: unknown,
): boolean {
  return typeof value === "string" || check.isNumber(value);
}

function isCreateOrUpdateCustomObjectInstanceRequestCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && check.everyMember(it, isCreateOrUpdateCustomObjectInstanceRequestCustomAttributesMember);
}

/** The schema `create_or_update_custom_object_instance_request`. */
export function isCreateOrUpdateCustomObjectInstanceRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.external_id === undefined || typeof it.external_id === "string")
    && (it.external_created_at == null || check.isInteger(it.external_created_at))
    && (it.external_updated_at == null || check.isInteger(it.external_updated_at))
    && (it.custom_attributes == null
      || isCreateOrUpdateCustomObjectInstanceRequestCustomAttributes(it.custom_attributes));
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

/** The schema `create_phone_switch_request`. */
export function isCreatePhoneSwitchRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.phone === "string"
    && (it.custom_attributes === undefined || isCustomAttributes(it.custom_attributes));
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

/** The schema `create_ticket_type_attribute_request`. */
export function isCreateTicketTypeAttributeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string" && typeof it.description === "string"
    && (it.data_type === "string" || it.data_type === "list" || it.data_type === "integer"
      || it.data_type === "decimal" || it.data_type === "boolean" || it.data_type === "datetime"
      || it.data_type === "files")
    && (it.required_to_create === undefined || typeof it.required_to_create === "boolean")
    && (it.required_to_create_for_contacts === undefined
      || typeof it.required_to_create_for_contacts === "boolean")
    && (it.visible_on_create === undefined || typeof it.visible_on_create === "boolean")
    && (it.visible_to_contacts === undefined || typeof it.visible_to_contacts === "boolean")
    && (it.multiline === undefined || typeof it.multiline === "boolean")
    && (it.list_items === undefined || typeof it.list_items === "string")
    && (it.allow_multiple_values === undefined || typeof it.allow_multiple_values === "boolean");
}

/** The schema `create_ticket_type_request`. */
export function isCreateTicketTypeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string"
    && (it.description === undefined || typeof it.description === "string")
    && (it.category === undefined || it.category === "Customer" || it.category === "Back-office"
      || it.category === "Tracker")
    && (it.icon === undefined || typeof it.icon === "string")
    && (it.is_internal === undefined || typeof it.is_internal === "boolean");
}

function isCustomAttributesMember(value: unknown): boolean {
  return typeof value === "string" || check.isInteger(value) || isDatetime(value)
    || isCustomObjectInstanceList(value) || check.isNumber(value) || typeof value === "boolean";
}

/** The schema `custom_attributes`. */
export function isCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.everyMember(it, isCustomAttributesMember);
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

function isCreateDataConnectorRequestAudiencesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(value === "leads" || value === "users" || value === "visitors")) return false;
  }
  return true;
}

function isCreateDataConnectorRequestHeadersItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.value === undefined || typeof it.value === "string");
}

function isCreateDataConnectorRequestHeadersItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateDataConnectorRequestHeadersItem(value))) return false;
  }
  return true;
}

function isCreateDataConnectorRequestDataInputsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.type === undefined || it.type === "string" || it.type === "integer"
      || it.type === "decimal" || it.type === "boolean")
    && (it.description === undefined || typeof it.description === "string")
    && (it.required === undefined || typeof it.required === "boolean")
    && (it.default_value === undefined || typeof it.default_value === "string");
}

function isCreateDataConnectorRequestDataInputsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isCreateDataConnectorRequestDataInputsItem(value))) return false;
  }
  return true;
}

function isCreateDataConnectorRequestTokenIdsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

/** The schema `create_data_connector_request`. */
export function isCreateDataConnectorRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.name === "string"
    && (it.description === undefined || typeof it.description === "string")
    && (it.http_method === undefined || it.http_method === "get" || it.http_method === "post"
      || it.http_method === "put" || it.http_method === "delete" || it.http_method === "patch")
    && (it.url === undefined || typeof it.url === "string")
    && (it.body === undefined || typeof it.body === "string")
    && (it.direct_fin_usage === undefined || typeof it.direct_fin_usage === "boolean")
    && (it.audiences === undefined
      || (Array.isArray(it.audiences) && isCreateDataConnectorRequestAudiencesItems(it.audiences)))
    && (it.headers === undefined
      || (Array.isArray(it.headers) && isCreateDataConnectorRequestHeadersItems(it.headers)))
    && (it.data_inputs === undefined
      || (Array.isArray(it.data_inputs)
        && isCreateDataConnectorRequestDataInputsItems(it.data_inputs)))
    && (it.customer_authentication === undefined || typeof it.customer_authentication === "boolean")
    && (it.bypass_authentication === undefined || typeof it.bypass_authentication === "boolean")
    && (it.validate_missing_attributes === undefined
      || typeof it.validate_missing_attributes === "boolean")
    && (it.mock_response === undefined || check.isObject(it.mock_response))
    && (it.token_ids === undefined
      || (Array.isArray(it.token_ids) && isCreateDataConnectorRequestTokenIdsItems(it.token_ids)));
}

function isUpdateDataConnectorRequestAudiencesItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(value === "leads" || value === "users" || value === "visitors")) return false;
  }
  return true;
}

function isUpdateDataConnectorRequestHeadersItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.value === undefined || typeof it.value === "string");
}

function isUpdateDataConnectorRequestHeadersItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isUpdateDataConnectorRequestHeadersItem(value))) return false;
  }
  return true;
}

function isUpdateDataConnectorRequestDataInputsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.type === undefined || it.type === "string" || it.type === "integer"
      || it.type === "decimal" || it.type === "boolean")
    && (it.description === undefined || typeof it.description === "string")
    && (it.required === undefined || typeof it.required === "boolean")
    && (it.default_value === undefined || typeof it.default_value === "string");
}

function isUpdateDataConnectorRequestDataInputsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isUpdateDataConnectorRequestDataInputsItem(value))) return false;
  }
  return true;
}

function isUpdateDataConnectorRequestTokenIdsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

/** The schema `update_data_connector_request`. */
export function isUpdateDataConnectorRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.state === undefined || it.state === "draft" || it.state === "live")
    && (it.http_method === undefined || it.http_method === "get" || it.http_method === "post"
      || it.http_method === "put" || it.http_method === "delete" || it.http_method === "patch")
    && (it.url === undefined || typeof it.url === "string")
    && (it.body === undefined || typeof it.body === "string")
    && (it.direct_fin_usage === undefined || typeof it.direct_fin_usage === "boolean")
    && (it.audiences === undefined
      || (Array.isArray(it.audiences) && isUpdateDataConnectorRequestAudiencesItems(it.audiences)))
    && (it.headers === undefined
      || (Array.isArray(it.headers) && isUpdateDataConnectorRequestHeadersItems(it.headers)))
    && (it.data_inputs === undefined
      || (Array.isArray(it.data_inputs)
        && isUpdateDataConnectorRequestDataInputsItems(it.data_inputs)))
    && (it.customer_authentication === undefined || typeof it.customer_authentication === "boolean")
    && (it.bypass_authentication === undefined || typeof it.bypass_authentication === "boolean")
    && (it.validate_missing_attributes === undefined
      || typeof it.validate_missing_attributes === "boolean")
    && (it.mock_response === undefined || check.isObject(it.mock_response))
    && (it.token_ids === undefined
      || (Array.isArray(it.token_ids) && isUpdateDataConnectorRequestTokenIdsItems(it.token_ids)));
}

/** The schema `detach_contact_from_conversation_request`. */
export function isDetachContactFromConversationRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it === undefined || typeof it.admin_id === "string" || check.isInteger(it.admin_id);
}

/** The schema `custom_channel_attribute`. */
export function isCustomChannelAttribute(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.id === "string" && typeof it.value === "string";
}

/** The schema `custom_channel_base_event`. */
export function isCustomChannelBaseEvent(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.event_id === "string"
    && typeof it.external_conversation_id === "string" && isCustomChannelContact(it.contact);
}

/** The schema `custom_channel_contact`. */
export function isCustomChannelContact(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === "user" || it.type === "lead")
    && typeof it.external_id === "string" && (it.name === undefined || typeof it.name === "string")
    && (it.email === undefined || (typeof it.email === "string" && formats.email.test(it.email)));
}

/** The schema `group_content`. */
export function isGroupContent(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined && (it.type == null || it.type === "group_content")
      && (it.name === undefined || typeof it.name === "string")
      && (it.description === undefined || typeof it.description === "string"));
}

/** The schema `group_translated_content`. */
export function isGroupTranslatedContent(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return value === null
    || (it !== undefined && (it.type == null || it.type === "group_translated_content")
      && (it.ar === undefined || isGroupContent(it.ar))
      && (it.bg === undefined || isGroupContent(it.bg))
      && (it.bs === undefined || isGroupContent(it.bs))
      && (it.ca === undefined || isGroupContent(it.ca))
      && (it.cs === undefined || isGroupContent(it.cs))
      && (it.da === undefined || isGroupContent(it.da))
      && (it.de === undefined || isGroupContent(it.de))
      && (it.el === undefined || isGroupContent(it.el))
      && (it.en === undefined || isGroupContent(it.en))
      && (it.es === undefined || isGroupContent(it.es))
      && (it.et === undefined || isGroupContent(it.et))
      && (it.fi === undefined || isGroupContent(it.fi))
      && (it.fr === undefined || isGroupContent(it.fr))
      && (it.he === undefined || isGroupContent(it.he))
      && (it.hr === undefined || isGroupContent(it.hr))
      && (it.hu === undefined || isGroupContent(it.hu))
      && (it.id === undefined || isGroupContent(it.id))
      && (it.it === undefined || isGroupContent(it.it))
      && (it.ja === undefined || isGroupContent(it.ja))
      && (it.ko === undefined || isGroupContent(it.ko))
      && (it.lt === undefined || isGroupContent(it.lt))
      && (it.lv === undefined || isGroupContent(it.lv))
      && (it.mn === undefined || isGroupContent(it.mn))
      && (it.nb === undefined || isGroupContent(it.nb))
      && (it.nl === undefined || isGroupContent(it.nl))
      && (it.pl === undefined || isGroupContent(it.pl))
      && (it.pt === undefined || isGroupContent(it.pt))
      && (it.ro === undefined || isGroupContent(it.ro))
      && (it.ru === undefined || isGroupContent(it.ru))
      && (it.sl === undefined || isGroupContent(it.sl))
      && (it.sr === undefined || isGroupContent(it.sr))
      && (it.sv === undefined || isGroupContent(it.sv))
      && (it.tr === undefined || isGroupContent(it.tr))
      && (it.vi === undefined || isGroupContent(it.vi))
      && (it["pt-BR"] === undefined || isGroupContent(it["pt-BR"]))
      && (it["zh-CN"] === undefined || isGroupContent(it["zh-CN"]))
      && (it["zh-TW"] === undefined || isGroupContent(it["zh-TW"])));
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

function isNewsItemRequestLabelsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(typeof value === "string")) return false;
  }
  return true;
}

function isNewsItemRequestReactionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(value === null || typeof value === "string")) return false;
  }
  return true;
}

function isNewsItemRequestNewsfeedAssignmentsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isNewsfeedAssignment(value))) return false;
  }
  return true;
}

/** The schema `news_item_request`. */
export function isNewsItemRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string"
    && (it.body === undefined || typeof it.body === "string") && check.isInteger(it.sender_id)
    && (it.state === undefined || it.state === "draft" || it.state === "live")
    && (it.deliver_silently === undefined || typeof it.deliver_silently === "boolean")
    && (it.labels === undefined
      || (Array.isArray(it.labels) && isNewsItemRequestLabelsItems(it.labels)))
    && (it.reactions === undefined
      || (Array.isArray(it.reactions) && isNewsItemRequestReactionsItems(it.reactions)))
    && (it.newsfeed_assignments === undefined
      || (Array.isArray(it.newsfeed_assignments)
        && isNewsItemRequestNewsfeedAssignmentsItems(it.newsfeed_assignments)));
}

/** The schema `newsfeed_assignment`. */
export function isNewsfeedAssignment(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.newsfeed_id === undefined || check.isInteger(it.newsfeed_id))
    && (it.published_at === undefined || check.isInteger(it.published_at));
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

/** The schema `update_article_request`. */
export function isUpdateArticleRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.title === undefined || typeof it.title === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.body === undefined || typeof it.body === "string")
    && (it.author_id === undefined || check.isInteger(it.author_id))
    && (it.state === undefined || it.state === "published" || it.state === "draft")
    && (it.parent_id === undefined || typeof it.parent_id === "string")
    && (it.parent_type === undefined || typeof it.parent_type === "string")
    && (it.translated_content === undefined || isArticleTranslatedContent(it.translated_content))
    && (it.folder_id == null || check.isInteger(it.folder_id));
}

/** The schema `update_internal_article_request`. */
export function isUpdateInternalArticleRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.title === undefined || typeof it.title === "string")
    && (it.body === undefined || typeof it.body === "string")
    && (it.author_id === undefined || check.isInteger(it.author_id))
    && (it.owner_id === undefined || check.isInteger(it.owner_id))
    && (it.folder_id == null || check.isInteger(it.folder_id));
}

/** The schema `update_collection_request`. */
export function isUpdateCollectionRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.translated_content == null || isGroupTranslatedContent(it.translated_content))
    && (it.parent_id == null || typeof it.parent_id === "string");
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

/** The schema `update_content_import_source_request`. */
export function isUpdateContentImportSourceRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined
    && (it.sync_behavior === "api" || it.sync_behavior === "automated"
      || it.sync_behavior === "manual" || it.sync_behavior === "automatic")
    && (it.status === undefined || it.status === "active" || it.status === "deactivated")
    && typeof it.url === "string";
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

function isUpdateDataAttributeRequestOptionsItem(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.value === undefined || typeof it.value === "string");
}

function isUpdateDataAttributeRequestOptionsItems(items: readonly unknown[]): boolean {
  for (let index = 0; index < items.length; index++) {
    const value = items[index];
    if (!(isUpdateDataAttributeRequestOptionsItem(value))) return false;
  }
  return true;
}

/** The schema `update_data_attribute_request`. */
export function isUpdateDataAttributeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.archived === undefined || typeof it.archived === "boolean")
    && (it.description === undefined || typeof it.description === "string")
    && (it.messenger_writable === undefined || typeof it.messenger_writable === "boolean")
    && (it.options === undefined
      || (Array.isArray(it.options) && isUpdateDataAttributeRequestOptionsItems(it.options)));
}

/** The schema `update_external_page_request`. */
export function isUpdateExternalPageRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.title === "string" && typeof it.html === "string"
    && typeof it.url === "string"
    && (it.fin_availability === undefined || typeof it.fin_availability === "boolean")
    && it.locale === "en" && check.isInteger(it.source_id)
    && (it.external_id === undefined || typeof it.external_id === "string");
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

/** The schema `update_ticket_type_attribute_request`. */
export function isUpdateTicketTypeAttributeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.required_to_create === undefined || typeof it.required_to_create === "boolean")
    && (it.required_to_create_for_contacts === undefined
      || typeof it.required_to_create_for_contacts === "boolean")
    && (it.visible_on_create === undefined || typeof it.visible_on_create === "boolean")
    && (it.visible_to_contacts === undefined || typeof it.visible_to_contacts === "boolean")
    && (it.multiline === undefined || typeof it.multiline === "boolean")
    && (it.list_items === undefined || typeof it.list_items === "string")
    && (it.allow_multiple_values === undefined || typeof it.allow_multiple_values === "boolean")
    && (it.archived === undefined || typeof it.archived === "boolean");
}

/** The schema `update_ticket_type_request`. */
export function isUpdateTicketTypeRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.name === undefined || typeof it.name === "string")
    && (it.description === undefined || typeof it.description === "string")
    && (it.category === undefined || it.category === "Customer" || it.category === "Back-office"
      || it.category === "Tracker")
    && (it.icon === undefined || typeof it.icon === "string")
    && (it.archived === undefined || typeof it.archived === "boolean")
    && (it.is_internal === undefined || typeof it.is_internal === "boolean");
}

function isUpdateVisitorRequestCustomAttributesMember(value: unknown): boolean {
  return value === null || typeof value === "string" || check.isNumber(value)
    || typeof value === "boolean";
}

function isUpdateVisitorRequestCustomAttributes(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && check.everyMember(it, isUpdateVisitorRequestCustomAttributesMember);
}

/** The schema `update_visitor_request`. */
export function isUpdateVisitorRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.id === undefined || typeof it.id === "string")
    && (it.user_id === undefined || typeof it.user_id === "string")
    && (it.name === undefined || typeof it.name === "string")
    && (it.custom_attributes === undefined
      || isUpdateVisitorRequestCustomAttributes(it.custom_attributes))
    && (it.id !== undefined || it.user_id !== undefined);
}

/** The schema `register_fin_voice_call_request`. */
export function isRegisterFinVoiceCallRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && typeof it.phone_number === "string" && typeof it.call_id === "string"
    && (it.source === undefined || it.source === "five9" || it.source === "zoom_phone"
      || it.source === "aws_connect")
    && (it.data == null || check.isObject(it.data));
}

function isCreateContactMessageRequestFrom(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && (it.type === "user" || it.type === "lead")
    && typeof it.id === "string";
}

/** The schema `create_contact_message_request`. */
export function isCreateContactMessageRequest(value: unknown): boolean {
  const it = (value as check.Instance)?.__proto__ === Object.prototype
    ? value as check.Members
    : check.membersOf(value);
  return it !== undefined && isCreateContactMessageRequestFrom(it.from)
    && typeof it.body === "string" && (it.referer === undefined || typeof it.referer === "string");
}
