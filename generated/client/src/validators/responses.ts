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

/** The schema `activity_log`. */
const ActivityLog: runtime.Schema = {
  title: "ActivityLog",
  type: ["object", "null"],
  properties: {
    id: { type: "string" },
    performed_by: {
      type: "object",
      properties: {
        type: { type: "string" },
        id: { type: "string" },
        email: { type: "string" },
        ip: { type: "string" },
      },
    },
    metadata: () => ActivityLogMetadata,
    created_at: { type: "integer" },
    activity_type: {
      enum: [
        "admin_conversation_assignment_limit_change",
        "admin_ticket_assignment_limit_change",
        "admin_away_mode_change",
        "admin_deletion",
        "admin_deprovisioned",
        "admin_impersonation_end",
        "admin_impersonation_start",
        "admin_invite_change",
        "admin_invite_creation",
        "admin_invite_deletion",
        "admin_login_failure",
        "admin_login_success",
        "admin_logout",
        "admin_password_reset_request",
        "admin_password_reset_success",
        "admin_permission_change",
        "admin_provisioned",
        "admin_two_factor_auth_change",
        "admin_unauthorized_sign_in_method",
        "app_admin_join",
        "app_authentication_method_change",
        "app_data_deletion",
        "app_data_export",
        "app_google_sso_domain_change",
        "app_identity_verification_change",
        "app_name_change",
        "app_outbound_address_change",
        "app_package_installation",
        "app_package_token_regeneration",
        "app_package_uninstallation",
        "app_team_creation",
        "app_team_deletion",
        "app_team_membership_modification",
        "app_timezone_change",
        "app_webhook_creation",
        "app_webhook_deletion",
        "articles_in_messenger_enabled_change",
        "bulk_delete",
        "bulk_export",
        "campaign_deletion",
        "campaign_state_change",
        "conversation_part_deletion",
        "conversation_topic_change",
        "conversation_topic_creation",
        "conversation_topic_deletion",
        "help_center_settings_change",
        "inbound_conversations_change",
        "inbox_access_change",
        "message_deletion",
        "message_state_change",
        "messenger_look_and_feel_change",
        "messenger_search_required_change",
        "messenger_spaces_change",
        "office_hours_change",
        "role_change",
        "role_creation",
        "role_deletion",
        "ruleset_activation_title_preview",
        "ruleset_creation",
        "ruleset_deletion",
        "search_browse_enabled_change",
        "search_browse_required_change",
        "seat_change",
        "seat_revoke",
        "security_settings_change",
        "temporary_expectation_change",
        "upfront_email_collection_change",
        "welcome_message_change",
      ],
    },
    activity_description: { type: "string" },
  },
  required: ["id"],
};

/** The schema `activity_log_event_type_list`. */
const ActivityLogEventTypeList: runtime.Schema = {
  title: "ActivityLogEventTypeList",
  type: "object",
  properties: {
    type: { type: "string" },
    event_types: { type: "array", items: { type: "string" } },
  },
};

/** The schema `activity_log_list`. */
const ActivityLogList: runtime.Schema = {
  title: "ActivityLogList",
  type: "object",
  properties: {
    type: { type: "string" },
    pages: () => PagesLink,
    activity_logs: { type: "array", items: () => ActivityLog },
  },
};

