import type { DocsView } from "../view/index.js";
import { addressOf } from "./escape.js";
import type { Links } from "./markdown.js";

/**
 * Where the methods of an API are described: by name (`createContact`) where no other group has one
 * of that name, and by call (`contacts.createContact`).
 *
 * @param ending of pages: `html`
 * @param root the way from the page to the folder of those pages
 */
export function methodLinks({ groups }: DocsView, ending: "html" | "md", root = ""): Links {
  const operations = groups.flatMap(({ operations }) => operations);
  const places = operations.map(({ name, call, group }) => ({
    name,
    call,
    url: `${root}${group}.${ending}#${addressOf(name)}`,
  }));
  const isShared = (name: string) => places.filter((place) => place.name === name).length > 1;
  return new Map([
    ...places.filter(({ name }) => !isShared(name)).map(({ name, url }) => [name, url] as const),
    ...places.map(({ call, url }) => [call, url] as const),
  ]);
}
