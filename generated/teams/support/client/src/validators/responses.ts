/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/** Response validators: Intercom API Unstable */
import * as formats from "../runtime/validation/formats.js";
import * as keywords from "../runtime/validation/keywords/index.js";
import { responseValidator } from "../runtime/validation/response.js";
import type * as runtime from "../runtime/validation/schema.js";

export type { ResponseValidator, ResponseValidators } from "../runtime/validation/response.js";

const used = [
  keywords.type,
  keywords.constant,
  keywords.enumeration,
  keywords.format,
  keywords.items,
  keywords.properties,
  keywords.additionalProperties,
  keywords.required,
  keywords.allOf,
  keywords.anyOf,
  keywords.oneOf,
];

/** The schema `datetime`. */
const Datetime: runtime.Schema = {
  title: "Datetime",
  oneOf: [{ type: "string", format: formats.dateTime }, { type: "integer" }],
};

/** The schema `addressable_list`. */
const AddressableList: runtime.Schema = {
  title: "AddressableList",
  type: "object",
  properties: { type: { type: "string" }, id: { type: "string" }, url: { type: "string" } },
};

/** The schema `admin`. */
const Admin: runtime.Schema = {
  title: "Admin",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    name: { type: "string" },
    email: { type: "string" },
    job_title: { type: "string" },
    away_mode_enabled: { type: "boolean" },
    away_mode_reassign: { type: "boolean" },
    away_status_reason_id: {
      anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }],
    },
    has_inbox_seat: { type: "boolean" },
    team_ids: { type: "array", items: { type: "integer" } },
    team_priority_level: () => TeamPriorityLevel,
    role: {
      type: ["object", "null"],
      properties: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" } },
    },
    avatar: {
      type: ["object", "null"],
      properties: {
        type: { type: "string" },
        image_url: { type: ["string", "null"], format: formats.uri },
      },
    },
  },
  required: ["id", "name", "email", "away_mode_enabled", "away_mode_reassign"],
};

/** The schema `ai_agent`. */
const AiAgent: runtime.Schema = {
  title: "AiAgent",
  type: "object",
  properties: {
    source_type: {
      enum: [
        "essentials_plan_setup",
        "profile",
        "workflow",
        "workflow_preview",
        "fin_preview",
        null,
      ],
    },
    source_title: { type: ["string", "null"] },
    last_answer_type: { enum: ["ai_answer", "custom_answer", null] },
    resolution_state: {
      enum: [
        "assumed_resolution",
        "confirmed_resolution",
        "escalated",
        "negative_feedback",
        "procedure_handoff",
        null,
      ],
    },
    rating: { type: ["integer", "null"] },
    rating_remark: { type: ["string", "null"] },
    created_at: { type: ["integer", "null"] },
    updated_at: { type: ["integer", "null"] },
    content_sources: () => ContentSourcesList,
  },
};

/** The schema `ai_subtopic`. */
const AiSubtopic: runtime.Schema = {
  title: "AiSubtopic",
  type: "object",
  properties: { type: { type: "string" }, name: { type: "string" }, id: { type: "integer" } },
};

/** The schema `ai_topic`. */
const AiTopic: runtime.Schema = {
  title: "AiTopic",
  type: "object",
  properties: {
    type: { type: "string" },
    topic_name: { type: "string" },
    subtopics: { type: "array", items: () => AiSubtopic },
  },
};

/** The schema `ai_topics`. */
const AiTopics: runtime.Schema = {
  title: "AiTopics",
  type: ["object", "null"],
  properties: { type: { type: "string" }, topics: { type: "array", items: () => AiTopic } },
};

/** The schema `company`. */
const Company: runtime.Schema = {
  title: "Company",
  type: "object",
  properties: {
    type: { const: "company" },
    id: { type: "string" },
    name: { type: "string" },
    app_id: { type: "string" },
    plan: {
      type: "object",
      properties: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" } },
    },
    company_id: { type: "string" },
    remote_created_at: { type: "integer" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    last_request_at: { type: "integer" },
    size: { type: "integer" },
    website: { type: "string" },
    industry: { type: "string" },
    monthly_spend: { type: "integer" },
    session_count: { type: "integer" },
    user_count: { type: "integer" },
    custom_attributes: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }],
      },
    },
    tags: {
      type: "object",
      properties: { type: { const: "tag.list" }, tags: { type: "array", items: () => TagBasic } },
    },
    segments: {
      type: "object",
      properties: {
        type: { const: "segment.list" },
        segments: { type: "array", items: () => Segment },
      },
    },
    notes: {
      type: "object",
      properties: {
        type: { const: "note.list" },
        data: { type: "array", items: () => AddressableList },
        url: { type: "string" },
        total_count: { type: "integer" },
        has_more: { type: "boolean" },
      },
    },
  },
  required: [
    "id",
    "name",
    "app_id",
    "company_id",
    "created_at",
    "updated_at",
    "monthly_spend",
    "session_count",
    "user_count",
  ],
};

/** The schema `company_attached_contacts`. */
const CompanyAttachedContacts: runtime.Schema = {
  title: "CompanyAttachedContacts",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => Contact },
    total_count: { type: "integer" },
    pages: () => PagesLink,
  },
};

