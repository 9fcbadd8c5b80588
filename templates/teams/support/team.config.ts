import { defineTeam } from "intercom-codegen";

export default defineTeam({
  groups: ["Conversations", "Tickets", "Contacts", "Tags", "Notes"],
  emit: ["types", "client", "validators", "docs"],
  packageName: "@acme/support-inbox",
  style: { results: "result" },
  headers: { "X-Acme-Team": "support" },
});