/** The schema `activity_log_metadata`. */
const ActivityLogMetadata: runtime.Schema = {
  title: "ActivityLogMetadata",
  type: ["object", "null"],
  properties: {
    sign_in_method: { type: ["string", "null"] },
    external_id: { type: ["string", "null"] },
    away_mode: { type: ["boolean", "null"] },
    away_status_reason: { type: ["string", "null"] },
    reassign_conversations: { type: ["boolean", "null"] },
    source: { type: ["string", "null"] },
    auto_changed: { type: ["string", "null"] },
    update_by: { type: ["integer", "null"] },
    update_by_name: { type: ["string", "null"] },
    conversation_assignment_limit: { type: ["integer", "null"] },
    ticket_assignment_limit: { type: ["integer", "null"] },
    message: true,
    before: true,
    after: true,
  },
  additionalProperties: true,
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

/** The schema `admin_list`. */
const AdminList: runtime.Schema = {
  title: "AdminList",
  type: "object",
  properties: { type: { type: "string" }, admins: { type: "array", items: () => Admin } },
};

/** The schema `admin_priority_level`. */
const AdminPriorityLevel: runtime.Schema = {
  title: "AdminPriorityLevel",
  type: ["object", "null"],
  properties: {
    primary_admin_ids: { type: ["array", "null"], items: { type: "integer" } },
    secondary_admin_ids: { type: ["array", "null"], items: { type: "integer" } },
  },
};

/** The schema `admin_with_app`. */
const AdminWithApp: runtime.Schema = {
  title: "AdminWithApp",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    name: { type: "string" },
    email: { type: "string" },
    job_title: { type: "string" },
    away_mode_enabled: { type: "boolean" },
    away_mode_reassign: { type: "boolean" },
    has_inbox_seat: { type: "boolean" },
    team_ids: { type: "array", items: { type: "integer" } },
    avatar: {
      type: "object",
      properties: {
        type: { type: "string" },
        image_url: { type: ["string", "null"], format: formats.uri },
      },
    },
    email_verified: { type: ["boolean", "null"] },
    role: {
      type: ["object", "null"],
      properties: { type: { type: "string" }, id: { type: "string" }, name: { type: "string" } },
    },
    app: { anyOf: [() => App, { type: "null" }] },
  },
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

/** The schema `app`. */
const App: runtime.Schema = {
  title: "App",
  type: ["object", "null"],
  properties: {
    type: { type: "string" },
    id_code: { type: "string" },
    name: { type: "string" },
    region: { type: "string" },
    timezone: { type: "string" },
    created_at: { type: "integer" },
    identity_verification: { type: "boolean" },
    secure: { type: "boolean" },
  },
};

/** The schema `article`. */
const Article: runtime.Schema = {
  title: "Article",
  type: "object",
  properties: { statistics: { anyOf: [() => ArticleStatistics, { type: "null" }] } },
  allOf: [() => ArticleListItem],
};

/** The schema `internal_article`. */
const InternalArticle: runtime.Schema = {
  title: "InternalArticle",
  type: "object",
  allOf: [() => InternalArticleListItem],
};

/** The schema `article_content`. */
const ArticleContent: runtime.Schema = {
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

/** The schema `internal_article_list`. */
const InternalArticleList: runtime.Schema = {
  title: "InternalArticleList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => InternalArticleListItem },
  },
};

/** The schema `folder`. */
const Folder: runtime.Schema = {
  title: "Folder",
  type: "object",
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    description: { type: ["string", "null"] },
    emoji: { type: ["string", "null"] },
    parent_folder_id: { type: ["integer", "null"] },
    content_count: { type: "integer" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["id"],
};

/** The schema `deleted_folder_object`. */
const DeletedFolderObject: runtime.Schema = {
  title: "DeletedFolderObject",
  type: "object",
  properties: {
    id: { type: "integer" },
    object: { const: "folder" },
    deleted: { type: "boolean" },
  },
};

/** The schema `article_list`. */
const ArticleList: runtime.Schema = {
  title: "ArticleList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => ArticleListItem },
  },
};

/** The schema `article_list_item`. */
const ArticleListItem: runtime.Schema = {
  title: "ArticleListItem",
  type: "object",
  properties: {
    type: { const: "article" },
    id: { type: "string" },
    workspace_id: { type: "string" },
    title: { type: "string" },
    description: { type: ["string", "null"] },
    body: { type: ["string", "null"] },
    author_id: { type: "integer" },
    state: { enum: ["published", "draft"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    url: { type: ["string", "null"] },
    parent_id: { type: ["integer", "null"] },
    parent_ids: { type: "array", items: { type: "integer" } },
    parent_type: { type: ["string", "null"] },
    default_locale: { type: "string" },
    translated_content: { anyOf: [() => ArticleTranslatedContent, { type: "null" }] },
    tags: () => Tags,
    folder_id: { type: ["integer", "null"] },
    content_id: { type: "string" },
  },
  required: [
    "id",
    "workspace_id",
    "title",
    "description",
    "body",
    "author_id",
    "state",
    "created_at",
    "updated_at",
    "url",
  ],
};

/** The schema `internal_article_list_item`. */
const InternalArticleListItem: runtime.Schema = {
  title: "InternalArticleListItem",
  type: "object",
  properties: {
    type: { const: "internal_article" },
    id: { type: "string" },
    title: { type: "string" },
    body: { type: ["string", "null"] },
    owner_id: { type: "integer" },
    author_id: { type: "integer" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    locale: { type: "string" },
    folder_id: { type: ["integer", "null"] },
  },
  required: ["id"],
};

/** The schema `article_search_highlights`. */
const ArticleSearchHighlights: runtime.Schema = {
  title: "ArticleSearchHighlights",
  type: "object",
  properties: {
    article_id: { type: "string" },
    highlighted_title: {
      type: "array",
      items: {
        type: "object",
        properties: { type: { enum: ["highlight", "plain"] }, text: { type: "string" } },
      },
    },
    highlighted_summary: {
      type: "array",
      items: {
        type: "array",
        items: {
          type: "object",
          properties: { type: { enum: ["highlight", "plain"] }, text: { type: "string" } },
        },
      },
    },
  },
};

/** The schema `article_search_response`. */
const ArticleSearchResponse: runtime.Schema = {
  title: "ArticleSearchResponse",
  type: "object",
  properties: {
    type: { const: "list" },
    total_count: { type: "integer" },
    data: {
      type: "object",
      properties: {
        articles: { type: "array", items: () => Article },
        highlights: { type: "array", items: () => ArticleSearchHighlights },
      },
    },
    pages: () => PagesLink,
  },
};

/** The schema `internal_article_search_response`. */
const InternalArticleSearchResponse: runtime.Schema = {
  title: "InternalArticleSearchResponse",
  type: "object",
  properties: {
    type: { const: "list" },
    total_count: { type: "integer" },
    data: {
      type: "object",
      properties: { internal_articles: { type: "array", items: () => InternalArticle } },
    },
    pages: () => PagesLink,
  },
};

/** The schema `article_statistics`. */
const ArticleStatistics: runtime.Schema = {
  title: "ArticleStatistics",
  type: ["object", "null"],
  properties: {
    type: { const: "article_statistics" },
    views: { type: "integer" },
    reactions: { type: "integer" },
    happy_reaction_percentage: { type: "number" },
    neutral_reaction_percentage: { type: "number" },
    sad_reaction_percentage: { type: "number" },
    conversations: { type: "integer" },
  },
  required: [
    "type",
    "views",
    "reactions",
    "happy_reaction_percentage",
    "neutral_reaction_percentage",
    "sad_reaction_percentage",
  ],
};

/** The schema `article_translated_content`. */
const ArticleTranslatedContent: runtime.Schema = {
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

/** The schema `team_metric`. */
const TeamMetric: runtime.Schema = {
  title: "TeamMetric",
  type: "object",
  properties: {
    type: { type: "string" },
    admin_id: { type: "string" },
    open: { type: "integer" },
    idle: { type: "integer" },
    snoozed: { type: "integer" },
  },
};

/** The schema `team_metric_list`. */
const TeamMetricList: runtime.Schema = {
  title: "TeamMetricList",
  type: "object",
  properties: { type: { type: "string" }, data: { type: "array", items: () => TeamMetric } },
};

/** The schema `away_status_reason`. */
const AwayStatusReason: runtime.Schema = {
  title: "AwayStatusReason",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    label: { type: "string" },
    emoji: { type: "string" },
    order: { type: "integer" },
    deleted: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
};

/** The schema `collection`. */
const Collection: runtime.Schema = {
  title: "Collection",
  type: "object",
  properties: {
    id: { type: "string" },
    workspace_id: { type: "string" },
    name: { type: "string" },
    description: { type: ["string", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    url: { type: ["string", "null"] },
    icon: { type: ["string", "null"] },
    order: { type: "integer" },
    default_locale: { type: "string" },
    translated_content: { anyOf: [() => GroupTranslatedContent, { type: "null" }] },
    parent_id: { type: ["string", "null"] },
    help_center_id: { type: ["integer", "null"] },
  },
  required: ["id", "workspace_id", "name", "created_at", "order"],
};

/** The schema `collection_list`. */
const CollectionList: runtime.Schema = {
  title: "CollectionList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => Collection },
  },
};

/** The schema `brand`. */
const Brand: runtime.Schema = {
  title: "Brand",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    name: { type: "string" },
    is_default: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    help_center_id: { type: "string" },
    default_address_settings_id: { type: "string" },
  },
  required: ["id"],
};

/** The schema `brand_list`. */
const BrandList: runtime.Schema = {
  title: "BrandList",
  type: "object",
  properties: { type: { type: "string" }, data: { type: "array", items: () => Brand } },
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

/** The schema `company_attached_segments`. */
const CompanyAttachedSegments: runtime.Schema = {
  title: "CompanyAttachedSegments",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => Segment } },
};

/** The schema `company_list`. */
const CompanyList: runtime.Schema = {
  title: "CompanyList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => Company },
  },
};

/** The schema `company_scroll`. */
const CompanyScroll: runtime.Schema = {
  title: "CompanyScroll",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => Company },
    pages: () => CursorPages,
    total_count: { type: ["integer", "null"] },
    scroll_param: { type: "string" },
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

/** The schema `content_import_source`. */
const ContentImportSource: runtime.Schema = {
  title: "ContentImportSource",
  type: "object",
  properties: {
    type: { const: "content_import_source" },
    id: { type: "integer" },
    last_synced_at: { type: "integer" },
    sync_behavior: { enum: ["api", "automatic", "manual"] },
    status: { enum: ["active", "deactivated"] },
    url: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: [
    "type",
    "id",
    "last_synced_at",
    "sync_behavior",
    "status",
    "url",
    "created_at",
    "updated_at",
  ],
};

/** The schema `content_import_sources_list`. */
const ContentImportSourcesList: runtime.Schema = {
  title: "ContentImportSourcesList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => ContentImportSource },
  },
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

/** The schema `content_snippet`. */
const ContentSnippet: runtime.Schema = {
  title: "ContentSnippet",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    title: { type: ["string", "null"] },
    locale: { type: "string" },
    json_blocks: { type: "array", items: { type: "object" } },
    chatbot_availability: { type: "integer" },
    copilot_availability: { type: "integer" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["id"],
};

/** The schema `content_snippet_list`. */
const ContentSnippetList: runtime.Schema = {
  title: "ContentSnippetList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => ContentSnippet },
    total_count: { type: "integer" },
    page: { type: "integer" },
    per_page: { type: "integer" },
    total_pages: { type: "integer" },
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

/** The schema `call`. */
const Call: runtime.Schema = {
  title: "Call",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    conversation_id: { type: ["string", "null"] },
    admin_id: { type: ["string", "null"] },
    contact_id: { type: ["string", "null"] },
    state: { type: "string" },
    initiated_at: () => Datetime,
    answered_at: () => Datetime,
    ended_at: () => Datetime,
    created_at: () => Datetime,
    updated_at: () => Datetime,
    recording_url: { type: ["string", "null"], format: formats.uri },
    transcription_url: { type: ["string", "null"], format: formats.uri },
    call_type: { type: "string" },
    direction: { type: "string" },
    ended_reason: { type: ["string", "null"] },
    phone: { type: ["string", "null"] },
    fin_recording_url: { type: ["string", "null"], format: formats.uri },
    fin_transcription_url: { type: ["string", "null"], format: formats.uri },
  },
  required: ["id"],
};

/** The schema `call_list`. */
const CallList: runtime.Schema = {
  title: "CallList",
  type: "object",
  properties: {
    type: { type: "string" },
    data: { type: "array", items: () => Call },
    total_count: { type: "integer" },
    pages: () => PagesLink,
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

/** The schema `custom_object_instance_deleted`. */
const CustomObjectInstanceDeleted: runtime.Schema = {
  title: "CustomObjectInstanceDeleted",
  type: "object",
  properties: { object: { type: "string" }, id: { type: "string" }, deleted: { type: "boolean" } },
  required: ["id"],
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

/** The schema `data_attribute`. */
const DataAttribute: runtime.Schema = {
  title: "DataAttribute",
  type: "object",
  properties: {
    type: { const: "data_attribute" },
    id: { type: "integer" },
    model: { enum: ["contact", "company"] },
    name: { type: "string" },
    full_name: { type: "string" },
    label: { type: "string" },
    description: { type: "string" },
    data_type: {
      anyOf: [{ enum: ["string", "integer", "float", "boolean", "date", "datetime"] }, {
        type: "string",
      }],
    },
    options: { type: "array", items: { type: "string" } },
    api_writable: { type: "boolean" },
    messenger_writable: { type: "boolean" },
    ui_writable: { type: "boolean" },
    custom: { type: "boolean" },
    archived: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    admin_id: { type: "string" },
  },
  required: ["type", "name", "full_name", "label", "data_type"],
};

/** The schema `data_attribute_list`. */
const DataAttributeList: runtime.Schema = {
  title: "DataAttributeList",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => DataAttribute } },
};

/** The schema `data_connector`. */
const DataConnector: runtime.Schema = {
  title: "DataConnector",
  type: "object",
  properties: {
    type: { const: "data_connector" },
    id: { type: "string" },
    name: { type: "string" },
    description: { type: ["string", "null"] },
    state: { enum: ["draft", "live"] },
    http_method: { enum: ["get", "post", "put", "delete", "patch"] },
    direct_fin_usage: { type: "boolean" },
    created_by_admin_id: { type: "string" },
    updated_by_admin_id: { type: "string" },
    created_at: { type: "string", format: formats.dateTime },
    updated_at: { type: "string", format: formats.dateTime },
    execution_results_url: { type: "string" },
  },
};

/** The schema `data_connector_detail`. */
const DataConnectorDetail: runtime.Schema = {
  title: "DataConnectorDetail",
  type: "object",
  properties: {
    type: { const: "data_connector" },
    id: { type: "string" },
    name: { type: "string" },
    description: { type: ["string", "null"] },
    state: { enum: ["draft", "live"] },
    url: { type: ["string", "null"] },
    body: { type: "string" },
    headers: {
      type: "array",
      items: {
        type: "object",
        properties: { name: { type: "string" }, value: { type: "string" } },
      },
    },
    http_method: { enum: ["get", "post", "put", "delete", "patch"] },
    direct_fin_usage: { type: "boolean" },
    audiences: { type: "array", items: { enum: ["users", "leads", "visitors"] } },
    execution_type: { enum: ["server_side", "client_side", null] },
    configuration_response_type: { enum: ["test_response_type", "mock_response_type", null] },
    data_transformation_type: {
      enum: ["full_access", "redacted_access", "code_block_transformation", null],
    },
    client_function_name: { type: ["string", "null"] },
    client_function_timeout_ms: { type: ["integer", "null"] },
    data_inputs: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: { type: "string" },
          type: { enum: ["string", "integer", "decimal", "boolean"] },
          description: { type: ["string", "null"] },
          required: { type: "boolean" },
          default_value: { type: "string" },
        },
      },
    },
    response_fields: {
      type: "array",
      items: {
        type: "object",
        properties: {
          path: { type: "string" },
          type: { enum: ["unknown", "string", "integer", "decimal", "datetime", "boolean"] },
          example_value: true,
          redacted: { type: "boolean" },
        },
      },
    },
    object_mappings: {
      type: "array",
      items: {
        type: "object",
        properties: {
          response_object_path: { type: "string" },
          intercom_object_type: { enum: ["conversation", "user"] },
          attribute_mappings: {
            type: "array",
            items: {
              type: "object",
              properties: {
                response_attribute_path: { type: "string" },
                intercom_attribute_identifier: { type: "string" },
                mapping_type: { enum: ["primitive_mapping", "context_mapping"] },
              },
            },
          },
          reference_mappings: {
            type: "array",
            items: {
              type: "object",
              properties: {
                intercom_object_type: { enum: ["conversation", "user"] },
                intercom_attribute_identifier: { type: "string" },
              },
            },
          },
        },
      },
    },
    token_ids: { type: "array", items: { type: "string" } },
    customer_authentication: { type: "boolean" },
    bypass_authentication: { type: "boolean" },
    validate_missing_attributes: { type: ["boolean", "null"] },
    created_by_admin_id: { type: ["string", "null"] },
    updated_by_admin_id: { type: ["string", "null"] },
    created_at: { type: "string", format: formats.dateTime },
    updated_at: { type: "string", format: formats.dateTime },
    execution_results_url: { type: "string" },
  },
  required: ["id"],
};

/** The schema `data_connector_execution_result`. */
const DataConnectorExecutionResult: runtime.Schema = {
  title: "DataConnectorExecutionResult",
  type: "object",
  properties: {
    type: { const: "data_connector.execution" },
    id: { type: "string" },
    data_connector_id: { type: "string" },
    success: { type: "boolean" },
    http_status: { type: ["integer", "null"] },
    http_method: { enum: ["get", "post", "put", "delete", "patch"] },
    error_type: {
      enum: [
        "request_configuration_error",
        "faraday_error",
        "3rd_party_error",
        "response_mapping_error",
        "token_refresh_error",
        "fin_action_response_formatting_error",
        "fin_action_identity_verification_error",
        "email_verification_error",
        "non_fin_standalone_action_identity_verification_error",
        "request_validation_error",
        "client_side_action_error",
        null,
      ],
    },
    error_message: { type: ["string", "null"] },
    execution_time_ms: { type: ["integer", "null"] },
    source_type: {
      enum: [
        "custom_bot",
        "inbound_custom_bot",
        "button_custom_bot",
        "answer",
        "workflow",
        "saved_reply",
        "triggerable_custom_bot",
        "inbox",
        "fin",
        null,
      ],
    },
    source_id: { type: ["string", "null"] },
    conversation_id: { type: ["string", "null"] },
    created_at: { type: "string", format: formats.dateTime },
    request_url: { type: ["string", "null"] },
    request_body: { type: ["string", "null"] },
    response_body: { type: ["string", "null"] },
    raw_response_body: { type: ["string", "null"] },
  },
  required: ["id"],
};

/** The schema `data_connector_execution_result_list`. */
const DataConnectorExecutionResultList: runtime.Schema = {
  title: "DataConnectorExecutionResultList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => DataConnectorExecutionResult },
    pages: {
      type: "object",
      properties: {
        type: { const: "pages" },
        per_page: { type: "integer" },
        next: { type: ["object", "null"], properties: { starting_after: { type: "string" } } },
      },
    },
  },
};

/** The schema `data_connector_list`. */
const DataConnectorList: runtime.Schema = {
  title: "DataConnectorList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => DataConnector },
    pages: {
      type: "object",
      properties: {
        type: { const: "pages" },
        per_page: { type: "integer" },
        next: { type: ["object", "null"], properties: { starting_after: { type: "string" } } },
      },
    },
  },
};

/** The schema `deleted_data_connector_object`. */
const DeletedDataConnectorObject: runtime.Schema = {
  title: "DeletedDataConnectorObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "data_connector" },
    deleted: { type: "boolean" },
  },
};

