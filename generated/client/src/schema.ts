/** The schemas of Intercom API Unstable. */

/** A point in time: seconds since 1970, or a text in ISO 8601 form. */
export type Datetime = string | number;

/** One thing that an admin did: who, when and what. */
export interface ActivityLogObject {
  /** Id of the entry. */
  id: string;
  /** The admin who did it. */
  performed_by?: {
    /** Always `admin`. */
    type?: string;
    /** Id of the admin. */
    id?: string;
    /** E-mail address of the admin. */
    email?: string;
    /** IP address that the admin acted from. */
    ip?: string;
  };
  /** Details of the activity; which ones, depends on its type. */
  metadata?: ActivityLogMetadata;
  /**
   * When it happened, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * What kind of activity it is. In these names `app` stands for the
   * workspace. `listActivityLogEventTypes` returns the types that exist now.
   */
  activity_type?:
    | "admin_conversation_assignment_limit_change"
    | "admin_ticket_assignment_limit_change"
    | "admin_away_mode_change"
    | "admin_deletion"
    | "admin_deprovisioned"
    | "admin_impersonation_end"
    | "admin_impersonation_start"
    | "admin_invite_change"
    | "admin_invite_creation"
    | "admin_invite_deletion"
    | "admin_login_failure"
    | "admin_login_success"
    | "admin_logout"
    | "admin_password_reset_request"
    | "admin_password_reset_success"
    | "admin_permission_change"
    | "admin_provisioned"
    | "admin_two_factor_auth_change"
    | "admin_unauthorized_sign_in_method"
    | "app_admin_join"
    | "app_authentication_method_change"
    | "app_data_deletion"
    | "app_data_export"
    | "app_google_sso_domain_change"
    | "app_identity_verification_change"
    | "app_name_change"
    | "app_outbound_address_change"
    | "app_package_installation"
    | "app_package_token_regeneration"
    | "app_package_uninstallation"
    | "app_team_creation"
    | "app_team_deletion"
    | "app_team_membership_modification"
    | "app_timezone_change"
    | "app_webhook_creation"
    | "app_webhook_deletion"
    | "articles_in_messenger_enabled_change"
    | "bulk_delete"
    | "bulk_export"
    | "campaign_deletion"
    | "campaign_state_change"
    | "conversation_part_deletion"
    | "conversation_topic_change"
    | "conversation_topic_creation"
    | "conversation_topic_deletion"
    | "help_center_settings_change"
    | "inbound_conversations_change"
    | "inbox_access_change"
    | "message_deletion"
    | "message_state_change"
    | "messenger_look_and_feel_change"
    | "messenger_search_required_change"
    | "messenger_spaces_change"
    | "office_hours_change"
    | "role_change"
    | "role_creation"
    | "role_deletion"
    | "ruleset_activation_title_preview"
    | "ruleset_creation"
    | "ruleset_deletion"
    | "search_browse_enabled_change"
    | "search_browse_required_change"
    | "seat_change"
    | "seat_revoke"
    | "security_settings_change"
    | "temporary_expectation_change"
    | "upfront_email_collection_change"
    | "welcome_message_change";
  /** What happened, in a sentence or two for people to read. */
  activity_description?: string;
}

/** One thing that an admin did: who, when and what. */
export type ActivityLog = ActivityLogObject | null;

/** The kinds of activity that the log knows. */
export interface ActivityLogEventTypeList {
  /** Always `activity_log_event_type.list`. */
  type?: string;
  /** Names of the types. */
  event_types?: string[];
}

/** A page of activities. */
export interface ActivityLogList {
  /** Always `activity_log.list`. */
  type?: string;
  /** Where this page stands among all pages. */
  pages?: PagesLink;
  /** The activities of this page. */
  activity_logs?: ActivityLog[];
}

/**
 * Details of an activity. Each type of activity fills in what fits it, and some add more than is
 * named here, such as `before` and `after` for a change.
 */
export interface ActivityLogMetadataObject {
  /** How the admin signed in, such as `email_password`, or null. */
  sign_in_method?: string | null;
  /** Id of a contact in your own system, or null. */
  external_id?: string | null;
  /** True for away, false for back, null for other activities. */
  away_mode?: boolean | null;
  /** Text of the reason for being away, or null. */
  away_status_reason?: string | null;
  /** Whether conversations are reassigned while the admin is away, or null. */
  reassign_conversations?: boolean | null;
  /** What caused the change of away mode, in words, or null. */
  source?: string | null;
  /** Whether away mode changed by itself rather than by hand, as a text; or null. */
  auto_changed?: string | null;
  /** Id of the admin who started the activity, as a number, or null. */
  update_by?: number | null;
  /** Name of the admin who started the activity, or null. */
  update_by_name?: string | null;
  /** Limit on the conversations assigned to an admin, or null. */
  conversation_assignment_limit?: number | null;
  /** Limit on the tickets assigned to an admin, or null. */
  ticket_assignment_limit?: number | null;
  /** What happened, in words or with more details. */
  message?: unknown;
  /** What was so before the change. */
  before?: unknown;
  /** What is so after the change. */
  after?: unknown;
  [key: string]: unknown;
}

/**
 * Details of an activity. Each type of activity fills in what fits it, and some add more than is
 * named here, such as `before` and `after` for a change.
 */
export type ActivityLogMetadata = ActivityLogMetadataObject | null;

/** A pointer to something that belongs to a contact or a company. */
export interface AddressableList {
  /** Kind of object that is meant, such as `tag` or `note`. */
  type?: string;
  /** Id of that object. */
  id?: string;
  /** Where the API serves it, as a path below the server's address. */
  url?: string;
}

/** A teammate with access to the workspace. */
export interface Admin {
  /** Always `admin`. */
  type?: string;
  /** Id of the admin, a string; some paths and bodies take it as a number. */
  id: string;
  /** Full name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** Job title. */
  job_title?: string;
  /** Whether the admin is away. */
  away_mode_enabled: boolean;
  /** Whether new conversations go to the default inbox of the workspace during away mode. */
  away_mode_reassign: boolean;
  /** Id of the reason for being away, a number or a string of digits. Null when there is none. */
  away_status_reason_id?: string | number | null;
  /** Whether the admin has a paid seat in the inbox; some features need it. */
  has_inbox_seat?: boolean;
  /** Ids of the teams that the admin is in, as numbers. */
  team_ids?: number[];
  /** Which of the admin's teams are primary, which secondary. */
  team_priority_level?: TeamPriorityLevel;
  /** The admin's role in the workspace. Missing or null without a role. */
  role?:
    | {
        /** Always `role`. */
        type?: string;
        /** Id of the role. */
        id?: string;
        /** Name of the role. */
        name?: string;
      }
    | null;
  /** The profile picture. Null when there is none. */
  avatar?:
    | {
        /** Always `avatar`. */
        type?: string;
        /**
         * Address of the picture. Null when there is none.
         *
         * Format: uri.
         */
        image_url?: string | null;
      }
    | null;
}

/** The admins of a workspace. */
export interface AdminList {
  /** Always `admin.list`. */
  type?: string;
  /** The admins, all of them. */
  admins?: Admin[];
}

/** The priority that a team's admins have in the team. */
export interface AdminPriorityLevelObject {
  /** Ids of the primary admins, as numbers. Null for none. */
  primary_admin_ids?: number[] | null;
  /** Ids of the secondary admins, as numbers. Null for none. */
  secondary_admin_ids?: number[] | null;
}

/** The priority that a team's admins have in the team. */
export type AdminPriorityLevel = AdminPriorityLevelObject | null;

/** A reply, a note or quick replies from an admin. */
export interface AdminReplyConversationRequest {
  /**
   * `comment` reaches the contact, `note` is for teammates only, `quick_reply`
   * offers `reply_options` to the contact.
   */
  message_type: "comment" | "note" | "quick_reply";
  /** Always `admin`. */
  type: "admin";
  /** What the admin writes; needed for a comment or note. Notes may be HTML. */
  body?: string;
  /** Id of the admin who writes. */
  admin_id: string | number;
  /** When it was written, in seconds since 1970; now by default. */
  created_at?: number;
  /** Replies to choose from; needed for `quick_reply`. */
  reply_options?: QuickReplyOption[];
  /** Addresses of images to attach, 10 at most. */
  attachment_urls?: string[];
  /** Files to attach, 10 at most. */
  attachment_files?: ConversationAttachmentFiles[];
}

/** What an admin says on a ticket. */
export interface AdminReplyTicketRequest {
  /**
   * `comment` reaches the contact, `note` is for teammates, `quick_reply` offers options to choose
   * from.
   */
  message_type: "comment" | "note" | "quick_reply";
  /** Says that an admin replies. */
  type: "admin";
  /** Text of the reply; notes may contain some HTML. Needed for comments and notes. */
  body?: string;
  /** Id of the admin who replies. */
  admin_id: string | number;
  /** Time to give the reply, in seconds since 1970. The current time by default. */
  created_at?: number;
  /** Options to offer to the contact; needed when `message_type` is `quick_reply`. */
  reply_options?: {
    /** Text on the option. */
    text: string;
    /**
     * UUID of your choosing. The part made when the contact picks the option carries it in its
     * metadata.
     *
     * Format: uuid.
     */
    uuid: string;
  }[];
  /** Addresses of images to attach, 10 at most. */
  attachment_urls?: string[];
}

/** An admin together with the workspace that the access token is for. */
export interface AdminWithApp {
  /** Always `admin`. */
  type?: string;
  /** Id of the admin. */
  id?: string;
  /** Full name. */
  name?: string;
  /** E-mail address. Check `email_verified` before you trust it. */
  email?: string;
  /** Job title. */
  job_title?: string;
  /** Whether the admin is away. */
  away_mode_enabled?: boolean;
  /** Whether new conversations go to the default inbox of the workspace during away mode. */
  away_mode_reassign?: boolean;
  /** Whether the admin has a paid seat in the inbox; some features need it. */
  has_inbox_seat?: boolean;
  /** Ids of the teams that the admin is in, as numbers. */
  team_ids?: number[];
  /** The profile picture. */
  avatar?: {
    /**
     * Always `avatar`.
     *
     * @default "avatar"
     */
    type?: string;
    /**
     * Address of the picture. Null when there is none.
     *
     * Format: uri.
     */
    image_url?: string | null;
  };
  /** Whether the e-mail address is confirmed, or null. */
  email_verified?: boolean | null;
  /** The admin's role in the workspace. Missing or null without a role. */
  role?:
    | {
        /** Always `role`. */
        type?: string;
        /** Id of the role. */
        id?: string;
        /** Name of the role. */
        name?: string;
      }
    | null;
  /** The workspace. */
  app?: App | null;
}

/** What the AI agent did in a conversation, and how it went. */
export interface AiAgent {
  /**
   * What brought the agent in; null when not known:
   *
   * - `essentials_plan_setup`: the agent's set-up on the Essentials plan.
   * - `profile`: an agent profile.
   * - `workflow`: a workflow.
   * - `workflow_preview` and `fin_preview`: a trial run by a teammate.
   */
  source_type?:
    | "essentials_plan_setup"
    | "profile"
    | "workflow"
    | "workflow_preview"
    | "fin_preview"
    | null;
  /** Name of what brought the agent in; null for `essentials_plan_setup`. */
  source_title?: string | null;
  /**
   * Whether its last answer was generated (`ai_answer`) or written beforehand (`custom_answer`);
   * null when it gave none.
   */
  last_answer_type?: "ai_answer" | "custom_answer" | null;
  /**
   * How it ended for the agent; null when it gave no answer:
   *
   * - `assumed_resolution`: the contact asked for nothing more.
   * - `confirmed_resolution`: the contact said that the answer helped.
   * - `escalated`: passed on to a teammate.
   * - `negative_feedback`: the contact said that the answer did not help.
   * - `procedure_handoff`: a procedure passed it on.
   */
  resolution_state?:
    | "assumed_resolution"
    | "confirmed_resolution"
    | "escalated"
    | "negative_feedback"
    | "procedure_handoff"
    | null;
  /** The contact's score for the agent, from 1 to 5; null when not rated. */
  rating?: number | null;
  /** What the contact added in words; null when nothing. */
  rating_remark?: string | null;
  /**
   * When the agent was rated, in seconds since 1970; null when not rated.
   *
   * Unix seconds.
   */
  created_at?: number | null;
  /**
   * When that rating last changed, in seconds since 1970; null when not rated.
   *
   * Unix seconds.
   */
  updated_at?: number | null;
  /** What the agent drew its answers from. */
  content_sources?: ContentSourcesList;
}

/** A narrower topic within a topic. */
export interface AiSubtopic {
  /** Always `ai_subtopic`. */
  type?: string;
  /** Name of the subtopic. */
  name?: string;
  /** Id of the subtopic. */
  id?: number;
}

/** A topic of a conversation. */
export interface AiTopic {
  /** Always `ai_topic`. */
  type?: string;
  /** Name of the topic. */
  topic_name?: string;
  /** Narrower topics within it. */
  subtopics?: AiSubtopic[];
}

/** Topics that AI found in a conversation; null when there are none. */
export interface AiTopicsObject {
  /** Always `ai_topics`. */
  type?: string;
  /** The topics. */
  topics?: AiTopic[];
}

/** Topics that AI found in a conversation; null when there are none. */
export type AiTopics = AiTopicsObject | null;

/** A workspace, which the API also calls an app. */
export interface AppObject {
  /**
   * Always `app`.
   *
   * @default "app"
   */
  type?: string;
  /** Code of the workspace, such as `lntrn42`. */
  id_code?: string;
  /** Name of the workspace. */
  name?: string;
  /** Region that hosts the workspace, such as `US`. */
  region?: string;
  /** Time zone by its IANA name, such as `Europe/Lisbon`. */
  timezone?: string;
  /** When the workspace was created, in seconds since 1970. */
  created_at?: number;
  /** Whether the workspace uses identity verification. */
  identity_verification?: boolean;
  /** Whether the workspace has secure mode on. */
  secure?: boolean;
}

/** A workspace, which the API also calls an app. */
export type App = AppObject | null;

/** An article of a help centre, with its statistics. */
export interface Article extends ArticleListItem {
  /** How often it is read and how readers rate it. Null when there are none. */
  statistics?: ArticleStatistics | null;
}

/** A text for inside the company. */
export type InternalArticle = InternalArticleListItem;

/** An article in one language. */
export interface ArticleContentObject {
  /** `article_content`, or null. */
  type?: "article_content" | null;
  /** Title in this language. */
  title?: string;
  /** Short summary in this language. */
  description?: string;
  /** Text in this language, as HTML. */
  body?: string;
  /** Id of the admin who is the author of this text. */
  author_id?: number;
  /** Whether the text in this language is published or a draft. */
  state?: "published" | "draft";
  /**
   * When the text in this language was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the text in this language last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Address of the article in this language. */
  url?: string;
}

/** An article in one language. */
export type ArticleContent = ArticleContentObject | null;

/** A page of internal articles. */
export interface InternalArticleList {
  /** Always `list`. */
  type?: "list";
  /** Where this page stands. */
  pages?: PagesLink;
  /** How many internal articles there are. */
  total_count?: number;
  /** The internal articles of this page. */
  data?: InternalArticleListItem[];
}

/** A folder to file articles and internal articles in. */
export interface Folder {
  /** Intercom's id of the folder, a number. */
  id: number;
  /** Name of the folder. */
  name?: string;
  /** Text that describes the folder. Null when there is none. */
  description?: string | null;
  /** Emoji of the folder. Null when it has none. */
  emoji?: string | null;
  /** Id of the folder that it is in. Null at the top. */
  parent_folder_id?: number | null;
  /** How many pieces of content are in the folder. */
  content_count?: number;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
}

/** Confirms that a folder was deleted. */
export interface DeletedFolderObject {
  /** Id of the folder that is gone. */
  id?: number;
  /** Always `folder`. */
  object?: "folder";
  /** Whether it was deleted. */
  deleted?: boolean;
}

/** A numbered page of articles. */
export interface ArticleList {
  /** Always `list`. */
  type?: "list";
  /** The number of this page, and how many there are. */
  pages?: PagesLink;
  /** How many articles there are on all pages together. */
  total_count?: number;
  /** The articles of this page, the most recently updated first. */
  data?: ArticleListItem[];
}

/** An article of a help centre, as lists show it. */
export interface ArticleListItem {
  /**
   * Always `article`.
   *
   * @default "article"
   */
  type?: "article";
  /** Intercom's id of the article, digits in a string. */
  id: string;
  /** Id of the workspace that owns the article. */
  workspace_id: string;
  /** Title in the default language. */
  title: string;
  /** Short summary in the default language. Null when there is none. */
  description: string | null;
  /** Text in the default language, as HTML. Null when there is none. */
  body: string | null;
  /** Id of the admin who is the author of the default language's text. */
  author_id: number;
  /**
   * Whether the text in the default language is published or a draft.
   *
   * @default "draft"
   */
  state: "published" | "draft";
  /**
   * When the default language's text was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When the default language's text last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /** Address in the help centre, in the default language. Null when it has none, as with a draft. */
  url: string | null;
  /** Id of the parent collection or section. Null when it stands alone. */
  parent_id?: number | null;
  /** Ids of the collections and sections that it belongs to. */
  parent_ids?: number[];
  /** `collection` or `section`. Null when it stands alone. */
  parent_type?: string | null;
  /** Default language of the help centre, such as `en`. Only if it has several. */
  default_locale?: string;
  /** The article in other languages. Null when there are none. */
  translated_content?: ArticleTranslatedContent | null;
  /** Tags of the article. They cannot be changed through articles. */
  tags?: Tags;
  /** Id of the folder that the article is filed in. Null when in none. */
  folder_id?: number | null;
  /** Id of the article's content, digits in a string. */
  content_id?: string;
}

/** A text for inside the company, as lists show it. */
export interface InternalArticleListItem {
  /**
   * Always `internal_article`.
   *
   * @default "internal_article"
   */
  type?: "internal_article";
  /** Intercom's id of the internal article, digits in a string. */
  id: string;
  /** Title of the internal article. */
  title?: string;
  /** Its text, as HTML. Null when there is none. */
  body?: string | null;
  /** Id of the admin who owns it. */
  owner_id?: number;
  /** Id of the admin who is its author. */
  author_id?: number;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Its language as a locale, such as `en`. */
  locale?: string;
  /** Id of the folder that it is filed in. Null when in none. */
  folder_id?: number | null;
}

/** Where a searched phrase occurs in one article, cut into pieces. */
export interface ArticleSearchHighlights {
  /** The article's `id`. */
  article_id?: string;
  /** The title, cut into pieces that match and pieces that do not. */
  highlighted_title?: {
    /** `highlight` where the phrase matches, `plain` elsewhere. */
    type?: "highlight" | "plain";
    /** Text of the piece. */
    text?: string;
  }[];
  /** Passages of description and body, each a list of pieces. */
  highlighted_summary?: {
    /** `highlight` where the phrase matches, `plain` elsewhere. */
    type?: "highlight" | "plain";
    /** Text of the piece. */
    text?: string;
  }[][];
}

/** What a search for articles found. */
export interface ArticleSearchResponse {
  /** Always `list`. */
  type?: "list";
  /** How many articles match. */
  total_count?: number;
  /** The results. */
  data?: {
    /** Articles that match. */
    articles?: Article[];
    /** Where the phrase was found, by article; empty unless asked for. */
    highlights?: ArticleSearchHighlights[];
  };
  /** Where this page stands. */
  pages?: PagesLink;
}

/** What a search for internal articles found. */
export interface InternalArticleSearchResponse {
  /** Always `list`. */
  type?: "list";
  /** How many internal articles match. */
  total_count?: number;
  /** The results. */
  data?: {
    /** Internal articles that match. */
    internal_articles?: InternalArticle[];
  };
  /** Where this page stands. */
  pages?: PagesLink;
}

/** How often an article is read and how readers rate it. */
export interface ArticleStatisticsObject {
  /**
   * Always `article_statistics`.
   *
   * @default "article_statistics"
   */
  type: "article_statistics";
  /** How often the article was viewed. */
  views: number;
  /** How many reactions readers gave, of all three kinds together. */
  reactions: number;
  /** Share of happy reactions, in percent. */
  happy_reaction_percentage: number;
  /** Share of neutral reactions, in percent. */
  neutral_reaction_percentage: number;
  /** Share of sad reactions, in percent. */
  sad_reaction_percentage: number;
  /** How many conversations began at the article. */
  conversations?: number;
}

/** How often an article is read and how readers rate it. */
export type ArticleStatistics = ArticleStatisticsObject | null;

