/** Every schema of the description by its name. */
import type { components } from "./schema.js";

/** The schema `datetime`. */
export type Datetime = components["schemas"]["datetime"];

/** The schema `activity_log`. */
export type ActivityLog = components["schemas"]["activity_log"];

/** The schema `activity_log_event_type_list`. */
export type ActivityLogEventTypeList = components["schemas"]["activity_log_event_type_list"];

/** The schema `activity_log_list`. */
export type ActivityLogList = components["schemas"]["activity_log_list"];

/** The schema `activity_log_metadata`. */
export type ActivityLogMetadata = components["schemas"]["activity_log_metadata"];

/** The schema `addressable_list`. */
export type AddressableList = components["schemas"]["addressable_list"];

/** The schema `admin`. */
export type Admin = components["schemas"]["admin"];

/** The schema `admin_list`. */
export type AdminList = components["schemas"]["admin_list"];

/** The schema `admin_priority_level`. */
export type AdminPriorityLevel = components["schemas"]["admin_priority_level"];

/** The schema `admin_reply_conversation_request`. */
export type AdminReplyConversationRequest =
  components["schemas"]["admin_reply_conversation_request"];

/** The schema `admin_reply_ticket_request`. */
export type AdminReplyTicketRequest = components["schemas"]["admin_reply_ticket_request"];

/** The schema `admin_with_app`. */
export type AdminWithApp = components["schemas"]["admin_with_app"];

/** The schema `ai_agent`. */
export type AiAgent = components["schemas"]["ai_agent"];

/** The schema `ai_subtopic`. */
export type AiSubtopic = components["schemas"]["ai_subtopic"];

/** The schema `ai_topic`. */
export type AiTopic = components["schemas"]["ai_topic"];

/** The schema `ai_topics`. */
export type AiTopics = components["schemas"]["ai_topics"];

/** The schema `app`. */
export type App = components["schemas"]["app"];

/** The schema `article`. */
export type Article = components["schemas"]["article"];

/** The schema `internal_article`. */
export type InternalArticle = components["schemas"]["internal_article"];

/** The schema `article_content`. */
export type ArticleContent = components["schemas"]["article_content"];

/** The schema `internal_article_list`. */
export type InternalArticleList = components["schemas"]["internal_article_list"];

/** The schema `folder`. */
export type Folder = components["schemas"]["folder"];

/** The schema `deleted_folder_object`. */
export type DeletedFolderObject = components["schemas"]["deleted_folder_object"];

/** The schema `article_list`. */
export type ArticleList = components["schemas"]["article_list"];

/** The schema `article_list_item`. */
export type ArticleListItem = components["schemas"]["article_list_item"];

/** The schema `internal_article_list_item`. */
export type InternalArticleListItem = components["schemas"]["internal_article_list_item"];

/** The schema `article_search_highlights`. */
export type ArticleSearchHighlights = components["schemas"]["article_search_highlights"];

/** The schema `article_search_response`. */
export type ArticleSearchResponse = components["schemas"]["article_search_response"];

/** The schema `internal_article_search_response`. */
export type InternalArticleSearchResponse =
  components["schemas"]["internal_article_search_response"];

/** The schema `article_statistics`. */
export type ArticleStatistics = components["schemas"]["article_statistics"];

/** The schema `article_translated_content`. */
export type ArticleTranslatedContent = components["schemas"]["article_translated_content"];

/** The schema `assign_conversation_request`. */
export type AssignConversationRequest = components["schemas"]["assign_conversation_request"];

/** The schema `attach_contact_to_conversation_request`. */
export type AttachContactToConversationRequest =
  components["schemas"]["attach_contact_to_conversation_request"];

/** The schema `team_metric`. */
export type TeamMetric = components["schemas"]["team_metric"];

/** The schema `team_metric_list`. */
export type TeamMetricList = components["schemas"]["team_metric_list"];

/** The schema `away_status_reason`. */
export type AwayStatusReason = components["schemas"]["away_status_reason"];

