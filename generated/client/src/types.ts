/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** A point in time: seconds since 1970, or a text in ISO 8601 form. */
export type Datetime = components["schemas"]["datetime"];

/** One thing that an admin did: who, when and what. */
export type ActivityLog = components["schemas"]["activity_log"];

/** The kinds of activity that the log knows. */
export type ActivityLogEventTypeList = components["schemas"]["activity_log_event_type_list"];

/** A page of activities. */
export type ActivityLogList = components["schemas"]["activity_log_list"];

/**
 * Details of an activity. Each type of activity fills in what fits it, and some add more than is
 * named here, such as `before` and `after` for a change.
 */
export type ActivityLogMetadata = components["schemas"]["activity_log_metadata"];

/** A pointer to something that belongs to a contact or a company. */
export type AddressableList = components["schemas"]["addressable_list"];

/** A teammate with access to the workspace. */
export type Admin = components["schemas"]["admin"];

/** The admins of a workspace. */
export type AdminList = components["schemas"]["admin_list"];

/** The priority that a team's admins have in the team. */
export type AdminPriorityLevel = components["schemas"]["admin_priority_level"];

/** A reply, a note or quick replies from an admin. */
export type AdminReplyConversationRequest =
  components["schemas"]["admin_reply_conversation_request"];

/** What an admin says on a ticket. */
export type AdminReplyTicketRequest = components["schemas"]["admin_reply_ticket_request"];

/** An admin together with the workspace that the access token is for. */
export type AdminWithApp = components["schemas"]["admin_with_app"];

/** What the AI agent did in a conversation, and how it went. */
export type AiAgent = components["schemas"]["ai_agent"];

/** A narrower topic within a topic. */
export type AiSubtopic = components["schemas"]["ai_subtopic"];

/** A topic of a conversation. */
export type AiTopic = components["schemas"]["ai_topic"];

/** Topics that AI found in a conversation; null when there are none. */
export type AiTopics = components["schemas"]["ai_topics"];

/** A workspace, which the API also calls an app. */
export type App = components["schemas"]["app"];

/** An article of a help centre, with its statistics. */
export type Article = components["schemas"]["article"];

/** A text for inside the company. */
export type InternalArticle = components["schemas"]["internal_article"];

/** An article in one language. */
export type ArticleContent = components["schemas"]["article_content"];

/** A page of internal articles. */
export type InternalArticleList = components["schemas"]["internal_article_list"];

/** A folder to file articles and internal articles in. */
export type Folder = components["schemas"]["folder"];

/** Confirms that a folder was deleted. */
export type DeletedFolderObject = components["schemas"]["deleted_folder_object"];

/** A numbered page of articles. */
export type ArticleList = components["schemas"]["article_list"];

/** An article of a help centre, as lists show it. */
export type ArticleListItem = components["schemas"]["article_list_item"];

/** A text for inside the company, as lists show it. */
export type InternalArticleListItem = components["schemas"]["internal_article_list_item"];

/** Where a searched phrase occurs in one article, cut into pieces. */
export type ArticleSearchHighlights = components["schemas"]["article_search_highlights"];

/** What a search for articles found. */
export type ArticleSearchResponse = components["schemas"]["article_search_response"];

/** What a search for internal articles found. */
export type InternalArticleSearchResponse =
  components["schemas"]["internal_article_search_response"];

/** How often an article is read and how readers rate it. */
export type ArticleStatistics = components["schemas"]["article_statistics"];

/** An article in several languages, by locale. */
export type ArticleTranslatedContent = components["schemas"]["article_translated_content"];

/** Assigns a conversation to an admin or a team, or to nobody. */
export type AssignConversationRequest = components["schemas"]["assign_conversation_request"];

/** Which contact to add to a conversation. */
export type AttachContactToConversationRequest =
  components["schemas"]["attach_contact_to_conversation_request"];

/** What one admin of a team has to do at the moment. */
export type TeamMetric = components["schemas"]["team_metric"];

/** The workload of a team, admin by admin. */
export type TeamMetricList = components["schemas"]["team_metric_list"];

/** A reason for being away. */
export type AwayStatusReason = components["schemas"]["away_status_reason"];

