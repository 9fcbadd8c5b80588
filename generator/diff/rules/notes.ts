import { say } from "../sentence.js";
import { type At, type ChangedAt, type Renamed, rule } from "./rule.js";

/** Rules on what neither adds to the types nor takes from them. */
export const noteRules = {
  "default-changed": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "run time",
    why: "Code compiles as before; what happens to a value that is left out may be different.",
    example: {
      before: "page: { type: integer, default: 20 }",
      after: "page: { type: integer, default: 50 }",
    },
    sentence: ({ place, from, to }) => say`${place} has the default ${to}, where it had ${from}`,
  }),
  "read-only-changed": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "run time",
    why: "Calls compile as before. A read-only property is ignored where it is sent.",
    example: { before: "id: { type: string }", after: "id: { type: string, readOnly: true }" },
    sentence: ({ place, from, to }) => say`${place} is ${to}, where it was ${from}`,
  }),
  deprecated: rule<At>({
    level: "compatible",
    noticedBy: "reader",
    why: "It works as before; editors strike it through, and it may go some day.",
    example: {
      before: "get: { operationId: listNews }",
      after: "get: { operationId: listNews, deprecated: true }",
    },
    sentence: ({ place }) => say`${place} is deprecated`,
  }),
  "no-longer-deprecated": rule<At>({
    level: "compatible",
    noticedBy: "reader",
    why: "It is here to stay.",
    example: {
      before: "get: { operationId: listNews, deprecated: true }",
      after: "get: { operationId: listNews }",
    },
    sentence: ({ place }) => say`${place} is no longer deprecated`,
  }),
  "text-changed": rule<At>({
    level: "docs",
    noticedBy: "reader",
    why: "Summaries, titles and descriptions become comments and pages.",
    example: { before: "summary: List news", after: "summary: List all news" },
    sentence: ({ place }) => say`the text on ${place} is another`,
  }),
  "example-changed": rule<At>({
    level: "docs",
    noticedBy: "reader",
    why: "Examples are shown on pages, and nowhere else.",
    example: { before: "name: { example: Jane }", after: "name: { example: Joe }" },
    sentence: ({ place }) => say`the example of ${place} is another`,
  }),
  "version-changed": rule<Renamed>({
    level: "docs",
    noticedBy: "reader",
    why: "The description's own version is shown in comments and pages.",
    example: { before: 'info: { version: "1" }', after: 'info: { version: "2" }' },
    sentence: ({ from, to }) => say`the description is version ${to}, after ${from}`,
  }),
};
