/** Every schema of the description by its name, with names in camelCase. */
import type * as $case from "./case.js";

/** A pointer to something that belongs to a contact or a company. */
export type AddressableList = $case.Camelized<import("./schema.js").AddressableList>;

/** A teammate with access to the workspace. */
export type Admin = $case.Camelized<import("./schema.js").Admin>;

/** An organisation that uses your product. */
export type Company = $case.Camelized<import("./schema.js").Company>;

/** Contacts of one company. */
export type CompanyAttachedContacts = $case.Camelized<
  import("./schema.js").CompanyAttachedContacts
>;

/** Segments that one company is in. */
export type CompanyAttachedSegments = $case.Camelized<
  import("./schema.js").CompanyAttachedSegments
>;

/** A numbered page of companies. */
export type CompanyList = $case.Camelized<import("./schema.js").CompanyList>;

/** One batch of a scroll through all companies. */
export type CompanyScroll = $case.Camelized<import("./schema.js").CompanyScroll>;

/** A person you talk to: a user or a lead. */
export type Contact = $case.Camelized<import("./schema.js").Contact>;

/** Companies that one contact belongs to. */
export type ContactAttachedCompanies = $case.Camelized<
  import("./schema.js").ContactAttachedCompanies
>;

/** The first ten companies of a contact. */
export type ContactCompanies = $case.Camelized<import("./schema.js").ContactCompanies>;

/** A pointer to a company. */
export type CompanyData = $case.Camelized<import("./schema.js").CompanyData>;

/** Where a contact is, as far as Intercom knows. */
export type ContactLocation = $case.Camelized<import("./schema.js").ContactLocation>;

/** The first ten notes on a contact. */
export type ContactNotes = $case.Camelized<import("./schema.js").ContactNotes>;

/** Profiles of a contact on social networks. */
export type ContactSocialProfiles = $case.Camelized<import("./schema.js").ContactSocialProfiles>;

/** The first subscription types that a contact has chosen on. */
export type ContactSubscriptionTypes = $case.Camelized<
  import("./schema.js").ContactSubscriptionTypes
>;

/** The first ten tags on a contact. */
export type ContactTagsObject = $case.Camelized<import("./schema.js").ContactTagsObject>;

/** The first ten tags on a contact. */
export type ContactTags = $case.Camelized<import("./schema.js").ContactTags>;

/** What to create a custom attribute from. */
export type CreateDataAttributeRequest = $case.Camelized<
  import("./schema.js").CreateDataAttributeRequest
>;

/** Something that a contact did: what, when and who. */
export type CreateDataEventRequest = $case.Camelized<import("./schema.js").CreateDataEventRequest>;

/** How often a user did something. */
export type CreateDataEventSummariesRequest = $case.Camelized<
  import("./schema.js").CreateDataEventSummariesRequest
>;

/** The span of time to export. */
export type CreateDataExportsRequest = $case.Camelized<
  import("./schema.js").CreateDataExportsRequest
>;

/**
 * What to create or update a company from. Attributes of your own go into `custom_attributes`;
 * other names are refused.
 */
export type CreateOrUpdateCompanyRequest = $case.Camelized<
  import("./schema.js").CreateOrUpdateCompanyRequest
>;

/** Where a page stands among all pages and how to get the next. */
export type CursorPagesObject = $case.Camelized<import("./schema.js").CursorPagesObject>;

/** Where a page stands among all pages and how to get the next. */
export type CursorPages = $case.Camelized<import("./schema.js").CursorPages>;

/** The definition of a field of contacts, companies or conversations. */
export type DataAttribute = $case.Camelized<import("./schema.js").DataAttribute>;

/** The data attributes of a workspace. */
export type DataAttributeList = $case.Camelized<import("./schema.js").DataAttributeList>;

/** Something that a contact did. */
export type DataEvent = $case.Camelized<import("./schema.js").DataEvent>;

/** Events of one contact. */
export type DataEventList = $case.Camelized<import("./schema.js").DataEventList>;

/** What one contact did and how often. */
export type DataEventSummary = $case.Camelized<import("./schema.js").DataEventSummary>;

/** How often an event happened. */
export type DataEventSummaryItemObject = $case.Camelized<
  import("./schema.js").DataEventSummaryItemObject
>;

/** How often an event happened. */
export type DataEventSummaryItem = $case.Camelized<import("./schema.js").DataEventSummaryItem>;

/** An export job. */
export type DataExport = $case.Camelized<import("./schema.js").DataExport>;

/** Confirms that a company was deleted. */
export type DeletedCompanyObject = $case.Camelized<import("./schema.js").DeletedCompanyObject>;

/** What the API answers when a call fails. It can name several errors at once. */
export type ErrorList = $case.Camelized<import("./schema.js").ErrorList>;

/** Version of the API that a call is made for. */
export type IntercomVersion = $case.Camelized<import("./schema.js").IntercomVersion>;

/** A teammate's remark on a contact or on a company. */
export type Note = $case.Camelized<import("./schema.js").Note>;

/** Notes on one contact or one company. */
export type NoteList = $case.Camelized<import("./schema.js").NoteList>;

/** Where a numbered page stands among all pages. */
export type PagesLink = $case.Camelized<import("./schema.js").PagesLink>;

/** A named set of rules and the kind of person it collects. */
export type Segment = $case.Camelized<import("./schema.js").Segment>;

/** A contact's profile on a social network. */
export type SocialProfile = $case.Camelized<import("./schema.js").SocialProfile>;

/** The cursor that leads to the next page. */
export type StartingAfterPagingObject = $case.Camelized<
  import("./schema.js").StartingAfterPagingObject
>;

/** The cursor that leads to the next page. */
export type StartingAfterPaging = $case.Camelized<import("./schema.js").StartingAfterPaging>;

/** A tag on its own, without who applied it. */
export type TagBasic = $case.Camelized<import("./schema.js").TagBasic>;

/** The priority that an admin's teams have for the admin. */
export type TeamPriorityLevelObject = $case.Camelized<
  import("./schema.js").TeamPriorityLevelObject
>;

/** The priority that an admin's teams have for the admin. */
export type TeamPriorityLevel = $case.Camelized<import("./schema.js").TeamPriorityLevel>;

/** What to change about a custom attribute. */
export type UpdateDataAttributeRequest = $case.Camelized<
  import("./schema.js").UpdateDataAttributeRequest
>;