/** The type that a ticket moves to. */
export type ChangeTicketTypeRequest = components["schemas"]["change_ticket_type_request"];

/** Closes a conversation. */
export type CloseConversationRequest = components["schemas"]["close_conversation_request"];

/** A group of articles in a help centre. Collections can nest. */
export type Collection = components["schemas"]["collection"];

/** A page of collections. */
export type CollectionList = components["schemas"]["collection_list"];

/** A name and look under which the workspace meets its customers. */
export type Brand = components["schemas"]["brand"];

/** The brands of a workspace. */
export type BrandList = components["schemas"]["brand_list"];

/** An organisation that uses your product. */
export type Company = components["schemas"]["company"];

/** Contacts of one company. */
export type CompanyAttachedContacts = components["schemas"]["company_attached_contacts"];

/** Segments that one company is in. */
export type CompanyAttachedSegments = components["schemas"]["company_attached_segments"];

/** A numbered page of companies. */
export type CompanyList = components["schemas"]["company_list"];

/** One batch of a scroll through all companies. */
export type CompanyScroll = components["schemas"]["company_scroll"];

/** A person you talk to: a user or a lead. */
export type Contact = components["schemas"]["contact"];

/** Companies that one contact belongs to. */
export type ContactAttachedCompanies = components["schemas"]["contact_attached_companies"];

/** The first ten companies of a contact. */
export type ContactCompanies = components["schemas"]["contact_companies"];

/** A pointer to a company. */
export type CompanyData = components["schemas"]["company_data"];

/** Confirms that a contact was deleted. */
export type ContactDeleted = components["schemas"]["contact_deleted"];

/** A page of contacts. */
export type ContactList = components["schemas"]["contact_list"];

/** Where a contact is, as far as Intercom knows. */
export type ContactLocation = components["schemas"]["contact_location"];

/** The first ten notes on a contact. */
export type ContactNotes = components["schemas"]["contact_notes"];

/** Which contact is meant. */
export type ContactReference = components["schemas"]["contact_reference"];

/** What a contact says on a ticket. */
export type ContactReplyBaseRequest = components["schemas"]["contact_reply_base_request"];

/** A reply from a contact, named by Intercom's id, e-mail address or external id. */
export type ContactReplyConversationRequest =
  components["schemas"]["contact_reply_conversation_request"];

/** A reply from a contact, named by e-mail address. */
export type ContactReplyEmailRequest = components["schemas"]["contact_reply_email_request"];

/** A reply from a contact, named by Intercom's id. */
export type ContactReplyIntercomUserIdRequest =
  components["schemas"]["contact_reply_intercom_user_id_request"];

/** A reply of the contact with this e-mail address. */
export type ContactReplyTicketEmailRequest =
  components["schemas"]["contact_reply_ticket_email_request"];

/** A reply of the contact with this id of Intercom's. */
export type ContactReplyTicketIntercomUserIdRequest =
  components["schemas"]["contact_reply_ticket_intercom_user_id_request"];

/** A reply of a contact, who is named in one of three ways. */
export type ContactReplyTicketRequest = components["schemas"]["contact_reply_ticket_request"];

/** A reply of the contact with this id of yours. */
export type ContactReplyTicketUserIdRequest =
  components["schemas"]["contact_reply_ticket_user_id_request"];

/** A reply from a contact, named by external id. */
export type ContactReplyUserIdRequest = components["schemas"]["contact_reply_user_id_request"];

/** Segments that one contact is in. */
export type ContactSegments = components["schemas"]["contact_segments"];

/** Profiles of a contact on social networks. */
export type ContactSocialProfiles = components["schemas"]["contact_social_profiles"];

/** The first subscription types that a contact has chosen on. */
export type ContactSubscriptionTypes = components["schemas"]["contact_subscription_types"];

/** The first ten tags on a contact. */
export type ContactTags = components["schemas"]["contact_tags"];

/** Confirms that a contact is archived. */
export type ContactArchived = components["schemas"]["contact_archived"];

/** Confirms that a contact is active again. */
export type ContactUnarchived = components["schemas"]["contact_unarchived"];

/** Confirms that a contact is blocked. */
export type ContactBlocked = components["schemas"]["contact_blocked"];