/** The schema `change_ticket_type_request`. */
export type ChangeTicketTypeRequest = components["schemas"]["change_ticket_type_request"];

/** The schema `close_conversation_request`. */
export type CloseConversationRequest = components["schemas"]["close_conversation_request"];

/** The schema `collection`. */
export type Collection = components["schemas"]["collection"];

/** The schema `collection_list`. */
export type CollectionList = components["schemas"]["collection_list"];

/** The schema `brand`. */
export type Brand = components["schemas"]["brand"];

/** The schema `brand_list`. */
export type BrandList = components["schemas"]["brand_list"];

/** The schema `company`. */
export type Company = components["schemas"]["company"];

/** The schema `company_attached_contacts`. */
export type CompanyAttachedContacts = components["schemas"]["company_attached_contacts"];

/** The schema `company_attached_segments`. */
export type CompanyAttachedSegments = components["schemas"]["company_attached_segments"];

/** The schema `company_list`. */
export type CompanyList = components["schemas"]["company_list"];

/** The schema `company_scroll`. */
export type CompanyScroll = components["schemas"]["company_scroll"];

/** The schema `contact`. */
export type Contact = components["schemas"]["contact"];

/** The schema `contact_attached_companies`. */
export type ContactAttachedCompanies = components["schemas"]["contact_attached_companies"];

/** The schema `contact_companies`. */
export type ContactCompanies = components["schemas"]["contact_companies"];

/** The schema `company_data`. */
export type CompanyData = components["schemas"]["company_data"];

/** The schema `contact_deleted`. */
export type ContactDeleted = components["schemas"]["contact_deleted"];

/** The schema `contact_list`. */
export type ContactList = components["schemas"]["contact_list"];

/** The schema `contact_location`. */
export type ContactLocation = components["schemas"]["contact_location"];

/** The schema `contact_notes`. */
export type ContactNotes = components["schemas"]["contact_notes"];

/** The schema `contact_reference`. */
export type ContactReference = components["schemas"]["contact_reference"];

/** The schema `contact_reply_base_request`. */
export type ContactReplyBaseRequest = components["schemas"]["contact_reply_base_request"];

/** The schema `contact_reply_conversation_request`. */
export type ContactReplyConversationRequest =
  components["schemas"]["contact_reply_conversation_request"];

/** The schema `contact_reply_email_request`. */
export type ContactReplyEmailRequest = components["schemas"]["contact_reply_email_request"];

/** The schema `contact_reply_intercom_user_id_request`. */
export type ContactReplyIntercomUserIdRequest =
  components["schemas"]["contact_reply_intercom_user_id_request"];

/** The schema `contact_reply_ticket_email_request`. */
export type ContactReplyTicketEmailRequest =
  components["schemas"]["contact_reply_ticket_email_request"];

/** The schema `contact_reply_ticket_intercom_user_id_request`. */
export type ContactReplyTicketIntercomUserIdRequest =
  components["schemas"]["contact_reply_ticket_intercom_user_id_request"];

/** The schema `contact_reply_ticket_request`. */
export type ContactReplyTicketRequest = components["schemas"]["contact_reply_ticket_request"];

/** The schema `contact_reply_ticket_user_id_request`. */
export type ContactReplyTicketUserIdRequest =
  components["schemas"]["contact_reply_ticket_user_id_request"];

/** The schema `contact_reply_user_id_request`. */
export type ContactReplyUserIdRequest = components["schemas"]["contact_reply_user_id_request"];

/** The schema `contact_segments`. */
export type ContactSegments = components["schemas"]["contact_segments"];

/** The schema `contact_social_profiles`. */
export type ContactSocialProfiles = components["schemas"]["contact_social_profiles"];

/** The schema `contact_subscription_types`. */
export type ContactSubscriptionTypes = components["schemas"]["contact_subscription_types"];

/** The schema `contact_tags`. */
export type ContactTags = components["schemas"]["contact_tags"];

/** The schema `contact_archived`. */
export type ContactArchived = components["schemas"]["contact_archived"];