/** An article in several languages, by locale. */
export interface ArticleTranslatedContentObject {
  /** `article_translated_content`, or null. */
  type?: "article_translated_content" | null;
  /** Article in Arabic. */
  ar?: ArticleContent;
  /** Article in Bulgarian. */
  bg?: ArticleContent;
  /** Article in Bosnian. */
  bs?: ArticleContent;
  /** Article in Catalan. */
  ca?: ArticleContent;
  /** Article in Czech. */
  cs?: ArticleContent;
  /** Article in Danish. */
  da?: ArticleContent;
  /** Article in German. */
  de?: ArticleContent;
  /** Article in Greek. */
  el?: ArticleContent;
  /** Article in English. */
  en?: ArticleContent;
  /** Article in Spanish. */
  es?: ArticleContent;
  /** Article in Estonian. */
  et?: ArticleContent;
  /** Article in Finnish. */
  fi?: ArticleContent;
  /** Article in French. */
  fr?: ArticleContent;
  /** Article in Hebrew. */
  he?: ArticleContent;
  /** Article in Croatian. */
  hr?: ArticleContent;
  /** Article in Hungarian. */
  hu?: ArticleContent;
  /** Article in Indonesian. */
  id?: ArticleContent;
  /** Article in Italian. */
  it?: ArticleContent;
  /** Article in Japanese. */
  ja?: ArticleContent;
  /** Article in Korean. */
  ko?: ArticleContent;
  /** Article in Lithuanian. */
  lt?: ArticleContent;
  /** Article in Latvian. */
  lv?: ArticleContent;
  /** Article in Mongolian. */
  mn?: ArticleContent;
  /** Article in Norwegian. */
  nb?: ArticleContent;
  /** Article in Dutch. */
  nl?: ArticleContent;
  /** Article in Polish. */
  pl?: ArticleContent;
  /** Article in European Portuguese. */
  pt?: ArticleContent;
  /** Article in Romanian. */
  ro?: ArticleContent;
  /** Article in Russian. */
  ru?: ArticleContent;
  /** Article in Slovenian. */
  sl?: ArticleContent;
  /** Article in Serbian. */
  sr?: ArticleContent;
  /** Article in Swedish. */
  sv?: ArticleContent;
  /** Article in Turkish. */
  tr?: ArticleContent;
  /** Article in Vietnamese. */
  vi?: ArticleContent;
  /** Article in Brazilian Portuguese. */
  "pt-BR"?: ArticleContent;
  /** Article in Chinese as written in China. */
  "zh-CN"?: ArticleContent;
  /** Article in Chinese as written in Taiwan. */
  "zh-TW"?: ArticleContent;
}

/** An article in several languages, by locale. */
export type ArticleTranslatedContent = ArticleTranslatedContentObject | null;

/** Assigns a conversation to an admin or a team, or to nobody. */
export interface AssignConversationRequest {
  /** Always `assignment`. */
  message_type: "assignment";
  /** Whether `assignee_id` is an admin or a team; there can be one of each. */
  type: "admin" | "team";
  /** Id of the admin on whose behalf the change is made. */
  admin_id: string | number;
  /** Id of the admin or team, or `0` to unassign. */
  assignee_id: string | number;
  /** Message to leave in the conversation with the assignment. */
  body?: string;
}

/** Which contact to add to a conversation. */
export interface AttachContactToConversationRequest {
  /** Id of the admin who adds the contact. */
  admin_id?: string | number;
  /** The contact, named in one of three ways. */
  customer?:
    | {
        /** Intercom's id of the contact, 24 hexadecimal characters. */
        intercom_user_id: string;
        /** Second contact to name when a contact rather than an admin does the adding. */
        customer?: CustomerRequest;
      }
    | {
        /** The contact's `external_id`. */
        user_id: string;
        /** Second contact to name when a contact rather than an admin does the adding. */
        customer?: CustomerRequest;
      }
    | {
        /** E-mail address of the contact. An unknown one creates a lead. */
        email: string;
        /** Second contact to name when a contact rather than an admin does the adding. */
        customer?: CustomerRequest;
      };
}

/** What one admin of a team has to do at the moment. */
export interface TeamMetric {
  /** Always `team_metric`. */
  type?: string;
  /** Id of the admin. */
  admin_id?: string;
  /** How many open conversations are assigned to the admin. */
  open?: number;
  /** How many conversations of the admin have waited for a reply longer than `idle_threshold`. */
  idle?: number;
  /** How many snoozed conversations are assigned to the admin. */
  snoozed?: number;
}

/** The workload of a team, admin by admin. */
export interface TeamMetricList {
  /** Always `team_metric.list`. */
  type?: string;
  /** The counts, one entry for each admin. */
  data?: TeamMetric[];
}

/** A reason for being away. */
export interface AwayStatusReason {
  /** Always `away_status_reason`. */
  type?: string;
  /** Id of the reason, a string; `setAwayAdmin` wants it as a number. */
  id?: string;
  /** Text that is shown for the reason. */
  label?: string;
  /** Emoji that goes with the text. */
  emoji?: string;
  /** Position among the reasons when they are shown. */
  order?: number;
  /** Whether the reason was deleted and can no longer be given. */
  deleted?: boolean;
  /** When the reason was created, in seconds since 1970. */
  created_at?: number;
  /** When the reason last changed, in seconds since 1970. */
  updated_at?: number;
}

/** The type that a ticket moves to. */
export interface ChangeTicketTypeRequest {
  /** Id of the new type, of the category that the ticket is in. */
  ticket_type_id: string;
  /** Id of the state to put the ticket in; one of the new type's. */
  ticket_state_id: string;
  /**
   * Values by the name of the attribute, all of them attributes of the new type. They win over
   * values carried over from the old type.
   */
  ticket_attributes?: {
    [key: string]: unknown;
  };
}

/** Closes a conversation. */
export interface CloseConversationRequest {
  /** Always `close`. */
  message_type: "close";
  /** Always `admin`. */
  type: "admin";
  /** Id of the admin on whose behalf the change is made. */
  admin_id: string | number;
  /** Last message to leave in the conversation. */
  body?: string;
}

/** A group of articles in a help centre. Collections can nest. */
export interface Collection {
  /** Intercom's id of the collection, digits in a string. */
  id: string;
  /** Id of the workspace that owns the collection. */
  workspace_id: string;
  /** Name in the default language. */
  name: string;
  /** Description in the default language. Null when there is none. */
  description?: string | null;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Address in the help centre, in the default language. Null when it has none. */
  url?: string | null;
  /** Name of its icon, such as `book-bookmark`. Null when it has none. */
  icon?: string | null;
  /** Place among its neighbours, counted from 0; 0 also when none was set. */
  order: number;
  /** Default language of the help centre, such as `en`. Only if it has several. */
  default_locale?: string;
  /** Name and description in other languages. Null when there are none. */
  translated_content?: GroupTranslatedContent | null;
  /** Id of the collection that it is in. Null at the first level. */
  parent_id?: string | null;
  /** Id of its help centre. Null occurs below the first level. */
  help_center_id?: number | null;
}

/** A page of collections. */
export interface CollectionList {
  /** Always `list`. */
  type?: "list";
  /** Where this page stands. */
  pages?: PagesLink;
  /** How many collections there are. */
  total_count?: number;
  /** The collections of this page, the most recently updated first. */
  data?: Collection[];
}

/** A name and look under which the workspace meets its customers. */
export interface Brand {
  /** Always `brand`. */
  type?: string;
  /** Id of the brand; for the default brand the code of the workspace. */
  id: string;
  /** Name of the brand. */
  name?: string;
  /** Whether it is the default brand of the workspace. */
  is_default?: boolean;
  /**
   * When the brand was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the brand last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Id of the help center that belongs to the brand. */
  help_center_id?: string;
  /** Id of the brand's default e-mail setting; see `retrieveEmail`. */
  default_address_settings_id?: string;
}

/** The brands of a workspace. */
export interface BrandList {
  /** Always `list`. */
  type?: string;
  /** The brands, all of them. */
  data?: Brand[];
}

/** An organisation that uses your product. */
export interface Company {
  /** Always `company`. */
  type?: "company";
  /** Intercom's id of the company; the one that paths take. */
  id: string;
  /** Name of the company. */
  name: string;
  /** Code of the workspace that the company belongs to. */
  app_id: string;
  /** The plan that the company is on in your product. Empty when none is set. */
  plan?: {
    /** Always `plan`. */
    type?: string;
    /** Intercom's id of the plan. */
    id?: string;
    /** Name of the plan, as sent in `plan`. */
    name?: string;
  };
  /** Id of the company in your own system; fixed on creation. */
  company_id: string;
  /** When the company came into being in your own system, in seconds since 1970. */
  remote_created_at?: number;
  /** When the company was added to Intercom, in seconds since 1970. */
  created_at: number;
  /** When the company last changed, in seconds since 1970. */
  updated_at: number;
  /** When the company was last seen using your product, in seconds since 1970. */
  last_request_at?: number;
  /** Number of employees. */
  size?: number;
  /** Address of its website. Any text; Intercom does not check it. */
  website?: string;
  /** Line of business, as free text. */
  industry?: string;
  /** What the company is worth to you a month, in whole units of your currency. */
  monthly_spend: number;
  /** How many sessions its users have had. */
  session_count: number;
  /** How many users belong to it. */
  user_count: number;
  /** Your own attributes by name; texts, numbers and booleans. */
  custom_attributes?: {
    [key: string]: string | number | boolean;
  };
  /** The tags on the company. */
  tags?: {
    /** Always `tag.list`. */
    type?: "tag.list";
    /** The tags themselves. */
    tags?: TagBasic[];
  };
  /** The segments that the company is in. */
  segments?: {
    /** Always `segment.list`. */
    type?: "segment.list";
    /** The segments themselves. */
    segments?: Segment[];
  };
  /** The notes that teammates left on the company. */
  notes?: {
    /** Always `note.list`. */
    type?: "note.list";
    /** Pointers to the notes. */
    data?: AddressableList[];
    /** Path of the call that lists them all. */
    url?: string;
    /** How many notes there are on the company. */
    total_count?: number;
    /** Whether there are more than are shown here. */
    has_more?: boolean;
  };
}

/** Contacts of one company. */
export interface CompanyAttachedContacts {
  /** Always `list`. */
  type?: "list";
  /** The contacts of this page. */
  data?: Contact[];
  /** How many contacts the company has on all pages together. */
  total_count?: number;
  /** Where this page stands among all pages. */
  pages?: PagesLink;
}

/** Segments that one company is in. */
export interface CompanyAttachedSegments {
  /** Always `list`. */
  type?: "list";
  /** The segments. */
  data?: Segment[];
}

/** A numbered page of companies. */
export interface CompanyList {
  /** Always `list`. */
  type?: "list";
  /** The number of this page, and how many there are. */
  pages?: PagesLink;
  /** How many companies there are on all pages together. */
  total_count?: number;
  /** The companies of this page. */
  data?: Company[];
}

/** One batch of a scroll through all companies. */
export interface CompanyScroll {
  /** Always `list`. */
  type?: "list";
  /** The companies of this batch. Empty at the end of the scroll. */
  data?: Company[];
  /** Null; a scroll has no pages. */
  pages?: CursorPages;
  /** Number of companies. Null when it was not counted. */
  total_count?: number | null;
  /** What to send to get the next batch; good for one minute. */
  scroll_param?: string;
}

/** A person you talk to: a user or a lead. */
export interface Contact {
  /** Always `contact`. */
  type: string;
  /** Intercom's id of the contact, 24 hexadecimal characters. */
  id: string;
  /** Id of the contact in your own system. Null when you gave none. */
  external_id?: string | null;
  /** Code of the workspace that the contact belongs to. */
  workspace_id: string;
  /** `user` when identified in your product, `lead` when not yet. */
  role: string;
  /** E-mail address. Null when there is none. */
  email?: string | null;
  /** Part of the e-mail address after the `@`. */
  email_domain?: string;
  /** Phone number as it was given. Null when there is none. */
  phone?: string | null;
  /** Phone number in E.164 form, such as `+351912345678`, or null. */
  formatted_phone?: string | null;
  /** Full name. Null when not known. */
  name?: string | null;
  /** Id of the admin who looks after the contact. Null for nobody. */
  owner_id?: number | null;
  /** Whether an e-mail to the contact came back as undeliverable. */
  has_hard_bounced: boolean;
  /** Whether the contact reported one of your e-mails as spam. */
  marked_email_as_spam: boolean;
  /** Whether the contact wants no e-mails from you. */
  unsubscribed_from_emails: boolean;
  /**
   * When the contact was added to Intercom, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When the contact last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /**
   * When the contact signed up with you, as you reported it, in seconds since 1970. Null when not
   * known.
   *
   * Unix seconds.
   */
  signed_up_at?: number | null;
  /**
   * When the contact last used a page or app with the Messenger, or what you set, in seconds
   * since 1970. Null for never.
   *
   * Unix seconds.
   */
  last_seen_at?: number | null;
  /**
   * When the contact last wrote to you, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  last_replied_at?: number | null;
  /**
   * When you last wrote to the contact, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  last_contacted_at?: number | null;
  /**
   * When an e-mail was last opened, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  last_email_opened_at?: number | null;
  /**
   * When a link in an e-mail was last followed, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  last_email_clicked_at?: number | null;
  /**
   * Two-letter ISO 639-1 code of the language that Fin and the Messenger use, whatever the browser
   * says. Null leaves it to the browser.
   */
  language_override?: string | null;
  /** Name of the browser in use, or null. */
  browser?: string | null;
  /** Version of that browser, or null. */
  browser_version?: string | null;
  /** Language that the browser asks for, such as `pt-PT`, or null. */
  browser_language?: string | null;
  /** Operating system in use, or null. */
  os?: string | null;
  /** Name of your Android app, when the contact uses one, or null. */
  android_app_name?: string | null;
  /** Version of that Android app, or null. */
  android_app_version?: string | null;
  /** Model of the Android device, or null. */
  android_device?: string | null;
  /** Version of Android on the device, or null. */
  android_os_version?: string | null;
  /** Version of the Android SDK in the app, or null. */
  android_sdk_version?: string | null;
  /**
   * When the contact last used the Android app, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  android_last_seen_at?: number | null;
  /** Name of your iOS app, when the contact uses one, or null. */
  ios_app_name?: string | null;
  /** Version of that iOS app, or null. */
  ios_app_version?: string | null;
  /** Model of the iOS device, or null. */
  ios_device?: string | null;
  /** Version of iOS on the device, or null. */
  ios_os_version?: string | null;
  /** Version of the iOS SDK in the app, or null. */
  ios_sdk_version?: string | null;
  /**
   * When the contact last used the iOS app, in seconds since 1970. Null for never.
   *
   * Unix seconds.
   */
  ios_last_seen_at?: number | null;
  /** Your own attributes by name. A relation to custom objects holds a list of their instances. */
  custom_attributes?: {
    [key: string]: unknown;
  };
  /** Tags on the contact, ten at most; `listTagsForAContact` gives all. */
  tags?: ContactTags;
  /** Notes on the contact, ten at most; `listNotes` gives all. */
  notes?: ContactNotes;
  /** Companies of the contact, ten at most; `listCompaniesForAContact` gives all. */
  companies?: ContactCompanies;
  /** Where the contact was last seen. */
  location?: ContactLocation;
  /** Profiles of the contact on social networks. */
  social_profiles?: ContactSocialProfiles;
  /** Subscription types that the contact opted into. */
  opted_in_subscription_types?: ContactSubscriptionTypes;
  /** Subscription types that they opted out of. */
  opted_out_subscription_types?: ContactSubscriptionTypes;
  /** Address of the page that led to yours. Null when not known. */
  referrer?: string | null;
  /** Value of `utm_campaign` in the address that the contact came by, or null. */
  utm_campaign?: string | null;
  /** Value of `utm_content` in the address that the contact came by, or null. */
  utm_content?: string | null;
  /** Value of `utm_medium` in the address that the contact came by, or null. */
  utm_medium?: string | null;
  /** Value of `utm_source` in the address that the contact came by, or null. */
  utm_source?: string | null;
  /** Value of `utm_term` in the address that the contact came by, or null. */
  utm_term?: string | null;
  /** Address of the profile picture. Null when there is none. */
  avatar?: string | null;
  /** Whether the contact agreed to text messages. */
  sms_consent?: boolean;
  /** Whether the contact wants no text messages from you. */
  unsubscribed_from_sms?: boolean;
}

/** Companies that one contact belongs to. */
export interface ContactAttachedCompanies {
  /** Always `list`. */
  type?: "list";
  /** How many companies the contact has on all pages together. */
  total_count?: number;
  /** The number of this page, and how many there are. */
  pages?: PagesLink;
  /** The companies of this page. */
  data?: Company[];
}

/** The first ten companies of a contact. */
export interface ContactCompanies {
  /** Pointers to the companies, ten at most. */
  data?: CompanyData[];
  /** Path of the call that lists them all. */
  url?: string;
  /** How many companies the contact belongs to. */
  total_count?: number;
  /** Whether there are more than are shown here. */
  has_more?: boolean;
  /** Always `list`. */
  type?: "list";
}

/** A pointer to a company. */
export interface CompanyData {
  /** Intercom's id of the company. */
  id?: string;
  /** Always `company`. */
  type?: "company";
  /** Where the API serves the company, as a path below the server's address. */
  url?: string;
}

/** Confirms that a contact was deleted. */
export interface ContactDeleted extends ContactReference {
  /** Whether the contact was deleted. */
  deleted?: boolean;
}

/** A page of contacts. */
export interface ContactList {
  /** Always `list`. */
  type?: "list";
  /** The contacts of this page. */
  data?: Contact[];
  /** How many contacts there are on all pages together. */
  total_count?: number;
  /** Where this page stands and the cursor to the next. */
  pages?: CursorPages;
}

/** Where a contact is, as far as Intercom knows. */
export interface ContactLocation {
  /** Always `location`. */
  type?: string | null;
  /** Name of the country, or null when not known. */
  country?: string | null;
  /** Name of the region, or null when not known. */
  region?: string | null;
  /** Name of the city, or null when not known. */
  city?: string | null;
  /** Code of the continent, or null when not known. */
  continent_code?: string | null;
  /** Code of the country, or null when not known. */
  country_code?: string | null;
}

/** The first ten notes on a contact. */
export interface ContactNotes {
  /** Pointers to the notes, ten at most. */
  data?: AddressableList[];
  /** Path of the call that lists them all. */
  url?: string;
  /** How many notes there are on the contact. */
  total_count?: number;
  /** Whether there are more than are shown here. */
  has_more?: boolean;
  /** Always `list`. */
  type?: "list";
}

/** Which contact is meant. */
export interface ContactReference {
  /** Always `contact`. */
  type?: "contact";
  /** Intercom's id of the contact, 24 hexadecimal characters. */
  id: string;
  /** Id of the contact in your own system. Null when you gave none. */
  external_id?: string | null;
}

/** What a contact says on a ticket. */
export type ContactReplyBaseRequest = (
    | {
        /** Says that the reply is text. */
        message_type: "comment";
        /** Text of the comment. */
        body: string;
      }
    | {
        /** Says that the reply is a choice. */
        message_type: "quick_reply";
        /** The option that the contact chose, with the text and UUID it was offered with. */
        reply_options: QuickReplyOption[];
      }
) & {
  /** `comment` for text, `quick_reply` for a choice among options offered before. */
  message_type: "comment" | "quick_reply";
  /** Says that a contact replies. */
  type: "user";
  /** Text of the comment. */
  body?: string;
  /** Time to give the reply, in seconds since 1970. The current time by default. */
  created_at?: number;
  /** Addresses of images to attach, 10 at most. */
  attachment_urls?: string[];
};

/** A reply from a contact, named by Intercom's id, e-mail address or external id. */
export type ContactReplyConversationRequest =
  | ContactReplyIntercomUserIdRequest
  | ContactReplyEmailRequest
  | ContactReplyUserIdRequest;

/** A reply from a contact, named by e-mail address. */
export type ContactReplyEmailRequest = ContactReplyBaseRequest & {
  /** E-mail address of the contact. */
  email: string;
  /** Files to attach. */
  attachment_files?: ConversationAttachmentFiles[];
};

/** A reply from a contact, named by Intercom's id. */
export type ContactReplyIntercomUserIdRequest = ContactReplyBaseRequest & {
  /** Intercom's id of the contact, 24 hexadecimal characters. */
  intercom_user_id: string;
  /** Files to attach. */
  attachment_files?: ConversationAttachmentFiles[];
};

/** A reply of the contact with this e-mail address. */
export type ContactReplyTicketEmailRequest = ContactReplyBaseRequest & {
  /** E-mail address of the contact who replies. */
  email: string;
};

/** A reply of the contact with this id of Intercom's. */
export type ContactReplyTicketIntercomUserIdRequest = ContactReplyBaseRequest & {
  /** Intercom's id of the contact who replies, 24 hexadecimal digits. */
  intercom_user_id: string;
};

/** A reply of a contact, who is named in one of three ways. */
export type ContactReplyTicketRequest =
  | ContactReplyTicketIntercomUserIdRequest
  | ContactReplyTicketUserIdRequest
  | ContactReplyTicketEmailRequest;

/** A reply of the contact with this id of yours. */
export type ContactReplyTicketUserIdRequest = ContactReplyBaseRequest & {
  /** Your own id of the contact who replies (its `external_id`). */
  user_id: string;
};

/** A reply from a contact, named by external id. */
export type ContactReplyUserIdRequest = ContactReplyBaseRequest & {
  /** The contact's `external_id`. */
  user_id: string;
  /** Files to attach, 10 at most. */
  attachment_files?: ConversationAttachmentFiles[];
};

/** Segments that one contact is in. */
export interface ContactSegments {
  /** Always `list`. */
  type?: "list";
  /** The segments. */
  data?: Segment[];
}

/** Profiles of a contact on social networks. */
export interface ContactSocialProfiles {
  /** The profiles. */
  data?: SocialProfile[];
  /** Always `list`. */
  type?: "list";
}

/** The first subscription types that a contact has chosen on. */
export interface ContactSubscriptionTypes {
  /** Pointers to the subscription types. */
  data?: AddressableList[];
  /** Path of the call that lists them all. */
  url?: string;
  /** How many subscription types the contact has chosen on. */
  total_count?: number;
  /** Whether there are more than are shown here. */
  has_more?: boolean;
  /** Always `list`. */
  type?: "list";
}

/** The first ten tags on a contact. */
export interface ContactTagsObject {
  /** Pointers to the tags, ten at most. */
  data?: AddressableList[];
  /** Path of the call that lists them all. */
  url?: string;
  /** How many tags are on the contact. */
  total_count?: number;
  /** Whether there are more than are shown here. */
  has_more?: boolean;
  /** Always `list`. */
  type?: "list";
}