/** The schema `contact`. */
const Contact: runtime.Schema = {
  title: "Contact",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    external_id: { type: ["string", "null"] },
    workspace_id: { type: "string" },
    role: { type: "string" },
    email: { type: ["string", "null"] },
    email_domain: { type: "string" },
    phone: { type: ["string", "null"] },
    formatted_phone: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    owner_id: { type: ["integer", "null"] },
    has_hard_bounced: { type: "boolean" },
    marked_email_as_spam: { type: "boolean" },
    unsubscribed_from_emails: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    signed_up_at: { type: ["integer", "null"] },
    last_seen_at: { type: ["integer", "null"] },
    last_replied_at: { type: ["integer", "null"] },
    last_contacted_at: { type: ["integer", "null"] },
    last_email_opened_at: { type: ["integer", "null"] },
    last_email_clicked_at: { type: ["integer", "null"] },
    language_override: { type: ["string", "null"] },
    browser: { type: ["string", "null"] },
    browser_version: { type: ["string", "null"] },
    browser_language: { type: ["string", "null"] },
    os: { type: ["string", "null"] },
    android_app_name: { type: ["string", "null"] },
    android_app_version: { type: ["string", "null"] },
    android_device: { type: ["string", "null"] },
    android_os_version: { type: ["string", "null"] },
    android_sdk_version: { type: ["string", "null"] },
    android_last_seen_at: { type: ["integer", "null"] },
    ios_app_name: { type: ["string", "null"] },
    ios_app_version: { type: ["string", "null"] },
    ios_device: { type: ["string", "null"] },
    ios_os_version: { type: ["string", "null"] },
    ios_sdk_version: { type: ["string", "null"] },
    ios_last_seen_at: { type: ["integer", "null"] },
    custom_attributes: { type: "object" },
    tags: () => ContactTags,
    notes: () => ContactNotes,
    companies: () => ContactCompanies,
    location: () => ContactLocation,
    social_profiles: () => ContactSocialProfiles,
    opted_in_subscription_types: () => ContactSubscriptionTypes,
    opted_out_subscription_types: () => ContactSubscriptionTypes,
    referrer: { type: ["string", "null"] },
    utm_campaign: { type: ["string", "null"] },
    utm_content: { type: ["string", "null"] },
    utm_medium: { type: ["string", "null"] },
    utm_source: { type: ["string", "null"] },
    utm_term: { type: ["string", "null"] },
    avatar: { type: ["string", "null"] },
    sms_consent: { type: "boolean" },
    unsubscribed_from_sms: { type: "boolean" },
  },
  required: [
    "type",
    "id",
    "workspace_id",
    "role",
    "has_hard_bounced",
    "marked_email_as_spam",
    "unsubscribed_from_emails",
    "created_at",
    "updated_at",
  ],
};

/** The schema `contact_attached_companies`. */
const ContactAttachedCompanies: runtime.Schema = {
  title: "ContactAttachedCompanies",
  type: "object",
  properties: {
    type: { const: "list" },
    total_count: { type: "integer" },
    pages: () => PagesLink,
    data: { type: "array", items: () => Company },
  },
};

/** The schema `contact_companies`. */
const ContactCompanies: runtime.Schema = {
  title: "ContactCompanies",
  type: "object",
  properties: {
    data: { type: "array", items: () => CompanyData },
    url: { type: "string" },
    total_count: { type: "integer" },
    has_more: { type: "boolean" },
    type: { const: "list" },
  },
};

/** The schema `company_data`. */
const CompanyData: runtime.Schema = {
  title: "CompanyData",
  type: "object",
  properties: { id: { type: "string" }, type: { const: "company" }, url: { type: "string" } },
};

/** The schema `contact_deleted`. */
const ContactDeleted: runtime.Schema = {
  title: "ContactDeleted",
  properties: { deleted: { type: "boolean" } },
  allOf: [() => ContactReference],
};

/** The schema `contact_list`. */
const ContactList: runtime.Schema = {
  title: "ContactList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => Contact },
    total_count: { type: "integer" },
    pages: () => CursorPages,
  },
};

/** The schema `contact_location`. */
const ContactLocation: runtime.Schema = {
  title: "ContactLocation",
  type: "object",
  properties: {
    type: { type: ["string", "null"] },
    country: { type: ["string", "null"] },
    region: { type: ["string", "null"] },
    city: { type: ["string", "null"] },
    continent_code: { type: ["string", "null"] },
    country_code: { type: ["string", "null"] },
  },
};

/** The schema `contact_notes`. */
const ContactNotes: runtime.Schema = {
  title: "ContactNotes",
  type: "object",
  properties: {
    data: { type: "array", items: () => AddressableList },
    url: { type: "string" },
    total_count: { type: "integer" },
    has_more: { type: "boolean" },
    type: { const: "list" },
  },
};

/** The schema `contact_reference`. */
const ContactReference: runtime.Schema = {
  title: "ContactReference",
  type: "object",
  properties: {
    type: { const: "contact" },
    id: { type: "string" },
    external_id: { type: ["string", "null"] },
  },
  required: ["id"],
};

/** The schema `contact_segments`. */
const ContactSegments: runtime.Schema = {
  title: "ContactSegments",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => Segment } },
};

/** The schema `contact_social_profiles`. */
const ContactSocialProfiles: runtime.Schema = {
  title: "ContactSocialProfiles",
  type: "object",
  properties: { data: { type: "array", items: () => SocialProfile }, type: { const: "list" } },
};

/** The schema `contact_subscription_types`. */
const ContactSubscriptionTypes: runtime.Schema = {
  title: "ContactSubscriptionTypes",
  type: "object",
  properties: {
    data: { type: "array", items: () => AddressableList },
    url: { type: "string" },
    total_count: { type: "integer" },
    has_more: { type: "boolean" },
    type: { const: "list" },
  },
};

/** The schema `contact_tags`. */
const ContactTags: runtime.Schema = {
  title: "ContactTags",
  type: ["object", "null"],
  properties: {
    data: { type: "array", items: () => AddressableList },
    url: { type: "string" },
    total_count: { type: "integer" },
    has_more: { type: "boolean" },
    type: { const: "list" },
  },
};

/** The schema `contact_archived`. */
const ContactArchived: runtime.Schema = {
  title: "ContactArchived",
  properties: { archived: { type: "boolean" } },
  allOf: [() => ContactReference],
};

/** The schema `contact_unarchived`. */
const ContactUnarchived: runtime.Schema = {
  title: "ContactUnarchived",
  properties: { archived: { type: "boolean" } },
  allOf: [() => ContactReference],
};

/** The schema `contact_blocked`. */
const ContactBlocked: runtime.Schema = {
  title: "ContactBlocked",
  type: "object",
  properties: { blocked: { type: "boolean" } },
  allOf: [() => ContactReference],
};

/** The schema `content_source`. */
const ContentSource: runtime.Schema = {
  title: "ContentSource",
  type: "object",
  properties: {
    content_type: {
      anyOf: [{
        enum: [
          "file",
          "article",
          "external_content",
          "content_snippet",
          "workflow_connector_action",
          "custom_answer",
        ],
      }, { type: "string" }],
    },
    url: { type: "string" },
    title: { type: "string" },
    locale: { type: "string" },
  },
};

/** The schema `content_sources_list`. */
const ContentSourcesList: runtime.Schema = {
  title: "ContentSourcesList",
  properties: {
    type: { const: "content_source.list" },
    total_count: { type: "integer" },
    content_sources: { type: "array", items: () => ContentSource },
  },
};

