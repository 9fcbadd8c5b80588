// Written by openapi-typescript from the description.

export interface paths {
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["identifyAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{id}/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setAwayAdmin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/activity_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivityLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/activity_logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchActivityLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/activity_log_event_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivityLogEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/content_import_sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContentImportSources"];
        put?: never;
        post: operations["createContentImportSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/content_import_sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentImportSource"];
        put: operations["updateContentImportSource"];
        post?: never;
        delete: operations["deleteContentImportSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/external_pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExternalPages"];
        put?: never;
        post: operations["createExternalPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/external_pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExternalPage"];
        put: operations["updateExternalPage"];
        post?: never;
        delete: operations["deleteExternalPage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listArticles"];
        put?: never;
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveArticle"];
        put: operations["updateArticle"];
        post?: never;
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/away_status_reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAwayStatusReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/reporting_data/enqueue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enqueueReportingDataExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/reporting_data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportingDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/reporting_data/get_datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReportingDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/download/reporting_data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadReportingDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help_center/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllCollections"];
        put?: never;
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help_center/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveCollection"];
        put: operations["updateCollection"];
        post?: never;
        delete: operations["deleteCollection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help_center/help_centers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveHelpCenter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help_center/help_centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHelpCenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal_articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInternalArticles"];
        put?: never;
        post: operations["createInternalArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal_articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveInternalArticle"];
        put: operations["updateInternalArticle"];
        post?: never;
        delete: operations["deleteInternalArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal_articles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchInternalArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFolders"];
        put?: never;
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveFolder"];
        put: operations["updateFolder"];
        post?: never;
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveCompany"];
        put?: never;
        post: operations["createOrUpdateCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RetrieveACompanyById"];
        put: operations["UpdateCompany"];
        post?: never;
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAttachedContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAttachedSegmentsForCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{company_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCompanyNotes"];
        put?: never;
        post: operations["createCompanyNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listAllCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/scroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scrollOverAllCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCompaniesForAContact"];
        put?: never;
        post: operations["attachContactToACompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachContactFromACompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotes"];
        put?: never;
        post: operations["createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSegmentsForAContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubscriptionsForAContact"];
        put?: never;
        post: operations["attachSubscriptionTypeToContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachSubscriptionTypeToContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTagsForAContact"];
        put?: never;
        post: operations["attachTagToContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachTagFromContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShowContact"];
        put: operations["UpdateContact"];
        post?: never;
        delete: operations["DeleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SearchContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListContacts"];
        put?: never;
        post: operations["CreateContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/find_by_external_id/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShowContactByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArchiveContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnarchiveContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content_snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContentSnippets"];
        put?: never;
        post: operations["createContentSnippet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content_snippets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContentSnippet"];
        put: operations["updateContentSnippet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachTagToConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachTagFromConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConversations"];
        put?: never;
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveConversation"];
        put: operations["updateConversation"];
        post?: never;
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replyConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["manageConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/conversation_parts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateConversationPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachContactToConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/customers/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachContactFromConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/handling_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHandlingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/side_conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSideConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redactConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convertConversationToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeletedConversationIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_channel_events/notify_new_conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyNewConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_channel_events/notify_new_message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyNewMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_channel_events/notify_quick_reply_selected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyQuickReplySelected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_channel_events/notify_attribute_collected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyAttributeCollected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_object_instances/{custom_object_type_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomObjectInstancesByExternalId"];
        put?: never;
        post: operations["createCustomObjectInstances"];
        delete: operations["deleteCustomObjectInstancesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_object_instances/{custom_object_type_identifier}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomObjectInstancesById"];
        put?: never;
        post?: never;
        delete: operations["deleteCustomObjectInstancesByExternalId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lisDataAttributes"];
        put?: never;
        post: operations["createDataAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateDataAttribute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDataConnectors"];
        put?: never;
        post: operations["createDataConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RetrieveDataConnector"];
        put?: never;
        post?: never;
        delete: operations["deleteDataConnector"];
        options?: never;
        head?: never;
        patch: operations["updateDataConnector"];
        trace?: never;
    };
    "/data_connectors/{data_connector_id}/execution_results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDataConnectorExecutionResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_connectors/{data_connector_id}/execution_results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showDataConnectorExecutionResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lisDataEvents"];
        put?: never;
        post: operations["createDataEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dataEventSummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/content/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createDataExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/content/data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/cancel/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelDataExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/download/content/data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["downloadDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMacros"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMacro"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWhatsAppMessageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/whatsapp/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RetrieveWhatsAppMessageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTeamMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/news_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNewsItems"];
        put?: never;
        post: operations["createNewsItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/news_items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveNewsItem"];
        put: operations["updateNewsItem"];
        post?: never;
        delete: operations["deleteNewsItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/newsfeeds/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLiveNewsfeedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/newsfeeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNewsfeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news/newsfeeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveNewsfeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveSegment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscription_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSubscriptionTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_call_redirects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPhoneSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCallRecording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCallTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listCallsWithTranscripts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTags"];
        put?: never;
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findTag"];
        put?: never;
        post?: never;
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTicketStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_types/{ticket_type_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createTicketTypeAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_types/{ticket_type_id}/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["updateTicketTypeAttribute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTicketTypes"];
        put?: never;
        post: operations["createTicketType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTicketType"];
        put: operations["updateTicketType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replyTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachTagToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["detachTagFromTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/enqueue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enqueueCreateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTicket"];
        put: operations["updateTicket"];
        post?: never;
        delete: operations["deleteTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/change_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeTicketType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveVisitorWithUserId"];
        put: operations["updateVisitor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitors/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convertVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["retrieveEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fin_voice/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerFinVoiceCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fin_voice/collect/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collectFinVoiceCallById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fin_voice/external_id/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collectFinVoiceCallByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fin_voice/phone_number/{phone_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collectFinVoiceCallByPhoneNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fin_voice/conversation/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["collectFinVoiceCallsByConversationId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        datetime: string | number;
        activity_log: {
            id?: string;
            performed_by?: {
                type?: string;
                id?: string;
                email?: string;
                ip?: string;
            };
            metadata?: components["schemas"]["activity_log_metadata"];
            /** Format: date-time */
            created_at?: number;
            /** @enum {string} */
            activity_type?: "admin_conversation_assignment_limit_change" | "admin_ticket_assignment_limit_change" | "admin_away_mode_change" | "admin_deletion" | "admin_deprovisioned" | "admin_impersonation_end" | "admin_impersonation_start" | "admin_invite_change" | "admin_invite_creation" | "admin_invite_deletion" | "admin_login_failure" | "admin_login_success" | "admin_logout" | "admin_password_reset_request" | "admin_password_reset_success" | "admin_permission_change" | "admin_provisioned" | "admin_two_factor_auth_change" | "admin_unauthorized_sign_in_method" | "app_admin_join" | "app_authentication_method_change" | "app_data_deletion" | "app_data_export" | "app_google_sso_domain_change" | "app_identity_verification_change" | "app_name_change" | "app_outbound_address_change" | "app_package_installation" | "app_package_token_regeneration" | "app_package_uninstallation" | "app_team_creation" | "app_team_deletion" | "app_team_membership_modification" | "app_timezone_change" | "app_webhook_creation" | "app_webhook_deletion" | "articles_in_messenger_enabled_change" | "bulk_delete" | "bulk_export" | "campaign_deletion" | "campaign_state_change" | "conversation_part_deletion" | "conversation_topic_change" | "conversation_topic_creation" | "conversation_topic_deletion" | "help_center_settings_change" | "inbound_conversations_change" | "inbox_access_change" | "message_deletion" | "message_state_change" | "messenger_look_and_feel_change" | "messenger_search_required_change" | "messenger_spaces_change" | "office_hours_change" | "role_change" | "role_creation" | "role_deletion" | "ruleset_activation_title_preview" | "ruleset_creation" | "ruleset_deletion" | "search_browse_enabled_change" | "search_browse_required_change" | "seat_change" | "seat_revoke" | "security_settings_change" | "temporary_expectation_change" | "upfront_email_collection_change" | "welcome_message_change";
            activity_description?: string;
        } | null;
        activity_log_event_type_list: {
            type?: string;
            event_types?: string[];
        };
        activity_log_list: {
            type?: string;
            pages?: components["schemas"]["cursor_pages"];
            activity_logs?: components["schemas"]["activity_log"][];
        };
        activity_log_metadata: {
            sign_in_method?: string | null;
            external_id?: string | null;
            away_mode?: boolean | null;
            away_status_reason?: string | null;
            reassign_conversations?: boolean | null;
            source?: string | null;
            auto_changed?: string | null;
            update_by?: number | null;
            update_by_name?: string | null;
            conversation_assignment_limit?: number | null;
            ticket_assignment_limit?: number | null;
        } | null;
        addressable_list: {
            /** Format: uri */
            type?: string;
            id?: string;
            /** Format: uri */
            url?: string;
        };
        admin: {
            type?: string;
            id?: string;
            name?: string;
            email?: string;
            job_title?: string;
            away_mode_enabled?: boolean;
            away_mode_reassign?: boolean;
            away_status_reason_id?: number | null;
            has_inbox_seat?: boolean;
            team_ids?: number[];
            /** Format: uri */
            avatar?: string | null;
            team_priority_level?: components["schemas"]["team_priority_level"];
            role?: {
                type?: string;
                id?: string;
                name?: string;
            } | null;
        } | null;
        admin_list: {
            type?: string;
            admins?: components["schemas"]["admin"][];
        };
        admin_priority_level: {
            primary_admin_ids?: number[] | null;
            secondary_admin_ids?: number[] | null;
        } | null;
        admin_reply_conversation_request: {
            /** @enum {string} */
            message_type: "comment" | "note" | "quick_reply";
            /** @enum {string} */
            type: "admin";
            body?: string;
            admin_id: string | number;
            created_at?: number;
            reply_options?: components["schemas"]["quick_reply_option"][];
            attachment_urls?: string[];
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        };
        admin_reply_ticket_request: {
            /** @enum {string} */
            message_type: "comment" | "note" | "quick_reply";
            /** @enum {string} */
            type: "admin";
            body?: string;
            admin_id: string | number;
            created_at?: number;
            reply_options?: {
                text: string;
                /** Format: uuid */
                uuid: string;
            }[];
            attachment_urls?: string[];
        };
        admin_with_app: {
            type?: string;
            id?: string;
            name?: string;
            email?: string;
            job_title?: string;
            away_mode_enabled?: boolean;
            away_mode_reassign?: boolean;
            has_inbox_seat?: boolean;
            team_ids?: number[];
            avatar?: {
                /** @default avatar */
                type?: string;
                /** Format: uri */
                image_url?: string | null;
            };
            email_verified?: boolean | null;
            role?: {
                type?: string;
                id?: string;
                name?: string;
            } | null;
            app?: components["schemas"]["app"] | null;
        } | null;
        ai_agent: {
            /** @enum {string|null} */
            source_type?: "essentials_plan_setup" | "profile" | "workflow" | "workflow_preview" | "fin_preview" | null;
            source_title?: string | null;
            /** @enum {string|null} */
            last_answer_type?: null | "ai_answer" | "custom_answer";
            /** @enum {string|null} */
            resolution_state?: "assumed_resolution" | "confirmed_resolution" | "escalated" | "negative_feedback" | "procedure_handoff" | null;
            rating?: number | null;
            rating_remark?: string | null;
            /** Format: date-time */
            created_at?: number | null;
            /** Format: date-time */
            updated_at?: number | null;
            content_sources?: components["schemas"]["content_sources_list"];
        };
        ai_subtopic: {
            type?: string;
            name?: string;
            id?: number;
        };
        ai_topic: {
            type?: string;
            topic_name?: string;
            subtopics?: components["schemas"]["ai_subtopic"][];
        };
        ai_topics: {
            type?: string;
            topics?: components["schemas"]["ai_topic"][];
        } | null;
        app: {
            /** @default app */
            type?: string;
            id_code?: string;
            name?: string;
            region?: string;
            timezone?: string;
            created_at?: number;
            identity_verification?: boolean;
        } | null;
        article: {
            statistics?: components["schemas"]["article_statistics"] | null;
        } & components["schemas"]["article_list_item"];
        internal_article: components["schemas"]["internal_article_list_item"];
        article_content: {
            /** @enum {string|null} */
            type?: null | "article_content";
            title?: string;
            description?: string;
            body?: string;
            author_id?: number;
            /** @enum {string} */
            state?: "published" | "draft";
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            url?: string;
        } | null;
        internal_article_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["cursor_pages"];
            total_count?: number;
            data?: components["schemas"]["internal_article_list_item"][];
        };
        folder: {
            id?: number;
            name?: string;
            description?: string | null;
            emoji?: string | null;
            parent_folder_id?: number | null;
            content_count?: number;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
        };
        deleted_folder_object: {
            id?: number;
            /** @enum {string} */
            object?: "folder";
            deleted?: boolean;
        };
        article_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["pages_link"];
            total_count?: number;
            data?: components["schemas"]["article_list_item"][];
        };
        article_list_item: {
            /**
             * @default article
             * @enum {string}
             */
            type?: "article";
            id?: string;
            workspace_id?: string;
            title?: string;
            description?: string | null;
            body?: string | null;
            author_id?: number;
            /**
             * @default draft
             * @enum {string}
             */
            state?: "published" | "draft";
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            url?: string | null;
            parent_id?: number | null;
            parent_ids?: number[];
            parent_type?: string | null;
            default_locale?: string;
            translated_content?: components["schemas"]["article_translated_content"] | null;
            tags?: components["schemas"]["tags"];
            folder_id?: number | null;
        };
        internal_article_list_item: {
            /**
             * @default internal_article
             * @enum {string}
             */
            type?: "internal_article";
            id?: string;
            title?: string;
            body?: string | null;
            owner_id?: number;
            author_id?: number;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            locale?: string;
            folder_id?: number | null;
        };
        article_search_highlights: {
            article_id?: string;
            highlighted_title?: {
                /** @enum {string} */
                type?: "highlight" | "plain";
                text?: string;
            }[];
            highlighted_summary?: {
                /** @enum {string} */
                type?: "highlight" | "plain";
                text?: string;
            }[][];
        };
        article_search_response: {
            /** @enum {string} */
            type?: "list";
            total_count?: number;
            data?: {
                articles?: components["schemas"]["article"][];
                highlights?: components["schemas"]["article_search_highlights"][];
            };
            pages?: components["schemas"]["cursor_pages"];
        };
        internal_article_search_response: {
            /** @enum {string} */
            type?: "list";
            total_count?: number;
            data?: {
                internal_articles?: components["schemas"]["internal_article"][];
            };
            pages?: components["schemas"]["cursor_pages"];
        };
        article_statistics: {
            /**
             * @default article_statistics
             * @enum {string}
             */
            type?: "article_statistics";
            views?: number;
            conversions?: number;
            reactions?: number;
            /** Format: float */
            happy_reaction_percentage?: number;
            /** Format: float */
            neutral_reaction_percentage?: number;
            /** Format: float */
            sad_reaction_percentage?: number;
        } | null;
        article_translated_content: {
            /** @enum {string|null} */
            type?: null | "article_translated_content";
            ar?: components["schemas"]["article_content"];
            bg?: components["schemas"]["article_content"];
            bs?: components["schemas"]["article_content"];
            ca?: components["schemas"]["article_content"];
            cs?: components["schemas"]["article_content"];
            da?: components["schemas"]["article_content"];
            de?: components["schemas"]["article_content"];
            el?: components["schemas"]["article_content"];
            en?: components["schemas"]["article_content"];
            es?: components["schemas"]["article_content"];
            et?: components["schemas"]["article_content"];
            fi?: components["schemas"]["article_content"];
            fr?: components["schemas"]["article_content"];
            he?: components["schemas"]["article_content"];
            hr?: components["schemas"]["article_content"];
            hu?: components["schemas"]["article_content"];
            id?: components["schemas"]["article_content"];
            it?: components["schemas"]["article_content"];
            ja?: components["schemas"]["article_content"];
            ko?: components["schemas"]["article_content"];
            lt?: components["schemas"]["article_content"];
            lv?: components["schemas"]["article_content"];
            mn?: components["schemas"]["article_content"];
            nb?: components["schemas"]["article_content"];
            nl?: components["schemas"]["article_content"];
            pl?: components["schemas"]["article_content"];
            pt?: components["schemas"]["article_content"];
            ro?: components["schemas"]["article_content"];
            ru?: components["schemas"]["article_content"];
            sl?: components["schemas"]["article_content"];
            sr?: components["schemas"]["article_content"];
            sv?: components["schemas"]["article_content"];
            tr?: components["schemas"]["article_content"];
            vi?: components["schemas"]["article_content"];
            "pt-BR"?: components["schemas"]["article_content"];
            "zh-CN"?: components["schemas"]["article_content"];
            "zh-TW"?: components["schemas"]["article_content"];
        } | null;
        assign_conversation_request: {
            /** @enum {string} */
            message_type: "assignment";
            /** @enum {string} */
            type: "admin" | "team";
            admin_id: string | number;
            assignee_id: string | number;
            body?: string;
        };
        attach_contact_to_conversation_request: {
            admin_id?: string | number;
            customer?: {
                intercom_user_id: string;
                customer?: components["schemas"]["customer_request"];
            } | {
                user_id: string;
                customer?: components["schemas"]["customer_request"];
            } | {
                email: string;
                customer?: components["schemas"]["customer_request"];
            };
        };
        team_metric: {
            type?: string;
            admin_id?: string;
            open?: number;
            idle?: number;
            snoozed?: number;
        };
        team_metric_list: {
            type?: string;
            data?: components["schemas"]["team_metric"][];
        };
        away_status_reason: {
            type?: string;
            id?: string;
            label?: string;
            emoji?: string;
            order?: number;
            deleted?: boolean;
            created_at?: number;
            updated_at?: number;
        };
        change_ticket_type_request: {
            ticket_type_id: string;
            ticket_state_id: string;
            ticket_attributes?: Record<string, unknown>;
        };
        close_conversation_request: {
            /** @enum {string} */
            message_type: "close";
            /** @enum {string} */
            type: "admin";
            admin_id: string | number;
            body?: string;
        };
        collection: {
            id?: string;
            workspace_id?: string;
            name?: string;
            description?: string | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            url?: string | null;
            icon?: string | null;
            order?: number;
            default_locale?: string;
            translated_content?: components["schemas"]["group_translated_content"] | null;
            parent_id?: string | null;
            help_center_id?: number | null;
        };
        collection_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["cursor_pages"];
            total_count?: number;
            data?: components["schemas"]["collection"][];
        };
        brand: {
            type?: string;
            id?: string;
            name?: string;
            is_default?: boolean;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            help_center_id?: string;
            default_address_settings_id?: string;
        };
        brand_list: {
            type?: string;
            data?: components["schemas"]["brand"][];
        };
        company: {
            /** @enum {string} */
            type?: "company";
            id?: string;
            name?: string;
            app_id?: string;
            plan?: {
                type?: string;
                id?: string;
                name?: string;
            };
            company_id?: string;
            remote_created_at?: number;
            created_at?: number;
            updated_at?: number;
            last_request_at?: number;
            size?: number;
            website?: string;
            industry?: string;
            monthly_spend?: number;
            session_count?: number;
            user_count?: number;
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
            tags?: {
                /** @enum {string} */
                type?: "tag.list";
                tags?: components["schemas"]["tag_basic"][];
            };
            segments?: {
                /** @enum {string} */
                type?: "segment.list";
                segments?: components["schemas"]["segment"][];
            };
            notes?: {
                /** @enum {string} */
                type?: "note.list";
                notes?: components["schemas"]["company_note"][];
            };
        };
        company_attached_contacts: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["contact"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        company_attached_segments: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["segment"][];
        };
        company_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["pages_link"];
            total_count?: number;
            data?: components["schemas"]["company"][];
        };
        company_scroll: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["company"][];
            pages?: components["schemas"]["cursor_pages"];
            total_count?: number | null;
            scroll_param?: string;
        } | null;
        contact: {
            type?: string;
            id?: string;
            external_id?: string | null;
            workspace_id?: string;
            role?: string;
            email?: string;
            email_domain?: string;
            phone?: string | null;
            formatted_phone?: string | null;
            name?: string | null;
            owner_id?: number | null;
            has_hard_bounced?: boolean;
            marked_email_as_spam?: boolean;
            unsubscribed_from_emails?: boolean;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            /** Format: date-time */
            signed_up_at?: number | null;
            /** Format: date-time */
            last_seen_at?: number | null;
            /** Format: date-time */
            last_replied_at?: number | null;
            /** Format: date-time */
            last_contacted_at?: number | null;
            /** Format: date-time */
            last_email_opened_at?: number | null;
            /** Format: date-time */
            last_email_clicked_at?: number | null;
            language_override?: string | null;
            browser?: string | null;
            browser_version?: string | null;
            browser_language?: string | null;
            os?: string | null;
            android_app_name?: string | null;
            android_app_version?: string | null;
            android_device?: string | null;
            android_os_version?: string | null;
            android_sdk_version?: string | null;
            /** Format: date-time */
            android_last_seen_at?: number | null;
            ios_app_name?: string | null;
            ios_app_version?: string | null;
            ios_device?: string | null;
            ios_os_version?: string | null;
            ios_sdk_version?: string | null;
            /** Format: date-time */
            ios_last_seen_at?: number | null;
            custom_attributes?: Record<string, unknown>;
            avatar?: {
                type?: string;
                /** Format: uri */
                image_url?: string | null;
            } | null;
            tags?: components["schemas"]["contact_tags"];
            notes?: components["schemas"]["contact_notes"];
            companies?: components["schemas"]["contact_companies"];
            location?: components["schemas"]["contact_location"];
            social_profiles?: components["schemas"]["contact_social_profiles"];
        };
        contact_attached_companies: {
            /** @enum {string} */
            type?: "list";
            companies?: components["schemas"]["company"][];
            total_count?: number;
            pages?: components["schemas"]["pages_link"];
        };
        contact_companies: {
            data?: components["schemas"]["company_data"][];
            /** Format: uri */
            url?: string;
            total_count?: number;
            has_more?: boolean;
        };
        company_data: {
            id?: string;
            /** @enum {string} */
            type?: "company";
            /** Format: uri */
            url?: string;
        };
        contact_deleted: {
            deleted?: boolean;
        } & components["schemas"]["contact_reference"];
        contact_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["contact"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        contact_location: {
            type?: string | null;
            country?: string | null;
            region?: string | null;
            city?: string | null;
        };
        contact_notes: {
            data?: components["schemas"]["addressable_list"][];
            /** Format: uri */
            url?: string;
            total_count?: number;
            has_more?: boolean;
        };
        contact_reference: {
            /** @enum {string} */
            type?: "contact";
            id?: string;
            external_id?: string | null;
        };
        contact_reply_base_request: {
            /** @enum {string} */
            message_type: "comment" | "quick_reply";
            /** @enum {string} */
            type: "user";
            body?: string;
            created_at?: number;
            attachment_urls?: string[];
        } & ({
            /** @enum {string} */
            message_type: "comment";
            body: string;
        } | {
            /** @enum {string} */
            message_type: "quick_reply";
            reply_options: components["schemas"]["quick_reply_option"][];
        });
        contact_reply_conversation_request: components["schemas"]["contact_reply_intercom_user_id_request"] | components["schemas"]["contact_reply_email_request"] | components["schemas"]["contact_reply_user_id_request"];
        contact_reply_email_request: {
            email: string;
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        contact_reply_intercom_user_id_request: {
            intercom_user_id: string;
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        contact_reply_ticket_email_request: {
            email: string;
        } & components["schemas"]["contact_reply_base_request"];
        contact_reply_ticket_intercom_user_id_request: {
            intercom_user_id: string;
        } & components["schemas"]["contact_reply_base_request"];
        contact_reply_ticket_request: components["schemas"]["contact_reply_ticket_intercom_user_id_request"] | components["schemas"]["contact_reply_ticket_user_id_request"] | components["schemas"]["contact_reply_ticket_email_request"];
        contact_reply_ticket_user_id_request: {
            user_id: string;
        } & components["schemas"]["contact_reply_base_request"];
        contact_reply_user_id_request: {
            user_id: string;
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        contact_segments: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["segment"][];
        };
        contact_social_profiles: {
            data?: components["schemas"]["social_profile"][];
        };
        contact_subscription_types: {
            data?: components["schemas"]["addressable_list"][];
            /** Format: uri */
            url?: string;
            total_count?: number;
            has_more?: boolean;
        };
        contact_tags: {
            data?: components["schemas"]["addressable_list"][];
            /** Format: uri */
            url?: string;
            total_count?: number;
            has_more?: boolean;
        } | null;
        contact_archived: {
            archived?: boolean;
        } & components["schemas"]["contact_reference"];
        contact_unarchived: {
            archived?: boolean;
        } & components["schemas"]["contact_reference"];
        contact_blocked: {
            blocked?: boolean;
        } & components["schemas"]["contact_reference"];
        content_import_source: {
            /**
             * @default content_import_source
             * @enum {string}
             */
            type: "content_import_source";
            id: number;
            /** Format: date-time */
            last_synced_at: number;
            /** @enum {string} */
            sync_behavior: "api" | "automatic" | "manual";
            /**
             * @default active
             * @enum {string}
             */
            status: "active" | "deactivated";
            url: string;
            /** Format: date-time */
            created_at: number;
            /** Format: date-time */
            updated_at: number;
        };
        content_import_sources_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["pages_link"];
            total_count?: number;
            data?: components["schemas"]["content_import_source"][];
        };
        content_source: {
            /** @enum {string} */
            content_type?: "file" | "article" | "external_content" | "content_snippet" | "workflow_connector_action";
            url?: string;
            title?: string;
            locale?: string;
        };
        content_sources_list: {
            /** @enum {string} */
            type?: "content_source.list";
            total_count?: number;
            content_sources?: components["schemas"]["content_source"][];
        };
        content_snippet: {
            type?: string;
            id?: string;
            title?: string | null;
            locale?: string;
            json_blocks?: Record<string, unknown>[];
            chatbot_availability?: number;
            copilot_availability?: number;
            created_at?: number;
            updated_at?: number;
        };
        content_snippet_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["content_snippet"][];
            total_count?: number;
            page?: number;
            per_page?: number;
            total_pages?: number;
        };
        content_snippet_create_request: {
            title: string;
            json_blocks: Record<string, unknown>[];
            /** @default en */
            locale?: string;
        };
        content_snippet_update_request: {
            title?: string;
            json_blocks?: Record<string, unknown>[];
            locale?: string;
        };
        conversation_list_item: {
            type?: string;
            id?: string;
            title?: string | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            /** Format: date-time */
            waiting_since?: number | null;
            /** Format: date-time */
            snoozed_until?: number | null;
            open?: boolean;
            /** @enum {string} */
            state?: "open" | "closed" | "snoozed";
            read?: boolean;
            /** @enum {string} */
            priority?: "priority" | "not_priority";
            admin_assignee_id?: number | null;
            team_assignee_id?: string | null;
            company?: components["schemas"]["company"] | null;
            tags?: components["schemas"]["tags"];
            conversation_rating?: components["schemas"]["conversation_rating"];
            source?: components["schemas"]["conversation_source"];
            contacts?: components["schemas"]["conversation_contacts"];
            teammates?: components["schemas"]["conversation_teammates"];
            custom_attributes?: components["schemas"]["custom_attributes"];
            first_contact_reply?: components["schemas"]["conversation_first_contact_reply"];
            sla_applied?: components["schemas"]["sla_applied"];
            statistics?: components["schemas"]["conversation_statistics"];
            linked_objects?: components["schemas"]["linked_object_list"];
            ai_agent_participated?: boolean;
            ai_agent?: components["schemas"]["ai_agent"] | null;
        };
        conversation: {
            type?: string;
            id?: string;
            title?: string | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            /** Format: date-time */
            waiting_since?: number | null;
            /** Format: date-time */
            snoozed_until?: number | null;
            open?: boolean;
            /** @enum {string} */
            state?: "open" | "closed" | "snoozed";
            read?: boolean;
            /** @enum {string} */
            priority?: "priority" | "not_priority";
            admin_assignee_id?: number | null;
            team_assignee_id?: string | null;
            company?: components["schemas"]["company"] | null;
            tags?: components["schemas"]["tags"];
            conversation_rating?: components["schemas"]["conversation_rating"];
            source?: components["schemas"]["conversation_source"];
            contacts?: components["schemas"]["conversation_contacts"];
            teammates?: components["schemas"]["conversation_teammates"];
            custom_attributes?: components["schemas"]["custom_attributes"];
            first_contact_reply?: components["schemas"]["conversation_first_contact_reply"];
            sla_applied?: components["schemas"]["sla_applied"];
            statistics?: components["schemas"]["conversation_statistics"];
            conversation_parts?: components["schemas"]["conversation_parts"];
            linked_objects?: components["schemas"]["linked_object_list"];
            ai_topics?: components["schemas"]["ai_topics"];
            ai_agent_participated?: boolean;
            ai_agent?: components["schemas"]["ai_agent"] | null;
        };
        conversation_attachment_files: {
            content_type?: string;
            data?: string;
            name?: string;
        };
        conversation_contacts: {
            /** @enum {string} */
            type?: "contact.list";
            contacts?: components["schemas"]["contact_reference"][];
        };
        conversation_deleted: {
            id?: string;
            /** @enum {string} */
            object?: "conversation";
            deleted?: boolean;
        };
        deleted_conversation_item: {
            type?: string;
            id?: string;
            metrics_retained?: boolean;
            /** Format: date-time */
            deleted_at?: number;
        };
        deleted_conversation_list: {
            type?: string;
            conversations?: components["schemas"]["deleted_conversation_item"][];
            total_count?: number;
            pages?: components["schemas"]["pages_link"];
        };
        conversation_first_contact_reply: {
            /** Format: date-time */
            created_at?: number;
            type?: string;
            url?: string | null;
        } | null;
        conversation_list: {
            /** @enum {string} */
            type?: "conversation.list";
            conversations?: components["schemas"]["conversation_list_item"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        conversation_part: {
            type?: string;
            id?: string;
            part_type?: string;
            body?: string | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            /** Format: date-time */
            notified_at?: number;
            assigned_to?: components["schemas"]["reference"] | null;
            author?: components["schemas"]["conversation_part_author"];
            attachments?: components["schemas"]["part_attachment"][];
            external_id?: string | null;
            redacted?: boolean;
            email_message_metadata?: components["schemas"]["email_message_metadata"] | null;
            metadata?: components["schemas"]["conversation_part_metadata"] | null;
            /** @enum {string} */
            state?: "open" | "closed" | "snoozed";
            tags?: components["schemas"]["tag_basic"][] | null;
            event_details?: components["schemas"]["event_details"] | null;
            app_package_code?: string | null;
        };
        conversation_part_author: {
            type?: string;
            id?: string;
            name?: string | null;
            /** Format: email */
            email?: string;
            from_ai_agent?: boolean;
            is_ai_answer?: boolean;
        };
        conversation_parts: {
            /** @enum {string} */
            type?: "conversation_part.list";
            conversation_parts?: components["schemas"]["conversation_part"][];
            total_count?: number;
        };
        conversation_part_metadata: {
            quick_reply_options?: ({
                translations?: Record<string, unknown> | null;
            } & components["schemas"]["quick_reply_option"])[];
            /** Format: uuid */
            quick_reply_uuid?: string;
        };
        conversation_rating: {
            rating?: number;
            remark?: string;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            contact?: components["schemas"]["contact_reference"];
            teammate?: components["schemas"]["reference"];
        } | null;
        conversation_response_time: {
            team_id?: number;
            team_name?: string;
            response_time?: number;
        };
        conversation_source: {
            /** @enum {string} */
            type?: "conversation" | "email" | "facebook" | "instagram" | "phone_call" | "phone_switch" | "push" | "sms" | "twitter" | "whatsapp";
            id?: string;
            delivered_as?: string;
            subject?: string;
            body?: string;
            author?: components["schemas"]["conversation_part_author"];
            attachments?: components["schemas"]["part_attachment"][];
            url?: string | null;
            redacted?: boolean;
            email_message_metadata?: components["schemas"]["source_email_message_metadata"];
        };
        conversation_statistics: {
            type?: string;
            time_to_assignment?: number;
            time_to_admin_reply?: number;
            time_to_first_close?: number;
            time_to_last_close?: number;
            median_time_to_reply?: number;
            /** Format: date-time */
            first_contact_reply_at?: number;
            /** Format: date-time */
            first_assignment_at?: number;
            /** Format: date-time */
            first_admin_reply_at?: number;
            /** Format: date-time */
            first_close_at?: number;
            /** Format: date-time */
            last_assignment_at?: number;
            /** Format: date-time */
            last_assignment_admin_reply_at?: number;
            /** Format: date-time */
            last_contact_reply_at?: number;
            /** Format: date-time */
            last_admin_reply_at?: number;
            /** Format: date-time */
            last_close_at?: number;
            last_closed_by_id?: string;
            count_reopens?: number;
            count_assignments?: number;
            count_conversation_parts?: number;
            assigned_team_first_response_time?: components["schemas"]["conversation_response_time"][];
            assigned_team_first_response_time_in_office_hours?: components["schemas"]["conversation_response_time"][];
            handling_time?: number;
            adjusted_handling_time?: number | null;
        } | null;
        conversation_teammates: {
            type?: string;
            admins?: components["schemas"]["reference"][];
        } | null;
        convert_conversation_to_ticket_request: {
            ticket_type_id: string;
            ticket_state_id?: string;
            attributes?: components["schemas"]["ticket_request_custom_attributes"];
        };
        convert_visitor_request: {
            type: string;
            user: {
                id?: string;
                user_id?: string;
                email?: string;
            };
            visitor: {
                id?: string;
                user_id?: string;
                email?: string;
            };
        };
        create_article_request: {
            title: string;
            description?: string;
            body?: string;
            author_id: number;
            /** @enum {string} */
            state?: "published" | "draft";
            parent_id?: number;
            parent_type?: string;
            translated_content?: components["schemas"]["article_translated_content"];
            folder_id?: number | null;
        };
        create_internal_article_request: {
            title: string;
            body?: string;
            author_id: number;
            owner_id: number;
            folder_id?: number | null;
        };
        create_collection_request: {
            name: string;
            description?: string;
            translated_content?: components["schemas"]["group_translated_content"] | null;
            parent_id?: string | null;
            help_center_id?: number | null;
        };
        create_contact_request: {
            role?: string;
            external_id?: string;
            email?: string;
            phone?: string | null;
            name?: string | null;
            avatar?: string | null;
            /** Format: date-time */
            signed_up_at?: number | null;
            /** Format: date-time */
            last_seen_at?: number | null;
            owner_id?: number | null;
            unsubscribed_from_emails?: boolean | null;
            language_override?: string | null;
            custom_attributes?: Record<string, unknown> | null;
        };
        create_content_import_source_request: {
            /** @enum {string} */
            sync_behavior: "api";
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "deactivated";
            url: string;
        };
        create_conversation_request: {
            from: {
                /** @enum {string} */
                type: "lead" | "user" | "contact";
                id: string;
            };
            body: string;
            attachment_urls?: string[];
            /** Format: date-time */
            created_at?: number;
        };
        create_data_attribute_request: {
            name: string;
            /** @enum {string} */
            model: "contact" | "company";
            description?: string;
            messenger_writable?: boolean;
        } & ({
            /** @enum {unknown} */
            data_type: "options";
            options: {
                value?: string;
            }[];
        } | {
            /** @enum {unknown} */
            data_type: "string" | "integer" | "float" | "boolean" | "datetime" | "date";
        });
        create_data_event_request: {
            event_name: string;
            /** Format: date-time */
            created_at: number;
            user_id?: string;
            id?: string;
            email?: string;
            metadata?: {
                [key: string]: string | number | {
                    url: string;
                    value: string;
                } | {
                    amount: number;
                    currency: string;
                };
            };
        };
        create_data_event_summaries_request: {
            user_id?: string;
            event_summaries?: {
                event_name?: string;
                count?: number;
                /** Format: date-time */
                first?: number;
                /** Format: date-time */
                last?: number;
            };
        };
        create_data_exports_request: {
            created_at_after: number;
            created_at_before: number;
        };
        create_external_page_request: {
            title: string;
            html: string;
            url?: string;
            /** @default false */
            ai_agent_availability?: boolean;
            /** @default false */
            ai_copilot_availability?: boolean;
            /**
             * @default en
             * @enum {string}
             */
            locale: "en";
            source_id: number;
            external_id: string;
        };
        create_message_request: {
            /** @enum {string} */
            message_type?: "in_app" | "email" | "sms" | "whatsapp" | "inapp" | "conversation";
            subject?: string;
            body?: string;
            template?: string;
            from: {
                /** @enum {string} */
                type: "admin";
                id: string | number;
            };
            cc?: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
            bcc?: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
            created_at?: number;
            /** @default false */
            create_conversation_without_contact_reply?: boolean;
        } & ({
            /** @enum {string} */
            message_type: "email";
            subject: string;
            body: string;
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
        } | {
            /** @enum {string} */
            message_type: "in_app" | "inapp" | "conversation" | "sms";
            body: string;
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
        } | {
            /** @enum {string} */
            message_type: "whatsapp";
            template: string;
            components: {
                type?: string;
                parameters?: {
                    type?: string;
                    text?: string;
                }[];
            }[];
            locale?: string;
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][] | {
                phone: string | number;
                name?: string;
            };
        });
        recipient: {
            /** @enum {string} */
            type: "user" | "lead";
            id: string;
        };
        create_or_update_company_request: {
            name?: string;
            company_id?: string;
            plan?: string;
            size?: number;
            website?: string;
            industry?: string;
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
            remote_created_at?: number;
            monthly_spend?: number;
            update_last_request_at?: boolean;
        } | null;
        create_or_update_custom_object_instance_request: {
            external_id?: string;
            /** Format: date-time */
            external_created_at?: number | null;
            /** Format: date-time */
            external_updated_at?: number | null;
            custom_attributes?: {
                [key: string]: string | number;
            } | null;
        };
        create_or_update_tag_request: {
            name: string;
            id?: string;
        };
        create_phone_switch_request: {
            phone: string;
            custom_attributes?: components["schemas"]["custom_attributes"];
        };
        create_ticket_reply_with_comment_request: components["schemas"]["contact_reply_ticket_request"] | components["schemas"]["admin_reply_ticket_request"];
        create_ticket_request: {
            ticket_type_id: string | number;
            contacts: ({
                id: string;
            } | {
                external_id: string;
            } | {
                email: string;
            })[];
            conversation_to_link_id?: string;
            company_id?: string;
            created_at?: number;
            ticket_attributes?: components["schemas"]["ticket_request_custom_attributes"];
            assignment?: {
                admin_assignee_id?: string;
                team_assignee_id?: string;
            };
        };
        create_ticket_type_attribute_request: {
            name: string;
            description: string;
            /** @enum {string} */
            data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
            /** @default false */
            required_to_create?: boolean;
            /** @default false */
            required_to_create_for_contacts?: boolean;
            /** @default true */
            visible_on_create?: boolean;
            /** @default true */
            visible_to_contacts?: boolean;
            multiline?: boolean;
            list_items?: string;
            allow_multiple_values?: boolean;
        };
        create_ticket_type_request: {
            name: string;
            description?: string;
            /** @enum {string} */
            category?: "Customer" | "Back-office" | "Tracker";
            /** @default 🎟️ */
            icon?: string;
            /** @default false */
            is_internal?: boolean;
        };
        cursor_pages: {
            /** @enum {string} */
            type?: "pages";
            page?: number;
            next?: components["schemas"]["starting_after_paging"];
            per_page?: number;
            total_pages?: number;
        } | null;
        call: {
            type?: string;
            id?: string;
            conversation_id?: string | null;
            admin_id?: string | null;
            contact_id?: string | null;
            state?: string;
            initiated_at?: components["schemas"]["datetime"];
            answered_at?: components["schemas"]["datetime"];
            ended_at?: components["schemas"]["datetime"];
            created_at?: components["schemas"]["datetime"];
            updated_at?: components["schemas"]["datetime"];
            /** Format: uri */
            recording_url?: string | null;
            /** Format: uri */
            transcription_url?: string | null;
            call_type?: string;
            direction?: string;
            ended_reason?: string | null;
            phone?: string | null;
            /** Format: uri */
            fin_recording_url?: string | null;
            /** Format: uri */
            fin_transcription_url?: string | null;
        };
        call_list: {
            type?: string;
            data?: components["schemas"]["call"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        custom_attributes: {
            [key: string]: string | number | components["schemas"]["datetime"] | components["schemas"]["custom_object_instance_list"] | boolean;
        };
        custom_object_instance: {
            id?: string;
            external_id?: string;
            /** Format: date-time */
            external_created_at?: number | null;
            /** Format: date-time */
            external_updated_at?: number | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            type?: string;
            custom_attributes?: {
                [key: string]: string;
            };
        } | null;
        custom_object_instance_deleted: {
            object?: string;
            id?: string;
            deleted?: boolean;
        };
        custom_object_instance_list: {
            type?: string;
            instances?: components["schemas"]["custom_object_instance"][];
        };
        customer_request: ({
            intercom_user_id: string;
        } | {
            user_id: string;
        } | {
            email: string;
        }) | null;
        data_attribute: {
            /** @enum {string} */
            type?: "data_attribute";
            id?: number;
            /** @enum {string} */
            model?: "contact" | "company";
            name?: string;
            full_name?: string;
            label?: string;
            description?: string;
            /** @enum {string} */
            data_type?: "string" | "integer" | "float" | "boolean" | "date";
            options?: string[];
            api_writable?: boolean;
            messenger_writable?: boolean;
            ui_writable?: boolean;
            custom?: boolean;
            archived?: boolean;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            admin_id?: string;
        };
        data_attribute_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["data_attribute"][];
        };
        create_data_connector_request: {
            name: string;
            description?: string;
            /** @enum {string} */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            url?: string;
            body?: string;
            direct_fin_usage?: boolean;
            audiences?: ("leads" | "users" | "visitors")[];
            headers?: {
                name?: string;
                value?: string;
            }[];
            data_inputs?: {
                name?: string;
                /** @enum {string} */
                type?: "string" | "integer" | "decimal" | "boolean";
                description?: string;
                required?: boolean;
                default_value?: string;
            }[];
            customer_authentication?: boolean;
            bypass_authentication?: boolean;
            validate_missing_attributes?: boolean;
            mock_response?: Record<string, unknown>;
            token_ids?: string[];
        };
        update_data_connector_request: {
            name?: string;
            description?: string;
            /** @enum {string} */
            state?: "draft" | "live";
            /** @enum {string} */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            url?: string;
            body?: string;
            direct_fin_usage?: boolean;
            audiences?: ("leads" | "users" | "visitors")[];
            headers?: {
                name?: string;
                value?: string;
            }[];
            data_inputs?: {
                name?: string;
                /** @enum {string} */
                type?: "string" | "integer" | "decimal" | "boolean";
                description?: string;
                required?: boolean;
                default_value?: string;
            }[];
            customer_authentication?: boolean;
            bypass_authentication?: boolean;
            validate_missing_attributes?: boolean;
            mock_response?: Record<string, unknown>;
            token_ids?: string[];
        };
        data_connector: {
            /** @enum {string} */
            type?: "data_connector";
            id?: string;
            name?: string;
            description?: string | null;
            /** @enum {string} */
            state?: "draft" | "live";
            /** @enum {string} */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            direct_fin_usage?: boolean;
            created_by_admin_id?: string;
            updated_by_admin_id?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            execution_results_url?: string;
        };
        data_connector_detail: {
            /** @enum {string} */
            type?: "data_connector";
            id?: string;
            name?: string;
            description?: string | null;
            /** @enum {string} */
            state?: "draft" | "live";
            url?: string | null;
            body?: string;
            headers?: {
                name?: string;
                value?: string;
            }[];
            /** @enum {string} */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            direct_fin_usage?: boolean;
            audiences?: ("users" | "leads" | "visitors")[];
            /** @enum {string|null} */
            execution_type?: "server_side" | "client_side" | null;
            /** @enum {string|null} */
            configuration_response_type?: "test_response_type" | "mock_response_type" | null;
            /** @enum {string|null} */
            data_transformation_type?: "full_access" | "redacted_access" | "code_block_transformation" | null;
            client_function_name?: string | null;
            client_function_timeout_ms?: number | null;
            data_inputs?: {
                name?: string;
                /** @enum {string} */
                type?: "string" | "integer" | "decimal" | "boolean";
                description?: string | null;
                required?: boolean;
                default_value?: string;
            }[];
            response_fields?: {
                path?: string;
                /** @enum {string} */
                type?: "unknown" | "string" | "integer" | "decimal" | "datetime" | "boolean";
                example_value?: unknown;
                redacted?: boolean;
            }[];
            object_mappings?: {
                response_object_path?: string;
                /** @enum {string} */
                intercom_object_type?: "conversation" | "user";
                attribute_mappings?: {
                    response_attribute_path?: string;
                    intercom_attribute_identifier?: string;
                    /** @enum {string} */
                    mapping_type?: "primitive_mapping" | "context_mapping";
                }[];
                reference_mappings?: {
                    /** @enum {string} */
                    intercom_object_type?: "conversation" | "user";
                    intercom_attribute_identifier?: string;
                }[];
            }[];
            token_ids?: string[];
            customer_authentication?: boolean;
            bypass_authentication?: boolean;
            validate_missing_attributes?: boolean | null;
            created_by_admin_id?: string | null;
            updated_by_admin_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            execution_results_url?: string;
        };
        data_connector_execution_result: {
            /** @enum {string} */
            type?: "data_connector.execution";
            id?: string;
            data_connector_id?: string;
            success?: boolean;
            http_status?: number | null;
            /** @enum {string} */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /** @enum {string|null} */
            error_type?: "request_configuration_error" | "faraday_error" | "3rd_party_error" | "response_mapping_error" | "token_refresh_error" | "fin_action_response_formatting_error" | "fin_action_identity_verification_error" | "email_verification_error" | "non_fin_standalone_action_identity_verification_error" | "request_validation_error" | "client_side_action_error" | null;
            error_message?: string | null;
            execution_time_ms?: number | null;
            /** @enum {string|null} */
            source_type?: "custom_bot" | "inbound_custom_bot" | "button_custom_bot" | "answer" | "workflow" | "saved_reply" | "triggerable_custom_bot" | "inbox" | "fin" | null;
            source_id?: string | null;
            conversation_id?: string | null;
            /** Format: date-time */
            created_at?: string;
            request_url?: string | null;
            request_body?: string | null;
            response_body?: string | null;
            raw_response_body?: string | null;
        };
        data_connector_execution_result_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["data_connector_execution_result"][];
            pages?: {
                /** @enum {string} */
                type?: "pages";
                per_page?: number;
                next?: {
                    starting_after?: string;
                } | null;
            };
        };
        data_connector_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["data_connector"][];
            pages?: {
                /** @enum {string} */
                type?: "pages";
                per_page?: number;
                next?: {
                    starting_after?: string;
                } | null;
            };
        };
        deleted_data_connector_object: {
            id?: string;
            /** @enum {string} */
            object?: "data_connector";
            deleted?: boolean;
        };
        data_event: {
            /** @enum {string} */
            type?: "event";
            event_name: string;
            /** Format: date-time */
            created_at: number;
            user_id?: string;
            id?: string;
            intercom_user_id?: string;
            email?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        data_event_list: {
            /** @enum {string} */
            type?: "event.list";
            events?: components["schemas"]["data_event"][];
            pages?: {
                next?: string;
                since?: string;
            };
        };
        data_event_summary: {
            /** @enum {string} */
            type?: "event.summary";
            email?: string;
            intercom_user_id?: string;
            user_id?: string;
            events?: components["schemas"]["data_event_summary_item"][];
        };
        data_event_summary_item: {
            name?: string;
            first?: string;
            last?: string;
            count?: number;
            description?: string;
        } | null;
        data_export: {
            job_identfier?: string;
            /** @enum {string} */
            status?: "pending" | "in_progress" | "failed" | "completed" | "no_data" | "canceled";
            download_expires_at?: string;
            download_url?: string;
        };
        data_export_csv: {
            user_id?: string;
            user_external_id?: string;
            company_id?: string;
            email?: string;
            name?: string;
            ruleset_id?: string;
            content_id?: string;
            content_type?: string;
            content_title?: string;
            ruleset_version_id?: string;
            receipt_id?: string;
            received_at?: number;
            series_id?: string;
            series_title?: string;
            node_id?: string;
            first_reply?: number;
            first_completion?: number;
            first_series_completion?: number;
            first_series_disengagement?: number;
            first_series_exit?: number;
            first_goal_success?: number;
            first_open?: number;
            first_click?: number;
            first_dismisall?: number;
            first_unsubscribe?: number;
            first_hard_bounce?: number;
        };
        deleted_article_object: {
            id?: string;
            /** @enum {string} */
            object?: "article";
            deleted?: boolean;
        };
        deleted_internal_article_object: {
            id?: string;
            /** @enum {string} */
            object?: "internal_article";
            deleted?: boolean;
        };
        deleted_collection_object: {
            id?: string;
            /** @enum {string} */
            object?: "collection";
            deleted?: boolean;
        };
        deleted_company_object: {
            id?: string;
            /** @enum {string} */
            object?: "company";
            deleted?: boolean;
        };
        deleted_object: {
            id?: string;
            /** @enum {string} */
            object?: "news-item";
            deleted?: boolean;
        };
        detach_contact_from_conversation_request: {
            admin_id: string | number;
        };
        email_address_header: {
            type?: string;
            email_address?: string;
            name?: string | null;
        };
        email_message_metadata: {
            subject?: string;
            email_address_headers?: components["schemas"]["email_address_header"][];
            message_id?: string | null;
        };
        source_email_message_metadata: {
            message_id?: string | null;
            subject?: string;
            email_address_headers?: components["schemas"]["email_address_header"][];
            history?: string;
        };
        metadata: components["schemas"]["conversation_part_metadata"];
        conversation_attribute_updated_by_workflow: {
            workflow?: {
                name?: string;
            };
            attribute?: {
                name?: string;
            };
            value?: {
                name?: string;
            };
        };
        conversation_attribute_updated_by_admin: {
            attribute?: {
                name?: string;
            };
            value?: {
                name?: string;
                previous?: string | null;
            };
        };
        conversation_attribute_updated_by_user: {
            attribute?: {
                name?: string;
            };
            value?: {
                name?: string;
                previous?: string | null;
            };
        };
        custom_action_started: {
            action?: {
                name?: string;
            };
        };
        custom_channel_attribute: {
            id: string;
            value: string;
        };
        custom_channel_base_event: {
            event_id: string;
            external_conversation_id: string;
            contact: components["schemas"]["custom_channel_contact"];
        };
        custom_channel_contact: {
            /** @enum {string} */
            type: "user" | "lead";
            external_id: string;
            name?: string;
            /** Format: email */
            email?: string;
        };
        custom_channel_notification_response: {
            external_conversation_id: string;
            conversation_id: string;
            external_contact_id: string;
            contact_id: string;
        };
        custom_action_finished: {
            action?: {
                name?: string;
                /** @enum {string} */
                result?: "success" | "failed";
            };
        };
        operator_workflow_event: {
            workflow?: {
                name?: string;
            };
            event?: {
                type?: string;
                result?: string;
            };
        };
        conversation_tags_updated: {
            tags_added?: string[];
            tags_removed?: string[];
        };
        snoozed: {
            until?: string;
            /** Format: date-time */
            custom_until_time?: string | null;
        };
        priority_changed: {
            /** @enum {string} */
            current_priority?: "priority" | "not_priority";
            /** @enum {string} */
            previous_priority?: "priority" | "not_priority";
        };
        conversation_sla_applied_by_rule: {
            sla_name?: string;
            sla_definition?: {
                first_reply_time?: number | null;
                next_reply_time?: number | null;
                resolution_time?: number | null;
                time_to_close?: number | null;
            };
        };
        conversation_sla_applied_by_workflow: {
            sla_name?: string;
            sla_definition?: {
                first_reply_time?: number | null;
                next_reply_time?: number | null;
                resolution_time?: number | null;
                time_to_close?: number | null;
            };
        };
        conversation_sla_target_missed: {
            sla_name?: string;
            /** @enum {string} */
            sla_target_type?: "first_reply_time" | "next_reply_time" | "resolution_time" | "time_to_close";
            /** @enum {string} */
            current_sla_status?: "hit" | "missed" | "active" | "paused" | "canceled";
            sla_states?: {
                [key: string]: {
                    /** @enum {string} */
                    status?: "hit" | "missed" | "active" | "paused";
                    seconds_remaining?: number | null;
                };
            };
        };
        conversation_sla_paused: {
            sla_name?: string;
            /** @enum {string} */
            current_sla_status?: "active" | "hit" | "missed" | "canceled";
            sla_states?: {
                [key: string]: {
                    /** @enum {string} */
                    status?: "paused";
                    seconds_remaining?: number | null;
                };
            };
        };
        conversation_sla_unpaused: {
            sla_name?: string;
        };
        conversation_sla_removed: {
            sla_name?: string;
        };
        event_details: components["schemas"]["conversation_attribute_updated_by_workflow"] | components["schemas"]["conversation_attribute_updated_by_admin"] | components["schemas"]["conversation_attribute_updated_by_user"] | components["schemas"]["custom_action_started"] | components["schemas"]["custom_action_finished"] | components["schemas"]["operator_workflow_event"] | components["schemas"]["conversation_tags_updated"] | components["schemas"]["snoozed"] | components["schemas"]["priority_changed"] | components["schemas"]["conversation_sla_applied_by_rule"] | components["schemas"]["conversation_sla_applied_by_workflow"] | components["schemas"]["conversation_sla_target_missed"] | components["schemas"]["conversation_sla_paused"] | components["schemas"]["conversation_sla_unpaused"] | components["schemas"]["conversation_sla_removed"];
        email_setting: {
            type?: string;
            id?: string;
            email?: string;
            verified?: boolean;
            domain?: string;
            brand_id?: string;
            forwarding_enabled?: boolean;
            /** Format: date-time */
            forwarded_email_last_received_at?: number | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
        };
        email_list: {
            type?: string;
            data?: components["schemas"]["email_setting"][];
        };
        error: {
            type: string;
            /** Format: uuid */
            request_id?: string | null;
            errors: {
                code: string;
                message?: string | null;
                field?: string | null;
            }[];
        };
        external_page: {
            /**
             * @default external_page
             * @enum {string}
             */
            type: "external_page";
            id: string;
            title: string;
            html: string;
            url?: string;
            ai_agent_availability: boolean;
            ai_copilot_availability: boolean;
            fin_availability?: boolean;
            /**
             * @default en
             * @enum {string}
             */
            locale: "en";
            source_id: number;
            external_id: string;
            /** Format: date-time */
            created_at: number;
            /** Format: date-time */
            updated_at: number;
            /** Format: date-time */
            last_ingested_at: number;
        };
        external_pages_list: {
            /** @enum {string} */
            type?: "list";
            pages?: components["schemas"]["pages_link"];
            total_count?: number;
            data?: components["schemas"]["external_page"][];
        };
        file_attribute: {
            type?: string;
            name?: string;
            url?: string;
            content_type?: string;
            filesize?: number;
            width?: number;
            height?: number;
        };
        group_content: {
            /** @enum {string|null} */
            type?: null | "group_content";
            name?: string;
            description?: string;
        } | null;
        group_translated_content: {
            /** @enum {string|null} */
            type?: null | "group_translated_content";
            ar?: components["schemas"]["group_content"];
            bg?: components["schemas"]["group_content"];
            bs?: components["schemas"]["group_content"];
            ca?: components["schemas"]["group_content"];
            cs?: components["schemas"]["group_content"];
            da?: components["schemas"]["group_content"];
            de?: components["schemas"]["group_content"];
            el?: components["schemas"]["group_content"];
            en?: components["schemas"]["group_content"];
            es?: components["schemas"]["group_content"];
            et?: components["schemas"]["group_content"];
            fi?: components["schemas"]["group_content"];
            fr?: components["schemas"]["group_content"];
            he?: components["schemas"]["group_content"];
            hr?: components["schemas"]["group_content"];
            hu?: components["schemas"]["group_content"];
            id?: components["schemas"]["group_content"];
            it?: components["schemas"]["group_content"];
            ja?: components["schemas"]["group_content"];
            ko?: components["schemas"]["group_content"];
            lt?: components["schemas"]["group_content"];
            lv?: components["schemas"]["group_content"];
            mn?: components["schemas"]["group_content"];
            nb?: components["schemas"]["group_content"];
            nl?: components["schemas"]["group_content"];
            pl?: components["schemas"]["group_content"];
            pt?: components["schemas"]["group_content"];
            ro?: components["schemas"]["group_content"];
            ru?: components["schemas"]["group_content"];
            sl?: components["schemas"]["group_content"];
            sr?: components["schemas"]["group_content"];
            sv?: components["schemas"]["group_content"];
            tr?: components["schemas"]["group_content"];
            vi?: components["schemas"]["group_content"];
            "pt-BR"?: components["schemas"]["group_content"];
            "zh-CN"?: components["schemas"]["group_content"];
            "zh-TW"?: components["schemas"]["group_content"];
        } | null;
        handling_event: {
            teammate: components["schemas"]["teammate_reference"];
            /** @enum {string} */
            type: "paused" | "resumed";
            /** Format: date-time */
            timestamp: string;
            reason?: string | null;
        };
        handling_event_list: {
            handling_events?: components["schemas"]["handling_event"][];
        };
        side_conversation_summary: {
            side_conversation_id?: string;
            conversation_parts?: components["schemas"]["conversation_part"][];
            total_count?: number;
        };
        side_conversation_list: {
            /** @enum {string} */
            type?: "side_conversation.list";
            side_conversations?: components["schemas"]["side_conversation_summary"][];
            total_count?: number;
            pages?: {
                /** @enum {string} */
                type?: "pages";
                page?: number;
                per_page?: number;
                total_pages?: number;
            };
        };
        help_center: {
            id?: string;
            workspace_id?: string;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            identifier?: string;
            website_turned_on?: boolean;
            display_name?: string;
            url?: string;
            custom_domain?: string | null;
        };
        help_center_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["help_center"][];
        };
        jobs: {
            /** @enum {string} */
            type?: "job";
            id: string;
            url?: string;
            /** @enum {string} */
            status?: "pending" | "success" | "failed";
            resource_type?: string;
            resource_id?: string | null;
            resource_url?: string | null;
        };
        /**
         * @default Unstable
         * @enum {string}
         */
        intercom_version: "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "2.0" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "Unstable";
        linked_object: {
            /** @enum {string} */
            type?: "ticket" | "conversation";
            id?: string;
            /** @enum {string|null} */
            category?: "Customer" | "Back-office" | "Tracker" | null;
        };
        /**
         * @default Unstable
         * @enum {string}
         */
        intercom_version_unstable: "unstable" | "Unstable";
        linked_object_list: {
            /** @enum {string} */
            type?: "list";
            total_count?: number;
            has_more?: boolean;
            data?: components["schemas"]["linked_object"][];
        };
        macro: {
            /** @enum {string} */
            type?: "macro";
            id?: string;
            name?: string;
            body?: string;
            body_text?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** @enum {string} */
            visible_to?: "everyone" | "specific_teams";
            visible_to_team_ids?: string[];
            available_on?: ("inbox" | "messenger")[];
        } | null;
        macro_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["macro"][];
            pages?: {
                /** @enum {string} */
                type?: "pages";
                per_page?: number;
                next?: {
                    starting_after?: string;
                } | null;
            };
        };
        merge_contacts_request: {
            from?: string;
            into?: string;
        };
        message: {
            type: string;
            id: string;
            /** Format: date-time */
            created_at: number;
            subject?: string;
            body: string;
            /** @enum {string} */
            message_type: "email" | "inapp" | "facebook" | "twitter" | "sms" | "whatsapp";
            conversation_id?: string;
        };
        whatsapp_message_status_list: {
            /** @enum {string} */
            type: "list";
            ruleset_id: string;
            pages: {
                /** @enum {string} */
                type: "pages";
                per_page: number;
                total_pages: number;
                next?: {
                    starting_after?: string;
                } | null;
            };
            total_count: number;
            events: {
                id: string;
                conversation_id: string;
                /** @enum {string} */
                status: "sent" | "delivered" | "read" | "failed";
                /** @enum {string} */
                type: "broadcast_outbound";
                created_at: number;
                updated_at: number;
                whatsapp_message_id: string;
                template_name?: string;
            }[];
        };
        whatsapp_message_status: {
            conversation_id?: string;
            /** @enum {string} */
            status?: "sent" | "delivered" | "read" | "failed";
            type?: string;
            created_at?: number;
            updated_at?: number;
            template_name?: string;
            message_id?: string;
            error?: {
                message?: string;
                details?: string;
            } | null;
        };
        multiple_filter_search_request: {
            /** @enum {string} */
            operator?: "AND" | "OR";
            value?: (components["schemas"]["single_filter_search_request"] | components["schemas"]["multiple_filter_search_request"])[];
        };
        news_item: {
            /** @enum {string} */
            type?: "news-item";
            id?: string;
            workspace_id?: string;
            title?: string;
            body?: string;
            sender_id?: number;
            /** @enum {string} */
            state?: "draft" | "live";
            newsfeed_assignments?: components["schemas"]["newsfeed_assignment"][];
            labels?: (string | null)[];
            /** Format: uri */
            cover_image_url?: string | null;
            reactions?: (string | null)[];
            deliver_silently?: boolean;
            /** Format: timestamp */
            created_at?: number;
            /** Format: timestamp */
            updated_at?: number;
        };
        news_item_request: {
            title: string;
            body?: string;
            sender_id: number;
            /** @enum {string} */
            state?: "draft" | "live";
            deliver_silently?: boolean;
            labels?: string[];
            reactions?: (string | null)[];
            newsfeed_assignments?: components["schemas"]["newsfeed_assignment"][];
        };
        newsfeed: {
            id?: string;
            /** @enum {string} */
            type?: "newsfeed";
            name?: string;
            /** Format: timestamp */
            created_at?: number;
            /** Format: timestamp */
            updated_at?: number;
        };
        newsfeed_assignment: {
            newsfeed_id?: number;
            /** Format: timestamp */
            published_at?: number;
        };
        note: {
            type?: string;
            id?: string;
            /** Format: timestamp */
            created_at?: number;
            contact?: {
                type?: string;
                id?: string;
            } | null;
            company?: {
                type?: string;
                id?: string;
            } | null;
            author?: components["schemas"]["admin"];
            body?: string;
        };
        note_list: {
            type?: string;
            data?: components["schemas"]["note"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        company_note: {
            type?: string;
            id?: string;
            /** Format: timestamp */
            created_at?: number;
            company?: {
                type?: string;
                id?: string;
            } | null;
            author?: components["schemas"]["admin"];
            body?: string;
        };
        open_conversation_request: {
            /** @enum {string} */
            message_type: "open";
            admin_id: string | number;
        };
        pages_link: {
            /** @enum {string} */
            type?: "pages";
            page?: number;
            /** Format: uri */
            next?: string | null;
            per_page?: number;
            total_pages?: number;
        };
        paginated_response: {
            /** @enum {string} */
            type?: "list" | "conversation.list";
            pages?: components["schemas"]["cursor_pages"];
            total_count?: number;
            data?: (components["schemas"]["news_item"] | components["schemas"]["newsfeed"])[];
        };
        part_attachment: {
            type?: string;
            name?: string;
            url?: string;
            content_type?: string;
            filesize?: number;
            width?: number;
            height?: number;
        };
        phone_switch: {
            /**
             * @default phone_call_redirect
             * @enum {string}
             */
            type?: "phone_call_redirect";
            phone?: string;
        } | null;
        quick_reply_option: {
            text: string;
            /** Format: uuid */
            uuid: string;
        };
        update_conversation_part_request: {
            send_state?: string;
            info_message?: string;
            seen?: boolean;
            admin_id?: string;
            experimental: boolean;
            secret: string;
        };
        redact_conversation_request: {
            /** @enum {string} */
            type: "conversation_part";
            conversation_id: string | number;
            conversation_part_id: string | number;
        } | {
            /** @enum {string} */
            type: "source";
            conversation_id: string;
            source_id: string;
        };
        reference: {
            type?: string;
            id?: string | null;
        };
        reply_conversation_request: components["schemas"]["contact_reply_conversation_request"] | components["schemas"]["admin_reply_conversation_request"];
        search_request: {
            query: components["schemas"]["single_filter_search_request"] | components["schemas"]["multiple_filter_search_request"];
            pagination?: components["schemas"]["starting_after_paging"];
        };
        segment: {
            /** @enum {string} */
            type?: "segment";
            id?: string;
            name?: string;
            created_at?: number;
            updated_at?: number;
            /** @enum {string} */
            person_type?: "contact" | "user";
            count?: number | null;
        };
        segment_list: {
            /** @enum {string} */
            type?: "segment.list";
            segments?: components["schemas"]["segment"][];
            pages?: Record<string, unknown>;
        };
        single_filter_search_request: {
            field?: string;
            /** @enum {string} */
            operator?: "=" | "!=" | "IN" | "NIN" | "<" | ">" | "~" | "!~" | "^" | "$";
            value?: (string | number | (string | number)[] | boolean) | null;
        };
        sla_applied: {
            type?: string;
            sla_name?: string;
            /** @enum {string} */
            sla_status?: "hit" | "missed" | "cancelled" | "active";
        } | null;
        snooze_conversation_request: {
            /** @enum {string} */
            message_type: "snoozed";
            admin_id: string | number;
            /** Format: timestamp */
            snoozed_until: number;
        };
        social_profile: {
            type?: string;
            name?: string;
            /** Format: uri */
            url?: string;
        };
        starting_after_paging: {
            per_page?: number;
            starting_after?: string | null;
        } | null;
        subscription_type: {
            type?: string;
            id?: string;
            /** @enum {string} */
            state?: "live" | "draft" | "archived";
            default_translation?: components["schemas"]["translation"];
            translations?: components["schemas"]["translation"][];
            /** @enum {string} */
            consent_type?: "opt_out" | "opt_in";
            content_types?: ("email" | "sms_message")[];
        };
        subscription_type_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["subscription_type"][];
        };
        tag: {
            type?: string;
            id?: string;
            name?: string;
            /** Format: date-time */
            applied_at?: number | null;
            applied_by?: components["schemas"]["reference"] | null;
        };
        tag_basic: {
            type?: string;
            id?: string;
            name?: string;
        };
        tag_company_request: {
            name: string;
            companies: {
                id?: string;
                company_id?: string;
                /** @enum {boolean} */
                untag?: false;
            }[];
        };
        tag_list: {
            /** @enum {string} */
            type?: "list";
            data?: components["schemas"]["tag"][];
        };
        tag_multiple_users_request: {
            name: string;
            users: {
                id?: string;
            }[];
        };
        tags: {
            /** @enum {string} */
            type?: "tag.list";
            tags?: components["schemas"]["tag"][];
        };
        team: {
            type?: string;
            id?: string;
            name?: string;
            admin_ids?: number[];
            admin_priority_level?: components["schemas"]["admin_priority_level"];
        };
        team_list: {
            /** @enum {string} */
            type?: "team.list";
            teams?: components["schemas"]["team"][];
        };
        team_priority_level: {
            primary_team_ids?: number[] | null;
            secondary_team_ids?: number[] | null;
        } | null;
        teammate_reference: {
            /** @enum {string} */
            type: "admin" | "team" | "bot";
            id: number;
            name: string;
            /** Format: email */
            email?: string | null;
        };
        ticket: {
            /**
             * @default ticket
             * @enum {string}
             */
            type?: "ticket";
            id?: string;
            ticket_id?: string;
            /** @enum {string} */
            category?: "Customer" | "Back-office" | "Tracker";
            ticket_attributes?: components["schemas"]["ticket_custom_attributes"];
            ticket_state?: components["schemas"]["ticket_state"];
            ticket_type?: components["schemas"]["ticket_type"];
            contacts?: components["schemas"]["ticket_contacts"];
            admin_assignee_id?: string;
            team_assignee_id?: string;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            open?: boolean;
            /** Format: date-time */
            snoozed_until?: number;
            linked_objects?: components["schemas"]["linked_object_list"];
            ticket_parts?: components["schemas"]["ticket_parts"];
            is_shared?: boolean;
            previous_ticket_state_id?: string | null;
        } | null;
        ticket_deleted: {
            id?: string;
            /** @enum {string} */
            object?: "ticket";
            deleted?: boolean;
        };
        ticket_contacts: {
            /** @enum {string} */
            type?: "contact.list";
            contacts?: components["schemas"]["contact_reference"][];
        };
        ticket_custom_attributes: {
            [key: string]: (string | null) | number | boolean | unknown[] | components["schemas"]["file_attribute"];
        };
        ticket_list: {
            /** @enum {string} */
            type?: "ticket.list";
            tickets?: components["schemas"]["ticket"][];
            total_count?: number;
            pages?: components["schemas"]["cursor_pages"];
        };
        ticket_part: {
            type?: string;
            id?: string;
            part_type?: string;
            body?: string | null;
            /** @enum {string} */
            previous_ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /** @enum {string} */
            ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            assigned_to?: components["schemas"]["reference"] | null;
            author?: components["schemas"]["ticket_part_author"];
            attachments?: components["schemas"]["part_attachment"][];
            external_id?: string | null;
            redacted?: boolean;
            app_package_code?: string;
            updated_attribute_data?: {
                attribute: {
                    /** @enum {string} */
                    type: "attribute";
                    id: string;
                    label: string;
                };
                value: {
                    /** @enum {string} */
                    type: "value";
                    id: (string | null) | number[];
                    label: string | string[];
                };
            } | null;
        };
        ticket_part_author: {
            /** @enum {string} */
            type?: "admin" | "bot" | "team" | "user";
            id?: string;
            name?: string | null;
            /** Format: email */
            email?: string;
        };
        ticket_parts: {
            /** @enum {string} */
            type?: "ticket_part.list";
            ticket_parts?: components["schemas"]["ticket_part"][];
            total_count?: number;
        };
        ticket_reply: {
            /** @enum {string} */
            type?: "ticket_part";
            id?: string;
            /** @enum {string} */
            part_type?: "note" | "comment" | "quick_reply";
            body?: string | null;
            /** Format: date-time */
            created_at?: number;
            /** Format: date-time */
            updated_at?: number;
            author?: components["schemas"]["ticket_part_author"];
            attachments?: components["schemas"]["part_attachment"][];
            redacted?: boolean;
        };
        ticket_request_custom_attributes: {
            [key: string]: (string | null) | number | boolean | unknown[];
        };
        ticket_state: {
            type?: string;
            id?: string;
            /** @enum {string} */
            category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            internal_label?: string;
            external_label?: string;
        } | null;
        ticket_state_detailed: {
            type?: string;
            id?: string;
            /** @enum {string} */
            category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            internal_label?: string;
            external_label?: string;
            archived?: boolean;
            ticket_types?: {
                type?: string;
                data?: components["schemas"]["ticket_type"][];
            };
        } | null;
        ticket_state_list: {
            type?: string;
            data?: components["schemas"]["ticket_state_detailed"][];
        };
        ticket_type: {
            type?: string;
            id?: string;
            /** @enum {string} */
            category?: "Customer" | "Back-office" | "Tracker";
            name?: string;
            description?: string;
            icon?: string;
            workspace_id?: string;
            ticket_type_attributes?: components["schemas"]["ticket_type_attribute_list"];
            ticket_states?: {
                type?: string;
                data?: components["schemas"]["ticket_state"][];
            };
            archived?: boolean;
            /** Format: timestamp */
            created_at?: number;
            /** Format: timestamp */
            updated_at?: number;
        } | null;
        ticket_type_attribute: {
            type?: string;
            id?: string;
            workspace_id?: string;
            name?: string;
            description?: string;
            data_type?: string;
            input_options?: Record<string, unknown>;
            order?: number;
            /** @default false */
            required_to_create?: boolean;
            /** @default false */
            required_to_create_for_contacts?: boolean;
            /** @default true */
            visible_on_create?: boolean;
            /** @default true */
            visible_to_contacts?: boolean;
            default?: boolean;
            ticket_type_id?: number;
            archived?: boolean;
            /** Format: timestamp */
            created_at?: number;
            /** Format: timestamp */
            updated_at?: number;
        } | null;
        ticket_type_attribute_list: {
            type?: string;
            ticket_type_attributes?: components["schemas"]["ticket_type_attribute"][];
        };
        ticket_type_list: {
            type?: string;
            data?: components["schemas"]["ticket_type"][];
        };
        translation: {
            name?: string;
            description?: string;
            locale?: string;
        };
        untag_company_request: {
            name: string;
            companies: {
                id?: string;
                company_id?: string;
                /** @enum {boolean} */
                untag: true;
            }[];
        };
        update_article_request: {
            title?: string;
            description?: string;
            body?: string;
            author_id?: number;
            /** @enum {string} */
            state?: "published" | "draft";
            parent_id?: string;
            parent_type?: string;
            translated_content?: components["schemas"]["article_translated_content"];
            folder_id?: number | null;
        } | null;
        update_internal_article_request: {
            title?: string;
            body?: string;
            author_id?: number;
            owner_id?: number;
            folder_id?: number | null;
        };
        update_collection_request: {
            name?: string;
            description?: string;
            translated_content?: components["schemas"]["group_translated_content"] | null;
            parent_id?: string | null;
        };
        update_contact_request: {
            role?: string;
            external_id?: string;
            email?: string;
            phone?: string | null;
            name?: string | null;
            avatar?: string | null;
            /** Format: date-time */
            signed_up_at?: number | null;
            /** Format: date-time */
            last_seen_at?: number | null;
            owner_id?: number | null;
            unsubscribed_from_emails?: boolean | null;
            language_override?: string | null;
            custom_attributes?: Record<string, unknown> | null;
        };
        update_content_import_source_request: {
            /** @enum {string} */
            sync_behavior: "api" | "automated" | "manual";
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "deactivated";
            url: string;
        };
        update_conversation_request: {
            read?: boolean;
            title?: string;
            custom_attributes?: {
                [key: string]: string | number | boolean | string[] | components["schemas"]["custom_object_instance_list"];
            };
            company_id?: string;
        };
        update_data_attribute_request: {
            archived?: boolean;
            description?: string;
            messenger_writable?: boolean;
            options?: {
                value?: string;
            }[];
        };
        update_external_page_request: {
            title: string;
            html: string;
            url: string;
            /** @default true */
            fin_availability?: boolean;
            /**
             * @default en
             * @enum {string}
             */
            locale: "en";
            source_id: number;
            external_id?: string;
        };
        update_ticket_request: {
            ticket_attributes?: Record<string, unknown>;
            ticket_state_id?: string | number;
            company_id?: string;
            open?: boolean;
            is_shared?: boolean;
            /** Format: timestamp */
            snoozed_until?: number;
            admin_id?: number;
            assignee_id?: string | number;
        };
        update_ticket_type_attribute_request: {
            name?: string;
            description?: string;
            /** @default false */
            required_to_create?: boolean;
            /** @default false */
            required_to_create_for_contacts?: boolean;
            /** @default true */
            visible_on_create?: boolean;
            /** @default true */
            visible_to_contacts?: boolean;
            multiline?: boolean;
            list_items?: string;
            allow_multiple_values?: boolean;
            archived?: boolean;
        };
        update_ticket_type_request: {
            name?: string;
            description?: string;
            /** @enum {string} */
            category?: "Customer" | "Back-office" | "Tracker";
            /** @default 🎟️ */
            icon?: string;
            archived?: boolean;
            /** @default false */
            is_internal?: boolean;
        } | null;
        update_visitor_request: {
            id?: string;
            user_id?: string;
            name?: string;
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
        };
        visitor: {
            /** @default visitor */
            type?: string;
            id?: string;
            user_id?: string;
            anonymous?: boolean;
            /** Format: email */
            email?: string;
            phone?: string | null;
            name?: string | null;
            pseudonym?: string | null;
            avatar?: {
                /** @default avatar */
                type?: string;
                /** Format: uri */
                image_url?: string | null;
            };
            app_id?: string;
            companies?: {
                /** @enum {string} */
                type?: "company.list";
                companies?: components["schemas"]["company"][];
            };
            location_data?: {
                /** @default location_data */
                type?: string;
                city_name?: string;
                continent_code?: string;
                country_code?: string;
                country_name?: string;
                postal_code?: string;
                region_name?: string;
                timezone?: string;
            };
            las_request_at?: number;
            created_at?: number;
            remote_created_at?: number;
            signed_up_at?: number;
            updated_at?: number;
            session_count?: number;
            social_profiles?: {
                /** @enum {string} */
                type?: "social_profile.list";
                social_profiles?: string[];
            };
            owner_id?: string | null;
            unsubscribed_from_emails?: boolean;
            marked_email_as_spam?: boolean;
            has_hard_bounced?: boolean;
            tags?: {
                /** @enum {string} */
                type?: "tag.list";
                tags?: {
                    /** @enum {string} */
                    type?: "tag";
                    id?: string;
                    name?: string;
                }[];
            };
            segments?: {
                /** @enum {string} */
                type?: "segment.list";
                segments?: string[];
            };
            custom_attributes?: {
                [key: string]: string;
            };
            referrer?: string | null;
            utm_campaign?: string | null;
            utm_content?: string | null;
            utm_medium?: string | null;
            utm_source?: string | null;
            utm_term?: string | null;
            do_not_track?: boolean | null;
        } | null;
        visitor_deleted_object: {
            id?: string;
            /** @enum {string} */
            type?: "visitor";
            user_id?: string;
        };
        workflow_export: {
            export_version?: string;
            /** Format: date-time */
            exported_at?: string;
            app_id?: number;
            workflow?: {
                id?: string;
                title?: string;
                description?: string | null;
                trigger_type?: string;
                /** @enum {string} */
                state?: "live" | "draft" | "paused";
                target_channels?: string[];
                preferred_devices?: string[];
                /** Format: date-time */
                created_at?: string;
                /** Format: date-time */
                updated_at?: string;
                targeting?: Record<string, unknown> | null;
                snapshot?: Record<string, unknown> | null;
                attributes?: Record<string, unknown>[];
                embedded_rules?: Record<string, unknown>[];
            };
        };
        ai_call_response: {
            id?: number;
            app_id?: number;
            user_phone_number?: string;
            status?: string;
            intercom_call_id?: string | null;
            external_call_id?: string;
            intercom_conversation_id?: string | null;
            call_transcript?: Record<string, unknown>[];
            call_summary?: string;
            intent?: Record<string, unknown>[];
        };
        register_fin_voice_call_request: {
            phone_number: string;
            call_id: string;
            /** @enum {string} */
            source?: "five9" | "zoom_phone" | "aws_connect";
            data?: Record<string, unknown> | null;
        };
        create_contact_message_request: {
            from: {
                /** @enum {string} */
                type: "user" | "lead";
                id: string;
            };
            body: string;
            referer?: string;
        };
    };
    responses: {
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        TypeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        ObjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        CustomChannelNotificationSuccess: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["custom_channel_notification_response"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    identifyAdmin: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin_with_app"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    setAwayAdmin: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    away_mode_enabled: boolean;
                    /** @default false */
                    away_mode_reassign: boolean;
                    away_status_reason_id?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listActivityLogs: {
        parameters: {
            query?: {
                created_at_after?: string;
                created_at_before?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_log_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    searchActivityLogs: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    created_at_after?: string;
                    created_at_before?: string;
                    event_types?: string[];
                    /** @default 1 */
                    page?: number;
                    /** @default 20 */
                    per_page?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_log_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listActivityLogEventTypes: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["activity_log_event_type_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listAdmins: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveAdmin: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["admin"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listContentImportSources: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_import_sources_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_content_import_source_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["update_content_import_source_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listExternalPages: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["external_pages_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createExternalPage: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_external_page_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["external_page"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getExternalPage: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["external_page"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateExternalPage: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["update_external_page_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["external_page"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteExternalPage: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["external_page"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["article_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_article_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["article"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["article"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_article_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["article"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_article_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    searchArticles: {
        parameters: {
            query?: {
                phrase?: string;
                state?: string;
                help_center_id?: number;
                highlight?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["article_search_response"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listAwayStatusReasons: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["away_status_reason"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    enqueueReportingDataExport: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dataset_id: string;
                    attribute_ids: string[];
                    /** Format: int64 */
                    start_time: number;
                    /** Format: int64 */
                    end_time: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job_identifier?: string;
                        status?: string;
                        download_url?: string;
                        download_expires_at?: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getReportingDataExport: {
        parameters: {
            query: {
                app_id: string;
                client_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job_identifier?: string;
                        status?: string;
                        download_url?: string;
                        download_expires_at?: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listReportingDatasets: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type?: string;
                        data?: {
                            id?: string;
                            name?: string;
                            description?: string;
                            default_time_attribute_id?: string;
                            attributes?: {
                                id?: string;
                                qualified_id?: string;
                                name?: string;
                            }[];
                        }[];
                    };
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    downloadReportingDataExport: {
        parameters: {
            query: {
                app_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listAllCollections: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["collection_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createCollection: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_collection_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["collection"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveCollection: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["collection"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateCollection: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_collection_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["collection"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_collection_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveHelpCenter: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["help_center"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listHelpCenters: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["help_center_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listInternalArticles: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal_article_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_internal_article_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_internal_article_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_internal_article_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    searchInternalArticles: {
        parameters: {
            query?: {
                folder_id?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["internal_article_search_response"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listFolders: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                parent_folder_id?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        type?: "list";
                        data?: components["schemas"]["folder"][];
                        total_count?: number;
                        pages?: components["schemas"]["cursor_pages"];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    folder: {
                        name: string;
                        description?: string;
                        emoji?: string;
                        parent_folder_id?: number | null;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["folder"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveFolder: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["folder"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateFolder: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    folder: {
                        name?: string;
                        description?: string;
                        emoji?: string;
                        parent_folder_id?: number | null;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["folder"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteFolder: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_folder_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveCompany: {
        parameters: {
            query?: {
                name?: string;
                company_id?: string;
                tag_id?: string;
                segment_id?: string;
                page?: number;
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"] | components["schemas"]["company_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createOrUpdateCompany: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_or_update_company_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    RetrieveACompanyById: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    UpdateCompany: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_company_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ListAttachedContacts: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_attached_contacts"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ListAttachedSegmentsForCompanies: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_attached_segments"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listCompanyNotes: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["note_list"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createCompanyNote: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    admin_id?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["note"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listAllCompanies: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                order?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    scrollOverAllCompanies: {
        parameters: {
            query?: {
                scroll_param?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company_scroll"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listCompaniesForAContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_attached_companies"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachContactToACompany: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachContactFromACompany: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["company"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["note_list"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createNote: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    contact_id?: string | number;
                    admin_id?: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["note"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listSegmentsForAContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_segments"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listSubscriptionsForAContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription_type_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachSubscriptionTypeToContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | number;
                    consent_type: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription_type"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachSubscriptionTypeToContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription_type"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listTagsForAContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachTagToContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachTagFromContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                contact_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ShowContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    UpdateContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_contact_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    DeleteContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_deleted"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    MergeContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["merge_contacts_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    SearchContacts: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ListContacts: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                starting_after?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    CreateContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_contact_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ShowContactByExternalId: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    ArchiveContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_archived"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    UnarchiveContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_unarchived"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    BlockContact: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact_blocked"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listContentSnippets: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_snippet_list"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createContentSnippet: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["content_snippet_create_request"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getContentSnippet: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateContentSnippet: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["content_snippet_update_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachTagToConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | number;
                    admin_id: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachTagFromConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                conversation_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_id: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                per_page?: number;
                starting_after?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WithRequired<components["schemas"]["message"], "conversation_id">;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveConversation: {
        parameters: {
            query?: {
                display_as?: string;
                include_translations?: boolean;
                include_email_history?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateConversation: {
        parameters: {
            query?: {
                display_as?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteConversation: {
        parameters: {
            query?: {
                retain_metrics?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation_deleted"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    searchConversations: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation_list"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    replyConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["reply_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    manageConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["close_conversation_request"] | components["schemas"]["snooze_conversation_request"] | components["schemas"]["open_conversation_request"] | components["schemas"]["assign_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateConversationPart: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                conversation_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["update_conversation_part_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation_part"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachContactToConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["attach_contact_to_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachContactFromConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                conversation_id: string;
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["detach_contact_from_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listHandlingEvents: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["handling_event_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listSideConversations: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["side_conversation_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    redactConversation: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["redact_conversation_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversation"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    convertConversationToTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["convert_conversation_to_ticket_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listDeletedConversationIds: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                order?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_conversation_list"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    notifyNewConversation: {
        parameters: {
            query?: never;
            header: {
                "Intercom-Version": components["schemas"]["intercom_version_unstable"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["custom_channel_base_event"];
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    notifyNewMessage: {
        parameters: {
            query?: never;
            header: {
                "Intercom-Version": components["schemas"]["intercom_version_unstable"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    body: string;
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    notifyQuickReplySelected: {
        parameters: {
            query?: never;
            header: {
                "Intercom-Version": components["schemas"]["intercom_version_unstable"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    quick_reply_option_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    notifyAttributeCollected: {
        parameters: {
            query?: never;
            header: {
                "Intercom-Version": components["schemas"]["intercom_version_unstable"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    attribute: components["schemas"]["custom_channel_attribute"];
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getCustomObjectInstancesByExternalId: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createCustomObjectInstances: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_or_update_custom_object_instance_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TypeNotFound"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteCustomObjectInstancesById: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_object_instance_deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getCustomObjectInstancesById: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                custom_object_type_identifier: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteCustomObjectInstancesByExternalId: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                custom_object_type_identifier: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["custom_object_instance_deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    lisDataAttributes: {
        parameters: {
            query?: {
                model?: "contact" | "company" | "conversation";
                include_archived?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_attribute_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createDataAttribute: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_data_attribute_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_attribute"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateDataAttribute: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_data_attribute_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_attribute"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listDataConnectors: {
        parameters: {
            query?: {
                per_page?: number;
                starting_after?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_list"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createDataConnector: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_data_connector_request"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    RetrieveDataConnector: {
        parameters: {
            query?: {
                state_version?: "draft" | "live";
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteDataConnector: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_data_connector_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateDataConnector: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_data_connector_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listDataConnectorExecutionResults: {
        parameters: {
            query?: {
                per_page?: number;
                starting_after?: string;
                success?: "true" | "false";
                error_type?: "request_configuration_error" | "faraday_error" | "3rd_party_error" | "response_mapping_error" | "token_refresh_error" | "fin_action_response_formatting_error" | "fin_action_identity_verification_error" | "email_verification_error" | "non_fin_standalone_action_identity_verification_error" | "request_validation_error" | "client_side_action_error";
                start_ts?: number;
                end_ts?: number;
                include_bodies?: "true" | "false";
                include_request_url?: "true" | "false";
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                data_connector_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_execution_result_list"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    showDataConnectorExecutionResult: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                data_connector_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_connector_execution_result"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    lisDataEvents: {
        parameters: {
            query: {
                filter: {
                    user_id: string;
                } | {
                    intercom_user_id: string;
                } | {
                    email: string;
                };
                type: string;
                summary?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_event_summary"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createDataEvent: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_data_event_request"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    dataEventSummaries: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_data_event_summaries_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createDataExport: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_data_exports_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_export"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getDataExport: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_export"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    cancelDataExport: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["data_export"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    exportWorkflow: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow_export"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    downloadDataExport: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    jobsStatus: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["jobs"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listMacros: {
        parameters: {
            query?: {
                per_page?: number;
                starting_after?: string;
                updated_since?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["macro_list"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getMacro: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["macro"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_message_request"] | components["schemas"]["create_contact_message_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["message"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getWhatsAppMessageStatus: {
        parameters: {
            query: {
                ruleset_id: string;
                per_page?: number;
                starting_after?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["whatsapp_message_status_list"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    RetrieveWhatsAppMessageStatus: {
        parameters: {
            query: {
                message_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["whatsapp_message_status"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getTeamMetrics: {
        parameters: {
            query?: {
                idle_threshold?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team_metric_list"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listNewsItems: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createNewsItem: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["news_item_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["news_item"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveNewsItem: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["news_item"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateNewsItem: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["news_item_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["news_item"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteNewsItem: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["deleted_object"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listLiveNewsfeedItems: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listNewsfeeds: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveNewsfeed: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["newsfeed"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveNote: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["note"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listSegments: {
        parameters: {
            query?: {
                include_count?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["segment_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveSegment: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["segment"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listSubscriptionTypes: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["subscription_type_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createPhoneSwitch: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_phone_switch_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["phone_switch"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    showCall: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["call"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    showCallRecording: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    showCallTranscript: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listCallsWithTranscripts: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conversation_ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type?: string;
                        data?: (components["schemas"]["call"] & {
                            transcript?: {
                                [key: string]: unknown;
                            }[];
                            transcript_status?: string | null;
                        })[];
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_or_update_tag_request"] | components["schemas"]["tag_company_request"] | components["schemas"]["untag_company_request"] | components["schemas"]["tag_multiple_users_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag_basic"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    findTag: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag_basic"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveTeam: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["team"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listTicketStates: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_state_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createTicketTypeAttribute: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                ticket_type_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["create_ticket_type_attribute_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type_attribute"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateTicketTypeAttribute: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                ticket_type_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_ticket_type_attribute_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type_attribute"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listTicketTypes: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createTicketType: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["create_ticket_type_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getTicketType: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateTicketType: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["update_ticket_type_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    replyTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skip_notifications?: boolean;
                } & (components["schemas"]["contact_reply_ticket_request"] | components["schemas"]["admin_reply_ticket_request"]);
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_reply"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    attachTagToTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string | number;
                    admin_id: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    detachTagFromTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                ticket_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    admin_id: string | number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tag"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skip_notifications?: boolean;
                } & components["schemas"]["create_ticket_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    enqueueCreateTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skip_notifications?: boolean;
                } & components["schemas"]["create_ticket_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["jobs"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    skip_notifications?: boolean;
                } & components["schemas"]["update_ticket_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_deleted"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    changeTicketType: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["change_ticket_type_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    searchTickets: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ticket_list"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveVisitorWithUserId: {
        parameters: {
            query: {
                user_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visitor"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    updateVisitor: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["update_visitor_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visitor"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    convertVisitor: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["convert_visitor_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["contact"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listBrands: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["brand_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveBrand: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["brand"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    listEmails: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_list"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    retrieveEmail: {
        parameters: {
            query?: never;
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["email_setting"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    registerFinVoiceCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["register_fin_voice_call_request"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    collectFinVoiceCallById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    collectFinVoiceCallByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    collectFinVoiceCallByPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                phone_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
    collectFinVoiceCallsByConversationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ai_call_response"][];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