/** The first ten tags on a contact. */
export type ContactTags = ContactTagsObject | null;

/** Confirms that a contact is archived. */
export interface ContactArchived extends ContactReference {
  /** Whether the contact is archived. True after archiving. */
  archived?: boolean;
}

/** Confirms that a contact is active again. */
export interface ContactUnarchived extends ContactReference {
  /** Whether the contact is archived. False after bringing it back. */
  archived?: boolean;
}

/** Confirms that a contact is blocked. */
export interface ContactBlocked extends ContactReference {
  /** Always true. */
  blocked?: boolean;
}

/** A place that external pages come from. */
export interface ContentImportSource {
  /**
   * Always `content_import_source`.
   *
   * @default "content_import_source"
   */
  type: "content_import_source";
  /** Intercom's id of the source, a number. */
  id: number;
  /**
   * When it was last synced, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_synced_at: number;
  /** How its pages get in; `api` means that you send them. */
  sync_behavior: "api" | "automatic" | "manual";
  /**
   * Whether the source is active or deactivated.
   *
   * @default "active"
   */
  status: "active" | "deactivated";
  /** Root address of the place, such as `https://handbook.lantern.example.com`. */
  url: string;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
}

/** A page of content import sources. */
export interface ContentImportSourcesList {
  /** Always `list`. */
  type?: "list";
  /** Where this page stands. */
  pages?: PagesLink;
  /** How many content import sources there are. */
  total_count?: number;
  /** The content import sources of this page. */
  data?: ContentImportSource[];
}

/** One piece of content that the AI agent used. */
export interface ContentSource {
  /** Kind of content. */
  content_type?:
    | "file"
    | "article"
    | "external_content"
    | "content_snippet"
    | "workflow_connector_action"
    | "custom_answer"
    | (string & {});
  /** Address within Intercom, for teammates; may be a path without a host. */
  url?: string;
  /** Title of the content. */
  title?: string;
  /** Language of the content as an ISO 639 code, such as `en`. */
  locale?: string;
}

/** Content that the AI agent used in a conversation. */
export interface ContentSourcesList {
  /** Always `content_source.list`. */
  type?: "content_source.list";
  /** Number of sources. */
  total_count?: number;
  /** The sources. */
  content_sources?: ContentSource[];
}

/** A reusable piece of text for Fin and Copilot to draw on. */
export interface ContentSnippet {
  /** Always `content_snippet`. */
  type?: string;
  /** Intercom's id of the content snippet, digits in a string. */
  id: string;
  /** Title of the content snippet. Null when it has none. */
  title?: string | null;
  /** Its language as a locale, such as `en`. */
  locale?: string;
  /** Its text, as blocks in order. */
  json_blocks?: {
    [key: string]: unknown;
  }[];
  /** Whether Fin may use it: 1 for yes, 0 for no. */
  chatbot_availability?: number;
  /** Whether Copilot may use it: 1 for yes, 0 for no. */
  copilot_availability?: number;
  /** When it was created, in seconds since 1970. */
  created_at?: number;
  /** When it last changed, in seconds since 1970. */
  updated_at?: number;
}

/** A numbered page of content snippets. */
export interface ContentSnippetList {
  /** Always `list`. */
  type?: "list";
  /** The content snippets of this page. */
  data?: ContentSnippet[];
  /** How many content snippets there are on all pages together. */
  total_count?: number;
  /** Number of this page. */
  page?: number;
  /** How many content snippets a page holds. */
  per_page?: number;
  /** How many pages there are. */
  total_pages?: number;
}

/** What to create a content snippet from. */
export interface ContentSnippetCreateRequest {
  /** Title of the content snippet, 255 characters at most. */
  title: string;
  /** Its text, as blocks in order, such as a `paragraph` with its `text`. */
  json_blocks: {
    [key: string]: unknown;
  }[];
  /**
   * Its language as a locale; `en` unless given.
   *
   * @default "en"
   */
  locale?: string;
}

/** What to change in a content snippet. */
export interface ContentSnippetUpdateRequest {
  /** New title, 255 characters at most. */
  title?: string;
  /** The whole new text, as blocks in order. */
  json_blocks?: {
    [key: string]: unknown;
  }[];
  /** New language as a locale, such as `en`. */
  locale?: string;
}

/** A conversation as lists and searches return it, without its parts. */
export interface ConversationListItem {
  /** Always `conversation`. */
  type: string;
  /** Intercom's id of the conversation, a number in a string. */
  id: string;
  /** Title shown in the inbox; null when it has none. */
  title?: string | null;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /**
   * Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote
   * last.
   *
   * Unix seconds.
   */
  waiting_since?: number | null;
  /**
   * When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
   *
   * Unix seconds.
   */
  snoozed_until?: number | null;
  /** False once the conversation is closed; a snoozed one counts as open. */
  open: boolean;
  /** Where the conversation stands in the inbox. */
  state: "open" | "closed" | "snoozed";
  /** Whether the conversation has been read. */
  read: boolean;
  /** Whether the conversation is marked as a priority. */
  priority?: "priority" | "not_priority";
  /** Id of the admin it is assigned to; null when there is none. */
  admin_assignee_id?: number | null;
  /** Id of the team it is assigned to; null when there is none. */
  team_assignee_id?: number | null;
  /** Company that the conversation is about; null when there is none. */
  company?: Company | null;
  /** Tags on the conversation. */
  tags?: Tags;
  /** How the contact rated it; null when no rating was asked for. */
  conversation_rating?: ConversationRating;
  /** Message that opened the conversation. */
  source: ConversationSource | null;
  /** Contacts who take part. */
  contacts: ConversationContacts;
  /** Teammates who wrote at least one part; null when nobody has. */
  teammates: ConversationTeammates;
  /** Values of the workspace's conversation attributes. */
  custom_attributes: CustomAttributes;
  /** First message from a contact; null until there is one. */
  first_contact_reply?: ConversationFirstContactReply;
  /** Service level agreement in force; null when there is none. */
  sla_applied?: SlaApplied;
  /** Response and handling times for reports; null when there are none. */
  statistics?: ConversationStatistics;
  /** Tickets and conversations linked to this one. */
  linked_objects?: LinkedObjectList;
  /** Whether the AI agent took part. */
  ai_agent_participated?: boolean;
  /** How the AI agent took part; null when it did not. */
  ai_agent?: AiAgent | null;
  /** Topics that AI found in it; null when there are none. */
  ai_topics?: AiTopics;
  /** Topics that the conversation was assigned to. */
  topics?:
    | {
        /** Always `topic.list`. */
        type?: string;
        /** The topics. */
        topics?: {
          [key: string]: unknown;
        }[];
        /** How many topics there are. */
        total_count?: number;
      }
    | null;
  /** Ticket that the conversation became; null when there is none. */
  ticket?:
    | {
        [key: string]: unknown;
      }
    | null;
}

/** A conversation with its parts. */
export interface Conversation {
  /** Always `conversation`. */
  type: string;
  /** Intercom's id of the conversation, a number in a string. */
  id: string;
  /** Title shown in the inbox; null when it has none. */
  title?: string | null;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /**
   * Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote
   * last.
   *
   * Unix seconds.
   */
  waiting_since?: number | null;
  /**
   * When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
   *
   * Unix seconds.
   */
  snoozed_until?: number | null;
  /** False once the conversation is closed; a snoozed one counts as open. */
  open: boolean;
  /** Where the conversation stands in the inbox. */
  state: "open" | "closed" | "snoozed";
  /** Whether the conversation has been read. */
  read: boolean;
  /** Whether the conversation is marked as a priority. */
  priority?: "priority" | "not_priority";
  /** Id of the admin it is assigned to; null when there is none. */
  admin_assignee_id?: number | null;
  /** Id of the team it is assigned to; null when there is none. */
  team_assignee_id?: number | null;
  /** Company that the conversation is about; null when there is none. */
  company?: Company | null;
  /** Tags on the conversation. */
  tags?: Tags;
  /** How the contact rated it; null when no rating was asked for. */
  conversation_rating?: ConversationRating;
  /** Message that opened the conversation. */
  source: ConversationSource | null;
  /** Contacts who take part. */
  contacts: ConversationContacts;
  /** Teammates who wrote at least one part; null when nobody has. */
  teammates: ConversationTeammates;
  /** Values of the workspace's conversation attributes. */
  custom_attributes: CustomAttributes;
  /** First message from a contact; null until there is one. */
  first_contact_reply?: ConversationFirstContactReply;
  /** Service level agreement in force; null when there is none. */
  sla_applied?: SlaApplied;
  /** Response and handling times for reports; null when there are none. */
  statistics?: ConversationStatistics;
  /** Parts of the conversation, the latest 500 at most. */
  conversation_parts?: ConversationParts;
  /** Tickets and conversations linked to this one. */
  linked_objects?: LinkedObjectList;
  /** Topics that AI found in it; null when there are none. */
  ai_topics?: AiTopics;
  /** Whether the AI agent took part. */
  ai_agent_participated?: boolean;
  /** How the AI agent took part; null when it did not. */
  ai_agent?: AiAgent | null;
  /** Topics that the conversation was assigned to. */
  topics?:
    | {
        /** Always `topic.list`. */
        type?: string;
        /** The topics. */
        topics?: {
          [key: string]: unknown;
        }[];
        /** How many topics there are. */
        total_count?: number;
      }
    | null;
  /** Ticket that the conversation became; null when there is none. */
  ticket?:
    | {
        [key: string]: unknown;
      }
    | null;
}

/** A file to attach, sent within the request. */
export interface ConversationAttachmentFiles {
  /** Media type of the file, such as `image/png`. */
  content_type?: string;
  /** The file itself, in Base64. */
  data?: string;
  /** Name of the file. */
  name?: string;
}

/** Contacts who take part in a conversation: one, or several in a group conversation. */
export interface ConversationContacts {
  /** Always `contact.list`. */
  type?: "contact.list";
  /** References to the contacts. */
  contacts?: ContactReference[];
}

/** Confirms that a conversation was deleted. */
export interface ConversationDeleted {
  /** Id of the conversation. */
  id?: string;
  /** Always `conversation`. */
  object?: "conversation";
  /** Whether it was deleted. */
  deleted?: boolean;
}

/** A conversation that was deleted. */
export interface DeletedConversationItem {
  /** Always `conversation`. */
  type?: string;
  /** Id that the conversation had. */
  id: string;
  /** Whether reports keep its figures. */
  metrics_retained?: boolean;
  /**
   * When it was deleted, in seconds since 1970.
   *
   * Unix seconds.
   */
  deleted_at?: number;
}

/** One page of deleted conversations. */
export interface DeletedConversationList {
  /** Always `conversations.list`. */
  type?: string;
  /** The deleted conversations of this page. */
  conversations?: DeletedConversationItem[];
  /** Number of deleted conversations on all pages. */
  total_count?: number;
  /** Where this page stands; `next` is the address of the page after it. */
  pages?: PagesLink;
}

/** The first message from a contact, the opening one if a contact began; null until there is one. */
export interface ConversationFirstContactReplyObject {
  /**
   * When it was sent, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /** Channel it came through, such as `conversation` or `email`. */
  type?: string;
  /** Page on which the contact was; null when not known. */
  url?: string | null;
}

/** The first message from a contact, the opening one if a contact began; null until there is one. */
export type ConversationFirstContactReply = ConversationFirstContactReplyObject | null;

/** One page of conversations. */
export interface ConversationList {
  /** Always `conversation.list`. */
  type?: "conversation.list";
  /** The conversations of this page, without their parts. */
  conversations?: ConversationListItem[];
  /** Number of conversations on all pages. */
  total_count?: number;
  /** Where this page stands; `next` holds the cursor of the page after it. */
  pages?: CursorPages;
}

/** One entry of a conversation: a message, a note, or something that happened to it. */
export interface ConversationPart {
  /** Always `conversation_part`. */
  type: string;
  /** Intercom's id of the part. */
  id: string;
  /**
   * What the part is: messages such as `comment`, `note` and `quick_reply`, changes such
   * as `open`, `close`, `snoozed` and `assignment`, or an event that `event_details` describes. New
   * types may appear.
   */
  part_type: string;
  /** What it says, as HTML; null when it only records a change. */
  body?: string | null;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /**
   * When the contact was notified of it, in seconds since 1970.
   *
   * Unix seconds.
   */
  notified_at?: number;
  /** Whom this part assigned the conversation to; null when nobody. */
  assigned_to?: Reference | null;
  /** Who wrote the part or made the change. */
  author: ConversationPartAuthor;
  /** Files attached to the part. */
  attachments?: PartAttachment[];
  /** The part's id in another system; null when there is none. */
  external_id?: string | null;
  /** Whether the part was redacted. */
  redacted?: boolean;
  /** Headers of the e-mail; null when it was not one. */
  email_message_metadata?: EmailMessageMetadata | null;
  /** Quick replies offered or chosen; null or empty when there are none. */
  metadata?: ConversationPartMetadata | null;
  /** State of the conversation when the part was created. */
  state?: "open" | "closed" | "snoozed";
  /** Tags on the part; null when there are none. */
  tags?: TagBasic[] | null;
  /** What happened; null for messages. */
  event_details?: EventDetails | null;
  /** Code of the app that created the part through the API; null when none did. */
  app_package_code?: string | null;
  /** How far a reply that you deliver yourself has come, such as `sent`. */
  external_reply_send_state?: string;
  /** Who has seen the part. */
  seen_state?: {
    /** Whether an admin has. */
    admin_seen?: boolean;
  };
}

/** Who wrote a message: a contact, an admin, a team or a bot. Empty for Twitter. */
export interface ConversationPartAuthor {
  /** Kind of author, such as `user`, `lead`, `admin`, `team` or `bot`. */
  type: string;
  /** Id of the author. */
  id: string | null;
  /** Name of the author; null when not known. */
  name?: string | null;
  /** E-mail address of the author. */
  email?: string | null;
  /** Whether the AI agent sent the part. */
  from_ai_agent?: boolean;
  /** Whether the AI agent wrote the body. */
  is_ai_answer?: boolean;
}

/** Parts of a conversation. */
export interface ConversationParts {
  /** Always `conversation_part.list`. */
  type?: "conversation_part.list";
  /** The parts, the latest 500 at most. */
  conversation_parts?: ConversationPart[];
  /** Number of parts. */
  total_count?: number;
}

/** Quick replies that a part offers or answers. */
export interface ConversationPartMetadata {
  /** The replies that the contact can choose from. */
  quick_reply_options?: (QuickReplyOption & {
    /** The text by language code; null when not translated. */
    translations?:
      | {
          [key: string]: unknown;
        }
      | null;
  })[];
  /**
   * The `uuid` of the reply that the contact chose.
   *
   * Format: uuid.
   */
  quick_reply_uuid?: string;
}

/** A contact's rating of a conversation; null when none was asked for. */
export interface ConversationRatingObject {
  /** Score, from 1 (worst) to 5. */
  rating?: number;
  /** What the contact added in words. */
  remark?: string;
  /**
   * When the rating was asked for, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the rating last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Contact who gave the rating. */
  contact?: ContactReference;
  /** Teammate who was assigned and so is rated. */
  teammate?: Reference;
}

/** A contact's rating of a conversation; null when none was asked for. */
export type ConversationRating = ConversationRatingObject | null;

/** How long one team took to respond first. */
export interface ConversationResponseTime {
  /** Id of the team. */
  team_id?: number;
  /** Name of the team, or `Unassigned`; null when the team is gone. */
  team_name?: string | null;
  /** Time to the team's first response, in seconds. */
  response_time?: number;
}

/** The message that opened a conversation. */
export interface ConversationSource {
  /** Channel it came in through; `conversation` is the Messenger. */
  type: string;
  /** Id of the message; `redactConversation` takes it as `source_id`. */
  id: string | null;
  /**
   * Who or what began the conversation:
   *
   * - `customer_initiated`: a contact.
   * - `admin_initiated`: a teammate, by a message to a fixed audience, a ticket or group e-mail.
   * - `operator_initiated`: a custom bot.
   * - `automated`: a series or another outbound message to a changing audience.
   * - `campaigns_initiated`: a campaign of the old kind.
   */
  delivered_as: string;
  /** Subject of the message, empty or null where the channel has none. */
  subject?: string | null;
  /** What the message says, as HTML, or null. Not available for Twitter. */
  body?: string | null;
  /** Who wrote the message. */
  author: ConversationPartAuthor;
  /** Files attached to the message. */
  attachments?: PartAttachment[];
  /** Page on which the contact began; null for e-mails, Twitter and bots. */
  url?: string | null;
  /** Whether the message was redacted; possible only for a contact's message. */
  redacted: boolean;
  /** Headers of the message, if it was an e-mail. */
  email_message_metadata?: SourceEmailMessageMetadata;
  /** Whom an e-mail went to; null or absent for other messages. */
  recipients?:
    | {
        /** How the address got it, such as `to`. */
        type?: string;
        /** E-mail address. */
        email?: string;
      }[]
    | null;
}

/** Figures for reports: durations in seconds, times in seconds since 1970. Null when none. */
export interface ConversationStatisticsObject {
  /** Always `conversation_statistics`. */
  type?: string;
  /** Time to the last assignment before an admin first replied, in seconds. */
  time_to_assignment?: number | null;
  /** Time to the first reply by an admin, in seconds of office hours. */
  time_to_admin_reply?: number | null;
  /** Time to the first closing, in seconds of office hours. */
  time_to_first_close?: number | null;
  /** Time to the latest closing, in seconds of office hours. */
  time_to_last_close?: number | null;
  /** Median time that admins took to answer a contact's reply, in seconds of office hours. */
  median_time_to_reply?: number | null;
  /**
   * When a contact first wrote, in seconds since 1970.
   *
   * Unix seconds.
   */
  first_contact_reply_at?: number | null;
  /**
   * When it was first assigned after `first_contact_reply_at`, in seconds since 1970.
   *
   * Unix seconds.
   */
  first_assignment_at?: number | null;
  /**
   * When an admin first answered the contact, in seconds since 1970.
   *
   * Unix seconds.
   */
  first_admin_reply_at?: number | null;
  /**
   * When it was first closed after the contact wrote, in seconds since 1970.
   *
   * Unix seconds.
   */
  first_close_at?: number | null;
  /**
   * When it was last assigned, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_assignment_at?: number | null;
  /**
   * When an admin first replied after the latest assignment, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_assignment_admin_reply_at?: number | null;
  /**
   * When a contact last wrote, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_contact_reply_at?: number | null;
  /**
   * When an admin last wrote, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_admin_reply_at?: number | null;
  /**
   * When it was last closed, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_close_at?: number | null;
  /** Id of the admin who closed it last, a number or a string. */
  last_closed_by_id?: string | null | number;
  /** How often it reopened after a contact first wrote. */
  count_reopens?: number;
  /** How often it was assigned after a contact first wrote. */
  count_assignments?: number;
  /** Number of parts. */
  count_conversation_parts?: number;
  /** How long each assigned team took to respond first. */
  assigned_team_first_response_time?: ConversationResponseTime[];
  /** The same, counting office hours only. */
  assigned_team_first_response_time_in_office_hours?: ConversationResponseTime[];
  /** Time from assignment to closing, in seconds. */
  handling_time?: number;
  /** Time that teammates actively spent, idle periods left out, in seconds; null when not known. */
  adjusted_handling_time?: number | null;
}

/** Figures for reports: durations in seconds, times in seconds since 1970. Null when none. */
export type ConversationStatistics = ConversationStatisticsObject | null;

/** Teammates who wrote at least one part; null when nobody has. */
export interface ConversationTeammatesObject {
  /** Always `admin.list`. */
  type: string;
  /** References to the teammates. */
  admins: Reference[];
}

/** Teammates who wrote at least one part; null when nobody has. */
export type ConversationTeammates = ConversationTeammatesObject | null;

/** Which ticket to turn a conversation into. */
export interface ConvertConversationToTicketRequest {
  /** Id of a ticket type in the category Customer. */
  ticket_type_id: string;
  /** Id of the state that the ticket starts in. */
  ticket_state_id?: string;
  /** Values of the ticket type's attributes, by name. */
  attributes?: TicketRequestCustomAttributes;
}

/** Which visitor to convert, and which contact to make of them. */
export interface ConvertVisitorRequest {
  /** Role of the contact: `user` or `lead`. */
  type: string;
  /**
   * Ids of the contact, one at least. They say which contact to merge into, or what the new contact
   * is known by.
   */
  user: {
    /** Intercom's id of the contact. */
    id?: string;
    /** Id of the contact in your own system; its `external_id`. */
    user_id?: string;
    /** E-mail address of the contact. */
    email?: string;
  };
  /** The visitor to convert, by one id at least. */
  visitor: {
    /** Intercom's id of the visitor. */
    id?: string;
    /** Generated `user_id` of the visitor. */
    user_id?: string;
    /** E-mail address of the visitor. */
    email?: string;
  };
}

/** What to create an article from. */
export interface CreateArticleRequest {
  /** Title in the default language. */
  title: string;
  /** Short summary in the default language. */
  description?: string;
  /** Text in the default language, as HTML. */
  body?: string;
  /** Id of the author, an admin of the workspace that the help centre belongs to. */
  author_id: number;
  /** Whether to publish it at once; a draft unless given. */
  state?: "published" | "draft";
  /** Id of the parent collection or section; none unless given. */
  parent_id?: number;
  /** What `parent_id` is: `collection` or `section`. */
  parent_type?: string;
  /** The article in other languages, by locale. */
  translated_content?: ArticleTranslatedContent;
  /** Id of the folder to file it in, see `listFolders`; null for none. */
  folder_id?: number | null;
}

