/** The schemas of Intercom API Unstable. */

/** A point in time: seconds since 1970, or a text in ISO 8601 form. */
export type Datetime = string | number;

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

/** A tag to create, or to rename when `id` is given. */
export interface CreateOrUpdateTagRequest {
  /** Name of the tag, or its new name. Case makes no difference. */
  name: string;
  /** Id of the tag to rename. Leave it out to create one. */
  id?: string;
}

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

/** A group of filters; groups can hold groups. */
export interface MultipleFilterSearchRequest {
  /** `AND`: all of them must match. `OR`: one is enough. */
  operator?: "AND" | "OR";
  /** Filters and groups, 15 at most; two levels of groups at most. */
  value?: (SingleFilterSearchRequest | MultipleFilterSearchRequest)[];
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
