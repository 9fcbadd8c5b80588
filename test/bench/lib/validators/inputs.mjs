/** One value that is accepted and one that is rejected, for each body that the aims name. */
const contact = { type: "user", external_id: "25", name: "Jane", email: "jane@example.com" };
const filter = { field: "created_at", operator: ">", value: "1306054154" };
const nested = (last) => ({
  query: { operator: "AND", value: [filter, { operator: "OR", value: [filter, last] }] },
  pagination: { per_page: 5 },
});
const message = (id) => ({
  message_type: "email",
  subject: "Hello",
  body: "Hello there",
  template: "plain",
  from: { type: "admin", id },
  to: { type: "user", id: "0123456789abcdef01234567" },
});

export const INPUTS = {
  createContactBody: {
    accepted: {
      role: "user",
      email: "jane@example.com",
      name: "Jane",
      signed_up_at: 1571672154,
      custom_attributes: { paid: true, plan: "pro" },
    },
    rejected: { role: "user", email: "jane@example.com", name: "Jane", signed_up_at: "yesterday" },
  },
  notifyNewMessageBody: {
    accepted: { event_id: "1", external_conversation_id: "2", contact, body: "Hello" },
    rejected: {
      event_id: "1",
      external_conversation_id: "2",
      contact: { ...contact, type: "usr" },
      body: "Hello",
    },
  },
  createConversationBody: {
    accepted: { from: { type: "user", id: "0123456789abcdef01234567" }, body: "Hello" },
    rejected: { from: { type: "user", id: 5 }, body: "Hello" },
  },
  createMessageBody: { accepted: message("394051"), rejected: message(true) },
  searchConversationsBody: {
    accepted: nested(filter),
    rejected: nested({ ...filter, field: 5 }),
  },
  createTicketBody: {
    accepted: {
      ticket_type_id: "1234",
      contacts: [{ id: "0123456789abcdef01234567" }],
      ticket_attributes: { _default_title_: "Broken", _default_description_: "It does not work" },
    },
    rejected: { ticket_type_id: "1234", contacts: [{ id: 5 }] },
  },
};
