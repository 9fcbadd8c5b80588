/** Each schema that requests contain, as data: for messages and for JSON Schema. */
import * as formats from "../runtime/validation/formats.js";
import type * as runtime from "../runtime/validation/schema.js";

/** The schema `datetime`. */
export const Datetime: runtime.Schema = {
  title: "Datetime",
  oneOf: [{ type: "string", format: formats.dateTime }, { type: "integer" }],
};

/** The schema `admin_reply_conversation_request`. */
export const AdminReplyConversationRequest: runtime.Schema = {
  title: "AdminReplyConversationRequest",
  type: "object",
  properties: {
    message_type: { enum: ["comment", "note", "quick_reply"] },
    type: { const: "admin" },
    body: { type: "string" },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    created_at: { type: "integer" },
    reply_options: { type: "array", items: () => QuickReplyOption },
    attachment_urls: {
      type: "array",
      maxItems: 10,
      items: { type: "string", format: formats.uri },
    },
    attachment_files: { type: "array", maxItems: 10, items: () => ConversationAttachmentFiles },
  },
  required: ["message_type", "type", "admin_id"],
};

/** The schema `admin_reply_ticket_request`. */
export const AdminReplyTicketRequest: runtime.Schema = {
  title: "AdminReplyTicketRequest",
  type: "object",
  properties: {
    message_type: { enum: ["comment", "note", "quick_reply"] },
    type: { const: "admin" },
    body: { type: "string" },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    created_at: { type: "integer" },
    reply_options: {
      type: "array",
      items: {
        type: "object",
        properties: { text: { type: "string" }, uuid: { type: "string", format: formats.uuid } },
        required: ["text", "uuid"],
      },
    },
    attachment_urls: {
      type: "array",
      maxItems: 10,
      items: { type: "string", format: formats.uri },
    },
  },
  required: ["message_type", "type", "admin_id"],
};

