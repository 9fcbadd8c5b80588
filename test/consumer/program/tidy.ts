/**
 * A small program as a user of the client would write it: no type of the description is spelled
 * out by hand, no cast, and nothing but what the package exports.
 */
import {
  type Company,
  type Contact,
  createIntercomClient,
  createTransport,
  IntercomApiError,
  type IntercomClient,
  IntercomNetworkError,
  isApiError,
  type Middleware,
  type Region,
  type Transport,
} from "intercom-unstable";
import { searchContacts, showContact, type UpdateContactArgs } from "intercom-unstable/contacts";
import { notifyNewMessage } from "intercom-unstable/custom-channel-events";

export interface Report {
  readonly admins: readonly string[];
  readonly companies: readonly string[];
  readonly found: number;
  readonly missing: boolean;
  readonly tag: string;
  readonly bytes: number;
  readonly streamed: number;
  readonly conversation: string;
  readonly requests: readonly string[];
}

/** Reads and writes a little of everything. */
export async function tidy(baseUrl: string, region: Region = "eu"): Promise<Report> {
  const requests: string[] = [];
  const options = { token: () => "secret", region, baseUrl, middleware: [record(requests)] };
  const intercom = createIntercomClient({
    ...options,
    retry: { maxAttempts: 2 },
    timeout: 600_000,
  });
  const transport = createTransport(options);
  const job = { path: { job_identifier: "job" } };
  return {
    admins: await adminNames(intercom),
    companies: await companyNames(intercom),
    found: await count(transport),
    missing: (await findContact(transport, "nobody")) === undefined,
    tag: await tagContact(intercom, "1", "7"),
    bytes: (await intercom.dataExport.downloadDataExport(job)).byteLength,
    streamed: await size(await intercom.dataExport.downloadDataExport(job).stream()),
    conversation: await announce(transport),
    requests,
  };
}

function record(requests: string[]): Middleware {
  return {
    onRequest({ request }) {
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return undefined;
    },
  };
}

async function adminNames(intercom: IntercomClient): Promise<string[]> {
  const { admins } = await intercom.admins.listAdmins();
  return (admins ?? []).flatMap((admin) => admin?.name ?? []);
}

async function companyNames(intercom: IntercomClient): Promise<string[]> {
  const names: string[] = [];
  for await (const company of intercom.companies.listAllCompanies.items({
    query: { per_page: 2 },
  })) {
    names.push(nameOf(company));
  }
  return names;
}

function nameOf({ name, company_id }: Company): string {
  return name ?? company_id ?? "unnamed";
}

async function count(transport: Transport): Promise<number> {
  let found = 0;
  const query = { field: "email", operator: "~", value: "@example.com" } as const;
  for await (const page of searchContacts.pages(transport, { body: { query } })) {
    found += page.data?.length ?? 0;
  }
  return found;
}

async function findContact(transport: Transport, id: string): Promise<Contact | undefined> {
  try {
    return await showContact(transport, { path: { id } }, { retry: false });
  } catch (error) {
    if (isApiError(error, 404)) return undefined;
    if (error instanceof IntercomNetworkError) throw new Error("offline", { cause: error });
    if (error instanceof IntercomApiError) {
      throw new Error(`${error.requestId}: ${error.errors[0]?.message ?? error.status}`);
    }
    throw error;
  }
}

async function tagContact(intercom: IntercomClient, contact: string, tag: string): Promise<string> {
  const result = await intercom.tags
    .attachTagToContact({ path: { contact_id: contact }, body: { id: tag } })
    .result();
  if (result.ok) return result.data.name ?? "unnamed";
  switch (result.status) {
    case 404:
      return result.error.body.errors.map(({ code }) => code).join();
    case "failed":
      return result.error.message;
    case "aborted":
      return "aborted";
    default:
      return `${result.status} after ${result.rateLimit.remaining ?? "?"}`;
  }
}

async function size(stream: ReadableStream<Uint8Array>): Promise<number> {
  const reader = stream.getReader();
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
  }
  return bytes;
}

async function announce(transport: Transport): Promise<string> {
  const { data, requestId } = await notifyNewMessage(
    transport,
    {
      body: {
        event_id: "evt_54321",
        external_conversation_id: "conv_98765",
        contact: {
          type: "user",
          external_id: "user_002",
          name: "John Smith",
          email: "john.smith@example.com",
        },
        body: "Hello",
      },
    },
    { signal: AbortSignal.timeout(600_000), idempotent: true },
  ).withResponse();
  return `${data.conversation_id} ${requestId}`;
}

/** Arguments can be put together before the call. */
export function renaming(id: string, name: string): UpdateContactArgs {
  return { path: { id }, body: { name } };
}