/** The schema `contact_unarchived`. */
export type ContactUnarchived = components["schemas"]["contact_unarchived"];

/** The schema `contact_blocked`. */
export type ContactBlocked = components["schemas"]["contact_blocked"];

/** The schema `content_import_source`. */
export type ContentImportSource = components["schemas"]["content_import_source"];

/** The schema `content_import_sources_list`. */
export type ContentImportSourcesList = components["schemas"]["content_import_sources_list"];

/** The schema `content_source`. */
export type ContentSource = components["schemas"]["content_source"];

/** The schema `content_sources_list`. */
export type ContentSourcesList = components["schemas"]["content_sources_list"];

/** The schema `content_snippet`. */
export type ContentSnippet = components["schemas"]["content_snippet"];

/** The schema `content_snippet_list`. */
export type ContentSnippetList = components["schemas"]["content_snippet_list"];

/** The schema `content_snippet_create_request`. */
export type ContentSnippetCreateRequest = components["schemas"]["content_snippet_create_request"];

/** The schema `content_snippet_update_request`. */
export type ContentSnippetUpdateRequest = components["schemas"]["content_snippet_update_request"];

/** The schema `conversation_list_item`. */
export type ConversationListItem = components["schemas"]["conversation_list_item"];

/** The schema `conversation`. */
export type Conversation = components["schemas"]["conversation"];

/** The schema `conversation_attachment_files`. */
export type ConversationAttachmentFiles = components["schemas"]["conversation_attachment_files"];

/** The schema `conversation_contacts`. */
export type ConversationContacts = components["schemas"]["conversation_contacts"];

/** The schema `conversation_deleted`. */
export type ConversationDeleted = components["schemas"]["conversation_deleted"];

/** The schema `deleted_conversation_item`. */
export type DeletedConversationItem = components["schemas"]["deleted_conversation_item"];

/** The schema `deleted_conversation_list`. */
export type DeletedConversationList = components["schemas"]["deleted_conversation_list"];

/** The schema `conversation_first_contact_reply`. */
export type ConversationFirstContactReply =
  components["schemas"]["conversation_first_contact_reply"];

/** The schema `conversation_list`. */
export type ConversationList = components["schemas"]["conversation_list"];

/** The schema `conversation_part`. */
export type ConversationPart = components["schemas"]["conversation_part"];

/** The schema `conversation_part_author`. */
export type ConversationPartAuthor = components["schemas"]["conversation_part_author"];

/** The schema `conversation_parts`. */
export type ConversationParts = components["schemas"]["conversation_parts"];

/** The schema `conversation_part_metadata`. */
export type ConversationPartMetadata = components["schemas"]["conversation_part_metadata"];

/** The schema `conversation_rating`. */
export type ConversationRating = components["schemas"]["conversation_rating"];

/** The schema `conversation_response_time`. */
export type ConversationResponseTime = components["schemas"]["conversation_response_time"];

/** The schema `conversation_source`. */
export type ConversationSource = components["schemas"]["conversation_source"];

/** The schema `conversation_statistics`. */
export type ConversationStatistics = components["schemas"]["conversation_statistics"];

/** The schema `conversation_teammates`. */
export type ConversationTeammates = components["schemas"]["conversation_teammates"];

/** The schema `convert_conversation_to_ticket_request`. */
export type ConvertConversationToTicketRequest =
  components["schemas"]["convert_conversation_to_ticket_request"];

/** The schema `convert_visitor_request`. */
export type ConvertVisitorRequest = components["schemas"]["convert_visitor_request"];

/** The schema `create_article_request`. */
export type CreateArticleRequest = components["schemas"]["create_article_request"];

/** The schema `create_internal_article_request`. */
export type CreateInternalArticleRequest = components["schemas"]["create_internal_article_request"];

/** The schema `create_collection_request`. */
export type CreateCollectionRequest = components["schemas"]["create_collection_request"];

/** The schema `create_contact_request`. */
export type CreateContactRequest = components["schemas"]["create_contact_request"];