/** The schema `article_content`. */
export const ArticleContent: runtime.Schema = {
  title: "ArticleContent",
  type: ["object", "null"],
  properties: {
    type: { enum: ["article_content", null] },
    title: { type: "string" },
    description: { type: "string" },
    body: { type: "string" },
    author_id: { type: "integer" },
    state: { enum: ["published", "draft"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    url: { type: "string" },
  },
};

/** The schema `article_translated_content`. */
export const ArticleTranslatedContent: runtime.Schema = {
  title: "ArticleTranslatedContent",
  type: ["object", "null"],
  properties: {
    type: { enum: ["article_translated_content", null] },
    ar: () => ArticleContent,
    bg: () => ArticleContent,
    bs: () => ArticleContent,
    ca: () => ArticleContent,
    cs: () => ArticleContent,
    da: () => ArticleContent,
    de: () => ArticleContent,
    el: () => ArticleContent,
    en: () => ArticleContent,
    es: () => ArticleContent,
    et: () => ArticleContent,
    fi: () => ArticleContent,
    fr: () => ArticleContent,
    he: () => ArticleContent,
    hr: () => ArticleContent,
    hu: () => ArticleContent,
    id: () => ArticleContent,
    it: () => ArticleContent,
    ja: () => ArticleContent,
    ko: () => ArticleContent,
    lt: () => ArticleContent,
    lv: () => ArticleContent,
    mn: () => ArticleContent,
    nb: () => ArticleContent,
    nl: () => ArticleContent,
    pl: () => ArticleContent,
    pt: () => ArticleContent,
    ro: () => ArticleContent,
    ru: () => ArticleContent,
    sl: () => ArticleContent,
    sr: () => ArticleContent,
    sv: () => ArticleContent,
    tr: () => ArticleContent,
    vi: () => ArticleContent,
    "pt-BR": () => ArticleContent,
    "zh-CN": () => ArticleContent,
    "zh-TW": () => ArticleContent,
  },
};

/** The schema `assign_conversation_request`. */
export const AssignConversationRequest: runtime.Schema = {
  title: "AssignConversationRequest",
  type: "object",
  properties: {
    message_type: { const: "assignment" },
    type: { enum: ["admin", "team"] },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    assignee_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    body: { type: "string" },
  },
  required: ["message_type", "type", "admin_id", "assignee_id"],
};

/** The schema `attach_contact_to_conversation_request`. */
export const AttachContactToConversationRequest: runtime.Schema = {
  title: "AttachContactToConversationRequest",
  type: "object",
  properties: {
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    customer: {
      type: "object",
      oneOf: [{
        properties: { intercom_user_id: { type: "string" }, customer: () => CustomerRequest },
        required: ["intercom_user_id"],
      }, {
        properties: { user_id: { type: "string" }, customer: () => CustomerRequest },
        required: ["user_id"],
      }, {
        properties: { email: { type: "string" }, customer: () => CustomerRequest },
        required: ["email"],
      }],
    },
  },
};

/** The schema `change_ticket_type_request`. */
export const ChangeTicketTypeRequest: runtime.Schema = {
  title: "ChangeTicketTypeRequest",
  type: "object",
  properties: {
    ticket_type_id: { type: "string" },
    ticket_state_id: { type: "string" },
    ticket_attributes: { type: "object" },
  },
  required: ["ticket_type_id", "ticket_state_id"],
};

/** The schema `close_conversation_request`. */
export const CloseConversationRequest: runtime.Schema = {
  title: "CloseConversationRequest",
  type: "object",
  properties: {
    message_type: { const: "close" },
    type: { const: "admin" },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    body: { type: "string" },
  },
  required: ["message_type", "type", "admin_id"],
};

/** The schema `contact_reply_base_request`. */
export const ContactReplyBaseRequest: runtime.Schema = {
  title: "ContactReplyBaseRequest",
  type: "object",
  properties: {
    message_type: { enum: ["comment", "quick_reply"] },
    type: { const: "user" },
    body: { type: "string" },
    created_at: { type: "integer" },
    attachment_urls: {
      type: "array",
      maxItems: 10,
      items: { type: "string", format: formats.uri },
    },
  },
  required: ["message_type", "type"],
  oneOf: [{
    type: "object",
    properties: { message_type: { const: "comment" }, body: { type: "string" } },
    required: ["message_type", "body"],
  }, {
    type: "object",
    properties: {
      message_type: { const: "quick_reply" },
      reply_options: { type: "array", items: () => QuickReplyOption },
    },
    required: ["message_type", "reply_options"],
  }],
};

/** The schema `contact_reply_conversation_request`. */
export const ContactReplyConversationRequest: runtime.Schema = {
  title: "ContactReplyConversationRequest",
  oneOf: [
    () => ContactReplyIntercomUserIdRequest,
    () => ContactReplyEmailRequest,
    () => ContactReplyUserIdRequest,
  ],
};

/** The schema `contact_reply_email_request`. */
export const ContactReplyEmailRequest: runtime.Schema = {
  title: "ContactReplyEmailRequest",
  type: "object",
  properties: {
    email: { type: "string" },
    attachment_files: { type: "array", items: () => ConversationAttachmentFiles },
  },
  required: ["email"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `contact_reply_intercom_user_id_request`. */
export const ContactReplyIntercomUserIdRequest: runtime.Schema = {
  title: "ContactReplyIntercomUserIdRequest",
  type: "object",
  properties: {
    intercom_user_id: { type: "string" },
    attachment_files: { type: "array", items: () => ConversationAttachmentFiles },
  },
  required: ["intercom_user_id"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `contact_reply_ticket_email_request`. */
export const ContactReplyTicketEmailRequest: runtime.Schema = {
  title: "ContactReplyTicketEmailRequest",
  type: "object",
  properties: { email: { type: "string" } },
  required: ["email"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `contact_reply_ticket_intercom_user_id_request`. */
export const ContactReplyTicketIntercomUserIdRequest: runtime.Schema = {
  title: "ContactReplyTicketIntercomUserIdRequest",
  type: "object",
  properties: { intercom_user_id: { type: "string" } },
  required: ["intercom_user_id"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `contact_reply_ticket_request`. */
export const ContactReplyTicketRequest: runtime.Schema = {
  title: "ContactReplyTicketRequest",
  oneOf: [() => ContactReplyTicketIntercomUserIdRequest, () =>
    ContactReplyTicketUserIdRequest, () =>
    ContactReplyTicketEmailRequest],
};

/** The schema `contact_reply_ticket_user_id_request`. */
export const ContactReplyTicketUserIdRequest: runtime.Schema = {
  title: "ContactReplyTicketUserIdRequest",
  type: "object",
  properties: { user_id: { type: "string" } },
  required: ["user_id"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `contact_reply_user_id_request`. */
export const ContactReplyUserIdRequest: runtime.Schema = {
  title: "ContactReplyUserIdRequest",
  type: "object",
  properties: {
    user_id: { type: "string" },
    attachment_files: { type: "array", maxItems: 10, items: () => ConversationAttachmentFiles },
  },
  required: ["user_id"],
  allOf: [() => ContactReplyBaseRequest],
};

/** The schema `content_snippet_create_request`. */
export const ContentSnippetCreateRequest: runtime.Schema = {
  title: "ContentSnippetCreateRequest",
  type: "object",
  properties: {
    title: { type: "string", maxLength: 255 },
    json_blocks: { type: "array", items: { type: "object" } },
    locale: { type: "string" },
  },
  required: ["title", "json_blocks"],
};

/** The schema `content_snippet_update_request`. */
export const ContentSnippetUpdateRequest: runtime.Schema = {
  title: "ContentSnippetUpdateRequest",
  type: "object",
  properties: {
    title: { type: "string", maxLength: 255 },
    json_blocks: { type: "array", items: { type: "object" } },
    locale: { type: "string" },
  },
};

/** The schema `conversation_attachment_files`. */
export const ConversationAttachmentFiles: runtime.Schema = {
  title: "ConversationAttachmentFiles",
  type: "object",
  properties: {
    content_type: { type: "string" },
    data: { type: "string" },
    name: { type: "string" },
  },
};

/** The schema `convert_conversation_to_ticket_request`. */
export const ConvertConversationToTicketRequest: runtime.Schema = {
  title: "ConvertConversationToTicketRequest",
  type: "object",
  properties: {
    ticket_type_id: { type: "string" },
    ticket_state_id: { type: "string" },
    attributes: () => TicketRequestCustomAttributes,
  },
  required: ["ticket_type_id"],
};

/** The schema `convert_visitor_request`. */
export const ConvertVisitorRequest: runtime.Schema = {
  title: "ConvertVisitorRequest",
  type: "object",
  properties: {
    type: { type: "string" },
    user: {
      type: "object",
      properties: {
        id: { type: "string" },
        user_id: { type: "string" },
        email: { type: "string" },
      },
      anyOf: [{ required: ["id"] }, { required: ["user_id"] }, { required: ["email"] }],
    },
    visitor: {
      type: "object",
      properties: {
        id: { type: "string" },
        user_id: { type: "string" },
        email: { type: "string" },
      },
      anyOf: [{ required: ["id"] }, { required: ["user_id"] }, { required: ["email"] }],
    },
  },
  required: ["type", "user", "visitor"],
};

/** The schema `create_article_request`. */
export const CreateArticleRequest: runtime.Schema = {
  title: "CreateArticleRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    description: { type: "string" },
    body: { type: "string" },
    author_id: { type: "integer" },
    state: { enum: ["published", "draft"] },
    parent_id: { type: "integer" },
    parent_type: { type: "string" },
    translated_content: () => ArticleTranslatedContent,
    folder_id: { type: ["integer", "null"] },
  },
  required: ["title", "author_id"],
};

/** The schema `create_internal_article_request`. */
export const CreateInternalArticleRequest: runtime.Schema = {
  title: "CreateInternalArticleRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    body: { type: "string" },
    author_id: { type: "integer" },
    owner_id: { type: "integer" },
    folder_id: { type: ["integer", "null"] },
  },
  required: ["title", "author_id", "owner_id"],
};

/** The schema `create_collection_request`. */
export const CreateCollectionRequest: runtime.Schema = {
  title: "CreateCollectionRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    translated_content: { anyOf: [() => GroupTranslatedContent, { type: "null" }] },
    parent_id: { type: ["string", "null"] },
    help_center_id: { type: ["integer", "null"] },
  },
  required: ["name"],
};

/** The schema `create_contact_request`. */
export const CreateContactRequest: runtime.Schema = {
  title: "CreateContactRequest",
  type: "object",
  properties: {
    role: { type: "string" },
    external_id: { type: "string" },
    email: { type: "string" },
    phone: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    avatar: { type: ["string", "null"] },
    signed_up_at: { type: ["integer", "null"] },
    last_seen_at: { type: ["integer", "null"] },
    owner_id: { type: ["integer", "null"] },
    unsubscribed_from_emails: { type: ["boolean", "null"] },
    language_override: { type: ["string", "null"] },
    custom_attributes: { type: ["object", "null"] },
  },
  anyOf: [{ required: ["email"] }, { required: ["external_id"] }, { required: ["role"] }],
};

/** The schema `create_content_import_source_request`. */
export const CreateContentImportSourceRequest: runtime.Schema = {
  title: "CreateContentImportSourceRequest",
  type: "object",
  properties: {
    sync_behavior: { const: "api" },
    status: { enum: ["active", "deactivated"] },
    url: { type: "string" },
  },
  required: ["sync_behavior", "url"],
};

/** The schema `create_conversation_request`. */
export const CreateConversationRequest: runtime.Schema = {
  title: "CreateConversationRequest",
  type: "object",
  properties: {
    from: {
      type: "object",
      properties: {
        type: { enum: ["lead", "user", "contact"] },
        id: {
          anyOf: [{ type: "string", minLength: 24, maxLength: 24, pattern: "^[0-9a-fA-F]+$" }, {
            type: "string",
            format: formats.uuid,
          }],
        },
      },
      required: ["type", "id"],
    },
    body: { type: "string" },
    attachment_urls: {
      type: "array",
      maxItems: 10,
      items: { type: "string", format: formats.uri },
    },
    created_at: { type: "integer" },
  },
  required: ["from", "body"],
};

/** The schema `create_data_attribute_request`. */
export const CreateDataAttributeRequest: runtime.Schema = {
  title: "CreateDataAttributeRequest",
  type: "object",
  properties: {
    name: { type: "string", pattern: "^[^!@]*$" },
    model: { enum: ["contact", "company"] },
    description: { type: "string" },
    messenger_writable: { type: "boolean" },
  },
  required: ["name", "model", "data_type"],
  oneOf: [{
    properties: {
      data_type: { const: "options" },
      options: {
        type: "array",
        items: { type: "object", properties: { value: { type: "string" } } },
      },
    },
    required: ["data_type", "options"],
  }, {
    properties: {
      data_type: { enum: ["string", "integer", "float", "boolean", "datetime", "date"] },
    },
    required: ["data_type"],
  }],
};

/** The schema `create_data_event_request`. */
export const CreateDataEventRequest: runtime.Schema = {
  title: "CreateDataEventRequest",
  type: "object",
  properties: {
    event_name: { type: "string" },
    created_at: { type: "integer" },
    user_id: { type: "string" },
    id: { type: "string" },
    email: { type: "string" },
    metadata: { type: "object" },
  },
  required: ["event_name", "created_at"],
  anyOf: [{ required: ["event_name", "created_at", "id"] }, {
    required: ["event_name", "created_at", "user_id"],
  }, { required: ["event_name", "created_at", "email"] }],
};

/** The schema `create_data_event_summaries_request`. */
export const CreateDataEventSummariesRequest: runtime.Schema = {
  title: "CreateDataEventSummariesRequest",
  type: "object",
  properties: {
    user_id: { type: "string" },
    event_summaries: {
      type: "object",
      properties: {
        event_name: { type: "string" },
        count: { type: "integer" },
        first: { type: "integer" },
        last: { type: "integer" },
      },
    },
  },
};

/** The schema `create_data_exports_request`. */
export const CreateDataExportsRequest: runtime.Schema = {
  title: "CreateDataExportsRequest",
  type: "object",
  properties: { created_at_after: { type: "integer" }, created_at_before: { type: "integer" } },
  required: ["created_at_after", "created_at_before"],
};

/** The schema `create_external_page_request`. */
export const CreateExternalPageRequest: runtime.Schema = {
  title: "CreateExternalPageRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    html: { type: "string" },
    url: { type: "string" },
    ai_agent_availability: { type: "boolean" },
    ai_copilot_availability: { type: "boolean" },
    locale: { const: "en" },
    source_id: { type: "integer" },
    external_id: { type: "string" },
  },
  required: ["title", "html", "locale", "source_id", "external_id"],
};

/** The schema `create_message_request`. */
export const CreateMessageRequest: runtime.Schema = {
  title: "CreateMessageRequest",
  type: "object",
  properties: {
    message_type: { enum: ["in_app", "email", "sms", "whatsapp", "inapp", "conversation"] },
    subject: { type: "string" },
    body: { type: "string" },
    template: { type: "string" },
    from: {
      type: "object",
      properties: {
        type: { const: "admin" },
        id: { anyOf: [{ type: "string" }, { type: "integer" }] },
      },
      required: ["type", "id"],
    },
    cc: { oneOf: [() => Recipient, { type: "array", items: () => Recipient }] },
    bcc: { oneOf: [() => Recipient, { type: "array", items: () => Recipient }] },
    created_at: { type: "integer" },
    create_conversation_without_contact_reply: { type: "boolean" },
  },
  required: ["from"],
  oneOf: [{
    type: "object",
    properties: {
      message_type: { const: "email" },
      subject: { type: "string" },
      body: { type: "string" },
      to: { oneOf: [() => Recipient, { type: "array", items: () => Recipient }] },
    },
    required: ["message_type", "subject", "body", "to"],
  }, {
    type: "object",
    properties: {
      message_type: { enum: ["in_app", "inapp", "conversation", "sms"] },
      body: { type: "string" },
      to: { oneOf: [() => Recipient, { type: "array", items: () => Recipient }] },
    },
    required: ["message_type", "body", "to"],
  }, {
    type: "object",
    properties: {
      message_type: { const: "whatsapp" },
      template: { type: "string" },
      components: {
        type: "array",
        items: {
          type: "object",
          properties: {
            type: { type: "string" },
            parameters: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string" }, text: { type: "string" } },
              },
            },
          },
        },
      },
      locale: { type: "string" },
      to: {
        oneOf: [() => Recipient, { type: "array", items: () => Recipient }, {
          type: "object",
          properties: {
            phone: { anyOf: [{ type: "string" }, { type: "integer" }] },
            name: { type: "string" },
          },
          required: ["phone"],
        }],
      },
    },
    required: ["message_type", "template", "components", "to"],
  }],
};

/** The schema `recipient`. */
export const Recipient: runtime.Schema = {
  title: "Recipient",
  type: "object",
  properties: { type: { enum: ["user", "lead", "contact"] }, id: { type: "string" } },
  required: ["type", "id"],
};

/** The schema `create_or_update_company_request`. */
export const CreateOrUpdateCompanyRequest: runtime.Schema = {
  title: "CreateOrUpdateCompanyRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    company_id: { type: "string" },
    plan: { type: "string" },
    size: { type: "integer" },
    website: { type: "string" },
    industry: { type: "string" },
    custom_attributes: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: ["string", "null"] }, { type: "number" }, { type: "boolean" }],
      },
    },
    remote_created_at: { type: "integer" },
    monthly_spend: { type: "integer" },
    update_last_request_at: { type: "boolean" },
  },
  additionalProperties: false,
};

/** The schema `create_or_update_custom_object_instance_request`. */
export const CreateOrUpdateCustomObjectInstanceRequest: runtime.Schema = {
  title: "CreateOrUpdateCustomObjectInstanceRequest",
  type: "object",
  properties: {
    external_id: { type: "string" },
    external_created_at: { type: ["integer", "null"] },
    external_updated_at: { type: ["integer", "null"] },
    custom_attributes: {
      type: ["object", "null"],
      additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }] },
    },
  },
};