/** A place that external pages come from. */
export type ContentImportSource = components["schemas"]["content_import_source"];

/** A page of content import sources. */
export type ContentImportSourcesList = components["schemas"]["content_import_sources_list"];

/** One piece of content that the AI agent used. */
export type ContentSource = components["schemas"]["content_source"];

/** Content that the AI agent used in a conversation. */
export type ContentSourcesList = components["schemas"]["content_sources_list"];

/** A reusable piece of text for Fin and Copilot to draw on. */
export type ContentSnippet = components["schemas"]["content_snippet"];

/** A numbered page of content snippets. */
export type ContentSnippetList = components["schemas"]["content_snippet_list"];

/** What to create a content snippet from. */
export type ContentSnippetCreateRequest = components["schemas"]["content_snippet_create_request"];

/** What to change in a content snippet. */
export type ContentSnippetUpdateRequest = components["schemas"]["content_snippet_update_request"];

/** A conversation as lists and searches return it, without its parts. */
export type ConversationListItem = components["schemas"]["conversation_list_item"];

/** A conversation with its parts. */
export type Conversation = components["schemas"]["conversation"];

/** A file to attach, sent within the request. */
export type ConversationAttachmentFiles = components["schemas"]["conversation_attachment_files"];

/** Contacts who take part in a conversation: one, or several in a group conversation. */
export type ConversationContacts = components["schemas"]["conversation_contacts"];

/** Confirms that a conversation was deleted. */
export type ConversationDeleted = components["schemas"]["conversation_deleted"];

/** A conversation that was deleted. */
export type DeletedConversationItem = components["schemas"]["deleted_conversation_item"];

/** One page of deleted conversations. */
export type DeletedConversationList = components["schemas"]["deleted_conversation_list"];

/** The first message from a contact, the opening one if a contact began; null until there is one. */
export type ConversationFirstContactReply =
  components["schemas"]["conversation_first_contact_reply"];

/** One page of conversations. */
export type ConversationList = components["schemas"]["conversation_list"];

/** One entry of a conversation: a message, a note, or something that happened to it. */
export type ConversationPart = components["schemas"]["conversation_part"];

/** Who wrote a message: a contact, an admin, a team or a bot. Empty for Twitter. */
export type ConversationPartAuthor = components["schemas"]["conversation_part_author"];

/** Parts of a conversation. */
export type ConversationParts = components["schemas"]["conversation_parts"];

/** Quick replies that a part offers or answers. */
export type ConversationPartMetadata = components["schemas"]["conversation_part_metadata"];

/** A contact's rating of a conversation; null when none was asked for. */
export type ConversationRating = components["schemas"]["conversation_rating"];

/** How long one team took to respond first. */
export type ConversationResponseTime = components["schemas"]["conversation_response_time"];

/** The message that opened a conversation. */
export type ConversationSource = components["schemas"]["conversation_source"];

/** Figures for reports: durations in seconds, times in seconds since 1970. Null when none. */
export type ConversationStatistics = components["schemas"]["conversation_statistics"];

/** Teammates who wrote at least one part; null when nobody has. */
export type ConversationTeammates = components["schemas"]["conversation_teammates"];

/** Which ticket to turn a conversation into. */
export type ConvertConversationToTicketRequest =
  components["schemas"]["convert_conversation_to_ticket_request"];

/** Which visitor to convert, and which contact to make of them. */
export type ConvertVisitorRequest = components["schemas"]["convert_visitor_request"];

/** What to create an article from. */
export type CreateArticleRequest = components["schemas"]["create_article_request"];

/** What to create an internal article from. */
export type CreateInternalArticleRequest = components["schemas"]["create_internal_article_request"];

/** What to create a collection from. */
export type CreateCollectionRequest = components["schemas"]["create_collection_request"];

/** What to create a contact from: an `email`, an `external_id` or a `role` at least. */
export type CreateContactRequest = components["schemas"]["create_contact_request"];

/** What to create a content import source from. */
export type CreateContentImportSourceRequest =
  components["schemas"]["create_content_import_source_request"];

/** What to open a conversation from. */
export type CreateConversationRequest = components["schemas"]["create_conversation_request"];

