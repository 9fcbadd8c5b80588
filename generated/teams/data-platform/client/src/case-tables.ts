/** Which names change, and where: what the API's description says, and nothing else. */
import type { Case } from "./case.js";

/** Something in which no name changes. */
export const nothing: Case = {};

export const createOrUpdateCompanyArgsCase: Case = {
  members: { body: () => createOrUpdateCompanyRequestCase },
};

export const createOrUpdateCompanyRequestCase: Case = {
  names: {
    company_id: "companyId",
    custom_attributes: "customAttributes",
    remote_created_at: "remoteCreatedAt",
    monthly_spend: "monthlySpend",
    update_last_request_at: "updateLastRequestAt",
  },
};

export const companyCase: Case = {
  names: {
    app_id: "appId",
    company_id: "companyId",
    remote_created_at: "remoteCreatedAt",
    created_at: "createdAt",
    updated_at: "updatedAt",
    last_request_at: "lastRequestAt",
    monthly_spend: "monthlySpend",
    session_count: "sessionCount",
    user_count: "userCount",
    custom_attributes: "customAttributes",
  },
  members: { segments: () => companySegmentsCase, notes: () => companyNotesCase },
};

export const companySegmentsCase: Case = {
  members: { segments: () => companySegmentsSegmentsCase },
};

export const companySegmentsSegmentsCase: Case = { items: () => segmentCase };

export const segmentCase: Case = {
  names: { created_at: "createdAt", updated_at: "updatedAt", person_type: "personType" },
};

export const companyNotesCase: Case = { names: { total_count: "totalCount", has_more: "hasMore" } };

export const errorListCase: Case = { names: { request_id: "requestId" } };

export const retrieveCompanyArgsCase: Case = {
  members: { query: () => retrieveCompanyArgsQueryCase },
};

export const retrieveCompanyArgsQueryCase: Case = {
  names: { company_id: "companyId", tag_id: "tagId", segment_id: "segmentId", per_page: "perPage" },
};

export const retrieveCompanyDataCase: Case = {
  names: {
    app_id: "appId",
    company_id: "companyId",
    remote_created_at: "remoteCreatedAt",
    created_at: "createdAt",
    updated_at: "updatedAt",
    last_request_at: "lastRequestAt",
    monthly_spend: "monthlySpend",
    session_count: "sessionCount",
    user_count: "userCount",
    custom_attributes: "customAttributes",
    total_count: "totalCount",
  },
  members: {
    segments: () => retrieveCompanyDataSegmentsCase,
    notes: () => retrieveCompanyDataNotesCase,
    pages: () => retrieveCompanyDataPagesCase,
    data: () => retrieveCompanyDataDataCase,
  },
};

export const retrieveCompanyDataSegmentsCase: Case = {
  members: { segments: () => retrieveCompanyDataSegmentsSegmentsCase },
};

export const retrieveCompanyDataSegmentsSegmentsCase: Case = {
  items: () => retrieveCompanyDataSegmentsSegmentsItemCase,
};

export const retrieveCompanyDataSegmentsSegmentsItemCase: Case = {
  names: { created_at: "createdAt", updated_at: "updatedAt", person_type: "personType" },
};

export const retrieveCompanyDataNotesCase: Case = {
  names: { total_count: "totalCount", has_more: "hasMore" },
};

export const retrieveCompanyDataPagesCase: Case = {
  names: { per_page: "perPage", total_pages: "totalPages" },
};

export const retrieveCompanyDataDataCase: Case = { items: () => retrieveCompanyDataDataItemCase };

export const retrieveCompanyDataDataItemCase: Case = {
  names: {
    app_id: "appId",
    company_id: "companyId",
    remote_created_at: "remoteCreatedAt",
    created_at: "createdAt",
    updated_at: "updatedAt",
    last_request_at: "lastRequestAt",
    monthly_spend: "monthlySpend",
    session_count: "sessionCount",
    user_count: "userCount",
    custom_attributes: "customAttributes",
  },
  members: {
    segments: () => retrieveCompanyDataSegmentsCase,
    notes: () => retrieveCompanyDataNotesCase,
  },
};

export const listAttachedContactsArgsCase: Case = {
  members: { query: () => listAttachedContactsArgsQueryCase },
};

export const listAttachedContactsArgsQueryCase: Case = { names: { per_page: "perPage" } };

export const companyAttachedContactsCase: Case = {
  names: { total_count: "totalCount" },
  members: { data: () => companyAttachedContactsDataCase, pages: () => pagesLinkCase },
};

export const companyAttachedContactsDataCase: Case = { items: () => contactCase };