/** What to create an internal article from. */
export interface CreateInternalArticleRequest {
  /** Title of the internal article. */
  title: string;
  /** Its text, as HTML. */
  body?: string;
  /** Id of the admin who is its author. */
  author_id: number;
  /** Id of the admin who is to own it. */
  owner_id: number;
  /** Id of the folder to file it in, see `listFolders`; null for none. */
  folder_id?: number | null;
}

/** What to create a collection from. */
export interface CreateCollectionRequest {
  /** Name in the default language. */
  name: string;
  /** Description in the default language. */
  description?: string;
  /** Name and description in other languages, by locale. */
  translated_content?: GroupTranslatedContent | null;
  /** Id of the collection to put it in; null for the first level. */
  parent_id?: string | null;
  /** Id of the help centre to put it in; null for the default one. */
  help_center_id?: number | null;
}

/** What to create a contact from: an `email`, an `external_id` or a `role` at least. */
export interface CreateContactRequest {
  /** `user` or `lead`. With an e-mail address alone the contact is a user. */
  role?: string;
  /** Id of the contact in your own system; unique among users. */
  external_id?: string;
  /** E-mail address; unique among users of the workspace. */
  email?: string;
  /** Phone number with its country code, such as `+351912345678`. Null for none. */
  phone?: string | null;
  /** Full name. Null for none. */
  name?: string | null;
  /** Address of a profile picture. Null for none. */
  avatar?: string | null;
  /**
   * When the contact signed up with you, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  signed_up_at?: number | null;
  /**
   * When the contact was last active, in seconds since 1970; the Messenger sets it too. Null for
   * never.
   *
   * Unix seconds.
   */
  last_seen_at?: number | null;
  /** Id of the admin who looks after the contact, as a number. Null for nobody. */
  owner_id?: number | null;
  /** True when the contact wants no e-mails from you. */
  unsubscribed_from_emails?: boolean | null;
  /**
   * Two-letter ISO 639-1 code of the language for Fin and the Messenger, in place of the browser's.
   * Null for none; a code that Intercom does not support becomes null.
   */
  language_override?: string | null;
  /**
   * Your own attributes by name. An attribute has to be defined before contacts can have it
   * (`createDataAttribute`).
   */
  custom_attributes?:
    | {
        [key: string]: unknown;
      }
    | null;
}

/** What to create a content import source from. */
export interface CreateContentImportSourceRequest {
  /** Always `api`: you send the pages with `createExternalPage`. */
  sync_behavior: "api";
  /**
   * Whether the source starts active or deactivated; `active` by default.
   *
   * @default "active"
   */
  status?: "active" | "deactivated";
  /** Root address of the place that the pages come from. */
  url: string;
}

/** What to open a conversation from. */
export interface CreateConversationRequest {
  /** Contact or visitor who writes. */
  from: {
    /** Role of the contact, or `contact` when a visitor writes. */
    type: "lead" | "user" | "contact";
    /** Intercom's id of the contact, 24 hexadecimal characters; for a visitor also `user_id`, a UUID. */
    id: string;
  };
  /** What the contact writes, as plain text; HTML is not supported. */
  body: string;
  /** Addresses of images to attach, 10 at most. */
  attachment_urls?: string[];
  /**
   * When it was sent, in seconds since 1970; now by default. Meant for bringing in conversations
   * from another system.
   *
   * Unix seconds.
   */
  created_at?: number;
}

/** What to create a custom attribute from. */
export type CreateDataAttributeRequest = (
    | {
        /** Says that values are chosen from a list. */
        data_type: "options";
        /** Values to choose from, two at least. */
        options: {
          /** The value to choose. */
          value?: string;
        }[];
      }
    | {
        /** Type of the values. */
        data_type: "string" | "integer" | "float" | "boolean" | "datetime" | "date";
      }
) & {
  /** Name of the attribute. `!` and `@` are not allowed in it. */
  name: string;
  /** What the attribute is for: `contact` or `company`. */
  model: "contact" | "company";
  /** Text that explains the attribute to teammates in Intercom. */
  description?: string;
  /** Whether the Messenger may change the attribute's value. */
  messenger_writable?: boolean;
  data_type: "options" | "string" | "integer" | "float" | "boolean" | "datetime" | "date";
};

/** Something that a contact did: what, when and who. */
export interface CreateDataEventRequest {
  /**
   * Name of the event, verb first and in the past tense, such as `placed-order`. Teammates see it in
   * filters and segments.
   */
  event_name: string;
  /**
   * When it happened, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /** Your own id of the user (its `external_id`). */
  user_id?: string;
  /** Intercom's id of the contact, 24 hexadecimal characters. The one that leads need. */
  id?: string;
  /** E-mail address of the user. Only for workspaces that tell users apart by it. */
  email?: string;
  /**
   * Details by key, 10 at most; further keys are ignored. A value is most often a text or a number;
   * booleans, lists and null are taken too. A text that is a web address is taken for a link, a
   * number for a time when the key ends with `_date` (seconds since 1970). A link with a text is an
   * object with `url` and `value`. An amount of money is one with `amount`, in cents, so that 3490
   * stands for 34.90, and `currency`, a code such as `eur`.
   */
  metadata?: {
    [key: string]: unknown;
  };
}

/** How often a user did something. */
export interface CreateDataEventSummariesRequest {
  /** Your own id of the user (its `external_id`). */
  user_id?: string;
  /** Which event, how often, and when. One event, whatever the name says. */
  event_summaries?: {
    /** Name of the event, verb first and in the past tense, such as `placed-order`. */
    event_name?: string;
    /** How many times it happened. */
    count?: number;
    /**
     * When it happened first, in seconds since 1970.
     *
     * Unix seconds.
     */
    first?: number;
    /**
     * When it happened last, in seconds since 1970.
     *
     * Unix seconds.
     */
    last?: number;
  };
}

/** The span of time to export. */
export interface CreateDataExportsRequest {
  /** Start of the span of time, in seconds since 1970. */
  created_at_after: number;
  /** End of the span of time, in seconds since 1970. */
  created_at_before: number;
}

/** A page to create, or to update if its source has it already. */
export interface CreateExternalPageRequest {
  /** Title of the page. */
  title: string;
  /** Text of the page, as HTML. */
  html: string;
  /** Address that Fin links to. Without one, answers do not name the page. */
  url?: string;
  /**
   * Whether AI Agent may answer from it. Default: false, for a new page only.
   *
   * @default false
   */
  ai_agent_availability?: boolean;
  /**
   * Whether AI Copilot may answer from it. Default: false, for a new page only.
   *
   * @default false
   */
  ai_copilot_availability?: boolean;
  /**
   * Always `en`.
   *
   * @default "en"
   */
  locale: "en";
  /** Id of the content import source, which must exist. */
  source_id: number;
  /** Id of the page in your own system, unique within the source. */
  external_id: string;
}

/** A message of an admin to one or more contacts. */
export type CreateMessageRequest = (
    | {
        /** Says that this is an e-mail. */
        message_type: "email";
        /** Subject of the e-mail. */
        subject: string;
        /** What the e-mail says: text or HTML. */
        body: string;
        /** Contacts to send it to, one or a list. */
        to: Recipient | Recipient[];
      }
    | {
        /**
         * `sms`, or in the Messenger `in_app`, which may be written `inapp`. `conversation` is accepted
         * too and answered as `inapp`.
         */
        message_type: "in_app" | "inapp" | "conversation" | "sms";
        /** What the message says. */
        body: string;
        /** Contacts to send it to, one or a list. */
        to: Recipient | Recipient[];
      }
    | {
        /** Says that this is a WhatsApp message. */
        message_type: "whatsapp";
        /** Name of the WhatsApp template. */
        template: string;
        /** What to fill into the template, part by part. */
        components: {
          /** Which part it is, such as `BODY`. */
          type?: string;
          /** The values for this part. */
          parameters?: {
            /** Kind of the value, such as `text`. */
            type?: string;
            /** The text to fill in. */
            text?: string;
          }[];
        }[];
        /** Language of the template, such as `en`. */
        locale?: string;
        /** Contacts to send it to, one or a list, or a phone number. */
        to:
          | Recipient
          | Recipient[]
          | {
              /** Phone number with its country code, as a string or as digits. */
              phone: string | number;
              /** Name of the person. */
              name?: string;
            };
      }
) & {
  /**
   * How the message goes out: `email`, `sms`, `whatsapp`, or in the Messenger as `in_app`, which may
   * be written `inapp`. `conversation` is accepted too and answered as `inapp`.
   */
  message_type?: "in_app" | "email" | "sms" | "whatsapp" | "inapp" | "conversation";
  /** Subject of an e-mail. */
  subject?: string;
  /** What the message says: text or HTML. */
  body?: string;
  /** For an e-mail its style, `plain` or `personal`; for WhatsApp the name of the template. */
  template?: string;
  /** The admin who sends the message. */
  from: {
    /** Says that an admin sends the message. */
    type: "admin";
    /** Id of the admin, as a string or a number. */
    id: string | number;
  };
  /** Contacts who get a copy, one or a list. */
  cc?: Recipient | Recipient[];
  /** Contacts who get a copy that the others do not see, one or a list. */
  bcc?: Recipient | Recipient[];
  /** Time to give the message, in seconds since 1970. The current time by default. */
  created_at?: number;
  /**
   * `true` opens a conversation in the Inbox at once, before the contact replies. `false` by
   * default.
   *
   * @default false
   */
  create_conversation_without_contact_reply?: boolean;
};

/** A contact whom a message goes to. */
export interface Recipient {
  /** Role of the contact: `user` or `lead`. */
  type: "user" | "lead" | "contact";
  /** Intercom's id of the contact, 24 hexadecimal characters. */
  id: string;
}

/**
 * What to create or update a company from. Attributes of your own go into `custom_attributes`;
 * other names are refused.
 */
export interface CreateOrUpdateCompanyRequest {
  /** Name of the company. */
  name?: string;
  /** Id of the company in your own system, by which it is looked up. Fixed once the company exists. */
  company_id?: string;
  /** Name of the plan that the company is on, such as `Growth`. */
  plan?: string;
  /** Number of employees. */
  size?: number;
  /** Address of its website. Any text is accepted. */
  website?: string;
  /** Line of business, as free text. */
  industry?: string;
  /** Your own attributes by name; values are texts, numbers or booleans. */
  custom_attributes?: {
    [key: string]: string | null | number | boolean;
  };
  /** When the company came into being in your own system, in seconds since 1970. */
  remote_created_at?: number;
  /**
   * What the company is worth to you a month, in whole units of your currency; a fraction is cut
   * off. At most 2147483647.
   */
  monthly_spend?: number;
  /** True sets `last_request_at` to the present. */
  update_last_request_at?: boolean;
}

/** What an instance of a custom object is to hold. */
export interface CreateOrUpdateCustomObjectInstanceRequest {
  /** Id in the system that the instance comes from, unique there. */
  external_id?: string;
  /**
   * When the instance was created in that system, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  external_created_at?: number | null;
  /**
   * When the instance last changed in that system, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  external_updated_at?: number | null;
  /** Values of the instance's attributes by name: texts or numbers. */
  custom_attributes?:
    | {
        [key: string]: string | number;
      }
    | null;
}

/** A tag to create, or to rename when `id` is given. */
export interface CreateOrUpdateTagRequest {
  /** Name of the tag, or its new name. Case makes no difference. */
  name: string;
  /** Id of the tag to rename. Leave it out to create one. */
  id?: string;
}

/** Whom to send the link to. */
export interface CreatePhoneSwitchRequest {
  /** Number that gets the text message, in E.164 form, such as `+351912345678`. */
  phone: string;
  /** Custom attributes to store on the user or lead. */
  custom_attributes?: CustomAttributes;
}

/** A reply to a ticket, of a contact or of an admin. */
export type CreateTicketReplyWithCommentRequest = ContactReplyTicketRequest | AdminReplyTicketRequest;

/** What to create a ticket from. */
export interface CreateTicketRequest {
  /** Id of the type that the ticket is to have. */
  ticket_type_id: string | number;
  /** The contact that the ticket is for. A list, though only one contact is accepted. */
  contacts: (
      | {
          /** Intercom's id of the contact, 24 hexadecimal digits. */
          id: string;
        }
      | {
          /** Your own id of the contact. */
          external_id: string;
        }
      | {
          /** E-mail address of the contact. A contact is created when none has it. */
          email: string;
        }
  )[];
  /**
   * Id of a conversation, or of a customer ticket, to link the new ticket to. A tracker ticket links
   * to either; a back-office ticket to a conversation, and to a customer ticket while it is not
   * shared.
   */
  conversation_to_link_id?: string;
  /** Intercom's id of the company that the ticket concerns. */
  company_id?: string;
  /** Time to give the ticket, in seconds since 1970. The current time by default. */
  created_at?: number;
  /** Values of the ticket's attributes. */
  ticket_attributes?: TicketRequestCustomAttributes;
  /** Who is to work on the ticket. Nobody by default. */
  assignment?: {
    /** Id of the admin to assign the ticket to. */
    admin_assignee_id?: string;
    /** Id of the team to assign the ticket to. */
    team_assignee_id?: string;
  };
}

/** What to create an attribute from. */
export interface CreateTicketTypeAttributeRequest {
  /** Name of the attribute; the key of its value in `ticket_attributes`. */
  name: string;
  /** Help text for whoever fills the attribute in. */
  description: string;
  /**
   * Kind of value: `string` a text, `list` one of the items in `list_items`, `integer` a whole
   * number, `decimal` a number, `boolean` yes or no, `datetime` a time, `files` uploaded files.
   */
  data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
  /**
   * Whether teammates have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create?: boolean;
  /**
   * Whether contacts have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create_for_contacts?: boolean;
  /**
   * Whether teammates see it when they create a ticket.
   *
   * @default true
   */
  visible_on_create?: boolean;
  /**
   * Whether contacts see it when they create a ticket.
   *
   * @default true
   */
  visible_to_contacts?: boolean;
  /** Whether a text may have several lines. For `string` only. */
  multiline?: boolean;
  /** Items to choose from, separated by commas. For `list` only. */
  list_items?: string;
  /** Whether more than one file is accepted. For `files` only. */
  allow_multiple_values?: boolean;
}

/** What to create a ticket type from. */
export interface CreateTicketTypeRequest {
  /** Name of the type. */
  name: string;
  /** What tickets of the type are for. */
  description?: string;
  /**
   * `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a
   * problem that many customers report.
   */
  category?: "Customer" | "Back-office" | "Tracker";
  /**
   * Icon of the type, one emoji from the Twemoji set. A ticket by default.
   *
   * @default "🎟️"
   */
  icon?: string;
  /**
   * Whether tickets of the type stay inside the workspace instead of being shared with customers.
   * Not available to every workspace.
   *
   * @default false
   */
  is_internal?: boolean;
}

/** Where a page stands among all pages and how to get the next. */
export interface CursorPagesObject {
  /** Always `pages`. */
  type?: "pages";
  /** Number of this page, from 1. */
  page?: number;
  /** What to ask for next. Null or missing on the last page. */
  next?: StartingAfterPaging;
  /** How many entries a page holds. */
  per_page?: number;
  /** How many pages there are. */
  total_pages?: number;
}

/** Where a page stands among all pages and how to get the next. */
export type CursorPages = CursorPagesObject | null;

/** A phone call. */
export interface Call {
  /** Always `call`. */
  type?: string;
  /** Id of the call. */
  id: string;
  /** Id of the conversation that the call belongs to. Null for none. */
  conversation_id?: string | null;
  /** Id of the admin on the call. Null for none. */
  admin_id?: string | null;
  /** Intercom's id of the contact on the call. Null for none. */
  contact_id?: string | null;
  /** How the call stands, such as `completed`. */
  state?: string;
  /** When the call was started: seconds since 1970 or ISO 8601. */
  initiated_at?: Datetime;
  /** When the call was answered: seconds since 1970 or ISO 8601. */
  answered_at?: Datetime;
  /** When the call ended: seconds since 1970 or ISO 8601. */
  ended_at?: Datetime;
  /** When this record was created: seconds since 1970 or ISO 8601. */
  created_at?: Datetime;
  /** When this record last changed: seconds since 1970 or ISO 8601. */
  updated_at?: Datetime;
  /**
   * API address of the recording (`showCallRecording`). Null when there is none.
   *
   * Format: uri.
   */
  recording_url?: string | null;
  /**
   * API address of the transcript (`showCallTranscript`). Null when there is none.
   *
   * Format: uri.
   */
  transcription_url?: string | null;
  /** Kind of call, such as `phone`. */
  call_type?: string;
  /** Which way the call went, such as `outbound`. */
  direction?: string;
  /** Why the call ended, such as `answered`, or null. */
  ended_reason?: string | null;
  /** Phone number of the call, in E.164 form, or null. */
  phone?: string | null;
  /**
   * API address of the recording of Fin's call. Null when there is none.
   *
   * Format: uri.
   */
  fin_recording_url?: string | null;
  /**
   * API address of the transcript of Fin's call. Null when there is none.
   *
   * Format: uri.
   */
  fin_transcription_url?: string | null;
}

/** A page of calls. */
export interface CallList {
  /** Always `list`. */
  type?: string;
  /** The calls of this page. */
  data?: Call[];
  /** How many calls there are on all pages together. */
  total_count?: number;
  /** Where this page stands among all pages. */
  pages?: PagesLink;
}

/**
 * Values of custom attributes by name. An attribute that refers to custom objects holds a list of
 * instances.
 */
export interface CustomAttributes {
  [key: string]: string | number | Datetime | CustomObjectInstanceList | boolean;
}

/** One record of a custom object, such as an order. */
export interface CustomObjectInstance {
  /** Intercom's id of the instance, digits in a string. */
  id?: string;
  /** Id in the system that the instance comes from. */
  external_id?: string;
  /**
   * When the instance was created in that system, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  external_created_at?: number | null;
  /**
   * When the instance last changed in that system, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  external_updated_at?: number | null;
  /**
   * When the instance was created in Intercom, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the instance last changed in Intercom, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Identifier of the custom object type, such as `Order`. */
  type?: string;
  /** Values of the instance's attributes by name: texts or numbers. */
  custom_attributes?: {
    [key: string]: string | number;
  };
}

/** Confirms that an instance was deleted. */
export interface CustomObjectInstanceDeleted {
  /** Identifier of the custom object type, such as `Order`. */
  object?: string;
  /** Intercom's id that the instance had. */
  id: string;
  /** Whether the instance was deleted. */
  deleted?: boolean;
}

/** Custom object instances that an attribute refers to. */
export interface CustomObjectInstanceList {
  /** Type of the custom object with `.list` after it, such as `order.list`. */
  type?: string;
  /** The instances. */
  instances?: (CustomObjectInstance | null)[];
}

/** A contact, named in one of three ways. */
export type CustomerRequest =
  | {
      /** Intercom's id of the contact, 24 hexadecimal characters. */
      intercom_user_id: string;
    }
  | {
      /** The contact's `external_id`. */
      user_id: string;
    }
  | {
      /** E-mail address of the contact. An unknown one creates a lead. */
      email: string;
    }
  | null;

/** The definition of a field of contacts, companies or conversations. */
export interface DataAttribute {
  /** Always `data_attribute`. */
  type: "data_attribute";
  /** Intercom's id of the attribute. Only custom attributes have one. */
  id?: number;
  /** What the attribute is for: `contact` for users and leads, `company` for companies. */
  model?: "contact" | "company";
  /** Name of the attribute, such as `paid_subscriber`. */
  name: string;
  /**
   * Name with the way to it, such as `custom_attributes.paid_subscriber` or `plan.name`. A dot
   * stands between the steps.
   */
  full_name: string;
  /** Name that teammates see in Intercom. */
  label: string;
  /** Text that explains the attribute to teammates. */
  description?: string;
  /** Type of the values. A list of options is a `string` with `options`. */
  data_type: "string" | "integer" | "float" | "boolean" | "date" | "datetime" | (string & {});
  /** Values to choose from. Absent where any value will do. */
  options?: string[];
  /** Whether the API may change values. */
  api_writable?: boolean;
  /** Whether the Messenger may change values. */
  messenger_writable?: boolean;
  /** Whether teammates may change values in Intercom. */
  ui_writable?: boolean;
  /** `true` for an attribute of yours, `false` for one of Intercom's own. */
  custom?: boolean;
  /** Whether the attribute is archived, which only a custom one can be. */
  archived?: boolean;
  /**
   * When the attribute was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the attribute last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Id of the admin who created the attribute. Custom attributes only. */
  admin_id?: string;
}

/** The data attributes of a workspace. */
export interface DataAttributeList {
  /** Always `list`. */
  type?: "list";
  /** The attributes. */
  data?: DataAttribute[];
}

