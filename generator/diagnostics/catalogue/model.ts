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
  "name-collision": entry<{ kind: string; name: string }>({
    severity: "error",
    title: ({ kind, name }) => `a second ${kind} would be called \`${name}\``,
    cause:
      "Names are made from what the description says, without its punctuation; two of them come out the same.",
    fix: ({ kind }) =>
      kind === "region"
        ? "Give one of the two servers another `x-name`, in the description or in an overlay."
        : `Name one of the two in the configuration, under \`names.${kind}s\`, or rename it in an overlay.`,
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