/** The schema `create_content_import_source_request`. */
export type CreateContentImportSourceRequest =
  components["schemas"]["create_content_import_source_request"];

/** The schema `create_conversation_request`. */
export type CreateConversationRequest = components["schemas"]["create_conversation_request"];

/** The schema `create_data_attribute_request`. */
export type CreateDataAttributeRequest = components["schemas"]["create_data_attribute_request"];

/** The schema `create_data_event_request`. */
export type CreateDataEventRequest = components["schemas"]["create_data_event_request"];

/** The schema `create_data_event_summaries_request`. */
export type CreateDataEventSummariesRequest =
  components["schemas"]["create_data_event_summaries_request"];

/** The schema `create_data_exports_request`. */
export type CreateDataExportsRequest = components["schemas"]["create_data_exports_request"];

/** The schema `create_external_page_request`. */
export type CreateExternalPageRequest = components["schemas"]["create_external_page_request"];

/** The schema `create_message_request`. */
export type CreateMessageRequest = components["schemas"]["create_message_request"];

/** The schema `recipient`. */
export type Recipient = components["schemas"]["recipient"];

/** The schema `create_or_update_company_request`. */
export type CreateOrUpdateCompanyRequest =
  components["schemas"]["create_or_update_company_request"];

/** The schema `create_or_update_custom_object_instance_request`. */
export type CreateOrUpdateCustomObjectInstanceRequest =
  components["schemas"]["create_or_update_custom_object_instance_request"];

/** The schema `create_or_update_tag_request`. */
export type CreateOrUpdateTagRequest = components["schemas"]["create_or_update_tag_request"];

/** The schema `create_phone_switch_request`. */
export type CreatePhoneSwitchRequest = components["schemas"]["create_phone_switch_request"];

/** The schema `create_ticket_reply_with_comment_request`. */
export type CreateTicketReplyWithCommentRequest =
  components["schemas"]["create_ticket_reply_with_comment_request"];

/** The schema `create_ticket_request`. */
export type CreateTicketRequest = components["schemas"]["create_ticket_request"];

/** The schema `create_ticket_type_attribute_request`. */
export type CreateTicketTypeAttributeRequest =
  components["schemas"]["create_ticket_type_attribute_request"];

/** The schema `create_ticket_type_request`. */
export type CreateTicketTypeRequest = components["schemas"]["create_ticket_type_request"];

/** The schema `cursor_pages`. */
export type CursorPages = components["schemas"]["cursor_pages"];

/** The schema `call`. */
export type Call = components["schemas"]["call"];

/** The schema `call_list`. */
export type CallList = components["schemas"]["call_list"];

/** The schema `custom_attributes`. */
export type CustomAttributes = components["schemas"]["custom_attributes"];

/** The schema `custom_object_instance`. */
export type CustomObjectInstance = components["schemas"]["custom_object_instance"];

/** The schema `custom_object_instance_deleted`. */
export type CustomObjectInstanceDeleted = components["schemas"]["custom_object_instance_deleted"];

/** The schema `custom_object_instance_list`. */
export type CustomObjectInstanceList = components["schemas"]["custom_object_instance_list"];

/** The schema `customer_request`. */
export type CustomerRequest = components["schemas"]["customer_request"];

/** The schema `data_attribute`. */
export type DataAttribute = components["schemas"]["data_attribute"];

/** The schema `data_attribute_list`. */
export type DataAttributeList = components["schemas"]["data_attribute_list"];

/** The schema `create_data_connector_request`. */
export type CreateDataConnectorRequest = components["schemas"]["create_data_connector_request"];

/** The schema `update_data_connector_request`. */
export type UpdateDataConnectorRequest = components["schemas"]["update_data_connector_request"];

/** The schema `data_connector`. */
export type DataConnector = components["schemas"]["data_connector"];

/** The schema `data_connector_detail`. */
export type DataConnectorDetail = components["schemas"]["data_connector_detail"];

/** The schema `data_connector_execution_result`. */
export type DataConnectorExecutionResult = components["schemas"]["data_connector_execution_result"];

