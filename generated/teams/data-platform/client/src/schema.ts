// Written by openapi-typescript from the description.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            id: string;
            /** @description Full name. */
            name: string;
            /** @description E-mail address. */
            email: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Whether the admin is away. */
            away_mode_enabled: boolean;
            /** @description Whether new conversations go to the default inbox of the workspace during away mode. */
            away_mode_reassign: boolean;
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
        };
        /** @description An organisation that uses your product. */
        company: {
            /**
             * @description Always `company`.
             * @enum {string}
             */
            type?: "company";
            /** @description Intercom's id of the company; the one that paths take. */
            id: string;
            /** @description Name of the company. */
            name: string;
            /** @description Code of the workspace that the company belongs to. */
            app_id: string;
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
            company_id: string;
            /** @description When the company came into being in your own system, in seconds since 1970. */
            remote_created_at?: number;
            /** @description When the company was added to Intercom, in seconds since 1970. */
            created_at: number;
            /** @description When the company last changed, in seconds since 1970. */
            updated_at: number;
            /** @description When the company was last seen using your product, in seconds since 1970. */
            last_request_at?: number;
            /** @description Number of employees. */
            size?: number;
            /** @description Address of its website. Any text; Intercom does not check it. */
            website?: string;
            /** @description Line of business, as free text. */
            industry?: string;
            /** @description What the company is worth to you a month, in whole units of your currency. */
            monthly_spend: number;
            /** @description How many sessions its users have had. */
            session_count: number;
            /** @description How many users belong to it. */
            user_count: number;
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
            pages?: components["schemas"]["pages_link"];
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
        };
        /** @description A person you talk to: a user or a lead. */
        contact: {
            /** @description Always `contact`. */
            type: string;
            /** @description Intercom's id of the contact, 24 hexadecimal characters. */
            id: string;
            /** @description Id of the contact in your own system. Null when you gave none. */
            external_id?: string | null;
            /** @description Code of the workspace that the contact belongs to. */
            workspace_id: string;
            /** @description `user` when identified in your product, `lead` when not yet. */
            role: string;
            /** @description E-mail address. Null when there is none. */
            email?: string | null;
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
            has_hard_bounced: boolean;
            /** @description Whether the contact reported one of your e-mails as spam. */
            marked_email_as_spam: boolean;
            /** @description Whether the contact wants no e-mails from you. */
            unsubscribed_from_emails: boolean;
            /**
             * Format: date-time
             * @description When the contact was added to Intercom, in seconds since 1970.
             */
            created_at: number;
            /**
             * Format: date-time
             * @description When the contact last changed, in seconds since 1970.
             */
            updated_at: number;
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
            /** @description Address of the profile picture. Null when there is none. */
            avatar?: string | null;
            /** @description Whether the contact agreed to text messages. */
            sms_consent?: boolean;
            /** @description Whether the contact wants no text messages from you. */
            unsubscribed_from_sms?: boolean;
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
            /** @description Details by key, 10 at most; further keys are ignored. A value is most often a text or a number; booleans, lists and null are taken too. A text that is a web address is taken for a link, a number for a time when the key ends with `_date` (seconds since 1970). A link with a text is an object with `url` and `value`. An amount of money is one with `amount`, in cents, so that 3490 stands for 34.90, and `currency`, a code such as `eur`. */
            metadata?: {
                [key: string]: unknown;
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
                [key: string]: (string | null) | number | boolean;
            };
            /** @description When the company came into being in your own system, in seconds since 1970. */
            remote_created_at?: number;
            /** @description What the company is worth to you a month, in whole units of your currency; a fraction is cut off. At most 2147483647. */
            monthly_spend?: number;
            /** @description True sets `last_request_at` to the present. */
            update_last_request_at?: boolean;
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
        /** @description The definition of a field of contacts, companies or conversations. */
        data_attribute: {
            /**
             * @description Always `data_attribute`.
             * @enum {string}
             */
            type: "data_attribute";
            /** @description Intercom's id of the attribute. Only custom attributes have one. */
            id?: number;
            /**
             * @description What the attribute is for: `contact` for users and leads, `company` for companies.
             * @enum {string}
             */
            model?: "contact" | "company";
            /** @description Name of the attribute, such as `paid_subscriber`. */
            name: string;
            /** @description Name with the way to it, such as `custom_attributes.paid_subscriber` or `plan.name`. A dot stands between the steps. */
            full_name: string;
            /** @description Name that teammates see in Intercom. */
            label: string;
            /** @description Text that explains the attribute to teammates. */
            description?: string;
            /**
             * @description Type of the values. A list of options is a `string` with `options`.
             * @enum {string}
             */
            data_type: "string" | "integer" | "float" | "boolean" | "date" | "datetime";
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
        /** @description Something that a contact did. */
        data_event: {
            /**
             * @description Always `event`.
             * @enum {string}
             */
            type: "event";
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
                [key: string]: unknown;
            };
        };
        /** @description Events of one contact. */
        data_event_list: {
            /**
             * @description Always `event.list`.
             * @enum {string}
             */
            type: "event.list";
            /** @description The events. */
            events: components["schemas"]["data_event"][];
            /** @description Addresses to go on from. */
            pages?: {
                /** @description Address of the next page, which holds earlier events. */
                next?: string | null;
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
            type: "event.summary";
            /** @description E-mail address of the contact. */
            email?: string;
            /** @description Intercom's id of the contact. */
            intercom_user_id?: string;
            /** @description Your own id of the contact. */
            user_id?: string;
            /** @description The summaries, one for each event name. */
            events: components["schemas"]["data_event_summary_item"][];
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
        /**
         * @description Version of the API that a call is made for.
         * @default Unstable
         * @enum {string}
         */
        intercom_version: "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "2.0" | "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "Unstable";
        /** @description A teammate's remark on a contact or on a company. */
        note: {
            /** @description Always `note`. */
            type: string;
            /** @description Intercom's id of the note, digits in a string. */
            id: string;
            /**
             * Format: timestamp
             * @description When the note was added, in seconds since 1970.
             */
            created_at: number;
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
            author?: components["schemas"]["admin"] | null;
            /** @description Text of the note, as HTML. */
            body: string;
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
            pages?: components["schemas"]["pages_link"];
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
        /** @description A named set of rules and the kind of person it collects. */
        segment: {
            /**
             * @description Always `segment`.
             * @enum {string}
             */
            type: "segment";
            /** @description Intercom's id of the segment. */
            id: string;
            /** @description Name given to the segment in Intercom. */
            name: string;
            /** @description When the segment was made, in seconds since 1970. */
            created_at: number;
            /** @description When the segment last changed, in seconds since 1970. */
            updated_at: number;
            /**
             * @description Who is collected: `contact` for leads, `user` for users.
             * @enum {string}
             */
            person_type: "contact" | "user";
            /** @description How many members the segment has. Present only when `listSegments` was asked with `include_count`. */
            count?: number | null;
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
        /** @description A tag on its own, without who applied it. */
        tag_basic: {
            /** @description Always `tag`. */
            type?: string;
            /** @description Intercom's id of the tag, digits in a string. */
            id: string;
            /** @description Name of the tag as teammates see it. */
            name?: string;
        };
        /** @description The priority that an admin's teams have for the admin. */
        team_priority_level: {
            /** @description Ids of the primary teams, as numbers. Null for none. */
            primary_team_ids?: number[] | null;
            /** @description Ids of the secondary teams, as numbers. Null for none. */
            secondary_team_ids?: number[] | null;
        } | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                per_page?: number;
            };
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
                     *           "has_hard_bounced": false,
                     *           "marked_email_as_spam": false,
                     *           "unsubscribed_from_emails": false,
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
                     *           "person_type": "user",
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
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                per_page?: number;
            };
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
            query?: {
                /**
                 * @description Number of the page to return, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                per_page?: number;
            };
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
                /**
                 * @description How many events a page holds.
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
                    "application/json": components["schemas"]["data_event_list"] | components["schemas"]["data_event_summary"];
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
}
