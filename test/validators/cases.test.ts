/** What other generators get wrong on this very description; each by the words of the contract. */
import { describe, expect, it } from "vitest";
import { createOrUpdateCompanyBody } from "../../generated/client/src/companies/validators.js";
import {
  createContactBody,
  searchContactsBody,
} from "../../generated/client/src/contacts/validators.js";
import { createConversationBody } from "../../generated/client/src/conversations/validators.js";
import {
  notifyNewConversationBody,
  notifyNewMessageBody,
} from "../../generated/client/src/custom-channel-events/validators.js";
import { createMessageBody } from "../../generated/client/src/messages/validators.js";
import { createTagBody } from "../../generated/client/src/tags/validators.js";
import { requestValidators } from "../../generated/client/src/validators/index.js";

const id = "0123456789abcdef01234567";

describe("anyOf branches that only hold `required`", () => {
  it.each([{ email: "jane@example.com" }, { external_id: "25" }, { role: "user" }])(
    "%o is a contact to create",
    (value) => expect(createContactBody.is(value)).toBe(true),
  );

  it("{} is no contact to create, and no message", () => {
    expect(createContactBody.is({})).toBe(false);
    expect(createContactBody.is({ name: "Jane" })).toBe(false);
    expect(createMessageBody.is({})).toBe(false);
  });
});

describe("allOf under Custom Channel Events", () => {
  const event = {
    event_id: "1",
    external_conversation_id: "2",
    contact: { type: "user", external_id: "3", name: "Jane", email: "jane@example.com" },
  };

  it("all parts hold", () => {
    expect(notifyNewMessageBody.is({ ...event, body: "Hello" })).toBe(true);
    expect(notifyNewMessageBody.is(event)).toBe(false);
    expect(notifyNewMessageBody.is({ body: "Hello" })).toBe(false);
    expect(notifyNewConversationBody.is(event)).toBe(true);
  });
});

describe("search filters", () => {
  const single = { field: "email", operator: "=", value: "x" };
  const wrong = { ...single, operator: "like" };
  const group = (...value: unknown[]) => ({ operator: "AND", value });

  it.each([single, group(single), group(group(single)), group(group(group(single)))])(
    "are checked at every level: %j",
    (query) => expect(searchContactsBody.is({ query })).toBe(true),
  );

  it.each([wrong, group(wrong), group(group(wrong)), group(group(group(wrong)))])(
    "are refused at every level: %j",
    (query) => expect(searchContactsBody.is({ query })).toBe(false),
  );
});

describe("integer date-time", () => {
  it.each([
    [1571672154, true],
    ["2019-10-21T15:35:54Z", false],
    [1571672154.5, false],
    [null, true],
  ])("%s: %s", (signed_up_at, holds) => {
    expect(createContactBody.is({ email: "jane@example.com", signed_up_at })).toBe(holds);
  });
});

describe("additionalProperties", () => {
  it("keeps custom attributes, of every type that the contract allows", () => {
    const value = { company_id: "1", custom_attributes: { plan: "pro", seats: 5, paid: true } };
    expect(createOrUpdateCompanyBody.validate(value)).toEqual({ value });
    const wrong = { company_id: "1", custom_attributes: { plan: {} } };
    expect(createOrUpdateCompanyBody.is(wrong)).toBe(false);
  });
});

describe("limits", () => {
  const urls = (count: number) => Array.from({ length: count }, () => "https://example.com/a");
  const message = (count: number) => ({
    from: { type: "user", id },
    body: "Hello",
    attachment_urls: urls(count),
  });

  it("counts items", () => {
    expect(createConversationBody.is(message(10))).toBe(true);
    expect(createConversationBody.validate(message(11)).issues).toMatchObject([
      { path: ["attachment_urls"], code: "maxItems", expected: "at most 10 items" },
    ]);
  });

  it("counts characters", () => {
    const from = (text: string) => ({ from: { type: "user", id: text }, body: "Hello" });
    expect(createConversationBody.is(from(id))).toBe(true);
    expect(createConversationBody.is(from(id.slice(1)))).toBe(false);
    expect(createConversationBody.is(from(`${id}0`))).toBe(false);
  });
});

describe("a whole request", () => {
  const { CreateContact } = requestValidators;

  it("names the part in path and message", () => {
    expect(CreateContact.validate({ body: { email: 5 } })).toMatchObject([
      { path: ["body", "email"], message: "body.email: expected a string, got 5" },
    ]);
    expect(CreateContact.validate({ body: { email: "jane@example.com" } })).toEqual([]);
  });

  it("throws with the operation's id", () => {
    expect(() => CreateContact.assert({})).toThrow(
      expect.objectContaining({ name: "IntercomValidationError", operation: "CreateContact" }),
    );
  });

  it("leaves out what is optional", () => {
    expect(requestValidators.createTag.validate({})).not.toEqual([]);
    expect(createTagBody.is({ name: "VIP" })).toBe(true);
    expect(requestValidators.listAllCompanies.validate({})).toEqual([]);
  });
});