/** The schema `conversation_list_item`. */
const ConversationListItem: runtime.Schema = {
  title: "ConversationListItem",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    title: { type: ["string", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    waiting_since: { type: ["integer", "null"] },
    snoozed_until: { type: ["integer", "null"] },
    open: { type: "boolean" },
    state: { enum: ["open", "closed", "snoozed"] },
    read: { type: "boolean" },
    priority: { enum: ["priority", "not_priority"] },
    admin_assignee_id: { type: ["integer", "null"] },
    team_assignee_id: { type: ["integer", "null"] },
    company: { anyOf: [() => Company, { type: "null" }] },
    tags: () => Tags,
    conversation_rating: () => ConversationRating,
    source: { anyOf: [() => ConversationSource, { type: "null" }] },
    contacts: () => ConversationContacts,
    teammates: () => ConversationTeammates,
    custom_attributes: () => CustomAttributes,
    first_contact_reply: () => ConversationFirstContactReply,
    sla_applied: () => SlaApplied,
    statistics: () => ConversationStatistics,
    linked_objects: () => LinkedObjectList,
    ai_agent_participated: { type: "boolean" },
    ai_agent: { anyOf: [() => AiAgent, { type: "null" }] },
    ai_topics: () => AiTopics,
    topics: {
      type: ["object", "null"],
      properties: {
        type: { type: "string" },
        topics: { type: "array", items: { type: "object" } },
        total_count: { type: "integer" },
      },
    },
    ticket: { type: ["object", "null"] },
  },
  required: [
    "type",
    "id",
    "created_at",
    "updated_at",
    "open",
    "state",
    "read",
    "source",
    "contacts",
    "teammates",
    "custom_attributes",
  ],
};

/** The schema `conversation`. */
const Conversation: runtime.Schema = {
  title: "Conversation",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    title: { type: ["string", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    waiting_since: { type: ["integer", "null"] },
    snoozed_until: { type: ["integer", "null"] },
    open: { type: "boolean" },
    state: { enum: ["open", "closed", "snoozed"] },
    read: { type: "boolean" },
    priority: { enum: ["priority", "not_priority"] },
    admin_assignee_id: { type: ["integer", "null"] },
    team_assignee_id: { type: ["integer", "null"] },
    company: { anyOf: [() => Company, { type: "null" }] },
    tags: () => Tags,
    conversation_rating: () => ConversationRating,
    source: { anyOf: [() => ConversationSource, { type: "null" }] },
    contacts: () => ConversationContacts,
    teammates: () => ConversationTeammates,
    custom_attributes: () => CustomAttributes,
    first_contact_reply: () => ConversationFirstContactReply,
    sla_applied: () => SlaApplied,
    statistics: () => ConversationStatistics,
    conversation_parts: () => ConversationParts,
    linked_objects: () => LinkedObjectList,
    ai_topics: () => AiTopics,
    ai_agent_participated: { type: "boolean" },
    ai_agent: { anyOf: [() => AiAgent, { type: "null" }] },
    topics: {
      type: ["object", "null"],
      properties: {
        type: { type: "string" },
        topics: { type: "array", items: { type: "object" } },
        total_count: { type: "integer" },
      },
    },
    ticket: { type: ["object", "null"] },
  },
  required: [
    "type",
    "id",
    "created_at",
    "updated_at",
    "open",
    "state",
    "read",
    "source",
    "contacts",
    "teammates",
    "custom_attributes",
  ],
};

/** The schema `conversation_contacts`. */
const ConversationContacts: runtime.Schema = {
  title: "ConversationContacts",
  type: "object",
  properties: {
    type: { const: "contact.list" },
    contacts: { type: "array", items: () => ContactReference },
  },
};

/** The schema `conversation_deleted`. */
const ConversationDeleted: runtime.Schema = {
  title: "ConversationDeleted",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "conversation" },
    deleted: { type: "boolean" },
  },
};

/** The schema `deleted_conversation_item`. */
const DeletedConversationItem: runtime.Schema = {
  title: "DeletedConversationItem",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    metrics_retained: { type: "boolean" },
    deleted_at: { type: "integer" },
  },
  required: ["id"],
};

/** The schema `deleted_conversation_list`. */
const DeletedConversationList: runtime.Schema = {
  title: "DeletedConversationList",
  type: "object",
  properties: {
    type: { type: "string" },
    conversations: { type: "array", items: () => DeletedConversationItem },
    total_count: { type: "integer" },
    pages: () => PagesLink,
  },
};

/** The schema `conversation_first_contact_reply`. */
const ConversationFirstContactReply: runtime.Schema = {
  title: "ConversationFirstContactReply",
  type: ["object", "null"],
  properties: {
    created_at: { type: "integer" },
    type: { type: "string" },
    url: { type: ["string", "null"] },
  },
};

/** The schema `conversation_list`. */
const ConversationList: runtime.Schema = {
  title: "ConversationList",
  type: "object",
  properties: {
    type: { const: "conversation.list" },
    conversations: { type: "array", items: () => ConversationListItem },
    total_count: { type: "integer" },
    pages: () => CursorPages,
  },
};

/** The schema `conversation_part`. */
const ConversationPart: runtime.Schema = {
  title: "ConversationPart",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    part_type: { type: "string" },
    body: { type: ["string", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    notified_at: { type: "integer" },
    assigned_to: { anyOf: [() => Reference, { type: "null" }] },
    author: () => ConversationPartAuthor,
    attachments: { type: "array", items: () => PartAttachment },
    external_id: { type: ["string", "null"] },
    redacted: { type: "boolean" },
    email_message_metadata: { anyOf: [() => EmailMessageMetadata, { type: "null" }] },
    metadata: { anyOf: [() => ConversationPartMetadata, { type: "null" }] },
    state: { enum: ["open", "closed", "snoozed"] },
    tags: { type: ["array", "null"], items: () => TagBasic },
    event_details: { anyOf: [() => EventDetails, { type: "null" }] },
    app_package_code: { type: ["string", "null"] },
    external_reply_send_state: { type: "string" },
    seen_state: { type: "object", properties: { admin_seen: { type: "boolean" } } },
  },
  required: ["type", "id", "part_type", "created_at", "updated_at", "author"],
};

/** The schema `conversation_part_author`. */
const ConversationPartAuthor: runtime.Schema = {
  title: "ConversationPartAuthor",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    email: { type: ["string", "null"] },
    from_ai_agent: { type: "boolean" },
    is_ai_answer: { type: "boolean" },
  },
  required: ["type", "id"],
};