/** The schema `data_connector_execution_result_list`. */
export type DataConnectorExecutionResultList =
  components["schemas"]["data_connector_execution_result_list"];

/** The schema `data_connector_list`. */
export type DataConnectorList = components["schemas"]["data_connector_list"];

/** The schema `deleted_data_connector_object`. */
export type DeletedDataConnectorObject = components["schemas"]["deleted_data_connector_object"];

/** The schema `data_event`. */
export type DataEvent = components["schemas"]["data_event"];

/** The schema `data_event_list`. */
export type DataEventList = components["schemas"]["data_event_list"];

/** The schema `data_event_summary`. */
export type DataEventSummary = components["schemas"]["data_event_summary"];

/** The schema `data_event_summary_item`. */
export type DataEventSummaryItem = components["schemas"]["data_event_summary_item"];

/** The schema `data_export`. */
export type DataExport = components["schemas"]["data_export"];

/** The schema `data_export_csv`. */
export type DataExportCsv = components["schemas"]["data_export_csv"];

/** The schema `deleted_article_object`. */
export type DeletedArticleObject = components["schemas"]["deleted_article_object"];

/** The schema `deleted_internal_article_object`. */
export type DeletedInternalArticleObject = components["schemas"]["deleted_internal_article_object"];

/** The schema `deleted_collection_object`. */
export type DeletedCollectionObject = components["schemas"]["deleted_collection_object"];

/** The schema `deleted_company_object`. */
export type DeletedCompanyObject = components["schemas"]["deleted_company_object"];

/** The schema `deleted_object`. */
export type DeletedObject = components["schemas"]["deleted_object"];

/** The schema `detach_contact_from_conversation_request`. */
export type DetachContactFromConversationRequest =
  components["schemas"]["detach_contact_from_conversation_request"];

/** The schema `email_address_header`. */
export type EmailAddressHeader = components["schemas"]["email_address_header"];

/** The schema `email_message_metadata`. */
export type EmailMessageMetadata = components["schemas"]["email_message_metadata"];

/** The schema `source_email_message_metadata`. */
export type SourceEmailMessageMetadata = components["schemas"]["source_email_message_metadata"];

/** The schema `metadata`. */
export type Metadata = components["schemas"]["metadata"];

/** The schema `conversation_attribute_updated_by_workflow`. */
export type ConversationAttributeUpdatedByWorkflow =
  components["schemas"]["conversation_attribute_updated_by_workflow"];

/** The schema `conversation_attribute_updated_by_admin`. */
export type ConversationAttributeUpdatedByAdmin =
  components["schemas"]["conversation_attribute_updated_by_admin"];

/** The schema `conversation_attribute_updated_by_user`. */
export type ConversationAttributeUpdatedByUser =
  components["schemas"]["conversation_attribute_updated_by_user"];

/** The schema `custom_action_started`. */
export type CustomActionStarted = components["schemas"]["custom_action_started"];

/** The schema `custom_channel_attribute`. */
export type CustomChannelAttribute = components["schemas"]["custom_channel_attribute"];

/** The schema `custom_channel_base_event`. */
export type CustomChannelBaseEvent = components["schemas"]["custom_channel_base_event"];

/** The schema `custom_channel_contact`. */
export type CustomChannelContact = components["schemas"]["custom_channel_contact"];

/** The schema `custom_channel_notification_response`. */
export type CustomChannelNotificationResponse =
  components["schemas"]["custom_channel_notification_response"];

/** The schema `custom_action_finished`. */
export type CustomActionFinished = components["schemas"]["custom_action_finished"];

/** The schema `operator_workflow_event`. */
export type OperatorWorkflowEvent = components["schemas"]["operator_workflow_event"];

/** The schema `conversation_tags_updated`. */
export type ConversationTagsUpdated = components["schemas"]["conversation_tags_updated"];

/** The schema `snoozed`. */
export type Snoozed = components["schemas"]["snoozed"];

