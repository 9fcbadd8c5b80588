import { list, say } from "../sentence.js";
import { type Named, type NamedAt, type Renamed, rule } from "./rule.js";

interface GroupRenamed extends Renamed {
  readonly operations: readonly string[];
}

interface GroupNamed extends Named {
  readonly operations: readonly string[];
}

interface Moved extends Renamed {
  readonly name: string;
}

/** Rules on groups and operations: what a caller reaches methods by. */
export const groupRules = {
  "group-removed": rule<GroupNamed>({
    level: "breaking",
    noticedBy: "compiler",
    why: "Every method of the group, its property on the client and its module are gone.",
    example: {
      before: "get: { operationId: listNews, tags: [News] }",
      after: "# no operation is tagged News",
    },
    sentence: ({ name, operations }) => say`the group ${name} is gone, with ${list(operations)}`,
  }),
  "group-renamed": rule<GroupRenamed>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A group's property on the client and its module are named after the tag.",
    example: {
      before: "get: { operationId: listNews, tags: [News] }",
      after: "get: { operationId: listNews, tags: [Newsfeed] }",
    },
    sentence: ({ from, to, operations }) =>
      say`the group ${from} is called ${to} now, with ${list(operations)}`,
  }),
  "group-added": rule<GroupNamed>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The client has one property more; nothing that was there is touched.",
    example: {
      before: "# no operation is tagged News",
      after: "get: { operationId: listNews, tags: [News] }",
    },
    sentence: ({ name, operations }) => say`the group ${name} is new, with ${list(operations)}`,
  }),
  "operation-removed": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The method is gone, and so are the types of its arguments and of what it resolves to.",
    example: {
      before: "/news:\n  get: { operationId: listNews }\n  post: { operationId: createNews }",
      after: "/news:\n  get: { operationId: listNews }",
    },
    sentence: ({ name }) => say`${name} is gone`,
  }),
  "operation-renamed": rule<Renamed>({
    level: "breaking",
    noticedBy: "compiler",
    why: "A method and its types are named after the operationId.",
    example: {
      before: "get: { operationId: listNews }",
      after: "get: { operationId: listAllNews }",
    },
    sentence: ({ from, to }) => say`${from} is called ${to} now`,
  }),
  "operation-added": rule<Named>({
    level: "compatible",
    noticedBy: "compiler",
    why: "There is one more method.",
    example: {
      before: "/news:\n  get: { operationId: listNews }",
      after: "/news:\n  get: { operationId: listNews }\n  post: { operationId: createNews }",
    },
    sentence: ({ name }) => say`${name} is new`,
  }),
  "operation-left-group": rule<Moved>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The method is no longer where it was called and imported from.",
    example: {
      before: "get: { operationId: listTags, tags: [Tags, Contacts] }",
      after: "get: { operationId: listTags, tags: [Tags] }",
    },
    sentence: ({ name, from, to }) => say`${name} is no longer in ${from}; it is in ${to}`,
  }),
  "operation-joined-group": rule<NamedAt>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The method can be reached from one more group.",
    example: {
      before: "get: { operationId: listTags, tags: [Tags] }",
      after: "get: { operationId: listTags, tags: [Tags, Contacts] }",
    },
    sentence: ({ name, place }) => say`${name} is in ${place} too`,
  }),
  "operation-moved": rule<Moved>({
    level: "compatible",
    noticedBy: "compiler",
    why: "A call is written as before; the client sends it to the new place.",
    example: {
      before: "/news:\n  get: { operationId: listNews }",
      after: "/newsfeed:\n  get: { operationId: listNews }",
    },
    sentence: ({ name, from, to }) => say`${name} is sent to ${to} instead of ${from}`,
  }),
  "pagination-removed": rule<Named>({
    level: "breaking",
    noticedBy: "compiler",
    why: "The method loses `.items()` and `.pages()`.",
    example: {
      before: "parameters: [{ name: page, in: query }]",
      after: "parameters: []",
    },
    sentence: ({ name }) => say`${name} has no pages to iterate over any more`,
  }),
  "pagination-added": rule<Named>({
    level: "compatible",
    noticedBy: "compiler",
    why: "The method gains `.items()` and `.pages()`, and is called as before.",
    example: {
      before: "parameters: []",
      after: "parameters: [{ name: page, in: query }]",
    },
    sentence: ({ name }) => say`${name} can be iterated over, page by page`,
  }),
};