/** The schema `conversation_parts`. */
const ConversationParts: runtime.Schema = {
  title: "ConversationParts",
  type: "object",
  properties: {
    type: { const: "conversation_part.list" },
    conversation_parts: { type: "array", items: () => ConversationPart },
    total_count: { type: "integer" },
  },
};

/** The schema `conversation_part_metadata`. */
const ConversationPartMetadata: runtime.Schema = {
  title: "ConversationPartMetadata",
  type: "object",
  properties: {
    quick_reply_options: {
      type: "array",
      items: {
        properties: { translations: { type: ["object", "null"] } },
        allOf: [() => QuickReplyOption],
      },
    },
    quick_reply_uuid: { type: "string", format: formats.uuid },
  },
};

/** The schema `conversation_rating`. */
const ConversationRating: runtime.Schema = {
  title: "ConversationRating",
  type: ["object", "null"],
  properties: {
    rating: { type: "integer" },
    remark: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    contact: () => ContactReference,
    teammate: () => Reference,
  },
};

/** The schema `conversation_response_time`. */
const ConversationResponseTime: runtime.Schema = {
  title: "ConversationResponseTime",
  type: "object",
  properties: {
    team_id: { type: "integer" },
    team_name: { type: ["string", "null"] },
    response_time: { type: "integer" },
  },
};

/** The schema `conversation_source`. */
const ConversationSource: runtime.Schema = {
  title: "ConversationSource",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: ["string", "null"] },
    delivered_as: { type: "string" },
    subject: { type: ["string", "null"] },
    body: { type: ["string", "null"] },
    author: () => ConversationPartAuthor,
    attachments: { type: "array", items: () => PartAttachment },
    url: { type: ["string", "null"] },
    redacted: { type: "boolean" },
    email_message_metadata: () => SourceEmailMessageMetadata,
    recipients: {
      type: ["array", "null"],
      items: {
        type: "object",
        properties: { type: { type: "string" }, email: { type: "string" } },
      },
    },
  },
  required: ["type", "id", "delivered_as", "author", "redacted"],
};

/** The schema `conversation_statistics`. */
const ConversationStatistics: runtime.Schema = {
  title: "ConversationStatistics",
  type: ["object", "null"],
  properties: {
    type: { type: "string" },
    time_to_assignment: { type: ["integer", "null"] },
    time_to_admin_reply: { type: ["integer", "null"] },
    time_to_first_close: { type: ["integer", "null"] },
    time_to_last_close: { type: ["integer", "null"] },
    median_time_to_reply: { type: ["integer", "null"] },
    first_contact_reply_at: { type: ["integer", "null"] },
    first_assignment_at: { type: ["integer", "null"] },
    first_admin_reply_at: { type: ["integer", "null"] },
    first_close_at: { type: ["integer", "null"] },
    last_assignment_at: { type: ["integer", "null"] },
    last_assignment_admin_reply_at: { type: ["integer", "null"] },
    last_contact_reply_at: { type: ["integer", "null"] },
    last_admin_reply_at: { type: ["integer", "null"] },
    last_close_at: { type: ["integer", "null"] },
    last_closed_by_id: { anyOf: [{ type: ["string", "null"] }, { type: "integer" }] },
    count_reopens: { type: "integer" },
    count_assignments: { type: "integer" },
    count_conversation_parts: { type: "integer" },
    assigned_team_first_response_time: { type: "array", items: () => ConversationResponseTime },
    assigned_team_first_response_time_in_office_hours: {
      type: "array",
      items: () => ConversationResponseTime,
    },
    handling_time: { type: "integer" },
    adjusted_handling_time: { type: ["integer", "null"] },
  },
};

/** The schema `conversation_teammates`. */
const ConversationTeammates: runtime.Schema = {
  title: "ConversationTeammates",
  type: ["object", "null"],
  properties: { type: { type: "string" }, admins: { type: "array", items: () => Reference } },
  required: ["type", "admins"],
};

/** The schema `cursor_pages`. */
const CursorPages: runtime.Schema = {
  title: "CursorPages",
  type: ["object", "null"],
  properties: {
    type: { const: "pages" },
    page: { type: "integer" },
    next: () => StartingAfterPaging,
    per_page: { type: "integer" },
    total_pages: { type: "integer" },
  },
};

