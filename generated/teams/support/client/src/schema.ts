// Written by openapi-typescript from the description.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A point in time: seconds since 1970, or a text in ISO 8601 form. */
        datetime: string | number;
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
            id: string;
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
        /** @description One piece of content that the AI agent used. */
        content_source: {
            /**
             * @description Kind of content.
             * @enum {string}
             */
            content_type?: "file" | "article" | "external_content" | "content_snippet" | "workflow_connector_action" | "custom_answer";
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
        /** @description A conversation as lists and searches return it, without its parts. */
        conversation_list_item: {
            /** @description Always `conversation`. */
            type: string;
            /** @description Intercom's id of the conversation, a number in a string. */
            id: string;
            /** @description Title shown in the inbox; null when it has none. */
            title?: string | null;
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
             * @description Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote last.
             */
            waiting_since?: number | null;
            /**
             * Format: date-time
             * @description When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
             */
            snoozed_until?: number | null;
            /** @description False once the conversation is closed; a snoozed one counts as open. */
            open: boolean;
            /**
             * @description Where the conversation stands in the inbox.
             * @enum {string}
             */
            state: "open" | "closed" | "snoozed";
            /** @description Whether the conversation has been read. */
            read: boolean;
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
            source: components["schemas"]["conversation_source"] | null;
            /** @description Contacts who take part. */
            contacts: components["schemas"]["conversation_contacts"];
            /** @description Teammates who wrote at least one part; null when nobody has. */
            teammates: components["schemas"]["conversation_teammates"];
            /** @description Values of the workspace's conversation attributes. */
            custom_attributes: components["schemas"]["custom_attributes"];
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
            /** @description Topics that the conversation was assigned to. */
            topics?: {
                /** @description Always `topic.list`. */
                type?: string;
                /** @description The topics. */
                topics?: Record<string, unknown>[];
                /** @description How many topics there are. */
                total_count?: number;
            } | null;
            /** @description Ticket that the conversation became; null when there is none. */
            ticket?: Record<string, unknown> | null;
        };
        /** @description A conversation with its parts. */
        conversation: {
            /** @description Always `conversation`. */
            type: string;
            /** @description Intercom's id of the conversation, a number in a string. */
            id: string;
            /** @description Title shown in the inbox; null when it has none. */
            title?: string | null;
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
             * @description Since when the contact waits for an answer, in seconds since 1970; null when an admin wrote last.
             */
            waiting_since?: number | null;
            /**
             * Format: date-time
             * @description When a snoozed conversation reopens, in seconds since 1970; null when not snoozed.
             */
            snoozed_until?: number | null;
            /** @description False once the conversation is closed; a snoozed one counts as open. */
            open: boolean;
            /**
             * @description Where the conversation stands in the inbox.
             * @enum {string}
             */
            state: "open" | "closed" | "snoozed";
            /** @description Whether the conversation has been read. */
            read: boolean;
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
            source: components["schemas"]["conversation_source"] | null;
            /** @description Contacts who take part. */
            contacts: components["schemas"]["conversation_contacts"];
            /** @description Teammates who wrote at least one part; null when nobody has. */
            teammates: components["schemas"]["conversation_teammates"];
            /** @description Values of the workspace's conversation attributes. */
            custom_attributes: components["schemas"]["custom_attributes"];
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
            /** @description Topics that the conversation was assigned to. */
            topics?: {
                /** @description Always `topic.list`. */
                type?: string;
                /** @description The topics. */
                topics?: Record<string, unknown>[];
                /** @description How many topics there are. */
                total_count?: number;
            } | null;
            /** @description Ticket that the conversation became; null when there is none. */
            ticket?: Record<string, unknown> | null;
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
            id: string;
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
            type: string;
            /** @description Intercom's id of the part. */
            id: string;
            /** @description What the part is: messages such as `comment`, `note` and `quick_reply`, changes such as `open`, `close`, `snoozed` and `assignment`, or an event that `event_details` describes. New types may appear. */
            part_type: string;
            /** @description What it says, as HTML; null when it only records a change. */
            body?: string | null;
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
             * @description When the contact was notified of it, in seconds since 1970.
             */
            notified_at?: number;
            /** @description Whom this part assigned the conversation to; null when nobody. */
            assigned_to?: components["schemas"]["reference"] | null;
            /** @description Who wrote the part or made the change. */
            author: components["schemas"]["conversation_part_author"];
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
            /** @description How far a reply that you deliver yourself has come, such as `sent`. */
            external_reply_send_state?: string;
            /** @description Who has seen the part. */
            seen_state?: {
                /** @description Whether an admin has. */
                admin_seen?: boolean;
            };
        };
        /** @description Who wrote a message: a contact, an admin, a team or a bot. Empty for Twitter. */
        conversation_part_author: {
            /** @description Kind of author, such as `user`, `lead`, `admin`, `team` or `bot`. */
            type: string;
            /** @description Id of the author. */
            id: string | null;
            /** @description Name of the author; null when not known. */
            name?: string | null;
            /** @description E-mail address of the author. */
            email?: string | null;
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
            type: string;
            /** @description Id of the message; `redactConversation` takes it as `source_id`. */
            id: string | null;
            /**
             * @description Who or what began the conversation:
             *
             *     - `customer_initiated`: a contact.
             *     - `admin_initiated`: a teammate, by a message to a fixed audience, a ticket or group e-mail.
             *     - `operator_initiated`: a custom bot.
             *     - `automated`: a series or another outbound message to a changing audience.
             *     - `campaigns_initiated`: a campaign of the old kind.
             */
            delivered_as: string;
            /** @description Subject of the message, empty or null where the channel has none. */
            subject?: string | null;
            /** @description What the message says, as HTML, or null. Not available for Twitter. */
            body?: string | null;
            /** @description Who wrote the message. */
            author: components["schemas"]["conversation_part_author"];
            /** @description Files attached to the message. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description Page on which the contact began; null for e-mails, Twitter and bots. */
            url?: string | null;
            /** @description Whether the message was redacted; possible only for a contact's message. */
            redacted: boolean;
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
            time_to_assignment?: number | null;
            /** @description Time to the first reply by an admin, in seconds of office hours. */
            time_to_admin_reply?: number | null;
            /** @description Time to the first closing, in seconds of office hours. */
            time_to_first_close?: number | null;
            /** @description Time to the latest closing, in seconds of office hours. */
            time_to_last_close?: number | null;
            /** @description Median time that admins took to answer a contact's reply, in seconds of office hours. */
            median_time_to_reply?: number | null;
            /**
             * Format: date-time
             * @description When a contact first wrote, in seconds since 1970.
             */
            first_contact_reply_at?: number | null;
            /**
             * Format: date-time
             * @description When it was first assigned after `first_contact_reply_at`, in seconds since 1970.
             */
            first_assignment_at?: number | null;
            /**
             * Format: date-time
             * @description When an admin first answered the contact, in seconds since 1970.
             */
            first_admin_reply_at?: number | null;
            /**
             * Format: date-time
             * @description When it was first closed after the contact wrote, in seconds since 1970.
             */
            first_close_at?: number | null;
            /**
             * Format: date-time
             * @description When it was last assigned, in seconds since 1970.
             */
            last_assignment_at?: number | null;
            /**
             * Format: date-time
             * @description When an admin first replied after the latest assignment, in seconds since 1970.
             */
            last_assignment_admin_reply_at?: number | null;
            /**
             * Format: date-time
             * @description When a contact last wrote, in seconds since 1970.
             */
            last_contact_reply_at?: number | null;
            /**
             * Format: date-time
             * @description When an admin last wrote, in seconds since 1970.
             */
            last_admin_reply_at?: number | null;
            /**
             * Format: date-time
             * @description When it was last closed, in seconds since 1970.
             */
            last_close_at?: number | null;
            /** @description Id of the admin who closed it last, a number or a string. */
            last_closed_by_id?: (string | null) | number;
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
            type: string;
            /** @description References to the teammates. */
            admins: components["schemas"]["reference"][];
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
        /** @description A tag to create, or to rename when `id` is given. */
        create_or_update_tag_request: {
            /** @description Name of the tag, or its new name. Case makes no difference. */
            name: string;
            /** @description Id of the tag to rename. Leave it out to create one. */
            id?: string;
        };
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
        };
        /** @description Custom object instances that an attribute refers to. */
        custom_object_instance_list: {
            /** @description Type of the custom object with `.list` after it, such as `order.list`. */
            type?: string;
            /** @description The instances. */
            instances?: (components["schemas"]["custom_object_instance"] | null)[];
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
        /** @description The lead to dissolve and the user to keep. */
        merge_contacts_request: {
            /** @description Intercom's id of the lead, which is deleted afterwards. */
            from: string;
            /** @description Intercom's id of the user, which remains. */
            into: string;
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
            /** @description The admin who sent the message. */
            owner?: {
                /** @description Always `admin`. */
                type?: string;
                /** @description Id of the admin. */
                id?: string;
                /** @description Full name. */
                name?: string;
                /** @description E-mail address. */
                email?: string;
                /** @description Whether the admin is away. */
                away_mode_enabled?: boolean;
                /** @description Whether new replies are reassigned while the admin is away. */
                away_mode_reassign?: boolean;
            };
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
            id: string | null;
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
            id: string;
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
            type: string;
            /** @description Intercom's id of the tag, digits in a string. */
            id: string;
            /** @description Name of the tag as teammates see it. */
            name: string;
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
            id: string;
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
            type: "ticket";
            /** @description Intercom's id of the ticket; the one that every operation takes. */
            id: string;
            /** @description Number of the ticket as the Inbox and the Messenger show it. Not for the API. */
            ticket_id: string;
            /**
             * @description Category of the ticket's type: `Customer` is worked on with the customer, `Back-office` by another team, `Tracker` gathers reports of one problem.
             * @enum {string}
             */
            category: "Customer" | "Back-office" | "Tracker";
            /** @description Values of the ticket's attributes. */
            ticket_attributes: components["schemas"]["ticket_custom_attributes"];
            /** @description The state that the ticket is in. */
            ticket_state: components["schemas"]["ticket_state"];
            /** @description The type of the ticket. */
            ticket_type?: components["schemas"]["ticket_type"] | null;
            /** @description The contacts that the ticket is for. */
            contacts: components["schemas"]["ticket_contacts"];
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
        };
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
            type: string;
            /** @description Id of the part. */
            id: string;
            /** @description What the part is: `comment`, `note`, `quick_reply` or the name of a change, such as `ticket_state_updated_by_admin` and `ticket_attribute_updated_by_admin`. */
            part_type: string;
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
            created_at: number;
            /**
             * Format: date-time
             * @description When the part last changed, in seconds since 1970.
             */
            updated_at: number;
            /** @description Whom the part assigned the ticket to; null when it left the assignment alone. */
            assigned_to?: components["schemas"]["reference"] | null;
            /** @description Who wrote or caused the part. */
            author: components["schemas"]["ticket_part_author"];
            /** @description Files attached to the part. */
            attachments?: components["schemas"]["part_attachment"][];
            /** @description Your own id of the part; null when it has none. */
            external_id?: string | null;
            /** @description Whether the content of the part was redacted. */
            redacted: boolean;
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
            type: "admin" | "bot" | "team" | "user";
            /** @description Id of the admin, bot, team or contact. */
            id: string;
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
            id: string;
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
            /** @description Code of the app that sent the reply. */
            app_package_code?: string;
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
            id: string;
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
        /** @description A kind of ticket, with its attributes and its states. */
        ticket_type: {
            /** @description `ticket_type`. */
            type?: string;
            /** @description Id of the type. */
            id: string;
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
        };
        /** @description A field on the tickets of one type. */
        ticket_type_attribute: {
            /** @description `ticket_type_attribute`. */
            type?: string;
            /** @description Id of the attribute. */
            id: string;
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
        };
        /** @description Attributes of a ticket type. */
        ticket_type_attribute_list: {
            /** @description `list`. */
            type?: string;
            /** @description The attributes. */
            data?: components["schemas"]["ticket_type_attribute"][];
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    listNotes: {
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
    MergeContact: {
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
                     *           "has_hard_bounced": false,
                     *           "marked_email_as_spam": false,
                     *           "unsubscribed_from_emails": false,
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
                     *           "has_hard_bounced": false,
                     *           "marked_email_as_spam": false,
                     *           "unsubscribed_from_emails": false,
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
                     *           "has_hard_bounced": false,
                     *           "marked_email_as_spam": false,
                     *           "unsubscribed_from_emails": false,
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
                     *       "teammates": {
                     *         "type": "admin.list",
                     *         "admins": [
                     *           {
                     *             "type": "admin",
                     *             "id": "991267442"
                     *           }
                     *         ]
                     *       },
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
                     *           "teammates": {
                     *             "type": "admin.list",
                     *             "admins": [
                     *               {
                     *                 "type": "admin",
                     *                 "id": "991267442"
                     *               }
                     *             ]
                     *           },
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
                     *       "teammates": {
                     *         "type": "admin.list",
                     *         "admins": [
                     *           {
                     *             "type": "admin",
                     *             "id": "991267442"
                     *           }
                     *         ]
                     *       },
                     *       "custom_attributes": {
                     *         "order_number": "order-1001"
                     *       },
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
                     *       "custom_attributes": {
                     *         "order_number": "order-1001"
                     *       },
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
                     *       "custom_attributes": {
                     *         "order_number": "order-1001"
                     *       },
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
                id: string | number;
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