/** The schema `create_or_update_tag_request`. */
export const CreateOrUpdateTagRequest: runtime.Schema = {
  title: "CreateOrUpdateTagRequest",
  type: "object",
  properties: { name: { type: "string" }, id: { type: "string" } },
  required: ["name"],
  not: { anyOf: [{ required: ["companies"] }, { required: ["users"] }] },
};

/** The schema `create_phone_switch_request`. */
export const CreatePhoneSwitchRequest: runtime.Schema = {
  title: "CreatePhoneSwitchRequest",
  type: "object",
  properties: { phone: { type: "string" }, custom_attributes: () => CustomAttributes },
  required: ["phone"],
};

/** The schema `create_ticket_request`. */
export const CreateTicketRequest: runtime.Schema = {
  title: "CreateTicketRequest",
  type: "object",
  properties: {
    ticket_type_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    contacts: {
      type: "array",
      items: {
        type: "object",
        oneOf: [{ properties: { id: { type: "string" } }, required: ["id"] }, {
          properties: { external_id: { type: "string" } },
          required: ["external_id"],
        }, { properties: { email: { type: "string" } }, required: ["email"] }],
      },
    },
    conversation_to_link_id: { type: "string" },
    company_id: { type: "string" },
    created_at: { type: "integer" },
    ticket_attributes: () => TicketRequestCustomAttributes,
    assignment: {
      type: "object",
      properties: { admin_assignee_id: { type: "string" }, team_assignee_id: { type: "string" } },
    },
  },
  required: ["ticket_type_id", "contacts"],
};

