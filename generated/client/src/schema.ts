// Written by openapi-typescript from the description.

export interface paths {
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identify the admin of the access token
         * @description Returns the admin that the access token acts for, with the workspace under `app`.
         *
         *     If you build a sign-in with Intercom on it, turn away admins whose `email_verified` is not true: anybody can claim an address that was never confirmed.
         */
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
        /**
         * Set an admin to away or back
         * @description Switches away mode of an admin in the inbox on or off and returns the admin. Send both flags each time. A reason is optional, unless the workspace has made reasons mandatory; find their ids with `listAwayStatusReasons`.
         */
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
        /**
         * List activity logs
         * @description Returns what the admins of the workspace did in a span of time: sign-ins, changes of settings, exports, deletions. The answer counts pages, but the call declares no parameter to ask for another one; to page, or to filter by kind of activity, use `searchActivityLogs`.
         */
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
        /**
         * Search activity logs
         * @description Returns a page of what the admins of the workspace did, filtered by time and by kind of activity. Every filter is optional. Pages are numbered: ask for the next `page` until `pages.total_pages` is reached.
         */
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
        /**
         * List the types of activity
         * @description Returns the names of all kinds of activity that the log knows, in one answer. They are the values that `event_types` of `searchActivityLogs` takes.
         */
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
        /**
         * List all admins
         * @description Returns the admins of the workspace in one answer, without pages.
         */
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
        /**
         * Get an admin
         * @description Returns one admin by id. For the admin of the access token, call `identifyAdmin`.
         */
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
        /**
         * List content import sources
         * @description Returns the content import sources of the workspace, not only those that the API fills. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listContentImportSources"];
        put?: never;
        /**
         * Create a content import source
         * @description Creates a source for pages that you send through the API; other kinds of source cannot be created here. Keep the `id` of the answer: `createExternalPage` asks for it as `source_id`.
         */
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
        /**
         * Get a content import source
         * @description Returns a content import source: where its pages come from, how, and when they were last synced.
         */
        get: operations["getContentImportSource"];
        /**
         * Update a content import source
         * @description Changes the status or the address of a content import source; send `sync_behavior` and `url` each time. The address can change only where `sync_behavior` is `api`, and no source can become `api` or stop being it.
         */
        put: operations["updateContentImportSource"];
        post?: never;
        /**
         * Delete a content import source
         * @description Deletes a content import source together with every external page that came from it.
         */
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
        /**
         * List external pages
         * @description Returns the external pages of the workspace, from all sources. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listExternalPages"];
        put?: never;
        /**
         * Create or update an external page
         * @description Creates an external page, or updates the one that its source already has under this `external_id`, so the same page can be sent again and again.
         *
         *     Say with `ai_agent_availability` and `ai_copilot_availability` who may answer from the page: both are declared as false by default for a new page, and no default applies to a page that exists.
         */
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
        /**
         * Get an external page
         * @description Returns an external page by Intercom's id, with its HTML.
         */
        get: operations["getExternalPage"];
        /**
         * Update an external page
         * @description Updates an external page by Intercom's id; it must have been created through the API. Send the whole page: title, HTML, address, locale and source are all needed. This call knows only `fin_availability`, not the two switches of `createExternalPage`, which can also update a page, by your own id.
         */
        put: operations["updateExternalPage"];
        post?: never;
        /**
         * Delete an external page
         * @description Takes an external page out of the content library, so that no AI answer draws on it any more, and returns it.
         */
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
        /**
         * List all articles
         * @description Returns the articles of the workspace a numbered page at a time, drafts included, the most recently updated first. Statistics are left out; `retrieveArticle` has them.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Create an article
         * @description Creates an article, as a draft unless `state` is `published`. `title` and `author_id` are needed. To place it in the help centre, name its parent with `parent_id` and `parent_type`; without a parent it stands alone. Texts in other languages can come along in `translated_content`.
         */
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
        /**
         * Get an article
         * @description Returns an article with its statistics.
         */
        get: operations["retrieveArticle"];
        /**
         * Update an article
         * @description Changes an article; send only what changes. Publish it or take it back to a draft with `state`, move it with `parent_id` and `parent_type`. Mind that `parent_id` is a string in this call and a number in `createArticle`.
         */
        put: operations["updateArticle"];
        post?: never;
        /**
         * Delete an article
         * @description Deletes an article and confirms it with the id. To unpublish an article and keep it, set `state` to `draft` with `updateArticle` instead.
         */
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
        /**
         * Search articles
         * @description Returns the articles in which a phrase occurs, by state and help centre if you wish. Results come under `data.articles`, unlike those of `listArticles`; with `highlight` set, `data.highlights` shows where the phrase was found. The answer counts pages, but the call declares no parameter to ask for another one.
         */
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
        /**
         * List all away status reasons
         * @description Returns every reason of the workspace as a bare array, without pages. Deleted ones are among them: leave out those whose `deleted` is true before you offer a choice, as `setAwayAdmin` refuses them.
         */
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
        /**
         * Queue an export of reporting data
         * @description Starts an export of some attributes of one dataset and answers at once with the job; poll `getReportingDataExport` for its end. Five jobs can be pending at a time: one more is answered with 429, which here does not mean that you call too often.
         */
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
        /**
         * Get the status of a reporting data export
         * @description Returns an export job as it stands now. It is ready for `downloadReportingDataExport` when its `status` is `complete`, which is spelt `completed` in the other kind of export; `failed` means that no file will come.
         */
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
        /**
         * List the datasets of reporting data
         * @description Returns the datasets that can be exported, each with its attributes. An `id` of an attribute can occur more than once; `enqueueReportingDataExport` wants the `qualified_id`.
         */
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
        /**
         * Download a reporting data export
         * @description Returns the file of a finished export as bytes. The call has to ask for `application/octet-stream`; the client does.
         */
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
        /**
         * List all collections
         * @description Returns collections of all levels, the most recently updated first; rebuild the tree from `parent_id`. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listAllCollections"];
        put?: never;
        /**
         * Create a collection
         * @description Creates a collection, at the first level unless `parent_id` names one to put it in. It goes into the default help centre unless `help_center_id` names another. Only `name` is needed.
         */
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
        /**
         * Get a collection
         * @description Returns a collection. Neither its articles nor the collections in it are part of the answer: those point to it by their own parent ids.
         */
        get: operations["retrieveCollection"];
        /**
         * Update a collection
         * @description Renames, describes, translates or moves a collection; send only what changes. A null `parent_id` moves it to the first level. It cannot be moved to another help centre here.
         */
        put: operations["updateCollection"];
        post?: never;
        /**
         * Delete a collection
         * @description Deletes a collection and confirms it with the id.
         */
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
        /**
         * Get a help centre
         * @description Returns a help centre: its address, its names and whether it is turned on.
         */
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
        /**
         * List all help centres
         * @description Returns the help centres of the workspace in one answer, without pages. Their ids serve `createCollection` and `searchArticles`.
         */
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
        /**
         * List all internal articles
         * @description Returns the internal articles of the workspace. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listInternalArticles"];
        put?: never;
        /**
         * Create an internal article
         * @description Creates an internal article. A title, an author and an owner are needed; text and folder can follow with `updateInternalArticle`.
         */
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
        /**
         * Get an internal article
         * @description Returns an internal article with its text.
         */
        get: operations["retrieveInternalArticle"];
        /**
         * Update an internal article
         * @description Changes an internal article, hands it to another owner or moves it between folders; send only what changes. A null `folder_id` takes it out of its folder.
         */
        put: operations["updateInternalArticle"];
        post?: never;
        /**
         * Delete an internal article
         * @description Deletes an internal article and confirms it with the id.
         */
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
        /**
         * Search internal articles by folder
         * @description Returns the internal articles of a folder and of all folders below it, at any depth, under `data.internal_articles`. The answer counts pages, but the call declares no parameter to ask for another one.
         */
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
        /**
         * List folders
         * @description Returns folders a numbered page at a time: all of them, or only those directly in the folder that `parent_folder_id` names.
         */
        get: operations["listFolders"];
        put?: never;
        /**
         * Create a folder
         * @description Creates an empty folder, inside another if `parent_folder_id` names one. Put articles into it with their `folder_id`.
         */
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
        /**
         * Get a folder
         * @description Returns a folder and how much is in it, but not the content itself; for internal articles, `searchInternalArticles` finds it.
         */
        get: operations["retrieveFolder"];
        /**
         * Update a folder
         * @description Renames, describes or moves a folder; send only what changes.
         */
        put: operations["updateFolder"];
        post?: never;
        /**
         * Delete an empty folder
         * @description Deletes a folder that has no content. One with content is refused with status 422: move it elsewhere first.
         */
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
        /**
         * Find a company or filter companies
         * @description With `company_id` or `name`, returns that one company; otherwise a page of companies, which `tag_id` or `segment_id` narrow down. The `type` of the answer tells which it is: `company` or `list`.
         */
        get: operations["retrieveCompany"];
        put?: never;
        /**
         * Create or update a company
         * @description Updates the company that has the given `company_id`, or creates it when there is none, and returns it. A `company_id` cannot be changed later.
         *
         *     Intercom shows a company only once a user belongs to it; add one with `attachContactToACompany`. A property that the API does not know is refused with status 400.
         */
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
        /**
         * Get a company
         * @description Returns one company by Intercom's `id`. To look it up by your own id, call `retrieveCompany` with `company_id`.
         */
        get: operations["RetrieveACompanyById"];
        /**
         * Update a company by its Intercom id
         * @description Updates the company with this Intercom `id` and returns it; `company_id` stays what it was.
         *
         *     Intercom declares no body for this call. To send new values with checked types, use `createOrUpdateCompany` with the company's `company_id`.
         */
        put: operations["UpdateCompany"];
        post?: never;
        /**
         * Delete a company
         * @description Deletes a company and confirms it with its `id`. There is no call that brings it back.
         */
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
        /**
         * List the contacts of a company
         * @description Returns the contacts that belong to a company, as whole contact objects. The answer counts pages, but the call declares no parameter to ask for another one.
         */
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
        /**
         * List the segments of a company
         * @description Returns the segments whose rules the company matches at present, in one answer.
         */
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
        /**
         * List the notes of a company
         * @description Returns the notes on a company, each with its author. Takes Intercom's `id` of the company in the path, not the `company_id` of your own system.
         */
        get: operations["listCompanyNotes"];
        put?: never;
        /**
         * Add a note to a company
         * @description Adds a note to a company and returns it. The author is the admin named in `admin_id`, or the admin whose access token is used. Each call adds another note, even with the same text.
         */
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
        /**
         * List all companies
         * @description Returns a page of companies, the one with the latest request first. It is a POST, yet everything goes into the query string. Companies without users are left out, and paging ends at 10,000 companies: to go through more, use `scrollOverAllCompanies`.
         */
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
        /**
         * Go through all companies
         * @description Returns one batch of companies and a `scroll_param` that fetches the next; an empty `data` marks the end. It has no upper limit, which suits exports and full syncs.
         *
         *     A workspace can have one scroll open at a time, and starting a second is an error. A scroll lapses after a minute without a call. It cannot be resumed: after a network timeout, answered with status 500, begin again without `scroll_param`.
         */
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
        /**
         * List the companies of a contact
         * @description Returns the companies that a contact belongs to, as whole company objects. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listCompaniesForAContact"];
        put?: never;
        /**
         * Add a contact to a company
         * @description Makes a contact a member of a company and returns the company. A contact can belong to 1,000 companies; one more is refused with status 400 and code `contact_company_limit_exceeded`.
         */
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
        /**
         * Remove a contact from a company
         * @description Ends a contact's membership of a company and returns the company. Neither of the two is deleted; a company that loses its last user no longer shows up in lists.
         */
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
        /**
         * List the notes of a contact
         * @description Returns the notes on a contact, each with its author.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Add a note to a contact
         * @description Adds a note to a contact, user or lead, and returns it. The contact is taken from the path; the author is the admin in `admin_id`. Each call adds another note, even with the same text.
         */
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
        /**
         * List the segments of a contact
         * @description Returns the segments whose rules the contact matches at present, in one answer.
         */
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
        /**
         * List the subscription choices of a contact
         * @description Returns the subscription types that a contact has made a choice about. Read each by its `consent_type`: an `opt_out` type in the list means that the contact said no to it, an `opt_in` type means yes. A type that is missing stands at its default.
         */
        get: operations["listSubscriptionsForAContact"];
        put?: never;
        /**
         * Attach a subscription type to a contact
         * @description Stores a contact's choice on a subscription type and returns the type. Mind the meaning: with an `opt_out` type the contact stops getting these messages, with an `opt_in` type the contact starts to.
         */
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
        /**
         * Detach a subscription type from a contact
         * @description Takes back a contact's choice on a subscription type and returns the type. The default counts again: messages of an `opt_out` type come, those of an `opt_in` type do not.
         */
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
        /**
         * List the tags of a contact
         * @description Returns the tags on a contact, each with when and by whom it was applied.
         */
        get: operations["listTagsForAContact"];
        put?: never;
        /**
         * Tag a contact
         * @description Puts an existing tag on a contact and returns that tag. To tag several contacts, or to make the tag on the way, use `createTag`.
         */
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
        /**
         * Untag a contact
         * @description Takes a tag off a contact and returns that tag. The tag itself stays in the workspace; to remove it everywhere, call `deleteTag`.
         */
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
        /**
         * Get a contact
         * @description Returns one contact, user or lead, by Intercom's id. Its lists of tags, notes and companies hold ten entries at most; `listTagsForAContact`, `listNotes` and `listCompaniesForAContact` give all.
         */
        get: operations["ShowContact"];
        /**
         * Update a contact
         * @description Changes the properties that are sent, leaves the others, and returns the contact.
         *
         *     It also links instances of custom objects: put a list of their ids into `custom_attributes` under the name of the relation, as in `{ "order": ["21"] }`.
         */
        put: operations["UpdateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact. There is no call to restore one; to put a contact away and be able to bring it back, use `archiveContact`.
         */
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
        /**
         * Merge a lead into a user
         * @description Merges a lead into a user and returns the user. Attributes that the user lacks are copied from the lead, and the lead is then deleted, so this cannot be undone. Other pairs of roles are refused.
         */
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
        /**
         * Search contacts
         * @description Returns a page of the contacts that match `query`: one filter, or a group of up to 15 joined by `AND` or `OR`. Groups nest two levels deep. Pages hold 50 contacts unless `pagination` says otherwise; send `pages.next.starting_after` back in `pagination` for the next.
         *
         *     Two surprises. Times are compared by whole day (UTC), so `>` on `created_at` begins with the following day, and there is no "at least": combine `>` and `=`. And a new contact may take some minutes to turn up here.
         *
         *     Nearly all properties of a contact can be searched, `location.country` and the like included, and besides them `segment_id`, `tag_id` and `custom_attributes.` with a name. A value that is not of the field's type is refused.
         */
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
        /**
         * List all contacts
         * @description Returns a page of the workspace's contacts, users and leads alike, 50 unless `per_page` says otherwise. Go on by sending `pages.next.starting_after` of each answer until there is no `next`.
         */
        get: operations["ListContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a user or a lead and returns it. Needs `email`, `external_id` or `role`, one at least; with an e-mail address alone it becomes a user.
         *
         *     It never updates: when a user with the same `email` or `external_id` exists, even archived, the API answers 409 with code `conflict` and that contact's id in the message. Then call `updateContact`.
         */
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
        /**
         * Get a user by your own id
         * @description Returns the user with this `external_id`, the id that your system gave it. Leads are not found this way.
         */
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
        /**
         * Archive a contact
         * @description Puts a contact away without deleting its data; `unarchiveContact` brings it back. An archived contact keeps its `email` and `external_id`, so `createContact` still refuses both.
         */
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
        /**
         * Unarchive a contact
         * @description Makes an archived contact active again; the reverse of `archiveContact`.
         */
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
        /**
         * Block a contact
         * @description Blocks a contact, such as a sender of spam, and archives its conversations along the way. The API has no call to unblock.
         */
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
        /**
         * List all content snippets
         * @description Returns the content snippets of the workspace a numbered page at a time. Page, page size and number of pages stand in the answer itself, where other lists have `pages`.
         */
        get: operations["listContentSnippets"];
        put?: never;
        /**
         * Create a content snippet
         * @description Creates a content snippet from a title and blocks, in English unless `locale` says otherwise. A language that Fin does not support is refused with status 422.
         */
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
        /**
         * Get a content snippet
         * @description Returns a content snippet with its blocks.
         */
        get: operations["getContentSnippet"];
        /**
         * Update a content snippet
         * @description Changes the title, blocks or language of a content snippet and leaves alone what is not sent. Blocks come as the whole text, not as an addition to it.
         */
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
        /**
         * Tag a conversation
         * @description Puts an existing tag on a conversation, in the name of an admin, and returns that tag.
         */
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
        /**
         * Untag a conversation
         * @description Takes a tag off a conversation, in the name of an admin, and returns that tag. This DELETE carries a JSON body, with the admin's id.
         */
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
        /**
         * List conversations
         * @description Returns the conversations of the workspace a page at a time, without their parts. Pages follow a cursor: pass `pages.next.starting_after` of one answer as `starting_after` of the next call, until `next` is null or missing. To filter, use `searchConversations`.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Opens a conversation as if the contact had written in through the Messenger; it cannot start an e-mail or any other channel. To write first as an admin, use `createMessage`.
         *
         *     A visitor may start one too: give the visitor's `id` or `user_id` with type `contact`, and the visitor becomes a lead. The answer is the message; its `conversation_id` is the id to use from then on. Nothing prevents duplicates: calling twice opens two conversations.
         */
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
        /**
         * Retrieve a conversation
         * @description Returns a conversation with its parts. At most 500 parts come back; of a longer conversation these are the most recent. What the AI agent did is reported only in workspaces that have it enabled.
         */
        get: operations["retrieveConversation"];
        /**
         * Update a conversation
         * @description Sets the title, the read mark, the company or custom attributes; what is left out stays as it is. To reply use `replyConversation`; to assign, close, snooze or reopen use `manageConversation`.
         *
         *     A custom attribute that refers to custom objects takes a list of instance ids, which relates the conversation to them.
         */
        put: operations["updateConversation"];
        post?: never;
        /**
         * Delete a conversation
         * @description Removes a conversation for good. By default its figures stay in reports, perhaps with gaps; with `retain_metrics=false` these go as well, for which the token needs the scope `delete_conversations_and_metrics`. `listDeletedConversationIds` lists what was deleted.
         */
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
        /**
         * Search conversations
         * @description Returns the conversations that match a filter, or a tree of filters joined by `AND` and `OR`,
         *     without their parts. Groups nest two levels deep and hold up to 15 filters each. A page has 20
         *     conversations by default and 150 at most; `pages.next.starting_after` goes into
         *     `pagination.starting_after` of the next call.
         *
         *     Most fields of a conversation can be searched, nested ones with dots
         *     (`statistics.time_to_admin_reply`, `source.author.email`); contacts, teammates and tags by
         *     `contact_ids`, `teammate_ids` and `tag_ids`.
         *
         *     - `=`, `!=`, `IN` and `NIN` suit every type; the last two take a list.
         *     - `>` and `<` compare numbers and times (seconds since 1970) and include the value itself.
         *     - `~`, `!~`, `^` and `$` (contains, lacks, starts with, ends with) are for strings.
         *     - `source.body` is matched word by word: `=` with one word finds it, a phrase finds nothing.
         *
         *     The value's type must suit the field, or the query is refused.
         */
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
        /**
         * Reply to a conversation
         * @description Adds a reply by an admin or by a contact, a note that only teammates see, or quick replies for the contact to choose from. A contact's reply reopens a closed conversation. The answer is the conversation, with the new part among its parts. Nothing recognises repeats: a call sent twice adds two parts.
         */
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
        /**
         * Close, snooze, reopen or assign a conversation
         * @description Changes the state of a conversation or whom it is assigned to, on behalf of an admin. `message_type` says which: `close`, `snoozed`, `open` or `assignment`. Closing and assigning can leave a message at the same time. A closed conversation that is assigned reopens.
         */
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
        /**
         * Update a conversation part
         * @description Reports how the delivery of an external reply went, or marks a part as seen by an admin. For the first send `send_state` and `info_message`, for the second `seen` and `admin_id`. The operation is experimental: beside the bearer token, every call needs `experimental` set to true and an HMAC `secret`.
         */
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
        /**
         * Attach a contact to a conversation
         * @description Adds a contact as a participant, which makes the conversation a group conversation; an admin or another contact acts as the one who adds. An e-mail address that no contact of the workspace has creates a lead. The answer holds the contacts of the conversation and nothing else of it: call `retrieveConversation` for the rest.
         */
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
        /**
         * Detach a contact from a conversation
         * @description Removes a participant from a group conversation, in the name of an admin, who goes into the body of the request. The last contact cannot be removed. As with `attachContactToConversation`, the answer holds the contacts that the conversation has now.
         */
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
        /**
         * List handling events
         * @description Lists when teammates paused and resumed work on a conversation. The token needs the scope `read_conversations`. Unlike elsewhere, times are ISO 8601 strings.
         */
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
        /**
         * List side conversations
         * @description Lists the internal threads that teammates began from within a conversation, each with its messages. Pages are numbered. The token needs the scope `read_conversations`.
         */
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
        /**
         * Redact a conversation part or source
         * @description Replaces what a message says, in a part or in the source, with a notice that it was deleted; the rest of the conversation stays. A part needs a `body` to be redacted, and a source must come from a contact; else the call fails with `conversation_part_not_redactable`.
         */
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
        /**
         * Convert a conversation to a ticket
         * @description Turns a conversation into a ticket of the given type and returns the ticket. The type must be in the category Customer; see `listTicketTypes`. Set its initial state and attributes in the same call if needed.
         */
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
        /**
         * List deleted conversations
         * @description Lists the ids of conversations that were deleted, with the time and whether their figures were kept for reports. Pages are numbered: go on with `page` until `pages.next` is null or missing.
         */
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
        /**
         * Report a new conversation
         * @description Tells Intercom that a conversation began in your channel. Intercom creates its own conversation for it and starts the workflows that apply. Keep `external_conversation_id`: the later events of the conversation name it.
         */
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
        /**
         * Report a new message
         * @description Tells Intercom what a contact wrote in a conversation of your channel. Workflows, and Fin where it takes part, can react to the message.
         */
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
        /**
         * Report a chosen quick reply
         * @description Tells Intercom which of the offered quick replies a contact chose, so that the workflow that asked can go on.
         */
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
        /**
         * Report the answer to an attribute collector
         * @description Tells Intercom what a contact filled in when a workflow asked for an attribute, so that the workflow can go on with the value.
         */
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
        /**
         * Get a custom object instance by your own id
         * @description Returns the instance of the type in the path that has this `external_id`, the id that the system it comes from gave it.
         */
        get: operations["getCustomObjectInstancesByExternalId"];
        put?: never;
        /**
         * Create or update a custom object instance
         * @description Creates an instance of the type in the path, or updates the one that has the given `external_id`, and returns it. The type has to exist: the API answers 404 otherwise.
         */
        post: operations["createCustomObjectInstances"];
        /**
         * Delete a custom object instance by your own id
         * @description Deletes the instance that has this `external_id`. There is no call to restore one.
         *
         *     Do not go by the name of the operation: this one takes the `external_id`, and `deleteCustomObjectInstancesByExternalId` takes Intercom's `id`.
         */
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
        /**
         * Get a custom object instance
         * @description Returns the instance of the type in the path that has this id.
         */
        get: operations["getCustomObjectInstancesById"];
        put?: never;
        post?: never;
        /**
         * Delete a custom object instance
         * @description Deletes the instance that has this id of Intercom's. There is no call to restore one.
         *
         *     Do not go by the name of the operation: this one takes Intercom's `id`, and `deleteCustomObjectInstancesById` takes the `external_id`.
         */
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
        /**
         * List all data attributes
         * @description Returns the attributes of the workspace in one answer, Intercom's own and custom ones alike. Narrow them down to one kind of object with `model`. Archived attributes are left out unless `include_archived` is true.
         */
        get: operations["lisDataAttributes"];
        put?: never;
        /**
         * Create a data attribute
         * @description Creates a custom attribute for contacts or for companies, not for conversations, and returns it. A `data_type` of `options` makes a list to choose from and needs two options at least.
         *
         *     A name that is taken is refused, also when it is a company that has it and the new attribute is for contacts. The `data_type` cannot be changed over the API afterwards.
         */
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
        /**
         * Update a data attribute
         * @description Changes the description, the options or the Messenger's access of a custom attribute, or archives it, and returns it. Intercom's own attributes have no id and cannot be changed so.
         *
         *     Name, model and `data_type` stay as they are; another type can be given in Intercom only. An attribute that something else depends on cannot be archived: the API answers 422.
         */
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
        /**
         * List all data connectors
         * @description Answers with the workspace's connectors in pages, the one that changed last first. The list has the main properties only; `retrieveDataConnector` has the rest.
         */
        get: operations["listDataConnectors"];
        put?: never;
        /**
         * Create a data connector
         * @description Adds a connector in the state `draft`. Only a name is needed; the rest can follow with `updateDataConnector`, which also sets the connector live.
         */
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
        /**
         * Retrieve a data connector
         * @description Answers with everything about one connector: its request, its inputs, the fields of the answer and where they go. A connector can have a live and a draft version; `state_version` says which one to give.
         */
        get: operations["RetrieveDataConnector"];
        put?: never;
        post?: never;
        /**
         * Delete a data connector
         * @description Removes a connector that is a draft and that no workflow or AI agent uses. Otherwise nothing is deleted and the answer is 409: set the connector to `draft` with `updateDataConnector` first.
         */
        delete: operations["deleteDataConnector"];
        options?: never;
        head?: never;
        /**
         * Update a data connector
         * @description Changes the properties that the body gives and leaves the others. Setting `state` takes the connector live or back to draft; the way back is refused with 409 while something uses the connector. `data_inputs` replaces the whole list of inputs.
         */
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
        /**
         * List the runs of a data connector
         * @description Answers with the execution results of one connector in pages. Without `start_ts` and `end_ts` these are the runs of the last hour.
         *
         *     The address that was called and the bodies are left out unless `include_request_url` and `include_bodies` ask for them; `showDataConnectorExecutionResult` always has them.
         */
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
        /**
         * Retrieve a run of a data connector
         * @description Answers with one execution result in full, with the address that was called and the bodies of the request and of the answer.
         */
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
        /**
         * Summarise the data events of a contact
         * @description Returns the events of one contact as a summary: for each event name how often it happened, and when first and last. `filter` says who is meant, by one id.
         *
         *     Events that are 90 days old or older cannot be listed one by one, but counts and summaries go on taking them in.
         */
        get: operations["lisDataEvents"];
        put?: never;
        /**
         * Submit a data event
         * @description Records that an event happened. The answer is 202 without a body. `id`, `user_id` or `email` says who did it; a lead goes by `id` only. For a contact that does not exist the API answers 404. The access token has to be allowed to write.
         *
         *     An event sent twice may be recognised and dropped: it is answered with 202 all the same, and uses up rate limit. Two events are the same when they share contact, `event_name` and `created_at`, so give `created_at` to the second.
         *
         *     An event keeps its first 10 keys of `metadata`, in the order sent, and they cannot be changed afterwards. New keys for an event that is known already may take 24 hours to appear.
         */
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
        /**
         * Create an event summary
         * @description Records for a user how often an event happened, and when first and last, in one call instead of one for each time. The user goes by `user_id`. The answer has no body.
         */
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
        /**
         * Queue an export of message data
         * @description Starts an export of the messages sent in a span of time and answers at once with the job. Only one job can be active in a workspace: a second one is answered with 429, until the first ends or is cancelled (`cancelDataExport`).
         *
         *     What counts is when a message was sent; one that was sent before and only changed in the span is left out. The span includes both its ends.
         */
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
        /**
         * Get the status of a message data export
         * @description Returns an export job as it stands now. Ask again while it is `pending` or `in_progress`. Two days after it completed, its data is gone.
         */
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
        /**
         * Cancel a message data export
         * @description Stops an export and returns the job, whose `status` is `canceled` then.
         */
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
        /**
         * Export a workflow
         * @description Returns the whole definition of a workflow at once: its steps, rules and attributes. Times here are ISO 8601 texts, not seconds. Where the export is not available for the workspace, the answer is 403 with code `api_plan_restricted`.
         */
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
        /**
         * Download a message data export
         * @description Returns the file of a completed export as bytes: CSV, compressed with gzip. `data_export_csv` describes its columns. It can be long, so write it to disk as it streams in.
         */
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
        /**
         * Get the status of a job
         * @description Returns a job as it stands now. Ask again while its `status` is `pending`; with `success` it names the resource that was created.
         */
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
        /**
         * List macros
         * @description Returns a page of macros, the last changed first. Go on by sending `pages.next.starting_after` of each answer until `next` is null. With `updated_since` only those come that changed since then, which keeps a copy up to date.
         */
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
        /**
         * Get a macro
         * @description Returns one macro. A macro for specific teams is found only by members of these teams; for everybody else the answer is 404, as if it did not exist.
         */
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
        /**
         * Create a message
         * @description Sends a message and returns it. From an admin, `message_type` decides what else is needed: an e-mail has a subject and a body, a WhatsApp message a template and its components, the others a body. From a contact, a sender and a body are all.
         *
         *     An admin's message starts no conversation until the contact replies; after that, `searchConversations` finds it by `source.id`, the id of the message. Set `create_conversation_without_contact_reply` to have the conversation at once. A contact that was created only just now may not be found yet, and the API then answers 404.
         */
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
        /**
         * List the statuses of WhatsApp messages
         * @description Returns, page by page, what became of the messages of one ruleset, which are those sent together from Intercom's Outbound. It knows WhatsApp messages only, whatever the path suggests. Go on by sending `pages.next.starting_after` of each answer until `next` is null.
         */
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
        /**
         * Get the status of a WhatsApp message
         * @description Returns what became of one WhatsApp message, with the conversation that it belongs to. For a message that failed, `error` says why. `getWhatsAppMessageStatus` gives the ids of messages and the statuses of many at a time.
         */
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
        /**
         * Get the workload of a team
         * @description Returns how many conversations each admin of a team has open, idle and snoozed at this moment. Idle is what has been open and waiting for an admin's reply longer than `idle_threshold`.
         *
         *     The workspace needs the feature `realtime_monitoring`; without it the answer is 403 with code `api_plan_restricted`.
         */
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
        /**
         * List all news items
         * @description Returns the news items of the workspace, drafts and live ones alike. The answer counts pages, but the call declares no parameter to ask for another one.
         */
        get: operations["listNewsItems"];
        put?: never;
        /**
         * Create a news item
         * @description Creates a news item and returns it. Only `title` and `sender_id` are required. For people to read the item, it has to be `live` and assigned to a newsfeed (`newsfeed_assignments`).
         *
         *     A cover image cannot be set over the API, though answers show it.
         */
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
        /**
         * Get a news item
         * @description Returns one news item by its id, draft or live, with its text and the newsfeeds that it is assigned to.
         */
        get: operations["retrieveNewsItem"];
        /**
         * Update a news item
         * @description Changes a news item and returns it as it then is. Takes the same body as `createNewsItem`, so `title` and `sender_id` have to be sent even where they stay as they are.
         */
        put: operations["updateNewsItem"];
        post?: never;
        /**
         * Delete a news item
         * @description Deletes a news item, draft or live. The API has no call to restore one.
         */
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
        /**
         * List the live news items of a newsfeed
         * @description Returns the items of one newsfeed that are live; drafts are left out. The answer counts pages, but the call declares no parameter to ask for another one.
         */
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
        /**
         * List all newsfeeds
         * @description Returns the newsfeeds of the workspace with their names, which is how to find the id for an assignment. The items are not part of the answer; `listLiveNewsfeedItems` has them. There is no parameter to ask for another page.
         */
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
        /**
         * Get a newsfeed
         * @description Returns the name and dates of one newsfeed. Its audience is not part of the answer, and neither are its items (`listLiveNewsfeedItems`).
         */
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
        /**
         * Get a note
         * @description Returns one note by its id, whether it is on a contact or on a company. The id goes into the path as a number, although answers carry it as a string.
         */
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
        /**
         * List all segments
         * @description Returns the segments of the workspace with their names and dates. Member counts are left out unless `include_count` is true.
         */
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
        /**
         * Get a segment
         * @description Returns one segment by its id: name, dates and which kind of person it collects. The rules and the members are not part of the answer.
         */
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
        /**
         * List all subscription types
         * @description Returns the subscription types of the workspace in one answer, without pages. Look at `state` before you offer one: only `live` ones are in use.
         */
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
        /**
         * Send a caller a link to the Messenger
         * @description Sends a text message with a link to the Messenger to a phone number. Custom attributes that come with it are stored on the user or lead. The answer carries the link too, as `url`.
         *
         *     The bodies of 400 and 422 are not error lists: they are objects with an `error_key`, such as `invalid_phone_number`, and sometimes a `message`.
         */
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
        /**
         * List all calls
         * @description Returns a page of the calls of the workspace. Pages are numbered: ask for the next `page` until `pages.total_pages` is reached. Transcripts are not included; see `listCallsWithTranscripts`.
         */
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
        /**
         * Get a call
         * @description Returns one call. It says where the recording and the transcript are; fetch these with `showCallRecording` and `showCallTranscript`.
         */
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
        /**
         * Download the recording of a call
         * @description Answers with a redirect to the recording of a call, at a signed address. `fetch` follows it, so what arrives is the recording itself; its audio format is not fixed by the contract.
         */
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
        /**
         * Download the transcript of a call
         * @description Returns the transcript of a call as a text file: a line for each utterance, with the time since the start of the call and the speaker. For transcripts as data, or of several calls at once, use `listCallsWithTranscripts`.
         */
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
        /**
         * List the calls of conversations
         * @description Returns the calls that belong to the conversations you name, each with its transcript where there is one. Takes 1 to 20 conversations; with none or with more the API answers 400. There is no other filter, and there are no pages.
         */
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
        /**
         * List all tags
         * @description Returns every tag of the workspace in one answer, without pages. When and by whom a tag was applied is told only where it is read from a contact, conversation or ticket.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create, rename or apply a tag
         * @description One call, four uses, told apart by the body: `name` alone makes a tag, or returns the one with that name; `name` with `id` renames; `name` with `companies` tags those companies, or untags them where each has `untag: true`; `name` with `users` tags those contacts.
         *
         *     Upper and lower case make no difference in names, and a tag that is applied without existing is made first. Contacts cannot be untagged here: use `detachTagFromContact`.
         */
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
        /**
         * Get a tag
         * @description Returns the name of a tag by its id. It does not tell what carries the tag.
         */
        get: operations["findTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag from the workspace. Refused with status 400 and code `tag_has_dependent_objects` while something is built on the tag, such as a segment; the message names what.
         */
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
        /**
         * List all teams
         * @description Returns the teams of the workspace in one answer, without pages.
         */
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
        /**
         * Get a team
         * @description Returns one team with the ids of its admins.
         */
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
        /**
         * List all ticket states
         * @description Answers with every ticket state of the workspace, each with the ticket types that use it. Look here for the ids that `updateTicket` and `changeTicketType` take.
         */
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
        /**
         * Add an attribute to a ticket type
         * @description Gives tickets of the type one more field. The data type is settled here: `updateTicketTypeAttribute` does not take it.
         */
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
        /**
         * Update an attribute of a ticket type
         * @description Changes the properties that the body gives. The data type cannot be changed. Attributes are not deleted: an archived one is left out of new tickets and stays on the tickets that have it.
         */
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
        /**
         * List all ticket types
         * @description Answers with every ticket type of the workspace, its attributes and its states. The list is not divided into pages.
         */
        get: operations["listTicketTypes"];
        put?: never;
        /**
         * Create a ticket type
         * @description Adds a ticket type to the workspace. It starts with the attributes `_default_title_` and `_default_description_`.
         */
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
        /**
         * Retrieve a ticket type
         * @description Answers with one ticket type, its attributes and its states.
         */
        get: operations["getTicketType"];
        /**
         * Update a ticket type
         * @description Changes the properties that the body gives; every one of them may be left out. Set `archived` to take the type out of use.
         */
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
        /**
         * Reply to a ticket
         * @description Adds a part to the ticket: a comment of an admin or of the contact, a note that only teammates see, or quick replies that the contact can choose from. An admin is named by `admin_id`, a contact by exactly one of `intercom_user_id`, `user_id` and `email`.
         *
         *     A contact cannot reply to a back-office ticket; the answer is then 400 with the code `parameter_mismatch`.
         */
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
        /**
         * Tag a ticket
         * @description Puts an existing tag on a ticket, in the name of an admin, and returns that tag.
         */
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
        /**
         * Untag a ticket
         * @description Takes a tag off a ticket, in the name of an admin, and returns that tag. This DELETE carries a JSON body, with the admin's id.
         */
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
        /**
         * Create a ticket
         * @description Raises a ticket of the given type for one contact. Attributes that the type requires have to be in `ticket_attributes`. The answer comes when the ticket exists; `enqueueCreateTicket` takes the same body and works in the background.
         *
         *     A contact given by an e-mail address that nobody has yet is created on the way.
         */
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
        /**
         * Create a ticket in the background
         * @description Takes what `createTicket` takes and answers at once with a job; the ticket is made afterwards. Ask `jobsStatus` with the id of the job for the outcome and for the id of the ticket.
         *
         *     Some mistakes, a missing required attribute for one, are found straight away and answered with 400: nothing is queued then. A job that was accepted can still fail.
         */
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
        /**
         * Retrieve a ticket
         * @description Answers with the ticket, its attributes, its type and its parts. No more than 500 parts are given.
         */
        get: operations["getTicket"];
        /**
         * Update a ticket
         * @description Changes what the body names and leaves the rest as it is: attributes, state, company, assignment, snooze, and whether the ticket is open or shared with the customer. The new state has to be one of the ticket's type. Name the acting teammate in `admin_id`, or workflows do not run for the change.
         *
         *     To give the ticket another type, use `changeTicketType`.
         */
        put: operations["updateTicket"];
        post?: never;
        /**
         * Delete a ticket
         * @description Removes the ticket for good, together with its replies, attributes and uploaded files; there is no way back. Reports go on counting it, with gaps where the deleted data was.
         */
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
        /**
         * Change the type of a ticket
         * @description Moves the ticket to another type of the same category and puts it in one of that type's states. An attribute whose name and data type both types have keeps its value; what `ticket_attributes` gives replaces it. Naming the type that the ticket already has, a state of another type, or an attribute that the new type does not have is answered with 400.
         */
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
        /**
         * Search tickets
         * @description Finds tickets by the values of their fields. Filters are joined with `AND` and `OR`, in groups of at most 15, and groups nest two levels deep. A page has 20 tickets unless `pagination.per_page` says otherwise; the cursor of the next page is in `pages.next.starting_after`.
         *
         *     Fields that can be searched:
         *
         *     - `id`, `title`, `description`, `state`, `open`, `category`, `ticket_type_id`
         *     - `contact_ids`, `teammate_ids`, `admin_assignee_id`, `team_assignee_id`
         *     - `created_at`, `updated_at`, `snoozed_until`, in seconds since 1970
         *     - `ticket_attribute.{id}`, with the id of an attribute of the ticket's type
         *
         *     The value has to be of the field's type. Categories go by other names here: `request` finds customer tickets, `task` back-office tickets, `tracker` tracker tickets. The operators `>` and `<` work on numbers and times only.
         */
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
        /**
         * Get a visitor
         * @description Returns the visitor with the given `user_id`. It takes no other id: Intercom's own `id` of a visitor is accepted by `updateVisitor` and `convertVisitor` only.
         */
        get: operations["retrieveVisitorWithUserId"];
        /**
         * Update a visitor
         * @description Changes the name or the custom attributes of a visitor and returns the visitor. The path names nobody: the body says who is meant, by `id` or by `user_id`.
         */
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
        /**
         * Convert a visitor into a contact
         * @description Turns a visitor into a user or a lead and returns the contact. When the user named in the body exists, the visitor is merged into it and then deleted; otherwise the visitor becomes a user, and the ids given under `user` take the place of the visitor's.
         *
         *     There is no call to make a visitor of a contact again.
         */
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
        /**
         * List all brands
         * @description Returns the brands of the workspace in one answer, the default one included.
         */
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
        /**
         * Get a brand
         * @description Returns one brand by id.
         */
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
        /**
         * List all e-mail settings
         * @description Returns the sender addresses of the workspace in one answer, without pages.
         */
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
        /**
         * Get an e-mail setting
         * @description Returns one sender address by the id of its setting.
         */
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
        /**
         * Register a Fin Voice call
         * @description Links a call in another telephone system to a call and a conversation in Intercom, and returns that link. Keep its `id`, or the `call_id` you gave: both find the call later (`collectFinVoiceCallById`, `collectFinVoiceCallByExternalId`). Registering the same call twice is refused with 409.
         */
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
        /**
         * Get a Fin Voice call
         * @description Returns a registered call with what is known of it by now: status, summary, transcript, intents, and the ids of its call and conversation in Intercom. The API answers 404 as long as Intercom has not matched the call to one of its own.
         */
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
        /**
         * Get a Fin Voice call by its external id
         * @description Returns a registered call by the id that it has in the other telephone system, the `call_id` of `registerFinVoiceCall`. Otherwise it works as `collectFinVoiceCallById` does.
         */
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
        /**
         * Get the latest Fin Voice call of a phone number
         * @description Returns the newest call with a phone number that Intercom has matched to one of its own. Otherwise it works as `collectFinVoiceCallById` does.
         */
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
        /**
         * List the Fin Voice calls of a conversation
         * @description Returns the registered calls that Intercom has matched to a conversation, as a bare array; there can be several.
         */
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
        /** @description A point in time: seconds since 1970, or a text in ISO 8601 form. */
        datetime: string | number;
        /** @description One thing that an admin did: who, when and what. */
        activity_log: {
            /** @description Id of the entry. */
            id?: string;
            /** @description The admin who did it. */
            performed_by?: {
                /** @description Always `admin`. */
                type?: string;
                /** @description Id of the admin. */
                id?: string;
                /** @description E-mail address of the admin. */
                email?: string;
                /** @description IP address that the admin acted from. */
                ip?: string;
            };
            /** @description Details of the activity; which ones, depends on its type. */
            metadata?: components["schemas"]["activity_log_metadata"];
            /**
             * Format: date-time
             * @description When it happened, in seconds since 1970.
             */
            created_at?: number;
            /**
             * @description What kind of activity it is. In these names `app` stands for the workspace. `listActivityLogEventTypes` returns the types that exist now.
             * @enum {string}
             */
            activity_type?: "admin_conversation_assignment_limit_change" | "admin_ticket_assignment_limit_change" | "admin_away_mode_change" | "admin_deletion" | "admin_deprovisioned" | "admin_impersonation_end" | "admin_impersonation_start" | "admin_invite_change" | "admin_invite_creation" | "admin_invite_deletion" | "admin_login_failure" | "admin_login_success" | "admin_logout" | "admin_password_reset_request" | "admin_password_reset_success" | "admin_permission_change" | "admin_provisioned" | "admin_two_factor_auth_change" | "admin_unauthorized_sign_in_method" | "app_admin_join" | "app_authentication_method_change" | "app_data_deletion" | "app_data_export" | "app_google_sso_domain_change" | "app_identity_verification_change" | "app_name_change" | "app_outbound_address_change" | "app_package_installation" | "app_package_token_regeneration" | "app_package_uninstallation" | "app_team_creation" | "app_team_deletion" | "app_team_membership_modification" | "app_timezone_change" | "app_webhook_creation" | "app_webhook_deletion" | "articles_in_messenger_enabled_change" | "bulk_delete" | "bulk_export" | "campaign_deletion" | "campaign_state_change" | "conversation_part_deletion" | "conversation_topic_change" | "conversation_topic_creation" | "conversation_topic_deletion" | "help_center_settings_change" | "inbound_conversations_change" | "inbox_access_change" | "message_deletion" | "message_state_change" | "messenger_look_and_feel_change" | "messenger_search_required_change" | "messenger_spaces_change" | "office_hours_change" | "role_change" | "role_creation" | "role_deletion" | "ruleset_activation_title_preview" | "ruleset_creation" | "ruleset_deletion" | "search_browse_enabled_change" | "search_browse_required_change" | "seat_change" | "seat_revoke" | "security_settings_change" | "temporary_expectation_change" | "upfront_email_collection_change" | "welcome_message_change";
            /** @description What happened, in a sentence or two for people to read. */
            activity_description?: string;
        } | null;
        /** @description The kinds of activity that the log knows. */
        activity_log_event_type_list: {
            /** @description Always `activity_log_event_type.list`. */
            type?: string;
            /** @description Names of the types. */
            event_types?: string[];
        };
        /** @description A page of activities. */
        activity_log_list: {
            /** @description Always `activity_log.list`. */
            type?: string;
            /** @description Where this page stands among all pages. */
            pages?: components["schemas"]["cursor_pages"];
            /** @description The activities of this page. */
            activity_logs?: components["schemas"]["activity_log"][];
        };
        /** @description Details of an activity. Each type of activity fills in what fits it, and some add more than is named here, such as `before` and `after` for a change. */
        activity_log_metadata: {
            /** @description How the admin signed in, such as `email_password`, or null. */
            sign_in_method?: string | null;
            /** @description Id of a contact in your own system, or null. */
            external_id?: string | null;
            /** @description True for away, false for back, null for other activities. */
            away_mode?: boolean | null;
            /** @description Text of the reason for being away, or null. */
            away_status_reason?: string | null;
            /** @description Whether conversations are reassigned while the admin is away, or null. */
            reassign_conversations?: boolean | null;
            /** @description What caused the change of away mode, in words, or null. */
            source?: string | null;
            /** @description Whether away mode changed by itself rather than by hand, as a text; or null. */
            auto_changed?: string | null;
            /** @description Id of the admin who started the activity, as a number, or null. */
            update_by?: number | null;
            /** @description Name of the admin who started the activity, or null. */
            update_by_name?: string | null;
            /** @description Limit on the conversations assigned to an admin, or null. */
            conversation_assignment_limit?: number | null;
            /** @description Limit on the tickets assigned to an admin, or null. */
            ticket_assignment_limit?: number | null;
        } | null;
        /** @description A pointer to something that belongs to a contact or a company. */
        addressable_list: {
            /** @description Kind of object that is meant, such as `tag` or `note`. */
            type?: string;
            /** @description Id of that object. */
            id?: string;
            /** @description Where the API serves it, as a path below the server's address. */
            url?: string;
        };
        /** @description A teammate with access to the workspace. */
        admin: {
            /** @description Always `admin`. */
            type?: string;
            /** @description Id of the admin, a string; some paths and bodies take it as a number. */
            id?: string;
            /** @description Full name. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Whether the admin is away. */
            away_mode_enabled?: boolean;
            /** @description Whether new conversations go to the default inbox of the workspace during away mode. */
            away_mode_reassign?: boolean;
            /** @description Id of the reason for being away, a number or a string of digits. Null when there is none. */
            away_status_reason_id?: (string | number) | null;
            /** @description Whether the admin has a paid seat in the inbox; some features need it. */
            has_inbox_seat?: boolean;
            /** @description Ids of the teams that the admin is in, as numbers. */
            team_ids?: number[];
            /** @description Which of the admin's teams are primary, which secondary. */
            team_priority_level?: components["schemas"]["team_priority_level"];
            /** @description The admin's role in the workspace. Missing or null without a role. */
            role?: {
                /** @description Always `role`. */
                type?: string;
                /** @description Id of the role. */
                id?: string;
                /** @description Name of the role. */
                name?: string;
            } | null;
            /** @description The profile picture. Null when there is none. */
            avatar?: {
                /** @description Always `avatar`. */
                type?: string;
                /**
                 * Format: uri
                 * @description Address of the picture. Null when there is none.
                 */
                image_url?: string | null;
            } | null;
        } | null;
        /** @description The admins of a workspace. */
        admin_list: {
            /** @description Always `admin.list`. */
            type?: string;
            /** @description The admins, all of them. */
            admins?: components["schemas"]["admin"][];
        };
        /** @description The priority that a team's admins have in the team. */
        admin_priority_level: {
            /** @description Ids of the primary admins, as numbers. Null for none. */
            primary_admin_ids?: number[] | null;
            /** @description Ids of the secondary admins, as numbers. Null for none. */
            secondary_admin_ids?: number[] | null;
        } | null;
        /** @description A reply, a note or quick replies from an admin. */
        admin_reply_conversation_request: {
            /**
             * @description `comment` reaches the contact, `note` is for teammates only, `quick_reply` offers `reply_options` to the contact.
             * @enum {string}
             */
            message_type: "comment" | "note" | "quick_reply";
            /**
             * @description Always `admin`.
             * @enum {string}
             */
            type: "admin";
            /** @description What the admin writes; needed for a comment or note. Notes may be HTML. */
            body?: string;
            /** @description Id of the admin who writes. */
            admin_id: string | number;
            /** @description When it was written, in seconds since 1970; now by default. */
            created_at?: number;
            /** @description Replies to choose from; needed for `quick_reply`. */
            reply_options?: components["schemas"]["quick_reply_option"][];
            /** @description Addresses of images to attach, 10 at most. */
            attachment_urls?: string[];
            /** @description Files to attach, 10 at most. */
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        };
        /** @description What an admin says on a ticket. */
        admin_reply_ticket_request: {
            /**
             * @description `comment` reaches the contact, `note` is for teammates, `quick_reply` offers options to choose from.
             * @enum {string}
             */
            message_type: "comment" | "note" | "quick_reply";
            /**
             * @description Says that an admin replies.
             * @enum {string}
             */
            type: "admin";
            /** @description Text of the reply; notes may contain some HTML. Needed for comments and notes. */
            body?: string;
            /** @description Id of the admin who replies. */
            admin_id: string | number;
            /** @description Time to give the reply, in seconds since 1970. The current time by default. */
            created_at?: number;
            /** @description Options to offer to the contact; needed when `message_type` is `quick_reply`. */
            reply_options?: {
                /** @description Text on the option. */
                text: string;
                /**
                 * Format: uuid
                 * @description UUID of your choosing. The part made when the contact picks the option carries it in its metadata.
                 */
                uuid: string;
            }[];
            /** @description Addresses of images to attach, 10 at most. */
            attachment_urls?: string[];
        };
        /** @description An admin together with the workspace that the access token is for. */
        admin_with_app: {
            /** @description Always `admin`. */
            type?: string;
            /** @description Id of the admin. */
            id?: string;
            /** @description Full name. */
            name?: string;
            /** @description E-mail address. Check `email_verified` before you trust it. */
            email?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Whether the admin is away. */
            away_mode_enabled?: boolean;
            /** @description Whether new conversations go to the default inbox of the workspace during away mode. */
            away_mode_reassign?: boolean;
            /** @description Whether the admin has a paid seat in the inbox; some features need it. */
            has_inbox_seat?: boolean;
            /** @description Ids of the teams that the admin is in, as numbers. */
            team_ids?: number[];
            /** @description The profile picture. */
            avatar?: {
                /**
                 * @description Always `avatar`.
                 * @default avatar
                 */
                type?: string;
                /**
                 * Format: uri
                 * @description Address of the picture. Null when there is none.
                 */
                image_url?: string | null;
            };
            /** @description Whether the e-mail address is confirmed, or null. */
            email_verified?: boolean | null;
            /** @description The admin's role in the workspace. Missing or null without a role. */
            role?: {
                /** @description Always `role`. */
                type?: string;
                /** @description Id of the role. */
                id?: string;
                /** @description Name of the role. */
                name?: string;
            } | null;
            /** @description The workspace. */
            app?: components["schemas"]["app"] | null;
        } | null;
        /** @description What the AI agent did in a conversation, and how it went. */
        ai_agent: {
            /**
             * @description What brought the agent in; null when not known:
             *
             *     - `essentials_plan_setup`: the agent's set-up on the Essentials plan.
             *     - `profile`: an agent profile.
             *     - `workflow`: a workflow.
             *     - `workflow_preview` and `fin_preview`: a trial run by a teammate.
             * @enum {string|null}
             */
            source_type?: "essentials_plan_setup" | "profile" | "workflow" | "workflow_preview" | "fin_preview" | null;
            /** @description Name of what brought the agent in; null for `essentials_plan_setup`. */
            source_title?: string | null;
            /**
             * @description Whether its last answer was generated (`ai_answer`) or written beforehand (`custom_answer`); null when it gave none.
             * @enum {string|null}
             */
            last_answer_type?: null | "ai_answer" | "custom_answer";
            /**
             * @description How it ended for the agent; null when it gave no answer:
             *
             *     - `assumed_resolution`: the contact asked for nothing more.
             *     - `confirmed_resolution`: the contact said that the answer helped.
             *     - `escalated`: passed on to a teammate.
             *     - `negative_feedback`: the contact said that the answer did not help.
             *     - `procedure_handoff`: a procedure passed it on.
             * @enum {string|null}
             */
            resolution_state?: "assumed_resolution" | "confirmed_resolution" | "escalated" | "negative_feedback" | "procedure_handoff" | null;
            /** @description The contact's score for the agent, from 1 to 5; null when not rated. */
            rating?: number | null;
            /** @description What the contact added in words; null when nothing. */
            rating_remark?: string | null;
            /**
             * Format: date-time
             * @description When the agent was rated, in seconds since 1970; null when not rated.
             */
            created_at?: number | null;
            /**
             * Format: date-time
             * @description When that rating last changed, in seconds since 1970; null when not rated.
             */
            updated_at?: number | null;
            /** @description What the agent drew its answers from. */
            content_sources?: components["schemas"]["content_sources_list"];
        };
        /** @description A narrower topic within a topic. */
        ai_subtopic: {
            /** @description Always `ai_subtopic`. */
            type?: string;
            /** @description Name of the subtopic. */
            name?: string;
            /** @description Id of the subtopic. */
            id?: number;
        };
        /** @description A topic of a conversation. */
        ai_topic: {
            /** @description Always `ai_topic`. */
            type?: string;
            /** @description Name of the topic. */
            topic_name?: string;
            /** @description Narrower topics within it. */
            subtopics?: components["schemas"]["ai_subtopic"][];
        };
        /** @description Topics that AI found in a conversation; null when there are none. */
        ai_topics: {
            /** @description Always `ai_topics`. */
            type?: string;
            /** @description The topics. */
            topics?: components["schemas"]["ai_topic"][];
        } | null;
        /** @description A workspace, which the API also calls an app. */
        app: {
            /**
             * @description Always `app`.
             * @default app
             */
            type?: string;
            /** @description Code of the workspace, such as `lntrn42`. */
            id_code?: string;
            /** @description Name of the workspace. */
            name?: string;
            /** @description Region that hosts the workspace, such as `US`. */
            region?: string;
            /** @description Time zone by its IANA name, such as `Europe/Lisbon`. */
            timezone?: string;
            /** @description When the workspace was created, in seconds since 1970. */
            created_at?: number;
            /** @description Whether the workspace uses identity verification. */
            identity_verification?: boolean;
        } | null;
        /** @description An article of a help centre, with its statistics. */
        article: {
            /** @description How often it is read and how readers rate it. Null when there are none. */
            statistics?: components["schemas"]["article_statistics"] | null;
        } & components["schemas"]["article_list_item"];
        /** @description A text for inside the company. */
        internal_article: components["schemas"]["internal_article_list_item"];
        /** @description An article in one language. */
        article_content: {
            /**
             * @description `article_content`, or null.
             * @enum {string|null}
             */
            type?: null | "article_content";
            /** @description Title in this language. */
            title?: string;
            /** @description Short summary in this language. */
            description?: string;
            /** @description Text in this language, as HTML. */
            body?: string;
            /** @description Id of the admin who is the author of this text. */
            author_id?: number;
            /**
             * @description Whether the text in this language is published or a draft.
             * @enum {string}
             */
            state?: "published" | "draft";
            /**
             * Format: date-time
             * @description When the text in this language was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the text in this language last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Address of the article in this language. */
            url?: string;
        } | null;
        /** @description A page of internal articles. */
        internal_article_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description Where this page stands. */
            pages?: components["schemas"]["cursor_pages"];
            /** @description How many internal articles there are. */
            total_count?: number;
            /** @description The internal articles of this page. */
            data?: components["schemas"]["internal_article_list_item"][];
        };
        /** @description A folder to file articles and internal articles in. */
        folder: {
            /** @description Intercom's id of the folder, a number. */
            id?: number;
            /** @description Name of the folder. */
            name?: string;
            /** @description Text that describes the folder. Null when there is none. */
            description?: string | null;
            /** @description Emoji of the folder. Null when it has none. */
            emoji?: string | null;
            /** @description Id of the folder that it is in. Null at the top. */
            parent_folder_id?: number | null;
            /** @description How many pieces of content are in the folder. */
            content_count?: number;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
        };
        /** @description Confirms that a folder was deleted. */
        deleted_folder_object: {
            /** @description Id of the folder that is gone. */
            id?: number;
            /**
             * @description Always `folder`.
             * @enum {string}
             */
            object?: "folder";
            /** @description Whether it was deleted. */
            deleted?: boolean;
        };
        /** @description A numbered page of articles. */
        article_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The number of this page, and how many there are. */
            pages?: components["schemas"]["pages_link"];
            /** @description How many articles there are on all pages together. */
            total_count?: number;
            /** @description The articles of this page, the most recently updated first. */
            data?: components["schemas"]["article_list_item"][];
        };
        /** @description An article of a help centre, as lists show it. */
        article_list_item: {
            /**
             * @description Always `article`.
             * @default article
             * @enum {string}
             */
            type?: "article";
            /** @description Intercom's id of the article, digits in a string. */
            id?: string;
            /** @description Id of the workspace that owns the article. */
            workspace_id?: string;
            /** @description Title in the default language. */
            title?: string;
            /** @description Short summary in the default language. Null when there is none. */
            description?: string | null;
            /** @description Text in the default language, as HTML. Null when there is none. */
            body?: string | null;
            /** @description Id of the admin who is the author of the default language's text. */
            author_id?: number;
            /**
             * @description Whether the text in the default language is published or a draft.
             * @default draft
             * @enum {string}
             */
            state?: "published" | "draft";
            /**
             * Format: date-time
             * @description When the default language's text was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the default language's text last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Address in the help centre, in the default language. Null when it has none, as with a draft. */
            url?: string | null;
            /** @description Id of the parent collection or section. Null when it stands alone. */
            parent_id?: number | null;
            /** @description Ids of the collections and sections that it belongs to. */
            parent_ids?: number[];
            /** @description `collection` or `section`. Null when it stands alone. */
            parent_type?: string | null;
            /** @description Default language of the help centre, such as `en`. Only if it has several. */
            default_locale?: string;
            /** @description The article in other languages. Null when there are none. */
            translated_content?: components["schemas"]["article_translated_content"] | null;
            /** @description Tags of the article. They cannot be changed through articles. */
            tags?: components["schemas"]["tags"];
            /** @description Id of the folder that the article is filed in. Null when in none. */
            folder_id?: number | null;
        };
        /** @description A text for inside the company, as lists show it. */
        internal_article_list_item: {
            /**
             * @description Always `internal_article`.
             * @default internal_article
             * @enum {string}
             */
            type?: "internal_article";
            /** @description Intercom's id of the internal article, digits in a string. */
            id?: string;
            /** @description Title of the internal article. */
            title?: string;
            /** @description Its text, as HTML. Null when there is none. */
            body?: string | null;
            /** @description Id of the admin who owns it. */
            owner_id?: number;
            /** @description Id of the admin who is its author. */
            author_id?: number;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Its language as a locale, such as `en`. */
            locale?: string;
            /** @description Id of the folder that it is filed in. Null when in none. */
            folder_id?: number | null;
        };
        /** @description Where a searched phrase occurs in one article, cut into pieces. */
        article_search_highlights: {
            /** @description The article's `id`. */
            article_id?: string;
            /** @description The title, cut into pieces that match and pieces that do not. */
            highlighted_title?: {
                /**
                 * @description `highlight` where the phrase matches, `plain` elsewhere.
                 * @enum {string}
                 */
                type?: "highlight" | "plain";
                /** @description Text of the piece. */
                text?: string;
            }[];
            /** @description Passages of description and body, each a list of pieces. */
            highlighted_summary?: {
                /**
                 * @description `highlight` where the phrase matches, `plain` elsewhere.
                 * @enum {string}
                 */
                type?: "highlight" | "plain";
                /** @description Text of the piece. */
                text?: string;
            }[][];
        };
        /** @description What a search for articles found. */
        article_search_response: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description How many articles match. */
            total_count?: number;
            /** @description The results. */
            data?: {
                /** @description Articles that match. */
                articles?: components["schemas"]["article"][];
                /** @description Where the phrase was found, by article; empty unless asked for. */
                highlights?: components["schemas"]["article_search_highlights"][];
            };
            /** @description Where this page stands. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description What a search for internal articles found. */
        internal_article_search_response: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description How many internal articles match. */
            total_count?: number;
            /** @description The results. */
            data?: {
                /** @description Internal articles that match. */
                internal_articles?: components["schemas"]["internal_article"][];
            };
            /** @description Where this page stands. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description How often an article is read and how readers rate it. */
        article_statistics: {
            /**
             * @description Always `article_statistics`.
             * @default article_statistics
             * @enum {string}
             */
            type?: "article_statistics";
            /** @description How often the article was viewed. */
            views?: number;
            /** @description How many reactions readers gave, of all three kinds together. */
            reactions?: number;
            /**
             * Format: float
             * @description Share of happy reactions, in percent.
             */
            happy_reaction_percentage?: number;
            /**
             * Format: float
             * @description Share of neutral reactions, in percent.
             */
            neutral_reaction_percentage?: number;
            /**
             * Format: float
             * @description Share of sad reactions, in percent.
             */
            sad_reaction_percentage?: number;
            /** @description How many conversations began at the article. */
            conversations?: number;
        } | null;
        /** @description An article in several languages, by locale. */
        article_translated_content: {
            /**
             * @description `article_translated_content`, or null.
             * @enum {string|null}
             */
            type?: null | "article_translated_content";
            /** @description Article in Arabic. */
            ar?: components["schemas"]["article_content"];
            /** @description Article in Bulgarian. */
            bg?: components["schemas"]["article_content"];
            /** @description Article in Bosnian. */
            bs?: components["schemas"]["article_content"];
            /** @description Article in Catalan. */
            ca?: components["schemas"]["article_content"];
            /** @description Article in Czech. */
            cs?: components["schemas"]["article_content"];
            /** @description Article in Danish. */
            da?: components["schemas"]["article_content"];
            /** @description Article in German. */
            de?: components["schemas"]["article_content"];
            /** @description Article in Greek. */
            el?: components["schemas"]["article_content"];
            /** @description Article in English. */
            en?: components["schemas"]["article_content"];
            /** @description Article in Spanish. */
            es?: components["schemas"]["article_content"];
            /** @description Article in Estonian. */
            et?: components["schemas"]["article_content"];
            /** @description Article in Finnish. */
            fi?: components["schemas"]["article_content"];
            /** @description Article in French. */
            fr?: components["schemas"]["article_content"];
            /** @description Article in Hebrew. */
            he?: components["schemas"]["article_content"];
            /** @description Article in Croatian. */
            hr?: components["schemas"]["article_content"];
            /** @description Article in Hungarian. */
            hu?: components["schemas"]["article_content"];
            /** @description Article in Indonesian. */
            id?: components["schemas"]["article_content"];
            /** @description Article in Italian. */
            it?: components["schemas"]["article_content"];
            /** @description Article in Japanese. */
            ja?: components["schemas"]["article_content"];
            /** @description Article in Korean. */
            ko?: components["schemas"]["article_content"];
            /** @description Article in Lithuanian. */
            lt?: components["schemas"]["article_content"];
            /** @description Article in Latvian. */
            lv?: components["schemas"]["article_content"];
            /** @description Article in Mongolian. */
            mn?: components["schemas"]["article_content"];
            /** @description Article in Norwegian. */
            nb?: components["schemas"]["article_content"];
            /** @description Article in Dutch. */
            nl?: components["schemas"]["article_content"];
            /** @description Article in Polish. */
            pl?: components["schemas"]["article_content"];
            /** @description Article in European Portuguese. */
            pt?: components["schemas"]["article_content"];
            /** @description Article in Romanian. */
            ro?: components["schemas"]["article_content"];
            /** @description Article in Russian. */
            ru?: components["schemas"]["article_content"];
            /** @description Article in Slovenian. */
            sl?: components["schemas"]["article_content"];
            /** @description Article in Serbian. */
            sr?: components["schemas"]["article_content"];
            /** @description Article in Swedish. */
            sv?: components["schemas"]["article_content"];
            /** @description Article in Turkish. */
            tr?: components["schemas"]["article_content"];
            /** @description Article in Vietnamese. */
            vi?: components["schemas"]["article_content"];
            /** @description Article in Brazilian Portuguese. */
            "pt-BR"?: components["schemas"]["article_content"];
            /** @description Article in Chinese as written in China. */
            "zh-CN"?: components["schemas"]["article_content"];
            /** @description Article in Chinese as written in Taiwan. */
            "zh-TW"?: components["schemas"]["article_content"];
        } | null;
        /** @description Assigns a conversation to an admin or a team, or to nobody. */
        assign_conversation_request: {
            /**
             * @description Always `assignment`.
             * @enum {string}
             */
            message_type: "assignment";
            /**
             * @description Whether `assignee_id` is an admin or a team; there can be one of each.
             * @enum {string}
             */
            type: "admin" | "team";
            /** @description Id of the admin on whose behalf the change is made. */
            admin_id: string | number;
            /** @description Id of the admin or team, or `0` to unassign. */
            assignee_id: string | number;
            /** @description Message to leave in the conversation with the assignment. */
            body?: string;
        };
        /** @description Which contact to add to a conversation. */
        attach_contact_to_conversation_request: {
            /** @description Id of the admin who adds the contact. */
            admin_id?: string | number;
            /** @description The contact, named in one of three ways. */
            customer?: {
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                intercom_user_id: string;
                /** @description Second contact to name when a contact rather than an admin does the adding. */
                customer?: components["schemas"]["customer_request"];
            } | {
                /** @description The contact's `external_id`. */
                user_id: string;
                /** @description Second contact to name when a contact rather than an admin does the adding. */
                customer?: components["schemas"]["customer_request"];
            } | {
                /** @description E-mail address of the contact. An unknown one creates a lead. */
                email: string;
                /** @description Second contact to name when a contact rather than an admin does the adding. */
                customer?: components["schemas"]["customer_request"];
            };
        };
        /** @description What one admin of a team has to do at the moment. */
        team_metric: {
            /** @description Always `team_metric`. */
            type?: string;
            /** @description Id of the admin. */
            admin_id?: string;
            /** @description How many open conversations are assigned to the admin. */
            open?: number;
            /** @description How many conversations of the admin have waited for a reply longer than `idle_threshold`. */
            idle?: number;
            /** @description How many snoozed conversations are assigned to the admin. */
            snoozed?: number;
        };
        /** @description The workload of a team, admin by admin. */
        team_metric_list: {
            /** @description Always `team_metric.list`. */
            type?: string;
            /** @description The counts, one entry for each admin. */
            data?: components["schemas"]["team_metric"][];
        };
        /** @description A reason for being away. */
        away_status_reason: {
            /** @description Always `away_status_reason`. */
            type?: string;
            /** @description Id of the reason, a string; `setAwayAdmin` wants it as a number. */
            id?: string;
            /** @description Text that is shown for the reason. */
            label?: string;
            /** @description Emoji that goes with the text. */
            emoji?: string;
            /** @description Position among the reasons when they are shown. */
            order?: number;
            /** @description Whether the reason was deleted and can no longer be given. */
            deleted?: boolean;
            /** @description When the reason was created, in seconds since 1970. */
            created_at?: number;
            /** @description When the reason last changed, in seconds since 1970. */
            updated_at?: number;
        };
        /** @description The type that a ticket moves to. */
        change_ticket_type_request: {
            /** @description Id of the new type, of the category that the ticket is in. */
            ticket_type_id: string;
            /** @description Id of the state to put the ticket in; one of the new type's. */
            ticket_state_id: string;
            /** @description Values by the name of the attribute, all of them attributes of the new type. They win over values carried over from the old type. */
            ticket_attributes?: Record<string, unknown>;
        };
        /** @description Closes a conversation. */
        close_conversation_request: {
            /**
             * @description Always `close`.
             * @enum {string}
             */
            message_type: "close";
            /**
             * @description Always `admin`.
             * @enum {string}
             */
            type: "admin";
            /** @description Id of the admin on whose behalf the change is made. */
            admin_id: string | number;
            /** @description Last message to leave in the conversation. */
            body?: string;
        };
        /** @description A group of articles in a help centre. Collections can nest. */
        collection: {
            /** @description Intercom's id of the collection, digits in a string. */
            id?: string;
            /** @description Id of the workspace that owns the collection. */
            workspace_id?: string;
            /** @description Name in the default language. */
            name?: string;
            /** @description Description in the default language. Null when there is none. */
            description?: string | null;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Address in the help centre, in the default language. Null when it has none. */
            url?: string | null;
            /** @description Name of its icon, such as `book-bookmark`. Null when it has none. */
            icon?: string | null;
            /** @description Place among its neighbours, counted from 0; 0 also when none was set. */
            order?: number;
            /** @description Default language of the help centre, such as `en`. Only if it has several. */
            default_locale?: string;
            /** @description Name and description in other languages. Null when there are none. */
            translated_content?: components["schemas"]["group_translated_content"] | null;
            /** @description Id of the collection that it is in. Null at the first level. */
            parent_id?: string | null;
            /** @description Id of its help centre. Null occurs below the first level. */
            help_center_id?: number | null;
        };
        /** @description A page of collections. */
        collection_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description Where this page stands. */
            pages?: components["schemas"]["pages_link"];
            /** @description How many collections there are. */
            total_count?: number;
            /** @description The collections of this page, the most recently updated first. */
            data?: components["schemas"]["collection"][];
        };
        /** @description A name and look under which the workspace meets its customers. */
        brand: {
            /** @description Always `brand`. */
            type?: string;
            /** @description Id of the brand; for the default brand the code of the workspace. */
            id?: string;
            /** @description Name of the brand. */
            name?: string;
            /** @description Whether it is the default brand of the workspace. */
            is_default?: boolean;
            /**
             * Format: date-time
             * @description When the brand was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the brand last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Id of the help center that belongs to the brand. */
            help_center_id?: string;
            /** @description Id of the brand's default e-mail setting; see `retrieveEmail`. */
            default_address_settings_id?: string;
        };
        /** @description The brands of a workspace. */
        brand_list: {
            /** @description Always `list`. */
            type?: string;
            /** @description The brands, all of them. */
            data?: components["schemas"]["brand"][];
        };
        /** @description An organisation that uses your product. */
        company: {
            /**
             * @description Always `company`.
             * @enum {string}
             */
            type?: "company";
            /** @description Intercom's id of the company; the one that paths take. */
            id?: string;
            /** @description Name of the company. */
            name?: string;
            /** @description Code of the workspace that the company belongs to. */
            app_id?: string;
            /** @description The plan that the company is on in your product. Empty when none is set. */
            plan?: {
                /** @description Always `plan`. */
                type?: string;
                /** @description Intercom's id of the plan. */
                id?: string;
                /** @description Name of the plan, as sent in `plan`. */
                name?: string;
            };
            /** @description Id of the company in your own system; fixed on creation. */
            company_id?: string;
            /** @description When the company came into being in your own system, in seconds since 1970. */
            remote_created_at?: number;
            /** @description When the company was added to Intercom, in seconds since 1970. */
            created_at?: number;
            /** @description When the company last changed, in seconds since 1970. */
            updated_at?: number;
            /** @description When the company was last seen using your product, in seconds since 1970. */
            last_request_at?: number;
            /** @description Number of employees. */
            size?: number;
            /** @description Address of its website. Any text; Intercom does not check it. */
            website?: string;
            /** @description Line of business, as free text. */
            industry?: string;
            /** @description What the company is worth to you a month, in whole units of your currency. */
            monthly_spend?: number;
            /** @description How many sessions its users have had. */
            session_count?: number;
            /** @description How many users belong to it. */
            user_count?: number;
            /** @description Your own attributes by name; texts, numbers and booleans. */
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
            /** @description The tags on the company. */
            tags?: {
                /**
                 * @description Always `tag.list`.
                 * @enum {string}
                 */
                type?: "tag.list";
                /** @description The tags themselves. */
                tags?: components["schemas"]["tag_basic"][];
            };
            /** @description The segments that the company is in. */
            segments?: {
                /**
                 * @description Always `segment.list`.
                 * @enum {string}
                 */
                type?: "segment.list";
                /** @description The segments themselves. */
                segments?: components["schemas"]["segment"][];
            };
            /** @description The notes that teammates left on the company. */
            notes?: {
                /**
                 * @description Always `note.list`.
                 * @enum {string}
                 */
                type?: "note.list";
                /** @description Pointers to the notes. */
                data?: components["schemas"]["addressable_list"][];
                /** @description Path of the call that lists them all. */
                url?: string;
                /** @description How many notes there are on the company. */
                total_count?: number;
                /** @description Whether there are more than are shown here. */
                has_more?: boolean;
            };
        };
        /** @description Contacts of one company. */
        company_attached_contacts: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The contacts of this page. */
            data?: components["schemas"]["contact"][];
            /** @description How many contacts the company has on all pages together. */
            total_count?: number;
            /** @description Where this page stands among all pages. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description Segments that one company is in. */
        company_attached_segments: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The segments. */
            data?: components["schemas"]["segment"][];
        };
        /** @description A numbered page of companies. */
        company_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The number of this page, and how many there are. */
            pages?: components["schemas"]["pages_link"];
            /** @description How many companies there are on all pages together. */
            total_count?: number;
            /** @description The companies of this page. */
            data?: components["schemas"]["company"][];
        };
        /** @description One batch of a scroll through all companies. */
        company_scroll: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The companies of this batch. Empty at the end of the scroll. */
            data?: components["schemas"]["company"][];
            /** @description Null; a scroll has no pages. */
            pages?: components["schemas"]["cursor_pages"];
            /** @description Number of companies. Null when it was not counted. */
            total_count?: number | null;
            /** @description What to send to get the next batch; good for one minute. */
            scroll_param?: string;
        } | null;
        /** @description A person you talk to: a user or a lead. */
        contact: {
            /** @description Always `contact`. */
            type?: string;
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            id?: string;
            /** @description Id of the contact in your own system. Null when you gave none. */
            external_id?: string | null;
            /** @description Code of the workspace that the contact belongs to. */
            workspace_id?: string;
            /** @description `user` when identified in your product, `lead` when not yet. */
            role?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Part of the e-mail address after the `@`. */
            email_domain?: string;
            /** @description Phone number as it was given. Null when there is none. */
            phone?: string | null;
            /** @description Phone number in E.164 form, such as `+351912345678`, or null. */
            formatted_phone?: string | null;
            /** @description Full name. Null when not known. */
            name?: string | null;
            /** @description Id of the admin who looks after the contact. Null for nobody. */
            owner_id?: number | null;
            /** @description Whether an e-mail to the contact came back as undeliverable. */
            has_hard_bounced?: boolean;
            /** @description Whether the contact reported one of your e-mails as spam. */
            marked_email_as_spam?: boolean;
            /** @description Whether the contact wants no e-mails from you. */
            unsubscribed_from_emails?: boolean;
            /**
             * Format: date-time
             * @description When the contact was added to Intercom, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the contact last changed, in seconds since 1970.
             */
            updated_at?: number;
            /**
             * Format: date-time
             * @description When the contact signed up with you, as you reported it, in seconds since 1970. Null when not known.
             */
            signed_up_at?: number | null;
            /**
             * Format: date-time
             * @description When the contact last used a page or app with the Messenger, or what you set, in seconds since 1970. Null for never.
             */
            last_seen_at?: number | null;
            /**
             * Format: date-time
             * @description When the contact last wrote to you, in seconds since 1970. Null for never.
             */
            last_replied_at?: number | null;
            /**
             * Format: date-time
             * @description When you last wrote to the contact, in seconds since 1970. Null for never.
             */
            last_contacted_at?: number | null;
            /**
             * Format: date-time
             * @description When an e-mail was last opened, in seconds since 1970. Null for never.
             */
            last_email_opened_at?: number | null;
            /**
             * Format: date-time
             * @description When a link in an e-mail was last followed, in seconds since 1970. Null for never.
             */
            last_email_clicked_at?: number | null;
            /** @description Two-letter ISO 639-1 code of the language that Fin and the Messenger use, whatever the browser says. Null leaves it to the browser. */
            language_override?: string | null;
            /** @description Name of the browser in use, or null. */
            browser?: string | null;
            /** @description Version of that browser, or null. */
            browser_version?: string | null;
            /** @description Language that the browser asks for, such as `pt-PT`, or null. */
            browser_language?: string | null;
            /** @description Operating system in use, or null. */
            os?: string | null;
            /** @description Name of your Android app, when the contact uses one, or null. */
            android_app_name?: string | null;
            /** @description Version of that Android app, or null. */
            android_app_version?: string | null;
            /** @description Model of the Android device, or null. */
            android_device?: string | null;
            /** @description Version of Android on the device, or null. */
            android_os_version?: string | null;
            /** @description Version of the Android SDK in the app, or null. */
            android_sdk_version?: string | null;
            /**
             * Format: date-time
             * @description When the contact last used the Android app, in seconds since 1970. Null for never.
             */
            android_last_seen_at?: number | null;
            /** @description Name of your iOS app, when the contact uses one, or null. */
            ios_app_name?: string | null;
            /** @description Version of that iOS app, or null. */
            ios_app_version?: string | null;
            /** @description Model of the iOS device, or null. */
            ios_device?: string | null;
            /** @description Version of iOS on the device, or null. */
            ios_os_version?: string | null;
            /** @description Version of the iOS SDK in the app, or null. */
            ios_sdk_version?: string | null;
            /**
             * Format: date-time
             * @description When the contact last used the iOS app, in seconds since 1970. Null for never.
             */
            ios_last_seen_at?: number | null;
            /** @description Your own attributes by name. A relation to custom objects holds a list of their instances. */
            custom_attributes?: Record<string, unknown>;
            /** @description Profile picture. Null when there is none. */
            avatar?: {
                /** @description Always `avatar`. */
                type?: string;
                /**
                 * Format: uri
                 * @description Address of the picture, or null.
                 */
                image_url?: string | null;
            } | null;
            /** @description Tags on the contact, ten at most; `listTagsForAContact` gives all. */
            tags?: components["schemas"]["contact_tags"];
            /** @description Notes on the contact, ten at most; `listNotes` gives all. */
            notes?: components["schemas"]["contact_notes"];
            /** @description Companies of the contact, ten at most; `listCompaniesForAContact` gives all. */
            companies?: components["schemas"]["contact_companies"];
            /** @description Where the contact was last seen. */
            location?: components["schemas"]["contact_location"];
            /** @description Profiles of the contact on social networks. */
            social_profiles?: components["schemas"]["contact_social_profiles"];
            /** @description Subscription types that the contact opted into. */
            opted_in_subscription_types?: components["schemas"]["contact_subscription_types"];
            /** @description Subscription types that they opted out of. */
            opted_out_subscription_types?: components["schemas"]["contact_subscription_types"];
            /** @description Address of the page that led to yours. Null when not known. */
            referrer?: string | null;
            /** @description Value of `utm_campaign` in the address that the contact came by, or null. */
            utm_campaign?: string | null;
            /** @description Value of `utm_content` in the address that the contact came by, or null. */
            utm_content?: string | null;
            /** @description Value of `utm_medium` in the address that the contact came by, or null. */
            utm_medium?: string | null;
            /** @description Value of `utm_source` in the address that the contact came by, or null. */
            utm_source?: string | null;
            /** @description Value of `utm_term` in the address that the contact came by, or null. */
            utm_term?: string | null;
        };
        /** @description Companies that one contact belongs to. */
        contact_attached_companies: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description How many companies the contact has on all pages together. */
            total_count?: number;
            /** @description The number of this page, and how many there are. */
            pages?: components["schemas"]["pages_link"];
            /** @description The companies of this page. */
            data?: components["schemas"]["company"][];
        };
        /** @description The first ten companies of a contact. */
        contact_companies: {
            /** @description Pointers to the companies, ten at most. */
            data?: components["schemas"]["company_data"][];
            /** @description Path of the call that lists them all. */
            url?: string;
            /** @description How many companies the contact belongs to. */
            total_count?: number;
            /** @description Whether there are more than are shown here. */
            has_more?: boolean;
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
        };
        /** @description A pointer to a company. */
        company_data: {
            /** @description Intercom's id of the company. */
            id?: string;
            /**
             * @description Always `company`.
             * @enum {string}
             */
            type?: "company";
            /** @description Where the API serves the company, as a path below the server's address. */
            url?: string;
        };
        /** @description Confirms that a contact was deleted. */
        contact_deleted: {
            /** @description Whether the contact was deleted. */
            deleted?: boolean;
        } & components["schemas"]["contact_reference"];
        /** @description A page of contacts. */
        contact_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The contacts of this page. */
            data?: components["schemas"]["contact"][];
            /** @description How many contacts there are on all pages together. */
            total_count?: number;
            /** @description Where this page stands and the cursor to the next. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description Where a contact is, as far as Intercom knows. */
        contact_location: {
            /** @description Always `location`. */
            type?: string | null;
            /** @description Name of the country, or null when not known. */
            country?: string | null;
            /** @description Name of the region, or null when not known. */
            region?: string | null;
            /** @description Name of the city, or null when not known. */
            city?: string | null;
            /** @description Code of the continent, or null when not known. */
            continent_code?: string | null;
            /** @description Code of the country, or null when not known. */
            country_code?: string | null;
        };
        /** @description The first ten notes on a contact. */
        contact_notes: {
            /** @description Pointers to the notes, ten at most. */
            data?: components["schemas"]["addressable_list"][];
            /** @description Path of the call that lists them all. */
            url?: string;
            /** @description How many notes there are on the contact. */
            total_count?: number;
            /** @description Whether there are more than are shown here. */
            has_more?: boolean;
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
        };
        /** @description Which contact is meant. */
        contact_reference: {
            /**
             * @description Always `contact`.
             * @enum {string}
             */
            type?: "contact";
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            id?: string;
            /** @description Id of the contact in your own system. Null when you gave none. */
            external_id?: string | null;
        };
        /** @description What a contact says on a ticket. */
        contact_reply_base_request: {
            /**
             * @description `comment` for text, `quick_reply` for a choice among options offered before.
             * @enum {string}
             */
            message_type: "comment" | "quick_reply";
            /**
             * @description Says that a contact replies.
             * @enum {string}
             */
            type: "user";
            /** @description Text of the comment. */
            body?: string;
            /** @description Time to give the reply, in seconds since 1970. The current time by default. */
            created_at?: number;
            /** @description Addresses of images to attach, 10 at most. */
            attachment_urls?: string[];
        } & ({
            /**
             * @description Says that the reply is text.
             * @enum {string}
             */
            message_type: "comment";
            /** @description Text of the comment. */
            body: string;
        } | {
            /**
             * @description Says that the reply is a choice.
             * @enum {string}
             */
            message_type: "quick_reply";
            /** @description The option that the contact chose, with the text and UUID it was offered with. */
            reply_options: components["schemas"]["quick_reply_option"][];
        });
        /** @description A reply from a contact, named by Intercom's id, e-mail address or external id. */
        contact_reply_conversation_request: components["schemas"]["contact_reply_intercom_user_id_request"] | components["schemas"]["contact_reply_email_request"] | components["schemas"]["contact_reply_user_id_request"];
        /** @description A reply from a contact, named by e-mail address. */
        contact_reply_email_request: {
            /** @description E-mail address of the contact. */
            email: string;
            /** @description Files to attach. */
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        /** @description A reply from a contact, named by Intercom's id. */
        contact_reply_intercom_user_id_request: {
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            intercom_user_id: string;
            /** @description Files to attach. */
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        /** @description A reply of the contact with this e-mail address. */
        contact_reply_ticket_email_request: {
            /** @description E-mail address of the contact who replies. */
            email: string;
        } & components["schemas"]["contact_reply_base_request"];
        /** @description A reply of the contact with this id of Intercom's. */
        contact_reply_ticket_intercom_user_id_request: {
            /** @description Intercom's id of the contact who replies, 24 hexadecimal digits. */
            intercom_user_id: string;
        } & components["schemas"]["contact_reply_base_request"];
        /** @description A reply of a contact, who is named in one of three ways. */
        contact_reply_ticket_request: components["schemas"]["contact_reply_ticket_intercom_user_id_request"] | components["schemas"]["contact_reply_ticket_user_id_request"] | components["schemas"]["contact_reply_ticket_email_request"];
        /** @description A reply of the contact with this id of yours. */
        contact_reply_ticket_user_id_request: {
            /** @description Your own id of the contact who replies (its `external_id`). */
            user_id: string;
        } & components["schemas"]["contact_reply_base_request"];
        /** @description A reply from a contact, named by external id. */
        contact_reply_user_id_request: {
            /** @description The contact's `external_id`. */
            user_id: string;
            /** @description Files to attach, 10 at most. */
            attachment_files?: components["schemas"]["conversation_attachment_files"][];
        } & components["schemas"]["contact_reply_base_request"];
        /** @description Segments that one contact is in. */
        contact_segments: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The segments. */
            data?: components["schemas"]["segment"][];
        };
        /** @description Profiles of a contact on social networks. */
        contact_social_profiles: {
            /** @description The profiles. */
            data?: components["schemas"]["social_profile"][];
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
        };
        /** @description The first subscription types that a contact has chosen on. */
        contact_subscription_types: {
            /** @description Pointers to the subscription types. */
            data?: components["schemas"]["addressable_list"][];
            /** @description Path of the call that lists them all. */
            url?: string;
            /** @description How many subscription types the contact has chosen on. */
            total_count?: number;
            /** @description Whether there are more than are shown here. */
            has_more?: boolean;
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
        };
        /** @description The first ten tags on a contact. */
        contact_tags: {
            /** @description Pointers to the tags, ten at most. */
            data?: components["schemas"]["addressable_list"][];
            /** @description Path of the call that lists them all. */
            url?: string;
            /** @description How many tags are on the contact. */
            total_count?: number;
            /** @description Whether there are more than are shown here. */
            has_more?: boolean;
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
        } | null;
        /** @description Confirms that a contact is archived. */
        contact_archived: {
            /** @description Whether the contact is archived. True after archiving. */
            archived?: boolean;
        } & components["schemas"]["contact_reference"];
        /** @description Confirms that a contact is active again. */
        contact_unarchived: {
            /** @description Whether the contact is archived. False after bringing it back. */
            archived?: boolean;
        } & components["schemas"]["contact_reference"];
        /** @description Confirms that a contact is blocked. */
        contact_blocked: {
            /** @description Always true. */
            blocked?: boolean;
        } & components["schemas"]["contact_reference"];
        /** @description A place that external pages come from. */
        content_import_source: {
            /**
             * @description Always `content_import_source`.
             * @default content_import_source
             * @enum {string}
             */
            type: "content_import_source";
            /** @description Intercom's id of the source, a number. */
            id: number;
            /**
             * Format: date-time
             * @description When it was last synced, in seconds since 1970.
             */
            last_synced_at: number;
            /**
             * @description How its pages get in; `api` means that you send them.
             * @enum {string}
             */
            sync_behavior: "api" | "automatic" | "manual";
            /**
             * @description Whether the source is active or deactivated.
             * @default active
             * @enum {string}
             */
            status: "active" | "deactivated";
            /** @description Root address of the place, such as `https://handbook.lantern.example.com`. */
            url: string;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at: number;
        };
        /** @description A page of content import sources. */
        content_import_sources_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description Where this page stands. */
            pages?: components["schemas"]["pages_link"];
            /** @description How many content import sources there are. */
            total_count?: number;
            /** @description The content import sources of this page. */
            data?: components["schemas"]["content_import_source"][];
        };
        /** @description One piece of content that the AI agent used. */
        content_source: {
            /**
             * @description Kind of content.
             * @enum {string}
             */
            content_type?: "file" | "article" | "external_content" | "content_snippet" | "workflow_connector_action";
            /** @description Address within Intercom, for teammates; may be a path without a host. */
            url?: string;
            /** @description Title of the content. */
            title?: string;
            /** @description Language of the content as an ISO 639 code, such as `en`. */
            locale?: string;
        };
        /** @description Content that the AI agent used in a conversation. */
        content_sources_list: {
            /**
             * @description Always `content_source.list`.
             * @enum {string}
             */
            type?: "content_source.list";
            /** @description Number of sources. */
            total_count?: number;
            /** @description The sources. */
            content_sources?: components["schemas"]["content_source"][];
        };
        /** @description A reusable piece of text for Fin and Copilot to draw on. */
        content_snippet: {
            /** @description Always `content_snippet`. */
            type?: string;
            /** @description Intercom's id of the content snippet, digits in a string. */
            id?: string;
            /** @description Title of the content snippet. Null when it has none. */
            title?: string | null;
            /** @description Its language as a locale, such as `en`. */
            locale?: string;
            /** @description Its text, as blocks in order. */
            json_blocks?: Record<string, unknown>[];
            /** @description Whether Fin may use it: 1 for yes, 0 for no. */
            chatbot_availability?: number;
            /** @description Whether Copilot may use it: 1 for yes, 0 for no. */
            copilot_availability?: number;
            /** @description When it was created, in seconds since 1970. */
            created_at?: number;
            /** @description When it last changed, in seconds since 1970. */
            updated_at?: number;
        };
        /** @description A numbered page of content snippets. */
        content_snippet_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The content snippets of this page. */
            data?: components["schemas"]["content_snippet"][];
            /** @description How many content snippets there are on all pages together. */
            total_count?: number;
            /** @description Number of this page. */
            page?: number;
            /** @description How many content snippets a page holds. */
            per_page?: number;
            /** @description How many pages there are. */
            total_pages?: number;
        };
        /** @description What to create a content snippet from. */
        content_snippet_create_request: {
            /** @description Title of the content snippet, 255 characters at most. */
            title: string;
            /** @description Its text, as blocks in order, such as a `paragraph` with its `text`. */
            json_blocks: Record<string, unknown>[];
            /**
             * @description Its language as a locale; `en` unless given.
             * @default en
             */
            locale?: string;
        };
        /** @description What to change in a content snippet. */
        content_snippet_update_request: {
            /** @description New title, 255 characters at most. */
            title?: string;
            /** @description The whole new text, as blocks in order. */
            json_blocks?: Record<string, unknown>[];
            /** @description New language as a locale, such as `en`. */
            locale?: string;
        };
        /** @description A conversation as lists and searches return it, without its parts. */
        conversation_list_item: {
            /** @description Always `conversation`. */
            type?: string;
            /** @description Intercom's id of the conversation, a number in a string. */
            id?: string;
            /** @description Title shown in the inbox; null when it has none. */
            title?: string | null;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /**
             * Format: date-time
             * @description Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote last.
             */
            waiting_since?: number | null;
            /**
             * Format: date-time
             * @description When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
             */
            snoozed_until?: number | null;
            /** @description False once the conversation is closed; a snoozed one counts as open. */
            open?: boolean;
            /**
             * @description Where the conversation stands in the inbox.
             * @enum {string}
             */
            state?: "open" | "closed" | "snoozed";
            /** @description Whether the conversation has been read. */
            read?: boolean;
            /**
             * @description Whether the conversation is marked as a priority.
             * @enum {string}
             */
            priority?: "priority" | "not_priority";
            /** @description Id of the admin it is assigned to; null when there is none. */
            admin_assignee_id?: number | null;
            /** @description Id of the team it is assigned to; null when there is none. */
            team_assignee_id?: number | null;
            /** @description Company that the conversation is about; null when there is none. */
            company?: components["schemas"]["company"] | null;
            /** @description Tags on the conversation. */
            tags?: components["schemas"]["tags"];
            /** @description How the contact rated it; null when no rating was asked for. */
            conversation_rating?: components["schemas"]["conversation_rating"];
            /** @description Message that opened the conversation. */
            source?: components["schemas"]["conversation_source"];
            /** @description Contacts who take part. */
            contacts?: components["schemas"]["conversation_contacts"];
            /** @description Teammates who wrote at least one part; null when nobody has. */
            teammates?: components["schemas"]["conversation_teammates"];
            /** @description Values of the workspace's conversation attributes. */
            custom_attributes?: components["schemas"]["custom_attributes"];
            /** @description First message from a contact; null until there is one. */
            first_contact_reply?: components["schemas"]["conversation_first_contact_reply"];
            /** @description Service level agreement in force; null when there is none. */
            sla_applied?: components["schemas"]["sla_applied"];
            /** @description Response and handling times for reports; null when there are none. */
            statistics?: components["schemas"]["conversation_statistics"];
            /** @description Tickets and conversations linked to this one. */
            linked_objects?: components["schemas"]["linked_object_list"];
            /** @description Whether the AI agent took part. */
            ai_agent_participated?: boolean;
            /** @description How the AI agent took part; null when it did not. */
            ai_agent?: components["schemas"]["ai_agent"] | null;
            /** @description Topics that AI found in it; null when there are none. */
            ai_topics?: components["schemas"]["ai_topics"];
        };
        /** @description A conversation with its parts. */
        conversation: {
            /** @description Always `conversation`. */
            type?: string;
            /** @description Intercom's id of the conversation, a number in a string. */
            id?: string;
            /** @description Title shown in the inbox; null when it has none. */
            title?: string | null;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /**
             * Format: date-time
             * @description Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote last.
             */
            waiting_since?: number | null;
            /**
             * Format: date-time
             * @description When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
             */
            snoozed_until?: number | null;
            /** @description False once the conversation is closed; a snoozed one counts as open. */
            open?: boolean;
            /**
             * @description Where the conversation stands in the inbox.
             * @enum {string}
             */
            state?: "open" | "closed" | "snoozed";
            /** @description Whether the conversation has been read. */
            read?: boolean;
            /**
             * @description Whether the conversation is marked as a priority.
             * @enum {string}
             */
            priority?: "priority" | "not_priority";
            /** @description Id of the admin it is assigned to; null when there is none. */
            admin_assignee_id?: number | null;
            /** @description Id of the team it is assigned to; null when there is none. */
            team_assignee_id?: number | null;
            /** @description Company that the conversation is about; null when there is none. */
            company?: components["schemas"]["company"] | null;
            /** @description Tags on the conversation. */
            tags?: components["schemas"]["tags"];
            /** @description How the contact rated it; null when no rating was asked for. */
            conversation_rating?: components["schemas"]["conversation_rating"];
            /** @description Message that opened the conversation. */
            source?: components["schemas"]["conversation_source"];
            /** @description Contacts who take part. */
            contacts?: components["schemas"]["conversation_contacts"];
            /** @description Teammates who wrote at least one part; null when nobody has. */
            teammates?: components["schemas"]["conversation_teammates"];
            /** @description Values of the workspace's conversation attributes. */
            custom_attributes?: components["schemas"]["custom_attributes"];
            /** @description First message from a contact; null until there is one. */
            first_contact_reply?: components["schemas"]["conversation_first_contact_reply"];
            /** @description Service level agreement in force; null when there is none. */
            sla_applied?: components["schemas"]["sla_applied"];
            /** @description Response and handling times for reports; null when there are none. */
            statistics?: components["schemas"]["conversation_statistics"];
            /** @description Parts of the conversation, the latest 500 at most. */
            conversation_parts?: components["schemas"]["conversation_parts"];
            /** @description Tickets and conversations linked to this one. */
            linked_objects?: components["schemas"]["linked_object_list"];
            /** @description Topics that AI found in it; null when there are none. */
            ai_topics?: components["schemas"]["ai_topics"];
            /** @description Whether the AI agent took part. */
            ai_agent_participated?: boolean;
            /** @description How the AI agent took part; null when it did not. */
            ai_agent?: components["schemas"]["ai_agent"] | null;
        };
        /** @description A file to attach, sent within the request. */
        conversation_attachment_files: {
            /** @description Media type of the file, such as `image/png`. */
            content_type?: string;
            /** @description The file itself, in Base64. */
            data?: string;
            /** @description Name of the file. */
            name?: string;
        };
        /** @description Contacts who take part in a conversation: one, or several in a group conversation. */
        conversation_contacts: {
            /**
             * @description Always `contact.list`.
             * @enum {string}
             */
            type?: "contact.list";
            /** @description References to the contacts. */
            contacts?: components["schemas"]["contact_reference"][];
        };
        /** @description Confirms that a conversation was deleted. */
        conversation_deleted: {
            /** @description Id of the conversation. */
            id?: string;
            /**
             * @description Always `conversation`.
             * @enum {string}
             */
            object?: "conversation";
            /** @description Whether it was deleted. */
            deleted?: boolean;
        };
        /** @description A conversation that was deleted. */
        deleted_conversation_item: {
            /** @description Always `conversation`. */
            type?: string;
            /** @description Id that the conversation had. */
            id?: string;
            /** @description Whether reports keep its figures. */
            metrics_retained?: boolean;
            /**
             * Format: date-time
             * @description When it was deleted, in seconds since 1970.
             */
            deleted_at?: number;
        };
        /** @description One page of deleted conversations. */
        deleted_conversation_list: {
            /** @description Always `conversations.list`. */
            type?: string;
            /** @description The deleted conversations of this page. */
            conversations?: components["schemas"]["deleted_conversation_item"][];
            /** @description Number of deleted conversations on all pages. */
            total_count?: number;
            /** @description Where this page stands; `next` is the address of the page after it. */
            pages?: components["schemas"]["pages_link"];
        };
        /** @description The first message from a contact, the opening one if a contact began; null until there is one. */
        conversation_first_contact_reply: {
            /**
             * Format: date-time
             * @description When it was sent, in seconds since 1970.
             */
            created_at?: number;
            /** @description Channel it came through, such as `conversation` or `email`. */
            type?: string;
            /** @description Page on which the contact was; null when not known. */
            url?: string | null;
        } | null;
        /** @description One page of conversations. */
        conversation_list: {
            /**
             * @description Always `conversation.list`.
             * @enum {string}
             */
            type?: "conversation.list";
            /** @description The conversations of this page, without their parts. */
            conversations?: components["schemas"]["conversation_list_item"][];
            /** @description Number of conversations on all pages. */
            total_count?: number;
            /** @description Where this page stands; `next` holds the cursor of the page after it. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description One entry of a conversation: a message, a note, or something that happened to it. */
        conversation_part: {
            /** @description Always `conversation_part`. */
            type?: string;
            /** @description Intercom's id of the part. */
            id?: string;
            /** @description What the part is: messages such as `comment`, `note` and `quick_reply`, changes such as `open`, `close`, `snoozed` and `assignment`, or an event that `event_details` describes. New types may appear. */
            part_type?: string;
            /** @description What it says, as HTML; null when it only records a change. */
            body?: string | null;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /**
             * Format: date-time
             * @description When the contact was notified of it, in seconds since 1970.
             */
            notified_at?: number;
            /** @description Whom this part assigned the conversation to; null when nobody. */
            assigned_to?: components["schemas"]["reference"] | null;
            /** @description Who wrote the part or made the change. */
            author?: components["schemas"]["conversation_part_author"];
            /** @description Files attached to the part. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description The part's id in another system; null when there is none. */
            external_id?: string | null;
            /** @description Whether the part was redacted. */
            redacted?: boolean;
            /** @description Headers of the e-mail; null when it was not one. */
            email_message_metadata?: components["schemas"]["email_message_metadata"] | null;
            /** @description Quick replies offered or chosen; null or empty when there are none. */
            metadata?: components["schemas"]["conversation_part_metadata"] | null;
            /**
             * @description State of the conversation when the part was created.
             * @enum {string}
             */
            state?: "open" | "closed" | "snoozed";
            /** @description Tags on the part; null when there are none. */
            tags?: components["schemas"]["tag_basic"][] | null;
            /** @description What happened; null for messages. */
            event_details?: components["schemas"]["event_details"] | null;
            /** @description Code of the app that created the part through the API; null when none did. */
            app_package_code?: string | null;
        };
        /** @description Who wrote a message: a contact, an admin, a team or a bot. Empty for Twitter. */
        conversation_part_author: {
            /** @description Kind of author, such as `user`, `lead`, `admin`, `team` or `bot`. */
            type?: string;
            /** @description Id of the author. */
            id?: string;
            /** @description Name of the author; null when not known. */
            name?: string | null;
            /**
             * Format: email
             * @description E-mail address of the author.
             */
            email?: string;
            /** @description Whether the AI agent sent the part. */
            from_ai_agent?: boolean;
            /** @description Whether the AI agent wrote the body. */
            is_ai_answer?: boolean;
        };
        /** @description Parts of a conversation. */
        conversation_parts: {
            /**
             * @description Always `conversation_part.list`.
             * @enum {string}
             */
            type?: "conversation_part.list";
            /** @description The parts, the latest 500 at most. */
            conversation_parts?: components["schemas"]["conversation_part"][];
            /** @description Number of parts. */
            total_count?: number;
        };
        /** @description Quick replies that a part offers or answers. */
        conversation_part_metadata: {
            /** @description The replies that the contact can choose from. */
            quick_reply_options?: ({
                /** @description The text by language code; null when not translated. */
                translations?: Record<string, unknown> | null;
            } & components["schemas"]["quick_reply_option"])[];
            /**
             * Format: uuid
             * @description The `uuid` of the reply that the contact chose.
             */
            quick_reply_uuid?: string;
        };
        /** @description A contact's rating of a conversation; null when none was asked for. */
        conversation_rating: {
            /** @description Score, from 1 (worst) to 5. */
            rating?: number;
            /** @description What the contact added in words. */
            remark?: string;
            /**
             * Format: date-time
             * @description When the rating was asked for, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the rating last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Contact who gave the rating. */
            contact?: components["schemas"]["contact_reference"];
            /** @description Teammate who was assigned and so is rated. */
            teammate?: components["schemas"]["reference"];
        } | null;
        /** @description How long one team took to respond first. */
        conversation_response_time: {
            /** @description Id of the team. */
            team_id?: number;
            /** @description Name of the team, or `Unassigned`; null when the team is gone. */
            team_name?: string | null;
            /** @description Time to the team's first response, in seconds. */
            response_time?: number;
        };
        /** @description The message that opened a conversation. */
        conversation_source: {
            /** @description Channel it came in through; `conversation` is the Messenger. */
            type?: string;
            /** @description Id of the message; `redactConversation` takes it as `source_id`. */
            id?: string | null;
            /**
             * @description Who or what began the conversation:
             *
             *     - `customer_initiated`: a contact.
             *     - `admin_initiated`: a teammate, by a message to a fixed audience, a ticket or group e-mail.
             *     - `operator_initiated`: a custom bot.
             *     - `automated`: a series or another outbound message to a changing audience.
             *     - `campaigns_initiated`: a campaign of the old kind.
             */
            delivered_as?: string;
            /** @description Subject of the message, empty or null where the channel has none. */
            subject?: string | null;
            /** @description What the message says, as HTML, or null. Not available for Twitter. */
            body?: string | null;
            /** @description Who wrote the message. */
            author?: components["schemas"]["conversation_part_author"];
            /** @description Files attached to the message. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description Page on which the contact began; null for e-mails, Twitter and bots. */
            url?: string | null;
            /** @description Whether the message was redacted; possible only for a contact's message. */
            redacted?: boolean;
            /** @description Headers of the message, if it was an e-mail. */
            email_message_metadata?: components["schemas"]["source_email_message_metadata"];
            /** @description Whom an e-mail went to; null or absent for other messages. */
            recipients?: {
                /** @description How the address got it, such as `to`. */
                type?: string;
                /** @description E-mail address. */
                email?: string;
            }[] | null;
        };
        /** @description Figures for reports: durations in seconds, times in seconds since 1970. Null when none. */
        conversation_statistics: {
            /** @description Always `conversation_statistics`. */
            type?: string;
            /** @description Time to the last assignment before an admin first replied, in seconds. */
            time_to_assignment?: number;
            /** @description Time to the first reply by an admin, in seconds of office hours. */
            time_to_admin_reply?: number;
            /** @description Time to the first closing, in seconds of office hours. */
            time_to_first_close?: number;
            /** @description Time to the latest closing, in seconds of office hours. */
            time_to_last_close?: number;
            /** @description Median time that admins took to answer a contact's reply, in seconds of office hours. */
            median_time_to_reply?: number;
            /**
             * Format: date-time
             * @description When a contact first wrote, in seconds since 1970.
             */
            first_contact_reply_at?: number;
            /**
             * Format: date-time
             * @description When it was first assigned after `first_contact_reply_at`, in seconds since 1970.
             */
            first_assignment_at?: number;
            /**
             * Format: date-time
             * @description When an admin first answered the contact, in seconds since 1970.
             */
            first_admin_reply_at?: number;
            /**
             * Format: date-time
             * @description When it was first closed after the contact wrote, in seconds since 1970.
             */
            first_close_at?: number;
            /**
             * Format: date-time
             * @description When it was last assigned, in seconds since 1970.
             */
            last_assignment_at?: number;
            /**
             * Format: date-time
             * @description When an admin first replied after the latest assignment, in seconds since 1970.
             */
            last_assignment_admin_reply_at?: number;
            /**
             * Format: date-time
             * @description When a contact last wrote, in seconds since 1970.
             */
            last_contact_reply_at?: number;
            /**
             * Format: date-time
             * @description When an admin last wrote, in seconds since 1970.
             */
            last_admin_reply_at?: number;
            /**
             * Format: date-time
             * @description When it was last closed, in seconds since 1970.
             */
            last_close_at?: number;
            /** @description Id of the admin who closed it last, a number or a string. */
            last_closed_by_id?: string | number;
            /** @description How often it reopened after a contact first wrote. */
            count_reopens?: number;
            /** @description How often it was assigned after a contact first wrote. */
            count_assignments?: number;
            /** @description Number of parts. */
            count_conversation_parts?: number;
            /** @description How long each assigned team took to respond first. */
            assigned_team_first_response_time?: components["schemas"]["conversation_response_time"][];
            /** @description The same, counting office hours only. */
            assigned_team_first_response_time_in_office_hours?: components["schemas"]["conversation_response_time"][];
            /** @description Time from assignment to closing, in seconds. */
            handling_time?: number;
            /** @description Time that teammates actively spent, idle periods left out, in seconds; null when not known. */
            adjusted_handling_time?: number | null;
        } | null;
        /** @description Teammates who wrote at least one part; null when nobody has. */
        conversation_teammates: {
            /** @description Always `admin.list`. */
            type?: string;
            /** @description References to the teammates. */
            admins?: components["schemas"]["reference"][];
        } | null;
        /** @description Which ticket to turn a conversation into. */
        convert_conversation_to_ticket_request: {
            /** @description Id of a ticket type in the category Customer. */
            ticket_type_id: string;
            /** @description Id of the state that the ticket starts in. */
            ticket_state_id?: string;
            /** @description Values of the ticket type's attributes, by name. */
            attributes?: components["schemas"]["ticket_request_custom_attributes"];
        };
        /** @description Which visitor to convert, and which contact to make of them. */
        convert_visitor_request: {
            /** @description Role of the contact: `user` or `lead`. */
            type: string;
            /** @description Ids of the contact, one at least. They say which contact to merge into, or what the new contact is known by. */
            user: {
                /** @description Intercom's id of the contact. */
                id?: string;
                /** @description Id of the contact in your own system; its `external_id`. */
                user_id?: string;
                /** @description E-mail address of the contact. */
                email?: string;
            };
            /** @description The visitor to convert, by one id at least. */
            visitor: {
                /** @description Intercom's id of the visitor. */
                id?: string;
                /** @description Generated `user_id` of the visitor. */
                user_id?: string;
                /** @description E-mail address of the visitor. */
                email?: string;
            };
        };
        /** @description What to create an article from. */
        create_article_request: {
            /** @description Title in the default language. */
            title: string;
            /** @description Short summary in the default language. */
            description?: string;
            /** @description Text in the default language, as HTML. */
            body?: string;
            /** @description Id of the author, an admin of the workspace that the help centre belongs to. */
            author_id: number;
            /**
             * @description Whether to publish it at once; a draft unless given.
             * @enum {string}
             */
            state?: "published" | "draft";
            /** @description Id of the parent collection or section; none unless given. */
            parent_id?: number;
            /** @description What `parent_id` is: `collection` or `section`. */
            parent_type?: string;
            /** @description The article in other languages, by locale. */
            translated_content?: components["schemas"]["article_translated_content"];
            /** @description Id of the folder to file it in, see `listFolders`; null for none. */
            folder_id?: number | null;
        };
        /** @description What to create an internal article from. */
        create_internal_article_request: {
            /** @description Title of the internal article. */
            title: string;
            /** @description Its text, as HTML. */
            body?: string;
            /** @description Id of the admin who is its author. */
            author_id: number;
            /** @description Id of the admin who is to own it. */
            owner_id: number;
            /** @description Id of the folder to file it in, see `listFolders`; null for none. */
            folder_id?: number | null;
        };
        /** @description What to create a collection from. */
        create_collection_request: {
            /** @description Name in the default language. */
            name: string;
            /** @description Description in the default language. */
            description?: string;
            /** @description Name and description in other languages, by locale. */
            translated_content?: components["schemas"]["group_translated_content"] | null;
            /** @description Id of the collection to put it in; null for the first level. */
            parent_id?: string | null;
            /** @description Id of the help centre to put it in; null for the default one. */
            help_center_id?: number | null;
        };
        /** @description What to create a contact from: an `email`, an `external_id` or a `role` at least. */
        create_contact_request: {
            /** @description `user` or `lead`. With an e-mail address alone the contact is a user. */
            role?: string;
            /** @description Id of the contact in your own system; unique among users. */
            external_id?: string;
            /** @description E-mail address; unique among users of the workspace. */
            email?: string;
            /** @description Phone number with its country code, such as `+351912345678`. Null for none. */
            phone?: string | null;
            /** @description Full name. Null for none. */
            name?: string | null;
            /** @description Address of a profile picture. Null for none. */
            avatar?: string | null;
            /**
             * Format: date-time
             * @description When the contact signed up with you, in seconds since 1970. Null when not known.
             */
            signed_up_at?: number | null;
            /**
             * Format: date-time
             * @description When the contact was last active, in seconds since 1970; the Messenger sets it too. Null for never.
             */
            last_seen_at?: number | null;
            /** @description Id of the admin who looks after the contact, as a number. Null for nobody. */
            owner_id?: number | null;
            /** @description True when the contact wants no e-mails from you. */
            unsubscribed_from_emails?: boolean | null;
            /** @description Two-letter ISO 639-1 code of the language for Fin and the Messenger, in place of the browser's. Null for none; a code that Intercom does not support becomes null. */
            language_override?: string | null;
            /** @description Your own attributes by name. An attribute has to be defined before contacts can have it (`createDataAttribute`). */
            custom_attributes?: Record<string, unknown> | null;
        };
        /** @description What to create a content import source from. */
        create_content_import_source_request: {
            /**
             * @description Always `api`: you send the pages with `createExternalPage`.
             * @enum {string}
             */
            sync_behavior: "api";
            /**
             * @description Whether the source starts active or deactivated; `active` by default.
             * @default active
             * @enum {string}
             */
            status?: "active" | "deactivated";
            /** @description Root address of the place that the pages come from. */
            url: string;
        };
        /** @description What to open a conversation from. */
        create_conversation_request: {
            /** @description Contact or visitor who writes. */
            from: {
                /**
                 * @description Role of the contact, or `contact` when a visitor writes.
                 * @enum {string}
                 */
                type: "lead" | "user" | "contact";
                /** @description Intercom's id of the contact, 24 hexadecimal characters; for a visitor also `user_id`, a UUID. */
                id: string;
            };
            /** @description What the contact writes, as plain text; HTML is not supported. */
            body: string;
            /** @description Addresses of images to attach, 10 at most. */
            attachment_urls?: string[];
            /**
             * Format: date-time
             * @description When it was sent, in seconds since 1970; now by default. Meant for bringing in conversations from another system.
             */
            created_at?: number;
        };
        /** @description What to create a custom attribute from. */
        create_data_attribute_request: {
            /** @description Name of the attribute. `!` and `@` are not allowed in it. */
            name: string;
            /**
             * @description What the attribute is for: `contact` or `company`.
             * @enum {string}
             */
            model: "contact" | "company";
            /** @description Text that explains the attribute to teammates in Intercom. */
            description?: string;
            /** @description Whether the Messenger may change the attribute's value. */
            messenger_writable?: boolean;
        } & ({
            /**
             * @description Says that values are chosen from a list.
             * @enum {unknown}
             */
            data_type: "options";
            /** @description Values to choose from, two at least. */
            options: {
                /** @description The value to choose. */
                value?: string;
            }[];
        } | {
            /**
             * @description Type of the values.
             * @enum {unknown}
             */
            data_type: "string" | "integer" | "float" | "boolean" | "datetime" | "date";
        });
        /** @description Something that a contact did: what, when and who. */
        create_data_event_request: {
            /** @description Name of the event, verb first and in the past tense, such as `placed-order`. Teammates see it in filters and segments. */
            event_name: string;
            /**
             * Format: date-time
             * @description When it happened, in seconds since 1970.
             */
            created_at: number;
            /** @description Your own id of the user (its `external_id`). */
            user_id?: string;
            /** @description Intercom's id of the contact, 24 hexadecimal characters. The one that leads need. */
            id?: string;
            /** @description E-mail address of the user. Only for workspaces that tell users apart by it. */
            email?: string;
            /** @description Details by key, 10 at most; further keys are ignored. A value is a text, a number, a link with a text, or an amount of money, and holds nothing deeper. A text that is a web address is taken for a link, a number for a time when the key ends with `_date` (seconds since 1970). */
            metadata?: {
                [key: string]: string | number | {
                    /** @description Address that the link leads to. */
                    url: string;
                    /** @description Text to show for the link. */
                    value: string;
                } | {
                    /** @description The amount in cents, a positive whole number: 3490 stands for 34.90. */
                    amount: number;
                    /** @description Code of the currency, such as `eur`. */
                    currency: string;
                };
            };
        };
        /** @description How often a user did something. */
        create_data_event_summaries_request: {
            /** @description Your own id of the user (its `external_id`). */
            user_id?: string;
            /** @description Which event, how often, and when. One event, whatever the name says. */
            event_summaries?: {
                /** @description Name of the event, verb first and in the past tense, such as `placed-order`. */
                event_name?: string;
                /** @description How many times it happened. */
                count?: number;
                /**
                 * Format: date-time
                 * @description When it happened first, in seconds since 1970.
                 */
                first?: number;
                /**
                 * Format: date-time
                 * @description When it happened last, in seconds since 1970.
                 */
                last?: number;
            };
        };
        /** @description The span of time to export. */
        create_data_exports_request: {
            /** @description Start of the span of time, in seconds since 1970. */
            created_at_after: number;
            /** @description End of the span of time, in seconds since 1970. */
            created_at_before: number;
        };
        /** @description A page to create, or to update if its source has it already. */
        create_external_page_request: {
            /** @description Title of the page. */
            title: string;
            /** @description Text of the page, as HTML. */
            html: string;
            /** @description Address that Fin links to. Without one, answers do not name the page. */
            url?: string;
            /**
             * @description Whether AI Agent may answer from it. Default: false, for a new page only.
             * @default false
             */
            ai_agent_availability?: boolean;
            /**
             * @description Whether AI Copilot may answer from it. Default: false, for a new page only.
             * @default false
             */
            ai_copilot_availability?: boolean;
            /**
             * @description Always `en`.
             * @default en
             * @enum {string}
             */
            locale: "en";
            /** @description Id of the content import source, which must exist. */
            source_id: number;
            /** @description Id of the page in your own system, unique within the source. */
            external_id: string;
        };
        /** @description A message of an admin to one or more contacts. */
        create_message_request: {
            /**
             * @description How the message goes out: `email`, `sms`, `whatsapp`, or in the Messenger as `in_app`, which may be written `inapp`. `conversation` is accepted too and answered as `inapp`.
             * @enum {string}
             */
            message_type?: "in_app" | "email" | "sms" | "whatsapp" | "inapp" | "conversation";
            /** @description Subject of an e-mail. */
            subject?: string;
            /** @description What the message says: text or HTML. */
            body?: string;
            /** @description For an e-mail its style, `plain` or `personal`; for WhatsApp the name of the template. */
            template?: string;
            /** @description The admin who sends the message. */
            from: {
                /**
                 * @description Says that an admin sends the message.
                 * @enum {string}
                 */
                type: "admin";
                /** @description Id of the admin, as a string or a number. */
                id: string | number;
            };
            /** @description Contacts who get a copy, one or a list. */
            cc?: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
            /** @description Contacts who get a copy that the others do not see, one or a list. */
            bcc?: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
            /** @description Time to give the message, in seconds since 1970. The current time by default. */
            created_at?: number;
            /**
             * @description `true` opens a conversation in the Inbox at once, before the contact replies. `false` by default.
             * @default false
             */
            create_conversation_without_contact_reply?: boolean;
        } & ({
            /**
             * @description Says that this is an e-mail.
             * @enum {string}
             */
            message_type: "email";
            /** @description Subject of the e-mail. */
            subject: string;
            /** @description What the e-mail says: text or HTML. */
            body: string;
            /** @description Contacts to send it to, one or a list. */
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
        } | {
            /**
             * @description `sms`, or in the Messenger `in_app`, which may be written `inapp`. `conversation` is accepted too and answered as `inapp`.
             * @enum {string}
             */
            message_type: "in_app" | "inapp" | "conversation" | "sms";
            /** @description What the message says. */
            body: string;
            /** @description Contacts to send it to, one or a list. */
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][];
        } | {
            /**
             * @description Says that this is a WhatsApp message.
             * @enum {string}
             */
            message_type: "whatsapp";
            /** @description Name of the WhatsApp template. */
            template: string;
            /** @description What to fill into the template, part by part. */
            components: {
                /** @description Which part it is, such as `BODY`. */
                type?: string;
                /** @description The values for this part. */
                parameters?: {
                    /** @description Kind of the value, such as `text`. */
                    type?: string;
                    /** @description The text to fill in. */
                    text?: string;
                }[];
            }[];
            /** @description Language of the template, such as `en`. */
            locale?: string;
            /** @description Contacts to send it to, one or a list, or a phone number. */
            to: components["schemas"]["recipient"] | components["schemas"]["recipient"][] | {
                /** @description Phone number with its country code, as a string or as digits. */
                phone: string | number;
                /** @description Name of the person. */
                name?: string;
            };
        });
        /** @description A contact whom a message goes to. */
        recipient: {
            /**
             * @description Role of the contact: `user` or `lead`.
             * @enum {string}
             */
            type: "user" | "lead";
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            id: string;
        };
        /** @description What to create or update a company from. Attributes of your own go into `custom_attributes`; other names are refused. */
        create_or_update_company_request: {
            /** @description Name of the company. */
            name?: string;
            /** @description Id of the company in your own system, by which it is looked up. Fixed once the company exists. */
            company_id?: string;
            /** @description Name of the plan that the company is on, such as `Growth`. */
            plan?: string;
            /** @description Number of employees. */
            size?: number;
            /** @description Address of its website. Any text is accepted. */
            website?: string;
            /** @description Line of business, as free text. */
            industry?: string;
            /** @description Your own attributes by name; values are texts, numbers or booleans. */
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
            /** @description When the company came into being in your own system, in seconds since 1970. */
            remote_created_at?: number;
            /** @description What the company is worth to you a month, in whole units of your currency; a fraction is cut off. At most 2147483647. */
            monthly_spend?: number;
            /** @description True sets `last_request_at` to the present. */
            update_last_request_at?: boolean;
        } | null;
        /** @description What an instance of a custom object is to hold. */
        create_or_update_custom_object_instance_request: {
            /** @description Id in the system that the instance comes from, unique there. */
            external_id?: string;
            /**
             * Format: date-time
             * @description When the instance was created in that system, in seconds since 1970. Null when not known.
             */
            external_created_at?: number | null;
            /**
             * Format: date-time
             * @description When the instance last changed in that system, in seconds since 1970. Null when not known.
             */
            external_updated_at?: number | null;
            /** @description Values of the instance's attributes by name: texts or numbers. */
            custom_attributes?: {
                [key: string]: string | number;
            } | null;
        };
        /** @description A tag to create, or to rename when `id` is given. */
        create_or_update_tag_request: {
            /** @description Name of the tag, or its new name. Case makes no difference. */
            name: string;
            /** @description Id of the tag to rename. Leave it out to create one. */
            id?: string;
        };
        /** @description Whom to send the link to. */
        create_phone_switch_request: {
            /** @description Number that gets the text message, in E.164 form, such as `+351912345678`. */
            phone: string;
            /** @description Custom attributes to store on the user or lead. */
            custom_attributes?: components["schemas"]["custom_attributes"];
        };
        /** @description A reply to a ticket, of a contact or of an admin. */
        create_ticket_reply_with_comment_request: components["schemas"]["contact_reply_ticket_request"] | components["schemas"]["admin_reply_ticket_request"];
        /** @description What to create a ticket from. */
        create_ticket_request: {
            /** @description Id of the type that the ticket is to have. */
            ticket_type_id: string | number;
            /** @description The contact that the ticket is for. A list, though only one contact is accepted. */
            contacts: ({
                /** @description Intercom's id of the contact, 24 hexadecimal digits. */
                id: string;
            } | {
                /** @description Your own id of the contact. */
                external_id: string;
            } | {
                /** @description E-mail address of the contact. A contact is created when none has it. */
                email: string;
            })[];
            /** @description Id of a conversation, or of a customer ticket, to link the new ticket to. A tracker ticket links to either; a back-office ticket to a conversation, and to a customer ticket while it is not shared. */
            conversation_to_link_id?: string;
            /** @description Intercom's id of the company that the ticket concerns. */
            company_id?: string;
            /** @description Time to give the ticket, in seconds since 1970. The current time by default. */
            created_at?: number;
            /** @description Values of the ticket's attributes. */
            ticket_attributes?: components["schemas"]["ticket_request_custom_attributes"];
            /** @description Who is to work on the ticket. Nobody by default. */
            assignment?: {
                /** @description Id of the admin to assign the ticket to. */
                admin_assignee_id?: string;
                /** @description Id of the team to assign the ticket to. */
                team_assignee_id?: string;
            };
        };
        /** @description What to create an attribute from. */
        create_ticket_type_attribute_request: {
            /** @description Name of the attribute; the key of its value in `ticket_attributes`. */
            name: string;
            /** @description Help text for whoever fills the attribute in. */
            description: string;
            /**
             * @description Kind of value: `string` a text, `list` one of the items in `list_items`, `integer` a whole number, `decimal` a number, `boolean` yes or no, `datetime` a time, `files` uploaded files.
             * @enum {string}
             */
            data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
            /**
             * @description Whether teammates have to fill it in to create a ticket.
             * @default false
             */
            required_to_create?: boolean;
            /**
             * @description Whether contacts have to fill it in to create a ticket.
             * @default false
             */
            required_to_create_for_contacts?: boolean;
            /**
             * @description Whether teammates see it when they create a ticket.
             * @default true
             */
            visible_on_create?: boolean;
            /**
             * @description Whether contacts see it when they create a ticket.
             * @default true
             */
            visible_to_contacts?: boolean;
            /** @description Whether a text may have several lines. For `string` only. */
            multiline?: boolean;
            /** @description Items to choose from, separated by commas. For `list` only. */
            list_items?: string;
            /** @description Whether more than one file is accepted. For `files` only. */
            allow_multiple_values?: boolean;
        };
        /** @description What to create a ticket type from. */
        create_ticket_type_request: {
            /** @description Name of the type. */
            name: string;
            /** @description What tickets of the type are for. */
            description?: string;
            /**
             * @description `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a problem that many customers report.
             * @enum {string}
             */
            category?: "Customer" | "Back-office" | "Tracker";
            /**
             * @description Icon of the type, one emoji from the Twemoji set. A ticket by default.
             * @default 🎟️
             */
            icon?: string;
            /**
             * @description Whether tickets of the type stay inside the workspace instead of being shared with customers. Not available to every workspace.
             * @default false
             */
            is_internal?: boolean;
        };
        /** @description Where a page stands among all pages and how to get the next. */
        cursor_pages: {
            /**
             * @description Always `pages`.
             * @enum {string}
             */
            type?: "pages";
            /** @description Number of this page, from 1. */
            page?: number;
            /** @description What to ask for next. Null or missing on the last page. */
            next?: components["schemas"]["starting_after_paging"];
            /** @description How many entries a page holds. */
            per_page?: number;
            /** @description How many pages there are. */
            total_pages?: number;
        } | null;
        /** @description A phone call. */
        call: {
            /** @description Always `call`. */
            type?: string;
            /** @description Id of the call. */
            id?: string;
            /** @description Id of the conversation that the call belongs to. Null for none. */
            conversation_id?: string | null;
            /** @description Id of the admin on the call. Null for none. */
            admin_id?: string | null;
            /** @description Intercom's id of the contact on the call. Null for none. */
            contact_id?: string | null;
            /** @description How the call stands, such as `completed`. */
            state?: string;
            /** @description When the call was started: seconds since 1970 or ISO 8601. */
            initiated_at?: components["schemas"]["datetime"];
            /** @description When the call was answered: seconds since 1970 or ISO 8601. */
            answered_at?: components["schemas"]["datetime"];
            /** @description When the call ended: seconds since 1970 or ISO 8601. */
            ended_at?: components["schemas"]["datetime"];
            /** @description When this record was created: seconds since 1970 or ISO 8601. */
            created_at?: components["schemas"]["datetime"];
            /** @description When this record last changed: seconds since 1970 or ISO 8601. */
            updated_at?: components["schemas"]["datetime"];
            /**
             * Format: uri
             * @description API address of the recording (`showCallRecording`). Null when there is none.
             */
            recording_url?: string | null;
            /**
             * Format: uri
             * @description API address of the transcript (`showCallTranscript`). Null when there is none.
             */
            transcription_url?: string | null;
            /** @description Kind of call, such as `phone`. */
            call_type?: string;
            /** @description Which way the call went, such as `outbound`. */
            direction?: string;
            /** @description Why the call ended, such as `answered`, or null. */
            ended_reason?: string | null;
            /** @description Phone number of the call, in E.164 form, or null. */
            phone?: string | null;
            /**
             * Format: uri
             * @description API address of the recording of Fin's call. Null when there is none.
             */
            fin_recording_url?: string | null;
            /**
             * Format: uri
             * @description API address of the transcript of Fin's call. Null when there is none.
             */
            fin_transcription_url?: string | null;
        };
        /** @description A page of calls. */
        call_list: {
            /** @description Always `list`. */
            type?: string;
            /** @description The calls of this page. */
            data?: components["schemas"]["call"][];
            /** @description How many calls there are on all pages together. */
            total_count?: number;
            /** @description Where this page stands among all pages. */
            pages?: components["schemas"]["pages_link"];
        };
        /** @description Values of custom attributes by name. An attribute that refers to custom objects holds a list of instances. */
        custom_attributes: {
            [key: string]: string | number | components["schemas"]["datetime"] | components["schemas"]["custom_object_instance_list"] | boolean;
        };
        /** @description One record of a custom object, such as an order. */
        custom_object_instance: {
            /** @description Intercom's id of the instance, digits in a string. */
            id?: string;
            /** @description Id in the system that the instance comes from. */
            external_id?: string;
            /**
             * Format: date-time
             * @description When the instance was created in that system, in seconds since 1970. Null when not known.
             */
            external_created_at?: number | null;
            /**
             * Format: date-time
             * @description When the instance last changed in that system, in seconds since 1970. Null when not known.
             */
            external_updated_at?: number | null;
            /**
             * Format: date-time
             * @description When the instance was created in Intercom, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the instance last changed in Intercom, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Identifier of the custom object type, such as `Order`. */
            type?: string;
            /** @description Values of the instance's attributes by name: texts or numbers. */
            custom_attributes?: {
                [key: string]: string | number;
            };
        } | null;
        /** @description Confirms that an instance was deleted. */
        custom_object_instance_deleted: {
            /** @description Identifier of the custom object type, such as `Order`. */
            object?: string;
            /** @description Intercom's id that the instance had. */
            id?: string;
            /** @description Whether the instance was deleted. */
            deleted?: boolean;
        };
        /** @description Custom object instances that an attribute refers to. */
        custom_object_instance_list: {
            /** @description Type of the custom object with `.list` after it, such as `order.list`. */
            type?: string;
            /** @description The instances. */
            instances?: components["schemas"]["custom_object_instance"][];
        };
        /** @description A contact, named in one of three ways. */
        customer_request: ({
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            intercom_user_id: string;
        } | {
            /** @description The contact's `external_id`. */
            user_id: string;
        } | {
            /** @description E-mail address of the contact. An unknown one creates a lead. */
            email: string;
        }) | null;
        /** @description The definition of a field of contacts, companies or conversations. */
        data_attribute: {
            /**
             * @description Always `data_attribute`.
             * @enum {string}
             */
            type?: "data_attribute";
            /** @description Intercom's id of the attribute. Only custom attributes have one. */
            id?: number;
            /**
             * @description What the attribute is for: `contact` for users and leads, `company` for companies.
             * @enum {string}
             */
            model?: "contact" | "company";
            /** @description Name of the attribute, such as `paid_subscriber`. */
            name?: string;
            /** @description Name with the way to it, such as `custom_attributes.paid_subscriber` or `plan.name`. A dot stands between the steps. */
            full_name?: string;
            /** @description Name that teammates see in Intercom. */
            label?: string;
            /** @description Text that explains the attribute to teammates. */
            description?: string;
            /**
             * @description Type of the values. A list of options is a `string` with `options`.
             * @enum {string}
             */
            data_type?: "string" | "integer" | "float" | "boolean" | "date";
            /** @description Values to choose from. Absent where any value will do. */
            options?: string[];
            /** @description Whether the API may change values. */
            api_writable?: boolean;
            /** @description Whether the Messenger may change values. */
            messenger_writable?: boolean;
            /** @description Whether teammates may change values in Intercom. */
            ui_writable?: boolean;
            /** @description `true` for an attribute of yours, `false` for one of Intercom's own. */
            custom?: boolean;
            /** @description Whether the attribute is archived, which only a custom one can be. */
            archived?: boolean;
            /**
             * Format: date-time
             * @description When the attribute was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the attribute last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Id of the admin who created the attribute. Custom attributes only. */
            admin_id?: string;
        };
        /** @description The data attributes of a workspace. */
        data_attribute_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The attributes. */
            data?: components["schemas"]["data_attribute"][];
        };
        /** @description What to create a data connector from. */
        create_data_connector_request: {
            /** @description Name of the connector. */
            name: string;
            /** @description What the connector does. */
            description?: string;
            /**
             * @description Method of the request to the external service.
             * @enum {string}
             */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /** @description Address of the external service; `{{order_id}}` stands for the input `order_id`. */
            url?: string;
            /** @description Body of the request, with placeholders as in `url`. */
            body?: string;
            /** @description `true` lets Fin use the connector by itself, `false` leaves it to workflows. `false` by default. */
            direct_fin_usage?: boolean;
            /** @description Kinds of contact that the connector may run for: leads, users, visitors. */
            audiences?: ("leads" | "users" | "visitors")[];
            /** @description Headers of the request. */
            headers?: {
                /** @description Name of the header. */
                name?: string;
                /** @description Value of the header, with placeholders as in `url`. */
                value?: string;
            }[];
            /** @description Values that the connector needs for a run. */
            data_inputs?: {
                /** @description Name of the input; the one that placeholders use. */
                name?: string;
                /**
                 * @description Kind of value that the input takes.
                 * @enum {string}
                 */
                type?: "string" | "integer" | "decimal" | "boolean";
                /** @description What the input is. */
                description?: string;
                /** @description Whether a run needs a value for the input. */
                required?: boolean;
                /** @description Value to use when none is given; empty by default. */
                default_value?: string;
            }[];
            /** @description Whether the customer has to prove who they are, with a one-time passcode, before a run. `false` by default. */
            customer_authentication?: boolean;
            /** @description `true` for a public service that needs no authentication at all. `false` by default. */
            bypass_authentication?: boolean;
            /** @description Whether a run is stopped when a required input has no value. */
            validate_missing_attributes?: boolean;
            /** @description A sample of the JSON that the service answers with. The response fields are derived from it. */
            mock_response?: Record<string, unknown>;
            /** @description Ids of the authentication tokens that the request uses. */
            token_ids?: string[];
        };
        /** @description What to change about a data connector. What is left out stays as it is. */
        update_data_connector_request: {
            /** @description New name of the connector. */
            name?: string;
            /** @description What the connector does. */
            description?: string;
            /**
             * @description `live` puts the connector to use, `draft` takes it out of use.
             * @enum {string}
             */
            state?: "draft" | "live";
            /**
             * @description Method of the request to the external service.
             * @enum {string}
             */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /** @description Address of the external service; `{{order_id}}` stands for the input `order_id`. */
            url?: string;
            /** @description Body of the request, with placeholders as in `url`. */
            body?: string;
            /** @description `true` lets Fin use the connector by itself, `false` leaves it to workflows. */
            direct_fin_usage?: boolean;
            /** @description Kinds of contact that the connector may run for: leads, users, visitors. */
            audiences?: ("leads" | "users" | "visitors")[];
            /** @description Headers of the request. */
            headers?: {
                /** @description Name of the header. */
                name?: string;
                /** @description Value of the header, with placeholders as in `url`. */
                value?: string;
            }[];
            /** @description Values that the connector needs for a run. Takes the place of all inputs there are. */
            data_inputs?: {
                /** @description Name of the input; the one that placeholders use. */
                name?: string;
                /**
                 * @description Kind of value that the input takes.
                 * @enum {string}
                 */
                type?: "string" | "integer" | "decimal" | "boolean";
                /** @description What the input is. Every input needs this. */
                description?: string;
                /** @description Whether a run needs a value for the input. */
                required?: boolean;
                /** @description Value to use when none is given. */
                default_value?: string;
            }[];
            /** @description Whether the customer has to prove who they are, with a one-time passcode, before a run. */
            customer_authentication?: boolean;
            /** @description `true` for a public service that needs no authentication at all. */
            bypass_authentication?: boolean;
            /** @description Whether a run is stopped when a required input has no value. */
            validate_missing_attributes?: boolean;
            /** @description A sample of the JSON that the service answers with. The response fields are derived from it. */
            mock_response?: Record<string, unknown>;
            /** @description Ids of the authentication tokens that the request uses; an empty list removes all. */
            token_ids?: string[];
        };
        /** @description A data connector as lists show it, with its main properties. */
        data_connector: {
            /**
             * @description Says that this is a data connector.
             * @enum {string}
             */
            type?: "data_connector";
            /** @description Id of the connector. */
            id?: string;
            /** @description Name of the connector. */
            name?: string;
            /** @description What the connector does; null when there is none. */
            description?: string | null;
            /**
             * @description `live` when the connector can be used, `draft` until then.
             * @enum {string}
             */
            state?: "draft" | "live";
            /**
             * @description Method of the request to the external service.
             * @enum {string}
             */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /** @description Whether Fin uses the connector by itself, outside workflows. */
            direct_fin_usage?: boolean;
            /** @description Id of the admin who created the connector. */
            created_by_admin_id?: string;
            /** @description Id of the admin who changed the connector last. */
            updated_by_admin_id?: string;
            /**
             * Format: date-time
             * @description When the connector was created, in ISO 8601.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the connector last changed, in ISO 8601.
             */
            updated_at?: string;
            /** @description Path of `listDataConnectorExecutionResults` for the connector, without the host. */
            execution_results_url?: string;
        };
        /** @description A data connector with its request, inputs, response fields and mappings. */
        data_connector_detail: {
            /**
             * @description Says that this is a data connector.
             * @enum {string}
             */
            type?: "data_connector";
            /** @description Id of the connector. */
            id?: string;
            /** @description Name of the connector. */
            name?: string;
            /** @description What the connector does; null when there is none. */
            description?: string | null;
            /**
             * @description `live` when the connector can be used, `draft` until then.
             * @enum {string}
             */
            state?: "draft" | "live";
            /** @description Address of the external service, with placeholders such as `{{order_id}}`; null when it is not set. */
            url?: string | null;
            /** @description Body of the request, with placeholders as in `url`. */
            body?: string;
            /** @description Headers of the request, their values hidden. */
            headers?: {
                /** @description Name of the header. */
                name?: string;
                /** @description `****` in every answer, whatever the value is. */
                value?: string;
            }[];
            /**
             * @description Method of the request to the external service.
             * @enum {string}
             */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /** @description Whether Fin uses the connector by itself, outside workflows. */
            direct_fin_usage?: boolean;
            /** @description Kinds of contact that the connector may run for. */
            audiences?: ("users" | "leads" | "visitors")[];
            /**
             * @description Where the connector runs: at Intercom (`server_side`) or in the customer's client (`client_side`); null when it is not set.
             * @enum {string|null}
             */
            execution_type?: "server_side" | "client_side" | null;
            /**
             * @description What the response fields come from: a test call (`test_response_type`) or a given sample (`mock_response_type`); null when it is not set.
             * @enum {string|null}
             */
            configuration_response_type?: "test_response_type" | "mock_response_type" | null;
            /**
             * @description How the answer is passed on: whole (`full_access`), with fields held back (`redacted_access`) or through code (`code_block_transformation`); null when it is not set.
             * @enum {string|null}
             */
            data_transformation_type?: "full_access" | "redacted_access" | "code_block_transformation" | null;
            /** @description Name of the function that a client-side connector calls; null for other connectors. */
            client_function_name?: string | null;
            /** @description Time that the client function may take, in milliseconds; null when it is not set. */
            client_function_timeout_ms?: number | null;
            /** @description Values that the connector needs for a run. */
            data_inputs?: {
                /** @description Name of the input; the one that placeholders use. */
                name?: string;
                /**
                 * @description Kind of value that the input takes.
                 * @enum {string}
                 */
                type?: "string" | "integer" | "decimal" | "boolean";
                /** @description What the input is; null when there is none. */
                description?: string | null;
                /** @description Whether a run needs a value for the input. */
                required?: boolean;
                /** @description Value to use when none is given. */
                default_value?: string;
            }[];
            /** @description The fields that an answer of the service has. */
            response_fields?: {
                /** @description Where the field is in the JSON of the answer. */
                path?: string;
                /**
                 * @description Kind of value that the field has.
                 * @enum {string}
                 */
                type?: "unknown" | "string" | "integer" | "decimal" | "datetime" | "boolean";
                /** @description A value that the field can have, of any type; null is one too. */
                example_value?: unknown;
                /** @description Whether the field is kept out of logs. */
                redacted?: boolean;
            }[];
            /** @description Where parts of the answer are stored in Intercom. */
            object_mappings?: {
                /** @description Where the object is in the JSON of the answer. */
                response_object_path?: string;
                /**
                 * @description The Intercom object that takes the values.
                 * @enum {string}
                 */
                intercom_object_type?: "conversation" | "user";
                /** @description Which field goes to which attribute. */
                attribute_mappings?: {
                    /** @description Where the field is in the JSON of the answer. */
                    response_attribute_path?: string;
                    /** @description Attribute that takes the value. */
                    intercom_attribute_identifier?: string;
                    /**
                     * @description Kind of mapping: of a plain value, or of one from the context.
                     * @enum {string}
                     */
                    mapping_type?: "primitive_mapping" | "context_mapping";
                }[];
                /** @description Intercom objects that the mapped object refers to. */
                reference_mappings?: {
                    /**
                     * @description Kind of object referred to.
                     * @enum {string}
                     */
                    intercom_object_type?: "conversation" | "user";
                    /** @description Attribute that holds the reference. */
                    intercom_attribute_identifier?: string;
                }[];
            }[];
            /** @description Ids of the authentication tokens that the request uses. */
            token_ids?: string[];
            /** @description Whether the customer has to prove who they are, with a one-time passcode, before a run. */
            customer_authentication?: boolean;
            /** @description Whether the service is public and called without any authentication. */
            bypass_authentication?: boolean;
            /** @description Whether a run is stopped when a required input has no value; null when it is not set. */
            validate_missing_attributes?: boolean | null;
            /** @description Id of the admin who created the connector; null when it is not known. */
            created_by_admin_id?: string | null;
            /** @description Id of the admin who changed the connector last; null when it is not known. */
            updated_by_admin_id?: string | null;
            /**
             * Format: date-time
             * @description When the connector was created, in ISO 8601.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the connector last changed, in ISO 8601.
             */
            updated_at?: string;
            /** @description Path of `listDataConnectorExecutionResults` for the connector, without the host. */
            execution_results_url?: string;
        };
        /** @description What became of one run of a data connector. */
        data_connector_execution_result: {
            /**
             * @description Says that this is an execution result.
             * @enum {string}
             */
            type?: "data_connector.execution";
            /** @description Id of the execution result. */
            id?: string;
            /** @description Id of the connector that ran. */
            data_connector_id?: string;
            /** @description Whether the run succeeded. */
            success?: boolean;
            /** @description HTTP status that the external service answered with; null when no answer came. */
            http_status?: number | null;
            /**
             * @description Method of the request to the external service.
             * @enum {string}
             */
            http_method?: "get" | "post" | "put" | "delete" | "patch";
            /**
             * @description What went wrong; null or absent when nothing did. `faraday_error` comes from the HTTP client, `3rd_party_error` from the external service.
             * @enum {string|null}
             */
            error_type?: "request_configuration_error" | "faraday_error" | "3rd_party_error" | "response_mapping_error" | "token_refresh_error" | "fin_action_response_formatting_error" | "fin_action_identity_verification_error" | "email_verification_error" | "non_fin_standalone_action_identity_verification_error" | "request_validation_error" | "client_side_action_error" | null;
            /** @description The error in words; null or absent when there was none. Addresses in it are shown without query, credentials and fragment. */
            error_message?: string | null;
            /** @description How long the run took, in milliseconds; null or absent when it was not measured. */
            execution_time_ms?: number | null;
            /**
             * @description What started the run, a workflow or Fin for instance; null when it is not known. `saved_reply` is a macro.
             * @enum {string|null}
             */
            source_type?: "custom_bot" | "inbound_custom_bot" | "button_custom_bot" | "answer" | "workflow" | "saved_reply" | "triggerable_custom_bot" | "inbox" | "fin" | null;
            /** @description Id of what started the run; null when it is not known. */
            source_id?: string | null;
            /** @description Id of the conversation that the run was part of; null when there was none. */
            conversation_id?: string | null;
            /**
             * Format: date-time
             * @description When the run took place, in ISO 8601.
             */
            created_at?: string;
            /** @description Address that was called, without query, credentials and fragment. Null or absent when it was not asked for. */
            request_url?: string | null;
            /** @description Body that was sent. Null when there was none; absent when it was not asked for. */
            request_body?: string | null;
            /** @description Body of the answer as the connector passed it on. Null when there was none; absent when it was not asked for. */
            response_body?: string | null;
            /** @description Body of the answer before any mapping. Null when there was none; absent when it was not asked for. */
            raw_response_body?: string | null;
        };
        /** @description A page of execution results. */
        data_connector_execution_result_list: {
            /**
             * @description Says that this is a list.
             * @enum {string}
             */
            type?: "list";
            /** @description The execution results of this page. */
            data?: components["schemas"]["data_connector_execution_result"][];
            /** @description Where this page stands and how to get the next. */
            pages?: {
                /**
                 * @description Says that this is about pages.
                 * @enum {string}
                 */
                type?: "pages";
                /** @description Largest number of results on a page. */
                per_page?: number;
                /** @description How to get the next page; null on the last one. */
                next?: {
                    /** @description Cursor to pass on as the parameter of that name. */
                    starting_after?: string;
                } | null;
            };
        };
        /** @description A page of data connectors. */
        data_connector_list: {
            /**
             * @description Says that this is a list.
             * @enum {string}
             */
            type?: "list";
            /** @description The data connectors of this page. */
            data?: components["schemas"]["data_connector"][];
            /** @description Where this page stands and how to get the next. */
            pages?: {
                /**
                 * @description Says that this is about pages.
                 * @enum {string}
                 */
                type?: "pages";
                /** @description Largest number of connectors on a page. */
                per_page?: number;
                /** @description How to get the next page; null on the last one. */
                next?: {
                    /** @description Cursor to pass on as the parameter of that name. */
                    starting_after?: string;
                } | null;
            };
        };
        /** @description What is left to say about a deleted data connector. */
        deleted_data_connector_object: {
            /** @description Id that the connector had. */
            id?: string;
            /**
             * @description Kind of the deleted object.
             * @enum {string}
             */
            object?: "data_connector";
            /** @description Whether the connector was deleted. */
            deleted?: boolean;
        };
        /** @description Something that a contact did. */
        data_event: {
            /**
             * @description Always `event`.
             * @enum {string}
             */
            type?: "event";
            /** @description Name of the event, such as `placed-order`. */
            event_name: string;
            /**
             * Format: date-time
             * @description When it happened, in seconds since 1970.
             */
            created_at: number;
            /** @description Your own id of the user. */
            user_id?: string;
            /** @description Your id of the user or lead. */
            id?: string;
            /** @description Intercom's id of the contact. */
            intercom_user_id?: string;
            /** @description E-mail address of the user. */
            email?: string;
            /** @description Details that were sent with the event, by key. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Events of one contact. */
        data_event_list: {
            /**
             * @description Always `event.list`.
             * @enum {string}
             */
            type?: "event.list";
            /** @description The events. */
            events?: components["schemas"]["data_event"][];
            /** @description Addresses to go on from. */
            pages?: {
                /** @description Address of the next page, which holds earlier events. */
                next?: string;
                /** @description Address that gives the events that come after these. */
                since?: string;
            };
        };
        /** @description What one contact did and how often. */
        data_event_summary: {
            /**
             * @description Always `event.summary`.
             * @enum {string}
             */
            type?: "event.summary";
            /** @description E-mail address of the contact. */
            email?: string;
            /** @description Intercom's id of the contact. */
            intercom_user_id?: string;
            /** @description Your own id of the contact. */
            user_id?: string;
            /** @description The summaries, one for each event name. */
            events?: components["schemas"]["data_event_summary_item"][];
        };
        /** @description How often an event happened. */
        data_event_summary_item: {
            /** @description Name of the event, such as `placed-order`. */
            name?: string;
            /** @description When it happened first: an ISO 8601 text such as `2026-01-01T09:00:00.000+00:00`, not a number. */
            first?: string;
            /** @description When it happened last, written like `first`. */
            last?: string;
            /** @description How many times it happened. */
            count?: number;
            /** @description What the event stands for. */
            description?: string;
        } | null;
        /** @description An export job. */
        data_export: {
            /**
             * @description How the job stands. `completed`: the file is ready. `no_data`: nothing was sent in the span of time. `pending` and `in_progress`: ask again later.
             * @enum {string}
             */
            status?: "pending" | "in_progress" | "failed" | "completed" | "no_data" | "canceled";
            /** @description Until when the file can be had: seconds since 1970, written as a string. Empty until the job is completed. */
            download_expires_at?: string;
            /** @description Where to download the file. Empty until the job is completed. */
            download_url?: string;
            /** @description Id of the job; the calls that follow an export take it in their paths. */
            job_identifier?: string;
        };
        /** @description A row of the exported file: one delivery of a message to a user, and what the user did with it. Times are Unix timestamps. */
        data_export_csv: {
            /** @description Intercom's id of the user who got the message. */
            user_id?: string;
            /** @description Id of that user in your own system. */
            user_external_id?: string;
            /** @description Id of the user's company for this message; -1 for none. */
            company_id?: string;
            /** @description E-mail address of the user. */
            email?: string;
            /** @description Full name of the user. */
            name?: string;
            /** @description Id of the message. */
            ruleset_id?: string;
            /** @description Id of the content that was received; each version of an A/B test has its own. */
            content_id?: string;
            /** @description Kind of content, such as e-mail, chat or post. */
            content_type?: string;
            /** @description Title of the content in the workspace. */
            content_title?: string;
            /** @description Id of the version of the message; editing makes a new one. */
            ruleset_version_id?: string;
            /** @description Id of this one delivery, the same in all files that tell of it. */
            receipt_id?: string;
            /** @description When the delivery was recorded. */
            received_at?: number;
            /** @description Id of the series that the content is part of; -1 for none. */
            series_id?: string;
            /** @description Title of that series. */
            series_title?: string;
            /** @description Id of the step of the series that the message belongs to. */
            node_id?: string;
            /** @description When the user first replied. */
            first_reply?: number;
            /** @description When the user first completed the content, a tour or a survey for instance. */
            first_completion?: number;
            /** @description When the user first completed the series. */
            first_series_completion?: number;
            /** @description When the user first disengaged from the series. */
            first_series_disengagement?: number;
            /** @description When the user first left the series. */
            first_series_exit?: number;
            /** @description When the user first met the goal of the message. */
            first_goal_success?: number;
            /** @description When the user first opened the message. */
            first_open?: number;
            /** @description When the user first clicked a link in the message. */
            first_click?: number;
            /** @description When the user first dismissed the message. */
            first_dismisall?: number;
            /** @description When the user first unsubscribed from the message. */
            first_unsubscribe?: number;
            /** @description When the message first came back as undeliverable. */
            first_hard_bounce?: number;
        };
        /** @description Confirms that an article was deleted. */
        deleted_article_object: {
            /** @description Id of the article that is gone. */
            id?: string;
            /**
             * @description Always `article`.
             * @enum {string}
             */
            object?: "article";
            /** @description Whether it was deleted. */
            deleted?: boolean;
        };
        /** @description Confirms that an internal article was deleted. */
        deleted_internal_article_object: {
            /** @description Id of the internal article that is gone. */
            id?: string;
            /**
             * @description Always `internal_article`.
             * @enum {string}
             */
            object?: "internal_article";
            /** @description Whether it was deleted. */
            deleted?: boolean;
        };
        /** @description Confirms that a collection was deleted. */
        deleted_collection_object: {
            /** @description Id of the collection that is gone. */
            id?: string;
            /**
             * @description Always `collection`.
             * @enum {string}
             */
            object?: "collection";
            /** @description Whether it was deleted. */
            deleted?: boolean;
        };
        /** @description Confirms that a company was deleted. */
        deleted_company_object: {
            /** @description Intercom's id of the company that is gone. */
            id?: string;
            /**
             * @description Always `company`.
             * @enum {string}
             */
            object?: "company";
            /** @description Whether the company was deleted. */
            deleted?: boolean;
        };
        /** @description Confirms that a news item was deleted. */
        deleted_object: {
            /** @description Id that the news item had, as the path gave it. */
            id?: string;
            /**
             * @description Always `news-item`.
             * @enum {string}
             */
            object?: "news-item";
            /** @description Whether the news item was deleted. */
            deleted?: boolean;
        };
        /** @description Who removes a contact from a conversation. */
        detach_contact_from_conversation_request: {
            /** @description Id of the admin on whose behalf the change is made. */
            admin_id: string | number;
        };
        /** @description One address in the headers of an e-mail. */
        email_address_header: {
            /** @description Header that it stands in, such as `from` or `to`. */
            type?: string;
            /** @description The address. */
            email_address?: string;
            /** @description Name beside the address; null when there is none. */
            name?: string | null;
        };
        /** @description Headers of a part that was an e-mail. */
        email_message_metadata: {
            /** @description Subject of the e-mail. */
            subject?: string;
            /** @description Senders and recipients, one entry an address. */
            email_address_headers?: components["schemas"]["email_address_header"][];
            /** @description The e-mail's `Message-ID` header; null when not known. */
            message_id?: string | null;
        };
        /** @description Headers of the e-mail that opened a conversation. */
        source_email_message_metadata: {
            /** @description The e-mail's `Message-ID` header; null when not known. */
            message_id?: string | null;
            /** @description Subject of the e-mail. */
            subject?: string;
            /** @description Senders and recipients, one entry an address. */
            email_address_headers?: components["schemas"]["email_address_header"][];
            /** @description Earlier e-mails that the first one quotes or forwards, as HTML. Only with `include_email_history`. */
            history?: string;
        };
        /** @description Quick replies that a conversation part offers or answers. */
        metadata: components["schemas"]["conversation_part_metadata"];
        /** @description A workflow set a conversation attribute. */
        conversation_attribute_updated_by_workflow: {
            /** @description The workflow. */
            workflow?: {
                /** @description Name of the workflow. */
                name?: string;
            };
            /** @description Attribute that was set. */
            attribute?: {
                /** @description Name of the attribute. */
                name?: string;
            };
            /** @description What it was set to. */
            value?: {
                /** @description The new value. */
                name?: string;
            };
        };
        /** @description An admin or the operator bot set a conversation attribute. */
        conversation_attribute_updated_by_admin: {
            /** @description Attribute that was set. */
            attribute?: {
                /** @description Name of the attribute. */
                name?: string;
            };
            /** @description What it was set to. */
            value?: {
                /** @description The new value. */
                name?: string;
                /** @description The value before; null when it was empty or was not recorded. */
                previous?: string | null;
            };
        };
        /** @description A user set a conversation attribute. */
        conversation_attribute_updated_by_user: {
            /** @description Attribute that was set. */
            attribute?: {
                /** @description Name of the attribute. */
                name?: string;
            };
            /** @description What it was set to. */
            value?: {
                /** @description The new value. */
                name?: string;
                /** @description The value before; null when it was empty or was not recorded. */
                previous?: string | null;
            };
        };
        /** @description A custom action began. */
        custom_action_started: {
            /** @description The action. */
            action?: {
                /** @description Name of the action. */
                name?: string;
            };
        };
        /** @description An attribute that was asked for and what the contact answered. */
        custom_channel_attribute: {
            /** @description Id of the attribute that was asked for. */
            id: string;
            /** @description What the contact answered. */
            value: string;
        };
        /** @description An event in a custom channel: which conversation it is in and whom it concerns. */
        custom_channel_base_event: {
            /** @description Your id of the event; another one for each event. */
            event_id: string;
            /** @description Your id of the conversation. */
            external_conversation_id: string;
            /** @description The contact that the event comes from. */
            contact: components["schemas"]["custom_channel_contact"];
        };
        /** @description A contact in a custom channel. */
        custom_channel_contact: {
            /**
             * @description `user` for somebody who has signed up with you, `lead` for somebody who has not.
             * @enum {string}
             */
            type: "user" | "lead";
            /** @description Your id of the contact. Intercom finds or makes the contact that belongs to it. */
            external_id: string;
            /** @description Name of the contact. Needed when `type` is `user`. */
            name?: string;
            /**
             * Format: email
             * @description E-mail address of the contact. Needed when `type` is `user`.
             */
            email?: string;
        };
        /** @description The ids that an event was filed under. */
        custom_channel_notification_response: {
            /** @description Your id of the conversation, as the event gave it. */
            external_conversation_id: string;
            /** @description Intercom's id of that conversation. */
            conversation_id: string;
            /** @description Your id of the contact, as the event gave it. */
            external_contact_id: string;
            /** @description Intercom's id of that contact. */
            contact_id: string;
        };
        /** @description A custom action ended. */
        custom_action_finished: {
            /** @description The action. */
            action?: {
                /** @description Name of the action. */
                name?: string;
                /**
                 * @description How it ended.
                 * @enum {string}
                 */
                result?: "success" | "failed";
            };
        };
        /** @description A workflow did something in the conversation. */
        operator_workflow_event: {
            /** @description The workflow. */
            workflow?: {
                /** @description Name of the workflow. */
                name?: string;
            };
            /** @description What it did. */
            event?: {
                /** @description Kind of event, such as `wait_finished`. */
                type?: string;
                /** @description What came of it. */
                result?: string;
            };
        };
        /** @description Tags were added to the conversation or taken off it. */
        conversation_tags_updated: {
            /** @description Names of the tags added. */
            tags_added?: string[];
            /** @description Names of the tags taken off. */
            tags_removed?: string[];
        };
        /** @description The conversation was snoozed. */
        snoozed: {
            /** @description For how long, in words, such as `until tomorrow`. */
            until?: string;
            /**
             * Format: date-time
             * @description Chosen time as an ISO 8601 string; null for a preset such as tomorrow.
             */
            custom_until_time?: string | null;
        };
        /** @description The conversation was marked as a priority or unmarked. */
        priority_changed: {
            /**
             * @description Priority after the change.
             * @enum {string}
             */
            current_priority?: "priority" | "not_priority";
            /**
             * @description Priority before the change.
             * @enum {string}
             */
            previous_priority?: "priority" | "not_priority";
        };
        /** @description A service level agreement was applied, reported as `conversation_sla_applied_by_rule`. */
        conversation_sla_applied_by_rule: {
            /** @description Name of the agreement. */
            sla_name?: string;
            /** @description Its targets, in seconds; one that it does not set is null. */
            sla_definition?: {
                /** @description Time for the first reply, in seconds; null when not set. */
                first_reply_time?: number | null;
                /** @description Time for each later reply, in seconds; null when not set. */
                next_reply_time?: number | null;
                /** @description Time to resolve, in seconds; null when not set. */
                resolution_time?: number | null;
                /** @description Time to close, in seconds; null when not set. */
                time_to_close?: number | null;
            };
        };
        /** @description A service level agreement was applied, reported as `conversation_sla_applied_by_workflow`. */
        conversation_sla_applied_by_workflow: {
            /** @description Name of the agreement. */
            sla_name?: string;
            /** @description Its targets, in seconds; one that it does not set is null. */
            sla_definition?: {
                /** @description Time for the first reply, in seconds; null when not set. */
                first_reply_time?: number | null;
                /** @description Time for each later reply, in seconds; null when not set. */
                next_reply_time?: number | null;
                /** @description Time to resolve, in seconds; null when not set. */
                resolution_time?: number | null;
                /** @description Time to close, in seconds; null when not set. */
                time_to_close?: number | null;
            };
        };
        /** @description A target of the service level agreement was missed. */
        conversation_sla_target_missed: {
            /** @description Name of the agreement. */
            sla_name?: string;
            /**
             * @description Which target was missed.
             * @enum {string}
             */
            sla_target_type?: "first_reply_time" | "next_reply_time" | "resolution_time" | "time_to_close";
            /**
             * @description How the agreement stands as a whole.
             * @enum {string}
             */
            current_sla_status?: "hit" | "missed" | "active" | "paused" | "canceled";
            /** @description How each target stood at that moment, by name of the target. */
            sla_states?: {
                [key: string]: {
                    /**
                     * @description How the target stood.
                     * @enum {string}
                     */
                    status?: "hit" | "missed" | "active" | "paused";
                    /** @description Time left, in seconds; null once the target is hit or missed. */
                    seconds_remaining?: number | null;
                };
            };
        };
        /** @description The clock of the service level agreement stopped. */
        conversation_sla_paused: {
            /** @description Name of the agreement. */
            sla_name?: string;
            /**
             * @description How the agreement stood as a whole.
             * @enum {string}
             */
            current_sla_status?: "active" | "hit" | "missed" | "canceled";
            /** @description How each target stood at that moment, by name of the target. */
            sla_states?: {
                [key: string]: {
                    /**
                     * @description Always `paused`.
                     * @enum {string}
                     */
                    status?: "paused";
                    /** @description Time left, in seconds; null when not known. */
                    seconds_remaining?: number | null;
                };
            };
        };
        /** @description The clock of the service level agreement runs again. */
        conversation_sla_unpaused: {
            /** @description Name of the agreement. */
            sla_name?: string;
        };
        /** @description The service level agreement was taken off the conversation. */
        conversation_sla_removed: {
            /** @description Name of the agreement. */
            sla_name?: string;
        };
        /** @description What happened, in a form that depends on the part's `part_type`. */
        event_details: components["schemas"]["conversation_attribute_updated_by_workflow"] | components["schemas"]["conversation_attribute_updated_by_admin"] | components["schemas"]["conversation_attribute_updated_by_user"] | components["schemas"]["custom_action_started"] | components["schemas"]["custom_action_finished"] | components["schemas"]["operator_workflow_event"] | components["schemas"]["conversation_tags_updated"] | components["schemas"]["snoozed"] | components["schemas"]["priority_changed"] | components["schemas"]["conversation_sla_applied_by_rule"] | components["schemas"]["conversation_sla_applied_by_workflow"] | components["schemas"]["conversation_sla_target_missed"] | components["schemas"]["conversation_sla_paused"] | components["schemas"]["conversation_sla_unpaused"] | components["schemas"]["conversation_sla_removed"];
        /** @description An address that the workspace sends e-mails from. */
        email_setting: {
            /** @description Always `email_setting`. */
            type?: string;
            /** @description Id of the setting. */
            id?: string;
            /** @description The whole address. */
            email?: string;
            /** @description Whether the address is verified. */
            verified?: boolean;
            /** @description Part of the address after the `@`. */
            domain?: string;
            /** @description Id of the brand that the address belongs to. */
            brand_id?: string;
            /** @description Whether mail to the address is forwarded. */
            forwarding_enabled?: boolean;
            /**
             * Format: date-time
             * @description When forwarded mail last arrived, in seconds since 1970. Null when none ever has.
             */
            forwarded_email_last_received_at?: number | null;
            /**
             * Format: date-time
             * @description When the setting was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the setting last changed, in seconds since 1970.
             */
            updated_at?: number;
        };
        /** @description The sender addresses of a workspace. */
        email_list: {
            /** @description Always `list`. */
            type?: string;
            /** @description The addresses, all of them. */
            data?: components["schemas"]["email_setting"][];
        };
        /** @description What the API answers when a call fails. It can name several errors at once. */
        error: {
            /** @description `error.list`. */
            type: string;
            /** @description Id of the failed request, worth logging. Null or missing in some answers. */
            request_id?: string | null;
            /** @description What went wrong, one entry for each error. */
            errors: {
                /** @description Kind of error, such as `not_found` or `parameter_invalid`; it says more than the status does. Let programs decide by this. */
                code: string;
                /** @description What went wrong, in words for people. Null or missing for some errors. */
                message?: string | null;
                /** @description Name of the field or query parameter at fault. Null or missing when the error is not about one. */
                field?: string | null;
            }[];
        };
        /** @description A page from outside Intercom that AI answers can draw on. */
        external_page: {
            /**
             * @description Always `external_page`.
             * @default external_page
             * @enum {string}
             */
            type: "external_page";
            /** @description Intercom's id of the external page, digits in a string. */
            id: string;
            /** @description Title of the page. */
            title: string;
            /** @description Text of the page, as HTML. */
            html: string;
            /** @description Address that Fin links to when an answer rests on the page. */
            url?: string;
            /** @description Whether AI Agent may answer from the page. */
            ai_agent_availability: boolean;
            /** @description Whether AI Copilot may answer from the page. */
            ai_copilot_availability: boolean;
            /** @description Deprecated; read `ai_agent_availability` and `ai_copilot_availability` instead. */
            fin_availability?: boolean;
            /**
             * @description Always `en`.
             * @default en
             * @enum {string}
             */
            locale: "en";
            /** @description Id of the content import source that the page belongs to. */
            source_id: number;
            /** @description Id of the page in the place that it comes from; unique within its source. */
            external_id: string;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at: number;
            /**
             * Format: date-time
             * @description When Intercom last took the page in, in seconds since 1970.
             */
            last_ingested_at: number;
        };
        /** @description A page of external pages. */
        external_pages_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description Where this page stands. */
            pages?: components["schemas"]["pages_link"];
            /** @description How many external pages there are. */
            total_count?: number;
            /** @description The external pages of this page. */
            data?: components["schemas"]["external_page"][];
        };
        /** @description A file uploaded as the value of a custom attribute. */
        file_attribute: {
            /** @description Kind of file, such as `upload`. */
            type?: string;
            /** @description Name of the file. */
            name?: string;
            /** @description Where to download the file; valid for 30 minutes. */
            url?: string;
            /** @description Media type, such as `image/png`. */
            content_type?: string;
            /** @description Size, in bytes. */
            filesize?: number;
            /** @description Width, in pixels; only for images. */
            width?: number;
            /** @description Height, in pixels; only for images. */
            height?: number;
        };
        /** @description Name and description of a collection or section in one language. */
        group_content: {
            /**
             * @description `group_content`, or null.
             * @enum {string|null}
             */
            type?: null | "group_content";
            /** @description Name in this language. */
            name?: string;
            /** @description Description in this language. Collections have one, sections do not. */
            description?: string;
        } | null;
        /** @description Name and description in several languages, by locale. */
        group_translated_content: {
            /**
             * @description `group_translated_content`, or null.
             * @enum {string|null}
             */
            type?: null | "group_translated_content";
            /** @description Name and description in Arabic. */
            ar?: components["schemas"]["group_content"];
            /** @description Name and description in Bulgarian. */
            bg?: components["schemas"]["group_content"];
            /** @description Name and description in Bosnian. */
            bs?: components["schemas"]["group_content"];
            /** @description Name and description in Catalan. */
            ca?: components["schemas"]["group_content"];
            /** @description Name and description in Czech. */
            cs?: components["schemas"]["group_content"];
            /** @description Name and description in Danish. */
            da?: components["schemas"]["group_content"];
            /** @description Name and description in German. */
            de?: components["schemas"]["group_content"];
            /** @description Name and description in Greek. */
            el?: components["schemas"]["group_content"];
            /** @description Name and description in English. */
            en?: components["schemas"]["group_content"];
            /** @description Name and description in Spanish. */
            es?: components["schemas"]["group_content"];
            /** @description Name and description in Estonian. */
            et?: components["schemas"]["group_content"];
            /** @description Name and description in Finnish. */
            fi?: components["schemas"]["group_content"];
            /** @description Name and description in French. */
            fr?: components["schemas"]["group_content"];
            /** @description Name and description in Hebrew. */
            he?: components["schemas"]["group_content"];
            /** @description Name and description in Croatian. */
            hr?: components["schemas"]["group_content"];
            /** @description Name and description in Hungarian. */
            hu?: components["schemas"]["group_content"];
            /** @description Name and description in Indonesian. */
            id?: components["schemas"]["group_content"];
            /** @description Name and description in Italian. */
            it?: components["schemas"]["group_content"];
            /** @description Name and description in Japanese. */
            ja?: components["schemas"]["group_content"];
            /** @description Name and description in Korean. */
            ko?: components["schemas"]["group_content"];
            /** @description Name and description in Lithuanian. */
            lt?: components["schemas"]["group_content"];
            /** @description Name and description in Latvian. */
            lv?: components["schemas"]["group_content"];
            /** @description Name and description in Mongolian. */
            mn?: components["schemas"]["group_content"];
            /** @description Name and description in Norwegian. */
            nb?: components["schemas"]["group_content"];
            /** @description Name and description in Dutch. */
            nl?: components["schemas"]["group_content"];
            /** @description Name and description in Polish. */
            pl?: components["schemas"]["group_content"];
            /** @description Name and description in European Portuguese. */
            pt?: components["schemas"]["group_content"];
            /** @description Name and description in Romanian. */
            ro?: components["schemas"]["group_content"];
            /** @description Name and description in Russian. */
            ru?: components["schemas"]["group_content"];
            /** @description Name and description in Slovenian. */
            sl?: components["schemas"]["group_content"];
            /** @description Name and description in Serbian. */
            sr?: components["schemas"]["group_content"];
            /** @description Name and description in Swedish. */
            sv?: components["schemas"]["group_content"];
            /** @description Name and description in Turkish. */
            tr?: components["schemas"]["group_content"];
            /** @description Name and description in Vietnamese. */
            vi?: components["schemas"]["group_content"];
            /** @description Name and description in Brazilian Portuguese. */
            "pt-BR"?: components["schemas"]["group_content"];
            /** @description Name and description in Chinese as written in China. */
            "zh-CN"?: components["schemas"]["group_content"];
            /** @description Name and description in Chinese as written in Taiwan. */
            "zh-TW"?: components["schemas"]["group_content"];
        } | null;
        /** @description A teammate paused work on a conversation, or took it up again. */
        handling_event: {
            /** @description Who paused or resumed. */
            teammate: components["schemas"]["teammate_reference"];
            /**
             * @description Whether work paused or resumed.
             * @enum {string}
             */
            type: "paused" | "resumed";
            /**
             * Format: date-time
             * @description When, as an ISO 8601 string.
             */
            timestamp: string;
            /** @description Why, such as `Paused` or `Away`; null when not given. */
            reason?: string | null;
        };
        /** @description When teammates paused and resumed work on a conversation. */
        handling_event_list: {
            /** @description The pauses and resumptions. */
            handling_events?: components["schemas"]["handling_event"][];
        };
        /** @description An internal thread begun from within a conversation. */
        side_conversation_summary: {
            /** @description Id of the side conversation. */
            side_conversation_id?: string;
            /** @description Its messages. */
            conversation_parts?: components["schemas"]["conversation_part"][];
            /** @description Number of its messages. */
            total_count?: number;
        };
        /** @description One page of side conversations. */
        side_conversation_list: {
            /**
             * @description Always `side_conversation.list`.
             * @enum {string}
             */
            type?: "side_conversation.list";
            /** @description The side conversations of this page. */
            side_conversations?: components["schemas"]["side_conversation_summary"][];
            /** @description Number of side conversations on all pages. */
            total_count?: number;
            /** @description Where this page stands. */
            pages?: {
                /**
                 * @description Always `pages`.
                 * @enum {string}
                 */
                type?: "pages";
                /** @description Number of this page, from 1. */
                page?: number;
                /** @description Side conversations on a page. */
                per_page?: number;
                /** @description Number of pages. */
                total_pages?: number;
            };
        };
        /** @description A site that shows your articles. */
        help_center: {
            /** @description Intercom's id of the help centre, digits in a string. */
            id?: string;
            /** @description Id of the workspace that owns the help centre. */
            workspace_id?: string;
            /**
             * Format: date-time
             * @description When it was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When it last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Name that stands for it in addresses, such as `lantern-coffee`. */
            identifier?: string;
            /** @description Whether the site is on; set in the help centre's settings. */
            website_turned_on?: boolean;
            /** @description Name that only teammates see. */
            display_name?: string;
            /** @description Address of the site, on the custom domain if there is one. */
            url?: string;
            /** @description Host name of your own for the site. Null when there is none. */
            custom_domain?: string | null;
        };
        /** @description The help centres of a workspace. */
        help_center_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The help centres. */
            data?: components["schemas"]["help_center"][];
        };
        /** @description A piece of work that Intercom does in the background. */
        jobs: {
            /**
             * @description Always `job`.
             * @enum {string}
             */
            type?: "job";
            /** @description Id of the job. */
            id: string;
            /** @description Address that tells the status of the job. */
            url?: string;
            /**
             * @description `pending` until the job is over, then `success` or `failed`.
             * @enum {string}
             */
            status?: "pending" | "success" | "failed";
            /** @description Kind of resource that the job creates, such as `ticket`. */
            resource_type?: string;
            /** @description Id of the resource that was created. Null when there is none. */
            resource_id?: string | null;
            /** @description Address to fetch the created resource from. Null when there is none. */
            resource_url?: string | null;
        };
        /**
         * @description Version of the API that a call is made for.
         * @default Unstable
         * @enum {string}
         */
        intercom_version: "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "2.0" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "Unstable";
        /** @description A ticket or conversation linked to another one. */
        linked_object: {
            /**
             * @description Whether it is a ticket or a conversation.
             * @enum {string}
             */
            type?: "ticket" | "conversation";
            /** @description Id of the ticket or conversation. */
            id?: string;
            /**
             * @description Category of the ticket; null for a conversation.
             * @enum {string|null}
             */
            category?: "Customer" | "Back-office" | "Tracker" | null;
        };
        /**
         * @description The Unstable version of the API, the only one that has these operations.
         * @default Unstable
         * @enum {string}
         */
        intercom_version_unstable: "unstable" | "Unstable";
        /** @description Tickets and conversations linked to this one, 1000 at most. */
        linked_object_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description Number of linked objects. */
            total_count?: number;
            /** @description Whether there are more than `data` holds. */
            has_more?: boolean;
            /** @description The linked objects. */
            data?: components["schemas"]["linked_object"][];
        };
        /** @description A saved reply. */
        macro: {
            /**
             * @description Always `macro`.
             * @enum {string}
             */
            type?: "macro";
            /** @description Id of the macro. */
            id?: string;
            /** @description Name of the macro. */
            name?: string;
            /** @description The reply in HTML. A placeholder is an element `attribute`: `key` names what to fill in, `default` (escaped for HTML) what to write when that is not known. Null in some lists. */
            body?: string | null;
            /** @description The reply as plain text. Placeholders stand in braces, as in `{{user.name|fallback:"there"}}`. Null in some lists. */
            body_text?: string | null;
            /**
             * Format: date-time
             * @description When the macro was created, in ISO 8601 form.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the macro last changed, in ISO 8601 form.
             */
            updated_at?: string;
            /**
             * @description Who can see the macro: everyone, or the teams named beside it.
             * @enum {string}
             */
            visible_to?: "everyone" | "specific_teams";
            /** @description Ids of the teams that can see it when `visible_to` is `specific_teams`. */
            visible_to_team_ids?: string[];
            /** @description Where the macro can be used. */
            available_on?: ("inbox" | "messenger")[];
        } | null;
        /** @description A page of macros. */
        macro_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The macros of this page, the last changed first. */
            data?: components["schemas"]["macro"][];
            /** @description The size of the page and the cursor to the next. */
            pages?: {
                /**
                 * @description Always `pages`.
                 * @enum {string}
                 */
                type?: "pages";
                /** @description How many macros a page holds. */
                per_page?: number;
                /** @description Where the next page begins. Null on the last page. */
                next?: {
                    /** @description Cursor to send for the next page. */
                    starting_after?: string;
                } | null;
            };
        };
        /** @description The lead to dissolve and the user to keep. */
        merge_contacts_request: {
            /** @description Intercom's id of the lead, which is deleted afterwards. */
            from?: string;
            /** @description Intercom's id of the user, which remains. */
            into?: string;
        };
        /** @description A message that was sent. */
        message: {
            /** @description Who sent it: `admin_message` for an admin, `user_message` for a contact. */
            type: string;
            /** @description Id of the message, digits in a string. A conversation that it opens has it as `source.id`. */
            id: string;
            /**
             * Format: date-time
             * @description When the message was created, in seconds since 1970.
             */
            created_at: number;
            /** @description Subject of an e-mail. */
            subject?: string;
            /** @description What the message says; it may be HTML. */
            body: string;
            /**
             * @description How the message was sent; `inapp` is in the Messenger.
             * @enum {string}
             */
            message_type: "email" | "inapp" | "facebook" | "twitter" | "sms" | "whatsapp";
            /** @description Id of the conversation that belongs to the message. Absent while there is none. */
            conversation_id?: string;
        };
        /** @description A page of the statuses of WhatsApp messages. */
        whatsapp_message_status_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type: "list";
            /** @description Id of the ruleset that the query gave, a number or a string. */
            ruleset_id: string | number;
            /** @description How many pages there are and the cursor to the next. */
            pages: {
                /**
                 * @description Always `pages`.
                 * @enum {string}
                 */
                type: "pages";
                /** @description How many statuses a page holds. */
                per_page: number;
                /** @description How many pages there are. */
                total_pages: number;
                /** @description What to ask for next. Null on the last page. */
                next?: {
                    /** @description Cursor to the next page, for `starting_after`. */
                    starting_after?: string;
                } | null;
            };
            /** @description How many statuses there are on all pages together. */
            total_count: number;
            /** @description The statuses of this page. */
            events: {
                /** @description Id of this entry. */
                id: string;
                /** @description Id of the conversation that the message belongs to. */
                conversation_id: string;
                /**
                 * @description How far the message got: `sent` on its way, `delivered`, `read` by the contact, or `failed`.
                 * @enum {string}
                 */
                status: "sent" | "delivered" | "read" | "failed";
                /**
                 * @description Always `broadcast_outbound`: sent from Intercom's Outbound.
                 * @enum {string}
                 */
                type: "broadcast_outbound";
                /** @description When the entry was created, in seconds since 1970. */
                created_at: number;
                /** @description When the entry last changed, in seconds since 1970. */
                updated_at: number;
                /** @description WhatsApp's id of the message; `retrieveWhatsAppMessageStatus` takes it. */
                whatsapp_message_id: string;
                /** @description Name of the WhatsApp template that was used. */
                template_name?: string;
            }[];
        };
        /** @description What became of one WhatsApp message. */
        whatsapp_message_status: {
            /** @description Id of the conversation that the message belongs to. */
            conversation_id?: string;
            /**
             * @description How far the message got: `sent` on its way, `delivered`, `read` by the contact, or `failed`.
             * @enum {string}
             */
            status?: "sent" | "delivered" | "read" | "failed";
            /** @description How it was sent: `broadcast_outbound` from Intercom's Outbound. */
            type?: string;
            /** @description When the status was first recorded, in seconds since 1970. */
            created_at?: number;
            /** @description When the status last changed, in seconds since 1970. */
            updated_at?: number;
            /** @description Name of the WhatsApp template that was used. */
            template_name?: string;
            /** @description WhatsApp's id of the message. */
            message_id?: string;
            /** @description Why a message failed. Absent or null for any other status. */
            error?: {
                /** @description What went wrong, in short. */
                message?: string;
                /** @description What went wrong, in more words. */
                details?: string;
            } | null;
        };
        /** @description A group of filters; groups can hold groups. */
        multiple_filter_search_request: {
            /**
             * @description `AND`: all of them must match. `OR`: one is enough.
             * @enum {string}
             */
            operator?: "AND" | "OR";
            /** @description Filters and groups, 15 at most; two levels of groups at most. */
            value?: (components["schemas"]["single_filter_search_request"] | components["schemas"]["multiple_filter_search_request"])[];
        };
        /** @description An announcement that people read in newsfeeds. */
        news_item: {
            /**
             * @description Always `news-item`.
             * @enum {string}
             */
            type?: "news-item";
            /** @description Intercom's id of the news item, digits in a string. */
            id?: string;
            /** @description Code of the workspace that the news item belongs to. */
            workspace_id?: string;
            /** @description Headline of the news item. */
            title?: string;
            /** @description Text of the news item, as HTML. */
            body?: string;
            /** @description Id of the admin whom the news item comes from, as a number. */
            sender_id?: number;
            /**
             * @description `draft` is hidden from people, `live` is shown in the newsfeeds that it is assigned to.
             * @enum {string}
             */
            state?: "draft" | "live";
            /** @description The newsfeeds that the news item is assigned to. */
            newsfeed_assignments?: components["schemas"]["newsfeed_assignment"][];
            /** @description Names of labels that readers see on the news item, to sort it by. */
            labels?: (string | null)[];
            /**
             * Format: uri
             * @description Address of the cover image, a JPEG or PNG file. Null when there is none.
             */
            cover_image_url?: string | null;
            /** @description Emoji that readers can react with, in the order shown. Nulls stand for places without one. */
            reactions?: (string | null)[];
            /** @description `true` when the Messenger shows no badge for the news item. */
            deliver_silently?: boolean;
            /**
             * Format: timestamp
             * @description When the news item was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: timestamp
             * @description When the news item last changed, in seconds since 1970.
             */
            updated_at?: number;
        };
        /** @description What a news item is to hold. */
        news_item_request: {
            /** @description Headline of the news item. */
            title: string;
            /** @description Text of the news item; it may be HTML. */
            body?: string;
            /** @description Id of the admin whom the news item comes from, as a number; a teammate of the workspace. */
            sender_id: number;
            /**
             * @description `draft` hides the item from people, `live` shows it in the newsfeeds that it is assigned to.
             * @enum {string}
             */
            state?: "draft" | "live";
            /** @description `true` puts the item into the Messenger's newsfeed without a badge that tells of it. */
            deliver_silently?: boolean;
            /** @description Names of labels that readers see on the news item, to sort it by. */
            labels?: string[];
            /** @description Emoji that readers can react with, in this order. With none, nobody can react. */
            reactions?: (string | null)[];
            /** @description The newsfeeds to show the news item in. */
            newsfeed_assignments?: components["schemas"]["newsfeed_assignment"][];
        };
        /** @description A collection of news items for one audience. It can be changed in Intercom only. */
        newsfeed: {
            /** @description Intercom's id of the newsfeed, digits in a string. */
            id?: string;
            /**
             * @description Always `newsfeed`.
             * @enum {string}
             */
            type?: "newsfeed";
            /** @description Name for teammates; people who read the feed do not see it. */
            name?: string;
            /**
             * Format: timestamp
             * @description When the newsfeed was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: timestamp
             * @description When the newsfeed last changed, in seconds since 1970.
             */
            updated_at?: number;
        };
        /** @description That a news item belongs to a newsfeed. */
        newsfeed_assignment: {
            /** @description Id of the newsfeed, as a number; `listNewsfeeds` has it. */
            newsfeed_id?: number;
            /**
             * Format: timestamp
             * @description When the item came out in this newsfeed, in seconds since 1970. It may be set to the past, for imports, but not to the future, and is ignored for a draft.
             */
            published_at?: number;
        };
        /** @description A teammate's remark on a contact or on a company. */
        note: {
            /** @description Always `note`. */
            type?: string;
            /** @description Intercom's id of the note, digits in a string. */
            id?: string;
            /**
             * Format: timestamp
             * @description When the note was added, in seconds since 1970.
             */
            created_at?: number;
            /** @description The contact that the note is on. Missing or null for a note on a company. */
            contact?: {
                /** @description Always `contact`. */
                type?: string;
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                id?: string;
            } | null;
            /** @description The company that the note is on. Missing or null for a note on a contact. */
            company?: {
                /** @description Always `company`. */
                type?: string;
                /** @description Intercom's id of the company. */
                id?: string;
            } | null;
            /** @description The admin who wrote the note. */
            author?: components["schemas"]["admin"];
            /** @description Text of the note, as HTML. */
            body?: string;
        };
        /** @description Notes on one contact or one company. */
        note_list: {
            /** @description Always `list`. */
            type?: string;
            /** @description The notes of this page. */
            data?: components["schemas"]["note"][];
            /** @description How many notes there are on all pages together. */
            total_count?: number;
            /** @description Where this page stands among all pages. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description A teammate's remark on a company. */
        company_note: {
            /** @description Always `note`. */
            type?: string;
            /** @description Intercom's id of the note, digits in a string. */
            id?: string;
            /**
             * Format: timestamp
             * @description When the note was added, in seconds since 1970.
             */
            created_at?: number;
            /** @description The company that the note is on. Null when it is not known. */
            company?: {
                /** @description Always `company`. */
                type?: string;
                /** @description Intercom's id of the company. */
                id?: string;
            } | null;
            /** @description The admin who wrote the note. */
            author?: components["schemas"]["admin"];
            /** @description Text of the note, as HTML. */
            body?: string;
        };
        /** @description Reopens a snoozed or closed conversation. */
        open_conversation_request: {
            /**
             * @description Always `open`.
             * @enum {string}
             */
            message_type: "open";
            /** @description Id of the admin on whose behalf the change is made. */
            admin_id: string | number;
        };
        /** @description Where a numbered page stands among all pages. */
        pages_link: {
            /**
             * @description Always `pages`.
             * @enum {string}
             */
            type?: "pages";
            /** @description Number of this page, from 1. */
            page?: number;
            /**
             * Format: uri
             * @description Address of the next page. Null on the last.
             */
            next?: string | null;
            /** @description How many entries a page holds. */
            per_page?: number;
            /** @description How many pages there are. */
            total_pages?: number;
        };
        /** @description A page of news items or of newsfeeds. */
        paginated_response: {
            /**
             * @description `list`.
             * @enum {string}
             */
            type?: "list" | "conversation.list";
            /** @description The number of this page, and how many there are. */
            pages?: components["schemas"]["cursor_pages"];
            /** @description How many entries there are on all pages together. */
            total_count?: number;
            /** @description The entries of this page, all news items or all newsfeeds. */
            data?: (components["schemas"]["news_item"] | components["schemas"]["newsfeed"])[];
        };
        /** @description A file attached to a message. */
        part_attachment: {
            /** @description Kind of file, such as `upload`. */
            type?: string;
            /** @description Name of the file. */
            name?: string;
            /** @description Where to download the file. */
            url?: string;
            /** @description Media type, such as `image/png`. */
            content_type?: string;
            /** @description Size, in bytes. */
            filesize?: number;
            /** @description Width, in pixels; only for images. */
            width?: number;
            /** @description Height, in pixels; only for images. */
            height?: number;
        };
        /** @description Confirms that the link was sent. */
        phone_switch: {
            /**
             * @description Always `phone_call_redirect`.
             * @default phone_call_redirect
             * @enum {string}
             */
            type?: "phone_call_redirect";
            /** @description Number that the text message went to, in E.164 form. */
            phone?: string;
            /** @description Address of the link that was sent. */
            url?: string;
        } | null;
        /** @description A reply that a contact can choose. */
        quick_reply_option: {
            /** @description Text on the button. */
            text: string;
            /**
             * Format: uuid
             * @description UUID that you give the reply; the part made by choosing it has it in `metadata.quick_reply_uuid`.
             */
            uuid: string;
        };
        /** @description Either a new send state (`send_state`, `info_message`) or a mark that an admin has seen the part (`seen`, `admin_id`). */
        update_conversation_part_request: {
            /** @description How the delivery of an external reply stands, such as `sent`. */
            send_state?: string;
            /** @description Explanation to go with the send state. */
            info_message?: string;
            /** @description True to mark the part as seen. */
            seen?: boolean;
            /** @description Id of the admin who has seen it. */
            admin_id?: string;
            /** @description Must be true. */
            experimental: boolean;
            /** @description HMAC secret that allows the call. */
            secret: string;
        };
        /** @description Which message to redact: a part, or the source. */
        redact_conversation_request: {
            /**
             * @description Always `conversation_part`.
             * @enum {string}
             */
            type: "conversation_part";
            /** @description Intercom's id of the conversation. */
            conversation_id: string | number;
            /** @description Id of the part; it must have a body. */
            conversation_part_id: string | number;
        } | {
            /**
             * @description Always `source`.
             * @enum {string}
             */
            type: "source";
            /** @description Intercom's id of the conversation. */
            conversation_id: string;
            /** @description The conversation's `source.id`; a contact must have written it. */
            source_id: string;
        };
        /** @description A pointer to another object. */
        reference: {
            /** @description Kind of object that is meant, such as `admin` or `contact`. */
            type?: string;
            /** @description Id of that object. Null when there is none. */
            id?: string | null;
        };
        /** @description A reply by a contact (type `user`) or by an admin (type `admin`). */
        reply_conversation_request: components["schemas"]["contact_reply_conversation_request"] | components["schemas"]["admin_reply_conversation_request"];
        /** @description What to search for and which page of it to return. */
        search_request: {
            /** @description One filter, or a group of filters joined by `AND` or `OR`. */
            query: components["schemas"]["single_filter_search_request"] | components["schemas"]["multiple_filter_search_request"];
            /** @description Size of the page, and the cursor to it. Default: the first page. */
            pagination?: components["schemas"]["starting_after_paging"];
        };
        /** @description A named set of rules and the kind of person it collects. */
        segment: {
            /**
             * @description Always `segment`.
             * @enum {string}
             */
            type?: "segment";
            /** @description Intercom's id of the segment. */
            id?: string;
            /** @description Name given to the segment in Intercom. */
            name?: string;
            /** @description When the segment was made, in seconds since 1970. */
            created_at?: number;
            /** @description When the segment last changed, in seconds since 1970. */
            updated_at?: number;
            /**
             * @description Who is collected: `contact` for leads, `user` for users.
             * @enum {string}
             */
            person_type?: "contact" | "user";
            /** @description How many members the segment has. Present only when `listSegments` was asked with `include_count`. */
            count?: number | null;
        };
        /** @description The segments of a workspace. */
        segment_list: {
            /**
             * @description Always `segment.list`.
             * @enum {string}
             */
            type?: "segment.list";
            /** @description The segments themselves. */
            segments?: components["schemas"]["segment"][];
            /** @description Paging details. Empty when there is nothing further to fetch. */
            pages?: Record<string, unknown>;
        };
        /** @description One filter: compares a field with a value. */
        single_filter_search_request: {
            /** @description Name of the field, such as `email`; `custom_attributes.paid_subscriber` reaches a custom attribute. What can be searched depends on the kind of object. */
            field?: string;
            /**
             * @description How to compare. `=` and `!=`: equal or not. `IN` and `NIN`: in a list of values or not. `<` and `>`: below or above, for numbers and times. `~` and `!~`: contains or not, `^`: starts with, `$`: ends with, for texts.
             * @enum {string}
             */
            operator?: "=" | "!=" | "IN" | "NIN" | "<" | ">" | "~" | "!~" | "^" | "$";
            /** @description What to compare with, of the field's own type; a list for `IN` and `NIN`. Times are in seconds since 1970. Null finds fields that are not set. */
            value?: (string | number | (string | number)[] | boolean) | null;
        };
        /** @description The service level agreement (SLA) that applies to a conversation; null when there is none. */
        sla_applied: {
            /** @description Always `conversation_sla_summary`. */
            type?: string;
            /** @description Name that a teammate gave the agreement. */
            sla_name?: string;
            /**
             * @description How the targets stand:
             *
             *     - `active`: applied; no target hit or missed so far.
             *     - `hit`: at least one target met, none missed.
             *     - `missed`: at least one target missed, which shows only when a teammate next replies.
             *     - `cancelled`: taken off by hand; null comes instead of it.
             * @enum {string|null}
             */
            sla_status?: "hit" | "missed" | "cancelled" | "active" | null;
        } | null;
        /** @description Snoozes a conversation until a given time. */
        snooze_conversation_request: {
            /**
             * @description Always `snoozed`.
             * @enum {string}
             */
            message_type: "snoozed";
            /** @description Id of the admin on whose behalf the change is made. */
            admin_id: string | number;
            /**
             * Format: timestamp
             * @description When to reopen it, in seconds since 1970.
             */
            snoozed_until: number;
        };
        /** @description A contact's profile on a social network. */
        social_profile: {
            /** @description Always `social_profile`. */
            type?: string;
            /** @description Name of the network. */
            name?: string;
            /**
             * Format: uri
             * @description Address of the profile.
             */
            url?: string;
        };
        /** @description The cursor that leads to the next page. */
        starting_after_paging: {
            /** @description How many entries to ask for. */
            per_page?: number;
            /** @description Cursor to send as `starting_after` with the next call. Null when there is none. */
            starting_after?: string | null;
        } | null;
        /** @description A kind of message that contacts can choose to get or not to get. */
        subscription_type: {
            /** @description Always `subscription`. */
            type?: string;
            /** @description Id of the subscription type. */
            id?: string;
            /**
             * @description Whether the type is in use, a draft, or archived.
             * @enum {string}
             */
            state?: "live" | "draft" | "archived";
            /** @description Name and description in the default language. */
            default_translation?: components["schemas"]["translation"];
            /** @description Name and description in each language, one entry for each. */
            translations?: components["schemas"]["translation"][];
            /**
             * @description `opt_out`: contacts get the messages until they refuse. `opt_in`: only once they agree.
             * @enum {string}
             */
            consent_type?: "opt_out" | "opt_in";
            /** @description Channels that the messages can come by. */
            content_types?: ("email" | "sms_message")[];
        };
        /** @description The subscription types of a workspace. */
        subscription_type_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The subscription types. */
            data?: components["schemas"]["subscription_type"][];
        };
        /** @description A tag and, where it is read from something tagged, who applied it and when. */
        tag: {
            /** @description Always `tag`. */
            type?: string;
            /** @description Intercom's id of the tag, digits in a string. */
            id?: string;
            /** @description Name of the tag as teammates see it. */
            name?: string;
            /**
             * Format: date-time
             * @description When the tag was applied, in seconds since 1970. Missing or null when the tag stands for itself, as in `listTags`.
             */
            applied_at?: number | null;
            /** @description Who applied the tag. Null when nobody is known. */
            applied_by?: components["schemas"]["reference"] | null;
        };
        /** @description A tag on its own, without who applied it. */
        tag_basic: {
            /** @description Always `tag`. */
            type?: string;
            /** @description Intercom's id of the tag, digits in a string. */
            id?: string;
            /** @description Name of the tag as teammates see it. */
            name?: string;
        };
        /** @description A tag and the companies to put it on. */
        tag_company_request: {
            /** @description Name of the tag. It is created when no tag is called so. */
            name: string;
            /** @description Companies to tag; each is named by `id` or by `company_id`. */
            companies: {
                /** @description Intercom's id of the company. */
                id?: string;
                /** @description Id of the company in your own system. */
                company_id?: string;
                /**
                 * @description False, or left out. True turns the call into untagging.
                 * @enum {boolean}
                 */
                untag?: false;
            }[];
        };
        /** @description A list of tags. */
        tag_list: {
            /**
             * @description Always `list`.
             * @enum {string}
             */
            type?: "list";
            /** @description The tags. */
            data?: components["schemas"]["tag"][];
        };
        /** @description A tag and the contacts to put it on. */
        tag_multiple_users_request: {
            /** @description Name of the tag. It is created when no tag is called so. */
            name: string;
            /** @description Contacts to tag, each named by Intercom's id. */
            users: {
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                id?: string;
            }[];
        };
        /** @description Tags on a conversation. */
        tags: {
            /**
             * @description Always `tag.list`.
             * @enum {string}
             */
            type?: "tag.list";
            /** @description The tags, with when and by whom each was applied. */
            tags?: components["schemas"]["tag"][];
        };
        /** @description A group of admins. */
        team: {
            /** @description Always `team`. */
            type?: string;
            /** @description Id of the team, a string; other objects hold it as a number too. */
            id?: string;
            /** @description Name of the team. */
            name?: string;
            /** @description Ids of the admins in the team, as numbers. */
            admin_ids?: number[];
            /** @description Which of the admins are primary, which secondary. */
            admin_priority_level?: components["schemas"]["admin_priority_level"];
        };
        /** @description The teams of a workspace. */
        team_list: {
            /**
             * @description Always `team.list`.
             * @enum {string}
             */
            type?: "team.list";
            /** @description The teams, all of them. */
            teams?: components["schemas"]["team"][];
        };
        /** @description The priority that an admin's teams have for the admin. */
        team_priority_level: {
            /** @description Ids of the primary teams, as numbers. Null for none. */
            primary_team_ids?: number[] | null;
            /** @description Ids of the secondary teams, as numbers. Null for none. */
            secondary_team_ids?: number[] | null;
        } | null;
        /** @description An admin, a team or a bot. */
        teammate_reference: {
            /**
             * @description Kind of teammate.
             * @enum {string}
             */
            type: "admin" | "team" | "bot";
            /** @description Id of the teammate. */
            id: number;
            /** @description Name shown in the inbox. */
            name: string;
            /**
             * Format: email
             * @description E-mail address; null where a team or bot has none.
             */
            email?: string | null;
        };
        /** @description A request or piece of work that is followed through states until it is resolved. */
        ticket: {
            /**
             * @description Says that this is a ticket.
             * @default ticket
             * @enum {string}
             */
            type?: "ticket";
            /** @description Intercom's id of the ticket; the one that every operation takes. */
            id?: string;
            /** @description Number of the ticket as the Inbox and the Messenger show it. Not for the API. */
            ticket_id?: string;
            /**
             * @description Category of the ticket's type: `Customer` is worked on with the customer, `Back-office` by another team, `Tracker` gathers reports of one problem.
             * @enum {string}
             */
            category?: "Customer" | "Back-office" | "Tracker";
            /** @description Values of the ticket's attributes. */
            ticket_attributes?: components["schemas"]["ticket_custom_attributes"];
            /** @description The state that the ticket is in. */
            ticket_state?: components["schemas"]["ticket_state"];
            /** @description The type of the ticket. */
            ticket_type?: components["schemas"]["ticket_type"];
            /** @description The contacts that the ticket is for. */
            contacts?: components["schemas"]["ticket_contacts"];
            /** @description Id of the assigned admin; `0` when there is none. */
            admin_assignee_id?: string;
            /** @description Id of the assigned team; `0` when there is none. */
            team_assignee_id?: string;
            /**
             * Format: date-time
             * @description When the ticket was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the ticket last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description `false` when the ticket is closed. */
            open?: boolean;
            /**
             * Format: date-time
             * @description When the snooze ends, in seconds since 1970. Null or absent when the ticket is not snoozed.
             */
            snoozed_until?: number | null;
            /** @description Conversations and other tickets linked to this one. */
            linked_objects?: components["schemas"]["linked_object_list"];
            /** @description What happened on the ticket, comments and changes alike. */
            ticket_parts?: components["schemas"]["ticket_parts"];
            /** @description Whether the customer can see the ticket. */
            is_shared?: boolean;
            /** @description Id of the state before the latest change; null when the state never changed. */
            previous_ticket_state_id?: string | null;
        } | null;
        /** @description What is left to say about a deleted ticket. */
        ticket_deleted: {
            /** @description Id that the ticket had. */
            id?: string;
            /**
             * @description Kind of the deleted object.
             * @enum {string}
             */
            object?: "ticket";
            /** @description Whether the ticket was deleted. */
            deleted?: boolean;
        };
        /** @description Contacts that a ticket is for. */
        ticket_contacts: {
            /**
             * @description Says that this is a list of contacts.
             * @enum {string}
             */
            type?: "contact.list";
            /** @description The contacts, each by its ids. */
            contacts?: components["schemas"]["contact_reference"][];
        };
        /** @description Values by the name of the attribute. The title is at `_default_title_`, the description at `_default_description_`. A value that was never set is null. */
        ticket_custom_attributes: {
            [key: string]: (string | null) | number | boolean | unknown[] | components["schemas"]["file_attribute"];
        };
        /** @description A page of tickets. */
        ticket_list: {
            /**
             * @description Says that this is a list of tickets.
             * @enum {string}
             */
            type?: "ticket.list";
            /** @description The tickets of this page. */
            tickets?: components["schemas"]["ticket"][];
            /** @description Number of tickets on all pages. */
            total_count?: number;
            /** @description Where this page stands and how to get the next. */
            pages?: components["schemas"]["cursor_pages"];
        };
        /** @description One thing that happened on a ticket; a message or a change. */
        ticket_part: {
            /** @description `ticket_part`. */
            type?: string;
            /** @description Id of the part. */
            id?: string;
            /** @description What the part is: `comment`, `note`, `quick_reply` or the name of a change, such as `ticket_state_updated_by_admin` and `ticket_attribute_updated_by_admin`. */
            part_type?: string;
            /** @description Message as HTML; null or absent for a part without one. */
            body?: string | null;
            /**
             * @description Category of the state before this part changed it.
             * @enum {string}
             */
            previous_ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /**
             * @description Category of the state that the part put the ticket in.
             * @enum {string}
             */
            ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /**
             * Format: date-time
             * @description When the part was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the part last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Whom the part assigned the ticket to; null when it left the assignment alone. */
            assigned_to?: components["schemas"]["reference"] | null;
            /** @description Who wrote or caused the part. */
            author?: components["schemas"]["ticket_part_author"];
            /** @description Files attached to the part. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description Your own id of the part; null when it has none. */
            external_id?: string | null;
            /** @description Whether the content of the part was redacted. */
            redacted?: boolean;
            /** @description Code of the app that made the part through the API; absent on other parts. */
            app_package_code?: string;
            /** @description The change of an attribute; null or absent on other parts. */
            updated_attribute_data?: {
                /** @description The attribute that changed. */
                attribute: {
                    /**
                     * @description Says that this is an attribute.
                     * @enum {string}
                     */
                    type: "attribute";
                    /** @description Id of the attribute. */
                    id: string;
                    /** @description Name of the attribute as people see it. */
                    label: string;
                };
                /** @description What the attribute was set to. */
                value: {
                    /**
                     * @description Says that this is a value.
                     * @enum {string}
                     */
                    type: "value";
                    /** @description The value itself, or the id or ids that stand for it. */
                    id: (string | null) | number[];
                    /** @description The value as people see it. */
                    label: string | string[];
                };
            } | null;
        };
        /** @description Who wrote or caused a part of a ticket. */
        ticket_part_author: {
            /**
             * @description What the author is: an admin, a bot, a team or a contact (`user`).
             * @enum {string}
             */
            type?: "admin" | "bot" | "team" | "user";
            /** @description Id of the admin, bot, team or contact. */
            id?: string;
            /** @description Name of the author; null when it is not known. */
            name?: string | null;
            /**
             * Format: email
             * @description E-mail address of the author.
             */
            email?: string;
        };
        /** @description Parts of a ticket, 500 at most. */
        ticket_parts: {
            /**
             * @description Says that this is a list of ticket parts.
             * @enum {string}
             */
            type?: "ticket_part.list";
            /** @description The parts. */
            ticket_parts?: components["schemas"]["ticket_part"][];
            /** @description Number of parts. */
            total_count?: number;
        };
        /** @description The part that a reply to a ticket became. */
        ticket_reply: {
            /**
             * @description Says that this is a part of a ticket.
             * @enum {string}
             */
            type?: "ticket_part";
            /** @description Id of the part. */
            id?: string;
            /**
             * @description What kind of reply it is.
             * @enum {string}
             */
            part_type?: "note" | "comment" | "quick_reply";
            /** @description Text of the reply as HTML; null or absent when it has none. */
            body?: string | null;
            /**
             * Format: date-time
             * @description When the reply was made, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: date-time
             * @description When the reply last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Who replied. */
            author?: components["schemas"]["ticket_part_author"];
            /** @description Files attached to the reply. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description Whether the content of the reply was redacted. */
            redacted?: boolean;
        };
        /** @description Values by the name of the attribute. `_default_title_` and `_default_description_` are the title and the description. An attribute of type `list` takes the id of one of its items, a UUID that `listTicketTypes` gives. */
        ticket_request_custom_attributes: {
            [key: string]: (string | null) | number | boolean | unknown[];
        };
        /** @description A step in the life of a ticket. */
        ticket_state: {
            /** @description `ticket_state`. */
            type?: string;
            /** @description Id of the state. */
            id?: string;
            /**
             * @description Which of the four fixed stages the state counts as.
             * @enum {string}
             */
            category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /** @description Name of the state for teammates. */
            internal_label?: string;
            /** @description Name of the state in the Messenger, e-mails and tickets portal. */
            external_label?: string;
        } | null;
        /** @description A step in the life of a ticket, with the ticket types that use it. */
        ticket_state_detailed: {
            /** @description `ticket_state`. */
            type?: string;
            /** @description Id of the state. */
            id?: string;
            /**
             * @description Which of the four fixed stages the state counts as.
             * @enum {string}
             */
            category?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /** @description Name of the state for teammates. */
            internal_label?: string;
            /** @description Name of the state in the Messenger, e-mails and tickets portal. */
            external_label?: string;
            /** @description Whether the state is archived. */
            archived?: boolean;
            /** @description The ticket types that use the state. */
            ticket_types?: {
                /** @description `list`. */
                type?: string;
                /** @description The ticket types, without their attributes and states. */
                data?: components["schemas"]["ticket_type"][];
            };
        } | null;
        /** @description States that tickets can be in. */
        ticket_state_list: {
            /** @description `list`. */
            type?: string;
            /** @description The states. */
            data?: components["schemas"]["ticket_state_detailed"][];
        };
        /** @description A kind of ticket, with its attributes and its states. */
        ticket_type: {
            /** @description `ticket_type`. */
            type?: string;
            /** @description Id of the type. */
            id?: string;
            /**
             * @description `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a problem that many customers report.
             * @enum {string}
             */
            category?: "Customer" | "Back-office" | "Tracker";
            /** @description Name of the type. */
            name?: string;
            /** @description What tickets of the type are for. */
            description?: string;
            /** @description Icon of the type, an emoji. */
            icon?: string;
            /** @description Id of the workspace that the type belongs to. */
            workspace_id?: string;
            /** @description The attributes that tickets of the type have. */
            ticket_type_attributes?: components["schemas"]["ticket_type_attribute_list"];
            /** @description The states that tickets of the type can be in. */
            ticket_states?: {
                /** @description `list`. */
                type?: string;
                /** @description The states. */
                data?: components["schemas"]["ticket_state"][];
            };
            /** @description Whether the type is archived. */
            archived?: boolean;
            /**
             * Format: timestamp
             * @description When the type was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: timestamp
             * @description When the type last changed, in seconds since 1970.
             */
            updated_at?: number;
            /** @description Whether its tickets stay inside the workspace. */
            is_internal?: boolean;
        } | null;
        /** @description A field on the tickets of one type. */
        ticket_type_attribute: {
            /** @description `ticket_type_attribute`. */
            type?: string;
            /** @description Id of the attribute. */
            id?: string;
            /** @description Id of the workspace that the attribute belongs to. */
            workspace_id?: string;
            /** @description Name of the attribute; the key of its value in `ticket_attributes`. */
            name?: string;
            /** @description Help text for whoever fills the attribute in. */
            description?: string;
            /** @description Kind of value: `string` a text, `list` one of a list of items, `integer` a whole number, `decimal` a number, `boolean` yes or no, `datetime` a time, `files` uploaded files. */
            data_type?: string;
            /** @description Settings that depend on the data type, such as `multiline` of a text; or null. */
            input_options?: Record<string, unknown> | null;
            /** @description Place of the attribute among those of its type, from 0. */
            order?: number;
            /**
             * @description Whether teammates have to fill it in to create a ticket.
             * @default false
             */
            required_to_create?: boolean;
            /**
             * @description Whether contacts have to fill it in to create a ticket.
             * @default false
             */
            required_to_create_for_contacts?: boolean;
            /**
             * @description Whether teammates see it when they create a ticket.
             * @default true
             */
            visible_on_create?: boolean;
            /**
             * @description Whether contacts see it when they create a ticket.
             * @default true
             */
            visible_to_contacts?: boolean;
            /** @description Whether Intercom provides the attribute. */
            default?: boolean;
            /** @description Id of the ticket type, as an integer. */
            ticket_type_id?: number;
            /** @description Whether the attribute is archived. */
            archived?: boolean;
            /**
             * Format: timestamp
             * @description When the attribute was created, in seconds since 1970.
             */
            created_at?: number;
            /**
             * Format: timestamp
             * @description When the attribute last changed, in seconds since 1970.
             */
            updated_at?: number;
        } | null;
        /** @description Attributes of a ticket type. */
        ticket_type_attribute_list: {
            /** @description `list`. */
            type?: string;
            /** @description The attributes. */
            data?: components["schemas"]["ticket_type_attribute"][];
        };
        /** @description Ticket types of a workspace. */
        ticket_type_list: {
            /** @description `list`. */
            type?: string;
            /** @description The ticket types. */
            data?: components["schemas"]["ticket_type"][];
        };
        /** @description A subscription type's texts in one language. */
        translation: {
            /** @description Name of the subscription type. */
            name?: string;
            /** @description What the subscription type is about. */
            description?: string;
            /** @description Two-letter code of the language, such as `en`. */
            locale?: string;
        };
        /** @description A tag and the companies to take it off. */
        untag_company_request: {
            /** @description Name of the tag to take off. */
            name: string;
            /** @description Companies to untag, at least one; each is named by `id` or by `company_id` and carries `untag`. */
            companies: {
                /** @description Intercom's id of the company. */
                id?: string;
                /** @description Id of the company in your own system. */
                company_id?: string;
                /**
                 * @description Always true; without it the company would be tagged.
                 * @enum {boolean}
                 */
                untag: true;
            }[];
        };
        /** @description What to change in an article. */
        update_article_request: {
            /** @description New title in the default language. */
            title?: string;
            /** @description New summary in the default language. */
            description?: string;
            /** @description New text in the default language, as HTML. */
            body?: string;
            /** @description Id of the new author, an admin of the workspace that the help centre belongs to. */
            author_id?: number;
            /**
             * @description `published` publishes the article, `draft` takes it back.
             * @enum {string}
             */
            state?: "published" | "draft";
            /** @description Id of the new parent collection or section, as a string. */
            parent_id?: string;
            /** @description What `parent_id` is: `collection` or `section`. */
            parent_type?: string;
            /** @description The article in other languages, by locale. */
            translated_content?: components["schemas"]["article_translated_content"];
            /** @description Id of the folder to move it to; null takes it out of its folder. */
            folder_id?: number | null;
        } | null;
        /** @description What to change in an internal article. */
        update_internal_article_request: {
            /** @description New title. */
            title?: string;
            /** @description New text, as HTML. */
            body?: string;
            /** @description Id of the admin to name as its author. */
            author_id?: number;
            /** @description Id of the admin who is to own it. */
            owner_id?: number;
            /** @description Id of the folder to move it to; null takes it out of its folder. */
            folder_id?: number | null;
        };
        /** @description What to change in a collection. */
        update_collection_request: {
            /** @description New name in the default language. */
            name?: string;
            /** @description New description in the default language. */
            description?: string;
            /** @description Name and description in other languages, by locale. */
            translated_content?: components["schemas"]["group_translated_content"] | null;
            /** @description Id of the collection to move it to; null for the first level. */
            parent_id?: string | null;
        };
        /** @description What to change about a contact; what is left out stays as it is. */
        update_contact_request: {
            /** @description `user` or `lead`. */
            role?: string;
            /** @description Id of the contact in your own system; unique among users. */
            external_id?: string;
            /** @description E-mail address; unique among users of the workspace. */
            email?: string;
            /** @description Phone number with its country code, such as `+351912345678`. Null for none. */
            phone?: string | null;
            /** @description Full name. Null for none. */
            name?: string | null;
            /** @description Address of a profile picture. Null for none. */
            avatar?: string | null;
            /**
             * Format: date-time
             * @description When the contact signed up with you, in seconds since 1970. Null when not known.
             */
            signed_up_at?: number | null;
            /**
             * Format: date-time
             * @description When the contact was last active, in seconds since 1970; the Messenger sets it too. Null for never.
             */
            last_seen_at?: number | null;
            /** @description Id of the admin who looks after the contact, as a number. Null for nobody. */
            owner_id?: number | null;
            /** @description True when the contact wants no e-mails from you. */
            unsubscribed_from_emails?: boolean | null;
            /** @description Two-letter ISO 639-1 code of the language for Fin and the Messenger, in place of the browser's. Null for none; a code that Intercom does not support becomes null. */
            language_override?: string | null;
            /** @description Your own attributes by name; each has to be defined already (`createDataAttribute`). A relation to custom objects takes a list of their instances' ids. */
            custom_attributes?: Record<string, unknown> | null;
        };
        /** @description What to change in a content import source. */
        update_content_import_source_request: {
            /**
             * @description How pages get in. It cannot change to `api` or away from it. Answers have `automatic`, Intercom's description has `automated`, and both are accepted here.
             * @enum {string}
             */
            sync_behavior: "api" | "automated" | "manual" | "automatic";
            /**
             * @description Whether the source is to be active or deactivated; `active` by default.
             * @default active
             * @enum {string}
             */
            status?: "active" | "deactivated";
            /** @description Root address; a new one is accepted only where `sync_behavior` is `api`. */
            url: string;
        };
        /** @description What to change in a conversation. */
        update_conversation_request: {
            /** @description Whether to mark the conversation as read. */
            read?: boolean;
            /** @description Title to show in the inbox. */
            title?: string;
            /** @description Values by attribute name; for an attribute that refers to custom objects, a list of instance ids. */
            custom_attributes?: {
                [key: string]: string | number | boolean | string[] | components["schemas"]["custom_object_instance_list"];
            };
            /** @description Intercom's id of the company it is about, not your `company_id`. Null takes the company away. */
            company_id?: string | null;
        };
        /** @description What to change about a custom attribute. */
        update_data_attribute_request: {
            /** @description `true` archives the attribute. */
            archived?: boolean;
            /** @description Text that explains the attribute to teammates in Intercom. */
            description?: string;
            /** @description Whether the Messenger may change the attribute's value. */
            messenger_writable?: boolean;
            /** @description Values to choose from, two at least. For attributes that are lists. */
            options?: {
                /** @description The value to choose. */
                value?: string;
            }[];
        };
        /** @description The page as it is to be. */
        update_external_page_request: {
            /** @description Title of the page. */
            title: string;
            /** @description Text of the page, as HTML. */
            html: string;
            /** @description Address that Fin links to. */
            url: string;
            /**
             * @description Whether Fin may answer from the page: true unless given.
             * @default true
             */
            fin_availability?: boolean;
            /**
             * @description Always `en`.
             * @default en
             * @enum {string}
             */
            locale: "en";
            /** @description Id of the content import source that the page belongs to. */
            source_id: number;
            /** @description Id of the page in your own system, unique within the source. */
            external_id?: string;
        };
        /** @description What to change about a ticket. What is left out stays as it is. */
        update_ticket_request: {
            /** @description New values by the name of the attribute. `_default_title_` and `_default_description_` are the title and the description. */
            ticket_attributes?: Record<string, unknown>;
            /** @description Id of the state to put the ticket in; one of its type's. */
            ticket_state_id?: string | number;
            /** @description Intercom's id of the company that the ticket concerns. Null takes it away. */
            company_id?: string | null;
            /** @description `false` closes the ticket and ends its snooze, `true` opens it. */
            open?: boolean;
            /** @description Whether the customer can see the ticket. */
            is_shared?: boolean;
            /**
             * Format: timestamp
             * @description When the ticket is to open again, in seconds since 1970. Snoozes it until then.
             */
            snoozed_until?: number;
            /** @description Id of the admin who makes the change. The change is put down to this admin, and workflows run only when it is given. */
            admin_id?: number;
            /** @description Id of the admin or team to assign the ticket to; `0` takes the assignment away. */
            assignee_id?: string | number;
        };
        /** @description What to change about an attribute. What is left out stays as it is. */
        update_ticket_type_attribute_request: {
            /** @description New name of the attribute. */
            name?: string;
            /** @description Help text for whoever fills the attribute in. */
            description?: string;
            /**
             * @description Whether teammates have to fill it in to create a ticket.
             * @default false
             */
            required_to_create?: boolean;
            /**
             * @description Whether contacts have to fill it in to create a ticket.
             * @default false
             */
            required_to_create_for_contacts?: boolean;
            /**
             * @description Whether teammates see it when they create a ticket.
             * @default true
             */
            visible_on_create?: boolean;
            /**
             * @description Whether contacts see it when they create a ticket.
             * @default true
             */
            visible_to_contacts?: boolean;
            /** @description Whether a text may have several lines. For `string` only. */
            multiline?: boolean;
            /** @description Items to choose from, separated by commas. For `list` only. */
            list_items?: string;
            /** @description Whether more than one file is accepted. For `files` only. */
            allow_multiple_values?: boolean;
            /** @description `true` takes the attribute off new tickets; tickets that were made before keep it. */
            archived?: boolean;
        };
        /** @description What to change about a ticket type; every property is optional. */
        update_ticket_type_request: {
            /** @description New name of the type. */
            name?: string;
            /** @description What tickets of the type are for. */
            description?: string;
            /**
             * @description `Customer` for work with the customer, `Back-office` for work of another team, `Tracker` for a problem that many customers report.
             * @enum {string}
             */
            category?: "Customer" | "Back-office" | "Tracker";
            /**
             * @description Icon of the type, one emoji from the Twemoji set.
             * @default 🎟️
             */
            icon?: string;
            /** @description `true` archives the type, `false` brings it back. */
            archived?: boolean;
            /**
             * @description Whether tickets of the type stay inside the workspace instead of being shared with customers. Not available to every workspace.
             * @default false
             */
            is_internal?: boolean;
        } | null;
        /** @description Which visitor to change, by `id` or `user_id`, and what. */
        update_visitor_request: {
            /** @description Intercom's id of the visitor. Not needed beside `user_id`. */
            id?: string;
            /** @description Generated `user_id` of the visitor. Not needed beside `id`. */
            user_id?: string;
            /** @description Name to give the visitor. */
            name?: string;
            /** @description Custom attributes to set, by name: texts, numbers or booleans. */
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description Somebody on your site who has not been identified. */
        visitor: {
            /**
             * @description `visitor`.
             * @default visitor
             */
            type?: string;
            /** @description Intercom's id of the visitor, 24 hexadecimal characters. */
            id?: string;
            /** @description Id that was generated for the visitor, a UUID. */
            user_id?: string;
            /** @description Whether the visitor is anonymous. */
            anonymous?: boolean;
            /** @description E-mail address; an empty text when there is none. */
            email?: string;
            /** @description Phone number. Null when not known. */
            phone?: string | null;
            /** @description Name. Null when not known. */
            name?: string | null;
            /** @description Made-up name for the visitor, such as `Copper Kettle`. Null for none. */
            pseudonym?: string | null;
            /** @description Picture of the visitor. */
            avatar?: {
                /**
                 * @description `avatar`.
                 * @default avatar
                 */
                type?: string;
                /**
                 * Format: uri
                 * @description Address of the picture. Null when there is none.
                 */
                image_url?: string | null;
            };
            /** @description Code of the workspace that the visitor belongs to. */
            app_id?: string;
            /** @description Companies of the visitor. */
            companies?: {
                /**
                 * @description Always `company.list`.
                 * @enum {string}
                 */
                type?: "company.list";
                /** @description The companies. */
                companies?: components["schemas"]["company"][];
            };
            /** @description Where the visitor is. An empty object when nothing is known. */
            location_data?: {
                /**
                 * @description `location_data`.
                 * @default location_data
                 */
                type?: string;
                /** @description Name of the city. */
                city_name?: string;
                /** @description Code of the continent, such as `EU`. */
                continent_code?: string;
                /** @description Code of the country; three letters, such as `PRT`. */
                country_code?: string;
                /** @description Name of the country. */
                country_name?: string;
                /** @description Postal code. */
                postal_code?: string;
                /** @description Name of the region. */
                region_name?: string;
                /** @description Name of the time zone, such as `Europe/Lisbon`. */
                timezone?: string;
            };
            /** @description When the visitor was added to Intercom, in seconds since 1970. */
            created_at?: number;
            /** @description Also when the visitor was added to Intercom, in seconds since 1970. */
            remote_created_at?: number;
            /** @description When the visitor signed up with you, in seconds since 1970. */
            signed_up_at?: number;
            /** @description When the visitor last changed, in seconds since 1970. */
            updated_at?: number;
            /** @description How many sessions the visitor has had. */
            session_count?: number;
            /** @description Profiles of the visitor on social networks. */
            social_profiles?: {
                /**
                 * @description Always `social_profile.list`.
                 * @enum {string}
                 */
                type?: "social_profile.list";
                /** @description The profiles. */
                social_profiles?: string[];
            };
            /** @description Id of the admin who looks after the visitor. Null for nobody. */
            owner_id?: string | null;
            /** @description Whether the visitor wants no e-mails from you. */
            unsubscribed_from_emails?: boolean;
            /** @description Whether the visitor reported one of your e-mails as spam. */
            marked_email_as_spam?: boolean;
            /** @description Whether an e-mail to the visitor came back as undeliverable. */
            has_hard_bounced?: boolean;
            /** @description Tags on the visitor. */
            tags?: {
                /**
                 * @description Always `tag.list`.
                 * @enum {string}
                 */
                type?: "tag.list";
                /** @description The tags. */
                tags?: {
                    /**
                     * @description Always `tag`.
                     * @enum {string}
                     */
                    type?: "tag";
                    /** @description Id of the tag. */
                    id?: string;
                    /** @description Name of the tag. */
                    name?: string;
                }[];
            };
            /** @description Segments that the visitor is in. */
            segments?: {
                /**
                 * @description Always `segment.list`.
                 * @enum {string}
                 */
                type?: "segment.list";
                /** @description The segments. */
                segments?: string[];
            };
            /** @description Custom attributes of the visitor by name: texts, numbers or booleans. */
            custom_attributes?: {
                [key: string]: string | number | boolean;
            };
            /** @description Address of the page that led to yours. Null when not known. */
            referrer?: string | null;
            /** @description Value of `utm_campaign` in the address that the visitor came by, or null. */
            utm_campaign?: string | null;
            /** @description Value of `utm_content` in the address that the visitor came by, or null. */
            utm_content?: string | null;
            /** @description Value of `utm_medium` in the address that the visitor came by, or null. */
            utm_medium?: string | null;
            /** @description Value of `utm_source` in the address that the visitor came by, or null. */
            utm_source?: string | null;
            /** @description Value of `utm_term` in the address that the visitor came by, or null. */
            utm_term?: string | null;
            /** @description Whether the visitor asks not to be tracked. Null when not known. */
            do_not_track?: boolean | null;
            /** @description When the visitor last made a request, in seconds since 1970. Null for never. */
            last_request_at?: number | null;
        } | null;
        /** @description What is left to say about a deleted visitor. */
        visitor_deleted_object: {
            /** @description Intercom's id that the visitor had. */
            id?: string;
            /**
             * @description Always `visitor`.
             * @enum {string}
             */
            type?: "visitor";
            /** @description Generated `user_id` that the visitor had. */
            user_id?: string;
        };
        /** @description A workflow with all that defines it. */
        workflow_export: {
            /** @description Version of the export's format, such as `1.0`. */
            export_version?: string;
            /**
             * Format: date-time
             * @description When the export was made, in ISO 8601 form.
             */
            exported_at?: string;
            /** @description Id of the workspace, as a number. */
            app_id?: number;
            /** @description The workflow itself. */
            workflow?: {
                /** @description Id of the workflow. */
                id?: string;
                /** @description Title of the workflow. */
                title?: string;
                /** @description What the workflow is for, or null. */
                description?: string | null;
                /** @description What starts the workflow, such as `inbound_conversation`. */
                trigger_type?: string;
                /**
                 * @description Whether the workflow is live, a draft, or paused.
                 * @enum {string}
                 */
                state?: "live" | "draft" | "paused";
                /** @description Channels that the workflow is for, such as `chat`. */
                target_channels?: string[];
                /** @description Devices that the workflow is meant for, such as `desktop`. */
                preferred_devices?: string[];
                /**
                 * Format: date-time
                 * @description When the workflow was created, in ISO 8601 form.
                 */
                created_at?: string;
                /**
                 * Format: date-time
                 * @description When the workflow last changed, in ISO 8601 form.
                 */
                updated_at?: string;
                /** @description Rules for whom the workflow applies to, or null. */
                targeting?: Record<string, unknown> | null;
                /** @description The steps and their configuration as they now are, or null. */
                snapshot?: Record<string, unknown> | null;
                /** @description Custom attributes that the workflow defines. */
                attributes?: Record<string, unknown>[];
                /** @description Rules that stand inside the steps. */
                embedded_rules?: Record<string, unknown>[];
            };
        };
        /** @description A call in another telephone system, as it is registered for Fin Voice. */
        ai_call_response: {
            /** @description Id of the registration. `collectFinVoiceCallById` takes it. */
            id?: number;
            /** @description Id of the workspace, as a number. */
            app_id?: number;
            /** @description Phone number of the call, in E.164 form. */
            user_phone_number?: string;
            /** @description `registered`, `in-progress`, or the state in which the call was resolved. */
            status?: string;
            /** @description Id of the call in Intercom. Null until it is matched. */
            intercom_call_id?: string | null;
            /** @description Id of the call in the other telephone system. */
            external_call_id?: string;
            /** @description Id of the conversation in Intercom. Null until there is one. */
            intercom_conversation_id?: string | null;
            /** @description Entries of the transcript. */
            call_transcript?: Record<string, unknown>[];
            /** @description What the call was about, cut off after 256 characters. Empty when there is no summary. */
            call_summary?: string;
            /** @description What the caller's intent was classified as. */
            intent?: Record<string, unknown>[];
        };
        /** @description The call to register. */
        register_fin_voice_call_request: {
            /** @description Phone number of the call, in E.164 form, such as `+351912345678`. */
            phone_number: string;
            /** @description Id of the call in the other telephone system. */
            call_id: string;
            /**
             * @description The telephone system that has the call. Default: `aws_connect`.
             * @enum {string}
             */
            source?: "five9" | "zoom_phone" | "aws_connect";
            /** @description More about the call, any properties you like. Null for nothing. */
            data?: Record<string, unknown> | null;
        };
        /** @description A message of a contact to your team. */
        create_contact_message_request: {
            /** @description The contact who writes. */
            from: {
                /**
                 * @description Role of the contact: `user` or `lead`.
                 * @enum {string}
                 */
                type: "user" | "lead";
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                id: string;
            };
            /** @description What the message says. */
            body: string;
            /** @description Address of the page that the contact comes from. */
            referer?: string;
        };
        /** @description The contacts who take part in a conversation. */
        conversation_customers: {
            /** @description One entry for each contact. */
            customers?: {
                /** @description Role of the contact: `user` or `lead`. */
                type?: string;
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                id?: string;
            }[];
        };
        /** @description One error that is not in a list. */
        single_error: {
            /**
             * @description Always `error`.
             * @enum {string}
             */
            type: "error";
            /** @description Id of the failed request, worth logging. */
            request_id?: string | null;
            /** @description What went wrong. */
            message: string;
        };
    };
    responses: {
        /** @description The access token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        /** @description No custom object type has this identifier. */
        TypeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        /** @description Something that the request names does not exist. */
        ObjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        /** @description A value in the request is not acceptable. */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["error"];
            };
        };
        /** @description The ids of the conversation and of the contact, yours and Intercom's. */
        CustomChannelNotificationSuccess: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "external_conversation_id": "customer_conversation_id_12",
                 *       "conversation_id": "intercom_conversation_id_34",
                 *       "external_contact_id": "customer_contact_id_56",
                 *       "contact_id": "intercom_contact_id_79"
                 *     }
                 */
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
            /** @description The admin and the workspace of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin",
                     *       "id": "991267442",
                     *       "name": "Nora Lindqvist",
                     *       "email": "nora@example.net",
                     *       "email_verified": true,
                     *       "has_inbox_seat": true,
                     *       "avatar": {
                     *         "type": "avatar",
                     *         "image_url": "https://static.intercomassets.com/avatars/991267442/square_128/nora.png"
                     *       },
                     *       "app": {
                     *         "type": "app",
                     *         "id_code": "lntrn42",
                     *         "name": "Lantern Coffee",
                     *         "region": "EU",
                     *         "timezone": "Europe/Lisbon",
                     *         "created_at": 1735722000,
                     *         "identity_verification": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["admin_with_app"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the admin, as a number.
                 * @example 991267443
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "away_mode_enabled": true,
                 *       "away_mode_reassign": false,
                 *       "away_status_reason_id": 4102
                 *     }
                 */
                "application/json": {
                    /**
                     * @description True sets the admin to away, false brings them back.
                     * @default true
                     */
                    away_mode_enabled: boolean;
                    /**
                     * @description Whether new replies go to the default inbox of the workspace meanwhile.
                     * @default false
                     */
                    away_mode_reassign: boolean;
                    /** @description Id of the reason, as a number. It must not be a deleted one. Mandatory in some workspaces. */
                    away_status_reason_id?: number;
                };
            };
        };
        responses: {
            /** @description The admin as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin",
                     *       "id": "991267443",
                     *       "name": "Priya Raman",
                     *       "email": "priya@example.net",
                     *       "away_mode_enabled": true,
                     *       "away_mode_reassign": false,
                     *       "away_status_reason_id": 4102,
                     *       "has_inbox_seat": true,
                     *       "team_ids": [
                     *         991267452
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["admin"];
                };
            };
            /** @description The reason is missing where one is mandatory, or it was deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No admin has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Start of the span of time: seconds since 1970, written as a string.
                 * @example 1767168000
                 */
                created_at_after?: string;
                /**
                 * @description End of the span of time: seconds since 1970, written as a string.
                 * @example 1767258000
                 */
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
            /** @description The activities in the span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "activity_log.list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       },
                     *       "activity_logs": [
                     *         {
                     *           "id": "8f0c1d52-3c5e-4c8b-9a7e-2f6b1d0e4a91",
                     *           "performed_by": {
                     *             "type": "admin",
                     *             "id": "991267443",
                     *             "email": "priya@example.net",
                     *             "ip": "203.0.113.24"
                     *           },
                     *           "metadata": {
                     *             "away_mode": true,
                     *             "away_status_reason": "On a break",
                     *             "reassign_conversations": false
                     *           },
                     *           "created_at": 1767258000,
                     *           "activity_type": "admin_away_mode_change",
                     *           "activity_description": "Priya Raman switched away mode on."
                     *         },
                     *         {
                     *           "id": "1b7a9e04-6d2f-4f13-8c35-90d4e7a2c658",
                     *           "performed_by": {
                     *             "type": "admin",
                     *             "id": "991267442",
                     *             "email": "nora@example.net",
                     *             "ip": "203.0.113.17"
                     *           },
                     *           "metadata": {
                     *             "before": "Lantern",
                     *             "after": "Lantern Coffee"
                     *           },
                     *           "created_at": 1767254400,
                     *           "activity_type": "app_name_change",
                     *           "activity_description": "Nora Lindqvist changed your app name from Lantern to Lantern Coffee."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["activity_log_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "created_at_after": "1767168000",
                 *       "created_at_before": "1767258000",
                 *       "event_types": [
                 *         "app_name_change",
                 *         "role_change"
                 *       ],
                 *       "page": 1,
                 *       "per_page": 20
                 *     }
                 */
                "application/json": {
                    /** @description Start of the span of time: seconds since 1970, written as a string. */
                    created_at_after?: string;
                    /** @description End of the span of time: seconds since 1970, written as a string. */
                    created_at_before?: string;
                    /** @description Kinds of activity to return, from `listActivityLogEventTypes`. Leave it out for all. */
                    event_types?: string[];
                    /**
                     * @description Number of the page to return, from 1.
                     * @default 1
                     */
                    page?: number;
                    /**
                     * @description How many activities a page holds: 1 to 250.
                     * @default 20
                     */
                    per_page?: number;
                };
            };
        };
        responses: {
            /** @description A page of the activities that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "activity_log.list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       },
                     *       "activity_logs": [
                     *         {
                     *           "id": "1b7a9e04-6d2f-4f13-8c35-90d4e7a2c658",
                     *           "performed_by": {
                     *             "type": "admin",
                     *             "id": "991267442",
                     *             "email": "nora@example.net",
                     *             "ip": "203.0.113.17"
                     *           },
                     *           "metadata": {
                     *             "before": "Lantern",
                     *             "after": "Lantern Coffee"
                     *           },
                     *           "created_at": 1767254400,
                     *           "activity_type": "app_name_change",
                     *           "activity_description": "Nora Lindqvist changed your app name from Lantern to Lantern Coffee."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["activity_log_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The names of the types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "activity_log_event_type.list",
                     *       "event_types": [
                     *         "admin_away_mode_change",
                     *         "admin_login_success",
                     *         "app_name_change",
                     *         "role_change"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["activity_log_event_type_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The admins of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin.list",
                     *       "admins": [
                     *         {
                     *           "type": "admin",
                     *           "id": "991267442",
                     *           "name": "Nora Lindqvist",
                     *           "email": "nora@example.net",
                     *           "job_title": "Head of support",
                     *           "away_mode_enabled": false,
                     *           "away_mode_reassign": false,
                     *           "has_inbox_seat": true,
                     *           "team_ids": [
                     *             991267452
                     *           ]
                     *         },
                     *         {
                     *           "type": "admin",
                     *           "id": "991267443",
                     *           "name": "Priya Raman",
                     *           "email": "priya@example.net",
                     *           "away_mode_enabled": true,
                     *           "away_mode_reassign": false,
                     *           "has_inbox_seat": true,
                     *           "team_ids": [
                     *             991267452
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["admin_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the admin, as a number.
                 * @example 991267442
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin",
                     *       "id": "991267442",
                     *       "name": "Nora Lindqvist",
                     *       "email": "nora@example.net",
                     *       "job_title": "Head of support",
                     *       "away_mode_enabled": false,
                     *       "away_mode_reassign": false,
                     *       "away_status_reason_id": null,
                     *       "has_inbox_seat": true,
                     *       "team_ids": [
                     *         991267452
                     *       ],
                     *       "avatar": null,
                     *       "team_priority_level": {
                     *         "primary_team_ids": [
                     *           991267452
                     *         ],
                     *         "secondary_team_ids": null
                     *       },
                     *       "role": {
                     *         "type": "role",
                     *         "id": "12",
                     *         "name": "Support manager"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["admin"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No admin has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of content import sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       },
                     *       "total_count": 1,
                     *       "data": [
                     *         {
                     *           "type": "content_import_source",
                     *           "id": 33,
                     *           "url": "https://handbook.lantern.example.com",
                     *           "sync_behavior": "api",
                     *           "status": "active",
                     *           "last_synced_at": 1767258000,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["content_import_sources_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "sync_behavior": "api",
                 *       "url": "https://handbook.lantern.example.com"
                 *     }
                 */
                "application/json": components["schemas"]["create_content_import_source_request"];
            };
        };
        responses: {
            /** @description The content import source that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_import_source",
                     *       "id": 33,
                     *       "url": "https://handbook.lantern.example.com",
                     *       "sync_behavior": "api",
                     *       "status": "active",
                     *       "last_synced_at": 1767258000,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the content import source.
                 * @example 33
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content import source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_import_source",
                     *       "id": 33,
                     *       "url": "https://handbook.lantern.example.com",
                     *       "sync_behavior": "api",
                     *       "status": "active",
                     *       "last_synced_at": 1767258000,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the content import source.
                 * @example 33
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sync_behavior": "api",
                 *       "url": "https://handbook.lantern.example.com",
                 *       "status": "deactivated"
                 *     }
                 */
                "application/json": components["schemas"]["update_content_import_source_request"];
            };
        };
        responses: {
            /** @description The content import source with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_import_source",
                     *       "id": 33,
                     *       "url": "https://handbook.lantern.example.com",
                     *       "sync_behavior": "api",
                     *       "status": "deactivated",
                     *       "last_synced_at": 1767258000,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600
                     *     }
                     */
                    "application/json": components["schemas"]["content_import_source"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the content import source.
                 * @example 33
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source and its pages are deleted. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of external pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       },
                     *       "total_count": 1,
                     *       "data": [
                     *         {
                     *           "type": "external_page",
                     *           "id": "21",
                     *           "title": "Delivery times",
                     *           "html": "<h1>Delivery times</h1><p>Beans arrive within three working days.</p>",
                     *           "url": "https://handbook.lantern.example.com/delivery-times",
                     *           "ai_agent_availability": true,
                     *           "ai_copilot_availability": true,
                     *           "fin_availability": true,
                     *           "locale": "en",
                     *           "source_id": 33,
                     *           "external_id": "delivery-times",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000,
                     *           "last_ingested_at": 1767258000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["external_pages_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "title": "Delivery times",
                 *       "html": "<h1>Delivery times</h1><p>Beans arrive within three working days.</p>",
                 *       "url": "https://handbook.lantern.example.com/delivery-times",
                 *       "ai_agent_availability": true,
                 *       "ai_copilot_availability": true,
                 *       "locale": "en",
                 *       "source_id": 33,
                 *       "external_id": "delivery-times"
                 *     }
                 */
                "application/json": components["schemas"]["create_external_page_request"];
            };
        };
        responses: {
            /** @description The external page that was created or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "external_page",
                     *       "id": "21",
                     *       "title": "Delivery times",
                     *       "html": "<h1>Delivery times</h1><p>Beans arrive within three working days.</p>",
                     *       "url": "https://handbook.lantern.example.com/delivery-times",
                     *       "ai_agent_availability": true,
                     *       "ai_copilot_availability": true,
                     *       "fin_availability": true,
                     *       "locale": "en",
                     *       "source_id": 33,
                     *       "external_id": "delivery-times",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "last_ingested_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["external_page"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the external page, not your `external_id`.
                 * @example 21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "external_page",
                     *       "id": "21",
                     *       "title": "Delivery times",
                     *       "html": "<h1>Delivery times</h1><p>Beans arrive within three working days.</p>",
                     *       "url": "https://handbook.lantern.example.com/delivery-times",
                     *       "ai_agent_availability": true,
                     *       "ai_copilot_availability": true,
                     *       "fin_availability": true,
                     *       "locale": "en",
                     *       "source_id": 33,
                     *       "external_id": "delivery-times",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "last_ingested_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["external_page"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the external page, not your `external_id`.
                 * @example 21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Delivery times",
                 *       "html": "<h1>Delivery times</h1><p>Beans arrive within two working days.</p>",
                 *       "url": "https://handbook.lantern.example.com/delivery-times",
                 *       "fin_availability": true,
                 *       "locale": "en",
                 *       "source_id": 33,
                 *       "external_id": "delivery-times"
                 *     }
                 */
                "application/json": components["schemas"]["update_external_page_request"];
            };
        };
        responses: {
            /** @description The external page with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "external_page",
                     *       "id": "21",
                     *       "title": "Delivery times",
                     *       "html": "<h1>Delivery times</h1><p>Beans arrive within two working days.</p>",
                     *       "url": "https://handbook.lantern.example.com/delivery-times",
                     *       "ai_agent_availability": true,
                     *       "ai_copilot_availability": true,
                     *       "fin_availability": true,
                     *       "locale": "en",
                     *       "source_id": 33,
                     *       "external_id": "delivery-times",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600,
                     *       "last_ingested_at": 1767261600
                     *     }
                     */
                    "application/json": components["schemas"]["external_page"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the external page, not your `external_id`.
                 * @example 21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The external page that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "external_page",
                     *       "id": "21",
                     *       "title": "Delivery times",
                     *       "html": "",
                     *       "url": "https://handbook.lantern.example.com/delivery-times",
                     *       "ai_agent_availability": true,
                     *       "ai_copilot_availability": true,
                     *       "fin_availability": true,
                     *       "locale": "en",
                     *       "source_id": 33,
                     *       "external_id": "delivery-times",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "last_ingested_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["external_page"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many articles a page holds.
                 * @example 25
                 */
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
            /** @description One page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 25,
                     *         "total_pages": 1
                     *       },
                     *       "total_count": 1,
                     *       "data": [
                     *         {
                     *           "type": "article",
                     *           "id": "6871119",
                     *           "workspace_id": "lntrn42",
                     *           "title": "How to track a delivery",
                     *           "description": "Where your coffee beans are and when they arrive.",
                     *           "body": "<p class=\"no-margin\">Open the order and choose Track.</p>",
                     *           "author_id": 991267442,
                     *           "state": "published",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600,
                     *           "url": "https://help.lantern.example.com/en/articles/6871119-how-to-track-a-delivery",
                     *           "parent_id": 171,
                     *           "parent_type": "collection",
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "folder_id": 6
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["article_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "title": "How to track a delivery",
                 *       "description": "Where your coffee beans are and when they arrive.",
                 *       "body": "<p>Open the order and choose Track.</p>",
                 *       "author_id": 991267442,
                 *       "state": "published",
                 *       "parent_id": 171,
                 *       "parent_type": "collection",
                 *       "folder_id": 6,
                 *       "translated_content": {
                 *         "de": {
                 *           "title": "So verfolgen Sie eine Lieferung",
                 *           "description": "Wo Ihre Kaffeebohnen sind und wann sie ankommen.",
                 *           "body": "<p>Öffnen Sie die Bestellung und wählen Sie Verfolgen.</p>",
                 *           "author_id": 991267442,
                 *           "state": "draft"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_article_request"];
            };
        };
        responses: {
            /** @description The article that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "article",
                     *       "id": "6871119",
                     *       "workspace_id": "lntrn42",
                     *       "title": "How to track a delivery",
                     *       "description": "Where your coffee beans are and when they arrive.",
                     *       "body": "<p class=\"no-margin\">Open the order and choose Track.</p>",
                     *       "author_id": 991267442,
                     *       "state": "published",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "url": "https://help.lantern.example.com/en/articles/6871119-how-to-track-a-delivery",
                     *       "parent_id": 171,
                     *       "parent_type": "collection",
                     *       "default_locale": "en",
                     *       "translated_content": {
                     *         "type": "article_translated_content",
                     *         "de": {
                     *           "type": "article_content",
                     *           "title": "So verfolgen Sie eine Lieferung",
                     *           "description": "Wo Ihre Kaffeebohnen sind und wann sie ankommen.",
                     *           "body": "<p class=\"no-margin\">Öffnen Sie die Bestellung und wählen Sie Verfolgen.</p>",
                     *           "author_id": 991267442,
                     *           "state": "draft",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "folder_id": 6,
                     *       "statistics": {
                     *         "type": "article_statistics",
                     *         "views": 0,
                     *         "reactions": 0,
                     *         "happy_reaction_percentage": 0,
                     *         "neutral_reaction_percentage": 0,
                     *         "sad_reaction_percentage": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["article"];
                };
            };
            /** @description Something that is needed is missing, such as `author_id`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the article, as a number.
                 * @example 6871119
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "article",
                     *       "id": "6871119",
                     *       "workspace_id": "lntrn42",
                     *       "title": "How to track a delivery",
                     *       "description": "Where your coffee beans are and when they arrive.",
                     *       "body": "<p class=\"no-margin\">Open the order and choose Track.</p>",
                     *       "author_id": 991267442,
                     *       "state": "published",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600,
                     *       "url": "https://help.lantern.example.com/en/articles/6871119-how-to-track-a-delivery",
                     *       "parent_id": 171,
                     *       "parent_type": "collection",
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "folder_id": 6,
                     *       "statistics": {
                     *         "type": "article_statistics",
                     *         "views": 120,
                     *         "reactions": 10,
                     *         "happy_reaction_percentage": 70,
                     *         "neutral_reaction_percentage": 20,
                     *         "sad_reaction_percentage": 10
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["article"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the article, as a number.
                 * @example 6871119
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "title": "How to track a delivery",
                 *       "body": "<p>Open the order, then choose Track delivery.</p>",
                 *       "state": "published",
                 *       "parent_id": "171",
                 *       "parent_type": "collection"
                 *     }
                 */
                "application/json": components["schemas"]["update_article_request"];
            };
        };
        responses: {
            /** @description The article with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "article",
                     *       "id": "6871119",
                     *       "workspace_id": "lntrn42",
                     *       "title": "How to track a delivery",
                     *       "description": "Where your coffee beans are and when they arrive.",
                     *       "body": "<p class=\"no-margin\">Open the order, then choose Track delivery.</p>",
                     *       "author_id": 991267442,
                     *       "state": "published",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600,
                     *       "url": "https://help.lantern.example.com/en/articles/6871119-how-to-track-a-delivery",
                     *       "parent_id": 171,
                     *       "parent_type": "collection",
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "folder_id": 6,
                     *       "statistics": {
                     *         "type": "article_statistics",
                     *         "views": 120,
                     *         "reactions": 10,
                     *         "happy_reaction_percentage": 70,
                     *         "neutral_reaction_percentage": 20,
                     *         "sad_reaction_percentage": 10
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["article"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the article, as a number.
                 * @example 6871119
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6871119",
                     *       "object": "article",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_article_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Words to look for.
                 * @example track a delivery
                 */
                phrase?: string;
                /**
                 * @description Which articles to look in: `published`, `draft` or `all`.
                 * @example published
                 */
                state?: string;
                /**
                 * @description Id of the help centre to look in, see `listHelpCenters`.
                 * @example 79
                 */
                help_center_id?: number;
                /**
                 * @description True to fill `data.highlights` with the places where the phrase occurs.
                 * @example true
                 */
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
            /** @description The articles that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "total_count": 1,
                     *       "data": {
                     *         "articles": [
                     *           {
                     *             "type": "article",
                     *             "id": "6871119",
                     *             "workspace_id": "lntrn42",
                     *             "title": "How to track a delivery",
                     *             "description": "Where your coffee beans are and when they arrive.",
                     *             "body": "<p class=\"no-margin\">Open the order and choose Track.</p>",
                     *             "author_id": 991267442,
                     *             "state": "published",
                     *             "created_at": 1767258000,
                     *             "updated_at": 1767258600,
                     *             "url": "https://help.lantern.example.com/en/articles/6871119-how-to-track-a-delivery",
                     *             "parent_id": 171,
                     *             "parent_type": "collection",
                     *             "tags": {
                     *               "type": "tag.list",
                     *               "tags": []
                     *             }
                     *           }
                     *         ],
                     *         "highlights": [
                     *           {
                     *             "article_id": "6871119",
                     *             "highlighted_title": [
                     *               {
                     *                 "type": "plain",
                     *                 "text": "How to "
                     *               },
                     *               {
                     *                 "type": "highlight",
                     *                 "text": "track"
                     *               },
                     *               {
                     *                 "type": "plain",
                     *                 "text": " a delivery"
                     *               }
                     *             ],
                     *             "highlighted_summary": [
                     *               [
                     *                 {
                     *                   "type": "plain",
                     *                   "text": "Open the order and choose "
                     *                 },
                     *                 {
                     *                   "type": "highlight",
                     *                   "text": "Track"
                     *                 }
                     *               ]
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 10,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["article_search_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The reasons of the workspace, deleted ones included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "type": "away_status_reason",
                     *         "id": "4102",
                     *         "label": "On a break",
                     *         "emoji": "☕",
                     *         "order": 1,
                     *         "deleted": false,
                     *         "created_at": 1764579600,
                     *         "updated_at": 1764579600
                     *       },
                     *       {
                     *         "type": "away_status_reason",
                     *         "id": "4103",
                     *         "label": "In a meeting",
                     *         "emoji": "📅",
                     *         "order": 2,
                     *         "deleted": true,
                     *         "created_at": 1764579600,
                     *         "updated_at": 1767258000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["away_status_reason"][];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "dataset_id": "conversation",
                 *       "attribute_ids": [
                 *         "conversation.conversation_id",
                 *         "conversation.conversation_started_at"
                 *       ],
                 *       "start_time": 1764579600,
                 *       "end_time": 1767258000
                 *     }
                 */
                "application/json": {
                    /** @description Id of the dataset, from `listReportingDatasets`. */
                    dataset_id: string;
                    /** @description The attributes to export, one at least, each by its `qualified_id` from `listReportingDatasets`. They have to belong to the dataset. */
                    attribute_ids: string[];
                    /**
                     * Format: int64
                     * @description Start of the span of time, in seconds since 1970.
                     */
                    start_time: number;
                    /**
                     * Format: int64
                     * @description End of the span of time, in seconds since 1970.
                     */
                    end_time: number;
                };
            };
        };
        responses: {
            /** @description The job that was queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_identifier": "rd7k2mq9x4vt",
                     *       "status": "pending",
                     *       "download_url": "",
                     *       "download_expires_at": ""
                     *     }
                     */
                    "application/json": {
                        /** @description Id of the job; the other calls take it. */
                        job_identifier?: string;
                        /** @description `pending` at first; then see `getReportingDataExport`. */
                        status?: string;
                        /** @description Where to download the file. Can be empty. */
                        download_url?: string;
                        /** @description Until when the file can be had. Can be empty. */
                        download_expires_at?: string;
                    };
                };
            };
            /** @description A property is missing, or the dataset or an attribute does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Code of the workspace, `app.id_code` of `identifyAdmin`.
                 * @example lntrn42
                 */
                app_id: string;
                /** @description Id of the client that asks. Intercom demands it and does not say where it comes from. */
                client_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /**
                 * @description Id of the job, as `enqueueReportingDataExport` returned it.
                 * @example rd7k2mq9x4vt
                 */
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_identifier": "rd7k2mq9x4vt",
                     *       "status": "complete",
                     *       "download_url": "",
                     *       "download_expires_at": ""
                     *     }
                     */
                    "application/json": {
                        /** @description Id of the job. */
                        job_identifier?: string;
                        /** @description How the job stands: `pending`, `complete` or `failed`. */
                        status?: string;
                        /** @description Where to download the file. Can be empty. */
                        download_url?: string;
                        /** @description Until when the file can be had. Can be empty. */
                        download_expires_at?: string;
                    };
                };
            };
            /** @description No export job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The datasets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "id": "conversation",
                     *           "name": "Conversation",
                     *           "description": "Conversations with their channel, state and assignee.",
                     *           "default_time_attribute_id": "conversation_started_at",
                     *           "attributes": [
                     *             {
                     *               "id": "conversation_id",
                     *               "qualified_id": "conversation.conversation_id",
                     *               "name": "Conversation ID"
                     *             },
                     *             {
                     *               "id": "conversation_started_at",
                     *               "qualified_id": "conversation.conversation_started_at",
                     *               "name": "Conversation started at"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Always `list`. */
                        type?: string;
                        /** @description The datasets. */
                        data?: {
                            /** @description Id of the dataset, such as `conversation`. */
                            id?: string;
                            /** @description Name of the dataset. */
                            name?: string;
                            /** @description What the dataset holds. */
                            description?: string;
                            /** @description Id of the attribute that gives the dataset its times. */
                            default_time_attribute_id?: string;
                            /** @description The attributes that can be exported. */
                            attributes?: {
                                /** @description Short id; other attributes may have the same. */
                                id?: string;
                                /** @description Id with a prefix, unique, such as `conversation.conversation_id`. Use this one to queue an export. */
                                qualified_id?: string;
                                /** @description Name of the attribute. */
                                name?: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Code of the workspace, `app.id_code` of `identifyAdmin`.
                 * @example lntrn42
                 */
                app_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /**
                 * @description Id of the job, as `enqueueReportingDataExport` returned it.
                 * @example rd7k2mq9x4vt
                 */
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description No export job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "id": "171",
                     *           "workspace_id": "lntrn42",
                     *           "name": "Delivery",
                     *           "description": "From our roastery to your door.",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600,
                     *           "url": "https://help.lantern.example.com/en/collections/171-delivery",
                     *           "icon": "book-bookmark",
                     *           "order": 1,
                     *           "parent_id": null,
                     *           "help_center_id": 79
                     *         },
                     *         {
                     *           "id": "172",
                     *           "workspace_id": "lntrn42",
                     *           "name": "Late deliveries",
                     *           "description": null,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000,
                     *           "url": "https://help.lantern.example.com/en/collections/172-late-deliveries",
                     *           "icon": "book-bookmark",
                     *           "order": 1,
                     *           "parent_id": "171",
                     *           "help_center_id": null
                     *         }
                     *       ],
                     *       "total_count": 2,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["collection_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "name": "Delivery",
                 *       "description": "From our roastery to your door.",
                 *       "parent_id": null,
                 *       "help_center_id": 79,
                 *       "translated_content": {
                 *         "de": {
                 *           "name": "Lieferung",
                 *           "description": "Von unserer Rösterei bis zu Ihrer Tür."
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_collection_request"];
            };
        };
        responses: {
            /** @description The collection that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "171",
                     *       "workspace_id": "lntrn42",
                     *       "name": "Delivery",
                     *       "description": "From our roastery to your door.",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "url": "https://help.lantern.example.com/en/collections/171-delivery",
                     *       "icon": "book-bookmark",
                     *       "order": 1,
                     *       "default_locale": "en",
                     *       "translated_content": {
                     *         "type": "group_translated_content",
                     *         "de": {
                     *           "type": "group_content",
                     *           "name": "Lieferung",
                     *           "description": "Von unserer Rösterei bis zu Ihrer Tür."
                     *         }
                     *       },
                     *       "parent_id": null,
                     *       "help_center_id": 79
                     *     }
                     */
                    "application/json": components["schemas"]["collection"];
                };
            };
            /** @description The name is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the collection, as a number.
                 * @example 171
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "171",
                     *       "workspace_id": "lntrn42",
                     *       "name": "Delivery",
                     *       "description": "From our roastery to your door.",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600,
                     *       "url": "https://help.lantern.example.com/en/collections/171-delivery",
                     *       "icon": "book-bookmark",
                     *       "order": 1,
                     *       "parent_id": null,
                     *       "help_center_id": 79
                     *     }
                     */
                    "application/json": components["schemas"]["collection"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No collection has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the collection, as a number.
                 * @example 171
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Delivery and returns",
                 *       "parent_id": null
                 *     }
                 */
                "application/json": components["schemas"]["update_collection_request"];
            };
        };
        responses: {
            /** @description The collection with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "171",
                     *       "workspace_id": "lntrn42",
                     *       "name": "Delivery and returns",
                     *       "description": "From our roastery to your door.",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600,
                     *       "url": "https://help.lantern.example.com/en/collections/171-delivery-and-returns",
                     *       "icon": "book-bookmark",
                     *       "order": 1,
                     *       "parent_id": null,
                     *       "help_center_id": 79
                     *     }
                     */
                    "application/json": components["schemas"]["collection"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No collection has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the collection, as a number.
                 * @example 171
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "171",
                     *       "object": "collection",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_collection_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No collection has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the help centre, as a number.
                 * @example 79
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The help centre. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "79",
                     *       "workspace_id": "lntrn42",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600,
                     *       "identifier": "lantern-coffee",
                     *       "website_turned_on": true,
                     *       "display_name": "Lantern Coffee",
                     *       "url": "https://help.lantern.example.com",
                     *       "custom_domain": "help.lantern.example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["help_center"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No help centre has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The help centres. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "id": "79",
                     *           "workspace_id": "lntrn42",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600,
                     *           "identifier": "lantern-coffee",
                     *           "website_turned_on": true,
                     *           "display_name": "Lantern Coffee",
                     *           "url": "https://help.lantern.example.com",
                     *           "custom_domain": "help.lantern.example.com"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["help_center_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of internal articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 25,
                     *         "total_pages": 1
                     *       },
                     *       "total_count": 1,
                     *       "data": [
                     *         {
                     *           "id": "6871204",
                     *           "title": "What to offer after a late delivery",
                     *           "body": "<p>Refund the shipping when beans arrive more than two days late.</p>",
                     *           "owner_id": 991267443,
                     *           "author_id": 991267442,
                     *           "locale": "en",
                     *           "folder_id": 6
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["internal_article_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "title": "What to offer after a late delivery",
                 *       "body": "<p>Refund the shipping when beans arrive more than two days late.</p>",
                 *       "author_id": 991267442,
                 *       "owner_id": 991267443,
                 *       "folder_id": 6
                 *     }
                 */
                "application/json": components["schemas"]["create_internal_article_request"];
            };
        };
        responses: {
            /** @description The internal article that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6871204",
                     *       "title": "What to offer after a late delivery",
                     *       "body": "<p>Refund the shipping when beans arrive more than two days late.</p>",
                     *       "owner_id": 991267443,
                     *       "author_id": 991267442,
                     *       "locale": "en",
                     *       "folder_id": 6
                     *     }
                     */
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            /** @description Something that is needed is missing, such as `author_id`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the internal article, as a number.
                 * @example 6871204
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The internal article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6871204",
                     *       "title": "What to offer after a late delivery",
                     *       "body": "<p>Refund the shipping when beans arrive more than two days late.</p>",
                     *       "owner_id": 991267443,
                     *       "author_id": 991267442,
                     *       "locale": "en",
                     *       "folder_id": 6
                     *     }
                     */
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No internal article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the internal article, as a number.
                 * @example 6871204
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "body": "<p>Refund the shipping when beans arrive more than one day late.</p>",
                 *       "owner_id": 991267442
                 *     }
                 */
                "application/json": components["schemas"]["update_internal_article_request"];
            };
        };
        responses: {
            /** @description The internal article with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6871204",
                     *       "title": "What to offer after a late delivery",
                     *       "body": "<p>Refund the shipping when beans arrive more than one day late.</p>",
                     *       "owner_id": 991267442,
                     *       "author_id": 991267442,
                     *       "locale": "en",
                     *       "folder_id": 6
                     *     }
                     */
                    "application/json": components["schemas"]["internal_article"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No internal article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the internal article, as a number.
                 * @example 6871204
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The internal article is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6871204",
                     *       "object": "internal_article",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_internal_article_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No internal article has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the folder to look in, see `listFolders`; the folders below it count too.
                 * @example 6
                 */
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
            /** @description The internal articles in these folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "total_count": 1,
                     *       "data": {
                     *         "internal_articles": [
                     *           {
                     *             "id": "6871204",
                     *             "title": "What to offer after a late delivery",
                     *             "body": "<p>Refund the shipping when beans arrive more than two days late.</p>",
                     *             "owner_id": 991267443,
                     *             "author_id": 991267442,
                     *             "locale": "en",
                     *             "folder_id": 6
                     *           }
                     *         ]
                     *       },
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 10,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["internal_article_search_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many folders a page holds, 150 at most.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Id of the folder whose direct subfolders to list.
                 * @example 6
                 */
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
            /** @description One page of folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "id": 6,
                     *           "name": "Delivery",
                     *           "description": "Everything about shipping coffee beans.",
                     *           "emoji": "📦",
                     *           "parent_folder_id": null,
                     *           "content_count": 2,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600
                     *         },
                     *         {
                     *           "id": 7,
                     *           "name": "Couriers",
                     *           "description": null,
                     *           "emoji": null,
                     *           "parent_folder_id": 6,
                     *           "content_count": 0,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       ],
                     *       "total_count": 2,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Always `list`.
                         * @enum {string}
                         */
                        type?: "list";
                        /** @description The folders of this page. */
                        data?: components["schemas"]["folder"][];
                        /** @description How many folders there are on all pages together. */
                        total_count?: number;
                        /** @description Where this page stands. */
                        pages?: components["schemas"]["pages_link"];
                    };
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "folder": {
                 *         "name": "Delivery",
                 *         "description": "Everything about shipping coffee beans.",
                 *         "emoji": "📦",
                 *         "parent_folder_id": null
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The folder to create. */
                    folder: {
                        /** @description Name of the folder. */
                        name: string;
                        /** @description Text that describes the folder. */
                        description?: string;
                        /** @description Emoji for the folder. */
                        emoji?: string;
                        /** @description Id of the folder to put it in; null for none. */
                        parent_folder_id?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The folder that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 6,
                     *       "name": "Delivery",
                     *       "description": "Everything about shipping coffee beans.",
                     *       "emoji": "📦",
                     *       "parent_folder_id": null,
                     *       "content_count": 0,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["folder"];
                };
            };
            /** @description The folder cannot be created from this body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the folder.
                 * @example 6
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 6,
                     *       "name": "Delivery",
                     *       "description": "Everything about shipping coffee beans.",
                     *       "emoji": "📦",
                     *       "parent_folder_id": null,
                     *       "content_count": 2,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600
                     *     }
                     */
                    "application/json": components["schemas"]["folder"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No folder has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the folder.
                 * @example 6
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "folder": {
                 *         "name": "Delivery and returns",
                 *         "emoji": "🚚"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description What to change in the folder. */
                    folder: {
                        /** @description New name. */
                        name?: string;
                        /** @description Text that describes the folder. */
                        description?: string;
                        /** @description Emoji for the folder. */
                        emoji?: string;
                        /** @description Id of the folder to move it to; null for none. */
                        parent_folder_id?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description The folder with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 6,
                     *       "name": "Delivery and returns",
                     *       "description": "Everything about shipping coffee beans.",
                     *       "emoji": "🚚",
                     *       "parent_folder_id": null,
                     *       "content_count": 2,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600
                     *     }
                     */
                    "application/json": components["schemas"]["folder"];
                };
            };
            /** @description The folder cannot be changed in this way. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No folder has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the folder.
                 * @example 6
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 6,
                     *       "object": "folder",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_folder_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No folder has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is still content in the folder. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Full name of the one company to return.
                 * @example Lantern Coffee
                 */
                name?: string;
                /**
                 * @description Id, in your own system, of the one company to return.
                 * @example lantern-coffee
                 */
                company_id?: string;
                /**
                 * @description Returns only companies with this tag.
                 * @example 107
                 */
                tag_id?: string;
                /**
                 * @description Returns only companies in this segment.
                 * @example 6762f0dd1bb69f9f2193bb83
                 */
                segment_id?: string;
                /**
                 * @description Number of the page to return, from 1. Default: 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many companies a page holds. Default: 15.
                 * @example 15
                 */
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
            /** @description One company, or a page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "website": "https://lantern.example.com",
                     *       "industry": "Food and drink",
                     *       "size": 48,
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": [
                     *           {
                     *             "type": "tag",
                     *             "id": "107",
                     *             "name": "VIP"
                     *           }
                     *         ]
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"] | components["schemas"]["company_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this `company_id` or name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "company_id": "lantern-coffee",
                 *       "name": "Lantern Coffee",
                 *       "plan": "Growth",
                 *       "website": "https://lantern.example.com",
                 *       "industry": "Food and drink",
                 *       "size": 48,
                 *       "monthly_spend": 420,
                 *       "remote_created_at": 1735722000,
                 *       "custom_attributes": {
                 *         "paid_subscriber": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_or_update_company_request"];
            };
        };
        responses: {
            /** @description The company as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "website": "https://lantern.example.com",
                     *       "industry": "Food and drink",
                     *       "size": 48,
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": [
                     *           {
                     *             "type": "tag",
                     *             "id": "107",
                     *             "name": "VIP"
                     *           }
                     *         ]
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       },
                     *       "notes": {
                     *         "type": "note.list",
                     *         "data": [],
                     *         "url": "/companies/6762f09a1bb69f9f2193bb34/notes",
                     *         "total_count": 0,
                     *         "has_more": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"];
                };
            };
            /** @description The body holds a property or value that is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "website": "https://lantern.example.com",
                     *       "industry": "Food and drink",
                     *       "size": 48,
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": [
                     *           {
                     *             "type": "tag",
                     *             "id": "107",
                     *             "name": "VIP"
                     *           }
                     *         ]
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "website": "https://lantern.example.com",
                     *       "industry": "Food and drink",
                     *       "size": 48,
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": [
                     *           {
                     *             "type": "tag",
                     *             "id": "107",
                     *             "name": "VIP"
                     *           }
                     *         ]
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms what was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "object": "company",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_company_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts of the company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "contact",
                     *           "id": "6762f0cd1bb69f9f2193bb7c",
                     *           "workspace_id": "lntrn42",
                     *           "external_id": "user-4821",
                     *           "role": "user",
                     *           "email": "jane@example.com",
                     *           "phone": "+351912345678",
                     *           "name": "Jane Ferreira",
                     *           "owner_id": 991267442,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_seen_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           }
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company_attached_contacts"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segments of the company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "segment",
                     *           "id": "6762f0dd1bb69f9f2193bb85",
                     *           "name": "Wholesale accounts",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["company_attached_segments"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes on the company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "note",
                     *           "id": "32",
                     *           "created_at": 1767258000,
                     *           "company": {
                     *             "type": "company",
                     *             "id": "6762f09a1bb69f9f2193bb34"
                     *           },
                     *           "author": {
                     *             "type": "admin",
                     *             "id": "991267442",
                     *             "name": "Nora Lindqvist",
                     *             "email": "nora@example.net",
                     *             "away_mode_enabled": false,
                     *             "away_mode_reassign": false
                     *           },
                     *           "body": "<p>Prefers deliveries on Tuesday mornings.</p>"
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["note_list"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Prefers deliveries on Tuesday mornings.",
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Text of the note; it comes back as HTML. */
                    body: string;
                    /** @description Id of the admin to show as author. Default: the admin that the access token belongs to. */
                    admin_id?: string;
                };
            };
        };
        responses: {
            /** @description The note that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "note",
                     *       "id": "32",
                     *       "created_at": 1767258000,
                     *       "company": {
                     *         "type": "company",
                     *         "id": "6762f09a1bb69f9f2193bb34"
                     *       },
                     *       "author": {
                     *         "type": "admin",
                     *         "id": "991267442",
                     *         "name": "Nora Lindqvist",
                     *         "email": "nora@example.net",
                     *         "away_mode_enabled": false,
                     *         "away_mode_reassign": false
                     *       },
                     *       "body": "<p>Prefers deliveries on Tuesday mornings.</p>"
                     *     }
                     */
                    "application/json": components["schemas"]["note"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id, or no admin has the given `admin_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return, from 1. Default: 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many companies a page holds. Default: 15.
                 * @example 15
                 */
                per_page?: number;
                /**
                 * @description Order by last request: `desc` for the latest first, `asc` for the reverse. Default: `desc`.
                 * @example desc
                 */
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
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "company",
                     *           "id": "6762f09a1bb69f9f2193bb34",
                     *           "company_id": "lantern-coffee",
                     *           "app_id": "lntrn42",
                     *           "name": "Lantern Coffee",
                     *           "plan": {
                     *             "type": "plan",
                     *             "id": "1204",
                     *             "name": "Growth"
                     *           },
                     *           "monthly_spend": 420,
                     *           "session_count": 31,
                     *           "user_count": 3,
                     *           "remote_created_at": 1735722000,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_request_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           },
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "segments": {
                     *             "type": "segment.list",
                     *             "segments": []
                     *           }
                     *         }
                     *       ],
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 15,
                     *         "total_pages": 1
                     *       },
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["company_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description The `scroll_param` of the previous answer. Leave it out to start a scroll. */
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
            /** @description A batch of companies and the parameter for the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "company",
                     *           "id": "6762f09a1bb69f9f2193bb34",
                     *           "company_id": "lantern-coffee",
                     *           "app_id": "lntrn42",
                     *           "name": "Lantern Coffee",
                     *           "plan": {
                     *             "type": "plan",
                     *             "id": "1204",
                     *             "name": "Growth"
                     *           },
                     *           "monthly_spend": 420,
                     *           "session_count": 31,
                     *           "user_count": 3,
                     *           "remote_created_at": 1735722000,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_request_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           },
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "segments": {
                     *             "type": "segment.list",
                     *             "segments": []
                     *           }
                     *         }
                     *       ],
                     *       "pages": null,
                     *       "total_count": null,
                     *       "scroll_param": "5b0f3a1e-7c52-4f0e-9a64-1d2c8e7b9f40"
                     *     }
                     */
                    "application/json": components["schemas"]["company_scroll"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The companies of the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "company",
                     *           "id": "6762f09a1bb69f9f2193bb34",
                     *           "company_id": "lantern-coffee",
                     *           "app_id": "lntrn42",
                     *           "name": "Lantern Coffee",
                     *           "plan": {
                     *             "type": "plan",
                     *             "id": "1204",
                     *             "name": "Growth"
                     *           },
                     *           "monthly_spend": 420,
                     *           "session_count": 31,
                     *           "user_count": 3,
                     *           "remote_created_at": 1735722000,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_request_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           },
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "segments": {
                     *             "type": "segment.list",
                     *             "segments": []
                     *           }
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["contact_attached_companies"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "6762f09a1bb69f9f2193bb34"
                 *     }
                 */
                "application/json": {
                    /** @description Intercom's `id` of the company, not its `company_id`. */
                    id: string;
                };
            };
        };
        responses: {
            /** @description The company that the contact now belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"];
                };
            };
            /** @description `id` is missing, or the contact belongs to 1,000 companies already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No company has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
                /**
                 * @description Intercom's `id` of the company, not its `company_id`.
                 * @example 6762f09a1bb69f9f2193bb34
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company that the contact has left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "company",
                     *       "id": "6762f09a1bb69f9f2193bb34",
                     *       "company_id": "lantern-coffee",
                     *       "app_id": "lntrn42",
                     *       "name": "Lantern Coffee",
                     *       "plan": {
                     *         "type": "plan",
                     *         "id": "1204",
                     *         "name": "Growth"
                     *       },
                     *       "monthly_spend": 420,
                     *       "session_count": 31,
                     *       "user_count": 3,
                     *       "remote_created_at": 1735722000,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "last_request_at": 1767254400,
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["company"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such company, or no such contact. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes on the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "note",
                     *           "id": "31",
                     *           "created_at": 1767258000,
                     *           "contact": {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c"
                     *           },
                     *           "author": {
                     *             "type": "admin",
                     *             "id": "991267442",
                     *             "name": "Nora Lindqvist",
                     *             "email": "nora@example.net",
                     *             "away_mode_enabled": false,
                     *             "away_mode_reassign": false
                     *           },
                     *           "body": "<p>Asked to be called before each delivery.</p>"
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["note_list"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "Asked to be called before each delivery.",
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Text of the note; it comes back as HTML. */
                    body: string;
                    /** @description Id of the contact. The path names it already. */
                    contact_id?: string | number;
                    /** @description Id of the admin to show as author. */
                    admin_id?: string | number;
                };
            };
        };
        responses: {
            /** @description The note that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "note",
                     *       "id": "31",
                     *       "created_at": 1767258000,
                     *       "contact": {
                     *         "type": "contact",
                     *         "id": "6762f0cd1bb69f9f2193bb7c"
                     *       },
                     *       "author": {
                     *         "type": "admin",
                     *         "id": "991267442",
                     *         "name": "Nora Lindqvist",
                     *         "email": "nora@example.net",
                     *         "away_mode_enabled": false,
                     *         "away_mode_reassign": false
                     *       },
                     *       "body": "<p>Asked to be called before each delivery.</p>"
                     *     }
                     */
                    "application/json": components["schemas"]["note"];
                };
            };
            /** @description No contact has this id, or no admin has the given `admin_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segments of the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "segment",
                     *           "id": "6762f0dd1bb69f9f2193bb83",
                     *           "name": "Active buyers",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "person_type": "user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["contact_segments"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription types that the contact has chosen on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "subscription",
                     *           "id": "37",
                     *           "state": "live",
                     *           "consent_type": "opt_in",
                     *           "default_translation": {
                     *             "name": "Roastery news",
                     *             "description": "New beans and seasonal roasts",
                     *             "locale": "en"
                     *           },
                     *           "translations": [
                     *             {
                     *               "name": "Roastery news",
                     *               "description": "New beans and seasonal roasts",
                     *               "locale": "en"
                     *             }
                     *           ],
                     *           "content_types": [
                     *             "email"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["subscription_type_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "37",
                 *       "consent_type": "opt_in"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the subscription type, from `listSubscriptionTypes`. */
                    id: string | number;
                    /** @description The type's `consent_type`: `opt_out` or `opt_in`. */
                    consent_type: string;
                };
            };
        };
        responses: {
            /** @description The subscription type that was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "subscription",
                     *       "id": "37",
                     *       "state": "live",
                     *       "consent_type": "opt_in",
                     *       "default_translation": {
                     *         "name": "Roastery news",
                     *         "description": "New beans and seasonal roasts",
                     *         "locale": "en"
                     *       },
                     *       "translations": [
                     *         {
                     *           "name": "Roastery news",
                     *           "description": "New beans and seasonal roasts",
                     *           "locale": "en"
                     *         }
                     *       ],
                     *       "content_types": [
                     *         "email"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["subscription_type"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such contact, or no such subscription type. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
                /**
                 * @description Id of the subscription type.
                 * @example 37
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription type that was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "subscription",
                     *       "id": "37",
                     *       "state": "live",
                     *       "consent_type": "opt_in",
                     *       "default_translation": {
                     *         "name": "Roastery news",
                     *         "description": "New beans and seasonal roasts",
                     *         "locale": "en"
                     *       },
                     *       "translations": [
                     *         {
                     *           "name": "Roastery news",
                     *           "description": "New beans and seasonal roasts",
                     *           "locale": "en"
                     *         }
                     *       ],
                     *       "content_types": [
                     *         "email"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["subscription_type"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such contact, or no such subscription type. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags on the contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "tag",
                     *           "id": "107",
                     *           "name": "VIP",
                     *           "applied_at": 1767258000,
                     *           "applied_by": {
                     *             "type": "admin",
                     *             "id": "991267442"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["tag_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "107"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the tag to attach. It must exist already. */
                    id: string | number;
                };
            };
        };
        responses: {
            /** @description The tag that was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such contact, or no such tag. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                contact_id: string;
                /**
                 * @description Id of the tag to take off.
                 * @example 107
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag that was taken off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such contact, or no such tag. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": "user-4821",
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "email_domain": "example.com",
                     *       "phone": "+351912345678",
                     *       "formatted_phone": "+351912345678",
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": 991267442,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1764579600,
                     *       "last_seen_at": 1767254400,
                     *       "last_replied_at": 1767250800,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "browser_language": "pt-PT",
                     *       "location": {
                     *         "type": "location",
                     *         "country": "Portugal",
                     *         "region": "Lisboa",
                     *         "city": "Lisbon"
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "id": "107"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "company",
                     *             "id": "6762f09a1bb69f9f2193bb34"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "enabled_push_messaging": null
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the contact takes push notifications. Null when not known. */
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Jane Ferreira",
                 *       "phone": "+351912345678",
                 *       "custom_attributes": {
                 *         "paid_subscriber": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["update_contact_request"];
            };
        };
        responses: {
            /** @description The contact as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": "user-4821",
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "email_domain": "example.com",
                     *       "phone": "+351912345678",
                     *       "formatted_phone": "+351912345678",
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": 991267442,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1764579600,
                     *       "last_seen_at": 1767254400,
                     *       "last_replied_at": 1767250800,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "browser_language": "pt-PT",
                     *       "location": {
                     *         "type": "location",
                     *         "country": "Portugal",
                     *         "region": "Lisboa",
                     *         "city": "Lisbon"
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "id": "107"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "company",
                     *             "id": "6762f09a1bb69f9f2193bb34"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "opted_in_subscription_types": {
                     *         "type": "list",
                     *         "data": [],
                     *         "url": "/contacts/6762f0cd1bb69f9f2193bb7c/subscriptions",
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "enabled_push_messaging": null
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the contact takes push notifications. Null when not known. */
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms what was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "external_id": "user-4821",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["contact_deleted"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "from": "6762f0d51bb69f9f2193bb7f",
                 *       "into": "6762f0cd1bb69f9f2193bb7c"
                 *     }
                 */
                "application/json": components["schemas"]["merge_contacts_request"];
            };
        };
        responses: {
            /** @description The user, with what came from the lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": "user-4821",
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "email_domain": "example.com",
                     *       "phone": "+351912345678",
                     *       "formatted_phone": "+351912345678",
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": 991267442,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1764579600,
                     *       "last_seen_at": 1767254400,
                     *       "last_replied_at": 1767250800,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "browser_language": "pt-PT",
                     *       "location": {
                     *         "type": "location",
                     *         "country": "Portugal",
                     *         "region": "Lisboa",
                     *         "city": "Lisbon"
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "id": "107"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "company",
                     *             "id": "6762f09a1bb69f9f2193bb34"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "enabled_push_messaging": null
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the contact takes push notifications. Null when not known. */
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "query": {
                 *         "operator": "AND",
                 *         "value": [
                 *           {
                 *             "field": "role",
                 *             "operator": "=",
                 *             "value": "user"
                 *           },
                 *           {
                 *             "field": "created_at",
                 *             "operator": ">",
                 *             "value": 1761955200
                 *           }
                 *         ]
                 *       },
                 *       "pagination": {
                 *         "per_page": 50
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            /** @description A page of the contacts that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "contact",
                     *           "id": "6762f0cd1bb69f9f2193bb7c",
                     *           "workspace_id": "lntrn42",
                     *           "external_id": "user-4821",
                     *           "role": "user",
                     *           "email": "jane@example.com",
                     *           "phone": "+351912345678",
                     *           "name": "Jane Ferreira",
                     *           "owner_id": 991267442,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_seen_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           }
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["contact_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return, from 1. Prefer `starting_after`.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many contacts a page holds. Default: 50.
                 * @example 50
                 */
                per_page?: number;
                /** @description Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out for the first page. */
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
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "contact",
                     *           "id": "6762f0cd1bb69f9f2193bb7c",
                     *           "workspace_id": "lntrn42",
                     *           "external_id": "user-4821",
                     *           "role": "user",
                     *           "email": "jane@example.com",
                     *           "phone": "+351912345678",
                     *           "name": "Jane Ferreira",
                     *           "owner_id": 991267442,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "last_seen_at": 1767254400,
                     *           "custom_attributes": {
                     *             "paid_subscriber": true
                     *           }
                     *         },
                     *         {
                     *           "type": "contact",
                     *           "id": "6762f0d51bb69f9f2193bb7f",
                     *           "workspace_id": "lntrn42",
                     *           "external_id": null,
                     *           "role": "lead",
                     *           "email": "omar@example.org",
                     *           "phone": null,
                     *           "name": "Omar Haddad",
                     *           "owner_id": null,
                     *           "created_at": 1767168000,
                     *           "updated_at": 1767168000,
                     *           "last_seen_at": null,
                     *           "custom_attributes": {}
                     *         }
                     *       ],
                     *       "total_count": 2,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["contact_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "role": "user",
                 *       "external_id": "user-4821",
                 *       "email": "jane@example.com",
                 *       "name": "Jane Ferreira",
                 *       "phone": "+351912345678",
                 *       "signed_up_at": 1764579600,
                 *       "custom_attributes": {
                 *         "paid_subscriber": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_contact_request"];
            };
        };
        responses: {
            /** @description The contact that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": "user-4821",
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "email_domain": "example.com",
                     *       "phone": "+351912345678",
                     *       "formatted_phone": "+351912345678",
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": null,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1764579600,
                     *       "last_seen_at": null,
                     *       "last_replied_at": null,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "location": {
                     *         "type": "location",
                     *         "country": null,
                     *         "region": null,
                     *         "city": null
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "enabled_push_messaging": null
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the contact takes push notifications. Null when not known. */
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the user in your own system, its `external_id`.
                 * @example user-4821
                 */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": "user-4821",
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "email_domain": "example.com",
                     *       "phone": "+351912345678",
                     *       "formatted_phone": "+351912345678",
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": 991267442,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1764579600,
                     *       "last_seen_at": 1767254400,
                     *       "last_replied_at": 1767250800,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "browser_language": "pt-PT",
                     *       "location": {
                     *         "type": "location",
                     *         "country": "Portugal",
                     *         "region": "Lisboa",
                     *         "city": "Lisbon"
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "paid_subscriber": true
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "id": "107"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "company",
                     *             "id": "6762f09a1bb69f9f2193bb34"
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "enabled_push_messaging": null
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the contact takes push notifications. Null when not known. */
                        enabled_push_messaging?: boolean | null;
                    } & components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms that the contact is archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "external_id": "user-4821",
                     *       "archived": true
                     *     }
                     */
                    "application/json": components["schemas"]["contact_archived"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0cd1bb69f9f2193bb7c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms that the contact is active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "external_id": "user-4821",
                     *       "archived": false
                     *     }
                     */
                    "application/json": components["schemas"]["contact_unarchived"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the contact, 24 hexadecimal characters.
                 * @example 6762f0d51bb69f9f2193bb7f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms that the contact is blocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0d51bb69f9f2193bb7f",
                     *       "external_id": null,
                     *       "blocked": true
                     *     }
                     */
                    "application/json": components["schemas"]["contact_blocked"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many content snippets a page holds, 50 at most.
                 * @example 50
                 */
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
            /** @description One page of content snippets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "content_snippet",
                     *           "id": "123",
                     *           "title": "When roasted beans ship",
                     *           "locale": "en",
                     *           "json_blocks": [
                     *             {
                     *               "type": "paragraph",
                     *               "text": "Beans leave the roastery within one working day."
                     *             }
                     *           ],
                     *           "chatbot_availability": 1,
                     *           "copilot_availability": 1,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "page": 1,
                     *       "per_page": 50,
                     *       "total_pages": 1
                     *     }
                     */
                    "application/json": components["schemas"]["content_snippet_list"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "title": "When roasted beans ship",
                 *       "json_blocks": [
                 *         {
                 *           "type": "paragraph",
                 *           "text": "Beans leave the roastery within one working day."
                 *         }
                 *       ],
                 *       "locale": "en"
                 *     }
                 */
                "application/json": components["schemas"]["content_snippet_create_request"];
            };
        };
        responses: {
            /** @description The content snippet that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_snippet",
                     *       "id": "123",
                     *       "title": "When roasted beans ship",
                     *       "locale": "en",
                     *       "json_blocks": [
                     *         {
                     *           "type": "paragraph",
                     *           "text": "Beans leave the roastery within one working day."
                     *         }
                     *       ],
                     *       "chatbot_availability": 1,
                     *       "copilot_availability": 1,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            /** @description A value is not accepted, such as a language that Fin does not support. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the content snippet.
                 * @example 123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_snippet",
                     *       "id": "123",
                     *       "title": "When roasted beans ship",
                     *       "locale": "en",
                     *       "json_blocks": [
                     *         {
                     *           "type": "paragraph",
                     *           "text": "Beans leave the roastery within one working day."
                     *         }
                     *       ],
                     *       "chatbot_availability": 1,
                     *       "copilot_availability": 1,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            /** @description No content snippet has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the content snippet.
                 * @example 123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "json_blocks": [
                 *         {
                 *           "type": "paragraph",
                 *           "text": "Beans leave the roastery within two working days."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["content_snippet_update_request"];
            };
        };
        responses: {
            /** @description The content snippet with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "content_snippet",
                     *       "id": "123",
                     *       "title": "When roasted beans ship",
                     *       "locale": "en",
                     *       "json_blocks": [
                     *         {
                     *           "type": "paragraph",
                     *           "text": "Beans leave the roastery within two working days."
                     *         }
                     *       ],
                     *       "chatbot_availability": 1,
                     *       "copilot_availability": 1,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600
                     *     }
                     */
                    "application/json": components["schemas"]["content_snippet"];
                };
            };
            /** @description No content snippet has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description A value is not accepted, such as a language that Fin does not support. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the conversation.
                 * @example 218
                 */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "107",
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the tag to attach. It must exist already. */
                    id: string | number;
                    /** @description Id of the admin who applies the tag. */
                    admin_id: string | number;
                };
            };
        };
        responses: {
            /** @description The tag that was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the conversation.
                 * @example 218
                 */
                conversation_id: string;
                /**
                 * @description Id of the tag to take off.
                 * @example 107
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the admin who takes the tag off. */
                    admin_id: string | number;
                };
            };
        };
        responses: {
            /** @description The tag that was taken off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such conversation, or the tag is not known. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Conversations on a page, 150 at most; 20 by default. */
                per_page?: number;
                /** @description Cursor of the next page, from `pages.next.starting_after`; leave it out for the first. */
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
            /** @description One page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation.list",
                     *       "conversations": [
                     *         {
                     *           "type": "conversation",
                     *           "id": "218",
                     *           "title": "Late delivery of coffee beans",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600,
                     *           "waiting_since": null,
                     *           "snoozed_until": null,
                     *           "open": true,
                     *           "state": "open",
                     *           "read": true,
                     *           "priority": "not_priority",
                     *           "admin_assignee_id": 991267442,
                     *           "team_assignee_id": null,
                     *           "source": {
                     *             "type": "conversation",
                     *             "id": "403918421",
                     *             "delivered_as": "customer_initiated",
                     *             "subject": "",
                     *             "body": "<p>Where are the coffee beans that I ordered?</p>",
                     *             "author": {
                     *               "type": "user",
                     *               "id": "6762f0cd1bb69f9f2193bb7c",
                     *               "name": "Jane Ferreira",
                     *               "email": "jane@example.com"
                     *             },
                     *             "attachments": [],
                     *             "url": "https://lantern.example.com/orders",
                     *             "redacted": false
                     *           },
                     *           "contacts": {
                     *             "type": "contact.list",
                     *             "contacts": [
                     *               {
                     *                 "type": "contact",
                     *                 "id": "6762f0cd1bb69f9f2193bb7c",
                     *                 "external_id": "user-4821"
                     *               }
                     *             ]
                     *           },
                     *           "teammates": {
                     *             "type": "admin.list",
                     *             "admins": [
                     *               {
                     *                 "type": "admin",
                     *                 "id": "991267442"
                     *               }
                     *             ]
                     *           },
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "custom_attributes": {},
                     *           "first_contact_reply": {
                     *             "created_at": 1767258000,
                     *             "type": "conversation",
                     *             "url": "https://lantern.example.com/orders"
                     *           },
                     *           "conversation_rating": null,
                     *           "sla_applied": null,
                     *           "statistics": null,
                     *           "linked_objects": {
                     *             "type": "list",
                     *             "total_count": 0,
                     *             "has_more": false,
                     *             "data": []
                     *           },
                     *           "ai_agent_participated": false,
                     *           "ai_agent": null
                     *         }
                     *       ],
                     *       "total_count": 41,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 1,
                     *         "total_pages": 41,
                     *         "next": {
                     *           "per_page": 1,
                     *           "starting_after": "WzE3NjcyNTg2MDAwMDAsMjE4LDJd"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "from": {
                 *         "type": "user",
                 *         "id": "6762f0cd1bb69f9f2193bb7c"
                 *       },
                 *       "body": "Where are the coffee beans that I ordered?"
                 *     }
                 */
                "application/json": components["schemas"]["create_conversation_request"];
            };
        };
        responses: {
            /** @description The message that opened the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "user_message",
                     *       "id": "403918421",
                     *       "created_at": 1767258000,
                     *       "body": "Where are the coffee beans that I ordered?",
                     *       "message_type": "inapp",
                     *       "conversation_id": "218"
                     *     }
                     */
                    "application/json": WithRequired<components["schemas"]["message"], "conversation_id">;
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No contact has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Set to `plaintext` to get subjects and bodies as plain text; otherwise they are HTML. */
                display_as?: string;
                /** @description Whether to translate the parts into the language detected for the conversation. */
                include_translations?: boolean;
                /** @description Whether to add `history` to the source's e-mail metadata, the quoted text of the first e-mail. */
                include_email_history?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation and its parts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation",
                     *       "id": "218",
                     *       "title": "Late delivery of coffee beans",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600,
                     *       "waiting_since": null,
                     *       "snoozed_until": null,
                     *       "open": true,
                     *       "state": "open",
                     *       "read": true,
                     *       "priority": "not_priority",
                     *       "admin_assignee_id": 991267442,
                     *       "team_assignee_id": null,
                     *       "source": {
                     *         "type": "conversation",
                     *         "id": "403918421",
                     *         "delivered_as": "customer_initiated",
                     *         "subject": "",
                     *         "body": "<p>Where are the coffee beans that I ordered?</p>",
                     *         "author": {
                     *           "type": "user",
                     *           "id": "6762f0cd1bb69f9f2193bb7c",
                     *           "name": "Jane Ferreira",
                     *           "email": "jane@example.com"
                     *         },
                     *         "attachments": [],
                     *         "url": "https://lantern.example.com/orders",
                     *         "redacted": false
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "teammates": {
                     *         "type": "admin.list",
                     *         "admins": [
                     *           {
                     *             "type": "admin",
                     *             "id": "991267442"
                     *           }
                     *         ]
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": [
                     *           {
                     *             "type": "tag",
                     *             "id": "107",
                     *             "name": "VIP",
                     *             "applied_at": 1767258300,
                     *             "applied_by": {
                     *               "type": "admin",
                     *               "id": "991267442"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "custom_attributes": {
                     *         "order_number": "order-1001"
                     *       },
                     *       "first_contact_reply": {
                     *         "created_at": 1767258000,
                     *         "type": "conversation",
                     *         "url": "https://lantern.example.com/orders"
                     *       },
                     *       "conversation_rating": null,
                     *       "sla_applied": null,
                     *       "statistics": null,
                     *       "conversation_parts": {
                     *         "type": "conversation_part.list",
                     *         "conversation_parts": [
                     *           {
                     *             "type": "conversation_part",
                     *             "id": "1043",
                     *             "part_type": "comment",
                     *             "body": "<p>They left our warehouse this morning.</p>",
                     *             "created_at": 1767258600,
                     *             "updated_at": 1767258600,
                     *             "notified_at": 1767258600,
                     *             "assigned_to": null,
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267442",
                     *               "name": "Nora Lindqvist",
                     *               "email": "nora@example.net"
                     *             },
                     *             "attachments": [],
                     *             "external_id": null,
                     *             "redacted": false,
                     *             "email_message_metadata": null,
                     *             "metadata": {},
                     *             "state": "open",
                     *             "tags": [],
                     *             "event_details": null,
                     *             "app_package_code": null
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       },
                     *       "linked_objects": {
                     *         "type": "list",
                     *         "total_count": 1,
                     *         "has_more": false,
                     *         "data": [
                     *           {
                     *             "type": "ticket",
                     *             "id": "494",
                     *             "category": "Customer"
                     *           }
                     *         ]
                     *       },
                     *       "ai_topics": null,
                     *       "ai_agent_participated": false,
                     *       "ai_agent": null
                     *     }
                     */
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Set to `plaintext` to get subjects and bodies as plain text; otherwise they are HTML. */
                display_as?: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "read": true,
                 *       "title": "Late delivery of coffee beans",
                 *       "custom_attributes": {
                 *         "order_number": "order-1001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["update_conversation_request"];
            };
        };
        responses: {
            /** @description The conversation after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation",
                     *       "id": "218",
                     *       "title": "Late delivery of coffee beans",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258900,
                     *       "waiting_since": null,
                     *       "snoozed_until": null,
                     *       "open": true,
                     *       "state": "open",
                     *       "read": true,
                     *       "priority": "not_priority",
                     *       "admin_assignee_id": 991267442,
                     *       "team_assignee_id": null,
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "custom_attributes": {
                     *         "order_number": "order-1001"
                     *       },
                     *       "conversation_parts": {
                     *         "type": "conversation_part.list",
                     *         "conversation_parts": [
                     *           {
                     *             "type": "conversation_part",
                     *             "id": "1044",
                     *             "part_type": "conversation_attribute_updated_by_admin",
                     *             "body": null,
                     *             "created_at": 1767258900,
                     *             "updated_at": 1767258900,
                     *             "notified_at": 1767258900,
                     *             "assigned_to": null,
                     *             "author": {
                     *               "type": "bot",
                     *               "id": "991267460",
                     *               "name": "Fin",
                     *               "email": "operator+lntrn42@intercom.io"
                     *             },
                     *             "attachments": [],
                     *             "external_id": null,
                     *             "redacted": false,
                     *             "event_details": {
                     *               "attribute": {
                     *                 "name": "order_number"
                     *               },
                     *               "value": {
                     *                 "name": "order-1001",
                     *                 "previous": null
                     *               }
                     *             },
                     *             "app_package_code": null
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       },
                     *       "linked_objects": {
                     *         "type": "list",
                     *         "total_count": 0,
                     *         "has_more": false,
                     *         "data": []
                     *       },
                     *       "ai_agent_participated": false,
                     *       "ai_agent": null
                     *     }
                     */
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Whether reports keep the figures of the conversation; true by default. False needs the scope `delete_conversations_and_metrics`. */
                retain_metrics?: boolean;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the conversation that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "218",
                     *       "object": "conversation",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_deleted"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan or the token's scopes do not allow the deletion. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "query": {
                 *         "operator": "AND",
                 *         "value": [
                 *           {
                 *             "field": "created_at",
                 *             "operator": ">",
                 *             "value": 1767225600
                 *           },
                 *           {
                 *             "field": "state",
                 *             "operator": "=",
                 *             "value": "open"
                 *           }
                 *         ]
                 *       },
                 *       "pagination": {
                 *         "per_page": 20
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            /** @description One page of the conversations that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation.list",
                     *       "conversations": [
                     *         {
                     *           "type": "conversation",
                     *           "id": "218",
                     *           "title": "Late delivery of coffee beans",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258600,
                     *           "waiting_since": null,
                     *           "snoozed_until": null,
                     *           "open": true,
                     *           "state": "open",
                     *           "read": true,
                     *           "priority": "not_priority",
                     *           "admin_assignee_id": 991267442,
                     *           "team_assignee_id": null,
                     *           "contacts": {
                     *             "type": "contact.list",
                     *             "contacts": [
                     *               {
                     *                 "type": "contact",
                     *                 "id": "6762f0cd1bb69f9f2193bb7c",
                     *                 "external_id": "user-4821"
                     *               }
                     *             ]
                     *           },
                     *           "tags": {
                     *             "type": "tag.list",
                     *             "tags": []
                     *           },
                     *           "custom_attributes": {
                     *             "order_number": "order-1001"
                     *           },
                     *           "conversation_rating": null,
                     *           "sla_applied": null,
                     *           "statistics": null,
                     *           "linked_objects": {
                     *             "type": "list",
                     *             "total_count": 0,
                     *             "has_more": false,
                     *             "data": []
                     *           },
                     *           "ai_agent_participated": false,
                     *           "ai_agent": null
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_list"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation, or `last` for the latest conversation of the contact who replies. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_type": "comment",
                 *       "type": "admin",
                 *       "admin_id": "991267442",
                 *       "body": "They left our warehouse this morning."
                 *     }
                 */
                "application/json": components["schemas"]["reply_conversation_request"];
            };
        };
        responses: {
            /** @description The conversation with the reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation",
                     *       "id": "218",
                     *       "title": "Late delivery of coffee beans",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258600,
                     *       "waiting_since": null,
                     *       "snoozed_until": null,
                     *       "open": true,
                     *       "state": "open",
                     *       "read": true,
                     *       "priority": "not_priority",
                     *       "admin_assignee_id": 991267442,
                     *       "team_assignee_id": null,
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "conversation_parts": {
                     *         "type": "conversation_part.list",
                     *         "conversation_parts": [
                     *           {
                     *             "type": "conversation_part",
                     *             "id": "1043",
                     *             "part_type": "comment",
                     *             "body": "<p>They left our warehouse this morning.</p>",
                     *             "created_at": 1767258600,
                     *             "updated_at": 1767258600,
                     *             "notified_at": 1767258600,
                     *             "assigned_to": null,
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267442",
                     *               "name": "Nora Lindqvist",
                     *               "email": "nora@example.net"
                     *             },
                     *             "attachments": [],
                     *             "external_id": null,
                     *             "redacted": false,
                     *             "metadata": {},
                     *             "email_message_metadata": null,
                     *             "app_package_code": null
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_type": "assignment",
                 *       "type": "admin",
                 *       "admin_id": "991267442",
                 *       "assignee_id": "991267443",
                 *       "body": "Priya looks after deliveries and will answer you."
                 *     }
                 */
                "application/json": components["schemas"]["close_conversation_request"] | components["schemas"]["snooze_conversation_request"] | components["schemas"]["open_conversation_request"] | components["schemas"]["assign_conversation_request"];
            };
        };
        responses: {
            /** @description The conversation after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation",
                     *       "id": "218",
                     *       "title": "Late delivery of coffee beans",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258700,
                     *       "waiting_since": null,
                     *       "snoozed_until": null,
                     *       "open": true,
                     *       "state": "open",
                     *       "read": true,
                     *       "priority": "not_priority",
                     *       "admin_assignee_id": 991267443,
                     *       "team_assignee_id": null,
                     *       "conversation_parts": {
                     *         "type": "conversation_part.list",
                     *         "conversation_parts": [
                     *           {
                     *             "type": "conversation_part",
                     *             "id": "1045",
                     *             "part_type": "assignment",
                     *             "body": "<p>Priya looks after deliveries and will answer you.</p>",
                     *             "created_at": 1767258700,
                     *             "updated_at": 1767258700,
                     *             "notified_at": 1767258700,
                     *             "assigned_to": {
                     *               "type": "admin",
                     *               "id": "991267443"
                     *             },
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267442",
                     *               "name": "Nora Lindqvist",
                     *               "email": "nora@example.net"
                     *             },
                     *             "attachments": [],
                     *             "external_id": null,
                     *             "redacted": false,
                     *             "app_package_code": null
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                conversation_id: string;
                /** @description Intercom's id of the part. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seen": true,
                 *       "admin_id": "991267442",
                 *       "experimental": true,
                 *       "secret": "hmac-secret"
                 *     }
                 */
                "application/json": components["schemas"]["update_conversation_part_request"];
            };
        };
        responses: {
            /** @description The part after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation_part",
                     *       "id": "1043",
                     *       "part_type": "comment",
                     *       "body": "<p>They left our warehouse this morning.</p>",
                     *       "created_at": 1767258600,
                     *       "updated_at": 1767258800,
                     *       "notified_at": 1767258600,
                     *       "assigned_to": null,
                     *       "author": {
                     *         "type": "admin",
                     *         "id": "991267442",
                     *         "name": "Nora Lindqvist",
                     *         "email": "nora@example.net"
                     *       },
                     *       "attachments": [],
                     *       "external_id": null,
                     *       "seen_state": {
                     *         "admin_seen": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_part"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The update is not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The conversation has no such part. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "admin_id": "991267442",
                 *       "customer": {
                 *         "intercom_user_id": "6762f0d51bb69f9f2193bb7f"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["attach_contact_to_conversation_request"];
            };
        };
        responses: {
            /** @description The contacts of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customers": [
                     *         {
                     *           "type": "lead",
                     *           "id": "6762f0d51bb69f9f2193bb7f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_customers"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The conversation or the contact does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                conversation_id: string;
                /** @description Intercom's id of the contact, 24 hexadecimal characters. */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": components["schemas"]["detach_contact_from_conversation_request"];
            };
        };
        responses: {
            /** @description The contacts of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customers": [
                     *         {
                     *           "type": "user",
                     *           "id": "6762f0cd1bb69f9f2193bb7c"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["conversation_customers"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this call. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The conversation does not exist, or the contact does not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The contact is the only one left in the conversation. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pauses and resumptions of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handling_events": [
                     *         {
                     *           "teammate": {
                     *             "type": "admin",
                     *             "id": 991267442,
                     *             "name": "Nora Lindqvist",
                     *             "email": "nora@example.net"
                     *           },
                     *           "type": "paused",
                     *           "timestamp": "2026-01-01T09:10:00Z",
                     *           "reason": "Away"
                     *         },
                     *         {
                     *           "teammate": {
                     *             "type": "admin",
                     *             "id": 991267442,
                     *             "name": "Nora Lindqvist",
                     *             "email": "nora@example.net"
                     *           },
                     *           "type": "resumed",
                     *           "timestamp": "2026-01-01T09:25:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["handling_event_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Number of the page; the first is 1. */
                page?: number;
                /** @description Side conversations on a page, 50 at most; 25 by default. */
                per_page?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of side conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "side_conversation.list",
                     *       "side_conversations": [
                     *         {
                     *           "side_conversation_id": "219",
                     *           "conversation_parts": [
                     *             {
                     *               "type": "conversation_part",
                     *               "id": "1046",
                     *               "part_type": "comment",
                     *               "body": "<p>Has the courier picked up order-1001?</p>",
                     *               "created_at": 1767258650,
                     *               "updated_at": 1767258650,
                     *               "author": {
                     *                 "type": "admin",
                     *                 "id": "991267442",
                     *                 "name": "Nora Lindqvist",
                     *                 "email": "nora@example.net"
                     *               }
                     *             }
                     *           ],
                     *           "total_count": 1
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 25,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["side_conversation_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "type": "conversation_part",
                 *       "conversation_id": "218",
                 *       "conversation_part_id": "1043"
                 *     }
                 */
                "application/json": components["schemas"]["redact_conversation_request"];
            };
        };
        responses: {
            /** @description The conversation with the message redacted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversation",
                     *       "id": "218",
                     *       "title": "Late delivery of coffee beans",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767259000,
                     *       "waiting_since": null,
                     *       "snoozed_until": null,
                     *       "open": true,
                     *       "state": "open",
                     *       "read": true,
                     *       "priority": "not_priority",
                     *       "conversation_parts": {
                     *         "type": "conversation_part.list",
                     *         "conversation_parts": [
                     *           {
                     *             "type": "conversation_part",
                     *             "id": "1043",
                     *             "part_type": "comment",
                     *             "body": "<p><i>This message was deleted</i></p>",
                     *             "created_at": 1767258600,
                     *             "updated_at": 1767259000,
                     *             "notified_at": 1767258600,
                     *             "assigned_to": null,
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267442",
                     *               "name": "Nora Lindqvist",
                     *               "email": "nora@example.net"
                     *             },
                     *             "attachments": [],
                     *             "external_id": null,
                     *             "redacted": true,
                     *             "app_package_code": null
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["conversation"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The conversation has no such part or source. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Intercom's id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket_type_id": "1245"
                 *     }
                 */
                "application/json": components["schemas"]["convert_conversation_to_ticket_request"];
            };
        };
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket",
                     *       "id": "494",
                     *       "ticket_id": "53",
                     *       "category": "Customer",
                     *       "ticket_attributes": {},
                     *       "ticket_state": {
                     *         "type": "ticket_state",
                     *         "id": "8301",
                     *         "category": "submitted",
                     *         "internal_label": "Submitted",
                     *         "external_label": "Submitted"
                     *       },
                     *       "ticket_type": {
                     *         "type": "ticket_type",
                     *         "id": "1245",
                     *         "category": "Customer",
                     *         "name": "Late delivery",
                     *         "description": "An order that is later than promised.",
                     *         "icon": "📦",
                     *         "workspace_id": "lntrn42",
                     *         "archived": false,
                     *         "created_at": 1767171600,
                     *         "updated_at": 1767171600
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "admin_assignee_id": "991267442",
                     *       "team_assignee_id": "0",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767259200,
                     *       "open": true,
                     *       "linked_objects": {
                     *         "type": "list",
                     *         "total_count": 0,
                     *         "has_more": false,
                     *         "data": []
                     *       },
                     *       "is_shared": true
                     *     }
                     */
                    "application/json": components["schemas"]["ticket"];
                };
            };
            /** @description The request is invalid, as when the type is not a customer ticket type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Number of the page; the first one by default. */
                page?: number;
                /** @description Conversations on a page, 60 at most; 20 by default. */
                per_page?: number;
                /** @description `asc` or `desc`, the order of the ids; `desc` by default. */
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
            /** @description One page of deleted conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "conversations.list",
                     *       "conversations": [
                     *         {
                     *           "type": "conversation",
                     *           "id": "212",
                     *           "metrics_retained": true,
                     *           "deleted_at": 1767258000
                     *         },
                     *         {
                     *           "type": "conversation",
                     *           "id": "207",
                     *           "metrics_retained": false,
                     *           "deleted_at": 1767171600
                     *         }
                     *       ],
                     *       "total_count": 4,
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": "https://api.intercom.io/conversations/deleted?per_page=2&order=desc&page=2",
                     *         "page": 1,
                     *         "per_page": 2,
                     *         "total_pages": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_conversation_list"];
                };
            };
            /** @description The requested API version does not have this endpoint. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "event_id": "evt_12345",
                 *       "external_conversation_id": "conv_67890",
                 *       "contact": {
                 *         "type": "user",
                 *         "external_id": "user_001",
                 *         "name": "Jane Doe",
                 *         "email": "jane.doe@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["custom_channel_base_event"];
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "event_id": "evt_54321",
                 *       "external_conversation_id": "conv_98765",
                 *       "contact": {
                 *         "type": "user",
                 *         "external_id": "user_002",
                 *         "name": "John Smith",
                 *         "email": "john.smith@example.com"
                 *       },
                 *       "body": "Hello, I need help with my order."
                 *     }
                 */
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    /** @description What the contact wrote. */
                    body: string;
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "event_id": "evt_67890",
                 *       "external_conversation_id": "conv_13579",
                 *       "contact": {
                 *         "type": "user",
                 *         "external_id": "user_003",
                 *         "name": "Alice Example",
                 *         "email": "alice@example.com"
                 *       },
                 *       "quick_reply_option_id": "1234"
                 *     }
                 */
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    /** @description Id of the option that the contact chose. */
                    quick_reply_option_id: string;
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "event_id": "evt_24680",
                 *       "external_conversation_id": "conv_11223",
                 *       "contact": {
                 *         "type": "user",
                 *         "external_id": "user_004",
                 *         "name": "Bob Example",
                 *         "email": "bob@example.com"
                 *       },
                 *       "attribute": {
                 *         "id": "shipping_address",
                 *         "value": "123 Main St, Springfield"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["custom_channel_base_event"] & {
                    /** @description The attribute that was asked for and its value. */
                    attribute: components["schemas"]["custom_channel_attribute"];
                };
            };
        };
        responses: {
            200: components["responses"]["CustomChannelNotificationSuccess"];
            400: components["responses"]["BadRequest"];
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["ValidationError"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id in the system that the instance comes from.
                 * @example order-1001
                 */
                external_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /**
                 * @description Identifier of the custom object type, such as `Order`.
                 * @example Order
                 */
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "21",
                     *       "type": "Order",
                     *       "external_id": "order-1001",
                     *       "external_created_at": 1767168000,
                     *       "external_updated_at": null,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "custom_attributes": {
                     *         "order_number": "order-1001",
                     *         "status": "shipped"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Identifier of the custom object type, such as `Order`.
                 * @example Order
                 */
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "external_id": "order-1001",
                 *       "external_created_at": 1767168000,
                 *       "external_updated_at": 1767258000,
                 *       "custom_attributes": {
                 *         "order_number": "order-1001",
                 *         "status": "shipped"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_or_update_custom_object_instance_request"];
            };
        };
        responses: {
            /** @description The instance as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "21",
                     *       "type": "Order",
                     *       "external_id": "order-1001",
                     *       "external_created_at": 1767168000,
                     *       "external_updated_at": 1767258000,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "custom_attributes": {
                     *         "order_number": "order-1001",
                     *         "status": "shipped"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TypeNotFound"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id in the system that the instance comes from.
                 * @example order-1001
                 */
                external_id: string;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /**
                 * @description Identifier of the custom object type, such as `Order`.
                 * @example Order
                 */
                custom_object_type_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms what was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "21",
                     *       "object": "Order",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["custom_object_instance_deleted"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Identifier of the custom object type, such as `Order`.
                 * @example Order
                 */
                custom_object_type_identifier: string;
                /**
                 * @description Intercom's id of the instance, or its `external_id`.
                 * @example 21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "21",
                     *       "type": "Order",
                     *       "external_id": "order-1001",
                     *       "external_created_at": null,
                     *       "external_updated_at": null,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "custom_attributes": {
                     *         "order_number": "order-1001",
                     *         "status": "shipped"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["custom_object_instance"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Identifier of the custom object type, such as `Order`.
                 * @example Order
                 */
                custom_object_type_identifier: string;
                /**
                 * @description Intercom's id of the instance, not its `external_id`.
                 * @example 21
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms what was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "21",
                     *       "object": "Order",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["custom_object_instance_deleted"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Kind of object whose attributes to return.
                 * @example contact
                 */
                model?: "contact" | "company" | "conversation";
                /**
                 * @description Whether to return archived attributes too. Default: false.
                 * @example false
                 */
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
            /** @description The data attributes of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "data_attribute",
                     *           "model": "company",
                     *           "name": "monthly_spend",
                     *           "full_name": "monthly_spend",
                     *           "label": "Monthly Spend",
                     *           "description": "What the company pays each month",
                     *           "data_type": "float",
                     *           "api_writable": true,
                     *           "messenger_writable": true,
                     *           "ui_writable": false,
                     *           "custom": false,
                     *           "archived": false
                     *         },
                     *         {
                     *           "type": "data_attribute",
                     *           "id": 37,
                     *           "model": "contact",
                     *           "name": "paid_subscriber",
                     *           "full_name": "custom_attributes.paid_subscriber",
                     *           "label": "paid_subscriber",
                     *           "description": "Has a paid coffee subscription",
                     *           "data_type": "boolean",
                     *           "api_writable": true,
                     *           "messenger_writable": false,
                     *           "ui_writable": false,
                     *           "custom": true,
                     *           "archived": false,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "admin_id": "991267442"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["data_attribute_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "name": "paid_subscriber",
                 *       "model": "contact",
                 *       "data_type": "boolean",
                 *       "description": "Has a paid coffee subscription",
                 *       "messenger_writable": false
                 *     }
                 */
                "application/json": components["schemas"]["create_data_attribute_request"];
            };
        };
        responses: {
            /** @description The data attribute that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_attribute",
                     *       "id": 37,
                     *       "model": "contact",
                     *       "name": "paid_subscriber",
                     *       "full_name": "custom_attributes.paid_subscriber",
                     *       "label": "paid_subscriber",
                     *       "description": "Has a paid coffee subscription",
                     *       "data_type": "boolean",
                     *       "api_writable": true,
                     *       "messenger_writable": false,
                     *       "ui_writable": false,
                     *       "custom": true,
                     *       "archived": false,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "admin_id": "991267442"
                     *     }
                     */
                    "application/json": components["schemas"]["data_attribute"];
                };
            };
            /** @description The name is taken or not allowed, or the model, type or options are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the custom attribute, as a number.
                 * @example 37
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "description": "Which roast the customer prefers",
                 *       "options": [
                 *         {
                 *           "value": "Light"
                 *         },
                 *         {
                 *           "value": "Dark"
                 *         }
                 *       ],
                 *       "archived": false
                 *     }
                 */
                "application/json": components["schemas"]["update_data_attribute_request"];
            };
        };
        responses: {
            /** @description The data attribute as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_attribute",
                     *       "id": 38,
                     *       "model": "contact",
                     *       "name": "preferred_roast",
                     *       "full_name": "custom_attributes.preferred_roast",
                     *       "label": "preferred_roast",
                     *       "description": "Which roast the customer prefers",
                     *       "data_type": "string",
                     *       "options": [
                     *         "Light",
                     *         "Dark"
                     *       ],
                     *       "api_writable": true,
                     *       "messenger_writable": true,
                     *       "ui_writable": false,
                     *       "custom": true,
                     *       "archived": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "admin_id": "991267442"
                     *     }
                     */
                    "application/json": components["schemas"]["data_attribute"];
                };
            };
            /** @description The body is not acceptable, such as options that are not a list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No data attribute has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The attribute cannot be archived, for something depends on it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Number of connectors on a page, from 1 to 50; 20 by default. */
                per_page?: number;
                /** @description Cursor of the page to get, from `pages.next.starting_after` of the page before. */
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
            /** @description A page of data connectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "data_connector",
                     *           "id": "2051",
                     *           "name": "Order status",
                     *           "description": "Looks up where an order is.",
                     *           "state": "live",
                     *           "http_method": "get",
                     *           "direct_fin_usage": true,
                     *           "created_by_admin_id": "991267442",
                     *           "updated_by_admin_id": "991267443",
                     *           "created_at": "2025-12-30T14:20:00Z",
                     *           "updated_at": "2026-01-01T09:00:00Z",
                     *           "execution_results_url": "/data_connectors/2051/execution_results"
                     *         }
                     *       ],
                     *       "pages": {
                     *         "type": "pages",
                     *         "per_page": 20,
                     *         "next": {
                     *           "starting_after": "WzE3NjcyNTgwMDAuMCwyMDUxXQ=="
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_list"];
                };
            };
            /** @description The cursor in `starting_after` is not one that a page gave. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "name": "Order status",
                 *       "description": "Looks up where an order is.",
                 *       "http_method": "get",
                 *       "url": "https://api.lantern.example.com/orders/{{order_id}}/status",
                 *       "direct_fin_usage": true,
                 *       "audiences": [
                 *         "users",
                 *         "leads"
                 *       ],
                 *       "headers": [
                 *         {
                 *           "name": "Accept",
                 *           "value": "application/json"
                 *         }
                 *       ],
                 *       "data_inputs": [
                 *         {
                 *           "name": "order_id",
                 *           "type": "string",
                 *           "description": "Number of the order",
                 *           "required": true,
                 *           "default_value": ""
                 *         }
                 *       ],
                 *       "customer_authentication": true,
                 *       "validate_missing_attributes": true
                 *     }
                 */
                "application/json": components["schemas"]["create_data_connector_request"];
            };
        };
        responses: {
            /** @description The connector that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_connector",
                     *       "id": "2051",
                     *       "name": "Order status",
                     *       "description": "Looks up where an order is.",
                     *       "state": "draft",
                     *       "url": "https://api.lantern.example.com/orders/{{order_id}}/status",
                     *       "headers": [
                     *         {
                     *           "name": "Accept",
                     *           "value": "****"
                     *         }
                     *       ],
                     *       "http_method": "get",
                     *       "direct_fin_usage": true,
                     *       "audiences": [
                     *         "users",
                     *         "leads"
                     *       ],
                     *       "execution_type": "server_side",
                     *       "configuration_response_type": "test_response_type",
                     *       "data_transformation_type": "full_access",
                     *       "data_inputs": [
                     *         {
                     *           "name": "order_id",
                     *           "type": "string",
                     *           "description": "Number of the order",
                     *           "required": true,
                     *           "default_value": ""
                     *         }
                     *       ],
                     *       "response_fields": [],
                     *       "object_mappings": [],
                     *       "token_ids": [],
                     *       "customer_authentication": true,
                     *       "bypass_authentication": false,
                     *       "validate_missing_attributes": true,
                     *       "created_by_admin_id": "991267442",
                     *       "updated_by_admin_id": "991267442",
                     *       "created_at": "2025-12-30T14:20:00Z",
                     *       "updated_at": "2025-12-30T14:20:00Z",
                     *       "execution_results_url": "/data_connectors/2051/execution_results"
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The name is missing, or a value is not one of those allowed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Version of the connector to give, `live` by default. */
                state_version?: "draft" | "live";
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Id of the data connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data connector. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_connector",
                     *       "id": "2051",
                     *       "name": "Order status",
                     *       "description": "Looks up where an order is.",
                     *       "state": "live",
                     *       "url": "https://api.lantern.example.com/orders/{{order_id}}/status",
                     *       "headers": [
                     *         {
                     *           "name": "Accept",
                     *           "value": "****"
                     *         }
                     *       ],
                     *       "http_method": "get",
                     *       "direct_fin_usage": true,
                     *       "audiences": [
                     *         "users",
                     *         "leads"
                     *       ],
                     *       "execution_type": "server_side",
                     *       "configuration_response_type": "mock_response_type",
                     *       "data_transformation_type": null,
                     *       "client_function_name": null,
                     *       "client_function_timeout_ms": null,
                     *       "data_inputs": [
                     *         {
                     *           "name": "order_id",
                     *           "type": "string",
                     *           "description": "Number of the order",
                     *           "required": true,
                     *           "default_value": ""
                     *         }
                     *       ],
                     *       "response_fields": [
                     *         {
                     *           "path": "status",
                     *           "type": "string",
                     *           "example_value": "shipped",
                     *           "redacted": false
                     *         }
                     *       ],
                     *       "object_mappings": [],
                     *       "token_ids": [],
                     *       "customer_authentication": true,
                     *       "bypass_authentication": false,
                     *       "validate_missing_attributes": true,
                     *       "created_by_admin_id": "991267442",
                     *       "updated_by_admin_id": "991267443",
                     *       "created_at": "2025-12-30T14:20:00Z",
                     *       "updated_at": "2026-01-01T09:00:00Z",
                     *       "execution_results_url": "/data_connectors/2051/execution_results"
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            /** @description `state_version` is neither `live` nor `draft`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no data connector with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the data connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that the connector is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2051",
                     *       "object": "data_connector",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_data_connector_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no data connector with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The connector is live or in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the data connector. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "state": "live",
                 *       "description": "Looks up where an order is and when it arrives."
                 *     }
                 */
                "application/json": components["schemas"]["update_data_connector_request"];
            };
        };
        responses: {
            /** @description The connector after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_connector",
                     *       "id": "2051",
                     *       "name": "Order status",
                     *       "description": "Looks up where an order is and when it arrives.",
                     *       "state": "live",
                     *       "url": "https://api.lantern.example.com/orders/{{order_id}}/status",
                     *       "headers": [
                     *         {
                     *           "name": "Accept",
                     *           "value": "****"
                     *         }
                     *       ],
                     *       "http_method": "get",
                     *       "direct_fin_usage": true,
                     *       "audiences": [
                     *         "users",
                     *         "leads"
                     *       ],
                     *       "execution_type": "server_side",
                     *       "configuration_response_type": "test_response_type",
                     *       "data_transformation_type": null,
                     *       "client_function_name": null,
                     *       "client_function_timeout_ms": null,
                     *       "data_inputs": [
                     *         {
                     *           "name": "order_id",
                     *           "type": "string",
                     *           "description": "Number of the order",
                     *           "required": true,
                     *           "default_value": ""
                     *         }
                     *       ],
                     *       "response_fields": [],
                     *       "object_mappings": [],
                     *       "token_ids": [],
                     *       "customer_authentication": true,
                     *       "bypass_authentication": false,
                     *       "validate_missing_attributes": true,
                     *       "created_by_admin_id": "991267442",
                     *       "updated_by_admin_id": "991267443",
                     *       "created_at": "2025-12-30T14:20:00Z",
                     *       "updated_at": "2026-01-01T09:00:00Z",
                     *       "execution_results_url": "/data_connectors/2051/execution_results"
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_detail"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no data connector with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The connector is in use and cannot go back to draft. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description A value is not one of those allowed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Number of results on a page, from 1 to 30; 10 by default. */
                per_page?: number;
                /** @description Cursor of the page to get, from `pages.next.starting_after` of the page before. */
                starting_after?: string;
                /** @description `true` for runs that succeeded, `false` for runs that failed; both by default. */
                success?: "true" | "false";
                /** @description The one type of error to list runs of. */
                error_type?: "request_configuration_error" | "faraday_error" | "3rd_party_error" | "response_mapping_error" | "token_refresh_error" | "fin_action_response_formatting_error" | "fin_action_identity_verification_error" | "email_verification_error" | "non_fin_standalone_action_identity_verification_error" | "request_validation_error" | "client_side_action_error";
                /** @description Start of the period, in seconds since 1970. An hour ago by default. */
                start_ts?: number;
                /** @description End of the period, in seconds since 1970. Now by default. */
                end_ts?: number;
                /** @description `true` adds the bodies of the request and of the answer to each result. */
                include_bodies?: "true" | "false";
                /** @description `true` adds the address that was called to each result. */
                include_request_url?: "true" | "false";
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /** @description Id of the data connector. */
                data_connector_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of execution results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "data_connector.execution",
                     *           "id": "88213",
                     *           "data_connector_id": "2051",
                     *           "success": true,
                     *           "http_status": 200,
                     *           "http_method": "get",
                     *           "execution_time_ms": 184,
                     *           "source_type": "workflow",
                     *           "source_id": "6014",
                     *           "conversation_id": "218",
                     *           "created_at": "2026-01-01T09:00:00Z"
                     *         },
                     *         {
                     *           "type": "data_connector.execution",
                     *           "id": "88212",
                     *           "data_connector_id": "2051",
                     *           "success": false,
                     *           "http_status": null,
                     *           "http_method": "get",
                     *           "error_type": "3rd_party_error",
                     *           "error_message": "Connection refused",
                     *           "source_type": "inbox",
                     *           "created_at": "2026-01-01T08:48:10Z"
                     *         }
                     *       ],
                     *       "pages": {
                     *         "type": "pages",
                     *         "per_page": 10,
                     *         "next": {
                     *           "starting_after": "WzE3NjcyNTcyOTAuMCw4ODIxMl0="
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_execution_result_list"];
                };
            };
            /** @description A filter is not valid: an unknown `error_type`, a time that is not a number. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no data connector with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the data connector. */
                data_connector_id: string;
                /** @description Id of the execution result. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "data_connector.execution",
                     *       "id": "88213",
                     *       "data_connector_id": "2051",
                     *       "success": true,
                     *       "http_status": 200,
                     *       "http_method": "get",
                     *       "error_type": null,
                     *       "error_message": null,
                     *       "execution_time_ms": 184,
                     *       "source_type": "workflow",
                     *       "source_id": "6014",
                     *       "conversation_id": "218",
                     *       "created_at": "2026-01-01T09:00:00Z",
                     *       "request_url": "https://api.lantern.example.com/orders/order-1001/status",
                     *       "request_body": null,
                     *       "response_body": "{\"status\":\"shipped\"}",
                     *       "raw_response_body": "{\"status\":\"shipped\"}"
                     *     }
                     */
                    "application/json": components["schemas"]["data_connector_execution_result"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The data connector or the execution result does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Whose events are meant: one of `user_id`, `intercom_user_id` and `email`. Goes into the query under that name, without `filter`.
                 * @example {
                 *       "user_id": "user-4821"
                 *     }
                 */
                filter: {
                    /** @description Your own id of the user (its `external_id`). */
                    user_id: string;
                } | {
                    /** @description Intercom's id of the contact, 24 hexadecimal characters. The one for leads. */
                    intercom_user_id: string;
                } | {
                    /** @description E-mail address of the user. */
                    email: string;
                };
                /**
                 * @description Has to be `user`, for leads too.
                 * @example user
                 */
                type: string;
                /**
                 * @description `true` asks for a summary of the events.
                 * @example true
                 */
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
            /** @description The contact's ids and a summary of each event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "event.summary",
                     *       "email": "jane@example.com",
                     *       "intercom_user_id": "6762f0cd1bb69f9f2193bb7c",
                     *       "user_id": "user-4821",
                     *       "events": [
                     *         {
                     *           "name": "placed-order",
                     *           "first": "2025-12-01T09:00:00.000+00:00",
                     *           "last": "2026-01-01T09:00:00.000+00:00",
                     *           "count": 7,
                     *           "description": "Somebody placed an order in the shop"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["data_event_summary"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "event_name": "placed-order",
                 *       "created_at": 1767258000,
                 *       "user_id": "user-4821",
                 *       "metadata": {
                 *         "order_number": {
                 *           "url": "https://lantern.example.com/orders/1001",
                 *           "value": "order-1001"
                 *         },
                 *         "price": {
                 *           "amount": 3490,
                 *           "currency": "eur"
                 *         },
                 *         "delivery_date": 1767430800,
                 *         "bags": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_data_event_request"];
            };
        };
        responses: {
            /** @description The event was accepted. A repeated event is answered so as well. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "user_id": "user-4821",
                 *       "event_summaries": {
                 *         "event_name": "placed-order",
                 *         "count": 7,
                 *         "first": 1764579600,
                 *         "last": 1767258000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_data_event_summaries_request"];
            };
        };
        responses: {
            /** @description The summary was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "created_at_after": 1764579600,
                 *       "created_at_before": 1767258000
                 *     }
                 */
                "application/json": components["schemas"]["create_data_exports_request"];
            };
        };
        responses: {
            /** @description The job that was queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_identifier": "k3v8x2m7q1tz",
                     *       "status": "pending",
                     *       "download_url": "",
                     *       "download_expires_at": ""
                     *     }
                     */
                    "application/json": components["schemas"]["data_export"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the job, as `createDataExport` returned it.
                 * @example k3v8x2m7q1tz
                 */
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_identifier": "k3v8x2m7q1tz",
                     *       "status": "completed",
                     *       "download_url": "https://api.intercom.io/download/content/data/k3v8x2m7q1tz",
                     *       "download_expires_at": "1767430800"
                     *     }
                     */
                    "application/json": components["schemas"]["data_export"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the job, as `createDataExport` returned it.
                 * @example k3v8x2m7q1tz
                 */
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_identifier": "k3v8x2m7q1tz",
                     *       "status": "canceled",
                     *       "download_url": "",
                     *       "download_expires_at": ""
                     *     }
                     */
                    "application/json": components["schemas"]["data_export"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the workflow.
                 * @example 5120
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "export_version": "1.0",
                     *       "exported_at": "2026-01-01T09:00:00Z",
                     *       "app_id": 31,
                     *       "workflow": {
                     *         "id": "5120",
                     *         "title": "Late deliveries",
                     *         "description": "Asks for the order number and hands over to Billing.",
                     *         "trigger_type": "inbound_conversation",
                     *         "state": "live",
                     *         "target_channels": [
                     *           "chat"
                     *         ],
                     *         "preferred_devices": [
                     *           "desktop",
                     *           "mobile"
                     *         ],
                     *         "created_at": "2025-12-01T09:00:00Z",
                     *         "updated_at": "2025-12-31T08:00:00Z",
                     *         "targeting": {},
                     *         "snapshot": {},
                     *         "attributes": [],
                     *         "embedded_rules": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["workflow_export"];
                };
            };
            /** @description The export of workflows is not available for the workspace. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No workflow has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the job, as `createDataExport` returned it.
                 * @example k3v8x2m7q1tz
                 */
                job_identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file: CSV, compressed with gzip. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the job, from the call that queued it.
                 * @example 20
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "job",
                     *       "id": "20",
                     *       "url": "https://api.intercom.io/jobs/status/20",
                     *       "status": "success",
                     *       "resource_type": "ticket",
                     *       "resource_id": "494",
                     *       "resource_url": "https://api.intercom.io/tickets/494"
                     *     }
                     */
                    "application/json": components["schemas"]["jobs"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No job has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description How many macros a page holds, 1 to 150.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out for the first page.
                 * @example WzE3NjcyNTgwMDAuMCwgIjEyMyJd
                 */
                starting_after?: string;
                /**
                 * @description Only macros that changed after this time, in seconds since 1970.
                 * @example 1767168000
                 */
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
            /** @description A page of macros. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "macro",
                     *           "id": "123",
                     *           "name": "Delivery on its way",
                     *           "body": "<p>Hi <attribute key=\"user.name\" default=\"there\"/>, your coffee beans are on their way.</p>",
                     *           "body_text": "Hi {{user.name|fallback:\"there\"}}, your coffee beans are on their way.",
                     *           "created_at": "2025-12-01T09:00:00.000Z",
                     *           "updated_at": "2026-01-01T09:00:00.000Z",
                     *           "visible_to": "specific_teams",
                     *           "visible_to_team_ids": [
                     *             "991267452"
                     *           ],
                     *           "available_on": [
                     *             "inbox",
                     *             "messenger"
                     *           ]
                     *         }
                     *       ],
                     *       "pages": {
                     *         "type": "pages",
                     *         "per_page": 50,
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["macro_list"];
                };
            };
            /** @description A parameter is not valid, such as a time that cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token lacks the scope `read_conversations`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the macro.
                 * @example 123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The macro. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "macro",
                     *       "id": "123",
                     *       "name": "Delivery on its way",
                     *       "body": "<p>Hi <attribute key=\"user.name\" default=\"there\"/>, your coffee beans are on their way.</p>",
                     *       "body_text": "Hi {{user.name|fallback:\"there\"}}, your coffee beans are on their way.",
                     *       "created_at": "2025-12-01T09:00:00.000Z",
                     *       "updated_at": "2026-01-01T09:00:00.000Z",
                     *       "visible_to": "specific_teams",
                     *       "visible_to_team_ids": [
                     *         "991267452"
                     *       ],
                     *       "available_on": [
                     *         "inbox",
                     *         "messenger"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["macro"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token lacks the scope `read_conversations`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No macro has this id, or you cannot see it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "message_type": "email",
                 *       "subject": "Your beans are on their way",
                 *       "body": "<p>Hello Jane, your order left our warehouse this morning.</p>",
                 *       "template": "personal",
                 *       "from": {
                 *         "type": "admin",
                 *         "id": "991267442"
                 *       },
                 *       "to": {
                 *         "type": "user",
                 *         "id": "6762f0cd1bb69f9f2193bb7c"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_message_request"] | components["schemas"]["create_contact_message_request"];
            };
        };
        responses: {
            /** @description The message that was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin_message",
                     *       "id": "403918391",
                     *       "created_at": 1767258000,
                     *       "subject": "Your beans are on their way",
                     *       "body": "<p>Hello Jane, your order left our warehouse this morning.</p>",
                     *       "message_type": "email"
                     *     }
                     */
                    "application/json": components["schemas"]["message"];
                };
            };
            /** @description The body of the message is missing or not acceptable for its type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace has no active subscription, which the call needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description An e-mail has no subject. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the ruleset whose messages to report on.
                 * @example 12482
                 */
                ruleset_id: string;
                /**
                 * @description How many statuses a page holds, 100 at most. Default: 50.
                 * @example 50
                 */
                per_page?: number;
                /** @description Cursor to the page to return: `pages.next.starting_after` of the previous answer. Leave it out for the first page. */
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
            /** @description A page of the statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "ruleset_id": "12482",
                     *       "pages": {
                     *         "type": "pages",
                     *         "per_page": 50,
                     *         "total_pages": 1,
                     *         "next": null
                     *       },
                     *       "total_count": 2,
                     *       "events": [
                     *         {
                     *           "id": "90311",
                     *           "conversation_id": "218",
                     *           "status": "read",
                     *           "type": "broadcast_outbound",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767261600,
                     *           "whatsapp_message_id": "wamid.lantern.0001",
                     *           "template_name": "delivery_update"
                     *         },
                     *         {
                     *           "id": "90312",
                     *           "conversation_id": "219",
                     *           "status": "failed",
                     *           "type": "broadcast_outbound",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258060,
                     *           "whatsapp_message_id": "wamid.lantern.0002",
                     *           "template_name": "delivery_update"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["whatsapp_message_status_list"];
                };
            };
            /** @description The query has no `ruleset_id`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"] | components["schemas"]["single_error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace has no active subscription, which the call needs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Intercom failed to answer the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"] | components["schemas"]["single_error"];
                };
            };
        };
    };
    RetrieveWhatsAppMessageStatus: {
        parameters: {
            query: {
                /**
                 * @description WhatsApp's id of the message; `getWhatsAppMessageStatus` gives it as `whatsapp_message_id`.
                 * @example wamid.lantern.0002
                 */
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
            /** @description The status of the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation_id": "219",
                     *       "status": "failed",
                     *       "type": "broadcast_outbound",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258060,
                     *       "template_name": "delivery_update",
                     *       "message_id": "wamid.lantern.0002",
                     *       "error": {
                     *         "message": "Message delivery failed",
                     *         "details": "The phone number has no WhatsApp account"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["whatsapp_message_status"];
                };
            };
            /** @description The query has no `message_id`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"] | components["schemas"]["single_error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No WhatsApp message has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description How many seconds a conversation waits for a reply until it counts as idle. Values outside 1 to 86400 are brought into that range.
                 * @example 1800
                 */
                idle_threshold?: number;
            };
            header?: {
                "Intercom-Version"?: components["schemas"]["intercom_version"];
            };
            path: {
                /**
                 * @description Id of the team, from `listTeams`.
                 * @example 991267452
                 */
                team_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, one entry for each admin. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "team_metric.list",
                     *       "data": [
                     *         {
                     *           "type": "team_metric",
                     *           "admin_id": "991267442",
                     *           "open": 7,
                     *           "idle": 2,
                     *           "snoozed": 1
                     *         },
                     *         {
                     *           "type": "team_metric",
                     *           "admin_id": "991267443",
                     *           "open": 4,
                     *           "idle": 0,
                     *           "snoozed": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["team_metric_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: components["responses"]["Unauthorized"];
            /** @description The workspace lacks the feature `realtime_monitoring`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No team has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of news items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "news-item",
                     *           "id": "33",
                     *           "workspace_id": "lntrn42",
                     *           "title": "New roasts for January",
                     *           "body": "<p>Three single origins have joined the shop.</p>",
                     *           "sender_id": 991267442,
                     *           "state": "live",
                     *           "newsfeed_assignments": [
                     *             {
                     *               "newsfeed_id": 68,
                     *               "published_at": 1767258000
                     *             }
                     *           ],
                     *           "labels": [
                     *             "Product"
                     *           ],
                     *           "cover_image_url": null,
                     *           "reactions": [
                     *             "👍",
                     *             "😍"
                     *           ],
                     *           "deliver_silently": false,
                     *           "created_at": 1767254400,
                     *           "updated_at": 1767258000
                     *         },
                     *         {
                     *           "type": "news-item",
                     *           "id": "34",
                     *           "workspace_id": "lntrn42",
                     *           "title": "Slower deliveries in February",
                     *           "body": "<p>Our roastery moves to a larger building.</p>",
                     *           "sender_id": 991267443,
                     *           "state": "draft",
                     *           "newsfeed_assignments": [],
                     *           "labels": [],
                     *           "cover_image_url": null,
                     *           "reactions": [
                     *             null,
                     *             null,
                     *             null,
                     *             null
                     *           ],
                     *           "deliver_silently": false,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       ],
                     *       "total_count": 2,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 10,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "title": "New roasts for January",
                 *       "body": "<p>Three single origins have joined the shop.</p>",
                 *       "sender_id": 991267442,
                 *       "state": "live",
                 *       "labels": [
                 *         "Product"
                 *       ],
                 *       "reactions": [
                 *         "👍",
                 *         "😍"
                 *       ],
                 *       "deliver_silently": false,
                 *       "newsfeed_assignments": [
                 *         {
                 *           "newsfeed_id": 68,
                 *           "published_at": 1767258000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["news_item_request"];
            };
        };
        responses: {
            /** @description The news item that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "news-item",
                     *       "id": "33",
                     *       "workspace_id": "lntrn42",
                     *       "title": "New roasts for January",
                     *       "body": "<p>Three single origins have joined the shop.</p>",
                     *       "sender_id": 991267442,
                     *       "state": "live",
                     *       "newsfeed_assignments": [
                     *         {
                     *           "newsfeed_id": 68,
                     *           "published_at": 1767258000
                     *         }
                     *       ],
                     *       "labels": [
                     *         "Product"
                     *       ],
                     *       "cover_image_url": null,
                     *       "reactions": [
                     *         "👍",
                     *         "😍"
                     *       ],
                     *       "deliver_silently": false,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["news_item"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the news item, as a number.
                 * @example 33
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The news item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "news-item",
                     *       "id": "33",
                     *       "workspace_id": "lntrn42",
                     *       "title": "New roasts for January",
                     *       "body": "<p>Three single origins have joined the shop.</p>",
                     *       "sender_id": 991267442,
                     *       "state": "live",
                     *       "newsfeed_assignments": [
                     *         {
                     *           "newsfeed_id": 68,
                     *           "published_at": 1767258000
                     *         }
                     *       ],
                     *       "labels": [
                     *         "Product"
                     *       ],
                     *       "cover_image_url": null,
                     *       "reactions": [
                     *         "👍",
                     *         "😍"
                     *       ],
                     *       "deliver_silently": false,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["news_item"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No news item has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the news item, as a number.
                 * @example 33
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "More new roasts for January",
                 *       "body": "<p>Four single origins have joined the shop.</p>",
                 *       "sender_id": 991267442,
                 *       "state": "live",
                 *       "labels": [
                 *         "Product"
                 *       ],
                 *       "reactions": [
                 *         "👍",
                 *         "😍"
                 *       ],
                 *       "newsfeed_assignments": [
                 *         {
                 *           "newsfeed_id": 68,
                 *           "published_at": 1767258000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["news_item_request"];
            };
        };
        responses: {
            /** @description The news item as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "news-item",
                     *       "id": "33",
                     *       "workspace_id": "lntrn42",
                     *       "title": "More new roasts for January",
                     *       "body": "<p>Four single origins have joined the shop.</p>",
                     *       "sender_id": 991267442,
                     *       "state": "live",
                     *       "newsfeed_assignments": [
                     *         {
                     *           "newsfeed_id": 68,
                     *           "published_at": 1767258000
                     *         }
                     *       ],
                     *       "labels": [
                     *         "Product"
                     *       ],
                     *       "cover_image_url": null,
                     *       "reactions": [
                     *         "👍",
                     *         "😍"
                     *       ],
                     *       "deliver_silently": false,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600
                     *     }
                     */
                    "application/json": components["schemas"]["news_item"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No news item has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the news item, as a number.
                 * @example 33
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirms what was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "33",
                     *       "object": "news-item",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["deleted_object"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No news item has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the newsfeed, not of an item in it.
                 * @example 68
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the live news items of the newsfeed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "news-item",
                     *           "id": "33",
                     *           "workspace_id": "lntrn42",
                     *           "title": "New roasts for January",
                     *           "body": "<p>Three single origins have joined the shop.</p>",
                     *           "sender_id": 991267442,
                     *           "state": "live",
                     *           "newsfeed_assignments": [
                     *             {
                     *               "newsfeed_id": 68,
                     *               "published_at": 1767258000
                     *             }
                     *           ],
                     *           "labels": [
                     *             "Product"
                     *           ],
                     *           "cover_image_url": null,
                     *           "reactions": [
                     *             "👍",
                     *             "😍"
                     *           ],
                     *           "deliver_silently": false,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description A page of newsfeeds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "newsfeed",
                     *           "id": "68",
                     *           "name": "Shop customers",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1764579600
                     *         },
                     *         {
                     *           "type": "newsfeed",
                     *           "id": "69",
                     *           "name": "Visitors",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000
                     *         }
                     *       ],
                     *       "total_count": 2,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 10,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["paginated_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the newsfeed.
                 * @example 68
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newsfeed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "newsfeed",
                     *       "id": "68",
                     *       "name": "Shop customers",
                     *       "created_at": 1764579600,
                     *       "updated_at": 1764579600
                     *     }
                     */
                    "application/json": components["schemas"]["newsfeed"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the note, as a number.
                 * @example 31
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "note",
                     *       "id": "31",
                     *       "created_at": 1767258000,
                     *       "contact": {
                     *         "type": "contact",
                     *         "id": "6762f0cd1bb69f9f2193bb7c"
                     *       },
                     *       "author": {
                     *         "type": "admin",
                     *         "id": "991267442",
                     *         "name": "Nora Lindqvist",
                     *         "email": "nora@example.net",
                     *         "away_mode_enabled": false,
                     *         "away_mode_reassign": false
                     *       },
                     *       "body": "<p>Asked to be called before each delivery.</p>"
                     *     }
                     */
                    "application/json": components["schemas"]["note"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No note has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Whether to add `count`, the number of members, to each segment. */
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
            /** @description The segments of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "segment.list",
                     *       "segments": [
                     *         {
                     *           "type": "segment",
                     *           "id": "6762f0dd1bb69f9f2193bb83",
                     *           "name": "Active buyers",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1767258000,
                     *           "person_type": "user",
                     *           "count": 128
                     *         },
                     *         {
                     *           "type": "segment",
                     *           "id": "6762f0dd1bb69f9f2193bb84",
                     *           "name": "New leads",
                     *           "created_at": 1764579600,
                     *           "updated_at": 1764579600,
                     *           "person_type": "contact",
                     *           "count": 17
                     *         }
                     *       ],
                     *       "pages": {}
                     *     }
                     */
                    "application/json": components["schemas"]["segment_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's id of the segment, from `listSegments`.
                 * @example 6762f0dd1bb69f9f2193bb83
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "segment",
                     *       "id": "6762f0dd1bb69f9f2193bb83",
                     *       "name": "Active buyers",
                     *       "created_at": 1764579600,
                     *       "updated_at": 1767258000,
                     *       "person_type": "user"
                     *     }
                     */
                    "application/json": components["schemas"]["segment"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No segment has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The subscription types of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "subscription",
                     *           "id": "37",
                     *           "state": "live",
                     *           "consent_type": "opt_in",
                     *           "default_translation": {
                     *             "name": "Roastery news",
                     *             "description": "New beans and seasonal roasts",
                     *             "locale": "en"
                     *           },
                     *           "translations": [
                     *             {
                     *               "name": "Roastery news",
                     *               "description": "New beans and seasonal roasts",
                     *               "locale": "en"
                     *             }
                     *           ],
                     *           "content_types": [
                     *             "email"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["subscription_type_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "phone": "+351912345678",
                 *       "custom_attributes": {
                 *         "issue_type": "Delivery",
                 *         "priority": "High"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["create_phone_switch_request"];
            };
        };
        responses: {
            /** @description The text message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "phone_call_redirect",
                     *       "url": "http://via.intercom.io/msgr/5b0f1d9c-7a3e-4c12-9d84-e2c6f7a1b305"
                     *     }
                     */
                    "application/json": components["schemas"]["phone_switch"];
                };
            };
            /** @description The number is not valid, or the text message could not be sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Kind of error, such as `invalid_phone_number`. */
                        error_key?: string;
                        /** @description What went wrong. Not always there. */
                        message?: string;
                    };
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The request cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Kind of error. */
                        error_key?: string;
                        /** @description What went wrong. Not always there. */
                        message?: string;
                    };
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Number of the page to return, from 1. Default: 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many calls a page holds, 25 at most. Default: 25.
                 * @example 25
                 */
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
            /** @description A page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "call",
                     *           "id": "1",
                     *           "conversation_id": "218",
                     *           "admin_id": "991267442",
                     *           "contact_id": "6762f0cd1bb69f9f2193bb7c",
                     *           "state": "completed",
                     *           "initiated_at": 1767258000,
                     *           "answered_at": 1767258006,
                     *           "ended_at": 1767258186,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258187,
                     *           "recording_url": "https://api.intercom.io/calls/1/recording",
                     *           "transcription_url": "https://api.intercom.io/calls/1/transcript",
                     *           "call_type": "phone",
                     *           "direction": "outbound",
                     *           "ended_reason": "answered",
                     *           "phone": "+351912345678",
                     *           "fin_recording_url": null,
                     *           "fin_transcription_url": null
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 25,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["call_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the call.
                 * @example 1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "call",
                     *       "id": "1",
                     *       "conversation_id": "218",
                     *       "admin_id": "991267442",
                     *       "contact_id": "6762f0cd1bb69f9f2193bb7c",
                     *       "state": "completed",
                     *       "initiated_at": 1767258000,
                     *       "answered_at": 1767258006,
                     *       "ended_at": 1767258186,
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258187,
                     *       "recording_url": "https://api.intercom.io/calls/1/recording",
                     *       "transcription_url": "https://api.intercom.io/calls/1/transcript",
                     *       "call_type": "phone",
                     *       "direction": "outbound",
                     *       "ended_reason": "answered",
                     *       "phone": "+351912345678",
                     *       "fin_recording_url": null,
                     *       "fin_transcription_url": null
                     *     }
                     */
                    "application/json": components["schemas"]["call"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No call has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the call.
                 * @example 1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording, once the redirect is followed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description Leads to the recording. */
            302: {
                headers: {
                    /** @description Signed address of the recording. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No recording was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the call.
                 * @example 1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    /** @description Marks the answer as an attachment and suggests a name for the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [00:00:02] Teammate 1: "Lantern Coffee, good morning."
                     *     [00:00:06] User: "Hello, my coffee beans have not arrived yet."
                     *     [00:00:11] Teammate 1: "Let me look that up for you."
                     */
                    "text/plain": string;
                };
            };
            /** @description No transcript was found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "conversation_ids": [
                 *         "218"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Ids of the conversations, 1 to 20. */
                    conversation_ids: string[];
                };
            };
        };
        responses: {
            /** @description The calls of these conversations, with transcripts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "call",
                     *           "id": "1",
                     *           "conversation_id": "218",
                     *           "admin_id": "991267442",
                     *           "contact_id": "6762f0cd1bb69f9f2193bb7c",
                     *           "state": "completed",
                     *           "initiated_at": 1767258000,
                     *           "answered_at": 1767258006,
                     *           "ended_at": 1767258186,
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258187,
                     *           "recording_url": "https://api.intercom.io/calls/1/recording",
                     *           "transcription_url": null,
                     *           "call_type": "phone",
                     *           "direction": "outbound",
                     *           "ended_reason": "answered",
                     *           "phone": "+351912345678",
                     *           "transcript": [],
                     *           "transcript_status": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Always `list`. */
                        type?: string;
                        /** @description The calls. */
                        data?: (components["schemas"]["call"] & {
                            /** @description Entries of the transcript. Empty when there is none. */
                            transcript?: {
                                [key: string]: unknown;
                            }[];
                            /** @description How the transcript stands, such as `completed`, or null. */
                            transcript_status?: string | null;
                        })[];
                    };
                };
            };
            /** @description The body names no conversation or more than 20. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The tags of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "tag",
                     *           "id": "107",
                     *           "name": "VIP"
                     *         },
                     *         {
                     *           "type": "tag",
                     *           "id": "108",
                     *           "name": "Wholesale"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["tag_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "name": "VIP",
                 *       "companies": [
                 *         {
                 *           "company_id": "lantern-coffee"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["create_or_update_tag_request"] | components["schemas"]["tag_company_request"] | components["schemas"]["untag_company_request"] | components["schemas"]["tag_multiple_users_request"];
            };
        };
        responses: {
            /** @description The tag that was created, renamed or applied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP"
                     *     }
                     */
                    "application/json": components["schemas"]["tag_basic"];
                };
            };
            /** @description The body fits none of the four uses. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description A company or a contact in the body does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the tag.
                 * @example 107
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP"
                     *     }
                     */
                    "application/json": components["schemas"]["tag_basic"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No tag has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the tag.
                 * @example 107
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something, a segment for instance, still depends on the tag. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No tag has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The teams of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "team.list",
                     *       "teams": [
                     *         {
                     *           "type": "team",
                     *           "id": "991267452",
                     *           "name": "Billing",
                     *           "admin_ids": [
                     *             991267442,
                     *             991267443
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["team_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the team.
                 * @example 991267452
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "team",
                     *       "id": "991267452",
                     *       "name": "Billing",
                     *       "admin_ids": [
                     *         991267442,
                     *         991267443
                     *       ],
                     *       "admin_priority_level": {
                     *         "primary_admin_ids": [
                     *           991267442
                     *         ],
                     *         "secondary_admin_ids": [
                     *           991267443
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["team"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No team has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The states of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "ticket_state",
                     *           "id": "8301",
                     *           "category": "submitted",
                     *           "internal_label": "Submitted",
                     *           "external_label": "Submitted",
                     *           "archived": false,
                     *           "ticket_types": {
                     *             "type": "list",
                     *             "data": [
                     *               {
                     *                 "type": "ticket_type",
                     *                 "id": "1245",
                     *                 "category": "Customer",
                     *                 "name": "Late delivery",
                     *                 "description": "An order that is later than promised.",
                     *                 "icon": "📦",
                     *                 "archived": false
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "type": "ticket_state",
                     *           "id": "8303",
                     *           "category": "waiting_on_customer",
                     *           "internal_label": "Waiting on customer",
                     *           "external_label": "Waiting on you",
                     *           "archived": false,
                     *           "ticket_types": {
                     *             "type": "list",
                     *             "data": [
                     *               {
                     *                 "type": "ticket_type",
                     *                 "id": "1245",
                     *                 "category": "Customer",
                     *                 "name": "Late delivery",
                     *                 "description": "An order that is later than promised.",
                     *                 "icon": "📦",
                     *                 "archived": false
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_state_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket type. */
                ticket_type_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Order number",
                 *       "description": "As printed on the invoice.",
                 *       "data_type": "string",
                 *       "required_to_create": true,
                 *       "multiline": false
                 *     }
                 */
                "application/json": components["schemas"]["create_ticket_type_attribute_request"];
            };
        };
        responses: {
            /** @description The attribute that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_type_attribute",
                     *       "id": "2303",
                     *       "workspace_id": "lntrn42",
                     *       "name": "Order number",
                     *       "description": "As printed on the invoice.",
                     *       "data_type": "string",
                     *       "input_options": {
                     *         "multiline": false
                     *       },
                     *       "order": 2,
                     *       "required_to_create": true,
                     *       "required_to_create_for_contacts": false,
                     *       "visible_on_create": true,
                     *       "visible_to_contacts": true,
                     *       "default": false,
                     *       "ticket_type_id": 1245,
                     *       "archived": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767254400
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type_attribute"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket type. */
                ticket_type_id: string;
                /** @description Id of the attribute. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "description": "The number at the top of the invoice.",
                 *       "required_to_create_for_contacts": true
                 *     }
                 */
                "application/json": components["schemas"]["update_ticket_type_attribute_request"];
            };
        };
        responses: {
            /** @description The attribute after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_type_attribute",
                     *       "id": "2303",
                     *       "workspace_id": "lntrn42",
                     *       "name": "Order number",
                     *       "description": "The number at the top of the invoice.",
                     *       "data_type": "string",
                     *       "input_options": {
                     *         "multiline": false
                     *       },
                     *       "order": 2,
                     *       "required_to_create": true,
                     *       "required_to_create_for_contacts": true,
                     *       "visible_on_create": true,
                     *       "visible_to_contacts": true,
                     *       "default": false,
                     *       "ticket_type_id": 1245,
                     *       "archived": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type_attribute"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The ticket types of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "ticket_type",
                     *           "id": "1245",
                     *           "category": "Customer",
                     *           "name": "Late delivery",
                     *           "description": "An order that is later than promised.",
                     *           "icon": "📦",
                     *           "workspace_id": "lntrn42",
                     *           "is_internal": false,
                     *           "ticket_type_attributes": {
                     *             "type": "list",
                     *             "data": [
                     *               {
                     *                 "type": "ticket_type_attribute",
                     *                 "id": "2303",
                     *                 "workspace_id": "lntrn42",
                     *                 "name": "Order number",
                     *                 "description": "As printed on the invoice.",
                     *                 "data_type": "string",
                     *                 "input_options": {
                     *                   "multiline": false
                     *                 },
                     *                 "order": 2,
                     *                 "required_to_create": true,
                     *                 "required_to_create_for_contacts": false,
                     *                 "visible_on_create": true,
                     *                 "visible_to_contacts": true,
                     *                 "default": false,
                     *                 "ticket_type_id": 1245,
                     *                 "archived": false,
                     *                 "created_at": 1767254400,
                     *                 "updated_at": 1767254400
                     *               }
                     *             ]
                     *           },
                     *           "ticket_states": {
                     *             "type": "list",
                     *             "data": [
                     *               {
                     *                 "type": "ticket_state",
                     *                 "id": "8301",
                     *                 "category": "submitted",
                     *                 "internal_label": "Submitted",
                     *                 "external_label": "Submitted"
                     *               },
                     *               {
                     *                 "type": "ticket_state",
                     *                 "id": "8304",
                     *                 "category": "resolved",
                     *                 "internal_label": "Resolved",
                     *                 "external_label": "Resolved"
                     *               }
                     *             ]
                     *           },
                     *           "archived": false,
                     *           "created_at": 1767254400,
                     *           "updated_at": 1767254400
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "name": "Late delivery",
                 *       "description": "An order that is later than promised.",
                 *       "category": "Customer",
                 *       "icon": "📦"
                 *     }
                 */
                "application/json": components["schemas"]["create_ticket_type_request"];
            };
        };
        responses: {
            /** @description The ticket type that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_type",
                     *       "id": "1245",
                     *       "category": "Customer",
                     *       "name": "Late delivery",
                     *       "description": "An order that is later than promised.",
                     *       "icon": "📦",
                     *       "workspace_id": "lntrn42",
                     *       "is_internal": false,
                     *       "ticket_type_attributes": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "ticket_type_attribute",
                     *             "id": "2301",
                     *             "workspace_id": "lntrn42",
                     *             "name": "_default_title_",
                     *             "description": "",
                     *             "data_type": "string",
                     *             "input_options": {
                     *               "multiline": false
                     *             },
                     *             "order": 0,
                     *             "required_to_create": false,
                     *             "required_to_create_for_contacts": false,
                     *             "visible_on_create": true,
                     *             "visible_to_contacts": true,
                     *             "default": true,
                     *             "ticket_type_id": 1245,
                     *             "archived": false,
                     *             "created_at": 1767254400,
                     *             "updated_at": 1767254400
                     *           },
                     *           {
                     *             "type": "ticket_type_attribute",
                     *             "id": "2302",
                     *             "workspace_id": "lntrn42",
                     *             "name": "_default_description_",
                     *             "description": "",
                     *             "data_type": "string",
                     *             "input_options": {
                     *               "multiline": true
                     *             },
                     *             "order": 1,
                     *             "required_to_create": false,
                     *             "required_to_create_for_contacts": false,
                     *             "visible_on_create": true,
                     *             "visible_to_contacts": true,
                     *             "default": true,
                     *             "ticket_type_id": 1245,
                     *             "archived": false,
                     *             "created_at": 1767254400,
                     *             "updated_at": 1767254400
                     *           }
                     *         ]
                     *       },
                     *       "ticket_states": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "ticket_state",
                     *             "id": "8301",
                     *             "category": "submitted",
                     *             "internal_label": "Submitted",
                     *             "external_label": "Submitted"
                     *           },
                     *           {
                     *             "type": "ticket_state",
                     *             "id": "8304",
                     *             "category": "resolved",
                     *             "internal_label": "Resolved",
                     *             "external_label": "Resolved"
                     *           }
                     *         ]
                     *       },
                     *       "archived": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767254400
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket type. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_type",
                     *       "id": "1245",
                     *       "category": "Customer",
                     *       "name": "Late delivery",
                     *       "description": "An order that is later than promised.",
                     *       "icon": "📦",
                     *       "workspace_id": "lntrn42",
                     *       "is_internal": false,
                     *       "ticket_type_attributes": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "ticket_type_attribute",
                     *             "id": "2303",
                     *             "workspace_id": "lntrn42",
                     *             "name": "Order number",
                     *             "description": "As printed on the invoice.",
                     *             "data_type": "string",
                     *             "input_options": {
                     *               "multiline": false
                     *             },
                     *             "order": 2,
                     *             "required_to_create": true,
                     *             "required_to_create_for_contacts": false,
                     *             "visible_on_create": true,
                     *             "visible_to_contacts": true,
                     *             "default": false,
                     *             "ticket_type_id": 1245,
                     *             "archived": false,
                     *             "created_at": 1767254400,
                     *             "updated_at": 1767254400
                     *           }
                     *         ]
                     *       },
                     *       "ticket_states": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "ticket_state",
                     *             "id": "8301",
                     *             "category": "submitted",
                     *             "internal_label": "Submitted",
                     *             "external_label": "Submitted"
                     *           },
                     *           {
                     *             "type": "ticket_state",
                     *             "id": "8304",
                     *             "category": "resolved",
                     *             "internal_label": "Resolved",
                     *             "external_label": "Resolved"
                     *           }
                     *         ]
                     *       },
                     *       "archived": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767254400
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket type. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Late or missing delivery",
                 *       "icon": "🚚"
                 *     }
                 */
                "application/json": components["schemas"]["update_ticket_type_request"];
            };
        };
        responses: {
            /** @description The ticket type after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_type",
                     *       "id": "1245",
                     *       "category": "Customer",
                     *       "name": "Late or missing delivery",
                     *       "description": "An order that is later than promised.",
                     *       "icon": "🚚",
                     *       "workspace_id": "lntrn42",
                     *       "is_internal": false,
                     *       "ticket_type_attributes": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "ticket_states": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "ticket_state",
                     *             "id": "8301",
                     *             "category": "submitted",
                     *             "internal_label": "Submitted",
                     *             "external_label": "Submitted"
                     *           }
                     *         ]
                     *       },
                     *       "archived": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_type"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_type": "comment",
                 *       "type": "admin",
                 *       "admin_id": "991267442",
                 *       "body": "Your beans left our warehouse this morning and arrive on Friday."
                 *     }
                 */
                "application/json": {
                    /** @description `true` sends no notification about the reply. */
                    skip_notifications?: boolean;
                } & (components["schemas"]["contact_reply_ticket_request"] | components["schemas"]["admin_reply_ticket_request"]);
            };
        };
        responses: {
            /** @description The part that the reply became. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket_part",
                     *       "id": "1051",
                     *       "part_type": "comment",
                     *       "body": "<p>Your beans left our warehouse this morning and arrive on Friday.</p>",
                     *       "created_at": 1767261600,
                     *       "updated_at": 1767261600,
                     *       "author": {
                     *         "type": "admin",
                     *         "id": "991267442",
                     *         "name": "Nora Lindqvist",
                     *         "email": "nora@example.net"
                     *       },
                     *       "attachments": [],
                     *       "redacted": false
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_reply"];
                };
            };
            /** @description The reply does not suit the ticket. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such ticket or author. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the ticket.
                 * @example 494
                 */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "107",
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the tag to attach. It must exist already. */
                    id: string | number;
                    /** @description Id of the admin who applies the tag. */
                    admin_id: string | number;
                };
            };
        };
        responses: {
            /** @description The tag that was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such ticket. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Intercom's `id` of the ticket.
                 * @example 494
                 */
                ticket_id: string;
                /**
                 * @description Id of the tag to take off.
                 * @example 107
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin_id": "991267442"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the admin who takes the tag off. */
                    admin_id: string | number;
                };
            };
        };
        responses: {
            /** @description The tag that was taken off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "107",
                     *       "name": "VIP",
                     *       "applied_at": 1767258000,
                     *       "applied_by": {
                     *         "type": "admin",
                     *         "id": "991267442"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["tag"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no such ticket, or the tag is not known. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "ticket_type_id": "1245",
                 *       "contacts": [
                 *         {
                 *           "id": "6762f0cd1bb69f9f2193bb7c"
                 *         }
                 *       ],
                 *       "company_id": "6762f09a1bb69f9f2193bb34",
                 *       "ticket_attributes": {
                 *         "_default_title_": "Coffee beans not delivered",
                 *         "_default_description_": "Order 1001 was due on Monday.",
                 *         "Order number": "1001"
                 *       },
                 *       "assignment": {
                 *         "team_assignee_id": "991267452"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description `true` sends no notification about the new ticket. */
                    skip_notifications?: boolean;
                } & components["schemas"]["create_ticket_request"];
            };
        };
        responses: {
            /** @description The ticket that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket",
                     *       "id": "494",
                     *       "ticket_id": "53",
                     *       "category": "Customer",
                     *       "ticket_attributes": {
                     *         "_default_title_": "Coffee beans not delivered",
                     *         "_default_description_": "Order 1001 was due on Monday.",
                     *         "Order number": "1001"
                     *       },
                     *       "ticket_state": {
                     *         "type": "ticket_state",
                     *         "id": "8301",
                     *         "category": "submitted",
                     *         "internal_label": "Submitted",
                     *         "external_label": "Submitted"
                     *       },
                     *       "ticket_type": {
                     *         "type": "ticket_type",
                     *         "id": "1245",
                     *         "category": "Customer",
                     *         "name": "Late delivery",
                     *         "icon": "📦",
                     *         "workspace_id": "lntrn42",
                     *         "archived": false
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "admin_assignee_id": "0",
                     *       "team_assignee_id": "991267452",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767258000,
                     *       "open": true,
                     *       "linked_objects": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "ticket_parts": {
                     *         "type": "ticket_part.list",
                     *         "ticket_parts": [
                     *           {
                     *             "type": "ticket_part",
                     *             "id": "1043",
                     *             "part_type": "ticket_state_updated_by_admin",
                     *             "ticket_state": "submitted",
                     *             "previous_ticket_state": "submitted",
                     *             "created_at": 1767258000,
                     *             "updated_at": 1767258000,
                     *             "author": {
                     *               "type": "bot",
                     *               "id": "991267460",
                     *               "name": "Fin",
                     *               "email": "operator+lntrn42@intercom.io"
                     *             },
                     *             "attachments": [],
                     *             "redacted": false
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       },
                     *       "is_shared": true
                     *     }
                     */
                    "application/json": components["schemas"]["ticket"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "ticket_type_id": "1245",
                 *       "contacts": [
                 *         {
                 *           "external_id": "user-4821"
                 *         }
                 *       ],
                 *       "ticket_attributes": {
                 *         "_default_title_": "Coffee beans not delivered",
                 *         "_default_description_": "Order 1001 was due on Monday."
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description `true` sends no notification about the new ticket. */
                    skip_notifications?: boolean;
                } & components["schemas"]["create_ticket_request"];
            };
        };
        responses: {
            /** @description The job that creates the ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "job",
                     *       "id": "20",
                     *       "status": "pending",
                     *       "url": "https://api.intercom.io/jobs/status/20",
                     *       "resource_type": "ticket",
                     *       "resource_id": null,
                     *       "resource_url": null
                     *     }
                     */
                    "application/json": components["schemas"]["jobs"];
                };
            };
            /** @description The ticket cannot be created from this body; nothing was queued. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket",
                     *       "id": "494",
                     *       "ticket_id": "53",
                     *       "category": "Customer",
                     *       "ticket_attributes": {
                     *         "_default_title_": "Coffee beans not delivered",
                     *         "_default_description_": "Order 1001 was due on Monday.",
                     *         "Order number": "1001"
                     *       },
                     *       "ticket_state": {
                     *         "type": "ticket_state",
                     *         "id": "8303",
                     *         "category": "waiting_on_customer",
                     *         "internal_label": "Waiting on customer",
                     *         "external_label": "Waiting on you"
                     *       },
                     *       "ticket_type": {
                     *         "type": "ticket_type",
                     *         "id": "1245",
                     *         "category": "Customer",
                     *         "name": "Late delivery",
                     *         "icon": "📦",
                     *         "workspace_id": "lntrn42",
                     *         "archived": false
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "admin_assignee_id": "991267443",
                     *       "team_assignee_id": "991267452",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767265200,
                     *       "open": true,
                     *       "snoozed_until": 1767344400,
                     *       "linked_objects": {
                     *         "type": "list",
                     *         "data": [
                     *           {
                     *             "type": "conversation",
                     *             "id": "218",
                     *             "category": null
                     *           }
                     *         ],
                     *         "total_count": 1,
                     *         "has_more": false
                     *       },
                     *       "ticket_parts": {
                     *         "type": "ticket_part.list",
                     *         "ticket_parts": [
                     *           {
                     *             "type": "ticket_part",
                     *             "id": "1053",
                     *             "part_type": "comment",
                     *             "body": "<p>Which address should the parcel go to?</p>",
                     *             "created_at": 1767265200,
                     *             "updated_at": 1767265200,
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267443",
                     *               "name": "Priya Raman",
                     *               "email": "priya@example.net"
                     *             },
                     *             "attachments": [],
                     *             "redacted": false
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       },
                     *       "is_shared": true,
                     *       "previous_ticket_state_id": "8302"
                     *     }
                     */
                    "application/json": components["schemas"]["ticket"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "ticket_state_id": "8302",
                 *       "admin_id": 991267442,
                 *       "assignee_id": "991267443",
                 *       "ticket_attributes": {
                 *         "Order number": "1001"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description `true` sends no notification about the change. */
                    skip_notifications?: boolean;
                } & components["schemas"]["update_ticket_request"];
            };
        };
        responses: {
            /** @description The ticket after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket",
                     *       "id": "494",
                     *       "ticket_id": "53",
                     *       "category": "Customer",
                     *       "ticket_attributes": {
                     *         "_default_title_": "Coffee beans not delivered",
                     *         "_default_description_": "Order 1001 was due on Monday.",
                     *         "Order number": "1001"
                     *       },
                     *       "ticket_state": {
                     *         "type": "ticket_state",
                     *         "id": "8302",
                     *         "category": "in_progress",
                     *         "internal_label": "In progress",
                     *         "external_label": "In progress"
                     *       },
                     *       "ticket_type": {
                     *         "type": "ticket_type",
                     *         "id": "1245",
                     *         "category": "Customer",
                     *         "name": "Late delivery",
                     *         "icon": "📦",
                     *         "workspace_id": "lntrn42",
                     *         "archived": false
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "admin_assignee_id": "991267443",
                     *       "team_assignee_id": "991267452",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767261600,
                     *       "open": true,
                     *       "ticket_parts": {
                     *         "type": "ticket_part.list",
                     *         "ticket_parts": [
                     *           {
                     *             "type": "ticket_part",
                     *             "id": "1052",
                     *             "part_type": "ticket_state_updated_by_admin",
                     *             "ticket_state": "in_progress",
                     *             "previous_ticket_state": "submitted",
                     *             "created_at": 1767261600,
                     *             "updated_at": 1767261600,
                     *             "author": {
                     *               "type": "admin",
                     *               "id": "991267442",
                     *               "name": "Nora Lindqvist",
                     *               "email": "nora@example.net"
                     *             },
                     *             "attachments": [],
                     *             "redacted": false
                     *           }
                     *         ],
                     *         "total_count": 1
                     *       },
                     *       "is_shared": true,
                     *       "previous_ticket_state_id": "8301"
                     *     }
                     */
                    "application/json": components["schemas"]["ticket"];
                };
            };
            /** @description The state does not exist or belongs to another ticket type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The ticket, the acting admin or the assignee does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description Id of the ticket: its `id`, not the `ticket_id` that the Inbox shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says that the ticket is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "494",
                     *       "object": "ticket",
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_deleted"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The workspace's plan does not include this operation. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no ticket with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /** @description The `id` of the ticket; not its own `ticket_id`, in spite of the parameter's name. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket_type_id": "1246",
                 *       "ticket_state_id": "8305",
                 *       "ticket_attributes": {
                 *         "Parcel number": "PT-20418"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["change_ticket_type_request"];
            };
        };
        responses: {
            /** @description The ticket with its new type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket",
                     *       "id": "494",
                     *       "ticket_id": "53",
                     *       "category": "Customer",
                     *       "ticket_attributes": {
                     *         "_default_title_": "Coffee beans not delivered",
                     *         "_default_description_": "Order 1001 was due on Monday.",
                     *         "Parcel number": "PT-20418"
                     *       },
                     *       "ticket_state": {
                     *         "type": "ticket_state",
                     *         "id": "8305",
                     *         "category": "submitted",
                     *         "internal_label": "Submitted",
                     *         "external_label": "Submitted"
                     *       },
                     *       "ticket_type": {
                     *         "type": "ticket_type",
                     *         "id": "1246",
                     *         "category": "Customer",
                     *         "name": "Lost parcel",
                     *         "icon": "🔎",
                     *         "workspace_id": "lntrn42",
                     *         "archived": false
                     *       },
                     *       "contacts": {
                     *         "type": "contact.list",
                     *         "contacts": [
                     *           {
                     *             "type": "contact",
                     *             "id": "6762f0cd1bb69f9f2193bb7c",
                     *             "external_id": "user-4821"
                     *           }
                     *         ]
                     *       },
                     *       "admin_assignee_id": "991267443",
                     *       "team_assignee_id": "991267452",
                     *       "created_at": 1767258000,
                     *       "updated_at": 1767268800,
                     *       "open": true,
                     *       "is_shared": true
                     *     }
                     */
                    "application/json": components["schemas"]["ticket"];
                };
            };
            /** @description The type, the state or an attribute does not fit the ticket. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description There is no ticket with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "query": {
                 *         "operator": "AND",
                 *         "value": [
                 *           {
                 *             "field": "category",
                 *             "operator": "=",
                 *             "value": "request"
                 *           },
                 *           {
                 *             "field": "created_at",
                 *             "operator": ">",
                 *             "value": 1767171600
                 *           }
                 *         ]
                 *       },
                 *       "pagination": {
                 *         "per_page": 5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["search_request"];
            };
        };
        responses: {
            /** @description A page of the tickets that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "ticket.list",
                     *       "tickets": [
                     *         {
                     *           "type": "ticket",
                     *           "id": "494",
                     *           "ticket_id": "53",
                     *           "category": "Customer",
                     *           "ticket_attributes": {
                     *             "_default_title_": "Coffee beans not delivered",
                     *             "_default_description_": null
                     *           },
                     *           "ticket_state": {
                     *             "type": "ticket_state",
                     *             "id": "8301",
                     *             "category": "submitted",
                     *             "internal_label": "Submitted",
                     *             "external_label": "Submitted"
                     *           },
                     *           "ticket_type": {
                     *             "type": "ticket_type",
                     *             "id": "1245",
                     *             "category": "Customer",
                     *             "name": "Late delivery",
                     *             "icon": "📦",
                     *             "workspace_id": "lntrn42",
                     *             "archived": false
                     *           },
                     *           "contacts": {
                     *             "type": "contact.list",
                     *             "contacts": [
                     *               {
                     *                 "type": "contact",
                     *                 "id": "6762f0cd1bb69f9f2193bb7c",
                     *                 "external_id": "user-4821"
                     *               }
                     *             ]
                     *           },
                     *           "admin_assignee_id": "0",
                     *           "team_assignee_id": "991267452",
                     *           "created_at": 1767258000,
                     *           "updated_at": 1767258000,
                     *           "open": true,
                     *           "is_shared": true
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "pages": {
                     *         "type": "pages",
                     *         "page": 1,
                     *         "per_page": 5,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ticket_list"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Generated `user_id` of the visitor, not Intercom's `id`.
                 * @example 7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41
                 */
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
            /** @description The visitor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "visitor",
                     *       "id": "6762f0e11bb69f9f2193bb91",
                     *       "user_id": "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41",
                     *       "anonymous": true,
                     *       "email": "",
                     *       "phone": null,
                     *       "name": null,
                     *       "pseudonym": null,
                     *       "avatar": {
                     *         "type": "avatar",
                     *         "image_url": null
                     *       },
                     *       "app_id": "lntrn42",
                     *       "companies": {
                     *         "type": "company.list",
                     *         "companies": []
                     *       },
                     *       "location_data": {},
                     *       "last_request_at": null,
                     *       "created_at": 1767254400,
                     *       "remote_created_at": 1767254400,
                     *       "signed_up_at": 1767254400,
                     *       "updated_at": 1767254400,
                     *       "session_count": 0,
                     *       "social_profiles": {
                     *         "type": "social_profile.list",
                     *         "social_profiles": []
                     *       },
                     *       "owner_id": null,
                     *       "unsubscribed_from_emails": false,
                     *       "marked_email_as_spam": false,
                     *       "has_hard_bounced": false,
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       },
                     *       "custom_attributes": {},
                     *       "referrer": null,
                     *       "utm_campaign": null,
                     *       "utm_content": null,
                     *       "utm_medium": null,
                     *       "utm_source": null,
                     *       "utm_term": null,
                     *       "do_not_track": null
                     *     }
                     */
                    "application/json": components["schemas"]["visitor"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No visitor has this `user_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "user_id": "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41",
                 *       "name": "Jane Ferreira",
                 *       "custom_attributes": {
                 *         "preferred_roast": "dark"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["update_visitor_request"];
            };
        };
        responses: {
            /** @description The visitor as they now are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "visitor",
                     *       "id": "6762f0e11bb69f9f2193bb91",
                     *       "user_id": "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41",
                     *       "anonymous": true,
                     *       "email": "",
                     *       "phone": null,
                     *       "name": "Jane Ferreira",
                     *       "pseudonym": "Copper Kettle",
                     *       "avatar": {
                     *         "type": "avatar",
                     *         "image_url": null
                     *       },
                     *       "app_id": "lntrn42",
                     *       "companies": {
                     *         "type": "company.list",
                     *         "companies": []
                     *       },
                     *       "location_data": {},
                     *       "last_request_at": null,
                     *       "created_at": 1767254400,
                     *       "remote_created_at": 1767254400,
                     *       "signed_up_at": 1767254400,
                     *       "updated_at": 1767258000,
                     *       "session_count": 0,
                     *       "social_profiles": {
                     *         "type": "social_profile.list",
                     *         "social_profiles": []
                     *       },
                     *       "owner_id": null,
                     *       "unsubscribed_from_emails": false,
                     *       "marked_email_as_spam": false,
                     *       "has_hard_bounced": false,
                     *       "tags": {
                     *         "type": "tag.list",
                     *         "tags": []
                     *       },
                     *       "segments": {
                     *         "type": "segment.list",
                     *         "segments": []
                     *       },
                     *       "custom_attributes": {
                     *         "preferred_roast": "dark"
                     *       },
                     *       "referrer": null,
                     *       "utm_campaign": null,
                     *       "utm_content": null,
                     *       "utm_medium": null,
                     *       "utm_source": null,
                     *       "utm_term": null,
                     *       "do_not_track": null
                     *     }
                     */
                    "application/json": components["schemas"]["visitor"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No visitor has this `id` or `user_id`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "type": "user",
                 *       "visitor": {
                 *         "user_id": "7c0e5a52-4f0b-4d5e-9a3b-1f2d8c6e7a41"
                 *       },
                 *       "user": {
                 *         "email": "jane@example.com"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["convert_visitor_request"];
            };
        };
        responses: {
            /** @description The contact that the visitor became or was merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "contact",
                     *       "id": "6762f0cd1bb69f9f2193bb7c",
                     *       "workspace_id": "lntrn42",
                     *       "external_id": null,
                     *       "role": "user",
                     *       "email": "jane@example.com",
                     *       "phone": null,
                     *       "formatted_phone": null,
                     *       "name": "Jane Ferreira",
                     *       "avatar": null,
                     *       "owner_id": null,
                     *       "has_hard_bounced": false,
                     *       "marked_email_as_spam": false,
                     *       "unsubscribed_from_emails": false,
                     *       "created_at": 1767254400,
                     *       "updated_at": 1767258000,
                     *       "signed_up_at": 1767254400,
                     *       "last_seen_at": null,
                     *       "last_replied_at": null,
                     *       "last_contacted_at": null,
                     *       "language_override": null,
                     *       "location": {
                     *         "type": "location",
                     *         "country": null,
                     *         "region": null,
                     *         "city": null
                     *       },
                     *       "social_profiles": {
                     *         "type": "list",
                     *         "data": []
                     *       },
                     *       "custom_attributes": {
                     *         "preferred_roast": "dark"
                     *       },
                     *       "tags": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "notes": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       },
                     *       "companies": {
                     *         "type": "list",
                     *         "data": [],
                     *         "total_count": 0,
                     *         "has_more": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["contact"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The brands of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "brand",
                     *           "id": "lntrn42",
                     *           "name": "Lantern Coffee",
                     *           "is_default": true,
                     *           "created_at": 1735722000,
                     *           "updated_at": 1767258000,
                     *           "help_center_id": "79",
                     *           "default_address_settings_id": "13"
                     *         },
                     *         {
                     *           "type": "brand",
                     *           "id": "3",
                     *           "name": "Lantern Wholesale",
                     *           "is_default": false,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1764579600,
                     *           "help_center_id": "80",
                     *           "default_address_settings_id": "15"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["brand_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the brand; for the default brand the code of the workspace.
                 * @example 3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "brand",
                     *       "id": "3",
                     *       "name": "Lantern Wholesale",
                     *       "is_default": false,
                     *       "created_at": 1764579600,
                     *       "updated_at": 1764579600,
                     *       "help_center_id": "80",
                     *       "default_address_settings_id": "15"
                     *     }
                     */
                    "application/json": components["schemas"]["brand"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No brand has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
            /** @description The sender addresses of the workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "email_setting",
                     *           "id": "13",
                     *           "email": "support@lantern.example.com",
                     *           "verified": true,
                     *           "domain": "lantern.example.com",
                     *           "brand_id": "lntrn42",
                     *           "forwarding_enabled": true,
                     *           "forwarded_email_last_received_at": 1767254400,
                     *           "created_at": 1735722000,
                     *           "updated_at": 1767258000
                     *         },
                     *         {
                     *           "type": "email_setting",
                     *           "id": "15",
                     *           "email": "wholesale@lantern.example.com",
                     *           "verified": true,
                     *           "domain": "lantern.example.com",
                     *           "brand_id": "3",
                     *           "forwarding_enabled": false,
                     *           "forwarded_email_last_received_at": null,
                     *           "created_at": 1764579600,
                     *           "updated_at": 1764579600
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["email_list"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @description Id of the e-mail setting.
                 * @example 13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sender address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "email_setting",
                     *       "id": "13",
                     *       "email": "support@lantern.example.com",
                     *       "verified": true,
                     *       "domain": "lantern.example.com",
                     *       "brand_id": "lntrn42",
                     *       "forwarding_enabled": true,
                     *       "forwarded_email_last_received_at": 1767254400,
                     *       "created_at": 1735722000,
                     *       "updated_at": 1767258000
                     *     }
                     */
                    "application/json": components["schemas"]["email_setting"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No e-mail setting has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
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
                /**
                 * @example {
                 *       "phone_number": "+351912345678",
                 *       "call_id": "f9-20260101-0042",
                 *       "source": "five9",
                 *       "data": {
                 *         "queue": "deliveries"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["register_fin_voice_call_request"];
            };
        };
        responses: {
            /** @description The call that was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "app_id": 31,
                     *       "user_phone_number": "+351912345678",
                     *       "status": "registered",
                     *       "intercom_call_id": null,
                     *       "external_call_id": "f9-20260101-0042",
                     *       "intercom_conversation_id": null,
                     *       "call_transcript": [],
                     *       "call_summary": "",
                     *       "intent": []
                     *     }
                     */
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            /** @description The phone number or the id of the call is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description This call is registered already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Any other failure. */
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
                /**
                 * @description The `id` that `registerFinVoiceCall` returned.
                 * @example 12
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registered call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "app_id": 31,
                     *       "user_phone_number": "+351912345678",
                     *       "status": "in-progress",
                     *       "intercom_call_id": "1",
                     *       "external_call_id": "f9-20260101-0042",
                     *       "intercom_conversation_id": "218",
                     *       "call_transcript": [],
                     *       "call_summary": "The customer asked where her coffee beans are.",
                     *       "intent": []
                     *     }
                     */
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            /** @description No registered call has this id, or it is not matched. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Any other failure. */
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
                /**
                 * @description Id of the call in the other telephone system.
                 * @example f9-20260101-0042
                 */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registered call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "app_id": 31,
                     *       "user_phone_number": "+351912345678",
                     *       "status": "in-progress",
                     *       "intercom_call_id": "1",
                     *       "external_call_id": "f9-20260101-0042",
                     *       "intercom_conversation_id": "218",
                     *       "call_transcript": [],
                     *       "call_summary": "The customer asked where her coffee beans are.",
                     *       "intent": []
                     *     }
                     */
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            /** @description No registered call has this id, or it is not matched. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Any other failure. */
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
                /**
                 * @description Phone number of the call, in E.164 form.
                 * @example +351912345678
                 */
                phone_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registered call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "app_id": 31,
                     *       "user_phone_number": "+351912345678",
                     *       "status": "in-progress",
                     *       "intercom_call_id": "1",
                     *       "external_call_id": "f9-20260101-0042",
                     *       "intercom_conversation_id": "218",
                     *       "call_transcript": [],
                     *       "call_summary": "The customer asked where her coffee beans are.",
                     *       "intent": []
                     *     }
                     */
                    "application/json": components["schemas"]["ai_call_response"];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description No call is known for this number, or it is not matched. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Any other failure. */
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
                /**
                 * @description Intercom's id of the conversation.
                 * @example 218
                 */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matched calls of the conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 12,
                     *         "app_id": 31,
                     *         "user_phone_number": "+351912345678",
                     *         "status": "in-progress",
                     *         "intercom_call_id": "1",
                     *         "external_call_id": "f9-20260101-0042",
                     *         "intercom_conversation_id": "218",
                     *         "call_transcript": [],
                     *         "call_summary": "The customer asked where her coffee beans are.",
                     *         "intent": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ai_call_response"][];
                };
            };
            /** @description The access token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Too many requests. The headers say how many are allowed and when to go on. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["error"];
                };
            };
            /** @description Any other failure. */
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