/** What to create a data connector from. */
export interface CreateDataConnectorRequest {
  /** Name of the connector. */
  name: string;
  /** What the connector does. */
  description?: string;
  /** Method of the request to the external service. */
  http_method?: "get" | "post" | "put" | "delete" | "patch";
  /** Address of the external service; `{{order_id}}` stands for the input `order_id`. */
  url?: string;
  /** Body of the request, with placeholders as in `url`. */
  body?: string;
  /** `true` lets Fin use the connector by itself, `false` leaves it to workflows. `false` by default. */
  direct_fin_usage?: boolean;
  /** Kinds of contact that the connector may run for: leads, users, visitors. */
  audiences?: ("leads" | "users" | "visitors")[];
  /** Headers of the request. */
  headers?: {
    /** Name of the header. */
    name?: string;
    /** Value of the header, with placeholders as in `url`. */
    value?: string;
  }[];
  /** Values that the connector needs for a run. */
  data_inputs?: {
    /** Name of the input; the one that placeholders use. */
    name?: string;
    /** Kind of value that the input takes. */
    type?: "string" | "integer" | "decimal" | "boolean";
    /** What the input is. */
    description?: string;
    /** Whether a run needs a value for the input. */
    required?: boolean;
    /** Value to use when none is given; empty by default. */
    default_value?: string;
  }[];
  /**
   * Whether the customer has to prove who they are, with a one-time passcode, before a run. `false`
   * by default.
   */
  customer_authentication?: boolean;
  /** `true` for a public service that needs no authentication at all. `false` by default. */
  bypass_authentication?: boolean;
  /** Whether a run is stopped when a required input has no value. */
  validate_missing_attributes?: boolean;
  /** A sample of the JSON that the service answers with. The response fields are derived from it. */
  mock_response?: {
    [key: string]: unknown;
  };
  /** Ids of the authentication tokens that the request uses. */
  token_ids?: string[];
}

/** What to change about a data connector. What is left out stays as it is. */
export interface UpdateDataConnectorRequest {
  /** New name of the connector. */
  name?: string;
  /** What the connector does. */
  description?: string;
  /** `live` puts the connector to use, `draft` takes it out of use. */
  state?: "draft" | "live";
  /** Method of the request to the external service. */
  http_method?: "get" | "post" | "put" | "delete" | "patch";
  /** Address of the external service; `{{order_id}}` stands for the input `order_id`. */
  url?: string;
  /** Body of the request, with placeholders as in `url`. */
  body?: string;
  /** `true` lets Fin use the connector by itself, `false` leaves it to workflows. */
  direct_fin_usage?: boolean;
  /** Kinds of contact that the connector may run for: leads, users, visitors. */
  audiences?: ("leads" | "users" | "visitors")[];
  /** Headers of the request. */
  headers?: {
    /** Name of the header. */
    name?: string;
    /** Value of the header, with placeholders as in `url`. */
    value?: string;
  }[];
  /** Values that the connector needs for a run. Takes the place of all inputs there are. */
  data_inputs?: {
    /** Name of the input; the one that placeholders use. */
    name?: string;
    /** Kind of value that the input takes. */
    type?: "string" | "integer" | "decimal" | "boolean";
    /** What the input is. Every input needs this. */
    description?: string;
    /** Whether a run needs a value for the input. */
    required?: boolean;
    /** Value to use when none is given. */
    default_value?: string;
  }[];
  /** Whether the customer has to prove who they are, with a one-time passcode, before a run. */
  customer_authentication?: boolean;
  /** `true` for a public service that needs no authentication at all. */
  bypass_authentication?: boolean;
  /** Whether a run is stopped when a required input has no value. */
  validate_missing_attributes?: boolean;
  /** A sample of the JSON that the service answers with. The response fields are derived from it. */
  mock_response?: {
    [key: string]: unknown;
  };
  /** Ids of the authentication tokens that the request uses; an empty list removes all. */
  token_ids?: string[];
}

/** A data connector as lists show it, with its main properties. */
export interface DataConnector {
  /** Says that this is a data connector. */
  type?: "data_connector";
  /** Id of the connector. */
  id?: string;
  /** Name of the connector. */
  name?: string;
  /** What the connector does; null when there is none. */
  description?: string | null;
  /** `live` when the connector can be used, `draft` until then. */
  state?: "draft" | "live";
  /** Method of the request to the external service. */
  http_method?: "get" | "post" | "put" | "delete" | "patch";
  /** Whether Fin uses the connector by itself, outside workflows. */
  direct_fin_usage?: boolean;
  /** Id of the admin who created the connector. */
  created_by_admin_id?: string;
  /** Id of the admin who changed the connector last. */
  updated_by_admin_id?: string;
  /**
   * When the connector was created, in ISO 8601.
   *
   * Format: date-time.
   */
  created_at?: string;
  /**
   * When the connector last changed, in ISO 8601.
   *
   * Format: date-time.
   */
  updated_at?: string;
  /** Path of `listDataConnectorExecutionResults` for the connector, without the host. */
  execution_results_url?: string;
}

/** A data connector with its request, inputs, response fields and mappings. */
export interface DataConnectorDetail {
  /** Says that this is a data connector. */
  type?: "data_connector";
  /** Id of the connector. */
  id: string;
  /** Name of the connector. */
  name?: string;
  /** What the connector does; null when there is none. */
  description?: string | null;
  /** `live` when the connector can be used, `draft` until then. */
  state?: "draft" | "live";
  /**
   * Address of the external service, with placeholders such as `{{order_id}}`; null when it is not
   * set.
   */
  url?: string | null;
  /** Body of the request, with placeholders as in `url`. */
  body?: string;
  /** Headers of the request, their values hidden. */
  headers?: {
    /** Name of the header. */
    name?: string;
    /** `****` in every answer, whatever the value is. */
    value?: string;
  }[];
  /** Method of the request to the external service. */
  http_method?: "get" | "post" | "put" | "delete" | "patch";
  /** Whether Fin uses the connector by itself, outside workflows. */
  direct_fin_usage?: boolean;
  /** Kinds of contact that the connector may run for. */
  audiences?: ("users" | "leads" | "visitors")[];
  /**
   * Where the connector runs: at Intercom (`server_side`) or in the customer's client
   * (`client_side`); null when it is not set.
   */
  execution_type?: "server_side" | "client_side" | null;
  /**
   * What the response fields come from: a test call (`test_response_type`) or a given sample
   * (`mock_response_type`); null when it is not set.
   */
  configuration_response_type?: "test_response_type" | "mock_response_type" | null;
  /**
   * How the answer is passed on: whole (`full_access`), with fields held back (`redacted_access`) or
   * through code (`code_block_transformation`); null when it is not set.
   */
  data_transformation_type?: "full_access" | "redacted_access" | "code_block_transformation" | null;
  /** Name of the function that a client-side connector calls; null for other connectors. */
  client_function_name?: string | null;
  /** Time that the client function may take, in milliseconds; null when it is not set. */
  client_function_timeout_ms?: number | null;
  /** Values that the connector needs for a run. */
  data_inputs?: {
    /** Name of the input; the one that placeholders use. */
    name?: string;
    /** Kind of value that the input takes. */
    type?: "string" | "integer" | "decimal" | "boolean";
    /** What the input is; null when there is none. */
    description?: string | null;
    /** Whether a run needs a value for the input. */
    required?: boolean;
    /** Value to use when none is given. */
    default_value?: string;
  }[];
  /** The fields that an answer of the service has. */
  response_fields?: {
    /** Where the field is in the JSON of the answer. */
    path?: string;
    /** Kind of value that the field has. */
    type?: "unknown" | "string" | "integer" | "decimal" | "datetime" | "boolean";
    /** A value that the field can have, of any type; null is one too. */
    example_value?: unknown;
    /** Whether the field is kept out of logs. */
    redacted?: boolean;
  }[];
  /** Where parts of the answer are stored in Intercom. */
  object_mappings?: {
    /** Where the object is in the JSON of the answer. */
    response_object_path?: string;
    /** The Intercom object that takes the values. */
    intercom_object_type?: "conversation" | "user";
    /** Which field goes to which attribute. */
    attribute_mappings?: {
      /** Where the field is in the JSON of the answer. */
      response_attribute_path?: string;
      /** Attribute that takes the value. */
      intercom_attribute_identifier?: string;
      /** Kind of mapping: of a plain value, or of one from the context. */
      mapping_type?: "primitive_mapping" | "context_mapping";
    }[];
    /** Intercom objects that the mapped object refers to. */
    reference_mappings?: {
      /** Kind of object referred to. */
      intercom_object_type?: "conversation" | "user";
      /** Attribute that holds the reference. */
      intercom_attribute_identifier?: string;
    }[];
  }[];
  /** Ids of the authentication tokens that the request uses. */
  token_ids?: string[];
  /** Whether the customer has to prove who they are, with a one-time passcode, before a run. */
  customer_authentication?: boolean;
  /** Whether the service is public and called without any authentication. */
  bypass_authentication?: boolean;
  /** Whether a run is stopped when a required input has no value; null when it is not set. */
  validate_missing_attributes?: boolean | null;
  /** Id of the admin who created the connector; null when it is not known. */
  created_by_admin_id?: string | null;
  /** Id of the admin who changed the connector last; null when it is not known. */
  updated_by_admin_id?: string | null;
  /**
   * When the connector was created, in ISO 8601.
   *
   * Format: date-time.
   */
  created_at?: string;
  /**
   * When the connector last changed, in ISO 8601.
   *
   * Format: date-time.
   */
  updated_at?: string;
  /** Path of `listDataConnectorExecutionResults` for the connector, without the host. */
  execution_results_url?: string;
}

/** What became of one run of a data connector. */
export interface DataConnectorExecutionResult {
  /** Says that this is an execution result. */
  type?: "data_connector.execution";
  /** Id of the execution result. */
  id: string;
  /** Id of the connector that ran. */
  data_connector_id?: string;
  /** Whether the run succeeded. */
  success?: boolean;
  /** HTTP status that the external service answered with; null when no answer came. */
  http_status?: number | null;
  /** Method of the request to the external service. */
  http_method?: "get" | "post" | "put" | "delete" | "patch";
  /**
   * What went wrong; null or absent when nothing did. `faraday_error` comes from the HTTP
   * client, `3rd_party_error` from the external service.
   */
  error_type?:
    | "request_configuration_error"
    | "faraday_error"
    | "3rd_party_error"
    | "response_mapping_error"
    | "token_refresh_error"
    | "fin_action_response_formatting_error"
    | "fin_action_identity_verification_error"
    | "email_verification_error"
    | "non_fin_standalone_action_identity_verification_error"
    | "request_validation_error"
    | "client_side_action_error"
    | null;
  /**
   * The error in words; null or absent when there was none. Addresses in it are shown without query,
   * credentials and fragment.
   */
  error_message?: string | null;
  /** How long the run took, in milliseconds; null or absent when it was not measured. */
  execution_time_ms?: number | null;
  /**
   * What started the run, a workflow or Fin for instance; null when it is not known. `saved_reply`
   * is a macro.
   */
  source_type?:
    | "custom_bot"
    | "inbound_custom_bot"
    | "button_custom_bot"
    | "answer"
    | "workflow"
    | "saved_reply"
    | "triggerable_custom_bot"
    | "inbox"
    | "fin"
    | null;
  /** Id of what started the run; null when it is not known. */
  source_id?: string | null;
  /** Id of the conversation that the run was part of; null when there was none. */
  conversation_id?: string | null;
  /**
   * When the run took place, in ISO 8601.
   *
   * Format: date-time.
   */
  created_at?: string;
  /**
   * Address that was called, without query, credentials and fragment. Null or absent when it was not
   * asked for.
   */
  request_url?: string | null;
  /** Body that was sent. Null when there was none; absent when it was not asked for. */
  request_body?: string | null;
  /**
   * Body of the answer as the connector passed it on. Null when there was none; absent when it was
   * not asked for.
   */
  response_body?: string | null;
  /**
   * Body of the answer before any mapping. Null when there was none; absent when it was not asked
   * for.
   */
  raw_response_body?: string | null;
}

/** A page of execution results. */
export interface DataConnectorExecutionResultList {
  /** Says that this is a list. */
  type?: "list";
  /** The execution results of this page. */
  data?: DataConnectorExecutionResult[];
  /** Where this page stands and how to get the next. */
  pages?: {
    /** Says that this is about pages. */
    type?: "pages";
    /** Largest number of results on a page. */
    per_page?: number;
    /** How to get the next page; null on the last one. */
    next?:
      | {
          /** Cursor to pass on as the parameter of that name. */
          starting_after?: string;
        }
      | null;
  };
}

/** A page of data connectors. */
export interface DataConnectorList {
  /** Says that this is a list. */
  type?: "list";
  /** The data connectors of this page. */
  data?: DataConnector[];
  /** Where this page stands and how to get the next. */
  pages?: {
    /** Says that this is about pages. */
    type?: "pages";
    /** Largest number of connectors on a page. */
    per_page?: number;
    /** How to get the next page; null on the last one. */
    next?:
      | {
          /** Cursor to pass on as the parameter of that name. */
          starting_after?: string;
        }
      | null;
  };
}

/** What is left to say about a deleted data connector. */
export interface DeletedDataConnectorObject {
  /** Id that the connector had. */
  id?: string;
  /** Kind of the deleted object. */
  object?: "data_connector";
  /** Whether the connector was deleted. */
  deleted?: boolean;
}

