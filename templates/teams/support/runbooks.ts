/** What the people on call read when an operation fails, by method name. */
export const RUNBOOKS = {
  createTicket: [runbook("Tickets that are not created", "tickets/not-created")],
  enqueueCreateTicket: [runbook("Tickets that are not created", "tickets/not-created")],
  mergeContact: [runbook("Merged the wrong contacts", "contacts/wrong-merge")],
  replyConversation: [
    runbook("Replies that customers do not get", "conversations/lost-replies"),
    runbook("Rate limits at peak hours", "rate-limits"),
  ],
  searchConversations: [runbook("Rate limits at peak hours", "rate-limits")],
};

function runbook(title: string, page: string) {
  return { text: `Runbook: ${title}`, url: `https://runbooks.acme.example/intercom/${page}` };
}