/** The schema `priority_changed`. */
export type PriorityChanged = components["schemas"]["priority_changed"];

/** The schema `conversation_sla_applied_by_rule`. */
export type ConversationSlaAppliedByRule =
  components["schemas"]["conversation_sla_applied_by_rule"];

/** The schema `conversation_sla_applied_by_workflow`. */
export type ConversationSlaAppliedByWorkflow =
  components["schemas"]["conversation_sla_applied_by_workflow"];

/** The schema `conversation_sla_target_missed`. */
export type ConversationSlaTargetMissed = components["schemas"]["conversation_sla_target_missed"];

/** The schema `conversation_sla_paused`. */
export type ConversationSlaPaused = components["schemas"]["conversation_sla_paused"];

/** The schema `conversation_sla_unpaused`. */
export type ConversationSlaUnpaused = components["schemas"]["conversation_sla_unpaused"];

/** The schema `conversation_sla_removed`. */
export type ConversationSlaRemoved = components["schemas"]["conversation_sla_removed"];

/** The schema `event_details`. */
export type EventDetails = components["schemas"]["event_details"];

/** The schema `email_setting`. */
export type EmailSetting = components["schemas"]["email_setting"];

/** The schema `email_list`. */
export type EmailList = components["schemas"]["email_list"];

/** The schema `error`. */
export type ErrorList = components["schemas"]["error"];

/** The schema `external_page`. */
export type ExternalPage = components["schemas"]["external_page"];

/** The schema `external_pages_list`. */
export type ExternalPagesList = components["schemas"]["external_pages_list"];

/** The schema `file_attribute`. */
export type FileAttribute = components["schemas"]["file_attribute"];

/** The schema `group_content`. */
export type GroupContent = components["schemas"]["group_content"];

/** The schema `group_translated_content`. */
export type GroupTranslatedContent = components["schemas"]["group_translated_content"];

/** The schema `handling_event`. */
export type HandlingEvent = components["schemas"]["handling_event"];

/** The schema `handling_event_list`. */
export type HandlingEventList = components["schemas"]["handling_event_list"];

/** The schema `side_conversation_summary`. */
export type SideConversationSummary = components["schemas"]["side_conversation_summary"];

/** The schema `side_conversation_list`. */
export type SideConversationList = components["schemas"]["side_conversation_list"];

/** The schema `help_center`. */
export type HelpCenter = components["schemas"]["help_center"];

/** The schema `help_center_list`. */
export type HelpCenterList = components["schemas"]["help_center_list"];

/** The schema `jobs`. */
export type Jobs = components["schemas"]["jobs"];

/** The schema `intercom_version`. */
export type IntercomVersion = components["schemas"]["intercom_version"];

/** The schema `linked_object`. */
export type LinkedObject = components["schemas"]["linked_object"];

/** The schema `intercom_version_unstable`. */
export type IntercomVersionUnstable = components["schemas"]["intercom_version_unstable"];

/** The schema `linked_object_list`. */
export type LinkedObjectList = components["schemas"]["linked_object_list"];

/** The schema `macro`. */
export type Macro = components["schemas"]["macro"];

/** The schema `macro_list`. */
export type MacroList = components["schemas"]["macro_list"];

/** The schema `merge_contacts_request`. */
export type MergeContactsRequest = components["schemas"]["merge_contacts_request"];

/** The schema `message`. */
export type Message = components["schemas"]["message"];

/** The schema `whatsapp_message_status_list`. */
export type WhatsappMessageStatusList = components["schemas"]["whatsapp_message_status_list"];

/** The schema `whatsapp_message_status`. */
export type WhatsappMessageStatus = components["schemas"]["whatsapp_message_status"];

/** The schema `multiple_filter_search_request`. */
export type MultipleFilterSearchRequest = components["schemas"]["multiple_filter_search_request"];

/** The schema `news_item`. */
export type NewsItem = components["schemas"]["news_item"];

/** The schema `news_item_request`. */
export type NewsItemRequest = components["schemas"]["news_item_request"];