/** What to create a custom attribute from. */
export type CreateDataAttributeRequest = components["schemas"]["create_data_attribute_request"];

/** Something that a contact did: what, when and who. */
export type CreateDataEventRequest = components["schemas"]["create_data_event_request"];

/** How often a user did something. */
export type CreateDataEventSummariesRequest =
  components["schemas"]["create_data_event_summaries_request"];

/** The span of time to export. */
export type CreateDataExportsRequest = components["schemas"]["create_data_exports_request"];

/** A page to create, or to update if its source has it already. */
export type CreateExternalPageRequest = components["schemas"]["create_external_page_request"];

/** A message of an admin to one or more contacts. */
export type CreateMessageRequest = components["schemas"]["create_message_request"];

/** A contact whom a message goes to. */
export type Recipient = components["schemas"]["recipient"];

/**
 * What to create or update a company from. Attributes of your own go into `custom_attributes`;
 * other names are refused.
 */
export type CreateOrUpdateCompanyRequest =
  components["schemas"]["create_or_update_company_request"];

/** What an instance of a custom object is to hold. */
export type CreateOrUpdateCustomObjectInstanceRequest =
  components["schemas"]["create_or_update_custom_object_instance_request"];

/** A tag to create, or to rename when `id` is given. */
export type CreateOrUpdateTagRequest = components["schemas"]["create_or_update_tag_request"];

/** Whom to send the link to. */
export type CreatePhoneSwitchRequest = components["schemas"]["create_phone_switch_request"];

/** A reply to a ticket, of a contact or of an admin. */
export type CreateTicketReplyWithCommentRequest =
  components["schemas"]["create_ticket_reply_with_comment_request"];

/** What to create a ticket from. */
export type CreateTicketRequest = components["schemas"]["create_ticket_request"];

/** What to create an attribute from. */
export type CreateTicketTypeAttributeRequest =
  components["schemas"]["create_ticket_type_attribute_request"];

/** What to create a ticket type from. */
export type CreateTicketTypeRequest = components["schemas"]["create_ticket_type_request"];

/** Where a page stands among all pages and how to get the next. */
export type CursorPages = components["schemas"]["cursor_pages"];

/** A phone call. */
export type Call = components["schemas"]["call"];

/** A page of calls. */
export type CallList = components["schemas"]["call_list"];

/**
 * Values of custom attributes by name. An attribute that refers to custom objects holds a list of
 * instances.
 */
export type CustomAttributes = components["schemas"]["custom_attributes"];

/** One record of a custom object, such as an order. */
export type CustomObjectInstance = components["schemas"]["custom_object_instance"];

/** Confirms that an instance was deleted. */
export type CustomObjectInstanceDeleted = components["schemas"]["custom_object_instance_deleted"];

/** Custom object instances that an attribute refers to. */
export type CustomObjectInstanceList = components["schemas"]["custom_object_instance_list"];

/** A contact, named in one of three ways. */
export type CustomerRequest = components["schemas"]["customer_request"];

/** The definition of a field of contacts, companies or conversations. */
export type DataAttribute = components["schemas"]["data_attribute"];

/** The data attributes of a workspace. */
export type DataAttributeList = components["schemas"]["data_attribute_list"];

/** What to create a data connector from. */
export type CreateDataConnectorRequest = components["schemas"]["create_data_connector_request"];

/** What to change about a data connector. What is left out stays as it is. */
export type UpdateDataConnectorRequest = components["schemas"]["update_data_connector_request"];

/** A data connector as lists show it, with its main properties. */
export type DataConnector = components["schemas"]["data_connector"];

/** A data connector with its request, inputs, response fields and mappings. */
export type DataConnectorDetail = components["schemas"]["data_connector_detail"];

/** What became of one run of a data connector. */
export type DataConnectorExecutionResult = components["schemas"]["data_connector_execution_result"];

/** A page of execution results. */
export type DataConnectorExecutionResultList =
  components["schemas"]["data_connector_execution_result_list"];

/** A page of data connectors. */
export type DataConnectorList = components["schemas"]["data_connector_list"];

/** What is left to say about a deleted data connector. */
export type DeletedDataConnectorObject = components["schemas"]["deleted_data_connector_object"];

