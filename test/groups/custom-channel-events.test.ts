import { type CustomChannelNotificationResponse, createIntercomClient } from "intercom-unstable";
import type {
  NotifyAttributeCollectedArgs,
  NotifyNewConversationData,
} from "intercom-unstable/custom-channel-events";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { type Loopback, startLoopback } from "../support/loopback.js";

/** The answer of Intercom's reference page, the same for the four calls. */
const ANSWER = {
  external_conversation_id: "customer_conversation_id_12",
  conversation_id: "intercom_conversation_id_34",
  external_contact_id: "customer_contact_id_56",
  contact_id: "intercom_contact_id_79",
};

interface Answer {
  external_conversation_id: string;
  conversation_id: string;
  external_contact_id: string;
  contact_id: string;
}

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

function customChannelEvents() {
  server.respond(() => ({ status: 200, body: ANSWER }));
  return createIntercomClient({ baseUrl: server.url, token: "<YOUR_TOKEN_HERE>" })
    .customChannelEvents;
}

/** One request has arrived; its body has these members, in this order. */
function expectRequest(path: string, json: string) {
  const headers = {
    accept: "application/json",
    authorization: "Bearer <YOUR_TOKEN_HERE>",
    "content-type": "application/json",
    "intercom-version": "Unstable",
  };
  const body: unknown = JSON.parse(json);
  expect(server.seen).toEqual([{ method: "POST", path, query: [], headers, body }]);
  expect(JSON.stringify(server.seen[0]?.body)).toBe(json);
}

describe("Custom Channel Events", () => {
  it("POST /custom_channel_events/notify_new_conversation", async () => {
    const data = await customChannelEvents().notifyNewConversation({
      body: {
        event_id: "evt_12345",
        external_conversation_id: "conv_67890",
        contact: {
          type: "user",
          external_id: "user_001",
          name: "Jane Doe",
          email: "jane.doe@example.com",
        },
      },
    });
    expectRequest(
      "/custom_channel_events/notify_new_conversation",
      '{"event_id":"evt_12345","external_conversation_id":"conv_67890","contact":{"type":"user","external_id":"user_001","name":"Jane Doe","email":"jane.doe@example.com"}}',
    );
    expect(data).toEqual(ANSWER);
    expectTypeOf(data).toEqualTypeOf<Answer>();
  });

  it("POST /custom_channel_events/notify_new_message", async () => {
    const data = await customChannelEvents().notifyNewMessage({
      body: {
        event_id: "evt_54321",
        external_conversation_id: "conv_98765",
        contact: {
          type: "user",
          external_id: "user_002",
          name: "John Smith",
          email: "john.smith@example.com",
        },
        body: "Hello, I need help with my order.",
      },
    });
    expectRequest(
      "/custom_channel_events/notify_new_message",
      '{"event_id":"evt_54321","external_conversation_id":"conv_98765","contact":{"type":"user","external_id":"user_002","name":"John Smith","email":"john.smith@example.com"},"body":"Hello, I need help with my order."}',
    );
    expect(data).toEqual(ANSWER);
    expectTypeOf(data).toEqualTypeOf<Answer>();
  });

  it("POST /custom_channel_events/notify_quick_reply_selected", async () => {
    const data = await customChannelEvents().notifyQuickReplySelected({
      body: {
        event_id: "evt_67890",
        external_conversation_id: "conv_13579",
        contact: {
          type: "user",
          external_id: "user_003",
          name: "Alice Example",
          email: "alice@example.com",
        },
        quick_reply_option_id: "1234",
      },
    });
    expectRequest(
      "/custom_channel_events/notify_quick_reply_selected",
      '{"event_id":"evt_67890","external_conversation_id":"conv_13579","contact":{"type":"user","external_id":"user_003","name":"Alice Example","email":"alice@example.com"},"quick_reply_option_id":"1234"}',
    );
    expect(data).toEqual(ANSWER);
    expectTypeOf(data).toEqualTypeOf<Answer>();
  });

  it("POST /custom_channel_events/notify_attribute_collected", async () => {
    const data = await customChannelEvents().notifyAttributeCollected({
      body: {
        event_id: "evt_24680",
        external_conversation_id: "conv_11223",
        contact: {
          type: "user",
          external_id: "user_004",
          name: "Bob Example",
          email: "bob@example.com",
        },
        attribute: { id: "shipping_address", value: "123 Main St, Springfield" },
      },
    });
    expectRequest(
      "/custom_channel_events/notify_attribute_collected",
      '{"event_id":"evt_24680","external_conversation_id":"conv_11223","contact":{"type":"user","external_id":"user_004","name":"Bob Example","email":"bob@example.com"},"attribute":{"id":"shipping_address","value":"123 Main St, Springfield"}}',
    );
    expect(data).toEqual(ANSWER);
    expectTypeOf(data).toEqualTypeOf<Answer>();
  });

  it("types the answer and the attribute by name", () => {
    expectTypeOf<NotifyNewConversationData>().toEqualTypeOf<CustomChannelNotificationResponse>();
    expectTypeOf<CustomChannelNotificationResponse>().toEqualTypeOf<Answer>();
    expectTypeOf<NotifyAttributeCollectedArgs["body"]>().not.toBeAny();
    expectTypeOf<
      NonNullable<NotifyAttributeCollectedArgs["body"]>["attribute"]["value"]
    >().toEqualTypeOf<string>();
  });
});
