/** What the guide to validators says that they answer is what they answer. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createContactBody } from "../../generated/client/src/contacts/validators.js";
import { notifyNewMessageBody } from "../../generated/client/src/custom-channel-events/validators.js";
import { requestValidators } from "../../generated/client/src/validators/index.js";

const guide = readFileSync(new URL("../../docs/validators.md", import.meta.url), "utf8");

test("the issue that it shows", () => {
  const [, shown = ""] = /^## Issues\n```json\n(.*?)^```/ms.exec(guide) ?? [];
  const contact = { type: "usr", external_id: "3" };
  const value = { event_id: "1", external_conversation_id: "2", contact, body: "Hi" };
  expect(notifyNewMessageBody.validate(value).issues).toEqual([JSON.parse(shown)]);
});

test.each([
  ["emial", createContactBody.validate({ role: "user", emial: "" }, { unknown: "report" }).issues],
  ["got 5", requestValidators.CreateContact.validate({ body: { email: 5 } as never })],
])("the message with %s", (text, issues = []) => {
  const messages = issues.map(({ message }) => message);
  expect(messages.join()).toContain(text);
  for (const message of messages) expect(guide).toContain(message);
});
