import { describe, expect, test } from "vitest";
import { createResponseOracle } from "../support/response-bodies.js";

/** What the fixes say about answers: what they let in, and what stays out. */
interface Correction {
  readonly answer: readonly [operation: string, status: string];
  /** What else is always in the answer. Default: nothing. */
  readonly rest?: object;
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
}

const path = "/contacts/0123456789abcdef01234567/notes";
const list = (members: object) => ({ notes: { type: "list", data: [], ...members } });
const author = { type: "user", id: "1" };
const source = (members: object) => ({
  source: {
    type: "email",
    id: "1",
    delivered_as: "customer_initiated",
    author,
    redacted: false,
    ...members,
  },
});
const numbered = { type: "pages", page: 1, per_page: 50, total_pages: 2, next: null };
const cursor = { ...numbered, next: { starting_after: "a" } };
const attributes = (value: unknown) => ({ custom_attributes: { key: value } });
const errors = (members: object) => ({ type: "error.list", errors: [], ...members });
const attribute = (input_options: unknown) => ({
  ticket_type_attributes: { data: [{ id: "1", input_options }] },
});

const happened = (metadata: unknown) => ({
  type: "event",
  event_name: "paid",
  created_at: 1,
  metadata,
});
const activity = (metadata: object) => ({ activity_logs: [{ id: "1", metadata }] });
const times = { created_at: 1, updated_at: 1 };
const admin = {
  id: "1",
  name: "Ada",
  email: "ada@example.com",
  away_mode_enabled: false,
  away_mode_reassign: false,
};
const contact = {
  type: "contact",
  id: "1",
  workspace_id: "1",
  role: "user",
  has_hard_bounced: false,
  marked_email_as_spam: false,
  unsubscribed_from_emails: false,
  ...times,
};
const company = {
  id: "1",
  name: "Acme",
  app_id: "1",
  company_id: "1",
  monthly_spend: 0,
  session_count: 0,
  user_count: 0,
  ...times,
};
const conversation = {
  type: "conversation",
  id: "1",
  open: true,
  state: "open",
  read: false,
  source: null,
  contacts: {},
  teammates: null,
  custom_attributes: {},
  ...times,
};
const visitor = { type: "visitor", id: "1", user_id: "1" };

