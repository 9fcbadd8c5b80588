import { defineTeam } from "intercom-codegen";
import { emitInbox } from "./inbox.js";
import { RUNBOOKS } from "./runbooks.js";

const LICENCE = `/*
 * Copyright (c) Acme Support Engineering. For use inside Acme only.
 */`;

/**
 * What the support desk works with: conversations, tickets and the people behind them. Calls give
 * results, because a bot that answers customers has to say something whatever happens.
 */
export default defineTeam({
  groups: ["Conversations", "Tickets", "Contacts", "Tags", "Notes"],
  packageName: "@acme/support-intercom",
  package: {
    description:
      "Acme's support desk on Intercom: conversations, tickets and the people behind them",
    license: "UNLICENSED",
    entries: ["support-inbox"],
  },
  style: { results: "result" },
  headers: { "X-Acme-Team": "support" },
  docs: { links: RUNBOOKS, samples: ["typescript", "curl"] },
  emit: ["types", "client", "validators", "docs", "inbox"],
  emitters: { inbox: emitInbox },
  hooks: {
    sourceFile: (file) => {
      file.insertText(0, `${LICENCE}\n`);
    },
  },
});
