import { defineTeam } from "intercom-codegen";
import { emitCase } from "./case/emitter.js";
import { argument, camelized } from "./case/helpers.js";
import { createSampleArguments } from "./case/sample-arguments.js";
import { emitFields } from "./fields/emitter.js";
import { emitZod } from "./zod/emitter.js";

/**
 * What the data platform moves: events, attributes, companies and exports. Its code has names in
 * camelCase, checks what it sends with zod, and looks fields up in a table.
 */
export default defineTeam({
  groups: ["Data Export", "Data Events", "Data Attributes", "Companies"],
  packageName: "@acme/intercom-data",
  package: {
    description: "Acme's data platform on Intercom: events, attributes, companies and exports",
    license: "UNLICENSED",
    dependencies: { zod: "4.6.7" },
    entries: [
      "schemas",
      "companies/schemas",
      "data-attributes/schemas",
      "data-events/schemas",
      "data-export/schemas",
    ],
  },
  headers: { "X-Acme-Team": "data-platform" },
  docs: { samples: ["typescript", "curl"] },
  emit: ["types", "client", "docs", "case", "zod", "fields"],
  emitters: { case: emitCase, zod: emitZod, fields: emitFields },
  helpers: { argument, camelized },
  hooks: { sampleArguments: createSampleArguments() },
});