/** The schema `newsfeed`. */
export type Newsfeed = components["schemas"]["newsfeed"];

/** The schema `newsfeed_assignment`. */
export type NewsfeedAssignment = components["schemas"]["newsfeed_assignment"];

/** The schema `note`. */
export type Note = components["schemas"]["note"];

/** The schema `note_list`. */
export type NoteList = components["schemas"]["note_list"];

/** The schema `company_note`. */
export type CompanyNote = components["schemas"]["company_note"];

/** The schema `open_conversation_request`. */
export type OpenConversationRequest = components["schemas"]["open_conversation_request"];

/** The schema `pages_link`. */
export type PagesLink = components["schemas"]["pages_link"];

/** The schema `paginated_response`. */
export type PaginatedResponse = components["schemas"]["paginated_response"];

/** The schema `part_attachment`. */
export type PartAttachment = components["schemas"]["part_attachment"];

/** The schema `phone_switch`. */
export type PhoneSwitch = components["schemas"]["phone_switch"];

/** The schema `quick_reply_option`. */
export type QuickReplyOption = components["schemas"]["quick_reply_option"];

/** The schema `update_conversation_part_request`. */
export type UpdateConversationPartRequest =
  components["schemas"]["update_conversation_part_request"];

/** The schema `redact_conversation_request`. */
export type RedactConversationRequest = components["schemas"]["redact_conversation_request"];

/** The schema `reference`. */
export type Reference = components["schemas"]["reference"];

/** The schema `reply_conversation_request`. */
export type ReplyConversationRequest = components["schemas"]["reply_conversation_request"];

/** The schema `search_request`. */
export type SearchRequest = components["schemas"]["search_request"];

/** The schema `segment`. */
export type Segment = components["schemas"]["segment"];

/** The schema `segment_list`. */
export type SegmentList = components["schemas"]["segment_list"];

/** The schema `single_filter_search_request`. */
export type SingleFilterSearchRequest = components["schemas"]["single_filter_search_request"];

/** The schema `sla_applied`. */
export type SlaApplied = components["schemas"]["sla_applied"];

/** The schema `snooze_conversation_request`. */
export type SnoozeConversationRequest = components["schemas"]["snooze_conversation_request"];

/** The schema `social_profile`. */
export type SocialProfile = components["schemas"]["social_profile"];

/** The schema `starting_after_paging`. */
export type StartingAfterPaging = components["schemas"]["starting_after_paging"];

/** The schema `subscription_type`. */
export type SubscriptionType = components["schemas"]["subscription_type"];

/** The schema `subscription_type_list`. */
export type SubscriptionTypeList = components["schemas"]["subscription_type_list"];

/** The schema `tag`. */
export type Tag = components["schemas"]["tag"];

/** The schema `tag_basic`. */
export type TagBasic = components["schemas"]["tag_basic"];

/** The schema `tag_company_request`. */
export type TagCompanyRequest = components["schemas"]["tag_company_request"];

/** The schema `tag_list`. */
export type TagList = components["schemas"]["tag_list"];

/** The schema `tag_multiple_users_request`. */
export type TagMultipleUsersRequest = components["schemas"]["tag_multiple_users_request"];

/** The schema `tags`. */
export type Tags = components["schemas"]["tags"];

/** The schema `team`. */
export type Team = components["schemas"]["team"];

/** The schema `team_list`. */
export type TeamList = components["schemas"]["team_list"];

/** The schema `team_priority_level`. */
export type TeamPriorityLevel = components["schemas"]["team_priority_level"];

/** The schema `teammate_reference`. */
export type TeammateReference = components["schemas"]["teammate_reference"];

/** The schema `ticket`. */
export type Ticket = components["schemas"]["ticket"];

/** The schema `ticket_deleted`. */
export type TicketDeleted = components["schemas"]["ticket_deleted"];

/** The schema `ticket_contacts`. */
export type TicketContacts = components["schemas"]["ticket_contacts"];

/** The schema `ticket_custom_attributes`. */
export type TicketCustomAttributes = components["schemas"]["ticket_custom_attributes"];