/** Something that a contact did. */
export interface DataEvent {
  /** Always `event`. */
  type: "event";
  /** Name of the event, such as `placed-order`. */
  event_name: string;
  /**
   * When it happened, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /** Your own id of the user. */
  user_id?: string;
  /** Your id of the user or lead. */
  id?: string;
  /** Intercom's id of the contact. */
  intercom_user_id?: string;
  /** E-mail address of the user. */
  email?: string;
  /** Details that were sent with the event, by key. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Events of one contact. */
export interface DataEventList {
  /** Always `event.list`. */
  type: "event.list";
  /** The events. */
  events: DataEvent[];
  /** Addresses to go on from. */
  pages?: {
    /** Address of the next page, which holds earlier events. */
    next?: string | null;
    /** Address that gives the events that come after these. */
    since?: string;
  };
}

/** What one contact did and how often. */
export interface DataEventSummary {
  /** Always `event.summary`. */
  type: "event.summary";
  /** E-mail address of the contact. */
  email?: string;
  /** Intercom's id of the contact. */
  intercom_user_id?: string;
  /** Your own id of the contact. */
  user_id?: string;
  /** The summaries, one for each event name. */
  events: DataEventSummaryItem[];
}

/** How often an event happened. */
export interface DataEventSummaryItemObject {
  /** Name of the event, such as `placed-order`. */
  name?: string;
  /** When it happened first: an ISO 8601 text such as `2026-01-01T09:00:00.000+00:00`, not a number. */
  first?: string;
  /** When it happened last, written like `first`. */
  last?: string;
  /** How many times it happened. */
  count?: number;
  /** What the event stands for. */
  description?: string;
}

/** How often an event happened. */
export type DataEventSummaryItem = DataEventSummaryItemObject | null;

/** An export job. */
export interface DataExport {
  /**
   * How the job stands. `completed`: the file is ready. `no_data`: nothing was sent in the span of
   * time. `pending` and `in_progress`: ask again later.
   */
  status?: "pending" | "in_progress" | "failed" | "completed" | "no_data" | "canceled";
  /**
   * Until when the file can be had: seconds since 1970, written as a string. Empty until the job is
   * completed.
   */
  download_expires_at?: string;
  /** Where to download the file. Empty until the job is completed. */
  download_url?: string;
  /** Id of the job; the calls that follow an export take it in their paths. */
  job_identifier?: string;
}

/**
 * A row of the exported file: one delivery of a message to a user, and what the user did with it.
 * Times are Unix timestamps.
 */
export interface DataExportCsv {
  /** Intercom's id of the user who got the message. */
  user_id?: string;
  /** Id of that user in your own system. */
  user_external_id?: string;
  /** Id of the user's company for this message; -1 for none. */
  company_id?: string;
  /** E-mail address of the user. */
  email?: string;
  /** Full name of the user. */
  name?: string;
  /** Id of the message. */
  ruleset_id?: string;
  /** Id of the content that was received; each version of an A/B test has its own. */
  content_id?: string;
  /** Kind of content, such as e-mail, chat or post. */
  content_type?: string;
  /** Title of the content in the workspace. */
  content_title?: string;
  /** Id of the version of the message; editing makes a new one. */
  ruleset_version_id?: string;
  /** Id of this one delivery, the same in all files that tell of it. */
  receipt_id?: string;
  /** When the delivery was recorded. */
  received_at?: number;
  /** Id of the series that the content is part of; -1 for none. */
  series_id?: string;
  /** Title of that series. */
  series_title?: string;
  /** Id of the step of the series that the message belongs to. */
  node_id?: string;
  /** When the user first replied. */
  first_reply?: number;
  /** When the user first completed the content, a tour or a survey for instance. */
  first_completion?: number;
  /** When the user first completed the series. */
  first_series_completion?: number;
  /** When the user first disengaged from the series. */
  first_series_disengagement?: number;
  /** When the user first left the series. */
  first_series_exit?: number;
  /** When the user first met the goal of the message. */
  first_goal_success?: number;
  /** When the user first opened the message. */
  first_open?: number;
  /** When the user first clicked a link in the message. */
  first_click?: number;
  /** When the user first dismissed the message. */
  first_dismisall?: number;
  /** When the user first unsubscribed from the message. */
  first_unsubscribe?: number;
  /** When the message first came back as undeliverable. */
  first_hard_bounce?: number;
}

/** Confirms that an article was deleted. */
export interface DeletedArticleObject {
  /** Id of the article that is gone. */
  id?: string;
  /** Always `article`. */
  object?: "article";
  /** Whether it was deleted. */
  deleted?: boolean;
}

/** Confirms that an internal article was deleted. */
export interface DeletedInternalArticleObject {
  /** Id of the internal article that is gone. */
  id?: string;
  /** Always `internal_article`. */
  object?: "internal_article";
  /** Whether it was deleted. */
  deleted?: boolean;
}

/** Confirms that a collection was deleted. */
export interface DeletedCollectionObject {
  /** Id of the collection that is gone. */
  id?: string;
  /** Always `collection`. */
  object?: "collection";
  /** Whether it was deleted. */
  deleted?: boolean;
}

/** Confirms that a company was deleted. */
export interface DeletedCompanyObject {
  /** Intercom's id of the company that is gone. */
  id?: string;
  /** Always `company`. */
  object?: "company";
  /** Whether the company was deleted. */
  deleted?: boolean;
}

/** Confirms that a news item was deleted. */
export interface DeletedObject {
  /** Id that the news item had, as the path gave it. */
  id?: string;
  /** Always `news-item`. */
  object?: "news-item";
  /** Whether the news item was deleted. */
  deleted?: boolean;
}

/** Who removes a contact from a conversation. */
export interface DetachContactFromConversationRequest {
  /** Id of the admin on whose behalf the change is made. */
  admin_id: string | number;
}

/** One address in the headers of an e-mail. */
export interface EmailAddressHeader {
  /** Header that it stands in, such as `from` or `to`. */
  type?: string;
  /** The address. */
  email_address?: string;
  /** Name beside the address; null when there is none. */
  name?: string | null;
}

/** Headers of a part that was an e-mail. */
export interface EmailMessageMetadata {
  /** Subject of the e-mail. */
  subject?: string;
  /** Senders and recipients, one entry an address. */
  email_address_headers?: EmailAddressHeader[];
  /** The e-mail's `Message-ID` header; null when not known. */
  message_id?: string | null;
}

/** Headers of the e-mail that opened a conversation. */
export interface SourceEmailMessageMetadata {
  /** The e-mail's `Message-ID` header; null when not known. */
  message_id?: string | null;
  /** Subject of the e-mail. */
  subject?: string;
  /** Senders and recipients, one entry an address. */
  email_address_headers?: EmailAddressHeader[];
  /**
   * Earlier e-mails that the first one quotes or forwards, as HTML. Only
   * with `include_email_history`.
   */
  history?: string;
}

/** Quick replies that a conversation part offers or answers. */
export type Metadata = ConversationPartMetadata;

/** A workflow set a conversation attribute. */
export interface ConversationAttributeUpdatedByWorkflow {
  /** The workflow. */
  workflow?: {
    /** Name of the workflow. */
    name?: string;
  };
  /** Attribute that was set. */
  attribute?: {
    /** Name of the attribute. */
    name?: string;
  };
  /** What it was set to. */
  value?: {
    /** The new value. */
    name?: string;
  };
}

/** An admin or the operator bot set a conversation attribute. */
export interface ConversationAttributeUpdatedByAdmin {
  /** Attribute that was set. */
  attribute?: {
    /** Name of the attribute. */
    name?: string;
  };
  /** What it was set to. */
  value?: {
    /** The new value. */
    name?: string;
    /** The value before; null when it was empty or was not recorded. */
    previous?: string | null;
  };
}

/** A user set a conversation attribute. */
export interface ConversationAttributeUpdatedByUser {
  /** Attribute that was set. */
  attribute?: {
    /** Name of the attribute. */
    name?: string;
  };
  /** What it was set to. */
  value?: {
    /** The new value. */
    name?: string;
    /** The value before; null when it was empty or was not recorded. */
    previous?: string | null;
  };
}

/** A custom action began. */
export interface CustomActionStarted {
  /** The action. */
  action?: {
    /** Name of the action. */
    name?: string;
  };
}

/** An attribute that was asked for and what the contact answered. */
export interface CustomChannelAttribute {
  /** Id of the attribute that was asked for. */
  id: string;
  /** What the contact answered. */
  value: string;
}

/** An event in a custom channel: which conversation it is in and whom it concerns. */
export interface CustomChannelBaseEvent {
  /** Your id of the event; another one for each event. */
  event_id: string;
  /** Your id of the conversation. */
  external_conversation_id: string;
  /** The contact that the event comes from. */
  contact: CustomChannelContact;
}

/** A contact in a custom channel. */
export interface CustomChannelContact {
  /** `user` for somebody who has signed up with you, `lead` for somebody who has not. */
  type: "user" | "lead";
  /** Your id of the contact. Intercom finds or makes the contact that belongs to it. */
  external_id: string;
  /** Name of the contact. Needed when `type` is `user`. */
  name?: string;
  /**
   * E-mail address of the contact. Needed when `type` is `user`.
   *
   * Format: email.
   */
  email?: string;
}

/** The ids that an event was filed under. */
export interface CustomChannelNotificationResponse {
  /** Your id of the conversation, as the event gave it. */
  external_conversation_id: string;
  /** Intercom's id of that conversation. */
  conversation_id: string;
  /** Your id of the contact, as the event gave it. */
  external_contact_id: string;
  /** Intercom's id of that contact. */
  contact_id: string;
}

/** A custom action ended. */
export interface CustomActionFinished {
  /** The action. */
  action?: {
    /** Name of the action. */
    name?: string;
    /** How it ended. */
    result?: "success" | "failed";
  };
}

/** A workflow did something in the conversation. */
export interface OperatorWorkflowEvent {
  /** The workflow. */
  workflow?: {
    /** Name of the workflow. */
    name?: string;
  };
  /** What it did. */
  event?: {
    /** Kind of event, such as `wait_finished`. */
    type?: string;
    /** What came of it. */
    result?: string;
  };
}

/** Tags were added to the conversation or taken off it. */
export interface ConversationTagsUpdated {
  /** Names of the tags added. */
  tags_added?: string[];
  /** Names of the tags taken off. */
  tags_removed?: string[];
}

/** The conversation was snoozed. */
export interface Snoozed {
  /** For how long, in words, such as `until tomorrow`. */
  until?: string;
  /**
   * Chosen time as an ISO 8601 string; null for a preset such as tomorrow.
   *
   * Format: date-time.
   */
  custom_until_time?: string | null;
}

/** The conversation was marked as a priority or unmarked. */
export interface PriorityChanged {
  /** Priority after the change. */
  current_priority?: "priority" | "not_priority";
  /** Priority before the change. */
  previous_priority?: "priority" | "not_priority";
}

/** A service level agreement was applied, reported as `conversation_sla_applied_by_rule`. */
export interface ConversationSlaAppliedByRule {
  /** Name of the agreement. */
  sla_name?: string;
  /** Its targets, in seconds; one that it does not set is null. */
  sla_definition?: {
    /** Time for the first reply, in seconds; null when not set. */
    first_reply_time?: number | null;
    /** Time for each later reply, in seconds; null when not set. */
    next_reply_time?: number | null;
    /** Time to resolve, in seconds; null when not set. */
    resolution_time?: number | null;
    /** Time to close, in seconds; null when not set. */
    time_to_close?: number | null;
  };
}

/** A service level agreement was applied, reported as `conversation_sla_applied_by_workflow`. */
export interface ConversationSlaAppliedByWorkflow {
  /** Name of the agreement. */
  sla_name?: string;
  /** Its targets, in seconds; one that it does not set is null. */
  sla_definition?: {
    /** Time for the first reply, in seconds; null when not set. */
    first_reply_time?: number | null;
    /** Time for each later reply, in seconds; null when not set. */
    next_reply_time?: number | null;
    /** Time to resolve, in seconds; null when not set. */
    resolution_time?: number | null;
    /** Time to close, in seconds; null when not set. */
    time_to_close?: number | null;
  };
}

/** A target of the service level agreement was missed. */
export interface ConversationSlaTargetMissed {
  /** Name of the agreement. */
  sla_name?: string;
  /** Which target was missed. */
  sla_target_type?: "first_reply_time" | "next_reply_time" | "resolution_time" | "time_to_close";
  /** How the agreement stands as a whole. */
  current_sla_status?: "hit" | "missed" | "active" | "paused" | "canceled";
  /** How each target stood at that moment, by name of the target. */
  sla_states?: {
    [key: string]: {
      /** How the target stood. */
      status?: "hit" | "missed" | "active" | "paused";
      /** Time left, in seconds; null once the target is hit or missed. */
      seconds_remaining?: number | null;
    };
  };
}

/** The clock of the service level agreement stopped. */
export interface ConversationSlaPaused {
  /** Name of the agreement. */
  sla_name?: string;
  /** How the agreement stood as a whole. */
  current_sla_status?: "active" | "hit" | "missed" | "canceled";
  /** How each target stood at that moment, by name of the target. */
  sla_states?: {
    [key: string]: {
      /** Always `paused`. */
      status?: "paused";
      /** Time left, in seconds; null when not known. */
      seconds_remaining?: number | null;
    };
  };
}

/** The clock of the service level agreement runs again. */
export interface ConversationSlaUnpaused {
  /** Name of the agreement. */
  sla_name?: string;
}

/** The service level agreement was taken off the conversation. */
export interface ConversationSlaRemoved {
  /** Name of the agreement. */
  sla_name?: string;
}

/** What happened, in a form that depends on the part's `part_type`. */
export type EventDetails =
  | ConversationAttributeUpdatedByWorkflow
  | ConversationAttributeUpdatedByAdmin
  | ConversationAttributeUpdatedByUser
  | CustomActionStarted
  | CustomActionFinished
  | OperatorWorkflowEvent
  | ConversationTagsUpdated
  | Snoozed
  | PriorityChanged
  | ConversationSlaAppliedByRule
  | ConversationSlaAppliedByWorkflow
  | ConversationSlaTargetMissed
  | ConversationSlaPaused
  | ConversationSlaUnpaused
  | ConversationSlaRemoved;

/** An address that the workspace sends e-mails from. */
export interface EmailSetting {
  /** Always `email_setting`. */
  type?: string;
  /** Id of the setting. */
  id: string;
  /** The whole address. */
  email?: string;
  /** Whether the address is verified. */
  verified?: boolean;
  /** Part of the address after the `@`. */
  domain?: string;
  /** Id of the brand that the address belongs to. */
  brand_id?: string;
  /** Whether mail to the address is forwarded. */
  forwarding_enabled?: boolean;
  /**
   * When forwarded mail last arrived, in seconds since 1970. Null when none ever has.
   *
   * Unix seconds.
   */
  forwarded_email_last_received_at?: number | null;
  /**
   * When the setting was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the setting last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
}

/** The sender addresses of a workspace. */
export interface EmailList {
  /** Always `list`. */
  type?: string;
  /** The addresses, all of them. */
  data?: EmailSetting[];
}

/** What the API answers when a call fails. It can name several errors at once. */
export interface ErrorList {
  /** `error.list`. */
  type: string;
  /** Id of the failed request, worth logging. Null or missing in some answers. */
  request_id?: string | null;
  /** What went wrong, one entry for each error. */
  errors: {
    /**
     * Kind of error, such as `not_found` or `parameter_invalid`; it says more than the status does.
     * Let programs decide by this.
     */
    code: string;
    /** What went wrong, in words for people. Null or missing for some errors. */
    message?: string | null;
    /** Name of the field or query parameter at fault. Null or missing when the error is not about one. */
    field?: string | null;
  }[];
}

/** A page from outside Intercom that AI answers can draw on. */
export interface ExternalPage {
  /**
   * Always `external_page`.
   *
   * @default "external_page"
   */
  type: "external_page";
  /** Intercom's id of the external page, digits in a string. */
  id: string;
  /** Title of the page. */
  title: string;
  /** Text of the page, as HTML. */
  html: string;
  /** Address that Fin links to when an answer rests on the page. */
  url?: string;
  /** Whether AI Agent may answer from the page. */
  ai_agent_availability: boolean;
  /** Whether AI Copilot may answer from the page. */
  ai_copilot_availability: boolean;
  /** Deprecated; read `ai_agent_availability` and `ai_copilot_availability` instead. */
  fin_availability?: boolean;
  /**
   * Always `en`.
   *
   * @default "en"
   */
  locale: "en";
  /** Id of the content import source that the page belongs to. */
  source_id: number;
  /** Id of the page in the place that it comes from; unique within its source. */
  external_id: string;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /**
   * When Intercom last took the page in, in seconds since 1970.
   *
   * Unix seconds.
   */
  last_ingested_at: number;
}

/** A page of external pages. */
export interface ExternalPagesList {
  /** Always `list`. */
  type?: "list";
  /** Where this page stands. */
  pages?: PagesLink;
  /** How many external pages there are. */
  total_count?: number;
  /** The external pages of this page. */
  data?: ExternalPage[];
}

/** A file uploaded as the value of a custom attribute. */
export interface FileAttribute {
  /** Kind of file, such as `upload`. */
  type?: string;
  /** Name of the file. */
  name?: string;
  /** Where to download the file; valid for 30 minutes. */
  url?: string;
  /** Media type, such as `image/png`. */
  content_type?: string;
  /** Size, in bytes. */
  filesize?: number;
  /** Width, in pixels; only for images. */
  width?: number;
  /** Height, in pixels; only for images. */
  height?: number;
}

/** Name and description of a collection or section in one language. */
export interface GroupContentObject {
  /** `group_content`, or null. */
  type?: "group_content" | null;
  /** Name in this language. */
  name?: string;
  /** Description in this language. Collections have one, sections do not. */
  description?: string;
}

/** Name and description of a collection or section in one language. */
export type GroupContent = GroupContentObject | null;

/** Name and description in several languages, by locale. */
export interface GroupTranslatedContentObject {
  /** `group_translated_content`, or null. */
  type?: "group_translated_content" | null;
  /** Name and description in Arabic. */
  ar?: GroupContent;
  /** Name and description in Bulgarian. */
  bg?: GroupContent;
  /** Name and description in Bosnian. */
  bs?: GroupContent;
  /** Name and description in Catalan. */
  ca?: GroupContent;
  /** Name and description in Czech. */
  cs?: GroupContent;
  /** Name and description in Danish. */
  da?: GroupContent;
  /** Name and description in German. */
  de?: GroupContent;
  /** Name and description in Greek. */
  el?: GroupContent;
  /** Name and description in English. */
  en?: GroupContent;
  /** Name and description in Spanish. */
  es?: GroupContent;
  /** Name and description in Estonian. */
  et?: GroupContent;
  /** Name and description in Finnish. */
  fi?: GroupContent;
  /** Name and description in French. */
  fr?: GroupContent;
  /** Name and description in Hebrew. */
  he?: GroupContent;
  /** Name and description in Croatian. */
  hr?: GroupContent;
  /** Name and description in Hungarian. */
  hu?: GroupContent;
  /** Name and description in Indonesian. */
  id?: GroupContent;
  /** Name and description in Italian. */
  it?: GroupContent;
  /** Name and description in Japanese. */
  ja?: GroupContent;
  /** Name and description in Korean. */
  ko?: GroupContent;
  /** Name and description in Lithuanian. */
  lt?: GroupContent;
  /** Name and description in Latvian. */
  lv?: GroupContent;
  /** Name and description in Mongolian. */
  mn?: GroupContent;
  /** Name and description in Norwegian. */
  nb?: GroupContent;
  /** Name and description in Dutch. */
  nl?: GroupContent;
  /** Name and description in Polish. */
  pl?: GroupContent;
  /** Name and description in European Portuguese. */
  pt?: GroupContent;
  /** Name and description in Romanian. */
  ro?: GroupContent;
  /** Name and description in Russian. */
  ru?: GroupContent;
  /** Name and description in Slovenian. */
  sl?: GroupContent;
  /** Name and description in Serbian. */
  sr?: GroupContent;
  /** Name and description in Swedish. */
  sv?: GroupContent;
  /** Name and description in Turkish. */
  tr?: GroupContent;
  /** Name and description in Vietnamese. */
  vi?: GroupContent;
  /** Name and description in Brazilian Portuguese. */
  "pt-BR"?: GroupContent;
  /** Name and description in Chinese as written in China. */
  "zh-CN"?: GroupContent;
  /** Name and description in Chinese as written in Taiwan. */
  "zh-TW"?: GroupContent;
}

/** Name and description in several languages, by locale. */
export type GroupTranslatedContent = GroupTranslatedContentObject | null;

/** A teammate paused work on a conversation, or took it up again. */
export interface HandlingEvent {
  /** Who paused or resumed. */
  teammate: TeammateReference;
  /** Whether work paused or resumed. */
  type: "paused" | "resumed";
  /**
   * When, as an ISO 8601 string.
   *
   * Format: date-time.
   */
  timestamp: string;
  /** Why, such as `Paused` or `Away`; null when not given. */
  reason?: string | null;
}

/** When teammates paused and resumed work on a conversation. */
export interface HandlingEventList {
  /** The pauses and resumptions. */
  handling_events?: HandlingEvent[];
}

/** An internal thread begun from within a conversation. */
export interface SideConversationSummary {
  /** Id of the side conversation. */
  side_conversation_id?: string;
  /** Its messages. */
  conversation_parts?: ConversationPart[];
  /** Number of its messages. */
  total_count?: number;
}

/** One page of side conversations. */
export interface SideConversationList {
  /** Always `side_conversation.list`. */
  type?: "side_conversation.list";
  /** The side conversations of this page. */
  side_conversations?: SideConversationSummary[];
  /** Number of side conversations on all pages. */
  total_count?: number;
  /** Where this page stands. */
  pages?: {
    /** Always `pages`. */
    type?: "pages";
    /** Number of this page, from 1. */
    page?: number;
    /** Side conversations on a page. */
    per_page?: number;
    /** Number of pages. */
    total_pages?: number;
  };
}

/** A site that shows your articles. */
export interface HelpCenter {
  /** Intercom's id of the help centre, digits in a string. */
  id: string;
  /** Id of the workspace that owns the help centre. */
  workspace_id: string;
  /**
   * When it was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When it last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /** Name that stands for it in addresses, such as `lantern-coffee`. */
  identifier: string;
  /** Whether the site is on; set in the help centre's settings. */
  website_turned_on?: boolean;
  /** Name that only teammates see. */
  display_name?: string;
  /** Address of the site, on the custom domain if there is one. */
  url?: string;
  /** Host name of your own for the site. Null when there is none. */
  custom_domain?: string | null;
}

/** The help centres of a workspace. */
export interface HelpCenterList {
  /** Always `list`. */
  type?: "list";
  /** The help centres. */
  data?: HelpCenter[];
  pages?: PagesLink;
}

/** A piece of work that Intercom does in the background. */
export interface Jobs {
  /** Always `job`. */
  type?: "job";
  /** Id of the job. */
  id: string;
  /** Address that tells the status of the job. */
  url?: string;
  /** `pending` until the job is over, then `success` or `failed`. */
  status?: "pending" | "success" | "failed";
  /** Kind of resource that the job creates, such as `ticket`. */
  resource_type?: string;
  /** Id of the resource that was created. Null when there is none. */
  resource_id?: string | null;
  /** Address to fetch the created resource from. Null when there is none. */
  resource_url?: string | null;
}

/** Version of the API that a call is made for. */
export type IntercomVersion =
  | "1.0"
  | "1.1"
  | "1.2"
  | "1.3"
  | "1.4"
  | "2.0"
  | "2.1"
  | "2.2"
  | "2.3"
  | "2.4"
  | "2.5"
  | "2.6"
  | "2.7"
  | "2.8"
  | "2.9"
  | "2.10"
  | "2.11"
  | "2.12"
  | "2.13"
  | "2.14"
  | "Unstable";

/** A ticket or conversation linked to another one. */
export interface LinkedObject {
  /** Whether it is a ticket or a conversation. */
  type?: "ticket" | "conversation";
  /** Id of the ticket or conversation. */
  id?: string;
  /** Category of the ticket; null for a conversation. */
  category?: "Customer" | "Back-office" | "Tracker" | null;
}

/** The Unstable version of the API, the only one that has these operations. */
export type IntercomVersionUnstable = "unstable" | "Unstable";

/** Tickets and conversations linked to this one, 1000 at most. */
export interface LinkedObjectList {
  /** Always `list`. */
  type?: "list";
  /** Number of linked objects. */
  total_count?: number;
  /** Whether there are more than `data` holds. */
  has_more?: boolean;
  /** The linked objects. */
  data?: LinkedObject[];
}

/** A saved reply. */
export interface Macro {
  /** Always `macro`. */
  type?: "macro";
  /** Id of the macro. */
  id: string;
  /** Name of the macro. */
  name?: string;
  /**
   * The reply in HTML. A placeholder is an element `attribute`: `key` names what to fill
   * in, `default` (escaped for HTML) what to write when that is not known. Null in some lists.
   */
  body?: string | null;
  /**
   * The reply as plain text. Placeholders stand in braces, as in `{{user.name|fallback:"there"}}`.
   * Null in some lists.
   */
  body_text?: string | null;
  /**
   * When the macro was created, in ISO 8601 form.
   *
   * Format: date-time.
   */
  created_at?: string;
  /**
   * When the macro last changed, in ISO 8601 form.
   *
   * Format: date-time.
   */
  updated_at?: string;
  /** Who can see the macro: everyone, or the teams named beside it. */
  visible_to?: "everyone" | "specific_teams";
  /** Ids of the teams that can see it when `visible_to` is `specific_teams`. */
  visible_to_team_ids?: string[];
  /** Where the macro can be used. */
  available_on?: ("inbox" | "messenger")[];
}

/** A page of macros. */
export interface MacroList {
  /** Always `list`. */
  type?: "list";
  /** The macros of this page, the last changed first. */
  data?: Macro[];
  /** The size of the page and the cursor to the next. */
  pages?: {
    /** Always `pages`. */
    type?: "pages";
    /** How many macros a page holds. */
    per_page?: number;
    /** Where the next page begins. Null on the last page. */
    next?:
      | {
          /** Cursor to send for the next page. */
          starting_after?: string;
        }
      | null;
  };
}

/** The lead to dissolve and the user to keep. */
export interface MergeContactsRequest {
  /** Intercom's id of the lead, which is deleted afterwards. */
  from: string;
  /** Intercom's id of the user, which remains. */
  into: string;
}

/** A message that was sent. */
export interface Message {
  /** Who sent it: `admin_message` for an admin, `user_message` for a contact. */
  type: string;
  /** Id of the message, digits in a string. A conversation that it opens has it as `source.id`. */
  id: string;
  /**
   * When the message was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /** Subject of an e-mail. */
  subject?: string;
  /** What the message says; it may be HTML. */
  body: string;
  /** How the message was sent; `inapp` is in the Messenger. */
  message_type: "email" | "inapp" | "facebook" | "twitter" | "sms" | "whatsapp";
  /** Id of the conversation that belongs to the message. Absent while there is none. */
  conversation_id?: string;
  /** The admin who sent the message. */
  owner?: {
    /** Always `admin`. */
    type?: string;
    /** Id of the admin. */
    id?: string;
    /** Full name. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Whether the admin is away. */
    away_mode_enabled?: boolean;
    /** Whether new replies are reassigned while the admin is away. */
    away_mode_reassign?: boolean;
  };
}

/** A page of the statuses of WhatsApp messages. */
export interface WhatsappMessageStatusList {
  /** Always `list`. */
  type: "list";
  /** Id of the ruleset that the query gave, a number or a string. */
  ruleset_id: string | number;
  /** How many pages there are and the cursor to the next. */
  pages: {
    /** Always `pages`. */
    type: "pages";
    /** How many statuses a page holds. */
    per_page: number;
    /** How many pages there are. */
    total_pages: number;
    /** What to ask for next. Null on the last page. */
    next?:
      | {
          /** Cursor to the next page, for `starting_after`. */
          starting_after?: string;
        }
      | null;
  };
  /** How many statuses there are on all pages together. */
  total_count: number;
  /** The statuses of this page. */
  events: {
    /** Id of this entry. */
    id: string;
    /** Id of the conversation that the message belongs to. */
    conversation_id: string;
    /** How far the message got: `sent` on its way, `delivered`, `read` by the contact, or `failed`. */
    status: "sent" | "delivered" | "read" | "failed";
    /** Always `broadcast_outbound`: sent from Intercom's Outbound. */
    type: "broadcast_outbound";
    /** When the entry was created, in seconds since 1970. */
    created_at: number;
    /** When the entry last changed, in seconds since 1970. */
    updated_at: number;
    /** WhatsApp's id of the message; `retrieveWhatsAppMessageStatus` takes it. */
    whatsapp_message_id: string;
    /** Name of the WhatsApp template that was used. */
    template_name?: string;
    /** Id of the contact that the message went to. */
    user_id?: string;
  }[];
}

/** What became of one WhatsApp message. */
export interface WhatsappMessageStatus {
  /** Id of the conversation that the message belongs to. */
  conversation_id?: string;
  /** How far the message got: `sent` on its way, `delivered`, `read` by the contact, or `failed`. */
  status?: "sent" | "delivered" | "read" | "failed";
  /** How it was sent: `broadcast_outbound` from Intercom's Outbound. */
  type?: string;
  /** When the status was first recorded, in seconds since 1970. */
  created_at?: number;
  /** When the status last changed, in seconds since 1970. */
  updated_at?: number;
  /** Name of the WhatsApp template that was used. */
  template_name?: string;
  /** WhatsApp's id of the message. */
  message_id?: string;
  /** Why a message failed. Absent or null for any other status. */
  error?:
    | {
        /** What went wrong, in short. */
        message?: string;
        /** What went wrong, in more words. */
        details?: string;
      }
    | null;
}

/** A group of filters; groups can hold groups. */
export interface MultipleFilterSearchRequest {
  /** `AND`: all of them must match. `OR`: one is enough. */
  operator?: "AND" | "OR";
  /** Filters and groups, 15 at most; two levels of groups at most. */
  value?: (SingleFilterSearchRequest | MultipleFilterSearchRequest)[];
}

/** An announcement that people read in newsfeeds. */
export interface NewsItem {
  /** Always `news-item`. */
  type: "news-item";
  /** Intercom's id of the news item, digits in a string. */
  id: string;
  /** Code of the workspace that the news item belongs to. */
  workspace_id: string;
  /** Headline of the news item. */
  title: string;
  /** Text of the news item, as HTML. */
  body?: string;
  /** Id of the admin whom the news item comes from, as a number. */
  sender_id?: number;
  /** `draft` is hidden from people, `live` is shown in the newsfeeds that it is assigned to. */
  state: "draft" | "live";
  /** The newsfeeds that the news item is assigned to. */
  newsfeed_assignments?: NewsfeedAssignment[];
  /** Names of labels that readers see on the news item, to sort it by. */
  labels?: (string | null)[];
  /**
   * Address of the cover image, a JPEG or PNG file. Null when there is none.
   *
   * Format: uri.
   */
  cover_image_url?: string | null;
  /** Emoji that readers can react with, in the order shown. Nulls stand for places without one. */
  reactions?: (string | null)[];
  /** `true` when the Messenger shows no badge for the news item. */
  deliver_silently?: boolean;
  /**
   * When the news item was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When the news item last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
}

/** What a news item is to hold. */
export interface NewsItemRequest {
  /** Headline of the news item. */
  title: string;
  /** Text of the news item; it may be HTML. */
  body?: string;
  /** Id of the admin whom the news item comes from, as a number; a teammate of the workspace. */
  sender_id: number;
  /** `draft` hides the item from people, `live` shows it in the newsfeeds that it is assigned to. */
  state?: "draft" | "live";
  /** `true` puts the item into the Messenger's newsfeed without a badge that tells of it. */
  deliver_silently?: boolean;
  /** Names of labels that readers see on the news item, to sort it by. */
  labels?: string[];
  /** Emoji that readers can react with, in this order. With none, nobody can react. */
  reactions?: (string | null)[];
  /** The newsfeeds to show the news item in. */
  newsfeed_assignments?: NewsfeedAssignment[];
}

/** A collection of news items for one audience. It can be changed in Intercom only. */
export interface Newsfeed {
  /** Intercom's id of the newsfeed, digits in a string. */
  id: string;
  /** Always `newsfeed`. */
  type: "newsfeed";
  /** Name for teammates; people who read the feed do not see it. */
  name: string;
  /**
   * When the newsfeed was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When the newsfeed last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
}

/** That a news item belongs to a newsfeed. */
export interface NewsfeedAssignment {
  /** Id of the newsfeed, as a number; `listNewsfeeds` has it. */
  newsfeed_id?: number;
  /**
   * When the item came out in this newsfeed, in seconds since 1970. It may be set to the past, for
   * imports, but not to the future, and is ignored for a draft.
   *
   * Unix seconds.
   */
  published_at?: number;
}

/** A teammate's remark on a contact or on a company. */
export interface Note {
  /** Always `note`. */
  type: string;
  /** Intercom's id of the note, digits in a string. */
  id: string;
  /**
   * When the note was added, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /** The contact that the note is on. Missing or null for a note on a company. */
  contact?:
    | {
        /** Always `contact`. */
        type?: string;
        /** Intercom's id of the contact, 24 hexadecimal characters. */
        id?: string;
      }
    | null;
  /** The company that the note is on. Missing or null for a note on a contact. */
  company?:
    | {
        /** Always `company`. */
        type?: string;
        /** Intercom's id of the company. */
        id?: string;
      }
    | null;
  /** The admin who wrote the note. */
  author?: Admin | null;
  /** Text of the note, as HTML. */
  body: string;
}

/** Notes on one contact or one company. */
export interface NoteList {
  /** Always `list`. */
  type?: string;
  /** The notes of this page. */
  data?: Note[];
  /** How many notes there are on all pages together. */
  total_count?: number;
  /** Where this page stands among all pages. */
  pages?: PagesLink;
}

/** A teammate's remark on a company. */
export interface CompanyNote {
  /** Always `note`. */
  type?: string;
  /** Intercom's id of the note, digits in a string. */
  id?: string;
  /**
   * When the note was added, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /** The company that the note is on. Null when it is not known. */
  company?:
    | {
        /** Always `company`. */
        type?: string;
        /** Intercom's id of the company. */
        id?: string;
      }
    | null;
  /** The admin who wrote the note. */
  author?: Admin | null;
  /** Text of the note, as HTML. */
  body?: string;
}

/** Reopens a snoozed or closed conversation. */
export interface OpenConversationRequest {
  /** Always `open`. */
  message_type: "open";
  /** Id of the admin on whose behalf the change is made. */
  admin_id: string | number;
}

/** Where a numbered page stands among all pages. */
export interface PagesLink {
  /** Always `pages`. */
  type?: "pages";
  /** Number of this page, from 1. */
  page?: number;
  /**
   * Address of the next page. Null on the last.
   *
   * Format: uri.
   */
  next?: string | null;
  /** How many entries a page holds. */
  per_page?: number;
  /** How many pages there are. */
  total_pages?: number;
}

/** A page of news items or of newsfeeds. */
export interface PaginatedResponse {
  /** `list`. */
  type?: "list" | "conversation.list";
  /** The number of this page, and how many there are. */
  pages?: PagesLink;
  /** How many entries there are on all pages together. */
  total_count?: number;
  /** The entries of this page, all news items or all newsfeeds. */
  data?: (NewsItem | Newsfeed)[];
}

/** A file attached to a message. */
export interface PartAttachment {
  /** Kind of file, such as `upload`. */
  type?: string;
  /** Name of the file. */
  name?: string;
  /** Where to download the file. */
  url?: string;
  /** Media type, such as `image/png`. */
  content_type?: string;
  /** Size, in bytes. */
  filesize?: number;
  /** Width, in pixels; only for images. */
  width?: number;
  /** Height, in pixels; only for images. */
  height?: number;
}

/** Confirms that the link was sent. */
export interface PhoneSwitch {
  /**
   * Always `phone_call_redirect`.
   *
   * @default "phone_call_redirect"
   */
  type?: "phone_call_redirect";
  /** Number that the text message went to, in E.164 form. */
  phone?: string;
  /** Address of the link that was sent. */
  url?: string;
}

/** A reply that a contact can choose. */
export interface QuickReplyOption {
  /** Text on the button. */
  text: string;
  /**
   * UUID that you give the reply; the part made by choosing it has it
   * in `metadata.quick_reply_uuid`.
   *
   * Format: uuid.
   */
  uuid: string;
}

/**
 * Either a new send state (`send_state`, `info_message`) or a mark that an admin has seen the part
 * (`seen`, `admin_id`).
 */
export interface UpdateConversationPartRequest {
  /** How the delivery of an external reply stands, such as `sent`. */
  send_state?: string;
  /** Explanation to go with the send state. */
  info_message?: string;
  /** True to mark the part as seen. */
  seen?: boolean;
  /** Id of the admin who has seen it. */
  admin_id?: string;
  /** Must be true. */
  experimental: boolean;
  /** HMAC secret that allows the call. */
  secret: string;
}

/** Which message to redact: a part, or the source. */
export type RedactConversationRequest =
  | {
      /** Always `conversation_part`. */
      type: "conversation_part";
      /** Intercom's id of the conversation. */
      conversation_id: string | number;
      /** Id of the part; it must have a body. */
      conversation_part_id: string | number;
    }
  | {
      /** Always `source`. */
      type: "source";
      /** Intercom's id of the conversation. */
      conversation_id: string;
      /** The conversation's `source.id`; a contact must have written it. */
      source_id: string;
    };

/** A pointer to another object. */
export interface Reference {
  /** Kind of object that is meant, such as `admin` or `contact`. */
  type?: string;
  /** Id of that object. Null when there is none. */
  id: string | null;
}

/** A reply by a contact (type `user`) or by an admin (type `admin`). */
export type ReplyConversationRequest = ContactReplyConversationRequest | AdminReplyConversationRequest;

/** What to search for and which page of it to return. */
export interface SearchRequest {
  /** One filter, or a group of filters joined by `AND` or `OR`. */
  query: SingleFilterSearchRequest | MultipleFilterSearchRequest;
  /** Size of the page, and the cursor to it. Default: the first page. */
  pagination?: StartingAfterPaging;
}

/** A named set of rules and the kind of person it collects. */
export interface Segment {
  /** Always `segment`. */
  type: "segment";
  /** Intercom's id of the segment. */
  id: string;
  /** Name given to the segment in Intercom. */
  name: string;
  /** When the segment was made, in seconds since 1970. */
  created_at: number;
  /** When the segment last changed, in seconds since 1970. */
  updated_at: number;
  /** Who is collected: `contact` for leads, `user` for users. */
  person_type: "contact" | "user";
  /**
   * How many members the segment has. Present only when `listSegments` was asked
   * with `include_count`.
   */
  count?: number | null;
}

/** The segments of a workspace. */
export interface SegmentList {
  /** Always `segment.list`. */
  type?: "segment.list";
  /** The segments themselves. */
  segments?: Segment[];
  /** Paging details. Empty when there is nothing further to fetch. */
  pages?: {
    [key: string]: unknown;
  };
}

/** One filter: compares a field with a value. */
export interface SingleFilterSearchRequest {
  /**
   * Name of the field, such as `email`; `custom_attributes.paid_subscriber` reaches a custom
   * attribute. What can be searched depends on the kind of object.
   */
  field?: string;
  /**
   * How to compare. `=` and `!=`: equal or not. `IN` and `NIN`: in a list of values or not. `<`
   * and `>`: below or above, for numbers and times. `~` and `!~`: contains or not, `^`: starts
   * with, `$`: ends with, for texts.
   */
  operator?: "=" | "!=" | "IN" | "NIN" | "<" | ">" | "~" | "!~" | "^" | "$";
  /**
   * What to compare with, of the field's own type; a list for `IN` and `NIN`. Times are in seconds
   * since 1970. Null finds fields that are not set.
   */
  value?: string | number | (string | number)[] | boolean | null;
}

/** The service level agreement (SLA) that applies to a conversation; null when there is none. */
export interface SlaAppliedObject {
  /** Always `conversation_sla_summary`. */
  type?: string;
  /** Name that a teammate gave the agreement. */
  sla_name?: string;
  /**
   * How the targets stand:
   *
   * - `active`: applied; no target hit or missed so far.
   * - `hit`: at least one target met, none missed.
   * - `missed`: at least one target missed, which shows only when a teammate next replies.
   * - `cancelled`: taken off by hand; null comes instead of it.
   */
  sla_status?: "hit" | "missed" | "cancelled" | "active" | null;
}

/** The service level agreement (SLA) that applies to a conversation; null when there is none. */
export type SlaApplied = SlaAppliedObject | null;

/** Snoozes a conversation until a given time. */
export interface SnoozeConversationRequest {
  /** Always `snoozed`. */
  message_type: "snoozed";
  /** Id of the admin on whose behalf the change is made. */
  admin_id: string | number;
  /**
   * When to reopen it, in seconds since 1970.
   *
   * Unix seconds.
   */
  snoozed_until: number;
}

/** A contact's profile on a social network. */
export interface SocialProfile {
  /** Always `social_profile`. */
  type?: string;
  /** Name of the network. */
  name?: string;
  /**
   * Address of the profile.
   *
   * Format: uri.
   */
  url?: string;
}

/** The cursor that leads to the next page. */
export interface StartingAfterPagingObject {
  /** How many entries to ask for. */
  per_page?: number;
  /** Cursor to send as `starting_after` with the next call. Null when there is none. */
  starting_after?: string | null;
}

/** The cursor that leads to the next page. */
export type StartingAfterPaging = StartingAfterPagingObject | null;

/** A kind of message that contacts can choose to get or not to get. */
export interface SubscriptionType {
  /** Always `subscription`. */
  type?: string;
  /** Id of the subscription type. */
  id: string;
  /** Whether the type is in use, a draft, or archived. */
  state?: "live" | "draft" | "archived";
  /** Name and description in the default language. */
  default_translation?: Translation;
  /** Name and description in each language, one entry for each. */
  translations?: Translation[];
  /** `opt_out`: contacts get the messages until they refuse. `opt_in`: only once they agree. */
  consent_type?: "opt_out" | "opt_in";
  /** Channels that the messages can come by. */
  content_types?: ("email" | "sms_message")[];
}

/** The subscription types of a workspace. */
export interface SubscriptionTypeList {
  /** Always `list`. */
  type?: "list";
  /** The subscription types. */
  data?: SubscriptionType[];
}

/** A tag and, where it is read from something tagged, who applied it and when. */
export interface Tag {
  /** Always `tag`. */
  type: string;
  /** Intercom's id of the tag, digits in a string. */
  id: string;
  /** Name of the tag as teammates see it. */
  name: string;
  /**
   * When the tag was applied, in seconds since 1970. Missing or null when the tag stands for itself,
   * as in `listTags`.
   *
   * Unix seconds.
   */
  applied_at?: number | null;
  /** Who applied the tag. Null when nobody is known. */
  applied_by?: Reference | null;
}

/** A tag on its own, without who applied it. */
export interface TagBasic {
  /** Always `tag`. */
  type?: string;
  /** Intercom's id of the tag, digits in a string. */
  id: string;
  /** Name of the tag as teammates see it. */
  name?: string;
}

/** A tag and the companies to put it on. */
export interface TagCompanyRequest {
  /** Name of the tag. It is created when no tag is called so. */
  name: string;
  /** Companies to tag; each is named by `id` or by `company_id`. */
  companies: {
    /** Intercom's id of the company. */
    id?: string;
    /** Id of the company in your own system. */
    company_id?: string;
    /** False, or left out. True turns the call into untagging. */
    untag?: false;
  }[];
}

/** A list of tags. */
export interface TagList {
  /** Always `list`. */
  type?: "list";
  /** The tags. */
  data?: Tag[];
}

/** A tag and the contacts to put it on. */
export interface TagMultipleUsersRequest {
  /** Name of the tag. It is created when no tag is called so. */
  name: string;
  /** Contacts to tag, each named by Intercom's id. */
  users: {
    /** Intercom's id of the contact, 24 hexadecimal characters. */
    id?: string;
  }[];
}

/** Tags on a conversation. */
export interface Tags {
  /** Always `tag.list`. */
  type?: "tag.list";
  /** The tags, with when and by whom each was applied. */
  tags?: Tag[];
}

/** A group of admins. */
export interface Team {
  /** Always `team`. */
  type: string;
  /** Id of the team, a string; other objects hold it as a number too. */
  id: string;
  /** Name of the team. */
  name: string;
  /** Ids of the admins in the team, as numbers. */
  admin_ids: number[];
  /** Which of the admins are primary, which secondary. */
  admin_priority_level?: AdminPriorityLevel;
}

/** The teams of a workspace. */
export interface TeamList {
  /** Always `team.list`. */
  type?: "team.list";
  /** The teams, all of them. */
  teams?: Team[];
}

/** The priority that an admin's teams have for the admin. */
export interface TeamPriorityLevelObject {
  /** Ids of the primary teams, as numbers. Null for none. */
  primary_team_ids?: number[] | null;
  /** Ids of the secondary teams, as numbers. Null for none. */
  secondary_team_ids?: number[] | null;
}

/** The priority that an admin's teams have for the admin. */
export type TeamPriorityLevel = TeamPriorityLevelObject | null;

/** An admin, a team or a bot. */
export interface TeammateReference {
  /** Kind of teammate. */
  type: "admin" | "team" | "bot";
  /** Id of the teammate. */
  id: number;
  /** Name shown in the inbox. */
  name: string;
  /**
   * E-mail address; null where a team or bot has none.
   *
   * Format: email.
   */
  email?: string | null;
}

/** A request or piece of work that is followed through states until it is resolved. */
export interface Ticket {
  /**
   * Says that this is a ticket.
   *
   * @default "ticket"
   */
  type: "ticket";
  /** Intercom's id of the ticket; the one that every operation takes. */
  id: string;
  /** Number of the ticket as the Inbox and the Messenger show it. Not for the API. */
  ticket_id: string;
  /**
   * Category of the ticket's type: `Customer` is worked on with the customer, `Back-office` by
   * another team, `Tracker` gathers reports of one problem.
   */
  category: "Customer" | "Back-office" | "Tracker";
  /** Values of the ticket's attributes. */
  ticket_attributes: TicketCustomAttributes;
  /** The state that the ticket is in. */
  ticket_state: TicketState;
  /** The type of the ticket. */
  ticket_type?: TicketType | null;
  /** The contacts that the ticket is for. */
  contacts: TicketContacts;
  /** Id of the assigned admin; `0` when there is none. */
  admin_assignee_id?: string;
  /** Id of the assigned team; `0` when there is none. */
  team_assignee_id?: string;
  /**
   * When the ticket was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the ticket last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** `false` when the ticket is closed. */
  open?: boolean;
  /**
   * When the snooze ends, in seconds since 1970. Null or absent when the ticket is not snoozed.
   *
   * Unix seconds.
   */
  snoozed_until?: number | null;
  /** Conversations and other tickets linked to this one. */
  linked_objects?: LinkedObjectList;
  /** What happened on the ticket, comments and changes alike. */
  ticket_parts?: TicketParts;
  /** Whether the customer can see the ticket. */
  is_shared?: boolean;
  /** Id of the state before the latest change; null when the state never changed. */
  previous_ticket_state_id?: string | null;
}

/** What is left to say about a deleted ticket. */
export interface TicketDeleted {
  /** Id that the ticket had. */
  id?: string;
  /** Kind of the deleted object. */
  object?: "ticket";
  /** Whether the ticket was deleted. */
  deleted?: boolean;
}

/** Contacts that a ticket is for. */
export interface TicketContacts {
  /** Says that this is a list of contacts. */
  type?: "contact.list";
  /** The contacts, each by its ids. */
  contacts?: ContactReference[];
}

/**
 * Values by the name of the attribute. The title is at `_default_title_`, the description
 * at `_default_description_`. A value that was never set is null.
 */
export interface TicketCustomAttributes {
  [key: string]: string | null | number | boolean | unknown[] | FileAttribute;
}

/** A page of tickets. */
export interface TicketList {
  /** Says that this is a list of tickets. */
  type?: "ticket.list";
  /** The tickets of this page. */
  tickets?: Ticket[];
  /** Number of tickets on all pages. */
  total_count?: number;
  /** Where this page stands and how to get the next. */
  pages?: CursorPages;
}

/** One thing that happened on a ticket; a message or a change. */
export interface TicketPart {
  /** `ticket_part`. */
  type: string;
  /** Id of the part. */
  id: string;
  /**
   * What the part is: `comment`, `note`, `quick_reply` or the name of a change, such
   * as `ticket_state_updated_by_admin` and `ticket_attribute_updated_by_admin`.
   */
  part_type: string;
  /** Message as HTML; null or absent for a part without one. */
  body?: string | null;
  /** Category of the state before this part changed it. */
  previous_ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
  /** Category of the state that the part put the ticket in. */
  ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
  /**
   * When the part was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at: number;
  /**
   * When the part last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at: number;
  /** Whom the part assigned the ticket to; null when it left the assignment alone. */
  assigned_to?: Reference | null;
  /** Who wrote or caused the part. */
  author: TicketPartAuthor;
  /** Files attached to the part. */
  attachments?: PartAttachment[];
  /** Your own id of the part; null when it has none. */
  external_id?: string | null;
  /** Whether the content of the part was redacted. */
  redacted: boolean;
  /** Code of the app that made the part through the API; absent on other parts. */
  app_package_code?: string;
  /** The change of an attribute; null or absent on other parts. */
  updated_attribute_data?:
    | {
        /** The attribute that changed. */
        attribute: {
          /** Says that this is an attribute. */
          type: "attribute";
          /** Id of the attribute. */
          id: string;
          /** Name of the attribute as people see it. */
          label: string;
        };
        /** What the attribute was set to. */
        value: {
          /** Says that this is a value. */
          type: "value";
          /** The value itself, or the id or ids that stand for it. */
          id: string | null | number[];
          /** The value as people see it. */
          label: string | string[];
        };
      }
    | null;
}

/** Who wrote or caused a part of a ticket. */
export interface TicketPartAuthor {
  /** What the author is: an admin, a bot, a team or a contact (`user`). */
  type: "admin" | "bot" | "team" | "user";
  /** Id of the admin, bot, team or contact. */
  id: string;
  /** Name of the author; null when it is not known. */
  name?: string | null;
  /**
   * E-mail address of the author.
   *
   * Format: email.
   */
  email?: string;
}

/** Parts of a ticket, 500 at most. */
export interface TicketParts {
  /** Says that this is a list of ticket parts. */
  type?: "ticket_part.list";
  /** The parts. */
  ticket_parts?: TicketPart[];
  /** Number of parts. */
  total_count?: number;
}

/** The part that a reply to a ticket became. */
export interface TicketReply {
  /** Says that this is a part of a ticket. */
  type?: "ticket_part";
  /** Id of the part. */
  id: string;
  /** What kind of reply it is. */
  part_type?: "note" | "comment" | "quick_reply";
  /** Text of the reply as HTML; null or absent when it has none. */
  body?: string | null;
  /**
   * When the reply was made, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the reply last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Who replied. */
  author?: TicketPartAuthor;
  /** Files attached to the reply. */
  attachments?: PartAttachment[];
  /** Whether the content of the reply was redacted. */
  redacted?: boolean;
  /** Code of the app that sent the reply. */
  app_package_code?: string;
}

/**
 * Values by the name of the attribute. `_default_title_` and `_default_description_` are the title
 * and the description. An attribute of type `list` takes the id of one of its items, a UUID
 * that `listTicketTypes` gives.
 */
export interface TicketRequestCustomAttributes {
  [key: string]: string | null | number | boolean | unknown[];
}

/** A step in the life of a ticket. */
export interface TicketStateObject {
  /** `ticket_state`. */
  type?: string;
  /** Id of the state. */
  id: string;
  /** Which of the four fixed stages the state counts as. */
  category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
  /** Name of the state for teammates. */
  internal_label?: string;
  /** Name of the state in the Messenger, e-mails and tickets portal. */
  external_label?: string;
}

/** A step in the life of a ticket. */
export type TicketState = TicketStateObject | null;

/** A step in the life of a ticket, with the ticket types that use it. */
export interface TicketStateDetailedObject {
  /** `ticket_state`. */
  type?: string;
  /** Id of the state. */
  id: string;
  /** Which of the four fixed stages the state counts as. */
  category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
  /** Name of the state for teammates. */
  internal_label?: string;
  /** Name of the state in the Messenger, e-mails and tickets portal. */
  external_label?: string;
  /** Whether the state is archived. */
  archived?: boolean;
  /** The ticket types that use the state. */
  ticket_types?: {
    /** `list`. */
    type?: string;
    /** The ticket types, without their attributes and states. */
    data?: TicketType[];
  };
}

/** A step in the life of a ticket, with the ticket types that use it. */
export type TicketStateDetailed = TicketStateDetailedObject | null;

/** States that tickets can be in. */
export interface TicketStateList {
  /** `list`. */
  type?: string;
  /** The states. */
  data?: TicketStateDetailed[];
}

/** A kind of ticket, with its attributes and its states. */
export interface TicketType {
  /** `ticket_type`. */
  type?: string;
  /** Id of the type. */
  id: string;
  /**
   * `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a
   * problem that many customers report.
   */
  category?: "Customer" | "Back-office" | "Tracker";
  /** Name of the type. */
  name?: string;
  /** What tickets of the type are for. */
  description?: string;
  /** Icon of the type, an emoji. */
  icon?: string;
  /** Id of the workspace that the type belongs to. */
  workspace_id?: string;
  /** The attributes that tickets of the type have. */
  ticket_type_attributes?: TicketTypeAttributeList;
  /** The states that tickets of the type can be in. */
  ticket_states?: {
    /** `list`. */
    type?: string;
    /** The states. */
    data?: TicketState[];
  };
  /** Whether the type is archived. */
  archived?: boolean;
  /**
   * When the type was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the type last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
  /** Whether its tickets stay inside the workspace. */
  is_internal?: boolean;
}

/** A field on the tickets of one type. */
export interface TicketTypeAttribute {
  /** `ticket_type_attribute`. */
  type?: string;
  /** Id of the attribute. */
  id: string;
  /** Id of the workspace that the attribute belongs to. */
  workspace_id?: string;
  /** Name of the attribute; the key of its value in `ticket_attributes`. */
  name?: string;
  /** Help text for whoever fills the attribute in. */
  description?: string;
  /**
   * Kind of value: `string` a text, `list` one of a list of items, `integer` a whole
   * number, `decimal` a number, `boolean` yes or no, `datetime` a time, `files` uploaded files.
   */
  data_type?: string;
  /** Settings that depend on the data type, such as `multiline` of a text; or null. */
  input_options?:
    | {
        [key: string]: unknown;
      }
    | null;
  /** Place of the attribute among those of its type, from 0. */
  order?: number;
  /**
   * Whether teammates have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create?: boolean;
  /**
   * Whether contacts have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create_for_contacts?: boolean;
  /**
   * Whether teammates see it when they create a ticket.
   *
   * @default true
   */
  visible_on_create?: boolean;
  /**
   * Whether contacts see it when they create a ticket.
   *
   * @default true
   */
  visible_to_contacts?: boolean;
  /** Whether Intercom provides the attribute. */
  default?: boolean;
  /** Id of the ticket type, as an integer. */
  ticket_type_id?: number;
  /** Whether the attribute is archived. */
  archived?: boolean;
  /**
   * When the attribute was created, in seconds since 1970.
   *
   * Unix seconds.
   */
  created_at?: number;
  /**
   * When the attribute last changed, in seconds since 1970.
   *
   * Unix seconds.
   */
  updated_at?: number;
}

/** Attributes of a ticket type. */
export interface TicketTypeAttributeList {
  /** `list`. */
  type?: string;
  /** The attributes. */
  data?: TicketTypeAttribute[];
}

/** Ticket types of a workspace. */
export interface TicketTypeList {
  /** `list`. */
  type?: string;
  /** The ticket types. */
  data?: TicketType[];
}

/** A subscription type's texts in one language. */
export interface Translation {
  /** Name of the subscription type. */
  name?: string;
  /** What the subscription type is about. */
  description?: string;
  /** Two-letter code of the language, such as `en`. */
  locale?: string;
}

/** A tag and the companies to take it off. */
export interface UntagCompanyRequest {
  /** Name of the tag to take off. */
  name: string;
  /** Companies to untag, at least one; each is named by `id` or by `company_id` and carries `untag`. */
  companies: {
    /** Intercom's id of the company. */
    id?: string;
    /** Id of the company in your own system. */
    company_id?: string;
    /** Always true; without it the company would be tagged. */
    untag: true;
  }[];
}

/** What to change in an article. */
export interface UpdateArticleRequest {
  /** New title in the default language. */
  title?: string;
  /** New summary in the default language. */
  description?: string;
  /** New text in the default language, as HTML. */
  body?: string;
  /** Id of the new author, an admin of the workspace that the help centre belongs to. */
  author_id?: number;
  /** `published` publishes the article, `draft` takes it back. */
  state?: "published" | "draft";
  /** Id of the new parent collection or section, as a string. */
  parent_id?: string;
  /** What `parent_id` is: `collection` or `section`. */
  parent_type?: string;
  /** The article in other languages, by locale. */
  translated_content?: ArticleTranslatedContent;
  /** Id of the folder to move it to; null takes it out of its folder. */
  folder_id?: number | null;
}

/** What to change in an internal article. */
export interface UpdateInternalArticleRequest {
  /** New title. */
  title?: string;
  /** New text, as HTML. */
  body?: string;
  /** Id of the admin to name as its author. */
  author_id?: number;
  /** Id of the admin who is to own it. */
  owner_id?: number;
  /** Id of the folder to move it to; null takes it out of its folder. */
  folder_id?: number | null;
}

/** What to change in a collection. */
export interface UpdateCollectionRequest {
  /** New name in the default language. */
  name?: string;
  /** New description in the default language. */
  description?: string;
  /** Name and description in other languages, by locale. */
  translated_content?: GroupTranslatedContent | null;
  /** Id of the collection to move it to; null for the first level. */
  parent_id?: string | null;
}

/** What to change about a contact; what is left out stays as it is. */
export interface UpdateContactRequest {
  /** `user` or `lead`. */
  role?: string;
  /** Id of the contact in your own system; unique among users. */
  external_id?: string;
  /** E-mail address; unique among users of the workspace. */
  email?: string;
  /** Phone number with its country code, such as `+351912345678`. Null for none. */
  phone?: string | null;
  /** Full name. Null for none. */
  name?: string | null;
  /** Address of a profile picture. Null for none. */
  avatar?: string | null;
  /**
   * When the contact signed up with you, in seconds since 1970. Null when not known.
   *
   * Unix seconds.
   */
  signed_up_at?: number | null;
  /**
   * When the contact was last active, in seconds since 1970; the Messenger sets it too. Null for
   * never.
   *
   * Unix seconds.
   */
  last_seen_at?: number | null;
  /** Id of the admin who looks after the contact, as a number. Null for nobody. */
  owner_id?: number | null;
  /** True when the contact wants no e-mails from you. */
  unsubscribed_from_emails?: boolean | null;
  /**
   * Two-letter ISO 639-1 code of the language for Fin and the Messenger, in place of the browser's.
   * Null for none; a code that Intercom does not support becomes null.
   */
  language_override?: string | null;
  /**
   * Your own attributes by name; each has to be defined already (`createDataAttribute`). A relation
   * to custom objects takes a list of their instances' ids.
   */
  custom_attributes?:
    | {
        [key: string]: unknown;
      }
    | null;
}

/** What to change in a content import source. */
export interface UpdateContentImportSourceRequest {
  /**
   * How pages get in. It cannot change to `api` or away from it. Answers have `automatic`,
   * Intercom's description has `automated`, and both are accepted here.
   */
  sync_behavior: "api" | "automated" | "manual" | "automatic";
  /**
   * Whether the source is to be active or deactivated; `active` by default.
   *
   * @default "active"
   */
  status?: "active" | "deactivated";
  /** Root address; a new one is accepted only where `sync_behavior` is `api`. */
  url: string;
}

/** What to change in a conversation. */
export interface UpdateConversationRequest {
  /** Whether to mark the conversation as read. */
  read?: boolean;
  /** Title to show in the inbox. */
  title?: string;
  /**
   * Values by attribute name; for an attribute that refers to custom objects, a list of instance
   * ids.
   */
  custom_attributes?: {
    [key: string]: string | number | boolean | string[] | CustomObjectInstanceList;
  };
  /** Intercom's id of the company it is about, not your `company_id`. Null takes the company away. */
  company_id?: string | null;
}

/** What to change about a custom attribute. */
export interface UpdateDataAttributeRequest {
  /** `true` archives the attribute. */
  archived?: boolean;
  /** Text that explains the attribute to teammates in Intercom. */
  description?: string;
  /** Whether the Messenger may change the attribute's value. */
  messenger_writable?: boolean;
  /** Values to choose from, two at least. For attributes that are lists. */
  options?: {
    /** The value to choose. */
    value?: string;
  }[];
}

/** The page as it is to be. */
export interface UpdateExternalPageRequest {
  /** Title of the page. */
  title: string;
  /** Text of the page, as HTML. */
  html: string;
  /** Address that Fin links to. */
  url: string;
  /**
   * Whether Fin may answer from the page: true unless given.
   *
   * @default true
   */
  fin_availability?: boolean;
  /**
   * Always `en`.
   *
   * @default "en"
   */
  locale: "en";
  /** Id of the content import source that the page belongs to. */
  source_id: number;
  /** Id of the page in your own system, unique within the source. */
  external_id?: string;
}

/** What to change about a ticket. What is left out stays as it is. */
export interface UpdateTicketRequest {
  /**
   * New values by the name of the attribute. `_default_title_` and `_default_description_` are the
   * title and the description.
   */
  ticket_attributes?: {
    [key: string]: unknown;
  };
  /** Id of the state to put the ticket in; one of its type's. */
  ticket_state_id?: string | number;
  /** Intercom's id of the company that the ticket concerns. Null takes it away. */
  company_id?: string | null;
  /** `false` closes the ticket and ends its snooze, `true` opens it. */
  open?: boolean;
  /** Whether the customer can see the ticket. */
  is_shared?: boolean;
  /**
   * When the ticket is to open again, in seconds since 1970. Snoozes it until then.
   *
   * Unix seconds.
   */
  snoozed_until?: number;
  /**
   * Id of the admin who makes the change. The change is put down to this admin, and workflows run
   * only when it is given.
   */
  admin_id?: number;
  /** Id of the admin or team to assign the ticket to; `0` takes the assignment away. */
  assignee_id?: string | number;
}

/** What to change about an attribute. What is left out stays as it is. */
export interface UpdateTicketTypeAttributeRequest {
  /** New name of the attribute. */
  name?: string;
  /** Help text for whoever fills the attribute in. */
  description?: string;
  /**
   * Whether teammates have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create?: boolean;
  /**
   * Whether contacts have to fill it in to create a ticket.
   *
   * @default false
   */
  required_to_create_for_contacts?: boolean;
  /**
   * Whether teammates see it when they create a ticket.
   *
   * @default true
   */
  visible_on_create?: boolean;
  /**
   * Whether contacts see it when they create a ticket.
   *
   * @default true
   */
  visible_to_contacts?: boolean;
  /** Whether a text may have several lines. For `string` only. */
  multiline?: boolean;
  /** Items to choose from, separated by commas. For `list` only. */
  list_items?: string;
  /** Whether more than one file is accepted. For `files` only. */
  allow_multiple_values?: boolean;
  /** `true` takes the attribute off new tickets; tickets that were made before keep it. */
  archived?: boolean;
}

/** What to change about a ticket type; every property is optional. */
export interface UpdateTicketTypeRequest {
  /** New name of the type. */
  name?: string;
  /** What tickets of the type are for. */
  description?: string;
  /**
   * `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a
   * problem that many customers report.
   */
  category?: "Customer" | "Back-office" | "Tracker";
  /**
   * Icon of the type, one emoji from the Twemoji set.
   *
   * @default "🎟️"
   */
  icon?: string;
  /** `true` archives the type, `false` brings it back. */
  archived?: boolean;
  /**
   * Whether tickets of the type stay inside the workspace instead of being shared with customers.
   * Not available to every workspace.
   *
   * @default false
   */
  is_internal?: boolean;
}

/** Which visitor to change, by `id` or `user_id`, and what. */
export interface UpdateVisitorRequest {
  /** Intercom's id of the visitor. Not needed beside `user_id`. */
  id?: string;
  /** Generated `user_id` of the visitor. Not needed beside `id`. */
  user_id?: string;
  /** Name to give the visitor. */
  name?: string;
  /** Custom attributes to set, by name: texts, numbers or booleans. */
  custom_attributes?: {
    [key: string]: string | null | number | boolean;
  };
}

/** Somebody on your site who has not been identified. */
export interface Visitor {
  /**
   * `visitor`.
   *
   * @default "visitor"
   */
  type: string;
  /** Intercom's id of the visitor, 24 hexadecimal characters. */
  id: string;
  /** Id that was generated for the visitor, a UUID. */
  user_id: string;
  /** Whether the visitor is anonymous. */
  anonymous?: boolean;
  /** E-mail address; an empty text when there is none. */
  email?: string;
  /** Phone number. Null when not known. */
  phone?: string | null;
  /** Name. Null when not known. */
  name?: string | null;
  /** Made-up name for the visitor, such as `Copper Kettle`. Null for none. */
  pseudonym?: string | null;
  /** Picture of the visitor. */
  avatar?: {
    /**
     * `avatar`.
     *
     * @default "avatar"
     */
    type?: string;
    /**
     * Address of the picture. Null when there is none.
     *
     * Format: uri.
     */
    image_url?: string | null;
  };
  /** Code of the workspace that the visitor belongs to. */
  app_id?: string;
  /** Companies of the visitor. */
  companies?: {
    /** Always `company.list`. */
    type?: "company.list";
    /** The companies. */
    companies?: Company[];
  };
  /** Where the visitor is. An empty object when nothing is known. */
  location_data?: {
    /**
     * `location_data`.
     *
     * @default "location_data"
     */
    type?: string;
    /** Name of the city. */
    city_name?: string;
    /** Code of the continent, such as `EU`. */
    continent_code?: string;
    /** Code of the country; three letters, such as `PRT`. */
    country_code?: string;
    /** Name of the country. */
    country_name?: string;
    /** Postal code. */
    postal_code?: string;
    /** Name of the region. */
    region_name?: string;
    /** Name of the time zone, such as `Europe/Lisbon`. */
    timezone?: string;
  };
  /** When the visitor was added to Intercom, in seconds since 1970. */
  created_at?: number;
  /** Also when the visitor was added to Intercom, in seconds since 1970. */
  remote_created_at?: number;
  /** When the visitor signed up with you, in seconds since 1970. */
  signed_up_at?: number;
  /** When the visitor last changed, in seconds since 1970. */
  updated_at?: number;
  /** How many sessions the visitor has had. */
  session_count?: number;
  /** Profiles of the visitor on social networks. */
  social_profiles?: {
    /** Always `social_profile.list`. */
    type?: "social_profile.list";
    /** The profiles. */
    social_profiles?: string[];
  };
  /** Id of the admin who looks after the visitor. Null for nobody. */
  owner_id?: string | null;
  /** Whether the visitor wants no e-mails from you. */
  unsubscribed_from_emails?: boolean;
  /** Whether the visitor reported one of your e-mails as spam. */
  marked_email_as_spam?: boolean;
  /** Whether an e-mail to the visitor came back as undeliverable. */
  has_hard_bounced?: boolean;
  /** Tags on the visitor. */
  tags?: {
    /** Always `tag.list`. */
    type?: "tag.list";
    /** The tags. */
    tags?: {
      /** Always `tag`. */
      type?: "tag";
      /** Id of the tag. */
      id?: string;
      /** Name of the tag. */
      name?: string;
    }[];
  };
  /** Segments that the visitor is in. */
  segments?: {
    /** Always `segment.list`. */
    type?: "segment.list";
    /** The segments. */
    segments?: string[];
  };
  /** Custom attributes of the visitor by name: texts, numbers or booleans. */
  custom_attributes?: {
    [key: string]: string | number | boolean;
  };
  /** Address of the page that led to yours. Null when not known. */
  referrer?: string | null;
  /** Value of `utm_campaign` in the address that the visitor came by, or null. */
  utm_campaign?: string | null;
  /** Value of `utm_content` in the address that the visitor came by, or null. */
  utm_content?: string | null;
  /** Value of `utm_medium` in the address that the visitor came by, or null. */
  utm_medium?: string | null;
  /** Value of `utm_source` in the address that the visitor came by, or null. */
  utm_source?: string | null;
  /** Value of `utm_term` in the address that the visitor came by, or null. */
  utm_term?: string | null;
  /** Whether the visitor asks not to be tracked. Null when not known. */
  do_not_track?: boolean | null;
  /** When the visitor last made a request, in seconds since 1970. Null for never. */
  last_request_at?: number | null;
}

/** What is left to say about a deleted visitor. */
export interface VisitorDeletedObject {
  /** Intercom's id that the visitor had. */
  id?: string;
  /** Always `visitor`. */
  type?: "visitor";
  /** Generated `user_id` that the visitor had. */
  user_id?: string;
}

/** A workflow with all that defines it. */
export interface WorkflowExport {
  /** Version of the export's format, such as `1.0`. */
  export_version?: string;
  /**
   * When the export was made, in ISO 8601 form.
   *
   * Format: date-time.
   */
  exported_at?: string;
  /** Id of the workspace, as a number. */
  app_id?: number;
  /** The workflow itself. */
  workflow?: {
    /** Id of the workflow. */
    id?: string;
    /** Title of the workflow. */
    title?: string;
    /** What the workflow is for, or null. */
    description?: string | null;
    /** What starts the workflow, such as `inbound_conversation`. */
    trigger_type?: string;
    /** Whether the workflow is live, a draft, or paused. */
    state?: "live" | "draft" | "paused";
    /** Channels that the workflow is for, such as `chat`. */
    target_channels?: string[];
    /** Devices that the workflow is meant for, such as `desktop`. */
    preferred_devices?: string[];
    /**
     * When the workflow was created, in ISO 8601 form.
     *
     * Format: date-time.
     */
    created_at?: string;
    /**
     * When the workflow last changed, in ISO 8601 form.
     *
     * Format: date-time.
     */
    updated_at?: string;
    /** Rules for whom the workflow applies to, or null. */
    targeting?:
      | {
          [key: string]: unknown;
        }
      | null;
    /** The steps and their configuration as they now are, or null. */
    snapshot?:
      | {
          [key: string]: unknown;
        }
      | null;
    /** Custom attributes that the workflow defines. */
    attributes?: {
      [key: string]: unknown;
    }[];
    /** Rules that stand inside the steps. */
    embedded_rules?: {
      [key: string]: unknown;
    }[];
  };
}

/** A call in another telephone system, as it is registered for Fin Voice. */
export interface AiCallResponse {
  /** Id of the registration. `collectFinVoiceCallById` takes it. */
  id?: number;
  /** Id of the workspace, as a number. */
  app_id?: number;
  /** Phone number of the call, in E.164 form. */
  user_phone_number?: string;
  /** `registered`, `in-progress`, or the state in which the call was resolved. */
  status?: string;
  /** Id of the call in Intercom. Null until it is matched. */
  intercom_call_id?: string | null;
  /** Id of the call in the other telephone system. */
  external_call_id?: string;
  /** Id of the conversation in Intercom. Null until there is one. */
  intercom_conversation_id?: string | null;
  /** Entries of the transcript. */
  call_transcript?: {
    [key: string]: unknown;
  }[];
  /** What the call was about, cut off after 256 characters. Empty when there is no summary. */
  call_summary?: string;
  /** What the caller's intent was classified as. */
  intent?: {
    [key: string]: unknown;
  }[];
}

/** The call to register. */
export interface RegisterFinVoiceCallRequest {
  /** Phone number of the call, in E.164 form, such as `+351912345678`. */
  phone_number: string;
  /** Id of the call in the other telephone system. */
  call_id: string;
  /** The telephone system that has the call. Default: `aws_connect`. */
  source?: "five9" | "zoom_phone" | "aws_connect";
  /** More about the call, any properties you like. Null for nothing. */
  data?:
    | {
        [key: string]: unknown;
      }
    | null;
}

/** A message of a contact to your team. */
export interface CreateContactMessageRequest {
  /** The contact who writes. */
  from: {
    /** Role of the contact: `user` or `lead`. */
    type: "user" | "lead";
    /** Intercom's id of the contact, 24 hexadecimal characters. */
    id: string;
  };
  /** What the message says. */
  body: string;
  /** Address of the page that the contact comes from. */
  referer?: string;
}

/** The contacts who take part in a conversation. */
export interface ConversationCustomers {
  /** One entry for each contact. */
  customers?: {
    /** Role of the contact: `user` or `lead`. */
    type?: string;
    /** Intercom's id of the contact, 24 hexadecimal characters. */
    id?: string;
  }[];
}

/** One error that is not in a list. */
export interface SingleError {
  /** Always `error`. */
  type: "error";
  /** Id of the failed request, worth logging. */
  request_id?: string | null;
  /** What went wrong. */
  message: string;
}

/** The reasons for being away. */
export interface AwayStatusReasonList {
  /** Always `list`. */
  type: "list";
  /** The reasons. */
  data: AwayStatusReason[];
}
