import { entry } from "./entry.js";

/** Codes of the check stage: a document whose structure later stages could not rely on. */
export const checkEntries = {
  "unresolved-reference": entry<{ ref: string; hint?: string | undefined }>({
    severity: "error",
    title: ({ ref }) => `\`${ref}\` refers to nothing`,
    cause: ({ hint }) => `The document has no such place.${hint === undefined ? "" : ` ${hint}`}`,
    fix: "Correct the reference, or add what it refers to, in the description or in an overlay (`--overlay`). With `--lenient` it is taken for any value.",
  }),
  "dangling-reference": entry<{ ref: string; isSchema: boolean }>({
    severity: "warning",
    title: ({ ref, isSchema }) =>
      `\`${ref}\` refers to nothing: it is ${isSchema ? "taken for any value" : "left out"}`,
    cause: "The document has no such place, and the run is lenient.",
    fix: "Correct the reference, or add what it refers to, in the description or in an overlay.",
  }),
  "inheritance-ring": entry<{ key: string }>({
    severity: "warning",
    title: ({ key }) => `\`${key}\` is a union of schemas that build on it`,
    cause: ({ key }) =>
      `To the letter that has no end. Where they build on \`${key}\`, it is what it says besides its alternatives.`,
    fix: "Keep it, or move what they have in common to a schema of its own.",
  }),
  "unsendable-body": entry<{ method: string }>({
    severity: "warning",
    title: ({ method }) => `a ${method} request has no body: it is left out`,
    cause: "A body has no meaning there (RFC 9110, 9.3), and `fetch` refuses to send one.",
    fix: "Declare what it says as parameters, or the operation as another method.",
  }),
  "new-keyword": entry<{ name: string }>({
    severity: "warning",
    title: ({ name }) => `\`${name}\` is new in OpenAPI 3.2: it is left out`,
    cause: "The description is read as OpenAPI 3.1, which does not have it.",
    fix: "Keep it, if the client can do without it.",
  }),
  "external-reference": entry<{ ref: string }>({
    severity: "error",
    title: ({ ref }) => `\`${ref}\` refers to another document`,
    cause: "One file is read; references into other files or addresses are not followed.",
    fix: "Bundle the description into one file first, e.g. with `redocly bundle`.",
  }),
  "invalid-reference": entry<{ detail: string }>({
    severity: "error",
    title: ({ detail }) => `invalid \`$ref\`: ${detail}`,
    cause:
      "A reference is `#` followed by a JSON pointer (RFC 6901), e.g. `#/components/schemas/a`.",
    fix: "Write the reference as a JSON pointer.",
  }),
  "cyclic-reference": entry<{ ring: string }>({
    severity: "error",
    title: ({ ring }) => `these refer to each other in a ring: ${ring}`,
    cause:
      "None of them says anything but to look at the next (through `$ref`, `allOf`, `anyOf`, `oneOf` or `not`), so none has a meaning.",
    fix: "Break the ring: give one of them content, or put the recursion into a property or an array item.",
  }),
  "wrong-kind": entry<{ name: string; expected: string; found: string }>({
    severity: "error",
    title: ({ name, expected, found }) => `\`${name}\` must be ${expected}, not ${found}`,
    cause: "OpenAPI gives this part another form; what it was meant to say is lost.",
    fix: ({ expected }) => `Write it as ${expected}.`,
  }),
  "ignored-keyword": entry<{ name: string; expected: string; found: string }>({
    severity: "warning",
    title: ({ name, expected, found }) => `\`${name}\` must be ${expected}, not ${found}: ignored`,
    cause: "OpenAPI gives the keyword another form. The rest can do without it.",
    fix: ({ expected }) => `Write it as ${expected}, or delete it.`,
  }),
  "missing-paths": entry({
    severity: "warning",
    title: "the description has no `paths`",
    cause: "There is no operation, so there is no call to generate: types and validators are.",
    fix: "Check that this is the complete file.",
  }),
  "missing-field": entry<{ name: string; owner: string }>({
    severity: "error",
    title: ({ name, owner }) => `${owner} has no \`${name}\``,
    cause: "OpenAPI requires the field, and nothing can be generated without it.",
    fix: ({ name }) => `Add \`${name}\`.`,
  }),
  "empty-paths": entry({
    severity: "warning",
    title: "`paths` is empty",
    cause: "A description without paths has no operations, so there is no call to generate.",
    fix: "Check that this is the complete file.",
  }),
  "invalid-path-key": entry<{ key: string }>({
    severity: "warning",
    title: ({ key }) => `the path \`${key}\` does not begin with \`/\`: it is left out`,
    cause: "A path is appended to the server's URL (OpenAPI 3, Paths Object).",
    fix: ({ key }) => `Write \`/${key}\`.`,
  }),
  "duplicate-operation-id": entry<{ id: string }>({
    severity: "warning",
    title: ({ id }) => `the operationId \`${id}\` is used twice`,
    cause:
      "An operationId names one operation of the whole description. Those that share one are called by method and path.",
    fix: "Give one of the two another operationId, in the description or in an overlay.",
  }),
  "duplicate-parameter": entry<{ name: string; in: string }>({
    severity: "warning",
    title: (data) =>
      `the ${data.in} parameter \`${data.name}\` is declared twice in one list: this one counts`,
    cause: "A parameter is known by its name and its place; a list can hold each once.",
    fix: "Delete one of the two.",
  }),
};
