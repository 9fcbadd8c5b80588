import { entry } from "./entry.js";

/** Codes of the model stage: a description that is well-formed and still leaves something open. */
export const modelEntries = {
  "missing-operation-id": entry<{ operation: string; name: string }>({
    severity: "warning",
    title: ({ operation, name }) => `\`${operation}\` has no operationId; it is called \`${name}\``,
    cause: "The name is made from method and path, and changes when the path does.",
    fix: "Give the operation an `operationId`, in the description or in an overlay.",
  }),
  "undeclared-path-variable": entry<{ name: string; path: string; found: string }>({
    severity: "warning",
    title: ({ name, path, found }) => `\`{${name}}\` of \`${path}\` ${found}`,
    cause:
      "Every variable of a path needs a parameter with `in: path` (OpenAPI 3, Path Templating). It is taken as a required string in the path.",
    fix: ({ name }) => `Declare \`${name}\` with \`in: path\` and \`required: true\`.`,
  }),
  "name-taken": entry<{ kind: string; key: string; wanted: string; name: string }>({
    severity: "warning",
    title: ({ kind, key, wanted, name }) =>
      `the ${kind} \`${key}\` is called \`${name}\`, as \`${wanted}\` is taken`,
    cause:
      "Names are made from what the description says, without its punctuation. Of those that come out the same, the one that is spelt like the name keeps it.",
    fix: ({ kind, key, name }) =>
      `Keep it, or choose another name in the configuration: \`names: { ${kind}s: { ${JSON.stringify(key)}: ${JSON.stringify(name)} } }\`.`,
  }),
  "type-name-taken": entry<{ operation: string; key: string; wanted: string; name: string }>({
    severity: "warning",
    title: ({ operation, wanted, name }) =>
      `a type of \`${operation}\` is called \`${name}\`, as a schema has the name \`${wanted}\``,
    cause: "Types of operations and of schemas stand in one package; a schema keeps its name.",
    fix: ({ key, wanted }) =>
      `Keep it, or give the schema another name in the configuration: \`names: { types: { ${JSON.stringify(key)}: ${JSON.stringify(`${wanted}Schema`)} } }\`.`,
  }),
  "name-collision": entry<{ kind: string; name: string }>({
    severity: "error",
    title: ({ kind, name }) => `a second ${kind} would be called \`${name}\``,
    cause:
      "Names are made from what the description says, without its punctuation; two of them come out the same.",
    fix: ({ kind }) =>
      `Give one of the two another name in the configuration, under \`names.${kind}s\`.`,
  }),
  "argument-collision": entry<{ name: string; method: string }>({
    severity: "error",
    title: ({ name, method }) => `flat arguments of \`${method}\` would have two of \`${name}\``,
    cause:
      "With flat arguments, parameters of the path, the query and the headers stand beside each other, and the body beside them as `body`.",
    fix: "Leave the operation out, or set `style.arguments` to `grouped`, which keeps them apart.",
  }),
  "unsendable-path": entry<{ path: string; reason: string }>({
    severity: "warning",
    title: ({ path, reason }) => `the path \`${path}\` ${reason}: its operations are left out`,
    cause:
      "A request for another path would go out. A path is text and `{variables}` whose names neither begin with `.` or `;` nor end with `*` (OpenAPI 3, Path Templating).",
    fix: "Correct the path, in the description or in an overlay.",
  }),
  "region-name-taken": entry<{ name: string }>({
    severity: "warning",
    title: ({ name }) => `several servers have the \`x-name\` \`${name}\`: none is reached by it`,
    cause: "A region is one server. They are reached by their URLs, as `baseUrl`.",
    fix: "Give each server an `x-name` of its own, in the description or in an overlay.",
  }),
  "unsendable-parameter": entry<{ name: string; in: string }>({
    severity: "warning",
    title: (data) => `the ${data.in} parameter \`${data.name}\` cannot be sent: it is left out`,
    cause:
      "A header's name consists of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110, 5.1), and every name of whole characters. Cookies are the browser's own.",
    fix: "Correct the name, or delete the parameter.",
  }),
  "unsupported-security-scheme": entry<{ schemes: string }>({
    severity: "warning",
    title: ({ schemes }) => `the security scheme \`${schemes}\` is not built in`,
    cause:
      "The client knows bearer tokens (also those of OAuth 2 and OpenID Connect), basic authentication, and API keys in a header or the query.",
    fix: "Send what the scheme needs with `headers` or `middleware` of the client.",
  }),
  "recursive-inline-reference": entry<{ ref: string }>({
    severity: "warning",
    title: ({ ref }) => `\`${ref}\` contains itself and has no name`,
    cause:
      "A schema outside `components.schemas` has no name that a recursion could refer to; below the first level it is taken as any value.",
    fix: "Move the schema to `components.schemas` and refer to it there.",
  }),
};
