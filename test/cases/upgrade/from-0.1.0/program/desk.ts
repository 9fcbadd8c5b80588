import type { Contact } from "@acme/desk-intercom";
import {
  bind,
  type CallOptions,
  createIntercomClient,
  createTransport,
  type IntercomApiError,
  isApiError,
  type Transport,
} from "@acme/desk-intercom";
import type { CreateContactArgs } from "@acme/desk-intercom/contacts";
import * as contacts from "@acme/desk-intercom/contacts";
import { createContactBody, owner } from "@acme/desk-intercom/contacts/validators";

/** How a program of 0.1.0 calls the client: each way that docs/client.md of that version shows. */
const intercom = createIntercomClient({
  token: "t",
  region: "eu",
  retry: { maxAttempts: 4 },
  timeout: 10_000,
});
const transport: Transport = createTransport({ token: () => "t", headers: { "X-Desk": "1" } });
const options: CallOptions = { signal: new AbortController().signal };

export async function emails(): Promise<(string | null | undefined)[]> {
  const found: (string | null | undefined)[] = [];
  for await (const contact of intercom.contacts.listContacts.items()) found.push(contact.email);
  const search = { body: { query: { field: "role", operator: "=", value: "lead" } } } as const;
  for await (const page of intercom.contacts.searchContacts.pages(search)) {
    found.push(page.type);
  }
  return found;
}

export async function create(args: CreateContactArgs): Promise<Contact> {
  const { data, requestId } = await intercom.contacts.createContact(args, options).withResponse();
  console.log(requestId);
  return data;
}

export async function find(id: string): Promise<string> {
  const result = await contacts.findContact(transport, { path: { id } }).result();
  switch (result.status) {
    case 200:
      return result.data.id ?? "";
    case 401:
      return String(result.error.body.errors);
    case "failed":
      return result.error.message;
    default:
      return "";
  }
}

export async function tag(id: string): Promise<void> {
  const api = bind(transport, contacts);
  try {
    await api.attachTagToContact({ path: { contact_id: id }, body: { id: "1" } });
  } catch (error) {
    if (!isApiError(error)) throw error;
    const failure: IntercomApiError = error;
    console.error(owner, failure.status, failure.requestId);
  }
}

export function valid(body: unknown): CreateContactArgs["body"] | undefined {
  return createContactBody.is(body) ? body : undefined;
}