/** Something that a contact did. */
export type DataEvent = components["schemas"]["data_event"];

/** Events of one contact. */
export type DataEventList = components["schemas"]["data_event_list"];

/** What one contact did and how often. */
export type DataEventSummary = components["schemas"]["data_event_summary"];

/** How often an event happened. */
export type DataEventSummaryItem = components["schemas"]["data_event_summary_item"];

/** An export job. */
export type DataExport = components["schemas"]["data_export"];

/**
 * A row of the exported file: one delivery of a message to a user, and what the user did with it.
 * Times are Unix timestamps.
 */
export type DataExportCsv = components["schemas"]["data_export_csv"];

/** Confirms that an article was deleted. */
export type DeletedArticleObject = components["schemas"]["deleted_article_object"];

/** Confirms that an internal article was deleted. */
export type DeletedInternalArticleObject = components["schemas"]["deleted_internal_article_object"];

/** Confirms that a collection was deleted. */
export type DeletedCollectionObject = components["schemas"]["deleted_collection_object"];

/** Confirms that a company was deleted. */
export type DeletedCompanyObject = components["schemas"]["deleted_company_object"];

/** Confirms that a news item was deleted. */
export type DeletedObject = components["schemas"]["deleted_object"];

/** Who removes a contact from a conversation. */
export type DetachContactFromConversationRequest =
  components["schemas"]["detach_contact_from_conversation_request"];

/** One address in the headers of an e-mail. */
export type EmailAddressHeader = components["schemas"]["email_address_header"];

/** Headers of a part that was an e-mail. */
export type EmailMessageMetadata = components["schemas"]["email_message_metadata"];

/** Headers of the e-mail that opened a conversation. */
export type SourceEmailMessageMetadata = components["schemas"]["source_email_message_metadata"];

/** Quick replies that a conversation part offers or answers. */
export type Metadata = components["schemas"]["metadata"];

/** A workflow set a conversation attribute. */
export type ConversationAttributeUpdatedByWorkflow =
  components["schemas"]["conversation_attribute_updated_by_workflow"];

/** An admin or the operator bot set a conversation attribute. */
export type ConversationAttributeUpdatedByAdmin =
  components["schemas"]["conversation_attribute_updated_by_admin"];

/** A user set a conversation attribute. */
export type ConversationAttributeUpdatedByUser =
  components["schemas"]["conversation_attribute_updated_by_user"];

/** A custom action began. */
export type CustomActionStarted = components["schemas"]["custom_action_started"];

/** An attribute that was asked for and what the contact answered. */
export type CustomChannelAttribute = components["schemas"]["custom_channel_attribute"];

/** An event in a custom channel: which conversation it is in and whom it concerns. */
export type CustomChannelBaseEvent = components["schemas"]["custom_channel_base_event"];

/** A contact in a custom channel. */
export type CustomChannelContact = components["schemas"]["custom_channel_contact"];

/** The ids that an event was filed under. */
export type CustomChannelNotificationResponse =
  components["schemas"]["custom_channel_notification_response"];

/** A custom action ended. */
export type CustomActionFinished = components["schemas"]["custom_action_finished"];

/** A workflow did something in the conversation. */
export type OperatorWorkflowEvent = components["schemas"]["operator_workflow_event"];

/** Tags were added to the conversation or taken off it. */
export type ConversationTagsUpdated = components["schemas"]["conversation_tags_updated"];

/** The conversation was snoozed. */
export type Snoozed = components["schemas"]["snoozed"];

/** The conversation was marked as a priority or unmarked. */
export type PriorityChanged = components["schemas"]["priority_changed"];

/** A service level agreement was applied, reported as `conversation_sla_applied_by_rule`. */
export type ConversationSlaAppliedByRule =
  components["schemas"]["conversation_sla_applied_by_rule"];

/** A service level agreement was applied, reported as `conversation_sla_applied_by_workflow`. */
export type ConversationSlaAppliedByWorkflow =
  components["schemas"]["conversation_sla_applied_by_workflow"];

/** A target of the service level agreement was missed. */
export type ConversationSlaTargetMissed = components["schemas"]["conversation_sla_target_missed"];