export const contactCase: Case = {
  names: {
    external_id: "externalId",
    workspace_id: "workspaceId",
    email_domain: "emailDomain",
    formatted_phone: "formattedPhone",
    owner_id: "ownerId",
    has_hard_bounced: "hasHardBounced",
    marked_email_as_spam: "markedEmailAsSpam",
    unsubscribed_from_emails: "unsubscribedFromEmails",
    created_at: "createdAt",
    updated_at: "updatedAt",
    signed_up_at: "signedUpAt",
    last_seen_at: "lastSeenAt",
    last_replied_at: "lastRepliedAt",
    last_contacted_at: "lastContactedAt",
    last_email_opened_at: "lastEmailOpenedAt",
    last_email_clicked_at: "lastEmailClickedAt",
    language_override: "languageOverride",
    browser_version: "browserVersion",
    browser_language: "browserLanguage",
    android_app_name: "androidAppName",
    android_app_version: "androidAppVersion",
    android_device: "androidDevice",
    android_os_version: "androidOsVersion",
    android_sdk_version: "androidSdkVersion",
    android_last_seen_at: "androidLastSeenAt",
    ios_app_name: "iosAppName",
    ios_app_version: "iosAppVersion",
    ios_device: "iosDevice",
    ios_os_version: "iosOsVersion",
    ios_sdk_version: "iosSdkVersion",
    ios_last_seen_at: "iosLastSeenAt",
    custom_attributes: "customAttributes",
    social_profiles: "socialProfiles",
    opted_in_subscription_types: "optedInSubscriptionTypes",
    opted_out_subscription_types: "optedOutSubscriptionTypes",
    utm_campaign: "utmCampaign",
    utm_content: "utmContent",
    utm_medium: "utmMedium",
    utm_source: "utmSource",
    utm_term: "utmTerm",
    sms_consent: "smsConsent",
    unsubscribed_from_sms: "unsubscribedFromSms",
  },
  members: {
    tags: () => contactTagsCase,
    notes: () => contactNotesCase,
    companies: () => contactCompaniesCase,
    location: () => contactLocationCase,
    opted_in_subscription_types: () => contactSubscriptionTypesCase,
    opted_out_subscription_types: () => contactSubscriptionTypesCase,
  },
};

export const contactTagsCase: Case = { names: { total_count: "totalCount", has_more: "hasMore" } };

export const contactNotesCase: Case = { names: { total_count: "totalCount", has_more: "hasMore" } };

export const contactCompaniesCase: Case = {
  names: { total_count: "totalCount", has_more: "hasMore" },
};

export const contactLocationCase: Case = {
  names: { continent_code: "continentCode", country_code: "countryCode" },
};

export const contactSubscriptionTypesCase: Case = {
  names: { total_count: "totalCount", has_more: "hasMore" },
};

export const pagesLinkCase: Case = { names: { per_page: "perPage", total_pages: "totalPages" } };

export const companyAttachedSegmentsCase: Case = {
  members: { data: () => companyAttachedSegmentsDataCase },
};

export const companyAttachedSegmentsDataCase: Case = { items: () => segmentCase };

export const listAllCompaniesArgsCase: Case = {
  members: { query: () => listAllCompaniesArgsQueryCase },
};

export const listAllCompaniesArgsQueryCase: Case = { names: { per_page: "perPage" } };

export const companyListCase: Case = {
  names: { total_count: "totalCount" },
  members: { pages: () => pagesLinkCase, data: () => companyListDataCase },
};

export const companyListDataCase: Case = { items: () => companyCase };

export const scrollOverAllCompaniesArgsCase: Case = {
  members: { query: () => scrollOverAllCompaniesArgsQueryCase },
};

export const scrollOverAllCompaniesArgsQueryCase: Case = { names: { scroll_param: "scrollParam" } };

export const companyScrollCase: Case = {
  names: { total_count: "totalCount", scroll_param: "scrollParam" },
  members: { data: () => companyScrollDataCase, pages: () => cursorPagesCase },
};

export const companyScrollDataCase: Case = { items: () => companyCase };

export const cursorPagesCase: Case = {
  names: { per_page: "perPage", total_pages: "totalPages" },
  members: { next: () => startingAfterPagingCase },
};

export const startingAfterPagingCase: Case = {
  names: { per_page: "perPage", starting_after: "startingAfter" },
};

export const detachContactFromACompanyArgsCase: Case = {
  members: { path: () => detachContactFromACompanyArgsPathCase },
};

export const detachContactFromACompanyArgsPathCase: Case = { names: { contact_id: "contactId" } };

export const listCompanyNotesArgsCase: Case = {
  members: { path: () => listCompanyNotesArgsPathCase, query: () => listCompanyNotesArgsQueryCase },
};

export const listCompanyNotesArgsPathCase: Case = { names: { company_id: "companyId" } };

export const listCompanyNotesArgsQueryCase: Case = { names: { per_page: "perPage" } };

export const noteListCase: Case = {
  names: { total_count: "totalCount" },
  members: { data: () => noteListDataCase, pages: () => pagesLinkCase },
};

export const noteListDataCase: Case = { items: () => noteCase };

export const noteCase: Case = {
  names: { created_at: "createdAt" },
  members: { author: () => adminCase },
};

export const adminCase: Case = {
  names: {
    job_title: "jobTitle",
    away_mode_enabled: "awayModeEnabled",
    away_mode_reassign: "awayModeReassign",
    away_status_reason_id: "awayStatusReasonId",
    has_inbox_seat: "hasInboxSeat",
    team_ids: "teamIds",
    team_priority_level: "teamPriorityLevel",
  },
  members: { team_priority_level: () => teamPriorityLevelCase, avatar: () => adminAvatarCase },
};