/** The schema `create_ticket_type_attribute_request`. */
export const CreateTicketTypeAttributeRequest: runtime.Schema = {
  title: "CreateTicketTypeAttributeRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    data_type: { enum: ["string", "list", "integer", "decimal", "boolean", "datetime", "files"] },
    required_to_create: { type: "boolean" },
    required_to_create_for_contacts: { type: "boolean" },
    visible_on_create: { type: "boolean" },
    visible_to_contacts: { type: "boolean" },
    multiline: { type: "boolean" },
    list_items: { type: "string" },
    allow_multiple_values: { type: "boolean" },
  },
  required: ["name", "description", "data_type"],
};

/** The schema `create_ticket_type_request`. */
export const CreateTicketTypeRequest: runtime.Schema = {
  title: "CreateTicketTypeRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    category: { enum: ["Customer", "Back-office", "Tracker"] },
    icon: { type: "string" },
    is_internal: { type: "boolean" },
  },
  required: ["name"],
};

/** The schema `custom_attributes`. */
export const CustomAttributes: runtime.Schema = {
  title: "CustomAttributes",
  type: "object",
  additionalProperties: {
    anyOf: [
      { type: "string" },
      { type: "integer" },
      () => Datetime,
      () => CustomObjectInstanceList,
      { type: "number" },
      { type: "boolean" },
    ],
  },
};