/** The schema `custom_attributes`. */
const CustomAttributes: runtime.Schema = {
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
const CustomObjectInstance: runtime.Schema = {
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
const CustomObjectInstanceList: runtime.Schema = {
  title: "CustomObjectInstanceList",
  type: "object",
  properties: {
    type: { type: "string" },
    instances: { type: "array", items: { anyOf: [() => CustomObjectInstance, { type: "null" }] } },
  },
};

/** The schema `email_address_header`. */
const EmailAddressHeader: runtime.Schema = {
  title: "EmailAddressHeader",
  type: "object",
  properties: {
    type: { type: "string" },
    email_address: { type: "string" },
    name: { type: ["string", "null"] },
  },
};

/** The schema `email_message_metadata`. */
const EmailMessageMetadata: runtime.Schema = {
  title: "EmailMessageMetadata",
  type: "object",
  properties: {
    subject: { type: "string" },
    email_address_headers: { type: "array", items: () => EmailAddressHeader },
    message_id: { type: ["string", "null"] },
  },
};

/** The schema `source_email_message_metadata`. */
const SourceEmailMessageMetadata: runtime.Schema = {
  title: "SourceEmailMessageMetadata",
  type: "object",
  properties: {
    message_id: { type: ["string", "null"] },
    subject: { type: "string" },
    email_address_headers: { type: "array", items: () => EmailAddressHeader },
    history: { type: "string" },
  },
};

/** The schema `conversation_attribute_updated_by_workflow`. */
const ConversationAttributeUpdatedByWorkflow: runtime.Schema = {
  title: "ConversationAttributeUpdatedByWorkflow",
  type: "object",
  properties: {
    workflow: { type: "object", properties: { name: { type: "string" } } },
    attribute: { type: "object", properties: { name: { type: "string" } } },
    value: { type: "object", properties: { name: { type: "string" } } },
  },
};

/** The schema `conversation_attribute_updated_by_admin`. */
const ConversationAttributeUpdatedByAdmin: runtime.Schema = {
  title: "ConversationAttributeUpdatedByAdmin",
  type: "object",
  properties: {
    attribute: { type: "object", properties: { name: { type: "string" } } },
    value: {
      type: "object",
      properties: { name: { type: "string" }, previous: { type: ["string", "null"] } },
    },
  },
};

/** The schema `conversation_attribute_updated_by_user`. */
const ConversationAttributeUpdatedByUser: runtime.Schema = {
  title: "ConversationAttributeUpdatedByUser",
  type: "object",
  properties: {
    attribute: { type: "object", properties: { name: { type: "string" } } },
    value: {
      type: "object",
      properties: { name: { type: "string" }, previous: { type: ["string", "null"] } },
    },
  },
};

/** The schema `custom_action_started`. */
const CustomActionStarted: runtime.Schema = {
  title: "CustomActionStarted",
  type: "object",
  properties: { action: { type: "object", properties: { name: { type: "string" } } } },
};

/** The schema `custom_action_finished`. */
const CustomActionFinished: runtime.Schema = {
  title: "CustomActionFinished",
  type: "object",
  properties: {
    action: {
      type: "object",
      properties: { name: { type: "string" }, result: { enum: ["success", "failed"] } },
    },
  },
};

/** The schema `operator_workflow_event`. */
const OperatorWorkflowEvent: runtime.Schema = {
  title: "OperatorWorkflowEvent",
  type: "object",
  properties: {
    workflow: { type: "object", properties: { name: { type: "string" } } },
    event: { type: "object", properties: { type: { type: "string" }, result: { type: "string" } } },
  },
};

/** The schema `conversation_tags_updated`. */
const ConversationTagsUpdated: runtime.Schema = {
  title: "ConversationTagsUpdated",
  type: "object",
  properties: {
    tags_added: { type: "array", items: { type: "string" } },
    tags_removed: { type: "array", items: { type: "string" } },
  },
};

/** The schema `snoozed`. */
const Snoozed: runtime.Schema = {
  title: "Snoozed",
  type: "object",
  properties: {
    until: { type: "string" },
    custom_until_time: { type: ["string", "null"], format: formats.dateTime },
  },
};

/** The schema `priority_changed`. */
const PriorityChanged: runtime.Schema = {
  title: "PriorityChanged",
  type: "object",
  properties: {
    current_priority: { enum: ["priority", "not_priority"] },
    previous_priority: { enum: ["priority", "not_priority"] },
  },
};

/** The schema `conversation_sla_applied_by_rule`. */
const ConversationSlaAppliedByRule: runtime.Schema = {
  title: "ConversationSlaAppliedByRule",
  type: "object",
  properties: {
    sla_name: { type: "string" },
    sla_definition: {
      type: "object",
      properties: {
        first_reply_time: { type: ["integer", "null"] },
        next_reply_time: { type: ["integer", "null"] },
        resolution_time: { type: ["integer", "null"] },
        time_to_close: { type: ["integer", "null"] },
      },
    },
  },
};

/** The schema `conversation_sla_applied_by_workflow`. */
const ConversationSlaAppliedByWorkflow: runtime.Schema = {
  title: "ConversationSlaAppliedByWorkflow",
  type: "object",
  properties: {
    sla_name: { type: "string" },
    sla_definition: {
      type: "object",
      properties: {
        first_reply_time: { type: ["integer", "null"] },
        next_reply_time: { type: ["integer", "null"] },
        resolution_time: { type: ["integer", "null"] },
        time_to_close: { type: ["integer", "null"] },
      },
    },
  },
};

/** The schema `conversation_sla_target_missed`. */
const ConversationSlaTargetMissed: runtime.Schema = {
  title: "ConversationSlaTargetMissed",
  type: "object",
  properties: {
    sla_name: { type: "string" },
    sla_target_type: {
      enum: ["first_reply_time", "next_reply_time", "resolution_time", "time_to_close"],
    },
    current_sla_status: { enum: ["hit", "missed", "active", "paused", "canceled"] },
    sla_states: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          status: { enum: ["hit", "missed", "active", "paused"] },
          seconds_remaining: { type: ["integer", "null"] },
        },
      },
    },
  },
};

/** The schema `conversation_sla_paused`. */
const ConversationSlaPaused: runtime.Schema = {
  title: "ConversationSlaPaused",
  type: "object",
  properties: {
    sla_name: { type: "string" },
    current_sla_status: { enum: ["active", "hit", "missed", "canceled"] },
    sla_states: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          status: { const: "paused" },
          seconds_remaining: { type: ["integer", "null"] },
        },
      },
    },
  },
};

/** The schema `conversation_sla_unpaused`. */
const ConversationSlaUnpaused: runtime.Schema = {
  title: "ConversationSlaUnpaused",
  type: "object",
  properties: { sla_name: { type: "string" } },
};

/** The schema `conversation_sla_removed`. */
const ConversationSlaRemoved: runtime.Schema = {
  title: "ConversationSlaRemoved",
  type: "object",
  properties: { sla_name: { type: "string" } },
};

/** The schema `event_details`. */
const EventDetails: runtime.Schema = {
  title: "EventDetails",
  type: "object",
  anyOf: [
    () => ConversationAttributeUpdatedByWorkflow,
    () => ConversationAttributeUpdatedByAdmin,
    () => ConversationAttributeUpdatedByUser,
    () => CustomActionStarted,
    () => CustomActionFinished,
    () => OperatorWorkflowEvent,
    () => ConversationTagsUpdated,
    () => Snoozed,
    () => PriorityChanged,
    () => ConversationSlaAppliedByRule,
    () => ConversationSlaAppliedByWorkflow,
    () => ConversationSlaTargetMissed,
    () => ConversationSlaPaused,
    () => ConversationSlaUnpaused,
    () => ConversationSlaRemoved,
  ],
};

/** The schema `error`. */
const ErrorList: runtime.Schema = {
  title: "ErrorList",
  type: "object",
  properties: {
    type: { type: "string" },
    request_id: { type: ["string", "null"] },
    errors: {
      type: "array",
      items: {
        properties: {
          code: { type: "string" },
          message: { type: ["string", "null"] },
          field: { type: ["string", "null"] },
        },
        required: ["code"],
      },
    },
  },
  required: ["type", "errors"],
};

/** The schema `file_attribute`. */
const FileAttribute: runtime.Schema = {
  title: "FileAttribute",
  type: "object",
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    url: { type: "string" },
    content_type: { type: "string" },
    filesize: { type: "integer" },
    width: { type: "integer" },
    height: { type: "integer" },
  },
};