const corrections: Readonly<Record<string, Correction>> = {
  "the lists of a contact have a type and a path": {
    answer: ["GET /contacts/{id}", "200"],
    rest: contact,
    accepted: [list({ url: path }), { notes: { data: [{ type: "note", id: "1", url: path }] } }],
    rejected: [list({ type: "note.list" }), list({ url: null }), list({ data: [{ type: 1 }] })],
  },
  "a contact has subscriptions and says where it came from": {
    answer: ["GET /contacts/{id}", "200"],
    rest: contact,
    accepted: [{ opted_in_subscription_types: { type: "list" }, utm_term: null, referrer: "a" }],
    rejected: [{ opted_out_subscription_types: null }, { utm_term: 1 }, { referrer: {} }],
  },
  "a lead has no email, and a picture is an address": {
    answer: ["GET /contacts/{id}", "200"],
    rest: contact,
    accepted: [{ email: null, avatar: "https://example.com/a.png", sms_consent: true }],
    rejected: [{ email: 1 }, { avatar: { type: "avatar" } }, { sms_consent: null }],
  },
  "reasons for being away come in an envelope": {
    answer: ["GET /away_status_reasons", "200"],
    accepted: [{ type: "list", data: [{ id: "1", label: "Lunch" }] }],
    rejected: [[], {}, { type: "list" }, { type: "list", data: {} }],
  },
  "events are listed or summed up, with metadata of any kind": {
    answer: ["GET /events", "200"],
    accepted: [
      { type: "event.list", events: [happened({ a: 1, b: null, c: [true] })] },
      { type: "event.summary", events: [{ name: "paid", count: 1 }] },
    ],
    rejected: [{ type: "event.list" }, { type: "event.list", events: [happened(null)] }, []],
  },
  "an activity says what was so before and is so now": {
    answer: ["GET /admins/activity_logs", "200"],
    accepted: [activity({ message: "a", before: { on: true }, after: null, more: 1 })],
    rejected: [activity({ away_mode: "yes" })],
  },
  "nothing is not an answer": {
    answer: ["GET /tickets/{id}", "200"],
    accepted: [],
    rejected: [null],
  },
  "the notes of a company are pointers": {
    answer: ["GET /companies/{id}", "200"],
    rest: company,
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
    rest: admin,
    accepted: [
      { avatar: { type: "avatar", image_url: "https://example.org/a.png" } },
      { avatar: null, away_status_reason_id: "1" },
      { away_status_reason_id: 1 },
    ],
    rejected: [{ avatar: "https://example.org/a.png" }, { away_status_reason_id: null, id: 1 }],
  },
  "the team of a conversation is a number": {
    answer: ["GET /conversations/{id}", "200"],
    rest: conversation,
    accepted: [{ team_assignee_id: 1 }, { team_assignee_id: null }],
    rejected: [{ team_assignee_id: "1" }, { team_assignee_id: 1.5 }],
  },
  "the source of a conversation has nulls, recipients and any type": {
    answer: ["GET /conversations/{id}", "200"],
    rest: conversation,
    accepted: [
      source({ id: null, subject: null, body: null, recipients: null }),
      source({ type: "new", recipients: [{ type: "to", email: "jane@example.com" }] }),
    ],
    rejected: [source({ type: null }), source({ recipients: {} }), source({ id: 1 })],
  },
  "figures and agreements of a conversation have nulls": {
    answer: ["GET /conversations/{id}", "200"],
    rest: conversation,
    accepted: [
      { sla_applied: { sla_status: null } },
      { statistics: { assigned_team_first_response_time: [{ team_name: null }] } },
      { statistics: { last_closed_by_id: 1 } },
      { statistics: { last_closed_by_id: "c3po" } },
      { statistics: { last_closed_by_id: null, time_to_admin_reply: null, first_close_at: null } },
      { source: null, topics: { topics: [] }, ticket: null },
      source({ author: { ...author, id: null, email: "" } }),
    ],
    rejected: [
      { sla_applied: { sla_status: "late" } },
      { sla_applied: { sla_name: null } },
      { statistics: { last_closed_by_id: {} } },
      { statistics: { count_reopens: null } },
      { id: undefined },
    ],
  },
  "attributes of a custom object can be numbers": {
    answer: ["GET /custom_object_instances/{custom_object_type_identifier}/{id}", "200"],
    accepted: [attributes("a"), attributes(99.99)],
    rejected: [attributes(true), attributes([]), attributes(null)],
  },
  "attributes of a visitor can be numbers and booleans; it needs no email": {
    answer: ["GET /visitors", "200"],
    rest: visitor,
    accepted: [attributes(1.5), attributes(true), { email: "", last_request_at: null }],
    rejected: [attributes([]), attributes(null), { email: null }, { last_request_at: "a" }],
  },
  "attributes of a ticket type are under data, with options or without": {
    answer: ["GET /ticket_types/{id}", "200"],
    rest: { id: "1" },
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

describe.each(Object.entries(corrections))("%s", (_, { answer, rest, accepted, rejected }) => {
  const judge = oracle(...answer);
  const mistakes = (data: unknown) =>
    judge(rest === undefined ? data : { ...rest, ...(data as object) });

  test.each(accepted.map((data) => [JSON.stringify(data), data]))("accepts %s", (_, data) => {
    expect(mistakes(data)).toEqual([]);
  });

  test.each(rejected.map((data) => [JSON.stringify(data), data]))("rejects %s", (_, data) => {
    expect(mistakes(data)).not.toEqual([]);
  });
});
