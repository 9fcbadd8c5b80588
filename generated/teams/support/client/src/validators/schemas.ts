/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Each schema that requests contain, as data: for messages and for JSON Schema. */
import * as formats from "../runtime/validation/formats.js";
import type * as runtime from "../runtime/validation/schema.js";

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
  oneOf: [
    () => ContactReplyTicketIntercomUserIdRequest,
    () => ContactReplyTicketUserIdRequest,
    () => ContactReplyTicketEmailRequest,
  ],
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

/** The schema `create_or_update_tag_request`. */
export const CreateOrUpdateTagRequest: runtime.Schema = {
  title: "CreateOrUpdateTagRequest",
  type: "object",
  properties: { name: { type: "string" }, id: { type: "string" } },
  required: ["name"],
  not: { anyOf: [{ required: ["companies"] }, { required: ["users"] }] },
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

/** The schema `detach_contact_from_conversation_request`. */
export const DetachContactFromConversationRequest: runtime.Schema = {
  title: "DetachContactFromConversationRequest",
  properties: { admin_id: { anyOf: [{ type: "string" }, { type: "integer" }] } },
  required: ["admin_id"],
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
