/** The exact words of issues. */
import { describe, expect, it } from "vitest";
import { setAwayAdminBody } from "../../generated/client/src/admins/validators.js";
import {
  createContactBody,
  searchContactsBody,
} from "../../generated/client/src/contacts/validators.js";
import {
  manageConversationBody,
  replyConversationBody,
} from "../../generated/client/src/conversations/validators.js";
import { notifyNewMessageBody } from "../../generated/client/src/custom-channel-events/validators.js";
import { createDataEventBody } from "../../generated/client/src/data-events/validators.js";
import { createMessageBody } from "../../generated/client/src/messages/validators.js";
import { IntercomValidationError } from "../../generated/client/src/runtime/validation/index.js";
import { createTicketBody } from "../../generated/client/src/tickets/validators.js";

interface Told {
  validate(
    value: unknown,
    options?: { unknown?: "report"; limit?: number },
  ): { issues?: readonly { message: string }[] | undefined };
}

const messages = (validator: Told, value: unknown, options = {}) =>
  validator.validate(value, options).issues?.map(({ message }) => message);

describe("messages", () => {
  it("say where, what was expected and what was there", () => {
    const value = {
      event_id: "1",
      external_conversation_id: "2",
      contact: { type: "usr", external_id: "3" },
      body: "hi",
    };
    expect(notifyNewMessageBody.validate(value).issues).toEqual([
      {
        path: ["contact", "type"],
        code: "enum",
        expected: '"user" or "lead"',
        received: '"usr"',
        message: 'body.contact.type: expected "user" or "lead", got "usr"',
      },
    ]);
  });

  it("name every problem at once", () => {
    expect(messages(setAwayAdminBody, { away_mode_enabled: "yes" })).toEqual([
      'body.away_mode_enabled: expected a boolean, got "yes"',
      "body.away_mode_reassign: expected a boolean, got nothing",
    ]);
  });

  it("say nothing more of a value whose type is wrong", () => {
    expect(messages(createTicketBody, { ticket_type_id: "1", contacts: ["x"] })).toEqual([
      'body.contacts[0]: expected an object, got "x"',
    ]);
  });

  it("explain the branch whose properties a value has, where two miss a tag", () => {
    const value = {
      message_type: "emial",
      subject: "Hello",
      body: "hi",
      from: { type: "admin", id: "1" },
      to: { type: "user", id: "2" },
    };
    const expected = '"in_app", "email", "sms", "whatsapp", "inapp" or "conversation"';
    expect(messages(createMessageBody, value)).toEqual([
      `body.message_type: expected ${expected}, got "emial"`,
    ]);
  });

  it("name a missing property once, and beside it those of which one would do", () => {
    expect(messages(createDataEventBody, { event_name: "ordered" })).toEqual([
      "body.created_at: expected an integer, got nothing",
      'body: expected one of the properties "id", "user_id" or "email", got none',
    ]);
  });

  it("stop at the limit", () => {
    const value = { away_mode_enabled: "yes" };
    expect(messages(setAwayAdminBody, value, { limit: 1 })).toHaveLength(1);
    expect(messages(setAwayAdminBody, value, { limit: 0 })).toHaveLength(1);
  });

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [[], "an array"],
    ["x", '"x"'],
    [12, "12"],
    [Number.NaN, "NaN"],
    [true, "true"],
    [10n, "a bigint"],
    [() => 1, "a function"],
    [Symbol("s"), "a symbol"],
  ])("tell what %s is", (value, shown) => {
    expect(messages(createContactBody, value)).toEqual([`body: expected an object, got ${shown}`]);
  });

  it("tell alternatives that each want another property as one", () => {
    expect(messages(createContactBody, {})).toEqual([
      'body: expected one of the properties "email", "external_id" or "role", got none',
    ]);
  });

  it("tell every tag that there is, though its branch lacks more than the closest one", () => {
    expect(messages(manageConversationBody, { message_type: "reopen", admin_id: "1" })).toEqual([
      'body.message_type: expected "close", "snoozed", "open" or "assignment", got "reopen"',
    ]);
    const reply = { message_type: "comment", type: "usr", intercom_user_id: "1", body: "Hi" };
    expect(messages(replyConversationBody, reply)).toEqual([
      'body.type: expected "user" or "admin", got "usr"',
    ]);
  });

  it("tell no tag of a branch that the rest of the value contradicts", () => {
    const single = { field: "email", operator: "=", value: "x" };
    expect(messages(searchContactsBody, { query: { operator: "and", value: [single] } })).toEqual([
      'body.query.operator: expected "AND" or "OR", got "and"',
    ]);
    const [message] = messages(searchContactsBody, { query: { ...single, operator: "==" } }) ?? [];
    expect(message).not.toContain("AND");
  });

  it("suggest what a mistyped property was meant to be, where asked", () => {
    const value = { email: "jane@example.com", emial: 1, zzzzzz: 2 };
    expect(createContactBody.is(value)).toBe(true);
    expect(messages(createContactBody, value)).toBeUndefined();
    expect(messages(createContactBody, value, { unknown: "report" })).toEqual([
      'body: unknown property "emial"; did you mean "email"?',
      'body: unknown property "zzzzzz"',
    ]);
  });

  it("call no custom attribute unknown", () => {
    const value = { email: "jane@example.com", custom_attributes: { anything: 1 } };
    expect(createContactBody.validate(value, { unknown: "report" })).toEqual({ value });
  });

  it("follow nested search filters", () => {
    const filter = { operator: "OR", value: [{ field: "email", operator: "=", value: {} }] };
    const value = { query: { operator: "AND", value: [filter] } };
    const [issue] = searchContactsBody.validate(value).issues ?? [];
    expect(issue?.path).toEqual(["query", "value", 0, "value", 0, "value"]);
  });

  it("shorten texts, and show no character that steers a terminal", () => {
    const text = `\u001b[31m\u202e${"x".repeat(100)}`;
    const [message = ""] = messages(createContactBody, { email: "a", phone: [text] }) ?? [];
    expect(message).toBe("body.phone: expected a string or null, got an array");
    const [shown = ""] = messages(createContactBody, text) ?? [];
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(shown.length).toBeLessThan(120);
    const [key = ""] =
      messages(createContactBody, { email: "a", [text]: 1 }, { unknown: "report" }) ?? [];
    expect(key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("are the message of the error that `assert` throws", () => {
    expect(() => createContactBody.assert({ email: 5 })).toThrow(IntercomValidationError);
    expect(() => createContactBody.assert({ email: 5 })).toThrow(
      "body.email: expected a string, got 5",
    );
  });
});
