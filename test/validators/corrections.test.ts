import { describe, expect, test } from "vitest";
import { createBodyOracle } from "../support/request-bodies.js";

/** What the fixes say about request bodies: what they let in, and what stays out. */
interface Correction {
  readonly operation: string;
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
}

const DIGITS = "0123456789abcdefABCDEF01";
const UUID = "3ecf64d0-9ed1-4e9f-88e1-da7d6e6782f3";
const single = { field: "role", operator: "=", value: "user" };
const group = (...value: unknown[]) => ({ operator: "OR", value });
const query = (value: unknown) => ({ query: value });
const message = (members: object) => ({ from: { type: "admin", id: 1 }, ...members });
const to = { type: "user", id: DIGITS };
const reply = (members: object) => ({ type: "user", email: "jane@example.com", ...members });
const note = (admin_id: unknown) => ({ type: "admin", message_type: "note", body: "a", admin_id });
const redact = (type: string, id: unknown) => ({ type, conversation_id: id, [`${type}_id`]: id });
const event = (metadata: object) => ({ event_name: "paid", created_at: 1, id: "1", metadata });
const sender = (id: unknown) => ({ from: { type: "user", id }, body: "Hello" });
const withId = (id: unknown) => ({ id });
const attributes = (value: unknown) => ({ custom_attributes: { key: value } });
const option = { text: "Yes", uuid: UUID };
const source = (sync_behavior: string) => ({ sync_behavior, url: "https://example.org" });

