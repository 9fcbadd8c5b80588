import { say } from "../sentence.js";
import { type At, type ChangedAt, type ChangedNamedAt, type NamedAt, rule } from "./rule.js";

const PAGE = "{ name: page, in: query, schema: { type: integer } }";
const REQUIRED_PAGE = "{ name: page, in: query, required: true, schema: { type: integer } }";

/** Rules on arguments: parameters and the body as a whole. */
export const argumentRules = {
  "request-parameter-removed": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call that gives the argument no longer compiles.",
    example: { before: `parameters: [${PAGE}]`, after: "parameters: []" },
    sentence: ({ place, name }) => say`${place} no longer takes ${name}`,
  }),
  "request-parameter-renamed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Arguments for the path are given by the name of its variable.",
    example: { before: "/news/{id}:", after: "/news/{news_id}:" },
    sentence: ({ place, from, to }) => say`${from} of ${place} is called ${to} now`,
  }),
  "request-parameter-moved": rule<ChangedNamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Arguments are given by where they travel: `path`, `query` or `headers`.",
    example: { before: "- { name: page, in: query }", after: "- { name: page, in: header }" },
    sentence: ({ place, name, from, to }) =>
      say`${name} of ${place} is given in ${to} instead of ${from}`,
  }),
  "request-parameter-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The argument can be left out.",
    example: { before: "parameters: []", after: `parameters: [${PAGE}]` },
    sentence: ({ place, name }) => say`${place} takes ${name}`,
  }),
  "request-required-parameter-added": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Every call has to give the argument.",
    example: { before: "parameters: []", after: `parameters: [${REQUIRED_PAGE}]` },
    sentence: ({ place, name }) => say`${place} demands ${name}`,
  }),
  "request-parameter-became-required": rule<NamedAt>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Calls that leave the argument out no longer compile.",
    example: { before: `parameters: [${PAGE}]`, after: `parameters: [${REQUIRED_PAGE}]` },
    sentence: ({ place, name }) => say`${name} of ${place} has to be given`,
  }),
  "request-parameter-became-optional": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Calls that give the argument compile as before.",
    example: { before: `parameters: [${REQUIRED_PAGE}]`, after: `parameters: [${PAGE}]` },
    sentence: ({ place, name }) => say`${name} of ${place} can be left out`,
  }),
  "request-parameter-style-changed": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The value is given as before; the client writes it into the request in another way.",
    example: {
      before: "- { name: ids, in: query, explode: true }",
      after: "- { name: ids, in: query, explode: false }",
    },
    sentence: ({ place, name }) => say`${name} of ${place} is written into the request otherwise`,
  }),
  "request-body-removed": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A call that gives a body no longer compiles.",
    example: { before: "requestBody: { content: { … } }", after: "# no requestBody" },
    sentence: ({ place }) => say`${place} no longer takes a body`,
  }),
  "request-body-added": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The body can be left out.",
    example: { before: "# no requestBody", after: "requestBody: { content: { … } }" },
    sentence: ({ place }) => say`${place} takes a body`,
  }),
  "request-required-body-added": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Every call has to give a body.",
    example: {
      before: "# no requestBody",
      after: "requestBody: { required: true, content: { … } }",
    },
    sentence: ({ place }) => say`${place} demands a body`,
  }),
  "request-body-became-required": rule<At>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Calls without a body no longer compile.",
    example: {
      before: "requestBody: { content: { … } }",
      after: "requestBody: { required: true, content: { … } }",
    },
    sentence: ({ place }) => say`the body of ${place} has to be given`,
  }),
  "request-body-became-optional": rule<At>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Calls with a body compile as before.",
    example: {
      before: "requestBody: { required: true, content: { … } }",
      after: "requestBody: { content: { … } }",
    },
    sentence: ({ place }) => say`the body of ${place} can be left out`,
  }),
  "request-media-type-changed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "run time",
    why: "The media type that the client sent is gone; it sends the body in another form.",
    example: {
      before: "content: { application/json: { … } }",
      after: "content: { multipart/form-data: { … } }",
    },
    sentence: ({ place, from, to }) => say`${place} is sent as ${to} instead of ${from}`,
  }),
  "request-media-type-removed": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The client sends another of the media types, before and after.",
    example: {
      before: "content: { application/json: { … }, application/xml: { … } }",
      after: "content: { application/json: { … } }",
    },
    sentence: ({ place, name }) =>
      say`${place} cannot be ${name} any more, which the client never sent`,
  }),
  "request-media-type-added": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The client goes on sending what it sent.",
    example: {
      before: "content: { application/json: { … } }",
      after: "content: { application/json: { … }, application/xml: { … } }",
    },
    sentence: ({ place, name }) =>
      say`${place} may be ${name} as well; the client goes on as before`,
  }),
};
