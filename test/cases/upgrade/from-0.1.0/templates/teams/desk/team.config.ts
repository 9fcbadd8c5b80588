import { type Code, comment, defineTeam } from "intercom-codegen";
import { emitRoutes } from "./routes.js";

/** A team as version 0.1.0 has it: every way to customise that needs code. */
export default defineTeam({
  groups: ["Contacts", "Conversations", "Tags"],
  packageName: "@acme/desk-intercom",
  package: { description: "What the desk works with", license: "UNLICENSED" },
  headers: { "X-Acme-Team": "desk" },
  names: { operation: ({ name }) => (name === "showContact" ? "findContact" : undefined) },
  docs: { samples: ["typescript", "curl"] },
  emitters: { routes: emitRoutes },
  helpers: { note: (text: unknown): Code => comment(`Desk: ${String(text)}`) },
  hooks: {
    sourceFile: (file, { team }) => {
      file.insertText(0, `// ${team}\n`);
    },
  },
});
