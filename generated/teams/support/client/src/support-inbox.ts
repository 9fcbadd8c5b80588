/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */
/**
 * The support desk's inbox: what happens all day, over several operations at once. Every method
 * gives a result and does not throw.
 */
import { showContact } from "./contacts/index.js";
import {
  convertConversationToTicket,
  manageConversation,
  replyConversation,
  retrieveConversation,
  searchConversations,
} from "./conversations/index.js";
import type { Transport } from "./index.js";
import { createNote } from "./notes/index.js";
import { attachTagToConversation } from "./tags/index.js";
import type { Contact, Conversation, ConversationListItem } from "./types.js";

/** How an inbox is worked with. */
export interface SupportInboxOptions {
  /** Id of the admin in whose name replies, notes and changes are made. */
  readonly adminId: string;
}

/** A conversation, and the people in it. */
export interface Case {
  readonly conversation: Conversation;
  readonly contacts: readonly Contact[];
}

/** What came of it, or how the first operation failed that did. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Problem;

/** How an operation failed: `status` is HTTP's, or tells that no whole answer arrived. */
export interface Problem {
  readonly ok: false;
  readonly status: number | "failed" | "aborted";
  readonly error: unknown;
}

export class SupportInbox {
  readonly #transport: Transport;
  readonly #adminId: string;

  constructor(transport: Transport, { adminId }: SupportInboxOptions) {
    this.#transport = transport;
    this.#adminId = adminId;
  }

  /** Conversations that are open and wait for somebody, the one that waits longest first. */
  async waiting(limit = 20): Promise<Outcome<readonly ConversationListItem[]>> {
    const result = await searchConversations(this.#transport, {
      body: {
        query: {
          operator: "AND",
          value: [
            { field: "open", operator: "=", value: "true" },
            { field: "waiting_since", operator: ">", value: "0" },
          ],
        },
        pagination: { per_page: limit },
      },
    });
    if (!result.ok) return result;
    const open = result.data.conversations ?? [];
    return done([...open].sort((a, b) => (a.waiting_since ?? 0) - (b.waiting_since ?? 0)));
  }

  /** A conversation and the contacts in it. */
  async open(conversationId: string): Promise<Outcome<Case>> {
    const result = await retrieveConversation(this.#transport, {
      path: { id: conversationId },
    });
    if (!result.ok) return result;
    const contacts: Contact[] = [];
    for (const { id } of result.data.contacts?.contacts ?? []) {
      if (id === undefined) continue;
      const contact = await showContact(this.#transport, { path: { id } });
      if (!contact.ok) return contact;
      contacts.push(contact.data);
    }
    return done({ conversation: result.data, contacts });
  }

  /** Answers the customer, and closes the conversation if that was all. */
  async answer(
    conversationId: string,
    body: string,
    { close = false }: { readonly close?: boolean } = {},
  ): Promise<Outcome<Conversation>> {
    const reply = await replyConversation(this.#transport, {
      path: { id: conversationId },
      body: { message_type: "comment", type: "admin", admin_id: this.#adminId, body },
    });
    if (!reply.ok) return reply;
    return close ? this.close(conversationId) : done(reply.data);
  }

  /** Closes a conversation. */
  async close(conversationId: string): Promise<Outcome<Conversation>> {
    const result = await manageConversation(this.#transport, {
      path: { id: conversationId },
      body: { message_type: "close", type: "admin", admin_id: this.#adminId },
    });
    return result.ok ? done(result.data) : result;
  }

  /**
   * Hands a conversation to the people behind the desk: tags it, leaves a note on each contact that
   * says why, and turns it into a ticket. Where one of these fails, the ones before it stay done.
   */
  async escalate(
    conversationId: string,
    { tagId, ticketTypeId, reason }: { tagId: string; ticketTypeId: string; reason: string },
  ): Promise<Outcome<Case>> {
    const found = await this.open(conversationId);
    if (!found.ok) return found;
    const tagged = await attachTagToConversation(this.#transport, {
      path: { conversation_id: conversationId },
      body: { id: tagId, admin_id: this.#adminId },
    });
    if (!tagged.ok) return tagged;
    for (const { id } of found.value.contacts) {
      if (id === undefined) continue;
      const noted = await createNote(this.#transport, {
        path: { id },
        body: { body: reason, admin_id: this.#adminId },
      });
      if (!noted.ok) return noted;
    }
    const ticket = await convertConversationToTicket(this.#transport, {
      path: { id: conversationId },
      body: { ticket_type_id: ticketTypeId },
    });
    return ticket.ok ? found : ticket;
  }
}

function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}