/** The schema `data_event`. */
const DataEvent: runtime.Schema = {
  title: "DataEvent",
  type: "object",
  properties: {
    type: { const: "event" },
    event_name: { type: "string" },
    created_at: { type: "integer" },
    user_id: { type: "string" },
    id: { type: "string" },
    intercom_user_id: { type: "string" },
    email: { type: "string" },
    metadata: { type: "object" },
  },
  required: ["type", "event_name", "created_at"],
};

/** The schema `data_event_list`. */
const DataEventList: runtime.Schema = {
  title: "DataEventList",
  type: "object",
  properties: {
    type: { const: "event.list" },
    events: { type: "array", items: () => DataEvent },
    pages: {
      type: "object",
      properties: { next: { type: ["string", "null"] }, since: { type: "string" } },
    },
  },
  required: ["type", "events"],
};

/** The schema `data_event_summary`. */
const DataEventSummary: runtime.Schema = {
  title: "DataEventSummary",
  type: "object",
  properties: {
    type: { const: "event.summary" },
    email: { type: "string" },
    intercom_user_id: { type: "string" },
    user_id: { type: "string" },
    events: { type: "array", items: () => DataEventSummaryItem },
  },
  required: ["type", "events"],
};

/** The schema `data_event_summary_item`. */
const DataEventSummaryItem: runtime.Schema = {
  title: "DataEventSummaryItem",
  type: ["object", "null"],
  properties: {
    name: { type: "string" },
    first: { type: "string" },
    last: { type: "string" },
    count: { type: "integer" },
    description: { type: "string" },
  },
};

