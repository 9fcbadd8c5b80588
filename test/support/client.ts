import { createIntercomClient, createTransport, type Transport } from "intercom-unstable";
import { camel, slug } from "./names.js";

/** A call as tests see it that know operations by name only. */
export interface UntypedCall extends Promise<unknown> {
  withResponse(): Promise<{ data: unknown; response: Response; requestId: string | undefined }>;
  result(): Promise<Readonly<Record<string, unknown>>>;
}

/** An operation, with its arguments and options. */
export interface UntypedOperation {
  (...params: readonly unknown[]): UntypedCall;
  pages?(...params: readonly unknown[]): AsyncIterable<unknown>;
  items?(...params: readonly unknown[]): AsyncIterable<unknown>;
}

type Operations = Readonly<Record<string, UntypedOperation>>;

export interface Ways {
  /** `client.contacts.createContact` */
  readonly method: UntypedOperation;
  /** `createContact` of `intercom-unstable/contacts`, with its transport. */
  readonly standalone: UntypedOperation;
}

/** Both ways to an operation of a group. Nothing is sent twice. */
export async function waysTo(
  tag: string,
  name: string,
  { url, token }: { readonly url: string; readonly token: string },
): Promise<Ways> {
  const options = { baseUrl: url, token, retry: false } as const;
  const client = createIntercomClient(options) as unknown as Readonly<Record<string, Operations>>;
  const group = (await import(`intercom-unstable/${slug(tag)}`)) as Operations;
  const method = client[camel(tag)]?.[name];
  const operation = group[name];
  if (!method) throw new Error(`the client has no ${camel(tag)}.${name}`);
  if (!operation) throw new Error(`intercom-unstable/${slug(tag)} does not export ${name}`);
  return { method, standalone: bound(operation, createTransport(options)) };
}

function bound(operation: UntypedOperation, transport: Transport): UntypedOperation {
  return (...params) => operation(transport, ...params);
}
