/** What a person meets who writes calls: what may be left out, and which slips are noticed. */
import {
  bind,
  createIntercomClient,
  createTransport,
  type ErrorList,
  IntercomApiError,
  type IntercomClient,
  isApiError,
  type Region,
  type TransportOptions,
} from "intercom-unstable";
import * as contacts from "intercom-unstable/contacts";
import { expectTypeOf } from "vitest";

declare const intercom: IntercomClient;

// The token is the one thing that has to be given: a string, or a function that knows it.
expectTypeOf(createIntercomClient).parameters.toEqualTypeOf<[options: TransportOptions]>();
createIntercomClient({ token: "t" });
createIntercomClient({ token: async () => "t" });
// @ts-expect-error no token
createIntercomClient({});
// @ts-expect-error a number is no token
createIntercomClient({ token: 1 });

// Regions are known by name; an address of one's own goes instead.
expectTypeOf<Region>().toEqualTypeOf<"us" | "eu" | "au">();
createIntercomClient({ token: "t", region: "eu" });
createIntercomClient({ token: "t", baseUrl: "http://localhost:3000" });
// @ts-expect-error there is no such region
createIntercomClient({ token: "t", region: "uk" });
// @ts-expect-error a slip of the pen
createIntercomClient({ token: "t", regoin: "eu" });

// Versions are those of the description.
createIntercomClient({ token: "t", intercomVersion: "Unstable" });
createIntercomClient({ token: "t", intercomVersion: "2.14" });
// @ts-expect-error there is no such version
createIntercomClient({ token: "t", intercomVersion: "2.99" });

// Arguments may be left out where every one of them may.
intercom.admins.listAdmins();
intercom.contacts.listContacts();
intercom.contacts.listContacts({});
intercom.contacts.listContacts({ query: { per_page: 10 } });
// @ts-expect-error the path needs an id
intercom.contacts.showContact();
// @ts-expect-error the path needs an id
intercom.contacts.showContact({});
// @ts-expect-error the id is missing from the path
intercom.contacts.showContact({ path: {} });
// @ts-expect-error a required query
intercom.visitors.retrieveVisitorWithUserId();
// @ts-expect-error a required body
intercom.customChannelEvents.notifyNewConversation({});

// Where there are no arguments, none can be given by mistake.
intercom.admins.listAdmins({});
// @ts-expect-error it takes no query
intercom.admins.listAdmins({ query: { page: 1 } });
// @ts-expect-error the options come second
intercom.admins.listAdmins({ timeout: 1000 });
// @ts-expect-error no object at all
intercom.admins.listAdmins("admins");

// Options come second, whether or not there are arguments.
intercom.admins.listAdmins({}, { timeout: 1000, retry: false });
intercom.contacts.showContact({ path: { id: "1" } }, { signal: new AbortController().signal });
// @ts-expect-error there is no such option
intercom.admins.listAdmins({}, { timeuot: 1000 });

// Slips are noticed in every place, at every depth.
// @ts-expect-error a slip of the pen in the body
intercom.contacts.createContact({ body: { emial: "jane@example.com" } });
// @ts-expect-error a slip of the pen in the query
intercom.companies.listAllCompanies({ query: { per_pagee: 5 } });
// @ts-expect-error a slip of the pen in the path
intercom.contacts.showContact({ path: { id: "1", idd: "1" } });
// @ts-expect-error a place that this operation does not have
intercom.contacts.showContact({ path: { id: "1" }, body: {} });
intercom.customChannelEvents.notifyNewConversation({
  body: {
    event_id: "1",
    external_conversation_id: "2",
    // @ts-expect-error a slip of the pen below the body
    contact: { type: "user", external_id: "3", name: "Jane Doe", mail: "jane@example.com" },
  },
});
// @ts-expect-error a string where a number is due
intercom.companies.listAllCompanies({ query: { per_page: "5" } });
// @ts-expect-error `undefined` is no value: exactOptionalPropertyTypes
intercom.companies.listAllCompanies({ query: { per_page: undefined } });

// Custom attributes are the caller's own.
intercom.contacts.createContact({ body: { custom_attributes: { plan: "gold", seats: 3 } } });

// Searches can be written, nested ones too.
intercom.contacts.searchContacts({
  body: {
    query: {
      operator: "AND",
      value: [
        { field: "created_at", operator: ">", value: "1306054154" },
        { operator: "OR", value: [{ field: "email", operator: "~", value: "example.com" }] },
      ],
    },
    pagination: { per_page: 5 },
  },
});
intercom.contacts.searchContacts({
  // @ts-expect-error there is no such operator
  body: { query: { field: "email", operator: "==", value: "jane@example.com" } },
});

// Nothing on the client can be replaced by accident.
// @ts-expect-error read only
intercom.contacts = bind(createTransport({ token: "t" }), contacts);

// The result is told apart by its status, and each error has its own body.
export async function onResult(): Promise<string | undefined> {
  const result = await intercom.contacts
    .listTagsForAContact({ path: { contact_id: "1" } })
    .result();
  if (result.ok) {
    expectTypeOf(result.data.data).toExtend<readonly { name?: string }[] | undefined>();
    return undefined;
  }
  switch (result.status) {
    case 401:
    case 404:
      expectTypeOf(result.error.status).toEqualTypeOf<401 | 404>();
      expectTypeOf(result.error.body).toEqualTypeOf<ErrorList>();
      return result.error.body.errors[0]?.code;
    // @ts-expect-error 418 is not declared
    case 418:
      return undefined;
    case "failed":
      expectTypeOf(result.error.message).toBeString();
      return result.error.message;
    case "aborted":
      expectTypeOf(result.error).toEqualTypeOf<Error>();
      return undefined;
    default:
      return result.error.requestId;
  }
}

// A caught error narrows to the class, and to a status.
export function onError(error: unknown): number | undefined {
  if (isApiError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
  if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<IntercomApiError>();
  return error instanceof IntercomApiError ? error.rateLimit.remaining : undefined;
}

// Awaiting gives the data; the other views give what goes with it.
export async function onViews(): Promise<void> {
  const call = intercom.contacts.listContacts();
  expectTypeOf(await call).toEqualTypeOf<contacts.ListContactsData>();
  const answer = await call.withResponse();
  expectTypeOf(answer.data).toEqualTypeOf<contacts.ListContactsData>();
  expectTypeOf(answer.response).toEqualTypeOf<Response>();
  expectTypeOf(answer.requestId).toEqualTypeOf<string | undefined>();
}

// Bytes come whole or as a stream.
export async function onDownload(): Promise<void> {
  const path = { job_identifier: "1" };
  const download = intercom.dataExport.downloadDataExport({ path });
  expectTypeOf(await download).toExtend<Uint8Array>();
  expectTypeOf(await download.stream()).toExtend<ReadableStream<Uint8Array>>();
}

// Functions of a group take a transport, and can be bound to one.
const transport = createTransport({ token: "t" });
contacts.showContact(transport, { path: { id: "1" } });
bind(transport, contacts).showContact({ path: { id: "1" } });
// @ts-expect-error the transport is missing
contacts.showContact({ path: { id: "1" } });