/** The clock of the service level agreement stopped. */
export type ConversationSlaPaused = components["schemas"]["conversation_sla_paused"];

/** The clock of the service level agreement runs again. */
export type ConversationSlaUnpaused = components["schemas"]["conversation_sla_unpaused"];

/** The service level agreement was taken off the conversation. */
export type ConversationSlaRemoved = components["schemas"]["conversation_sla_removed"];

/** What happened, in a form that depends on the part's `part_type`. */
export type EventDetails = components["schemas"]["event_details"];

/** An address that the workspace sends e-mails from. */
export type EmailSetting = components["schemas"]["email_setting"];

/** The sender addresses of a workspace. */
export type EmailList = components["schemas"]["email_list"];

/** What the API answers when a call fails. It can name several errors at once. */
export type ErrorList = components["schemas"]["error"];

/** A page from outside Intercom that AI answers can draw on. */
export type ExternalPage = components["schemas"]["external_page"];

/** A page of external pages. */
export type ExternalPagesList = components["schemas"]["external_pages_list"];

/** A file uploaded as the value of a custom attribute. */
export type FileAttribute = components["schemas"]["file_attribute"];

/** Name and description of a collection or section in one language. */
export type GroupContent = components["schemas"]["group_content"];

/** Name and description in several languages, by locale. */
export type GroupTranslatedContent = components["schemas"]["group_translated_content"];

/** A teammate paused work on a conversation, or took it up again. */
export type HandlingEvent = components["schemas"]["handling_event"];

/** When teammates paused and resumed work on a conversation. */
export type HandlingEventList = components["schemas"]["handling_event_list"];

/** An internal thread begun from within a conversation. */
export type SideConversationSummary = components["schemas"]["side_conversation_summary"];

/** One page of side conversations. */
export type SideConversationList = components["schemas"]["side_conversation_list"];

/** A site that shows your articles. */
export type HelpCenter = components["schemas"]["help_center"];

/** The help centres of a workspace. */
export type HelpCenterList = components["schemas"]["help_center_list"];

/** A piece of work that Intercom does in the background. */
export type Jobs = components["schemas"]["jobs"];

/** Version of the API that a call is made for. */
export type IntercomVersion = components["schemas"]["intercom_version"];

/** A ticket or conversation linked to another one. */
export type LinkedObject = components["schemas"]["linked_object"];

/** The Unstable version of the API, the only one that has these operations. */
export type IntercomVersionUnstable = components["schemas"]["intercom_version_unstable"];

/** Tickets and conversations linked to this one, 1000 at most. */
export type LinkedObjectList = components["schemas"]["linked_object_list"];

/** A saved reply. */
export type Macro = components["schemas"]["macro"];

/** A page of macros. */
export type MacroList = components["schemas"]["macro_list"];

/** The lead to dissolve and the user to keep. */
export type MergeContactsRequest = components["schemas"]["merge_contacts_request"];

/** A message that was sent. */
export type Message = components["schemas"]["message"];

/** A page of the statuses of WhatsApp messages. */
export type WhatsappMessageStatusList = components["schemas"]["whatsapp_message_status_list"];

/** What became of one WhatsApp message. */
export type WhatsappMessageStatus = components["schemas"]["whatsapp_message_status"];

/** A group of filters; groups can hold groups. */
export type MultipleFilterSearchRequest = components["schemas"]["multiple_filter_search_request"];

/** An announcement that people read in newsfeeds. */
export type NewsItem = components["schemas"]["news_item"];

/** What a news item is to hold. */
export type NewsItemRequest = components["schemas"]["news_item_request"];

/** A collection of news items for one audience. It can be changed in Intercom only. */
export type Newsfeed = components["schemas"]["newsfeed"];

/** That a news item belongs to a newsfeed. */
export type NewsfeedAssignment = components["schemas"]["newsfeed_assignment"];

/** A teammate's remark on a contact or on a company. */
export type Note = components["schemas"]["note"];

/** Notes on one contact or one company. */
export type NoteList = components["schemas"]["note_list"];

/** A teammate's remark on a company. */
export type CompanyNote = components["schemas"]["company_note"];

