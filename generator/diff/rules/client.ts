import { say } from "../sentence.js";
import { type ChangedAt, type Named, type Renamed, rule } from "./rule.js";

/** Rules on what the package exports and what a client is made with. */
export const clientRules = {
  "type-removed": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "An import of the type no longer compiles.",
    example: {
      before: "schemas: { news: { type: object }, item: { type: object } }",
      after: "schemas: { news: { type: object } }",
    },
    sentence: ({ name }) => say`the type ${name} is gone`,
  }),
  "type-renamed": rule<Renamed>({
    level: "breaking",
    noticedBy: "compiler",
    why: "An import of the type under its old name no longer compiles.",
    example: {
      before: "schemas: { news: { type: object } }",
      after: "schemas: { news_item: { type: object } }",
    },
    sentence: ({ from, to }) => say`the type ${from} is called ${to} now`,
  }),
  "type-added": rule<Named>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The package exports one type more.",
    example: {
      before: "schemas: { news: { type: object } }",
      after: "schemas: { news: { type: object }, item: { type: object } }",
    },
    sentence: ({ name }) => say`the type ${name} is new`,
  }),
  "client-renamed": rule<Renamed>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The client, the function that creates it and its error classes carry the name of the API.",
    example: { before: "info: { title: News }", after: "info: { title: Newsfeed }" },
    sentence: ({ from, to }) => say`${from} is called ${to} now`,
  }),
  "region-removed": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The option `region` no longer takes the name.",
    example: {
      before:
        "servers:\n  - { url: https://a.test, x-name: us }\n  - { url: https://b.test, x-name: eu }",
      after: "servers:\n  - { url: https://a.test, x-name: us }",
    },
    sentence: ({ name }) => say`the region ${name} is gone`,
  }),
  "region-added": rule<Named>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The option `region` takes one name more.",
    example: {
      before: "servers:\n  - { url: https://a.test, x-name: us }",
      after:
        "servers:\n  - { url: https://a.test, x-name: us }\n  - { url: https://b.test, x-name: eu }",
    },
    sentence: ({ name }) => say`the region ${name} is new`,
  }),
  "server-url-changed": rule<Renamed>({
    level: "compatible",
    noticedBy: "compiler",
    why: "Calls are written as before; the client sends them to the new address.",
    example: {
      before: "servers: [{ url: https://a.test }]",
      after: "servers: [{ url: https://b.test }]",
    },
    sentence: ({ from, to }) => say`calls go to ${to} instead of ${from}`,
  }),
  "authentication-added": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A client can no longer be created without a token.",
    example: { before: "security: []", after: "security: [{ bearerAuth: [] }]" },
    sentence: ({ name }) => say`calls carry a token now (${name})`,
  }),
  "authentication-removed": rule<Named>({
    level: "breaking",
    noticedBy: "run time",
    why: "The scheme that a caller has a token for no longer exists; the token is not sent any more.",
    example: { before: "security: [{ bearerAuth: [] }]", after: "security: []" },
    sentence: ({ name }) => say`calls carry no token any more (it was ${name})`,
  }),
  "authentication-changed": rule<Renamed>({
    level: "breaking",
    noticedBy: "run time",
    why: "The token that a caller has is sent in another way, which the API may take another token for.",
    example: {
      before: "security: [{ bearerAuth: [] }]",
      after: "security: [{ keyAuth: [] }]",
    },
    sentence: ({ from, to }) => say`calls authenticate by ${to} instead of ${from}`,
  }),
  "operation-authentication-changed": rule<ChangedAt>({
    level: "breaking",
    noticedBy: "run time",
    why: "One operation wants another kind of token than before.",
    example: {
      before: "get: { operationId: listNews }",
      after: "get: { operationId: listNews, security: [{ keyAuth: [] }] }",
    },
    sentence: ({ place, from, to }) => say`${place} authenticates by ${to} instead of ${from}`,
  }),
  "client-option-removed": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A header that most operations share is an option of the client; the option is gone.",
    example: {
      before: "parameters: [{ name: X-Version, in: header, schema: { type: string, default: a } }]",
      after: "parameters: []",
    },
    sentence: ({ name }) => say`the client option ${name} is gone`,
  }),
  "client-option-added": rule<Named>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The client has one option more, with a default.",
    example: {
      before: "parameters: []",
      after: "parameters: [{ name: X-Version, in: header, schema: { type: string, default: a } }]",
    },
    sentence: ({ name }) => say`the client option ${name} is new`,
  }),
};