/** The schema `handling_event`. */
const HandlingEvent: runtime.Schema = {
  title: "HandlingEvent",
  type: "object",
  properties: {
    teammate: () => TeammateReference,
    type: { enum: ["paused", "resumed"] },
    timestamp: { type: "string", format: formats.dateTime },
    reason: { type: ["string", "null"] },
  },
  required: ["teammate", "type", "timestamp"],
};

/** The schema `handling_event_list`. */
const HandlingEventList: runtime.Schema = {
  title: "HandlingEventList",
  type: "object",
  properties: { handling_events: { type: "array", items: () => HandlingEvent } },
};

/** The schema `side_conversation_summary`. */
const SideConversationSummary: runtime.Schema = {
  title: "SideConversationSummary",
  type: "object",
  properties: {
    side_conversation_id: { type: "string" },
    conversation_parts: { type: "array", items: () => ConversationPart },
    total_count: { type: "integer" },
  },
};

/** The schema `side_conversation_list`. */
const SideConversationList: runtime.Schema = {
  title: "SideConversationList",
  type: "object",
  properties: {
    type: { const: "side_conversation.list" },
    side_conversations: { type: "array", items: () => SideConversationSummary },
    total_count: { type: "integer" },
    pages: {
      type: "object",
      properties: {
        type: { const: "pages" },
        page: { type: "integer" },
        per_page: { type: "integer" },
        total_pages: { type: "integer" },
      },
    },
  },
};

/** The schema `jobs`. */
const Jobs: runtime.Schema = {
  title: "Jobs",
  type: "object",
  properties: {
    type: { const: "job" },
    id: { type: "string" },
    url: { type: "string" },
    status: { enum: ["pending", "success", "failed"] },
    resource_type: { type: "string" },
    resource_id: { type: ["string", "null"] },
    resource_url: { type: ["string", "null"] },
  },
  required: ["id"],
};

/** The schema `linked_object`. */
const LinkedObject: runtime.Schema = {
  title: "LinkedObject",
  type: "object",
  properties: {
    type: { enum: ["ticket", "conversation"] },
    id: { type: "string" },
    category: { enum: ["Customer", "Back-office", "Tracker", null] },
  },
};

/** The schema `linked_object_list`. */
const LinkedObjectList: runtime.Schema = {
  title: "LinkedObjectList",
  type: "object",
  properties: {
    type: { const: "list" },
    total_count: { type: "integer" },
    has_more: { type: "boolean" },
    data: { type: "array", items: () => LinkedObject },
  },
};

/** The schema `message`. */
const Message: runtime.Schema = {
  title: "Message",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    created_at: { type: "integer" },
    subject: { type: "string" },
    body: { type: "string" },
    message_type: { enum: ["email", "inapp", "facebook", "twitter", "sms", "whatsapp"] },
    conversation_id: { type: "string" },
    owner: {
      type: "object",
      properties: {
        type: { type: "string" },
        id: { type: "string" },
        name: { type: "string" },
        email: { type: "string" },
        away_mode_enabled: { type: "boolean" },
        away_mode_reassign: { type: "boolean" },
      },
    },
  },
  required: ["type", "id", "created_at", "body", "message_type"],
};

/** The schema `note`. */
const Note: runtime.Schema = {
  title: "Note",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    created_at: { type: "integer" },
    contact: {
      type: ["object", "null"],
      properties: { type: { type: "string" }, id: { type: "string" } },
    },
    company: {
      type: ["object", "null"],
      properties: { type: { type: "string" }, id: { type: "string" } },
    },
    author: { anyOf: [() => Admin, { type: "null" }] },
    body: { type: "string" },
  },
  required: ["type", "id", "created_at", "body"],
};

/** The schema `note_list`. */
const NoteList: runtime.Schema = {
  title: "NoteList",
  type: "object",
  properties: {
    type: { type: "string" },
    data: { type: "array", items: () => Note },
    total_count: { type: "integer" },
    pages: () => PagesLink,
  },
};

/** The schema `pages_link`. */
const PagesLink: runtime.Schema = {
  title: "PagesLink",
  type: "object",
  properties: {
    type: { const: "pages" },
    page: { type: "integer" },
    next: { type: ["string", "null"], format: formats.uri },
    per_page: { type: "integer" },
    total_pages: { type: "integer" },
  },
};

/** The schema `part_attachment`. */
const PartAttachment: runtime.Schema = {
  title: "PartAttachment",
  type: "object",
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    url: { type: "string" },
    content_type: { type: "string" },
    filesize: { type: "integer" },
    width: { type: "integer" },
    height: { type: "integer" },
  },
};

/** The schema `quick_reply_option`. */
const QuickReplyOption: runtime.Schema = {
  title: "QuickReplyOption",
  type: "object",
  properties: { text: { type: "string" }, uuid: { type: "string", format: formats.uuid } },
  required: ["text", "uuid"],
};

/** The schema `reference`. */
const Reference: runtime.Schema = {
  title: "Reference",
  type: "object",
  properties: { type: { type: "string" }, id: { type: ["string", "null"] } },
  required: ["id"],
};

/** The schema `segment`. */
const Segment: runtime.Schema = {
  title: "Segment",
  type: "object",
  properties: {
    type: { const: "segment" },
    id: { type: "string" },
    name: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    person_type: { enum: ["contact", "user"] },
    count: { type: ["integer", "null"] },
  },
  required: ["type", "id", "name", "created_at", "updated_at", "person_type"],
};

/** The schema `sla_applied`. */
const SlaApplied: runtime.Schema = {
  title: "SlaApplied",
  type: ["object", "null"],
  properties: {
    type: { type: "string" },
    sla_name: { type: "string" },
    sla_status: { enum: ["hit", "missed", "cancelled", "active", null] },
  },
};

/** The schema `social_profile`. */
const SocialProfile: runtime.Schema = {
  title: "SocialProfile",
  type: "object",
  properties: {
    type: { type: "string" },
    name: { type: "string" },
    url: { type: "string", format: formats.uri },
  },
};

/** The schema `starting_after_paging`. */
const StartingAfterPaging: runtime.Schema = {
  title: "StartingAfterPaging",
  type: ["object", "null"],
  properties: { per_page: { type: "integer" }, starting_after: { type: ["string", "null"] } },
};

/** The schema `subscription_type`. */
const SubscriptionType: runtime.Schema = {
  title: "SubscriptionType",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    state: { enum: ["live", "draft", "archived"] },
    default_translation: () => Translation,
    translations: { type: "array", items: () => Translation },
    consent_type: { enum: ["opt_out", "opt_in"] },
    content_types: { type: "array", items: { enum: ["email", "sms_message"] } },
  },
  required: ["id"],
};

