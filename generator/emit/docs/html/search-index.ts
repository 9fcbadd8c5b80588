import { escapeHidden } from "../../code.js";
import { plainText } from "../text/markdown.js";
import type { DocsView, FieldView, GroupView, OperationView, SchemaView } from "../view/index.js";

/** What the search finds. The names are those that `assets/search.js` reads. */
interface Entry {
  readonly title: string;
  /** Address of the place. */
  readonly url: string;
  /** `contacts.createContact`, or the group of a type. */
  readonly name: string;
  readonly group: string;
  readonly method?: string;
  readonly path?: string;
  /** `operationId`. */
  readonly id?: string;
  readonly text?: string;
  /** Names of parameters and properties. */
  readonly fields: string;
}

/**
 * A script that hands the entries of the search over: a page that is opened as a file may load
 * scripts, and may not fetch.
 */
export function searchIndex({ groups }: DocsView): string {
  const entries = groups.flatMap((group) => [
    ...group.operations.map((operation) => operationEntry(operation, group)),
    ...group.types.map((type): Entry => {
      const { name, description = "", schema } = type;
      const text = firstSentence(plainText(description));
      const url = `${group.id}.html#type-${encodeURIComponent(name)}`;
      return { title: name, url, name: "", group: group.title, text, fields: fieldNames(schema) };
    }),
  ]);
  const distinct = new Map(entries.map((entry) => [entry.path ? entry.url : entry.title, entry]));
  const json = escapeHidden(JSON.stringify([...distinct.values()]));
  return `window.docsSearchEntries = ${json};\n`;
}

function operationEntry(operation: OperationView, group: GroupView): Entry {
  const { name, summary, call, method, path, id, description = "", parameters, body } = operation;
  const fields = [
    ...parameters.flatMap((each) => each.fields.map((field) => field.name)),
    ...(body?.contents ?? []).flatMap(({ schema }) => fieldNames(schema).split(" ")),
  ];
  return {
    title: summary,
    url: `${group.id}.html#${encodeURIComponent(name)}`,
    name: call,
    group: group.title,
    method,
    path,
    ...(id !== undefined && { id }),
    text: firstSentence(plainText(description)),
    fields: [...new Set(fields)].join(" "),
  };
}

function fieldNames({ fields, variants }: SchemaView): string {
  const names = [
    ...fields.flatMap((field: FieldView) => [field.name, ...fieldNames(field).split(" ")]),
    ...variants.flatMap(({ schema }) => fieldNames(schema).split(" ")),
  ];
  return [...new Set(names.filter((name) => name !== ""))].join(" ");
}

function firstSentence(text: string): string {
  return /^.*?[.:;](?= |$)/.exec(text)?.[0] ?? text;
}