export const teamPriorityLevelCase: Case = {
  names: { primary_team_ids: "primaryTeamIds", secondary_team_ids: "secondaryTeamIds" },
};

export const adminAvatarCase: Case = { names: { image_url: "imageUrl" } };

export const createCompanyNoteArgsCase: Case = {
  members: { path: () => createCompanyNoteArgsPathCase, body: () => createCompanyNoteArgsBodyCase },
};

export const createCompanyNoteArgsPathCase: Case = { names: { company_id: "companyId" } };

export const createCompanyNoteArgsBodyCase: Case = { names: { admin_id: "adminId" } };

export const listCompaniesForAContactArgsCase: Case = {
  members: { query: () => listCompaniesForAContactArgsQueryCase },
};

export const listCompaniesForAContactArgsQueryCase: Case = { names: { per_page: "perPage" } };

export const contactAttachedCompaniesCase: Case = {
  names: { total_count: "totalCount" },
  members: { pages: () => pagesLinkCase, data: () => contactAttachedCompaniesDataCase },
};

export const contactAttachedCompaniesDataCase: Case = { items: () => companyCase };

export const lisDataAttributesArgsCase: Case = {
  members: { query: () => lisDataAttributesArgsQueryCase },
};

export const lisDataAttributesArgsQueryCase: Case = {
  names: { include_archived: "includeArchived" },
};

export const dataAttributeListCase: Case = { members: { data: () => dataAttributeListDataCase } };

export const dataAttributeListDataCase: Case = { items: () => dataAttributeCase };

export const dataAttributeCase: Case = {
  names: {
    full_name: "fullName",
    data_type: "dataType",
    api_writable: "apiWritable",
    messenger_writable: "messengerWritable",
    ui_writable: "uiWritable",
    created_at: "createdAt",
    updated_at: "updatedAt",
    admin_id: "adminId",
  },
};

export const createDataAttributeArgsCase: Case = {
  members: { body: () => createDataAttributeRequestCase },
};

export const createDataAttributeRequestCase: Case = {
  names: { messenger_writable: "messengerWritable", data_type: "dataType" },
};

export const updateDataAttributeArgsCase: Case = {
  members: { body: () => updateDataAttributeRequestCase },
};

export const updateDataAttributeRequestCase: Case = {
  names: { messenger_writable: "messengerWritable" },
};

export const createDataEventArgsCase: Case = {
  members: { body: () => createDataEventRequestCase },
};

export const createDataEventRequestCase: Case = {
  names: { event_name: "eventName", created_at: "createdAt", user_id: "userId" },
};

export const lisDataEventsArgsCase: Case = { members: { query: () => lisDataEventsArgsQueryCase } };

export const lisDataEventsArgsQueryCase: Case = {
  names: { per_page: "perPage" },
  members: { filter: () => lisDataEventsArgsQueryFilterCase },
};

export const lisDataEventsArgsQueryFilterCase: Case = {
  names: { user_id: "userId", intercom_user_id: "intercomUserId" },
};

export const lisDataEventsDataCase: Case = {
  names: { intercom_user_id: "intercomUserId", user_id: "userId" },
  members: { events: () => lisDataEventsDataEventsCase },
};

export const lisDataEventsDataEventsCase: Case = { items: () => lisDataEventsDataEventsItemCase };

export const lisDataEventsDataEventsItemCase: Case = {
  names: {
    event_name: "eventName",
    created_at: "createdAt",
    user_id: "userId",
    intercom_user_id: "intercomUserId",
  },
};

export const dataEventSummariesArgsCase: Case = {
  members: { body: () => createDataEventSummariesRequestCase },
};

export const createDataEventSummariesRequestCase: Case = {
  names: { user_id: "userId", event_summaries: "eventSummaries" },
  members: { event_summaries: () => createDataEventSummariesRequestEventSummariesCase },
};

export const createDataEventSummariesRequestEventSummariesCase: Case = {
  names: { event_name: "eventName" },
};

export const createDataExportArgsCase: Case = {
  members: { body: () => createDataExportsRequestCase },
};

export const createDataExportsRequestCase: Case = {
  names: { created_at_after: "createdAtAfter", created_at_before: "createdAtBefore" },
};

export const dataExportCase: Case = {
  names: {
    download_expires_at: "downloadExpiresAt",
    download_url: "downloadUrl",
    job_identifier: "jobIdentifier",
  },
};

export const getDataExportArgsCase: Case = { members: { path: () => getDataExportArgsPathCase } };

export const getDataExportArgsPathCase: Case = { names: { job_identifier: "jobIdentifier" } };

export const cancelDataExportArgsCase: Case = {
  members: { path: () => cancelDataExportArgsPathCase },
};

export const cancelDataExportArgsPathCase: Case = { names: { job_identifier: "jobIdentifier" } };

export const downloadDataExportArgsCase: Case = {
  members: { path: () => downloadDataExportArgsPathCase },
};

export const downloadDataExportArgsPathCase: Case = { names: { job_identifier: "jobIdentifier" } };