/** The schema `subscription_type_list`. */
const SubscriptionTypeList: runtime.Schema = {
  title: "SubscriptionTypeList",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => SubscriptionType } },
};

/** The schema `tag`. */
const Tag: runtime.Schema = {
  title: "Tag",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    name: { type: "string" },
    applied_at: { type: ["integer", "null"] },
    applied_by: { anyOf: [{ type: "object", allOf: [() => Reference] }, { type: "null" }] },
  },
  required: ["type", "id", "name"],
};

/** The schema `tag_basic`. */
const TagBasic: runtime.Schema = {
  title: "TagBasic",
  type: "object",
  properties: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" } },
  required: ["id"],
};

/** The schema `tag_list`. */
const TagList: runtime.Schema = {
  title: "TagList",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => Tag } },
};

/** The schema `tags`. */
const Tags: runtime.Schema = {
  title: "Tags",
  type: "object",
  properties: { type: { const: "tag.list" }, tags: { type: "array", items: () => Tag } },
};

/** The schema `team_priority_level`. */
const TeamPriorityLevel: runtime.Schema = {
  title: "TeamPriorityLevel",
  type: ["object", "null"],
  properties: {
    primary_team_ids: { type: ["array", "null"], items: { type: "integer" } },
    secondary_team_ids: { type: ["array", "null"], items: { type: "integer" } },
  },
};

/** The schema `teammate_reference`. */
const TeammateReference: runtime.Schema = {
  title: "TeammateReference",
  type: "object",
  properties: {
    type: { enum: ["admin", "team", "bot"] },
    id: { type: "integer" },
    name: { type: "string" },
    email: { type: ["string", "null"], format: formats.email },
  },
  required: ["type", "id", "name"],
};

/** The schema `ticket`. */
const Ticket: runtime.Schema = {
  title: "Ticket",
  type: "object",
  properties: {
    type: { const: "ticket" },
    id: { type: "string" },
    ticket_id: { type: "string" },
    category: { enum: ["Customer", "Back-office", "Tracker"] },
    ticket_attributes: () => TicketCustomAttributes,
    ticket_state: () => TicketState,
    ticket_type: { anyOf: [() => TicketType, { type: "null" }] },
    contacts: () => TicketContacts,
    admin_assignee_id: { type: "string" },
    team_assignee_id: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    open: { type: "boolean" },
    snoozed_until: { type: ["integer", "null"] },
    linked_objects: () => LinkedObjectList,
    ticket_parts: () => TicketParts,
    is_shared: { type: "boolean" },
    previous_ticket_state_id: { type: ["string", "null"] },
  },
  required: [
    "type",
    "id",
    "ticket_id",
    "category",
    "ticket_attributes",
    "ticket_state",
    "contacts",
  ],
};

/** The schema `ticket_deleted`. */
const TicketDeleted: runtime.Schema = {
  title: "TicketDeleted",
  type: "object",
  properties: { id: { type: "string" }, object: { const: "ticket" }, deleted: { type: "boolean" } },
};

/** The schema `ticket_contacts`. */
const TicketContacts: runtime.Schema = {
  title: "TicketContacts",
  type: "object",
  properties: {
    type: { const: "contact.list" },
    contacts: { type: "array", items: () => ContactReference },
  },
};

/** The schema `ticket_custom_attributes`. */
const TicketCustomAttributes: runtime.Schema = {
  title: "TicketCustomAttributes",
  type: "object",
  additionalProperties: {
    anyOf: [{ type: ["string", "null"] }, { type: "number" }, { type: "boolean" }, {
      type: "array",
    }, () => FileAttribute],
  },
};

/** The schema `ticket_list`. */
const TicketList: runtime.Schema = {
  title: "TicketList",
  type: "object",
  properties: {
    type: { const: "ticket.list" },
    tickets: { type: "array", items: () => Ticket },
    total_count: { type: "integer" },
    pages: () => CursorPages,
  },
};

/** The schema `ticket_part`. */
const TicketPart: runtime.Schema = {
  title: "TicketPart",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    part_type: { type: "string" },
    body: { type: ["string", "null"] },
    previous_ticket_state: {
      enum: ["submitted", "in_progress", "waiting_on_customer", "resolved"],
    },
    ticket_state: { enum: ["submitted", "in_progress", "waiting_on_customer", "resolved"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    assigned_to: { anyOf: [() => Reference, { type: "null" }] },
    author: () => TicketPartAuthor,
    attachments: { type: "array", items: () => PartAttachment },
    external_id: { type: ["string", "null"] },
    redacted: { type: "boolean" },
    app_package_code: { type: "string" },
    updated_attribute_data: {
      type: ["object", "null"],
      properties: {
        attribute: {
          type: "object",
          properties: {
            type: { const: "attribute" },
            id: { type: "string" },
            label: { type: "string" },
          },
          required: ["type", "id", "label"],
        },
        value: {
          type: "object",
          properties: {
            type: { const: "value" },
            id: {
              oneOf: [{ type: ["string", "null"] }, { type: "array", items: { type: "integer" } }],
            },
            label: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
          },
          required: ["type", "id", "label"],
        },
      },
      required: ["attribute", "value"],
    },
  },
  required: ["type", "id", "part_type", "created_at", "updated_at", "author", "redacted"],
};

/** The schema `ticket_part_author`. */
const TicketPartAuthor: runtime.Schema = {
  title: "TicketPartAuthor",
  type: "object",
  properties: {
    type: { enum: ["admin", "bot", "team", "user"] },
    id: { type: "string" },
    name: { type: ["string", "null"] },
    email: { type: "string", format: formats.email },
  },
  required: ["type", "id"],
};

/** The schema `ticket_parts`. */
const TicketParts: runtime.Schema = {
  title: "TicketParts",
  type: "object",
  properties: {
    type: { const: "ticket_part.list" },
    ticket_parts: { type: "array", items: () => TicketPart },
    total_count: { type: "integer" },
  },
};

/** The schema `ticket_reply`. */
const TicketReply: runtime.Schema = {
  title: "TicketReply",
  type: "object",
  properties: {
    type: { const: "ticket_part" },
    id: { type: "string" },
    part_type: { enum: ["note", "comment", "quick_reply"] },
    body: { type: ["string", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    author: () => TicketPartAuthor,
    attachments: { type: "array", items: () => PartAttachment },
    redacted: { type: "boolean" },
    app_package_code: { type: "string" },
  },
  required: ["id"],
};

/** The schema `ticket_state`. */
const TicketState: runtime.Schema = {
  title: "TicketState",
  type: ["object", "null"],
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    category: { enum: ["submitted", "in_progress", "waiting_on_customer", "resolved"] },
    internal_label: { type: "string" },
    external_label: { type: "string" },
  },
  required: ["id"],
};

/** The schema `ticket_type`. */
const TicketType: runtime.Schema = {
  title: "TicketType",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    category: { enum: ["Customer", "Back-office", "Tracker"] },
    name: { type: "string" },
    description: { type: "string" },
    icon: { type: "string" },
    workspace_id: { type: "string" },
    ticket_type_attributes: () => TicketTypeAttributeList,
    ticket_states: {
      type: "object",
      properties: { type: { type: "string" }, data: { type: "array", items: () => TicketState } },
    },
    archived: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    is_internal: { type: "boolean" },
  },
  required: ["id"],
};

/** The schema `ticket_type_attribute`. */
const TicketTypeAttribute: runtime.Schema = {
  title: "TicketTypeAttribute",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    workspace_id: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    data_type: { type: "string" },
    input_options: { type: ["object", "null"] },
    order: { type: "integer" },
    required_to_create: { type: "boolean" },
    required_to_create_for_contacts: { type: "boolean" },
    visible_on_create: { type: "boolean" },
    visible_to_contacts: { type: "boolean" },
    default: { type: "boolean" },
    ticket_type_id: { type: "integer" },
    archived: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["id"],
};

/** The schema `ticket_type_attribute_list`. */
const TicketTypeAttributeList: runtime.Schema = {
  title: "TicketTypeAttributeList",
  type: "object",
  properties: {
    type: { type: "string" },
    data: { type: "array", items: () => TicketTypeAttribute },
  },
};

/** The schema `translation`. */
const Translation: runtime.Schema = {
  title: "Translation",
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: "string" },
    locale: { type: "string" },
  },
};