/** The schema `custom_object_instance`. */
export const CustomObjectInstance: runtime.Schema = {
  title: "CustomObjectInstance",
  type: "object",
  properties: {
    id: { type: "string" },
    external_id: { type: "string" },
    external_created_at: { type: ["integer", "null"] },
    external_updated_at: { type: ["integer", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    type: { type: "string" },
    custom_attributes: {
      type: "object",
      additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }] },
    },
  },
};

/** The schema `custom_object_instance_list`. */
export const CustomObjectInstanceList: runtime.Schema = {
  title: "CustomObjectInstanceList",
  type: "object",
  properties: {
    type: { type: "string" },
    instances: { type: "array", items: { anyOf: [() => CustomObjectInstance, { type: "null" }] } },
  },
};

/** The schema `customer_request`. */
export const CustomerRequest: runtime.Schema = {
  title: "CustomerRequest",
  anyOf: [{
    type: "object",
    oneOf: [
      { properties: { intercom_user_id: { type: "string" } }, required: ["intercom_user_id"] },
      { properties: { user_id: { type: "string" } }, required: ["user_id"] },
      { properties: { email: { type: "string" } }, required: ["email"] },
    ],
  }, { type: "null" }],
};

/** The schema `create_data_connector_request`. */
export const CreateDataConnectorRequest: runtime.Schema = {
  title: "CreateDataConnectorRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    http_method: { enum: ["get", "post", "put", "delete", "patch"] },
    url: { type: "string" },
    body: { type: "string" },
    direct_fin_usage: { type: "boolean" },
    audiences: { type: "array", items: { enum: ["leads", "users", "visitors"] } },
    headers: {
      type: "array",
      items: {
        type: "object",
        properties: { name: { type: "string" }, value: { type: "string" } },
      },
    },
    data_inputs: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: { type: "string" },
          type: { enum: ["string", "integer", "decimal", "boolean"] },
          description: { type: "string" },
          required: { type: "boolean" },
          default_value: { type: "string" },
        },
      },
    },
    customer_authentication: { type: "boolean" },
    bypass_authentication: { type: "boolean" },
    validate_missing_attributes: { type: "boolean" },
    mock_response: { type: "object" },
    token_ids: { type: "array", items: { type: "string" } },
  },
  required: ["name"],
};