/** The schema `ticket_list`. */
export type TicketList = components["schemas"]["ticket_list"];

/** The schema `ticket_part`. */
export type TicketPart = components["schemas"]["ticket_part"];

/** The schema `ticket_part_author`. */
export type TicketPartAuthor = components["schemas"]["ticket_part_author"];

/** The schema `ticket_parts`. */
export type TicketParts = components["schemas"]["ticket_parts"];

/** The schema `ticket_reply`. */
export type TicketReply = components["schemas"]["ticket_reply"];

/** The schema `ticket_request_custom_attributes`. */
export type TicketRequestCustomAttributes =
  components["schemas"]["ticket_request_custom_attributes"];

/** The schema `ticket_state`. */
export type TicketState = components["schemas"]["ticket_state"];

/** The schema `ticket_state_detailed`. */
export type TicketStateDetailed = components["schemas"]["ticket_state_detailed"];

/** The schema `ticket_state_list`. */
export type TicketStateList = components["schemas"]["ticket_state_list"];

/** The schema `ticket_type`. */
export type TicketType = components["schemas"]["ticket_type"];

/** The schema `ticket_type_attribute`. */
export type TicketTypeAttribute = components["schemas"]["ticket_type_attribute"];

/** The schema `ticket_type_attribute_list`. */
export type TicketTypeAttributeList = components["schemas"]["ticket_type_attribute_list"];

/** The schema `ticket_type_list`. */
export type TicketTypeList = components["schemas"]["ticket_type_list"];

/** The schema `translation`. */
export type Translation = components["schemas"]["translation"];

/** The schema `untag_company_request`. */
export type UntagCompanyRequest = components["schemas"]["untag_company_request"];

/** The schema `update_article_request`. */
export type UpdateArticleRequest = components["schemas"]["update_article_request"];

/** The schema `update_internal_article_request`. */
export type UpdateInternalArticleRequest = components["schemas"]["update_internal_article_request"];

/** The schema `update_collection_request`. */
export type UpdateCollectionRequest = components["schemas"]["update_collection_request"];

/** The schema `update_contact_request`. */
export type UpdateContactRequest = components["schemas"]["update_contact_request"];

/** The schema `update_content_import_source_request`. */
export type UpdateContentImportSourceRequest =
  components["schemas"]["update_content_import_source_request"];

/** The schema `update_conversation_request`. */
export type UpdateConversationRequest = components["schemas"]["update_conversation_request"];

/** The schema `update_data_attribute_request`. */
export type UpdateDataAttributeRequest = components["schemas"]["update_data_attribute_request"];

/** The schema `update_external_page_request`. */
export type UpdateExternalPageRequest = components["schemas"]["update_external_page_request"];

/** The schema `update_ticket_request`. */
export type UpdateTicketRequest = components["schemas"]["update_ticket_request"];

/** The schema `update_ticket_type_attribute_request`. */
export type UpdateTicketTypeAttributeRequest =
  components["schemas"]["update_ticket_type_attribute_request"];

/** The schema `update_ticket_type_request`. */
export type UpdateTicketTypeRequest = components["schemas"]["update_ticket_type_request"];

/** The schema `update_visitor_request`. */
export type UpdateVisitorRequest = components["schemas"]["update_visitor_request"];

/** The schema `visitor`. */
export type Visitor = components["schemas"]["visitor"];

/** The schema `visitor_deleted_object`. */
export type VisitorDeletedObject = components["schemas"]["visitor_deleted_object"];

/** The schema `workflow_export`. */
export type WorkflowExport = components["schemas"]["workflow_export"];

/** The schema `ai_call_response`. */
export type AiCallResponse = components["schemas"]["ai_call_response"];

/** The schema `register_fin_voice_call_request`. */
export type RegisterFinVoiceCallRequest = components["schemas"]["register_fin_voice_call_request"];

/** The schema `create_contact_message_request`. */
export type CreateContactMessageRequest = components["schemas"]["create_contact_message_request"];