const corrections: Readonly<Record<string, Correction>> = {
  "an id is a string or an integer": {
    operation: "POST /contacts/{contact_id}/tags",
    accepted: [withId("7"), withId(7)],
    rejected: [withId(7.5), withId(null), withId(true), {}],
  },
  "so is the id of the admin who replies": {
    operation: "POST /conversations/{id}/reply",
    accepted: [note(1), note("1")],
    rejected: [note(1.5), note({}), note(undefined)],
  },
  "so are the ids of a part to redact, but not those of a source": {
    operation: "POST /conversations/redact",
    accepted: [redact("conversation_part", 1), redact("conversation_part", "1")],
    rejected: [redact("conversation_part", {}), redact("source", 1), redact("source", null)],
  },
  "so are the ids of a ticket's state and assignee": {
    operation: "PUT /tickets/{id}",
    accepted: [{ ticket_state_id: 1, assignee_id: 2 }, { ticket_state_id: "1" }],
    rejected: [{ ticket_state_id: {} }, { assignee_id: 1.5 }],
  },
  "an id stays a string where no example has a number": {
    operation: "POST /tickets/{ticket_id}/change_type",
    accepted: [{ ticket_type_id: "1", ticket_state_id: "2" }],
    rejected: [{ ticket_type_id: 1, ticket_state_id: 2 }],
  },
  "a conversation comes from an id or a visitor's user_id": {
    operation: "POST /conversations",
    accepted: [sender(DIGITS), sender(UUID)],
    rejected: [sender(`${DIGITS}0`), sender(DIGITS.slice(1)), sender("z".repeat(24)), sender(1)],
  },
  "search filters and groups of them mix, three deep": {
    operation: "POST /contacts/search",
    accepted: [
      query(single),
      query(group(single, group(group(single), single))),
      query({ ...single, value: true }),
      query({ ...single, operator: "IN", value: ["a", 1] }),
    ],
    rejected: [
      query(group(single, group(group({ ...single, operator: "like" })))),
      query(group(single, 1)),
      query({ ...single, value: {} }),
      {},
    ],
  },
  "a visitor is converted to a user named by email": {
    operation: "POST /visitors/convert",
    accepted: [{ type: "user", visitor: { id: "1" }, user: { email: "jane@example.com" } }],
    rejected: [{ type: "user", visitor: { id: "1" }, user: {} }],
  },
  "attributes of a company are texts, numbers, booleans and null; it has no unknown ones": {
    operation: "POST /companies",
    accepted: [attributes("a"), attributes(155.5), attributes(true), attributes(null)],
    rejected: [attributes([]), attributes({}), { nmae: "Acme" }, null],
  },
  "attributes of a conversation can be lists of ids": {
    operation: "PUT /conversations/{id}",
    accepted: [attributes("a"), attributes(1.5), attributes(true), attributes(["21"])],
    rejected: [attributes([21]), attributes(null)],
  },
  "a conversation can be taken from its company": {
    operation: "PUT /conversations/{id}",
    accepted: [{ company_id: null }, { company_id: DIGITS }],
    rejected: [{ company_id: 7 }, { title: null }],
  },
  "so can a ticket": {
    operation: "PUT /tickets/{id}",
    accepted: [{ company_id: null }, { company_id: DIGITS }],
    rejected: [{ company_id: 7 }, { is_shared: null }],
  },
  "a source that answers call automatic can be updated": {
    operation: "PUT /ai/content_import_sources/{id}",
    accepted: [source("automatic"), source("automated"), source("api")],
    rejected: [source("auto"), { url: "https://example.org" }],
  },
  "attributes of a caller can be numbers and booleans": {
    operation: "POST /phone_call_redirects",
    accepted: [
      { phone: "+1", ...attributes(155.5) },
      { phone: "+1", ...attributes(true) },
    ],
    rejected: [{ phone: "+1", ...attributes(null) }, attributes("a")],
  },
  "attributes of a custom object can be numbers": {
    operation: "POST /custom_object_instances/{custom_object_type_identifier}",
    accepted: [attributes("a"), attributes(99.99)],
    rejected: [attributes(true), attributes([])],
  },
  "metadata of an event can be anything": {
    operation: "POST /events",
    accepted: [
      event({ load: 3.67, source: "desktop" }),
      event({ article: { url: "https://example.org", value: "An article" } }),
      event({ price: { amount: 34999, currency: "eur" } }),
      event({ a: true, b: null, c: [1] }),
    ],
    rejected: [
      { ...event({}), metadata: [] },
      { event_name: "paid", created_at: 1 },
    ],
  },
  "a contact is merged into another one": {
    operation: "POST /contacts/merge",
    accepted: [{ from: "1", into: "2" }],
    rejected: [{}, { from: "1" }, { into: "2" }],
  },
  "activities are looked for between times": {
    operation: "POST /admins/activity_logs/search",
    accepted: [{ created_at_after: 1, created_at_before: "2" }],
    rejected: [{ created_at_after: true }, { created_at_before: 1.5 }],
  },
  "a data attribute keeps its options or gets new ones": {
    operation: "PUT /data_attributes/{id}",
    accepted: [{ archived: true }, { options: [{ value: "a" }] }],
    rejected: [{ options: { value: "a" } }, { options: ["a"] }],
  },
  "a call to /tags is one of four": {
    operation: "POST /tags",
    accepted: [
      { name: "a" },
      { name: "a", id: "1" },
      { name: "a", companies: [] },
      { name: "a", companies: [{ id: "1" }, { company_id: "2" }] },
      { name: "a", companies: [{ id: "1", untag: true }] },
      { name: "a", users: [{ id: "1" }] },
    ],
    rejected: [
      { id: "1" },
      { name: "a", companies: [{ id: "1", untag: true }, { id: "2" }] },
      { name: "a", companies: {} },
      { name: "a", companies: ["1"] },
      { name: "a", users: [{ id: 1 }] },
    ],
  },
  "a contact replies with a comment or selects a quick reply": {
    operation: "POST /conversations/{id}/reply",
    accepted: [
      reply({ message_type: "comment", body: "Hello" }),
      reply({ message_type: "quick_reply", reply_options: [option] }),
    ],
    rejected: [
      reply({ message_type: "comment" }),
      reply({ message_type: "quick_reply" }),
      reply({ message_type: "quick_reply", reply_options: [{ text: "Yes" }] }),
      reply({ message_type: "note", body: "Hello" }),
    ],
  },
  "an admin replies with a note, named by a number": {
    operation: "POST /tickets/{id}/reply",
    accepted: [
      { type: "admin", admin_id: 1, message_type: "note", body: "Hello" },
      { type: "admin", admin_id: "1", message_type: "quick_reply", reply_options: [option] },
    ],
    rejected: [{ type: "admin", message_type: "note", body: "Hello" }],
  },
  "a message says what its type demands": {
    operation: "POST /messages",
    accepted: [
      message({ message_type: "email", subject: "Hello", body: "Hello", to }),
      message({ message_type: "inapp", body: "Hello", to: [to] }),
      message({ message_type: "in_app", body: "Hello", to }),
      message({ message_type: "sms", body: "Hello", to, from: { type: "admin", id: "1" } }),
      message({ message_type: "whatsapp", template: "a", components: [], to: { phone: 1 } }),
      { from: { type: "lead", id: DIGITS }, body: "Hello" },
    ],
    rejected: [
      null,
      message({ message_type: "email", body: "Hello", to }),
      message({ message_type: "sms", body: "Hello" }),
      message({ message_type: "sms", body: "Hello", to: { phone: 1 } }),
      message({ message_type: "whatsapp", template: "a", to: { phone: 1 } }),
      message({ message_type: "sms", body: "Hello", to, from: { type: "admin", id: {} } }),
      message({ body: "Hello" }),
      { from: { type: "lead", id: DIGITS } },
      { message_type: "sms", body: "Hello", to },
    ],
  },
  "a body that demands properties is not null": {
    operation: "POST /ticket_types",
    accepted: [{ name: "Bug" }],
    rejected: [null, {}],
  },
};

const oracle = createBodyOracle();

describe.each(Object.entries(corrections))("%s", (_, { operation, accepted, rejected }) => {
  const mistakes = oracle(operation);

  test.each(accepted.map((body) => [JSON.stringify(body), body]))("accepts %s", (_, body) => {
    expect(mistakes(body)).toEqual([]);
  });

  test.each(rejected.map((body) => [JSON.stringify(body), body]))("rejects %s", (_, body) => {
    expect(mistakes(body)).not.toEqual([]);
  });
});