/** The schema `update_data_connector_request`. */
export const UpdateDataConnectorRequest: runtime.Schema = {
  title: "UpdateDataConnectorRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    state: { enum: ["draft", "live"] },
    http_method: { enum: ["get", "post", "put", "delete", "patch"] },
    url: { type: "string" },
    body: { type: "string" },
    direct_fin_usage: { type: "boolean" },
    audiences: { type: "array", items: { enum: ["leads", "users", "visitors"] } },
    headers: {
      type: "array",
      items: {
        type: "object",
        properties: { name: { type: "string" }, value: { type: "string" } },
      },
    },
    data_inputs: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: { type: "string" },
          type: { enum: ["string", "integer", "decimal", "boolean"] },
          description: { type: "string" },
          required: { type: "boolean" },
          default_value: { type: "string" },
        },
      },
    },
    customer_authentication: { type: "boolean" },
    bypass_authentication: { type: "boolean" },
    validate_missing_attributes: { type: "boolean" },
    mock_response: { type: "object" },
    token_ids: { type: "array", items: { type: "string" } },
  },
};

/** The schema `detach_contact_from_conversation_request`. */
export const DetachContactFromConversationRequest: runtime.Schema = {
  title: "DetachContactFromConversationRequest",
  properties: { admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
  required: ["admin_id"],
};

/** The schema `custom_channel_attribute`. */
export const CustomChannelAttribute: runtime.Schema = {
  title: "CustomChannelAttribute",
  type: "object",
  properties: { id: { type: "string" }, value: { type: "string" } },
  required: ["id", "value"],
};

/** The schema `custom_channel_base_event`. */
export const CustomChannelBaseEvent: runtime.Schema = {
  title: "CustomChannelBaseEvent",
  type: "object",
  properties: {
    event_id: { type: "string" },
    external_conversation_id: { type: "string" },
    contact: () => CustomChannelContact,
  },
  required: ["event_id", "external_conversation_id", "contact"],
};

/** The schema `custom_channel_contact`. */
export const CustomChannelContact: runtime.Schema = {
  title: "CustomChannelContact",
  type: "object",
  properties: {
    type: { enum: ["user", "lead"] },
    external_id: { type: "string" },
    name: { type: "string" },
    email: { type: "string", format: formats.email },
  },
  required: ["type", "external_id"],
};

/** The schema `group_content`. */
export const GroupContent: runtime.Schema = {
  title: "GroupContent",
  type: ["object", "null"],
  properties: {
    type: { enum: ["group_content", null] },
    name: { type: "string" },
    description: { type: "string" },
  },
};

/** The schema `group_translated_content`. */
export const GroupTranslatedContent: runtime.Schema = {
  title: "GroupTranslatedContent",
  type: ["object", "null"],
  properties: {
    type: { enum: ["group_translated_content", null] },
    ar: () => GroupContent,
    bg: () => GroupContent,
    bs: () => GroupContent,
    ca: () => GroupContent,
    cs: () => GroupContent,
    da: () => GroupContent,
    de: () => GroupContent,
    el: () => GroupContent,
    en: () => GroupContent,
    es: () => GroupContent,
    et: () => GroupContent,
    fi: () => GroupContent,
    fr: () => GroupContent,
    he: () => GroupContent,
    hr: () => GroupContent,
    hu: () => GroupContent,
    id: () => GroupContent,
    it: () => GroupContent,
    ja: () => GroupContent,
    ko: () => GroupContent,
    lt: () => GroupContent,
    lv: () => GroupContent,
    mn: () => GroupContent,
    nb: () => GroupContent,
    nl: () => GroupContent,
    pl: () => GroupContent,
    pt: () => GroupContent,
    ro: () => GroupContent,
    ru: () => GroupContent,
    sl: () => GroupContent,
    sr: () => GroupContent,
    sv: () => GroupContent,
    tr: () => GroupContent,
    vi: () => GroupContent,
    "pt-BR": () => GroupContent,
    "zh-CN": () => GroupContent,
    "zh-TW": () => GroupContent,
  },
};

/** The schema `merge_contacts_request`. */
export const MergeContactsRequest: runtime.Schema = {
  title: "MergeContactsRequest",
  type: "object",
  properties: { from: { type: "string" }, into: { type: "string" } },
  required: ["from", "into"],
};

/** The schema `multiple_filter_search_request`. */
export const MultipleFilterSearchRequest: runtime.Schema = {
  title: "MultipleFilterSearchRequest",
  type: "object",
  properties: {
    operator: { enum: ["AND", "OR"] },
    value: {
      type: "array",
      items: { oneOf: [() => SingleFilterSearchRequest, () => MultipleFilterSearchRequest] },
    },
  },
};

/** The schema `news_item_request`. */
export const NewsItemRequest: runtime.Schema = {
  title: "NewsItemRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    body: { type: "string" },
    sender_id: { type: "integer" },
    state: { enum: ["draft", "live"] },
    deliver_silently: { type: "boolean" },
    labels: { type: "array", items: { type: "string" } },
    reactions: { type: "array", items: { type: ["string", "null"] } },
    newsfeed_assignments: { type: "array", items: () => NewsfeedAssignment },
  },
  required: ["title", "sender_id"],
};

/** The schema `newsfeed_assignment`. */
export const NewsfeedAssignment: runtime.Schema = {
  title: "NewsfeedAssignment",
  type: "object",
  properties: { newsfeed_id: { type: "integer" }, published_at: { type: "integer" } },
};

/** The schema `open_conversation_request`. */
export const OpenConversationRequest: runtime.Schema = {
  title: "OpenConversationRequest",
  type: "object",
  properties: {
    message_type: { const: "open" },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
  },
  required: ["message_type", "admin_id"],
};

