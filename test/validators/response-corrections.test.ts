import { describe, expect, test } from "vitest";
import { createResponseOracle } from "../support/response-bodies.js";

/** What fixes.overlay.yaml says about answers: what it lets in, and what stays out. */
interface Correction {
  readonly answer: readonly [operation: string, status: string];
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
}

const path = "/contacts/0123456789abcdef01234567/notes";
const list = (members: object) => ({ notes: { type: "list", data: [], ...members } });
const source = (members: object) => ({ source: { type: "email", ...members } });
const numbered = { type: "pages", page: 1, per_page: 50, total_pages: 2, next: null };
const cursor = { ...numbered, next: { starting_after: "a" } };
const attributes = (value: unknown) => ({ custom_attributes: { key: value } });
const errors = (members: object) => ({ type: "error.list", errors: [], ...members });
const attribute = (input_options: unknown) => ({
  ticket_type_attributes: { data: [{ input_options }] },
});

const corrections: Readonly<Record<string, Correction>> = {
  "the lists of a contact have a type and a path": {
    answer: ["GET /contacts/{id}", "200"],
    accepted: [list({ url: path }), { notes: { data: [{ type: "note", id: "1", url: path }] } }],
    rejected: [list({ type: "note.list" }), list({ url: null }), list({ data: [{ type: 1 }] })],
  },
  "a contact has subscriptions and says where it came from": {
    answer: ["GET /contacts/{id}", "200"],
    accepted: [{ opted_in_subscription_types: { type: "list" }, utm_term: null, referrer: "a" }],
    rejected: [{ opted_out_subscription_types: null }, { utm_term: 1 }, { referrer: {} }],
  },
  "the notes of a company are pointers": {
    answer: ["GET /companies/{id}", "200"],
    accepted: [{ notes: { type: "note.list", data: [], url: path, has_more: false } }],
    rejected: [{ notes: { type: "list" } }, { notes: { data: {} } }, { notes: { url: 1 } }],
  },
  "pages of folders are numbered": {
    answer: ["GET /folders", "200"],
    accepted: [{ pages: numbered }],
    rejected: [{ pages: cursor }, { pages: null }],
  },
  "so are those of calls": {
    answer: ["GET /calls", "200"],
    accepted: [{ pages: numbered }],
    rejected: [{ pages: cursor }, { pages: null }],
  },
  "so are those of collections": {
    answer: ["GET /help_center/collections", "200"],
    accepted: [{ pages: numbered }],
    rejected: [{ pages: cursor }, { pages: null }],
  },
  "an admin has a picture, and a reason for being away": {
    answer: ["GET /admins/{id}", "200"],
    accepted: [
      { avatar: { type: "avatar", image_url: "https://example.org/a.png" } },
      { avatar: null, away_status_reason_id: "1" },
      { away_status_reason_id: 1 },
    ],
    rejected: [{ avatar: "https://example.org/a.png" }, { away_status_reason_id: null, id: 1 }],
  },
  "the team of a conversation is a number": {
    answer: ["GET /conversations/{id}", "200"],
    accepted: [{ team_assignee_id: 1 }, { team_assignee_id: null }],
    rejected: [{ team_assignee_id: "1" }, { team_assignee_id: 1.5 }],
  },
  "the source of a conversation has nulls, recipients and any type": {
    answer: ["GET /conversations/{id}", "200"],
    accepted: [
      source({ id: null, subject: null, body: null, recipients: null }),
      source({ type: "new", recipients: [{ type: "to", email: "jane@example.com" }] }),
    ],
    rejected: [source({ type: null }), source({ recipients: {} }), source({ id: 1 })],
  },
  "figures and agreements of a conversation have nulls": {
    answer: ["GET /conversations/{id}", "200"],
    accepted: [
      { sla_applied: { sla_status: null } },
      { statistics: { assigned_team_first_response_time: [{ team_name: null }] } },
      { statistics: { last_closed_by_id: 1 } },
      { statistics: { last_closed_by_id: "c3po" } },
    ],
    rejected: [
      { sla_applied: { sla_status: "late" } },
      { sla_applied: { sla_name: null } },
      { statistics: { last_closed_by_id: null } },
    ],
  },
  "attributes of a custom object can be numbers": {
    answer: ["GET /custom_object_instances/{custom_object_type_identifier}/{id}", "200"],
    accepted: [attributes("a"), attributes(99.99)],
    rejected: [attributes(true), attributes([]), attributes(null)],
  },
  "attributes of a visitor can be numbers and booleans; it needs no email": {
    answer: ["GET /visitors", "200"],
    accepted: [attributes(1.5), attributes(true), { email: "", last_request_at: null }],
    rejected: [attributes([]), attributes(null), { email: null }, { last_request_at: "a" }],
  },
  "attributes of a ticket type are under data, with options or without": {
    answer: ["GET /ticket_types/{id}", "200"],
    accepted: [attribute(null), attribute({ multiline: true }), { is_internal: true }],
    rejected: [attribute("multiline: true"), attribute([]), { is_internal: null }],
  },
  "attaching a contact answers with contacts": {
    answer: ["POST /conversations/{id}/customers", "200"],
    accepted: [{ customers: [{ type: "user", id: "1" }] }],
    rejected: [{ customers: [{ type: "user", id: 1 }] }, { customers: null }, []],
  },
  "a Fin Voice call is found by its number": {
    answer: ["GET /fin_voice/phone_number/{phone_number}", "200"],
    accepted: [{ id: 1, user_phone_number: "+351912345678" }],
    rejected: [{ id: "1" }, null, []],
  },
  "the id of a failed request is any text": {
    answer: ["GET /brands/{id}", "404"],
    accepted: [errors({ request_id: "req-456" }), errors({ request_id: null })],
    rejected: [errors({ request_id: 456 }), { type: "error.list" }],
  },
  "a ticket that cannot be updated answers with an error list": {
    answer: ["PUT /tickets/{id}", "404"],
    accepted: [errors({})],
    rejected: [{}, { error_key: "not_found" }],
  },
  "a link that cannot be sent answers with a key": {
    answer: ["POST /phone_call_redirects", "422"],
    accepted: [{ error_key: "some_error" }, { error_key: "a", message: "b" }],
    rejected: [{ error_key: 1 }, [], null],
  },
  "a query without its parameter answers with one error or a list": {
    answer: ["GET /messages/whatsapp/status", "400"],
    accepted: [errors({}), { type: "error", request_id: "1", message: "a" }],
    rejected: [{ type: "error" }, { type: "error.list", message: "a" }, {}],
  },
};

const oracle = createResponseOracle();

describe.each(Object.entries(corrections))("%s", (_, { answer, accepted, rejected }) => {
  const mistakes = oracle(...answer);

  test.each(accepted.map((data) => [JSON.stringify(data), data]))("accepts %s", (_, data) => {
    expect(mistakes(data)).toEqual([]);
  });

  test.each(rejected.map((data) => [JSON.stringify(data), data]))("rejects %s", (_, data) => {
    expect(mistakes(data)).not.toEqual([]);
  });
});