/** Reopens a snoozed or closed conversation. */
export type OpenConversationRequest = components["schemas"]["open_conversation_request"];

/** Where a numbered page stands among all pages. */
export type PagesLink = components["schemas"]["pages_link"];

/** A page of news items or of newsfeeds. */
export type PaginatedResponse = components["schemas"]["paginated_response"];

/** A file attached to a message. */
export type PartAttachment = components["schemas"]["part_attachment"];

/** Confirms that the link was sent. */
export type PhoneSwitch = components["schemas"]["phone_switch"];

/** A reply that a contact can choose. */
export type QuickReplyOption = components["schemas"]["quick_reply_option"];

/**
 * Either a new send state (`send_state`, `info_message`) or a mark that an admin has seen the part
 * (`seen`, `admin_id`).
 */
export type UpdateConversationPartRequest =
  components["schemas"]["update_conversation_part_request"];

/** Which message to redact: a part, or the source. */
export type RedactConversationRequest = components["schemas"]["redact_conversation_request"];

/** A pointer to another object. */
export type Reference = components["schemas"]["reference"];

/** A reply by a contact (type `user`) or by an admin (type `admin`). */
export type ReplyConversationRequest = components["schemas"]["reply_conversation_request"];

/** What to search for and which page of it to return. */
export type SearchRequest = components["schemas"]["search_request"];

/** A named set of rules and the kind of person it collects. */
export type Segment = components["schemas"]["segment"];

/** The segments of a workspace. */
export type SegmentList = components["schemas"]["segment_list"];

/** One filter: compares a field with a value. */
export type SingleFilterSearchRequest = components["schemas"]["single_filter_search_request"];

/** The service level agreement (SLA) that applies to a conversation; null when there is none. */
export type SlaApplied = components["schemas"]["sla_applied"];

/** Snoozes a conversation until a given time. */
export type SnoozeConversationRequest = components["schemas"]["snooze_conversation_request"];

/** A contact's profile on a social network. */
export type SocialProfile = components["schemas"]["social_profile"];

/** The cursor that leads to the next page. */
export type StartingAfterPaging = components["schemas"]["starting_after_paging"];

/** A kind of message that contacts can choose to get or not to get. */
export type SubscriptionType = components["schemas"]["subscription_type"];

/** The subscription types of a workspace. */
export type SubscriptionTypeList = components["schemas"]["subscription_type_list"];

/** A tag and, where it is read from something tagged, who applied it and when. */
export type Tag = components["schemas"]["tag"];

/** A tag on its own, without who applied it. */
export type TagBasic = components["schemas"]["tag_basic"];

/** A tag and the companies to put it on. */
export type TagCompanyRequest = components["schemas"]["tag_company_request"];

/** A list of tags. */
export type TagList = components["schemas"]["tag_list"];

/** A tag and the contacts to put it on. */
export type TagMultipleUsersRequest = components["schemas"]["tag_multiple_users_request"];

/** Tags on a conversation. */
export type Tags = components["schemas"]["tags"];

/** A group of admins. */
export type Team = components["schemas"]["team"];

/** The teams of a workspace. */
export type TeamList = components["schemas"]["team_list"];

/** The priority that an admin's teams have for the admin. */
export type TeamPriorityLevel = components["schemas"]["team_priority_level"];

/** An admin, a team or a bot. */
export type TeammateReference = components["schemas"]["teammate_reference"];

/** A request or piece of work that is followed through states until it is resolved. */
export type Ticket = components["schemas"]["ticket"];

/** What is left to say about a deleted ticket. */
export type TicketDeleted = components["schemas"]["ticket_deleted"];

/** Contacts that a ticket is for. */
export type TicketContacts = components["schemas"]["ticket_contacts"];

/**
 * Values by the name of the attribute. The title is at `_default_title_`, the description
 * at `_default_description_`. A value that was never set is null.
 */
export type TicketCustomAttributes = components["schemas"]["ticket_custom_attributes"];

/** A page of tickets. */
export type TicketList = components["schemas"]["ticket_list"];

/** One thing that happened on a ticket; a message or a change. */
export type TicketPart = components["schemas"]["ticket_part"];

