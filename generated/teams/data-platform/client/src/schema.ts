/** The schemas of Intercom API Unstable. */

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

/** Confirms that a company was deleted. */
export interface DeletedCompanyObject {
  /** Intercom's id of the company that is gone. */
  id?: string;
  /** Always `company`. */
  object?: "company";
  /** Whether the company was deleted. */
  deleted?: boolean;
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

/** A tag on its own, without who applied it. */
export interface TagBasic {
  /** Always `tag`. */
  type?: string;
  /** Intercom's id of the tag, digits in a string. */
  id: string;
  /** Name of the tag as teammates see it. */
  name?: string;
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