/** The schema `quick_reply_option`. */
export const QuickReplyOption: runtime.Schema = {
  title: "QuickReplyOption",
  type: "object",
  properties: { text: { type: "string" }, uuid: { type: "string", format: formats.uuid } },
  required: ["text", "uuid"],
};

/** The schema `update_conversation_part_request`. */
export const UpdateConversationPartRequest: runtime.Schema = {
  title: "UpdateConversationPartRequest",
  type: "object",
  properties: {
    send_state: { type: "string" },
    info_message: { type: "string" },
    seen: { type: "boolean" },
    admin_id: { type: "string" },
    experimental: { type: "boolean" },
    secret: { type: "string" },
  },
  required: ["experimental", "secret"],
};

/** The schema `redact_conversation_request`. */
export const RedactConversationRequest: runtime.Schema = {
  title: "RedactConversationRequest",
  oneOf: [{
    type: "object",
    properties: {
      type: { const: "conversation_part" },
      conversation_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
      conversation_part_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
    required: ["type", "conversation_id", "conversation_part_id"],
  }, {
    type: "object",
    properties: {
      type: { const: "source" },
      conversation_id: { type: "string" },
      source_id: { type: "string" },
    },
    required: ["type", "conversation_id", "source_id"],
  }],
};

/** The schema `reply_conversation_request`. */
export const ReplyConversationRequest: runtime.Schema = {
  title: "ReplyConversationRequest",
  oneOf: [() => ContactReplyConversationRequest, () => AdminReplyConversationRequest],
};

/** The schema `search_request`. */
export const SearchRequest: runtime.Schema = {
  title: "SearchRequest",
  type: "object",
  properties: {
    query: { oneOf: [() => SingleFilterSearchRequest, () => MultipleFilterSearchRequest] },
    pagination: () => StartingAfterPaging,
  },
  required: ["query"],
};

/** The schema `single_filter_search_request`. */
export const SingleFilterSearchRequest: runtime.Schema = {
  title: "SingleFilterSearchRequest",
  type: "object",
  properties: {
    field: { type: "string" },
    operator: { enum: ["=", "!=", "IN", "NIN", "<", ">", "~", "!~", "^", "$"] },
    value: {
      anyOf: [{
        oneOf: [{ type: "string" }, { type: "integer" }, {
          type: "array",
          items: { oneOf: [{ type: "string" }, { type: "integer" }] },
        }, { type: "boolean" }],
      }, { type: "null" }],
    },
  },
};

/** The schema `snooze_conversation_request`. */
export const SnoozeConversationRequest: runtime.Schema = {
  title: "SnoozeConversationRequest",
  type: "object",
  properties: {
    message_type: { const: "snoozed" },
    admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    snoozed_until: { type: "integer" },
  },
  required: ["message_type", "admin_id", "snoozed_until"],
};

/** The schema `starting_after_paging`. */
export const StartingAfterPaging: runtime.Schema = {
  title: "StartingAfterPaging",
  type: ["object", "null"],
  properties: { per_page: { type: "integer" }, starting_after: { type: ["string", "null"] } },
};

/** The schema `tag_company_request`. */
export const TagCompanyRequest: runtime.Schema = {
  title: "TagCompanyRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    companies: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: { type: "string" },
          company_id: { type: "string" },
          untag: { const: false },
        },
      },
    },
  },
  required: ["name", "companies"],
};

/** The schema `tag_multiple_users_request`. */
export const TagMultipleUsersRequest: runtime.Schema = {
  title: "TagMultipleUsersRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    users: { type: "array", items: { properties: { id: { type: "string" } } } },
  },
  required: ["name", "users"],
};

/** The schema `ticket_request_custom_attributes`. */
export const TicketRequestCustomAttributes: runtime.Schema = {
  title: "TicketRequestCustomAttributes",
  type: "object",
  additionalProperties: {
    anyOf: [{ type: ["string", "null"] }, { type: "number" }, { type: "boolean" }, {
      type: "array",
    }],
  },
};

/** The schema `untag_company_request`. */
export const UntagCompanyRequest: runtime.Schema = {
  title: "UntagCompanyRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    companies: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: {
          id: { type: "string" },
          company_id: { type: "string" },
          untag: { const: true },
        },
        required: ["untag"],
      },
    },
  },
  required: ["name", "companies"],
};

/** The schema `update_article_request`. */
export const UpdateArticleRequest: runtime.Schema = {
  title: "UpdateArticleRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    description: { type: "string" },
    body: { type: "string" },
    author_id: { type: "integer" },
    state: { enum: ["published", "draft"] },
    parent_id: { type: "string" },
    parent_type: { type: "string" },
    translated_content: () => ArticleTranslatedContent,
    folder_id: { type: ["integer", "null"] },
  },
};

/** The schema `update_internal_article_request`. */
export const UpdateInternalArticleRequest: runtime.Schema = {
  title: "UpdateInternalArticleRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    body: { type: "string" },
    author_id: { type: "integer" },
    owner_id: { type: "integer" },
    folder_id: { type: ["integer", "null"] },
  },
};

/** The schema `update_collection_request`. */
export const UpdateCollectionRequest: runtime.Schema = {
  title: "UpdateCollectionRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    translated_content: { anyOf: [() => GroupTranslatedContent, { type: "null" }] },
    parent_id: { type: ["string", "null"] },
  },
};

