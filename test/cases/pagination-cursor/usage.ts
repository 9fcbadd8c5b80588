import { type Contact, createCaseClient } from "client";

export async function ids(): Promise<(string | undefined)[]> {
  const { contacts } = createCaseClient({});
  const found: Contact[] = [];
  for await (const contact of contacts.listContacts.items()) found.push(contact);
  for await (const page of contacts.searchContacts.pages({ body: { query: "a" } })) {
    found.push(...(page.data ?? []));
  }
  return found.map(({ id }) => id);
}
