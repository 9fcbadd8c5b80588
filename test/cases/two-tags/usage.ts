import { createCaseClient } from "client";
import { listNotes as ofContacts } from "client/contacts";
import type { listNotes as ofNotes } from "client/notes";

const client = createCaseClient({});
export const notes: Promise<string[]>[] = [
  client.notes.listNotes({ path: { id: "a" } }),
  client.contacts.listNotes({ path: { id: "a" } }),
];
export const same: typeof ofNotes = ofContacts;