/** The schema `conversation_customers`. */
const ConversationCustomers: runtime.Schema = {
  title: "ConversationCustomers",
  type: "object",
  properties: {
    customers: {
      type: "array",
      items: { type: "object", properties: { type: { type: "string" }, id: { type: "string" } } },
    },
  },
};

/** The validators of every operation's answers that are JSON, by operation id. */
export const responseValidators = {
  listCompaniesForAContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactAttachedCompanies,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listSegmentsForAContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactSegments,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listSubscriptionsForAContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => SubscriptionTypeList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listTagsForAContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => TagList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  UpdateContact: /* @__PURE__ */ responseValidator(used, {
    "200": {
      properties: { enabled_push_messaging: { type: ["boolean", "null"] } },
      allOf: [() => Contact],
    },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  ShowContact: /* @__PURE__ */ responseValidator(used, {
    "200": {
      properties: { enabled_push_messaging: { type: ["boolean", "null"] } },
      allOf: [() => Contact],
    },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  DeleteContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactDeleted,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  MergeContact: /* @__PURE__ */ responseValidator(used, {
    "200": {
      properties: { enabled_push_messaging: { type: ["boolean", "null"] } },
      allOf: [() => Contact],
    },
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  SearchContacts: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  ListContacts: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  CreateContact: /* @__PURE__ */ responseValidator(used, {
    "200": {
      properties: { enabled_push_messaging: { type: ["boolean", "null"] } },
      allOf: [() => Contact],
    },
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  ShowContactByExternalId: /* @__PURE__ */ responseValidator(used, {
    "200": {
      properties: { enabled_push_messaging: { type: ["boolean", "null"] } },
      allOf: [() => Contact],
    },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  ArchiveContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactArchived,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  UnarchiveContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactUnarchived,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  BlockContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContactBlocked,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  ListAttachedContacts: /* @__PURE__ */ responseValidator(used, {
    "200": () => CompanyAttachedContacts,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachContactToACompany: /* @__PURE__ */ responseValidator(used, {
    "200": () => Company,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachContactFromACompany: /* @__PURE__ */ responseValidator(used, {
    "200": () => Company,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachSubscriptionTypeToContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => SubscriptionType,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachSubscriptionTypeToContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => SubscriptionType,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listCompanyNotes: /* @__PURE__ */ responseValidator(used, {
    "200": () => NoteList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createCompanyNote: /* @__PURE__ */ responseValidator(used, {
    "200": () => Note,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listNotes: /* @__PURE__ */ responseValidator(used, {
    "200": () => NoteList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createNote: /* @__PURE__ */ responseValidator(used, {
    "200": () => Note,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveNote: /* @__PURE__ */ responseValidator(used, {
    "200": () => Note,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachTagToContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachTagFromContact: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachTagToConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachTagFromConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listTags: /* @__PURE__ */ responseValidator(used, {
    "200": () => TagList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createTag: /* @__PURE__ */ responseValidator(used, {
    "200": () => TagBasic,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  findTag: /* @__PURE__ */ responseValidator(used, {
    "200": () => TagBasic,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteTag: /* @__PURE__ */ responseValidator(used, {
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachTagToTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachTagFromTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Tag,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listConversations: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationList,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "429": () => ErrorList,
  }),
  createConversation: /* @__PURE__ */ responseValidator(used, {
    "200": { required: ["conversation_id"], allOf: [() => Message] },
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Conversation,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Conversation,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationDeleted,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  searchConversations: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationList,
    "429": () => ErrorList,
  }),
  replyConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Conversation,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  manageConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Conversation,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateConversationPart: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationPart,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  attachContactToConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationCustomers,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  detachContactFromConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => ConversationCustomers,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  listHandlingEvents: /* @__PURE__ */ responseValidator(used, {
    "200": () => HandlingEventList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listSideConversations: /* @__PURE__ */ responseValidator(used, {
    "200": () => SideConversationList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  redactConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => Conversation,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  convertConversationToTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Ticket,
    "400": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listDeletedConversationIds: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedConversationList,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  replyTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketReply,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Ticket,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  enqueueCreateTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Jobs,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Ticket,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => Ticket,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteTicket: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketDeleted,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  changeTicketType: /* @__PURE__ */ responseValidator(used, {
    "200": () => Ticket,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  searchTickets: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketList,
    "429": () => ErrorList,
  }),
};