/** Who wrote or caused a part of a ticket. */
export type TicketPartAuthor = components["schemas"]["ticket_part_author"];

/** Parts of a ticket, 500 at most. */
export type TicketParts = components["schemas"]["ticket_parts"];

/** The part that a reply to a ticket became. */
export type TicketReply = components["schemas"]["ticket_reply"];

/**
 * Values by the name of the attribute. `_default_title_` and `_default_description_` are the title
 * and the description. An attribute of type `list` takes the id of one of its items, a UUID
 * that `listTicketTypes` gives.
 */
export type TicketRequestCustomAttributes =
  components["schemas"]["ticket_request_custom_attributes"];

/** A step in the life of a ticket. */
export type TicketState = components["schemas"]["ticket_state"];

/** A step in the life of a ticket, with the ticket types that use it. */
export type TicketStateDetailed = components["schemas"]["ticket_state_detailed"];

/** States that tickets can be in. */
export type TicketStateList = components["schemas"]["ticket_state_list"];

/** A kind of ticket, with its attributes and its states. */
export type TicketType = components["schemas"]["ticket_type"];

/** A field on the tickets of one type. */
export type TicketTypeAttribute = components["schemas"]["ticket_type_attribute"];

/** Attributes of a ticket type. */
export type TicketTypeAttributeList = components["schemas"]["ticket_type_attribute_list"];

/** Ticket types of a workspace. */
export type TicketTypeList = components["schemas"]["ticket_type_list"];

/** A subscription type's texts in one language. */
export type Translation = components["schemas"]["translation"];

/** A tag and the companies to take it off. */
export type UntagCompanyRequest = components["schemas"]["untag_company_request"];

/** What to change in an article. */
export type UpdateArticleRequest = components["schemas"]["update_article_request"];

/** What to change in an internal article. */
export type UpdateInternalArticleRequest = components["schemas"]["update_internal_article_request"];

/** What to change in a collection. */
export type UpdateCollectionRequest = components["schemas"]["update_collection_request"];

/** What to change about a contact; what is left out stays as it is. */
export type UpdateContactRequest = components["schemas"]["update_contact_request"];

/** What to change in a content import source. */
export type UpdateContentImportSourceRequest =
  components["schemas"]["update_content_import_source_request"];

/** What to change in a conversation. */
export type UpdateConversationRequest = components["schemas"]["update_conversation_request"];

/** What to change about a custom attribute. */
export type UpdateDataAttributeRequest = components["schemas"]["update_data_attribute_request"];

/** The page as it is to be. */
export type UpdateExternalPageRequest = components["schemas"]["update_external_page_request"];

/** What to change about a ticket. What is left out stays as it is. */
export type UpdateTicketRequest = components["schemas"]["update_ticket_request"];

/** What to change about an attribute. What is left out stays as it is. */
export type UpdateTicketTypeAttributeRequest =
  components["schemas"]["update_ticket_type_attribute_request"];

/** What to change about a ticket type; every property is optional. */
export type UpdateTicketTypeRequest = components["schemas"]["update_ticket_type_request"];

/** Which visitor to change, by `id` or `user_id`, and what. */
export type UpdateVisitorRequest = components["schemas"]["update_visitor_request"];

/** Somebody on your site who has not been identified. */
export type Visitor = components["schemas"]["visitor"];

/** What is left to say about a deleted visitor. */
export type VisitorDeletedObject = components["schemas"]["visitor_deleted_object"];

/** A workflow with all that defines it. */
export type WorkflowExport = components["schemas"]["workflow_export"];

/** A call in another telephone system, as it is registered for Fin Voice. */
export type AiCallResponse = components["schemas"]["ai_call_response"];

/** The call to register. */
export type RegisterFinVoiceCallRequest = components["schemas"]["register_fin_voice_call_request"];

/** A message of a contact to your team. */
export type CreateContactMessageRequest = components["schemas"]["create_contact_message_request"];

/** The contacts who take part in a conversation. */
export type ConversationCustomers = components["schemas"]["conversation_customers"];

/** One error that is not in a list. */
export type SingleError = components["schemas"]["single_error"];

/** The reasons for being away. */
export type AwayStatusReasonList = components["schemas"]["away_status_reason_list"];
