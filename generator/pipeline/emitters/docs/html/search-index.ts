import { escapeHidden } from "../../../print/code.js";
import { addressOf } from "../text/escape.js";
import { plainText } from "../text/markdown.js";
import type {
  DocsGroupView,
  DocsOperationView,
  DocsView,
  FieldView,
  ResponseView,
  SchemaView,
  TypePageView,
} from "../view/index.js";

/** What the search finds. The names are those that `assets/search.js` reads. */
interface Entry {
  readonly title: string;
  /** Address of the place, from the site's folder. */
  readonly url: string;
  /** `contacts.createContact`; empty for a type. */
  readonly name: string;
  /** Title of the group; of a type what it is first used by. */
  readonly group: string;
  readonly method?: string;
  readonly path?: string;
  /** `operationId`. */
  readonly id?: string;
  readonly text?: string;
  /** Names of parameters and properties. */
  readonly fields: string;
  /** Texts of enums. */
  readonly values?: string;
  /** Answers that are errors: `404 Contact not found`, a semicolon between them. */
  readonly errors?: string;
}

/**
 * A script that hands the entries of the search over: a page that is opened as a file may load
 * scripts, and may not fetch.
 */
export function searchIndex({ groups }: DocsView, types: readonly TypePageView[]): string {
  const entries = [
    ...groups.flatMap((group) =>
      group.operations.map((operation) => operationEntry(operation, group)),
    ),
    ...types.map(typeEntry),
  ];
  const json = escapeHidden(JSON.stringify(entries));
  return `window.docsSearchEntries = ${json};\n`;
}

function typeEntry({
  name,
  id,
  description = "",
  schema,
  operations,
  partOf,
}: TypePageView): Entry {
  const users = [...operations.map(({ call }) => call), ...partOf];
  return {
    title: name,
    url: `types/${addressOf(id)}.html`,
    name: "",
    group: users.slice(0, 2).join(", "),
    text: firstSentence(plainText(description)),
    fields: fieldNames(schema),
    values: enumValues(schema).join(" "),
  };
}

function operationEntry(operation: DocsOperationView, group: DocsGroupView): Entry {
  const { name, summary, call, method, path, id, description = "", parameters, body } = operation;
  const schemas = [
    ...parameters.flatMap((each) => each.fields),
    ...(body?.contents ?? []).map(({ schema }) => schema),
  ];
  const fields = [
    ...parameters.flatMap((each) => each.fields.map((field) => field.name)),
    ...(body?.contents ?? []).flatMap(({ schema }) => fieldNames(schema).split(" ")),
  ];
  return {
    title: summary,
    url: `${group.id}.html#${addressOf(name)}`,
    name: call,
    group: group.title,
    method,
    path,
    ...(id !== undefined && { id }),
    text: firstSentence(plainText(description)),
    fields: [...new Set(fields)].join(" "),
    values: [...new Set(schemas.flatMap(enumValues))].join(" "),
    errors: operation.responses.flatMap(errorText).join("; "),
  };
}

function fieldNames({ fields, variants }: SchemaView): string {
  const names = [
    ...fields.flatMap((field: FieldView) => [field.name, ...fieldNames(field).split(" ")]),
    ...variants.flatMap(({ schema }) => fieldNames(schema).split(" ")),
  ];
  return [...new Set(names.filter((name) => name !== ""))].join(" ");
}

/** Texts of the enums of a schema; numbers and single constants tell nothing apart. */
function enumValues({ values, fields, variants }: SchemaView): string[] {
  const texts = values.length < 2 ? [] : values.filter((value) => /^"[^\s"]+"$/.test(value));
  return [
    ...new Set([
      ...texts.map((text) => text.slice(1, -1)),
      ...fields.flatMap(enumValues),
      ...variants.flatMap(({ schema }) => enumValues(schema)),
    ]),
  ];
}

function errorText({ isError, status, reason = "", description }: ResponseView): string[] {
  if (!isError) return [];
  const text = description === undefined ? reason : firstSentence(plainText(description));
  return [`${status} ${text.replaceAll(";", ",")}`.trim()];
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?= |$)/.exec(text)?.[0] ?? text;
}