/** The schema `data_export`. */
const DataExport: runtime.Schema = {
  title: "DataExport",
  type: "object",
  properties: {
    status: { enum: ["pending", "in_progress", "failed", "completed", "no_data", "canceled"] },
    download_expires_at: { type: "string" },
    download_url: { type: "string" },
    job_identifier: { type: "string" },
  },
};

/** The schema `deleted_article_object`. */
const DeletedArticleObject: runtime.Schema = {
  title: "DeletedArticleObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "article" },
    deleted: { type: "boolean" },
  },
};

/** The schema `deleted_internal_article_object`. */
const DeletedInternalArticleObject: runtime.Schema = {
  title: "DeletedInternalArticleObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "internal_article" },
    deleted: { type: "boolean" },
  },
};

/** The schema `deleted_collection_object`. */
const DeletedCollectionObject: runtime.Schema = {
  title: "DeletedCollectionObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "collection" },
    deleted: { type: "boolean" },
  },
};

/** The schema `deleted_company_object`. */
const DeletedCompanyObject: runtime.Schema = {
  title: "DeletedCompanyObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "company" },
    deleted: { type: "boolean" },
  },
};

/** The schema `deleted_object`. */
const DeletedObject: runtime.Schema = {
  title: "DeletedObject",
  type: "object",
  properties: {
    id: { type: "string" },
    object: { const: "news-item" },
    deleted: { type: "boolean" },
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

/** The schema `custom_channel_notification_response`. */
const CustomChannelNotificationResponse: runtime.Schema = {
  title: "CustomChannelNotificationResponse",
  type: "object",
  properties: {
    external_conversation_id: { type: "string" },
    conversation_id: { type: "string" },
    external_contact_id: { type: "string" },
    contact_id: { type: "string" },
  },
  required: ["external_conversation_id", "conversation_id", "external_contact_id", "contact_id"],
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

/** The schema `email_setting`. */
const EmailSetting: runtime.Schema = {
  title: "EmailSetting",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    email: { type: "string" },
    verified: { type: "boolean" },
    domain: { type: "string" },
    brand_id: { type: "string" },
    forwarding_enabled: { type: "boolean" },
    forwarded_email_last_received_at: { type: ["integer", "null"] },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["id"],
};

/** The schema `email_list`. */
const EmailList: runtime.Schema = {
  title: "EmailList",
  type: "object",
  properties: { type: { type: "string" }, data: { type: "array", items: () => EmailSetting } },
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

/** The schema `external_page`. */
const ExternalPage: runtime.Schema = {
  title: "ExternalPage",
  type: "object",
  properties: {
    type: { const: "external_page" },
    id: { type: "string" },
    title: { type: "string" },
    html: { type: "string" },
    url: { type: "string" },
    ai_agent_availability: { type: "boolean" },
    ai_copilot_availability: { type: "boolean" },
    fin_availability: { type: "boolean" },
    locale: { const: "en" },
    source_id: { type: "integer" },
    external_id: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    last_ingested_at: { type: "integer" },
  },
  required: [
    "type",
    "id",
    "title",
    "html",
    "ai_agent_availability",
    "ai_copilot_availability",
    "locale",
    "source_id",
    "external_id",
    "created_at",
    "updated_at",
    "last_ingested_at",
  ],
};

/** The schema `external_pages_list`. */
const ExternalPagesList: runtime.Schema = {
  title: "ExternalPagesList",
  type: "object",
  properties: {
    type: { const: "list" },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: () => ExternalPage },
  },
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

/** The schema `group_content`. */
const GroupContent: runtime.Schema = {
  title: "GroupContent",
  type: ["object", "null"],
  properties: {
    type: { enum: ["group_content", null] },
    name: { type: "string" },
    description: { type: "string" },
  },
};

/** The schema `group_translated_content`. */
const GroupTranslatedContent: runtime.Schema = {
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

/** The schema `help_center`. */
const HelpCenter: runtime.Schema = {
  title: "HelpCenter",
  type: "object",
  properties: {
    id: { type: "string" },
    workspace_id: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    identifier: { type: "string" },
    website_turned_on: { type: "boolean" },
    display_name: { type: "string" },
    url: { type: "string" },
    custom_domain: { type: ["string", "null"] },
  },
  required: ["id", "workspace_id", "created_at", "updated_at", "identifier"],
};

/** The schema `help_center_list`. */
const HelpCenterList: runtime.Schema = {
  title: "HelpCenterList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => HelpCenter },
    pages: () => PagesLink,
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

/** The schema `macro`. */
const Macro: runtime.Schema = {
  title: "Macro",
  type: "object",
  properties: {
    type: { const: "macro" },
    id: { type: "string" },
    name: { type: "string" },
    body: { type: ["string", "null"] },
    body_text: { type: ["string", "null"] },
    created_at: { type: "string", format: formats.dateTime },
    updated_at: { type: "string", format: formats.dateTime },
    visible_to: { enum: ["everyone", "specific_teams"] },
    visible_to_team_ids: { type: "array", items: { type: "string" } },
    available_on: { type: "array", items: { enum: ["inbox", "messenger"] } },
  },
  required: ["id"],
};

/** The schema `macro_list`. */
const MacroList: runtime.Schema = {
  title: "MacroList",
  type: "object",
  properties: {
    type: { const: "list" },
    data: { type: "array", items: () => Macro },
    pages: {
      type: "object",
      properties: {
        type: { const: "pages" },
        per_page: { type: "integer" },
        next: { type: ["object", "null"], properties: { starting_after: { type: "string" } } },
      },
    },
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

/** The schema `whatsapp_message_status_list`. */
const WhatsappMessageStatusList: runtime.Schema = {
  title: "WhatsappMessageStatusList",
  type: "object",
  properties: {
    type: { const: "list" },
    ruleset_id: { anyOf: [{ type: "string" }, { type: "integer" }] },
    pages: {
      type: "object",
      properties: {
        type: { const: "pages" },
        per_page: { type: "integer" },
        total_pages: { type: "integer" },
        next: { type: ["object", "null"], properties: { starting_after: { type: "string" } } },
      },
      required: ["type", "per_page", "total_pages"],
    },
    total_count: { type: "integer" },
    events: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: { type: "string" },
          conversation_id: { type: "string" },
          status: { enum: ["sent", "delivered", "read", "failed"] },
          type: { const: "broadcast_outbound" },
          created_at: { type: "integer" },
          updated_at: { type: "integer" },
          whatsapp_message_id: { type: "string" },
          template_name: { type: "string" },
          user_id: { type: "string" },
        },
        required: [
          "id",
          "conversation_id",
          "status",
          "type",
          "created_at",
          "updated_at",
          "whatsapp_message_id",
        ],
      },
    },
  },
  required: ["type", "ruleset_id", "pages", "total_count", "events"],
};

/** The schema `whatsapp_message_status`. */
const WhatsappMessageStatus: runtime.Schema = {
  title: "WhatsappMessageStatus",
  type: "object",
  properties: {
    conversation_id: { type: "string" },
    status: { enum: ["sent", "delivered", "read", "failed"] },
    type: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
    template_name: { type: "string" },
    message_id: { type: "string" },
    error: {
      type: ["object", "null"],
      properties: { message: { type: "string" }, details: { type: "string" } },
    },
  },
};

/** The schema `news_item`. */
const NewsItem: runtime.Schema = {
  title: "NewsItem",
  type: "object",
  properties: {
    type: { const: "news-item" },
    id: { type: "string" },
    workspace_id: { type: "string" },
    title: { type: "string" },
    body: { type: "string" },
    sender_id: { type: "integer" },
    state: { enum: ["draft", "live"] },
    newsfeed_assignments: { type: "array", items: () => NewsfeedAssignment },
    labels: { type: "array", items: { type: ["string", "null"] } },
    cover_image_url: { type: ["string", "null"], format: formats.uri },
    reactions: { type: "array", items: { type: ["string", "null"] } },
    deliver_silently: { type: "boolean" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["type", "id", "workspace_id", "title", "state", "created_at", "updated_at"],
};

/** The schema `newsfeed`. */
const Newsfeed: runtime.Schema = {
  title: "Newsfeed",
  type: "object",
  properties: {
    id: { type: "string" },
    type: { const: "newsfeed" },
    name: { type: "string" },
    created_at: { type: "integer" },
    updated_at: { type: "integer" },
  },
  required: ["id", "type", "name", "created_at", "updated_at"],
};

/** The schema `newsfeed_assignment`. */
const NewsfeedAssignment: runtime.Schema = {
  title: "NewsfeedAssignment",
  type: "object",
  properties: { newsfeed_id: { type: "integer" }, published_at: { type: "integer" } },
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

/** The schema `paginated_response`. */
const PaginatedResponse: runtime.Schema = {
  title: "PaginatedResponse",
  type: "object",
  properties: {
    type: { enum: ["list", "conversation.list"] },
    pages: () => PagesLink,
    total_count: { type: "integer" },
    data: { type: "array", items: { anyOf: [() => NewsItem, () => Newsfeed] } },
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

/** The schema `phone_switch`. */
const PhoneSwitch: runtime.Schema = {
  title: "PhoneSwitch",
  type: "object",
  properties: {
    type: { const: "phone_call_redirect" },
    phone: { type: "string" },
    url: { type: "string" },
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

/** The schema `segment_list`. */
const SegmentList: runtime.Schema = {
  title: "SegmentList",
  type: "object",
  properties: {
    type: { const: "segment.list" },
    segments: { type: "array", items: () => Segment },
    pages: { type: "object" },
  },
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

/** The schema `team`. */
const Team: runtime.Schema = {
  title: "Team",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    name: { type: "string" },
    admin_ids: { type: "array", items: { type: "integer" } },
    admin_priority_level: () => AdminPriorityLevel,
  },
  required: ["type", "id", "name", "admin_ids"],
};

/** The schema `team_list`. */
const TeamList: runtime.Schema = {
  title: "TeamList",
  type: "object",
  properties: { type: { const: "team.list" }, teams: { type: "array", items: () => Team } },
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
    }, () =>
      FileAttribute],
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

/** The schema `ticket_state_detailed`. */
const TicketStateDetailed: runtime.Schema = {
  title: "TicketStateDetailed",
  type: ["object", "null"],
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    category: { enum: ["submitted", "in_progress", "waiting_on_customer", "resolved"] },
    internal_label: { type: "string" },
    external_label: { type: "string" },
    archived: { type: "boolean" },
    ticket_types: {
      type: "object",
      properties: { type: { type: "string" }, data: { type: "array", items: () => TicketType } },
    },
  },
  required: ["id"],
};

/** The schema `ticket_state_list`. */
const TicketStateList: runtime.Schema = {
  title: "TicketStateList",
  type: "object",
  properties: {
    type: { type: "string" },
    data: { type: "array", items: () => TicketStateDetailed },
  },
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

/** The schema `ticket_type_list`. */
const TicketTypeList: runtime.Schema = {
  title: "TicketTypeList",
  type: "object",
  properties: { type: { type: "string" }, data: { type: "array", items: () => TicketType } },
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

/** The schema `visitor`. */
const Visitor: runtime.Schema = {
  title: "Visitor",
  type: "object",
  properties: {
    type: { type: "string" },
    id: { type: "string" },
    user_id: { type: "string" },
    anonymous: { type: "boolean" },
    email: { type: "string" },
    phone: { type: ["string", "null"] },
    name: { type: ["string", "null"] },
    pseudonym: { type: ["string", "null"] },
    avatar: {
      type: "object",
      properties: {
        type: { type: "string" },
        image_url: { type: ["string", "null"], format: formats.uri },
      },
    },
    app_id: { type: "string" },
    companies: {
      type: "object",
      properties: {
        type: { const: "company.list" },
        companies: { type: "array", items: () => Company },
      },
    },
    location_data: {
      type: "object",
      properties: {
        type: { type: "string" },
        city_name: { type: "string" },
        continent_code: { type: "string" },
        country_code: { type: "string" },
        country_name: { type: "string" },
        postal_code: { type: "string" },
        region_name: { type: "string" },
        timezone: { type: "string" },
      },
    },
    created_at: { type: "integer" },
    remote_created_at: { type: "integer" },
    signed_up_at: { type: "integer" },
    updated_at: { type: "integer" },
    session_count: { type: "integer" },
    social_profiles: {
      type: "object",
      properties: {
        type: { const: "social_profile.list" },
        social_profiles: { type: "array", items: { type: "string" } },
      },
    },
    owner_id: { type: ["string", "null"] },
    unsubscribed_from_emails: { type: "boolean" },
    marked_email_as_spam: { type: "boolean" },
    has_hard_bounced: { type: "boolean" },
    tags: {
      type: "object",
      properties: {
        type: { const: "tag.list" },
        tags: {
          type: "array",
          items: {
            properties: {
              type: { const: "tag" },
              id: { type: "string" },
              name: { type: "string" },
            },
          },
        },
      },
    },
    segments: {
      type: "object",
      properties: {
        type: { const: "segment.list" },
        segments: { type: "array", items: { type: "string" } },
      },
    },
    custom_attributes: {
      type: "object",
      additionalProperties: {
        anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }],
      },
    },
    referrer: { type: ["string", "null"] },
    utm_campaign: { type: ["string", "null"] },
    utm_content: { type: ["string", "null"] },
    utm_medium: { type: ["string", "null"] },
    utm_source: { type: ["string", "null"] },
    utm_term: { type: ["string", "null"] },
    do_not_track: { type: ["boolean", "null"] },
    last_request_at: { type: ["integer", "null"] },
  },
  required: ["type", "id", "user_id"],
};

/** The schema `workflow_export`. */
const WorkflowExport: runtime.Schema = {
  title: "WorkflowExport",
  type: "object",
  properties: {
    export_version: { type: "string" },
    exported_at: { type: "string", format: formats.dateTime },
    app_id: { type: "integer" },
    workflow: {
      type: "object",
      properties: {
        id: { type: "string" },
        title: { type: "string" },
        description: { type: ["string", "null"] },
        trigger_type: { type: "string" },
        state: { enum: ["live", "draft", "paused"] },
        target_channels: { type: "array", items: { type: "string" } },
        preferred_devices: { type: "array", items: { type: "string" } },
        created_at: { type: "string", format: formats.dateTime },
        updated_at: { type: "string", format: formats.dateTime },
        targeting: { type: ["object", "null"] },
        snapshot: { type: ["object", "null"] },
        attributes: { type: "array", items: { type: "object" } },
        embedded_rules: { type: "array", items: { type: "object" } },
      },
    },
  },
};

/** The schema `ai_call_response`. */
const AiCallResponse: runtime.Schema = {
  title: "AiCallResponse",
  type: "object",
  properties: {
    id: { type: "integer" },
    app_id: { type: "integer" },
    user_phone_number: { type: "string" },
    status: { type: "string" },
    intercom_call_id: { type: ["string", "null"] },
    external_call_id: { type: "string" },
    intercom_conversation_id: { type: ["string", "null"] },
    call_transcript: { type: "array", items: { type: "object" } },
    call_summary: { type: "string" },
    intent: { type: "array", items: { type: "object" } },
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

/** The schema `single_error`. */
const SingleError: runtime.Schema = {
  title: "SingleError",
  type: "object",
  properties: {
    type: { const: "error" },
    request_id: { type: ["string", "null"] },
    message: { type: "string" },
  },
  required: ["type", "message"],
};

/** The schema `away_status_reason_list`. */
const AwayStatusReasonList: runtime.Schema = {
  title: "AwayStatusReasonList",
  type: "object",
  properties: { type: { const: "list" }, data: { type: "array", items: () => AwayStatusReason } },
  required: ["type", "data"],
};

/** The validators of every operation's answers that are JSON, by operation id. */
export const responseValidators = {
  identifyAdmin: /* @__PURE__ */ responseValidator(used, {
    "200": () => AdminWithApp,
    "429": () => ErrorList,
  }),
  setAwayAdmin: /* @__PURE__ */ responseValidator(used, {
    "200": () => Admin,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listActivityLogs: /* @__PURE__ */ responseValidator(used, {
    "200": () => ActivityLogList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  searchActivityLogs: /* @__PURE__ */ responseValidator(used, {
    "200": () => ActivityLogList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listActivityLogEventTypes: /* @__PURE__ */ responseValidator(used, {
    "200": () => ActivityLogEventTypeList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listAdmins: /* @__PURE__ */ responseValidator(used, {
    "200": () => AdminList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveAdmin: /* @__PURE__ */ responseValidator(used, {
    "200": () => Admin,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listContentImportSources: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentImportSourcesList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createContentImportSource: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentImportSource,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteContentImportSource: /* @__PURE__ */ responseValidator(used, {
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getContentImportSource: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentImportSource,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateContentImportSource: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentImportSource,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listExternalPages: /* @__PURE__ */ responseValidator(used, {
    "200": () => ExternalPagesList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createExternalPage: /* @__PURE__ */ responseValidator(used, {
    "200": () => ExternalPage,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteExternalPage: /* @__PURE__ */ responseValidator(used, {
    "200": () => ExternalPage,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getExternalPage: /* @__PURE__ */ responseValidator(used, {
    "200": () => ExternalPage,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateExternalPage: /* @__PURE__ */ responseValidator(used, {
    "200": () => ExternalPage,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listArticles: /* @__PURE__ */ responseValidator(used, {
    "200": () => ArticleList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => Article,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => Article,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => Article,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedArticleObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  searchArticles: /* @__PURE__ */ responseValidator(used, {
    "200": () => ArticleSearchResponse,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listAwayStatusReasons: /* @__PURE__ */ responseValidator(used, {
    "200": () => AwayStatusReasonList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  enqueueReportingDataExport: /* @__PURE__ */ responseValidator(used, {
    "200": {
      type: "object",
      properties: {
        job_identifier: { type: "string" },
        status: { type: "string" },
        download_url: { type: "string" },
        download_expires_at: { type: "string" },
      },
    },
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  getReportingDataExport: /* @__PURE__ */ responseValidator(used, {
    "200": {
      type: "object",
      properties: {
        job_identifier: { type: "string" },
        status: { type: "string" },
        download_url: { type: "string" },
        download_expires_at: { type: "string" },
      },
    },
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listReportingDatasets: /* @__PURE__ */ responseValidator(used, {
    "200": {
      type: "object",
      properties: {
        type: { type: "string" },
        data: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: { type: "string" },
              name: { type: "string" },
              description: { type: "string" },
              default_time_attribute_id: { type: "string" },
              attributes: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    id: { type: "string" },
                    qualified_id: { type: "string" },
                    name: { type: "string" },
                  },
                },
              },
            },
          },
        },
      },
    },
    "429": () => ErrorList,
  }),
  downloadReportingDataExport: /* @__PURE__ */ responseValidator(used, {
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listAllCollections: /* @__PURE__ */ responseValidator(used, {
    "200": () => CollectionList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createCollection: /* @__PURE__ */ responseValidator(used, {
    "200": () => Collection,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveCollection: /* @__PURE__ */ responseValidator(used, {
    "200": () => Collection,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateCollection: /* @__PURE__ */ responseValidator(used, {
    "200": () => Collection,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteCollection: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedCollectionObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveHelpCenter: /* @__PURE__ */ responseValidator(used, {
    "200": () => HelpCenter,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listHelpCenters: /* @__PURE__ */ responseValidator(used, {
    "200": () => HelpCenterList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listInternalArticles: /* @__PURE__ */ responseValidator(used, {
    "200": () => InternalArticleList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createInternalArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => InternalArticle,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveInternalArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => InternalArticle,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateInternalArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => InternalArticle,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteInternalArticle: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedInternalArticleObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  searchInternalArticles: /* @__PURE__ */ responseValidator(used, {
    "200": () => InternalArticleSearchResponse,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listFolders: /* @__PURE__ */ responseValidator(used, {
    "200": {
      type: "object",
      properties: {
        type: { const: "list" },
        data: { type: "array", items: () => Folder },
        total_count: { type: "integer" },
        pages: () => PagesLink,
      },
    },
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createFolder: /* @__PURE__ */ responseValidator(used, {
    "200": () => Folder,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveFolder: /* @__PURE__ */ responseValidator(used, {
    "200": () => Folder,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateFolder: /* @__PURE__ */ responseValidator(used, {
    "200": () => Folder,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteFolder: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedFolderObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  createOrUpdateCompany: /* @__PURE__ */ responseValidator(used, {
    "200": () => Company,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveCompany: /* @__PURE__ */ responseValidator(used, {
    "200": { oneOf: [() => Company, () => CompanyList] },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  RetrieveACompanyById: /* @__PURE__ */ responseValidator(used, {
    "200": () => Company,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  UpdateCompany: /* @__PURE__ */ responseValidator(used, {
    "200": () => Company,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteCompany: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedCompanyObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  ListAttachedContacts: /* @__PURE__ */ responseValidator(used, {
    "200": () => CompanyAttachedContacts,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  ListAttachedSegmentsForCompanies: /* @__PURE__ */ responseValidator(used, {
    "200": () => CompanyAttachedSegments,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listAllCompanies: /* @__PURE__ */ responseValidator(used, {
    "200": () => CompanyList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  scrollOverAllCompanies: /* @__PURE__ */ responseValidator(used, {
    "200": () => CompanyScroll,
    "401": () => ErrorList,
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
  listSegments: /* @__PURE__ */ responseValidator(used, {
    "200": () => SegmentList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveSegment: /* @__PURE__ */ responseValidator(used, {
    "200": () => Segment,
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
  listSubscriptionTypes: /* @__PURE__ */ responseValidator(used, {
    "200": () => SubscriptionTypeList,
    "401": () => ErrorList,
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
  createCustomObjectInstances: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomObjectInstance,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getCustomObjectInstancesByExternalId: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomObjectInstance,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteCustomObjectInstancesById: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomObjectInstanceDeleted,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getCustomObjectInstancesById: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomObjectInstance,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteCustomObjectInstancesByExternalId: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomObjectInstanceDeleted,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listContentSnippets: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentSnippetList,
    "429": () => ErrorList,
  }),
  createContentSnippet: /* @__PURE__ */ responseValidator(used, {
    "201": () => ContentSnippet,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  getContentSnippet: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentSnippet,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateContentSnippet: /* @__PURE__ */ responseValidator(used, {
    "200": () => ContentSnippet,
    "404": () => ErrorList,
    "422": () => ErrorList,
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
  notifyNewConversation: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomChannelNotificationResponse,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  notifyNewMessage: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomChannelNotificationResponse,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  notifyQuickReplySelected: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomChannelNotificationResponse,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  notifyAttributeCollected: /* @__PURE__ */ responseValidator(used, {
    "200": () => CustomChannelNotificationResponse,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  lisDataAttributes: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataAttributeList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createDataAttribute: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataAttribute,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateDataAttribute: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataAttribute,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  listDataConnectors: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataConnectorList,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createDataConnector: /* @__PURE__ */ responseValidator(used, {
    "201": () => DataConnectorDetail,
    "401": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  RetrieveDataConnector: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataConnectorDetail,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteDataConnector: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedDataConnectorObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "409": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateDataConnector: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataConnectorDetail,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "409": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  listDataConnectorExecutionResults: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataConnectorExecutionResultList,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  showDataConnectorExecutionResult: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataConnectorExecutionResult,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createDataEvent: /* @__PURE__ */ responseValidator(used, {
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  lisDataEvents: /* @__PURE__ */ responseValidator(used, {
    "200": { oneOf: [() => DataEventList, () => DataEventSummary] },
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  dataEventSummaries: /* @__PURE__ */ responseValidator(used, {
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createDataExport: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataExport,
    "429": () => ErrorList,
  }),
  getDataExport: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataExport,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  cancelDataExport: /* @__PURE__ */ responseValidator(used, {
    "200": () => DataExport,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  downloadDataExport: /* @__PURE__ */ responseValidator(used, {
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  exportWorkflow: /* @__PURE__ */ responseValidator(used, {
    "200": () => WorkflowExport,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  jobsStatus: /* @__PURE__ */ responseValidator(used, {
    "200": () => Jobs,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listMacros: /* @__PURE__ */ responseValidator(used, {
    "200": () => MacroList,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "429": () => ErrorList,
  }),
  getMacro: /* @__PURE__ */ responseValidator(used, {
    "200": () => Macro,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createMessage: /* @__PURE__ */ responseValidator(used, {
    "200": () => Message,
    "400": () => ErrorList,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "422": () => ErrorList,
    "429": () => ErrorList,
  }),
  getWhatsAppMessageStatus: /* @__PURE__ */ responseValidator(used, {
    "200": () => WhatsappMessageStatusList,
    "400": { oneOf: [() => ErrorList, () => SingleError] },
    "401": () => ErrorList,
    "403": () => ErrorList,
    "429": () => ErrorList,
    "500": { oneOf: [() => ErrorList, () => SingleError] },
  }),
  RetrieveWhatsAppMessageStatus: /* @__PURE__ */ responseValidator(used, {
    "200": () => WhatsappMessageStatus,
    "400": { oneOf: [() => ErrorList, () => SingleError] },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  getTeamMetrics: /* @__PURE__ */ responseValidator(used, {
    "200": () => TeamMetricList,
    "401": () => ErrorList,
    "403": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listTeams: /* @__PURE__ */ responseValidator(used, {
    "200": () => TeamList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveTeam: /* @__PURE__ */ responseValidator(used, {
    "200": () => Team,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listNewsItems: /* @__PURE__ */ responseValidator(used, {
    "200": () => PaginatedResponse,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createNewsItem: /* @__PURE__ */ responseValidator(used, {
    "200": () => NewsItem,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveNewsItem: /* @__PURE__ */ responseValidator(used, {
    "200": () => NewsItem,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateNewsItem: /* @__PURE__ */ responseValidator(used, {
    "200": () => NewsItem,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  deleteNewsItem: /* @__PURE__ */ responseValidator(used, {
    "200": () => DeletedObject,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listLiveNewsfeedItems: /* @__PURE__ */ responseValidator(used, {
    "200": () => PaginatedResponse,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listNewsfeeds: /* @__PURE__ */ responseValidator(used, {
    "200": () => PaginatedResponse,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveNewsfeed: /* @__PURE__ */ responseValidator(used, {
    "200": () => Newsfeed,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  createPhoneSwitch: /* @__PURE__ */ responseValidator(used, {
    "200": () => PhoneSwitch,
    "400": {
      type: "object",
      properties: { error_key: { type: "string" }, message: { type: "string" } },
    },
    "401": () => ErrorList,
    "422": {
      type: "object",
      properties: { error_key: { type: "string" }, message: { type: "string" } },
    },
    "429": () => ErrorList,
  }),
  listCalls: /* @__PURE__ */ responseValidator(used, {
    "200": () => CallList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  showCall: /* @__PURE__ */ responseValidator(used, {
    "200": () => Call,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  showCallRecording: /* @__PURE__ */ responseValidator(used, {
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  showCallTranscript: /* @__PURE__ */ responseValidator(used, {
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listCallsWithTranscripts: /* @__PURE__ */ responseValidator(used, {
    "200": {
      type: "object",
      properties: {
        type: { type: "string" },
        data: {
          type: "array",
          items: {
            type: "object",
            properties: {
              transcript: { type: "array", items: { type: "object" } },
              transcript_status: { type: ["string", "null"] },
            },
            allOf: [() => Call],
          },
        },
      },
    },
    "400": () => ErrorList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  registerFinVoiceCall: /* @__PURE__ */ responseValidator(used, {
    "200": () => AiCallResponse,
    "400": () => ErrorList,
    "409": () => ErrorList,
    "429": () => ErrorList,
    default: () => ErrorList,
  }),
  collectFinVoiceCallById: /* @__PURE__ */ responseValidator(used, {
    "200": () => AiCallResponse,
    "404": () => ErrorList,
    "429": () => ErrorList,
    default: () => ErrorList,
  }),
  collectFinVoiceCallByExternalId: /* @__PURE__ */ responseValidator(used, {
    "200": () => AiCallResponse,
    "404": () => ErrorList,
    "429": () => ErrorList,
    default: () => ErrorList,
  }),
  collectFinVoiceCallByPhoneNumber: /* @__PURE__ */ responseValidator(used, {
    "200": () => AiCallResponse,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
    default: () => ErrorList,
  }),
  collectFinVoiceCallsByConversationId: /* @__PURE__ */ responseValidator(used, {
    "200": { type: "array", items: () => AiCallResponse },
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
    default: () => ErrorList,
  }),
  listTicketStates: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketStateList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createTicketTypeAttribute: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketTypeAttribute,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateTicketTypeAttribute: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketTypeAttribute,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listTicketTypes: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketTypeList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  createTicketType: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketType,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  getTicketType: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketType,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  updateTicketType: /* @__PURE__ */ responseValidator(used, {
    "200": () => TicketType,
    "401": () => ErrorList,
    "404": () => ErrorList,
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
  updateVisitor: /* @__PURE__ */ responseValidator(used, {
    "200": () => Visitor,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveVisitorWithUserId: /* @__PURE__ */ responseValidator(used, {
    "200": () => Visitor,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  convertVisitor: /* @__PURE__ */ responseValidator(used, {
    "200": () => Contact,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  listBrands: /* @__PURE__ */ responseValidator(used, {
    "200": () => BrandList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveBrand: /* @__PURE__ */ responseValidator(used, {
    "200": () => Brand,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
  listEmails: /* @__PURE__ */ responseValidator(used, {
    "200": () => EmailList,
    "401": () => ErrorList,
    "429": () => ErrorList,
  }),
  retrieveEmail: /* @__PURE__ */ responseValidator(used, {
    "200": () => EmailSetting,
    "401": () => ErrorList,
    "404": () => ErrorList,
    "429": () => ErrorList,
  }),
};
