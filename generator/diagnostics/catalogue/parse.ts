import { entry } from "./entry.js";

/** Codes of the parse stage: text that is no document, or not the document it should be. */
export const parseEntries = {
  "empty-file": entry({
    severity: "error",
    title: "the file is empty",
    cause: "There is nothing in it but white space or comments.",
    fix: "Check the path, and whether the download or the export that made the file was completed.",
  }),
  "html-file": entry({
    severity: "error",
    title: "this is a web page or XML, not YAML or JSON",
    cause: "The text begins with a tag. A login page or an error page is often saved by mistake.",
    fix: "Download the raw file; on a code host that is the address behind its `Raw` button.",
  }),
  "duplicate-key": entry<{ key: string }>({
    severity: "error",
    title: ({ key }) => `the key \`${key}\` is there twice in one mapping`,
    cause:
      "A mapping can hold a key once (YAML 1.2, section 3.2.1.1); the two would be read as one.",
    fix: "Delete one of the two, or merge what they hold.",
  }),
  "bad-indentation": entry({
    severity: "error",
    title: "the indentation does not fit, or a value needs quotes",
    cause:
      "The line is indented by more or fewer spaces than its neighbours, or it holds `: ` inside a value without quotes.",
    fix: "Align the line with the keys beside it, or put the value in quotes.",
  }),
  "tab-indentation": entry({
    severity: "error",
    title: "a tab is used for indentation",
    cause: "YAML allows only spaces there (YAML 1.2, section 6.1).",
    fix: "Replace the tab with spaces.",
  }),
  "truncated-file": entry<{ inside: string }>({
    severity: "error",
    title: ({ inside }) => `the file ends inside ${inside}`,
    cause: "A quote or a bracket is opened and never closed, or the end of the file is missing.",
    fix: "Fetch the file again, or close what is open.",
  }),
  "unknown-alias": entry<{ alias: string }>({
    severity: "error",
    title: ({ alias }) => `the alias \`*${alias}\` has no anchor`,
    cause: "An alias stands for the node that carries the anchor of its name, earlier in the file.",
    fix: ({ alias }) => `Add \`&${alias}\` to that node, or put the value in quotes if it is text.`,
  }),
  "cyclic-alias": entry({
    severity: "error",
    title: "an alias stands inside the node that it stands for",
    cause: "The document would contain itself and have no end.",
    fix: "Use a `$ref` for a recursive schema.",
  }),
  "too-many-aliases": entry<{ limit: number }>({
    severity: "error",
    title: ({ limit }) => `with its aliases written out, the document has over ${limit} nodes`,
    cause: "Aliases of aliases multiply; a short file can stand for more than any memory holds.",
    fix: "Use `$ref` to components instead of YAML aliases.",
  }),
  "too-deep": entry<{ limit: number }>({
    severity: "error",
    title: ({ limit }) => `the document is nested more than ${limit} levels deep`,
    cause:
      "No description needs that; deeper input is refused so that it cannot exhaust the stack.",
    fix: "Move inner schemas to `components.schemas` and refer to them.",
  }),
  "several-documents": entry({
    severity: "error",
    title: "the file holds more than one YAML document",
    cause: "`---` on a line of its own begins another document; only one can be read.",
    fix: "Put each document in a file of its own, or indent the line if it belongs to a text.",
  }),
  "yaml-syntax": entry<{ reason: string }>({
    severity: "error",
    title: ({ reason }) => `not valid YAML: ${reason}`,
    cause: "The text does not follow the grammar of YAML 1.2 (or of JSON).",
    fix: "Correct the line; an editor with YAML support marks the place.",
  }),
  "not-an-object": entry<{ found: string }>({
    severity: "error",
    title: ({ found }) => `the document is ${found}, not an object`,
    cause: "A description has keys such as `openapi`, `info` and `paths` at its top.",
    fix: "Check that this is the right file.",
  }),
  "not-openapi": entry<{ looksLike?: string | undefined }>({
    severity: "error",
    title: ({ looksLike }) =>
      looksLike === undefined
        ? "this is not an OpenAPI description: it has no `openapi` field"
        : `this looks like ${looksLike}, not like an OpenAPI description`,
    cause: "Every OpenAPI 3 description says its version in the field `openapi`, at its top.",
    fix: "Pass an OpenAPI 3.0 or 3.1 description; convert other formats first.",
  }),
  "swagger-upgraded": entry({
    severity: "warning",
    title: "a Swagger 2.0 description is read as OpenAPI 3.0",
    cause: "It is upgraded before anything else; overlays see the upgraded one.",
    fix: "Keep it, or upgrade the file itself, once.",
  }),
  "unreadable-swagger": entry({
    severity: "error",
    title: "the Swagger 2.0 description cannot be upgraded to OpenAPI 3.0",
    cause: "Its parts do not have the form that Swagger 2.0 gives them.",
    fix: "Upgrade the file with a converter, which says what is wrong with it.",
  }),
  "inexact-version": entry<{ version: string; as: string }>({
    severity: "warning",
    title: ({ version, as }) => `OpenAPI version ${version} is read as ${as}`,
    cause:
      "Versions 3.0.x and 3.1.x are known, written as text with three numbers. Of 3.2 what 3.1 has is read; each thing that is new is named where it stands.",
    fix: ({ as }) => `Keep it, or write the field as in \`openapi: "${as}.0"\`.`,
  }),
  "unsupported-version": entry<{ version: string }>({
    severity: "error",
    title: ({ version }) => `OpenAPI version ${version} is not supported`,
    cause: "Versions 3.0.x and 3.1.x are; 3.2.x is read as 3.1.",
    fix: 'Convert the description, or write the field as in `openapi: "3.0.3"`.',
  }),
};