/** The schema `update_contact_request`. */
export const UpdateContactRequest: runtime.Schema = {
  title: "UpdateContactRequest",
  type: "object",
  properties: {
    role: { type: "string" },
    external_id: { type: "string" },
    email: { type: "string" },
    phone: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    avatar: { type: ["string", "null"] },
    signed_up_at: { type: ["integer", "null"] },
    last_seen_at: { type: ["integer", "null"] },
    owner_id: { type: ["integer", "null"] },
    unsubscribed_from_emails: { type: ["boolean", "null"] },
    language_override: { type: ["string", "null"] },
    custom_attributes: { type: ["object", "null"] },
  },
};

/** The schema `update_content_import_source_request`. */
export const UpdateContentImportSourceRequest: runtime.Schema = {
  title: "UpdateContentImportSourceRequest",
  type: "object",
  properties: {
    sync_behavior: { enum: ["api", "automated", "manual", "automatic"] },
    status: { enum: ["active", "deactivated"] },
    url: { type: "string" },
  },
  required: ["sync_behavior", "url"],
};

/** The schema `update_conversation_request`. */
export const UpdateConversationRequest: runtime.Schema = {
  title: "UpdateConversationRequest",
  type: "object",
  properties: {
    read: { type: "boolean" },
    title: { type: "string" },
    custom_attributes: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, {
          type: "array",
          items: { type: "string" },
        }, () => CustomObjectInstanceList],
      },
    },
    company_id: { type: ["string", "null"] },
  },
};

/** The schema `update_data_attribute_request`. */
export const UpdateDataAttributeRequest: runtime.Schema = {
  title: "UpdateDataAttributeRequest",
  type: "object",
  properties: {
    archived: { type: "boolean" },
    description: { type: "string" },
    messenger_writable: { type: "boolean" },
    options: {
      type: "array",
      items: { type: "object", properties: { value: { type: "string" } } },
    },
  },
};

/** The schema `update_external_page_request`. */
export const UpdateExternalPageRequest: runtime.Schema = {
  title: "UpdateExternalPageRequest",
  type: "object",
  properties: {
    title: { type: "string" },
    html: { type: "string" },
    url: { type: "string" },
    fin_availability: { type: "boolean" },
    locale: { const: "en" },
    source_id: { type: "integer" },
    external_id: { type: "string" },
  },
  required: ["title", "html", "url", "locale", "source_id"],
};

/** The schema `update_ticket_request`. */
export const UpdateTicketRequest: runtime.Schema = {
  title: "UpdateTicketRequest",
  type: "object",
  properties: {
    ticket_attributes: { type: "object" },
    ticket_state_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    company_id: { type: ["string", "null"] },
    open: { type: "boolean" },
    is_shared: { type: "boolean" },
    snoozed_until: { type: "integer" },
    admin_id: { type: "integer" },
    assignee_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
  },
};

/** The schema `update_ticket_type_attribute_request`. */
export const UpdateTicketTypeAttributeRequest: runtime.Schema = {
  title: "UpdateTicketTypeAttributeRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    required_to_create: { type: "boolean" },
    required_to_create_for_contacts: { type: "boolean" },
    visible_on_create: { type: "boolean" },
    visible_to_contacts: { type: "boolean" },
    multiline: { type: "boolean" },
    list_items: { type: "string" },
    allow_multiple_values: { type: "boolean" },
    archived: { type: "boolean" },
  },
};

/** The schema `update_ticket_type_request`. */
export const UpdateTicketTypeRequest: runtime.Schema = {
  title: "UpdateTicketTypeRequest",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    category: { enum: ["Customer", "Back-office", "Tracker"] },
    icon: { type: "string" },
    archived: { type: "boolean" },
    is_internal: { type: "boolean" },
  },
};

/** The schema `update_visitor_request`. */
export const UpdateVisitorRequest: runtime.Schema = {
  title: "UpdateVisitorRequest",
  type: "object",
  properties: {
    id: { type: "string" },
    user_id: { type: "string" },
    name: { type: "string" },
    custom_attributes: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: ["string", "null"] }, { type: "number" }, { type: "boolean" }],
      },
    },
  },
  anyOf: [{ required: ["id"] }, { required: ["user_id"] }],
};

/** The schema `register_fin_voice_call_request`. */
export const RegisterFinVoiceCallRequest: runtime.Schema = {
  title: "RegisterFinVoiceCallRequest",
  type: "object",
  properties: {
    phone_number: { type: "string" },
    call_id: { type: "string" },
    source: { enum: ["five9", "zoom_phone", "aws_connect"] },
    data: { type: ["object", "null"] },
  },
  required: ["phone_number", "call_id"],
};

/** The schema `create_contact_message_request`. */
export const CreateContactMessageRequest: runtime.Schema = {
  title: "CreateContactMessageRequest",
  type: "object",
  properties: {
    from: {
      type: "object",
      properties: { type: { enum: ["user", "lead"] }, id: { type: "string" } },
      required: ["type", "id"],
    },
    body: { type: "string" },
    referer: { type: "string" },
  },
  required: ["from", "body"],
};
