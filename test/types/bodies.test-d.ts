/** Bodies that people send can be written, each of its branches; slips in them are noticed. */
import type { IntercomClient } from "intercom-unstable";

declare const intercom: IntercomClient;
const path = { id: "1" };

intercom.contacts.createContact({ body: { email: "jane@example.com" } });
intercom.contacts.createContact({ body: { external_id: "7", custom_attributes: { seats: [1] } } });

intercom.companies.createOrUpdateCompany({
  body: { company_id: "1", custom_attributes: { paid: true, seats: 3, plan: "gold" } },
});

intercom.tags.createTag({ body: { name: "vip" } });
intercom.tags.createTag({ body: { name: "vip", companies: [{ id: "1" }] } });
intercom.tags.createTag({ body: { name: "vip", users: [{ id: "1" }] } });

intercom.messages.createMessage({
  body: {
    message_type: "email",
    subject: "Hello",
    body: "Hello Jane",
    template: "plain",
    from: { type: "admin", id: 1 },
    to: { type: "user", id: "1" },
  },
});
intercom.messages.createMessage({
  body: {
    message_type: "inapp",
    body: "Hello",
    from: { type: "admin", id: "1" },
    to: { type: "user", id: "1" },
  },
});

intercom.conversations.createConversation({
  body: { from: { type: "user", id: "1" }, body: "Hi" },
});
intercom.conversations.replyConversation({
  path,
  body: { message_type: "comment", type: "user", intercom_user_id: "1", body: "Hi" },
});
intercom.conversations.replyConversation({
  path,
  body: { message_type: "note", type: "admin", admin_id: "1", body: "Hi" },
});
intercom.conversations.replyConversation({
  path,
  // @ts-expect-error a slip of the pen in one branch of many
  body: { message_type: "comment", type: "admin", admin_id: "1", body: "Hi", atachment_urls: [] },
});
intercom.conversations.manageConversation({
  path,
  body: { message_type: "close", type: "admin", admin_id: "1" },
});
intercom.conversations.manageConversation({
  path,
  body: { message_type: "assignment", type: "admin", admin_id: "1", assignee_id: "2" },
});
intercom.conversations.manageConversation({
  path,
  // @ts-expect-error there is no such action
  body: { message_type: "reopen", admin_id: "1" },
});

const ticket = { ticket_type_id: "1", contacts: [{ id: "2" }] };
intercom.tickets.createTicket({ body: ticket });
intercom.tickets.createTicket({
  body: { ...ticket, ticket_attributes: { _default_title_: "Broken" }, skip_notifications: true },
});
intercom.tickets.createTicket({
  // @ts-expect-error a slip of the pen where two schemas meet
  body: { ticket_type_id: "1", contacts: [{ id: "2" }], tiket_attributes: {} },
});
intercom.tickets.replyTicket({
  path,
  body: { message_type: "comment", type: "admin", admin_id: "1", body: "Hi" },
});

intercom.dataAttributes.createDataAttribute({
  body: { name: "plan", model: "contact", data_type: "string" },
});
intercom.dataAttributes.createDataAttribute({
  body: {
    name: "plan",
    model: "contact",
    data_type: "options",
    options: [{ value: "gold" }, { value: "silver" }],
  },
});
intercom.dataAttributes.updateDataAttribute({
  path: { id: 1 },
  body: { archived: false, options: [{ value: "gold" }] },
});

intercom.dataEvents.createDataEvent({
  body: { event_name: "ordered", created_at: 1, user_id: "1", metadata: { price: 3 } },
});
intercom.dataEvents.lisDataEvents({ query: { type: "user", filter: { email: "a@example.com" } } });
// @ts-expect-error a filter by nothing
intercom.dataEvents.lisDataEvents({ query: { type: "user", filter: {} } });

intercom.customObjectInstances.createCustomObjectInstances({
  path: { custom_object_type_identifier: "order" },
  body: { external_id: "1", custom_attributes: { price: 3 } },
});
intercom.customObjectInstances.getCustomObjectInstancesByExternalId({
  path: { custom_object_type_identifier: "order" },
  query: { external_id: "1" },
});

intercom.visitors.convertVisitor({
  body: { type: "user", user: { id: "1" }, visitor: { id: "2" } },
});
intercom.articles.createArticle({ body: { title: "Help", author_id: 1, state: "published" } });
intercom.news.createNewsItem({ body: { title: "New", sender_id: 1, body: "Here", state: "live" } });
