import { say } from "../sentence.js";
import { type ChangedAt, type NamedAt, rule } from "./rule.js";

/** Rules on what an operation answers with, status by status. */
export const answerRules = {
  "response-success-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Code that handles the status no longer compiles.",
    example: {
      before: "responses: { 200: { … }, 202: { … } }",
      after: "responses: { 200: { … } }",
    },
    sentence: ({ place, name }) => say`${place} no longer answers with ${name}`,
  }),
  "response-success-added": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "What the call resolves to may be the body of the new status, which is another.",
    example: {
      before: "responses: { 200: { content: { … } } }",
      after: "responses: { 200: { content: { … } }, 204: {} }",
    },
    sentence: ({ place, name }) => say`${place} may answer with ${name} and another body`,
  }),
  "response-success-joined": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The new status carries what a success carried before.",
    example: {
      before: "responses: { 200: { content: { … } } }",
      after: "responses: { 200: { content: { … } }, 201: { content: { … } } } # the same body",
    },
    sentence: ({ place, name }) => say`${place} may answer with ${name}, the body the same`,
  }),
  "response-error-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The type of the error answers has no such status any more.",
    example: {
      before: "responses: { 200: { … }, 404: { … } }",
      after: "responses: { 200: { … } }",
    },
    sentence: ({ place, name }) => say`${place} no longer declares the error ${name}`,
  }),
  "response-error-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Undeclared statuses had to be reckoned with before; this one has a type now.",
    example: {
      before: "responses: { 200: { … } }",
      after: "responses: { 200: { … }, 404: { … } }",
    },
    sentence: ({ place, name }) => say`${place} declares the error ${name}`,
  }),
  "response-body-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "There is nothing to read any more.",
    example: { before: "200: { content: { … } }", after: "200: {}" },
    sentence: ({ place, name }) => say`${place} answers ${name} without a body`,
  }),
  "response-body-added": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "What was `undefined` is a value now.",
    example: { before: "200: {}", after: "200: { content: { … } }" },
    sentence: ({ place, name }) => say`${place} answers ${name} with a body`,
  }),
  "response-reading-changed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "JSON, text and bytes reach a caller as different types.",
    example: {
      before: "content: { application/json: { … } }",
      after: "content: { text/csv: { … } }",
    },
    sentence: ({ place, from, to }) => say`${place} is ${to} instead of ${from}`,
  }),
  "response-media-type-changed": rule<ChangedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The client reads the one as the other.",
    example: {
      before: "content: { text/csv: { … } }",
      after: "content: { text/plain: { … } }",
    },
    sentence: ({ place, from, to }) => say`${place} is ${to} instead of ${from}`,
  }),
  "response-header-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "run time",
    why: "Headers are read by name, without a type; code that reads this one finds nothing.",
    example: { before: "headers: { X-Total: { … } }", after: "headers: {}" },
    sentence: ({ place, name }) => say`${place} no longer has the header ${name}`,
  }),
  "response-header-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "run time",
    why: "There is one header more to read.",
    example: { before: "headers: {}", after: "headers: { X-Total: { … } }" },
    sentence: ({ place, name }) => say`${place} has the header ${name}`,
  }),
};
