/** Every schema of the description by its name, with names in camelCase. */
import type * as $case from "./case.js";
import type { components } from "./schema.js";

/** A pointer to something that belongs to a contact or a company. */
export type AddressableList = $case.Camelized<components["schemas"]["addressable_list"]>;

/** A teammate with access to the workspace. */
export type Admin = $case.Camelized<components["schemas"]["admin"]>;

/** An organisation that uses your product. */
export type Company = $case.Camelized<components["schemas"]["company"]>;

/** Contacts of one company. */
export type CompanyAttachedContacts = $case.Camelized<
  components["schemas"]["company_attached_contacts"]
>;

/** Segments that one company is in. */
export type CompanyAttachedSegments = $case.Camelized<
  components["schemas"]["company_attached_segments"]
>;

/** A numbered page of companies. */
export type CompanyList = $case.Camelized<components["schemas"]["company_list"]>;

/** One batch of a scroll through all companies. */
export type CompanyScroll = $case.Camelized<components["schemas"]["company_scroll"]>;

/** A person you talk to: a user or a lead. */
export type Contact = $case.Camelized<components["schemas"]["contact"]>;

/** Companies that one contact belongs to. */
export type ContactAttachedCompanies = $case.Camelized<
  components["schemas"]["contact_attached_companies"]
>;

/** The first ten companies of a contact. */
export type ContactCompanies = $case.Camelized<components["schemas"]["contact_companies"]>;

/** A pointer to a company. */
export type CompanyData = $case.Camelized<components["schemas"]["company_data"]>;

/** Where a contact is, as far as Intercom knows. */
export type ContactLocation = $case.Camelized<components["schemas"]["contact_location"]>;

/** The first ten notes on a contact. */
export type ContactNotes = $case.Camelized<components["schemas"]["contact_notes"]>;

/** Profiles of a contact on social networks. */
export type ContactSocialProfiles = $case.Camelized<
  components["schemas"]["contact_social_profiles"]
>;

/** The first subscription types that a contact has chosen on. */
export type ContactSubscriptionTypes = $case.Camelized<
  components["schemas"]["contact_subscription_types"]
>;

/** The first ten tags on a contact. */
export type ContactTags = $case.Camelized<components["schemas"]["contact_tags"]>;

/** What to create a custom attribute from. */
export type CreateDataAttributeRequest = $case.Camelized<
  components["schemas"]["create_data_attribute_request"]
>;

/** Something that a contact did: what, when and who. */
export type CreateDataEventRequest = $case.Camelized<
  components["schemas"]["create_data_event_request"]
>;

/** How often a user did something. */
export type CreateDataEventSummariesRequest = $case.Camelized<
  components["schemas"]["create_data_event_summaries_request"]
>;

/** The span of time to export. */
export type CreateDataExportsRequest = $case.Camelized<
  components["schemas"]["create_data_exports_request"]
>;

/**
 * What to create or update a company from. Attributes of your own go into `custom_attributes`;
 * other names are refused.
 */
export type CreateOrUpdateCompanyRequest = $case.Camelized<
  components["schemas"]["create_or_update_company_request"]
>;

/** Where a page stands among all pages and how to get the next. */
export type CursorPages = $case.Camelized<components["schemas"]["cursor_pages"]>;

/** The definition of a field of contacts, companies or conversations. */
export type DataAttribute = $case.Camelized<components["schemas"]["data_attribute"]>;

/** The data attributes of a workspace. */
export type DataAttributeList = $case.Camelized<components["schemas"]["data_attribute_list"]>;

/** Something that a contact did. */
export type DataEvent = $case.Camelized<components["schemas"]["data_event"]>;

/** Events of one contact. */
export type DataEventList = $case.Camelized<components["schemas"]["data_event_list"]>;

/** What one contact did and how often. */
export type DataEventSummary = $case.Camelized<components["schemas"]["data_event_summary"]>;

/** How often an event happened. */
export type DataEventSummaryItem = $case.Camelized<
  components["schemas"]["data_event_summary_item"]
>;

/** An export job. */
export type DataExport = $case.Camelized<components["schemas"]["data_export"]>;

/** Confirms that a company was deleted. */
export type DeletedCompanyObject = $case.Camelized<components["schemas"]["deleted_company_object"]>;

/** What the API answers when a call fails. It can name several errors at once. */
export type ErrorList = $case.Camelized<components["schemas"]["error"]>;

/** Version of the API that a call is made for. */
export type IntercomVersion = $case.Camelized<components["schemas"]["intercom_version"]>;

/** A teammate's remark on a contact or on a company. */
export type Note = $case.Camelized<components["schemas"]["note"]>;

/** Notes on one contact or one company. */
export type NoteList = $case.Camelized<components["schemas"]["note_list"]>;

/** Where a numbered page stands among all pages. */
export type PagesLink = $case.Camelized<components["schemas"]["pages_link"]>;

/** A named set of rules and the kind of person it collects. */
export type Segment = $case.Camelized<components["schemas"]["segment"]>;

/** A contact's profile on a social network. */
export type SocialProfile = $case.Camelized<components["schemas"]["social_profile"]>;

/** The cursor that leads to the next page. */
export type StartingAfterPaging = $case.Camelized<components["schemas"]["starting_after_paging"]>;

/** A tag on its own, without who applied it. */
export type TagBasic = $case.Camelized<components["schemas"]["tag_basic"]>;

/** The priority that an admin's teams have for the admin. */
export type TeamPriorityLevel = $case.Camelized<components["schemas"]["team_priority_level"]>;

/** What to change about a custom attribute. */
export type UpdateDataAttributeRequest = $case.Camelized<
  components["schemas"]["update_data_attribute_request"]
>;
